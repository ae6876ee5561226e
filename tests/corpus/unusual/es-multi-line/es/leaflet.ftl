after =
    Descanse después del procedimiento, por favor.

    Alguien debería acompañarle
    a casa.
list =
    Necesita:
      sus comprimidos,
      ropa de abrigo.
end = Pregúntenos, por favor,
    si algo no está claro.

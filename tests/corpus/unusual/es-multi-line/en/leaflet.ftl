after =
    Please rest after the procedure.

    Somebody should take you home.
list =
    You need:
      your tablets,
      warm clothes.
end = Please ask us if anything is unclear.

stay = Permanecerá en el hospital de 2 a 3 días.
rest = Descanse, por favor, entre 4 y 6 horas.

rest = Please rest at home.
call = Please call us if you have a fever.

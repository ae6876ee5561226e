scan = Vous passez une TDM ou une IRM.
ask = Demandez à votre médecin traitant, p. ex. au Dr Martin.
unit = Le service de réanimation est au niveau 3.

form = Remplissez le champ { "{" }nom{ "}" } du formulaire.
room = La salle se trouve à l’étage{ "\u00A0" }{ $floor }.
indent = { "" } Veuillez sonner.
heart = Votre équipe de soins

ask = Demandez : « Que veut dire “bénin” ? »
form = Merci de signer le formulaire « Consentement ».

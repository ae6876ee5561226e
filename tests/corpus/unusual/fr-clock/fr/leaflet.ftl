morning = Merci de venir à 8 h 30.
afternoon = Vous pouvez rentrer chez vous à 14 h 30.

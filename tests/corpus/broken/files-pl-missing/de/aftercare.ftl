aftercare-heading = Nach der Biopsie
aftercare-rest = Bitte ruhen Sie sich für den Rest des Tages aus.

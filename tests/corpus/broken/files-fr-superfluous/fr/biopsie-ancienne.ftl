soins-titre = Après la biopsie
soins-repos = Reposez-vous le reste de la journée.

## required: without these a language is not offered at all.

site-title = Fiches d’information pour les patients : radiologie interventionnelle
skip-link = Aller au texte

languages-label = Langues
languages-count =
    { $count ->
        [one] { $count } langue
       *[other] { $count } langues
    }
languages-current = vous lisez dans cette langue

navigation-label = Pages
navigation-leaflets = Fiches d’information
navigation-languages = Langues

leaflet-kind = Information pour les patients et les familles
breadcrumb-label = Emplacement de la fiche d’origine
breadcrumb-patients = Patients
breadcrumb-procedures = Procédures de radiologie interventionnelle
contents-heading = Sur cette page
references-heading = Bibliographie
callout-note = À noter
callout-important = Important
callout-urgent = Urgent

notice-heading = À propos de ce texte
notice-machine-source = Un ordinateur a rédigé ce texte à partir d’une fiche de { $owner }. Aucun médecin ne l’a vérifié.
notice-machine-translation = Cette traduction a été faite par un ordinateur. Aucun médecin ne l’a vérifiée.
notice-human-source = Une personne a rédigé ce texte à partir d’une fiche de { $owner }. Aucun médecin ne l’a vérifié.
notice-human-translation = Une personne a traduit ce texte. Aucun médecin ne l’a vérifié.
notice-reviewed = Un clinicien a vérifié et signé ce texte.
notice-outdated = Le texte d’origine a changé depuis que cette traduction a été faite. Cette traduction n’est peut-être plus à jour.
notice-expired = Ce texte aurait déjà dû être relu. Il n’est peut-être plus à jour.
notice-missing = Votre langue n’est pas encore disponible : { $asked }. Vous lisez dans cette langue : { $served }.
notice-near = Votre langue n’est pas encore disponible : { $asked }. Vous lisez dans une langue proche : { $served }. Les termes médicaux peuvent être différents.
notice-offered = Cette fiche est aussi disponible dans ces langues :

trust-heading = D’où vient cette fiche
trust-source = Source
trust-adapted-by = Adaptation
trust-publisher = Éditeur
trust-rights = Droits
trust-origin = Réalisation
trust-state = État
trust-signed-by = Signé par
trust-published = Publication
trust-reviewed = Dernière relecture
trust-review-due = Prochaine relecture
trust-fingerprint = Empreinte de ce texte
not-stated = non précisé
origin-machine = par un ordinateur
origin-human = par une personne
state-draft = brouillon : personne ne l’a signé
state-reviewed = relu et signé par un clinicien
state-outdated = n’est plus à jour : la source a changé
state-expired = relecture en retard
state-withdrawn = retiré
state-incomplete = encore incomplet
mistake-heading = Avez-vous trouvé une erreur ?
mistake-report = Veuillez la signaler à l’hôpital ou au site web qui vous a fourni cette fiche. Indiquez cette empreinte : { $fingerprint }.
mistake-contact = Veuillez écrire à { $contact }. Indiquez cette empreinte : { $fingerprint }.
purpose-line = Cette fiche donne des informations générales. Elle ne remplace pas les conseils de votre équipe soignante.

list-heading = Fiches d’information
list-intro = Choisissez une fiche.
languages-heading = Langues
languages-intro = Voici les langues dans lesquelles vous pouvez lire les fiches. La plupart des textes sont des brouillons : veuillez lire l’avis sur chaque fiche.
languages-language = Langue
languages-direction = Sens de l’écriture
direction-ltr = de gauche à droite
direction-rtl = de droite à gauche
forms-heading = Autres formats de cette fiche
form-html = Page web
form-json = Données (JSON)
form-text = Texte brut
print-hint = Vous pouvez imprimer cette page avec votre navigateur. La feuille imprimée ne contient ni les liens ni les menus.

problem-not-found-title = Cette page n’existe pas
problem-not-found-text = Veuillez vérifier l’adresse ou choisir l’une des fiches ci-dessous.
problem-language-title = Cette fiche n’est pas encore disponible dans cette langue
problem-language-text = Veuillez choisir l’une de ces langues.
problem-languages-refused-title = Aucune de vos langues n’est disponible
problem-languages-refused-text = Votre navigateur refuse toutes les langues que nous proposons. Veuillez choisir l’une de ces langues.
problem-form-title = Ce format n’est pas disponible
problem-form-text = Veuillez choisir l’un de ces formats.
problem-request-title = Nous n’avons pas pu lire cette adresse
problem-request-text = Veuillez vérifier l’adresse ou choisir l’une des fiches ci-dessous.
problem-method-title = Cela n’est pas possible ici
problem-method-text = Les pages de ce site peuvent seulement être lues.
problem-withdrawn-title = Cette fiche a été retirée
problem-withdrawn-text = Veuillez ne plus utiliser d’anciens exemplaires. Adressez-vous à votre équipe soignante.
withdrawn-error = Elle contenait une erreur.
withdrawn-replaced = Une autre fiche l’a remplacée.
withdrawn-retired = Elle n’est plus publiée.
withdrawn-on = Date de retrait
problem-internal-title = Un problème est survenu de notre côté
problem-internal-text = Veuillez réessayer dans quelques minutes.
problem-busy-title = Le service est très sollicité
problem-busy-text = Veuillez réessayer dans quelques minutes.
problem-languages-heading = Langues
problem-leaflets-heading = Fiches d’information

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Cette fiche n’aborde pas les points suivants :
gaps-preparation = comment se préparer
gaps-aftercare = ce qui se passe après
gaps-help = quand demander une aide médicale
gaps-options = les autres traitements
gaps-no-treatment = ce qui se passe sans traitement
gaps-questions = les questions que vous pouvez poser
gaps-ask = Veuillez en parler avec votre équipe soignante.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Lire en deux langues
two-languages-intro = Afficher cette fiche avec une deuxième langue :
two-languages-now = Vous lisez en deux langues : { $first }, { $second }.
two-languages-one = Afficher une seule langue

## paper: the printed sheet and the PDF.

form-pdf = PDF à imprimer
form-pdf-large = PDF en gros caractères
paper-hospital = Hôpital
paper-telephone = Téléphone
paper-name = Nom
paper-scan = Scannez ce code pour savoir si cette feuille est toujours à jour.
version-current = Votre feuille imprimée est à jour.
version-changed = Cette fiche a changé depuis l’impression de votre feuille. Voici le texte actuel.
version-unknown = Nous ne connaissons pas cette feuille imprimée. Voici le texte actuel.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Assurance dans la langue
confidence-low = faible
confidence-medium = moyenne
confidence-high = élevée

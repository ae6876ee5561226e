## required: without these a language is not offered at all.

site-title = Patiëntenfolders: interventieradiologie
skip-link = Naar de tekst

languages-label = Talen
languages-count =
    { $count ->
        [one] { $count } taal
       *[other] { $count } talen
    }
languages-current = u leest deze taal

navigation-label = Pagina’s
navigation-leaflets = Folders
navigation-languages = Talen

leaflet-kind = Informatie voor patiënten en families
breadcrumb-label = Plaats van de oorspronkelijke folder
breadcrumb-patients = Patiënten
breadcrumb-procedures = Interventieradiologische procedures
contents-heading = Op deze pagina
references-heading = Literatuur
callout-note = Let op
callout-important = Belangrijk
callout-urgent = Dringend

notice-heading = Over deze tekst
notice-machine-source = Een computer heeft deze tekst geschreven op basis van een folder van { $owner }. Geen arts heeft de tekst gecontroleerd.
notice-machine-translation = Deze vertaling is door een computer gemaakt. Geen arts heeft de vertaling gecontroleerd.
notice-human-source = Een mens heeft deze tekst geschreven op basis van een folder van { $owner }. Geen arts heeft de tekst gecontroleerd.
notice-human-translation = Een mens heeft deze tekst vertaald. Geen arts heeft de vertaling gecontroleerd.
notice-reviewed = Een medisch deskundige heeft deze tekst gecontroleerd en ondertekend.
notice-outdated = De brontekst is veranderd sinds deze vertaling is gemaakt. Deze vertaling kan verouderd zijn.
notice-expired = Deze tekst had inmiddels gecontroleerd moeten zijn. De tekst kan verouderd zijn.
notice-missing = Uw taal is nog niet beschikbaar: { $asked }. U leest: { $served }.
notice-near = Uw taal is nog niet beschikbaar: { $asked }. U leest een verwante taal: { $served }. Medische woorden kunnen anders zijn.
notice-offered = Deze folder is er ook in:

trust-heading = Waar deze folder vandaan komt
trust-source = Bron
trust-adapted-by = Bewerkt door
trust-publisher = Uitgever
trust-rights = Rechten
trust-origin = Hoe de tekst is gemaakt
trust-state = Status
trust-signed-by = Ondertekend door
trust-published = Gepubliceerd
trust-reviewed = Laatst gecontroleerd
trust-review-due = Volgende controle
trust-fingerprint = Code van deze tekst
not-stated = niet vermeld
origin-machine = door een computer
origin-human = door een mens
state-draft = concept: door niemand ondertekend
state-reviewed = gecontroleerd en ondertekend door een medisch deskundige
state-outdated = verouderd: de bron is veranderd
state-expired = controle had al moeten gebeuren
state-withdrawn = ingetrokken
state-incomplete = nog niet volledig
mistake-heading = Hebt u een fout gevonden?
mistake-report = Meld die aan het ziekenhuis of de website waarvan u deze folder hebt gekregen. Noem deze code: { $fingerprint }.
mistake-contact = Schrijf naar { $contact }. Noem deze code: { $fingerprint }.
purpose-line = Deze folder geeft algemene informatie. De folder vervangt niet het advies van uw behandelteam.

list-heading = Folders
list-intro = Kies een folder.
languages-heading = Talen
languages-intro = In deze talen kunt u de folders lezen. De meeste teksten zijn concepten: lees de mededeling bij elke folder.
languages-language = Taal
languages-direction = Schrijfrichting
direction-ltr = van links naar rechts
direction-rtl = van rechts naar links
forms-heading = Andere formaten van deze folder
form-html = Webpagina
form-json = Gegevens (JSON)
form-text = Platte tekst
print-hint = U kunt deze pagina met uw browser afdrukken. Links en menu’s staan niet op de afdruk.

problem-not-found-title = Deze pagina bestaat niet
problem-not-found-text = Controleer het adres of kies hieronder een van de folders.
problem-language-title = Deze folder is nog niet beschikbaar in deze taal
problem-language-text = Kies een van deze talen.
problem-languages-refused-title = Geen van uw talen is beschikbaar
problem-languages-refused-text = Uw browser weigert alle talen die wij hebben. Kies een van deze talen.
problem-form-title = Dit formaat is niet beschikbaar
problem-form-text = Kies een van deze formaten.
problem-request-title = We konden dit adres niet lezen
problem-request-text = Controleer het adres of kies hieronder een van de folders.
problem-method-title = Dit kan hier niet
problem-method-text = De pagina’s van deze website kunnen alleen worden gelezen.
problem-withdrawn-title = Deze folder is ingetrokken
problem-withdrawn-text = Gebruik geen oudere exemplaren ervan. Vraag het aan uw behandelteam.
withdrawn-error = Er stond een fout in.
withdrawn-replaced = Een andere folder is ervoor in de plaats gekomen.
withdrawn-retired = De folder wordt niet meer gepubliceerd.
withdrawn-on = Datum van intrekking
problem-internal-title = Er is bij ons iets misgegaan
problem-internal-text = Probeer het over een paar minuten opnieuw.
problem-busy-title = Het is nu te druk op de website
problem-busy-text = Probeer het over een paar minuten opnieuw.
problem-languages-heading = Talen
problem-leaflets-heading = Folders

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Deze folder vertelt u niets over:
gaps-preparation = de voorbereiding
gaps-aftercare = wat er daarna gebeurt
gaps-help = wanneer u medische hulp moet zoeken
gaps-options = andere behandelingen
gaps-no-treatment = wat er zonder behandeling gebeurt
gaps-questions = vragen die u kunt stellen
gaps-ask = Vraag uw behandelteam hiernaar.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Lezen in twee talen
two-languages-intro = Toon deze folder samen met een tweede taal:
two-languages-now = U leest twee talen: { $first }, { $second }.
two-languages-one = Toon maar één taal

## paper: the printed sheet and the PDF.

form-pdf = PDF om af te drukken
form-pdf-large = PDF in grote letters
paper-hospital = Ziekenhuis
paper-telephone = Telefoon
paper-name = Naam
paper-scan = Scan deze code om te zien of dit blad nog actueel is.
version-current = Uw afgedrukte blad is actueel.
version-changed = Deze folder is veranderd sinds uw blad is afgedrukt. Dit is de tekst zoals die nu is.
version-unknown = We kennen dit afgedrukte blad niet. Dit is de tekst zoals die nu is.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Zekerheid over de taal
confidence-low = laag
confidence-medium = gemiddeld
confidence-high = hoog

## required: without these a language is not offered at all.

site-title = Brosjyrer for pasienter: intervensjonsradiologi
skip-link = Gå til teksten

languages-label = Språk
languages-count =
    { $count ->
        [one] { $count } språk
       *[other] { $count } språk
    }
languages-current = du leser dette språket

navigation-label = Sider
navigation-leaflets = Brosjyrer
navigation-languages = Språk

leaflet-kind = Informasjon til pasienter og familier
breadcrumb-label = Hvor den opprinnelige brosjyren står
breadcrumb-patients = Pasienter
breadcrumb-procedures = Intervensjonsradiologiske prosedyrer
contents-heading = På denne siden
references-heading = Litteratur
callout-note = Merk
callout-important = Viktig
callout-urgent = Haster

notice-heading = Om denne teksten
notice-machine-source = En datamaskin har skrevet denne teksten ut fra en brosjyre fra { $owner }. Ingen lege har kontrollert teksten.
notice-machine-translation = Denne oversettelsen er laget av en datamaskin. Ingen lege har kontrollert oversettelsen.
notice-human-source = Et menneske har skrevet denne teksten ut fra en brosjyre fra { $owner }. Ingen lege har kontrollert teksten.
notice-human-translation = Et menneske har oversatt denne teksten. Ingen lege har kontrollert oversettelsen.
notice-reviewed = En klinisk fagperson har kontrollert og signert denne teksten.
notice-outdated = Kildeteksten er endret siden denne oversettelsen ble laget. Oversettelsen kan være utdatert.
notice-expired = Denne teksten burde vært gjennomgått nå. Den kan være utdatert.
notice-missing = Språket ditt er ikke tilgjengelig ennå: { $asked }. Du leser: { $served }.
notice-near = Språket ditt er ikke tilgjengelig ennå: { $asked }. Du leser et beslektet språk: { $served }. Medisinske ord kan være annerledes.
notice-offered = Denne brosjyren finnes også på:

trust-heading = Hvor denne brosjyren kommer fra
trust-source = Kilde
trust-adapted-by = Bearbeidet av
trust-publisher = Utgiver
trust-rights = Rettigheter
trust-origin = Hvordan teksten ble laget
trust-state = Status
trust-signed-by = Signert av
trust-published = Publisert
trust-reviewed = Sist gjennomgått
trust-review-due = Neste gjennomgang
trust-fingerprint = Kode for denne teksten
not-stated = ikke oppgitt
origin-machine = av en datamaskin
origin-human = av et menneske
state-draft = utkast: ingen har signert det
state-reviewed = gjennomgått og signert av en klinisk fagperson
state-outdated = utdatert: kilden er endret
state-expired = gjennomgangen er forsinket
state-withdrawn = trukket tilbake
state-incomplete = ikke fullstendig ennå
mistake-heading = Har du funnet en feil?
mistake-report = Si fra til sykehuset eller nettstedet du fikk brosjyren fra. Oppgi denne koden: { $fingerprint }.
mistake-contact = Skriv til { $contact }. Oppgi denne koden: { $fingerprint }.
purpose-line = Denne brosjyren gir generell informasjon. Den erstatter ikke råd fra behandlingsteamet ditt.

list-heading = Brosjyrer
list-intro = Velg en brosjyre.
languages-heading = Språk
languages-intro = På disse språkene kan du lese brosjyrene. De fleste tekstene er utkast: Les meldingen på hver brosjyre.
languages-language = Språk
languages-direction = Skriveretning
direction-ltr = fra venstre mot høyre
direction-rtl = fra høyre mot venstre
forms-heading = Andre formater av denne brosjyren
form-html = Nettside
form-json = Data (JSON)
form-text = Ren tekst
print-hint = Du kan skrive ut denne siden fra nettleseren. Lenker og menyer kommer ikke med på det utskrevne arket.

problem-not-found-title = Denne siden finnes ikke
problem-not-found-text = Sjekk adressen, eller velg en av brosjyrene nedenfor.
problem-language-title = Denne brosjyren finnes ikke på dette språket ennå
problem-language-text = Velg et av disse språkene.
problem-languages-refused-title = Ingen av språkene dine er tilgjengelige
problem-languages-refused-text = Nettleseren din avviser alle språkene vi har. Velg et av disse språkene.
problem-form-title = Dette formatet er ikke tilgjengelig
problem-form-text = Velg et av disse formatene.
problem-request-title = Vi kunne ikke lese denne adressen
problem-request-text = Sjekk adressen, eller velg en av brosjyrene nedenfor.
problem-method-title = Dette er ikke mulig her
problem-method-text = Sidene på dette nettstedet kan bare leses.
problem-withdrawn-title = Denne brosjyren er trukket tilbake
problem-withdrawn-text = Ikke bruk eldre eksemplarer av den. Spør behandlingsteamet ditt.
withdrawn-error = Den inneholdt en feil.
withdrawn-replaced = En annen brosjyre har erstattet den.
withdrawn-retired = Den gis ikke lenger ut.
withdrawn-on = Dato for tilbaketrekking
problem-internal-title = Noe gikk galt hos oss
problem-internal-text = Prøv igjen om noen minutter.
problem-busy-title = Tjenesten er overbelastet akkurat nå
problem-busy-text = Prøv igjen om noen minutter.
problem-languages-heading = Språk
problem-leaflets-heading = Brosjyrer

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Denne brosjyren forteller ikke:
gaps-preparation = hvordan man forbereder seg
gaps-aftercare = hva som skjer etterpå
gaps-help = når du skal søke medisinsk hjelp
gaps-options = hvilke andre behandlinger som finnes
gaps-no-treatment = hva som skjer uten behandling
gaps-questions = hvilke spørsmål du kan stille
gaps-ask = Spør behandlingsteamet ditt om dette.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Les på to språk
two-languages-intro = Vis denne brosjyren sammen med et språk til:
two-languages-now = Du leser to språk: { $first }, { $second }.
two-languages-one = Vis bare ett språk

## paper: the printed sheet and the PDF.

form-pdf = PDF for utskrift
form-pdf-large = PDF med stor skrift
paper-hospital = Sykehus
paper-telephone = Telefon
paper-name = Navn
paper-scan = Skann denne koden for å se om dette arket fortsatt er oppdatert.
version-current = Det utskrevne arket ditt er oppdatert.
version-changed = Denne brosjyren er endret siden arket ditt ble skrevet ut. Her er teksten slik den er nå.
version-unknown = Vi kjenner ikke dette utskrevne arket. Her er teksten slik den er nå.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Sikkerhet i språket
confidence-low = lav
confidence-medium = middels
confidence-high = høy

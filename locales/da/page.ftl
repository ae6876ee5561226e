## required: without these a language is not offered at all.

site-title = Patientpjecer: interventionel radiologi
skip-link = Gå til teksten

languages-label = Sprog
languages-count =
    { $count ->
        [one] { $count } sprog
       *[other] { $count } sprog
    }
languages-current = du læser dette sprog

navigation-label = Sider
navigation-leaflets = Pjecer
navigation-languages = Sprog

leaflet-kind = Information til patienter og familier
breadcrumb-label = Den oprindelige pjeces placering
breadcrumb-patients = Patienter
breadcrumb-procedures = Interventionsradiologiske procedurer
contents-heading = På denne side
references-heading = Litteratur
callout-note = Bemærk
callout-important = Vigtigt
callout-urgent = Haster

notice-heading = Om denne tekst
notice-machine-source = En computer har skrevet denne tekst ud fra en pjece fra { $owner }. Ingen læge har kontrolleret teksten.
notice-machine-translation = Denne oversættelse er lavet af en computer. Ingen læge har kontrolleret oversættelsen.
notice-human-source = Et menneske har skrevet denne tekst ud fra en pjece fra { $owner }. Ingen læge har kontrolleret teksten.
notice-human-translation = Et menneske har oversat denne tekst. Ingen læge har kontrolleret oversættelsen.
notice-reviewed = En klinisk fagperson har kontrolleret og underskrevet denne tekst.
notice-outdated = Kildeteksten er ændret, siden denne oversættelse blev lavet. Oversættelsen kan være forældet.
notice-expired = Denne tekst skulle have været gennemgået nu. Den kan være forældet.
notice-missing = Dit sprog findes ikke her endnu: { $asked }. Du læser: { $served }.
notice-near = Dit sprog findes ikke her endnu: { $asked }. Du læser et beslægtet sprog: { $served }. Medicinske ord kan være anderledes.
notice-offered = Denne pjece findes også på:

trust-heading = Hvor denne pjece kommer fra
trust-source = Kilde
trust-adapted-by = Bearbejdet af
trust-publisher = Udgiver
trust-rights = Rettigheder
trust-origin = Hvordan teksten er lavet
trust-state = Status
trust-signed-by = Underskrevet af
trust-published = Udgivet
trust-reviewed = Senest gennemgået
trust-review-due = Næste gennemgang
trust-fingerprint = Kode for denne tekst
not-stated = ikke angivet
origin-machine = af en computer
origin-human = af et menneske
state-draft = udkast: ingen har underskrevet det
state-reviewed = gennemgået og underskrevet af en klinisk fagperson
state-outdated = forældet: kilden er ændret
state-expired = gennemgangen er forsinket
state-withdrawn = trukket tilbage
state-incomplete = ikke fuldstændig endnu
mistake-heading = Har du fundet en fejl?
mistake-report = Sig det til det hospital eller det websted, du har fået pjecen fra. Oplys denne kode: { $fingerprint }.
mistake-contact = Skriv til { $contact }. Oplys denne kode: { $fingerprint }.
purpose-line = Denne pjece giver generel information. Den erstatter ikke råd fra dit behandlingsteam.

list-heading = Pjecer
list-intro = Vælg en pjece.
languages-heading = Sprog
languages-intro = På disse sprog kan du læse pjecerne. De fleste tekster er udkast: Læs meddelelsen på hver pjece.
languages-language = Sprog
languages-direction = Skriveretning
direction-ltr = fra venstre mod højre
direction-rtl = fra højre mod venstre
forms-heading = Andre formater af denne pjece
form-html = Webside
form-json = Data (JSON)
form-text = Ren tekst
print-hint = Du kan udskrive denne side fra din browser. Links og menuer kommer ikke med på det udskrevne ark.

problem-not-found-title = Denne side findes ikke
problem-not-found-text = Kontrollér adressen, eller vælg en af pjecerne herunder.
problem-language-title = Denne pjece findes ikke på dette sprog endnu
problem-language-text = Vælg et af disse sprog.
problem-languages-refused-title = Ingen af dine sprog findes her
problem-languages-refused-text = Din browser afviser alle de sprog, vi har. Vælg et af disse sprog.
problem-form-title = Dette format findes ikke
problem-form-text = Vælg et af disse formater.
problem-request-title = Vi kunne ikke læse denne adresse
problem-request-text = Kontrollér adressen, eller vælg en af pjecerne herunder.
problem-method-title = Det kan ikke lade sig gøre her
problem-method-text = Siderne på dette websted kan kun læses.
problem-withdrawn-title = Denne pjece er trukket tilbage
problem-withdrawn-text = Brug ikke ældre eksemplarer af den. Spørg dit behandlingsteam.
withdrawn-error = Den indeholdt en fejl.
withdrawn-replaced = En anden pjece har erstattet den.
withdrawn-retired = Den udgives ikke længere.
withdrawn-on = Dato for tilbagetrækning
problem-internal-title = Noget gik galt hos os
problem-internal-text = Prøv igen om et par minutter.
problem-busy-title = Tjenesten er overbelastet lige nu
problem-busy-text = Prøv igen om et par minutter.
problem-languages-heading = Sprog
problem-leaflets-heading = Pjecer

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Denne pjece fortæller ikke:
gaps-preparation = hvordan man forbereder sig
gaps-aftercare = hvad der sker bagefter
gaps-help = hvornår du skal søge lægehjælp
gaps-options = hvilke andre behandlinger der findes
gaps-no-treatment = hvad der sker uden behandling
gaps-questions = hvilke spørgsmål du kan stille
gaps-ask = Spørg dit behandlingsteam om dette.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Læs på to sprog
two-languages-intro = Vis denne pjece sammen med endnu et sprog:
two-languages-now = Du læser to sprog: { $first }, { $second }.
two-languages-one = Vis kun ét sprog

## paper: the printed sheet and the PDF.

form-pdf = PDF til udskrift
form-pdf-large = PDF med stor skrift
paper-hospital = Hospital
paper-telephone = Telefon
paper-name = Navn
paper-scan = Scan denne kode for at se, om dette ark stadig er aktuelt.
version-current = Dit udskrevne ark er aktuelt.
version-changed = Denne pjece er ændret, siden dit ark blev udskrevet. Her er teksten, som den er nu.
version-unknown = Vi kender ikke dette udskrevne ark. Her er teksten, som den er nu.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Sikkerhed i sproget
confidence-low = lav
confidence-medium = middel
confidence-high = høj

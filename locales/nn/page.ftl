## required: without these a language is not offered at all.

site-title = Brosjyrar for pasientar: intervensjonsradiologi
skip-link = Gå til teksten

languages-label = Språk
languages-count =
    { $count ->
        [one] { $count } språk
       *[other] { $count } språk
    }
languages-current = du les dette språket

navigation-label = Sider
navigation-leaflets = Brosjyrar
navigation-languages = Språk

leaflet-kind = Informasjon til pasientar og familiar
breadcrumb-label = Kvar den opphavlege brosjyren står
breadcrumb-patients = Pasientar
breadcrumb-procedures = Intervensjonsradiologiske prosedyrar
contents-heading = På denne sida
references-heading = Litteratur
callout-note = Merk
callout-important = Viktig
callout-urgent = Hastar

notice-heading = Om denne teksten
notice-machine-source = Ei datamaskin har skrive denne teksten ut frå ein brosjyre frå { $owner }. Ingen lege har kontrollert teksten.
notice-machine-translation = Denne omsetjinga er laga av ei datamaskin. Ingen lege har kontrollert omsetjinga.
notice-human-source = Eit menneske har skrive denne teksten ut frå ein brosjyre frå { $owner }. Ingen lege har kontrollert teksten.
notice-human-translation = Eit menneske har omsett denne teksten. Ingen lege har kontrollert omsetjinga.
notice-reviewed = Ein klinisk fagperson har kontrollert og signert denne teksten.
notice-outdated = Kjeldeteksten er endra sidan denne omsetjinga vart laga. Omsetjinga kan vere utdatert.
notice-expired = Denne teksten burde ha vore gjennomgått no. Han kan vere utdatert.
notice-missing = Språket ditt er ikkje tilgjengeleg enno: { $asked }. Du les: { $served }.
notice-near = Språket ditt er ikkje tilgjengeleg enno: { $asked }. Du les eit språk som er nært i slekt: { $served }. Medisinske ord kan vere annleis.
notice-offered = Denne brosjyren finst også på:

trust-heading = Kvar denne brosjyren kjem frå
trust-source = Kjelde
trust-adapted-by = Tilpassa av
trust-publisher = Utgjevar
trust-rights = Rettar
trust-origin = Korleis teksten vart laga
trust-state = Status
trust-signed-by = Signert av
trust-published = Publisert
trust-reviewed = Sist gjennomgått
trust-review-due = Neste gjennomgang
trust-fingerprint = Kode for denne teksten
not-stated = ikkje oppgitt
origin-machine = av ei datamaskin
origin-human = av eit menneske
state-draft = utkast: ingen har signert det
state-reviewed = gjennomgått og signert av ein klinisk fagperson
state-outdated = utdatert: kjelda er endra
state-expired = gjennomgangen er forseinka
state-withdrawn = trekt tilbake
state-incomplete = ikkje fullstendig enno
mistake-heading = Har du funne ein feil?
mistake-report = Sei frå til sjukehuset eller nettstaden du fekk brosjyren frå. Oppgje denne koden: { $fingerprint }.
mistake-contact = Skriv til { $contact }. Oppgje denne koden: { $fingerprint }.
purpose-line = Denne brosjyren gjev generell informasjon. Han erstattar ikkje råd frå behandlingsteamet ditt.

list-heading = Brosjyrar
list-intro = Vel ein brosjyre.
languages-heading = Språk
languages-intro = På desse språka kan du lese brosjyrane. Dei fleste tekstane er utkast: Les meldinga på kvar brosjyre.
languages-language = Språk
languages-direction = Skriveretning
direction-ltr = frå venstre mot høgre
direction-rtl = frå høgre mot venstre
forms-heading = Andre format av denne brosjyren
form-html = Nettside
form-json = Data (JSON)
form-text = Rein tekst
print-hint = Du kan skrive ut denne sida frå nettlesaren. Lenkjer og menyar kjem ikkje med på det utskrivne arket.

problem-not-found-title = Denne sida finst ikkje
problem-not-found-text = Sjekk adressa, eller vel ein av brosjyrane nedanfor.
problem-language-title = Denne brosjyren finst ikkje på dette språket enno
problem-language-text = Vel eit av desse språka.
problem-languages-refused-title = Ingen av språka dine er tilgjengelege
problem-languages-refused-text = Nettlesaren din avviser alle språka vi har. Vel eit av desse språka.
problem-form-title = Dette formatet er ikkje tilgjengeleg
problem-form-text = Vel eit av desse formata.
problem-request-title = Vi kunne ikkje lese denne adressa
problem-request-text = Sjekk adressa, eller vel ein av brosjyrane nedanfor.
problem-method-title = Dette er ikkje mogleg her
problem-method-text = Sidene på denne nettstaden kan berre lesast.
problem-withdrawn-title = Denne brosjyren er trekt tilbake
problem-withdrawn-text = Ikkje bruk eldre eksemplar av han. Spør behandlingsteamet ditt.
withdrawn-error = Han inneheldt ein feil.
withdrawn-replaced = Ein annan brosjyre har erstatta han.
withdrawn-retired = Han blir ikkje gjeven ut lenger.
withdrawn-on = Dato for tilbaketrekking
problem-internal-title = Noko gjekk gale hos oss
problem-internal-text = Prøv igjen om nokre minutt.
problem-busy-title = Tenesta er overbelasta akkurat no
problem-busy-text = Prøv igjen om nokre minutt.
problem-languages-heading = Språk
problem-leaflets-heading = Brosjyrar

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Denne brosjyren fortel ikkje:
gaps-preparation = korleis ein førebur seg
gaps-aftercare = kva som skjer etterpå
gaps-help = når du skal søkje medisinsk hjelp
gaps-options = kva andre behandlingar som finst
gaps-no-treatment = kva som skjer utan behandling
gaps-questions = kva spørsmål du kan stille
gaps-ask = Spør behandlingsteamet ditt om dette.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Les på to språk
two-languages-intro = Vis denne brosjyren saman med eit språk til:
two-languages-now = Du les to språk: { $first }, { $second }.
two-languages-one = Vis berre eitt språk

## paper: the printed sheet and the PDF.

form-pdf = PDF for utskrift
form-pdf-large = PDF med stor skrift
paper-hospital = Sjukehus
paper-telephone = Telefon
paper-name = Namn
paper-scan = Skann denne koden for å sjå om dette arket framleis er oppdatert.
version-current = Det utskrivne arket ditt er oppdatert.
version-changed = Denne brosjyren er endra sidan arket ditt vart skrive ut. Her er teksten slik han er no.
version-unknown = Vi kjenner ikkje dette utskrivne arket. Her er teksten slik han er no.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Tryggleik i språket
confidence-low = låg
confidence-medium = middels
confidence-high = høg

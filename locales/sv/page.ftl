## required: without these a language is not offered at all.

site-title = Informationsblad för patienter: interventionell radiologi
skip-link = Hoppa till texten

languages-label = Språk
languages-count =
    { $count ->
        [one] { $count } språk
       *[other] { $count } språk
    }
languages-current = du läser det här språket

navigation-label = Sidor
navigation-leaflets = Informationsblad
navigation-languages = Språk

leaflet-kind = Information för patienter och familjer
breadcrumb-label = Det ursprungliga informationsbladets plats
breadcrumb-patients = Patienter
breadcrumb-procedures = Interventionsradiologiska procedurer
contents-heading = På den här sidan
references-heading = Litteratur
callout-note = Observera
callout-important = Viktigt
callout-urgent = Brådskande

notice-heading = Om den här texten
notice-machine-source = En dator har skrivit den här texten utifrån ett informationsblad från { $owner }. Ingen läkare har kontrollerat texten.
notice-machine-translation = Den här översättningen är gjord av en dator. Ingen läkare har kontrollerat översättningen.
notice-human-source = En människa har skrivit den här texten utifrån ett informationsblad från { $owner }. Ingen läkare har kontrollerat texten.
notice-human-translation = En människa har översatt den här texten. Ingen läkare har kontrollerat översättningen.
notice-reviewed = En klinisk granskare har kontrollerat och undertecknat den här texten.
notice-outdated = Källtexten har ändrats sedan översättningen gjordes. Översättningen kan vara inaktuell.
notice-expired = Den här texten borde ha granskats vid det här laget. Den kan vara inaktuell.
notice-missing = Ditt språk finns inte här än: { $asked }. Du läser: { $served }.
notice-near = Ditt språk finns inte här än: { $asked }. Du läser ett närbesläktat språk: { $served }. Medicinska ord kan skilja sig åt.
notice-offered = Det här informationsbladet finns också på:

trust-heading = Var det här informationsbladet kommer ifrån
trust-source = Källa
trust-adapted-by = Bearbetat av
trust-publisher = Utgivare
trust-rights = Rättigheter
trust-origin = Hur texten gjordes
trust-state = Status
trust-signed-by = Undertecknat av
trust-published = Publicerat
trust-reviewed = Senast granskat
trust-review-due = Nästa granskning
trust-fingerprint = Kod för den här texten
not-stated = inte angivet
origin-machine = av en dator
origin-human = av en människa
state-draft = utkast: ingen har undertecknat det
state-reviewed = granskat och undertecknat av en klinisk granskare
state-outdated = inaktuellt: källan har ändrats
state-expired = granskningen är försenad
state-withdrawn = återkallat
state-incomplete = inte fullständigt än
mistake-heading = Har du hittat ett fel?
mistake-report = Berätta det för sjukhuset eller webbplatsen som du fick informationsbladet från. Ange den här koden: { $fingerprint }.
mistake-contact = Skriv till { $contact }. Ange den här koden: { $fingerprint }.
purpose-line = Det här informationsbladet ger allmän information. Det ersätter inte råd från ditt vårdteam.

list-heading = Informationsblad
list-intro = Välj ett informationsblad.
languages-heading = Språk
languages-intro = På de här språken kan du läsa informationsbladen. De flesta texterna är utkast: läs meddelandet på varje informationsblad.
languages-language = Språk
languages-direction = Skrivriktning
direction-ltr = från vänster till höger
direction-rtl = från höger till vänster
forms-heading = Andra format av det här informationsbladet
form-html = Webbsida
form-json = Data (JSON)
form-text = Ren text
print-hint = Du kan skriva ut sidan från din webbläsare. Länkar och menyer kommer inte med på det utskrivna bladet.

problem-not-found-title = Sidan finns inte
problem-not-found-text = Kontrollera adressen eller välj ett av informationsbladen nedan.
problem-language-title = Informationsbladet finns inte på det här språket än
problem-language-text = Välj ett av de här språken.
problem-languages-refused-title = Inget av dina språk finns här
problem-languages-refused-text = Din webbläsare avvisar alla språk som vi har. Välj ett av de här språken.
problem-form-title = Det här formatet finns inte
problem-form-text = Välj ett av de här formaten.
problem-request-title = Vi kunde inte läsa adressen
problem-request-text = Kontrollera adressen eller välj ett av informationsbladen nedan.
problem-method-title = Det går inte att göra här
problem-method-text = Sidorna på den här webbplatsen går bara att läsa.
problem-withdrawn-title = Informationsbladet har återkallats
problem-withdrawn-text = Använd inte äldre exemplar av det. Fråga ditt vårdteam.
withdrawn-error = Det innehöll ett fel.
withdrawn-replaced = Ett annat informationsblad har ersatt det.
withdrawn-retired = Det ges inte längre ut.
withdrawn-on = Datum för återkallandet
problem-internal-title = Något gick fel hos oss
problem-internal-text = Försök igen om några minuter.
problem-busy-title = Tjänsten är överbelastad just nu
problem-busy-text = Försök igen om några minuter.
problem-languages-heading = Språk
problem-leaflets-heading = Informationsblad

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Det här informationsbladet berättar inte:
gaps-preparation = hur man förbereder sig
gaps-aftercare = vad som händer efteråt
gaps-help = när du ska söka vård
gaps-options = vilka andra behandlingar som finns
gaps-no-treatment = vad som händer utan behandling
gaps-questions = vilka frågor du kan ställa
gaps-ask = Fråga ditt vårdteam om detta.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Läs på två språk
two-languages-intro = Visa det här informationsbladet tillsammans med ett språk till:
two-languages-now = Du läser två språk: { $first }, { $second }.
two-languages-one = Visa bara ett språk

## paper: the printed sheet and the PDF.

form-pdf = PDF för utskrift
form-pdf-large = PDF med stor text
paper-hospital = Sjukhus
paper-telephone = Telefon
paper-name = Namn
paper-scan = Skanna den här koden för att se om bladet fortfarande är aktuellt.
version-current = Ditt utskrivna blad är aktuellt.
version-changed = Informationsbladet har ändrats sedan ditt blad skrevs ut. Det här är texten som den är nu.
version-unknown = Vi känner inte till det här utskrivna bladet. Det här är texten som den är nu.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Säkerhet i språket
confidence-low = låg
confidence-medium = medelhög
confidence-high = hög

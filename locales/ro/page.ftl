## required: without these a language is not offered at all.

site-title = Broșuri pentru pacienți: radiologie intervențională
skip-link = Salt la text

languages-label = Limbi
languages-count =
    { $count ->
        [one] { $count } limbă
        [few] { $count } limbi
       *[other] { $count } de limbi
    }
languages-current = acum citiți în această limbă

navigation-label = Pagini
navigation-leaflets = Broșuri
navigation-languages = Limbi

leaflet-kind = Informații pentru pacienți și familii
breadcrumb-label = Locul broșurii originale
breadcrumb-patients = Pacienți
breadcrumb-procedures = Proceduri de radiologie intervențională
contents-heading = Pe această pagină
references-heading = Bibliografie
callout-note = De reținut
callout-important = Important
callout-urgent = Urgent

notice-heading = Despre acest text
notice-machine-source = Acest text a fost scris de un computer pe baza unei broșuri de la { $owner }. Niciun medic nu l-a verificat.
notice-machine-translation = Această traducere a fost făcută de un computer. Niciun medic nu a verificat-o.
notice-human-source = Acest text a fost scris de o persoană pe baza unei broșuri de la { $owner }. Niciun medic nu l-a verificat.
notice-human-translation = Acest text a fost tradus de o persoană. Niciun medic nu l-a verificat.
notice-reviewed = Un clinician a verificat și a semnat acest text.
notice-outdated = Textul original s-a schimbat de când a fost făcută această traducere. Este posibil ca traducerea să nu mai fie actuală.
notice-expired = Acest text ar fi trebuit să fie deja revizuit. Este posibil să nu mai fie actual.
notice-missing = Limba dumneavoastră nu este încă disponibilă: { $asked }. Acum citiți în această limbă: { $served }.
notice-near = Limba dumneavoastră nu este încă disponibilă: { $asked }. Acum citiți într-o limbă înrudită: { $served }. Termenii medicali pot fi diferiți.
notice-offered = Această broșură este disponibilă și în aceste limbi:

trust-heading = De unde provine această broșură
trust-source = Sursa
trust-adapted-by = Adaptare
trust-publisher = Editor
trust-rights = Drepturi
trust-origin = Cum a fost făcut textul
trust-state = Stare
trust-signed-by = Semnat de
trust-published = Publicare
trust-reviewed = Ultima revizuire
trust-review-due = Următoarea revizuire
trust-fingerprint = Amprenta digitală a acestui text
not-stated = nu este precizat
origin-machine = de un computer
origin-human = de o persoană
state-draft = ciornă: nu l-a semnat nimeni
state-reviewed = revizuit și semnat de un clinician
state-outdated = neactualizat: sursa s-a schimbat
state-expired = revizuire întârziată
state-withdrawn = retras
state-incomplete = încă incomplet
mistake-heading = Ați găsit o greșeală?
mistake-report = Vă rugăm să anunțați spitalul sau site-ul care v-a dat această broșură. Indicați această amprentă digitală: { $fingerprint }.
mistake-contact = Vă rugăm să scrieți la { $contact }. Indicați această amprentă digitală: { $fingerprint }.
purpose-line = Această broșură oferă informații generale. Nu înlocuiește sfatul echipei dumneavoastră medicale.

list-heading = Broșuri
list-intro = Alegeți o broșură.
languages-heading = Limbi
languages-intro = Acestea sunt limbile în care puteți citi broșurile. Majoritatea textelor sunt ciorne: vă rugăm să citiți nota de pe fiecare broșură.
languages-language = Limbă
languages-direction = Direcția scrierii
direction-ltr = de la stânga la dreapta
direction-rtl = de la dreapta la stânga
forms-heading = Alte formate ale acestei broșuri
form-html = Pagină web
form-json = Date (JSON)
form-text = Text simplu
print-hint = Puteți tipări această pagină cu browserul dumneavoastră. Pe foaia tipărită nu apar linkurile și meniurile.

problem-not-found-title = Această pagină nu există
problem-not-found-text = Vă rugăm să verificați adresa sau să alegeți una dintre broșurile de mai jos.
problem-language-title = Această broșură nu este încă disponibilă în această limbă
problem-language-text = Vă rugăm să alegeți una dintre aceste limbi.
problem-languages-refused-title = Niciuna dintre limbile dumneavoastră nu este disponibilă
problem-languages-refused-text = Browserul dumneavoastră refuză toate limbile pe care le avem. Vă rugăm să alegeți una dintre aceste limbi.
problem-form-title = Acest format nu este disponibil
problem-form-text = Vă rugăm să alegeți unul dintre aceste formate.
problem-request-title = Nu am putut citi această adresă
problem-request-text = Vă rugăm să verificați adresa sau să alegeți una dintre broșurile de mai jos.
problem-method-title = Acest lucru nu este posibil aici
problem-method-text = Paginile acestui site pot fi doar citite.
problem-withdrawn-title = Această broșură a fost retrasă
problem-withdrawn-text = Vă rugăm să nu folosiți exemplare mai vechi ale acesteia. Întrebați echipa dumneavoastră medicală.
withdrawn-error = Conținea o greșeală.
withdrawn-replaced = A fost înlocuită de altă broșură.
withdrawn-retired = Nu mai este publicată.
withdrawn-on = Data retragerii
problem-internal-title = A apărut o problemă din partea noastră
problem-internal-text = Vă rugăm să încercați din nou peste câteva minute.
problem-busy-title = Serviciul este suprasolicitat
problem-busy-text = Vă rugăm să încercați din nou peste câteva minute.
problem-languages-heading = Limbi
problem-leaflets-heading = Broșuri

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Această broșură nu vă spune:
gaps-preparation = cum să vă pregătiți
gaps-aftercare = ce se întâmplă după aceea
gaps-help = când să cereți ajutor medical
gaps-options = ce alte tratamente există
gaps-no-treatment = ce se întâmplă fără tratament
gaps-questions = ce întrebări puteți pune
gaps-ask = Vă rugăm să întrebați echipa dumneavoastră medicală despre acestea.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Citire în două limbi
two-languages-intro = Afișați această broșură împreună cu o a doua limbă:
two-languages-now = Acum citiți în două limbi: { $first }, { $second }.
two-languages-one = Afișați o singură limbă

## paper: the printed sheet and the PDF.

form-pdf = PDF pentru tipărire
form-pdf-large = PDF cu litere mari
paper-hospital = Spital
paper-telephone = Telefon
paper-name = Nume
paper-scan = Scanați acest cod pentru a vedea dacă această foaie mai este actuală.
version-current = Foaia dumneavoastră tipărită este actuală.
version-changed = Această broșură s-a schimbat de când a fost tipărită foaia dumneavoastră. Acesta este textul actual.
version-unknown = Nu cunoaștem această foaie tipărită. Acesta este textul actual.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Siguranță în privința limbii
confidence-low = scăzută
confidence-medium = medie
confidence-high = ridicată

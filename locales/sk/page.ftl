## required: without these a language is not offered at all.

site-title = Letáky pre pacientov: intervenčná rádiológia
skip-link = Preskočiť na text

languages-label = Jazyky
languages-count =
    { $count ->
        [one] { $count } jazyk
        [few] { $count } jazyky
       *[other] { $count } jazykov
    }
languages-current = čítate v tomto jazyku

navigation-label = Stránky
navigation-leaflets = Letáky
navigation-languages = Jazyky

leaflet-kind = Informácie pre pacientov a rodiny
breadcrumb-label = Umiestnenie zdrojového letáka
breadcrumb-patients = Pacienti
breadcrumb-procedures = Výkony intervenčnej rádiológie
contents-heading = Na tejto stránke
references-heading = Literatúra
callout-note = Upozornenie
callout-important = Dôležité
callout-urgent = Naliehavé

notice-heading = O tomto texte
notice-machine-source = Tento text napísal počítač podľa letáka organizácie { $owner }. Neskontroloval ho žiadny lekár.
notice-machine-translation = Tento preklad vytvoril počítač. Neskontroloval ho žiadny lekár.
notice-human-source = Tento text napísal človek podľa letáka organizácie { $owner }. Neskontroloval ho žiadny lekár.
notice-human-translation = Tento text preložil človek. Neskontroloval ho žiadny lekár.
notice-reviewed = Tento text skontroloval a podpísal klinický odborník.
notice-outdated = Zdrojový text sa od vzniku tohto prekladu zmenil. Preklad môže byť neaktuálny.
notice-expired = Tento text už mal byť skontrolovaný. Môže byť neaktuálny.
notice-missing = Váš jazyk zatiaľ nie je k dispozícii: { $asked }. Čítate text v jazyku: { $served }.
notice-near = Váš jazyk zatiaľ nie je k dispozícii: { $asked }. Čítate text v príbuznom jazyku: { $served }. Lekárske výrazy sa môžu líšiť.
notice-offered = Tento leták je k dispozícii aj v jazykoch:

trust-heading = Odkiaľ pochádza tento leták
trust-source = Zdroj
trust-adapted-by = Úprava textu
trust-publisher = Vydavateľ
trust-rights = Práva
trust-origin = Spôsob vzniku
trust-state = Stav
trust-signed-by = Podpis
trust-published = Dátum zverejnenia
trust-reviewed = Posledná kontrola
trust-review-due = Ďalšia kontrola
trust-fingerprint = Digitálny odtlačok tohto textu
not-stated = neuvedené
origin-machine = vytvoril počítač
origin-human = vytvoril človek
state-draft = koncept: nikto ho nepodpísal
state-reviewed = skontroloval a podpísal klinický odborník
state-outdated = neaktuálny: zdroj sa zmenil
state-expired = termín kontroly uplynul
state-withdrawn = stiahnutý
state-incomplete = zatiaľ neúplný
mistake-heading = Našli ste chybu?
mistake-report = Oznámte to, prosím, nemocnici alebo webovej stránke, od ktorej máte tento leták. Uveďte tento digitálny odtlačok: { $fingerprint }.
mistake-contact = Napíšte, prosím, na adresu: { $contact }. Uveďte tento digitálny odtlačok: { $fingerprint }.
purpose-line = Tento leták poskytuje všeobecné informácie. Nenahrádza rady vášho ošetrujúceho tímu.

list-heading = Letáky
list-intro = Vyberte si leták.
languages-heading = Jazyky
languages-intro = V týchto jazykoch si môžete letáky prečítať. Väčšina textov sú koncepty: prečítajte si, prosím, upozornenie v každom letáku.
languages-language = Jazyk
languages-direction = Smer písania
direction-ltr = zľava doprava
direction-rtl = sprava doľava
forms-heading = Ďalšie podoby tohto letáka
form-html = Webová stránka
form-json = Dáta (JSON)
form-text = Obyčajný text
print-hint = Túto stránku si môžete vytlačiť z prehliadača. Na výtlačku nie sú odkazy ani ponuky.

problem-not-found-title = Táto stránka neexistuje
problem-not-found-text = Skontrolujte, prosím, adresu alebo si vyberte niektorý z letákov nižšie.
problem-language-title = Tento leták zatiaľ nie je k dispozícii v tomto jazyku
problem-language-text = Vyberte si, prosím, jeden z týchto jazykov.
problem-languages-refused-title = Žiadny z vašich jazykov nie je k dispozícii
problem-languages-refused-text = Váš prehliadač odmieta všetky jazyky, ktoré máme. Vyberte si, prosím, jeden z týchto jazykov.
problem-form-title = Táto podoba nie je k dispozícii
problem-form-text = Vyberte si, prosím, jednu z týchto podôb.
problem-request-title = Túto adresu sa nepodarilo prečítať
problem-request-text = Skontrolujte, prosím, adresu alebo si vyberte niektorý z letákov nižšie.
problem-method-title = Tu to nie je možné
problem-method-text = Stránky tohto webu sa dajú len čítať.
problem-withdrawn-title = Tento leták bol stiahnutý
problem-withdrawn-text = Nepoužívajte, prosím, jeho staršie kópie. Opýtajte sa svojho ošetrujúceho tímu.
withdrawn-error = Obsahoval chybu.
withdrawn-replaced = Nahradil ho iný leták.
withdrawn-retired = Už sa nevydáva.
withdrawn-on = Dátum stiahnutia
problem-internal-title = Na našej strane sa niečo pokazilo
problem-internal-text = Skúste to, prosím, znova o niekoľko minút.
problem-busy-title = Služba je preťažená
problem-busy-text = Skúste to, prosím, znova o niekoľko minút.
problem-languages-heading = Jazyky
problem-leaflets-heading = Letáky

## gaps: the box that says what the leaflet does not tell.

gaps-heading = V tomto letáku sa nedozviete:
gaps-preparation = ako sa pripraviť
gaps-aftercare = čo sa deje potom
gaps-help = kedy vyhľadať lekársku pomoc
gaps-options = aké sú iné spôsoby liečby
gaps-no-treatment = čo sa stane bez liečby
gaps-questions = aké otázky môžete položiť
gaps-ask = Opýtajte sa na to, prosím, svojho ošetrujúceho tímu.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Čítanie v dvoch jazykoch
two-languages-intro = Zobraziť tento leták spolu s druhým jazykom:
two-languages-now = Čítate v dvoch jazykoch: { $first }, { $second }.
two-languages-one = Zobraziť len jeden jazyk

## paper: the printed sheet and the PDF.

form-pdf = PDF na tlač
form-pdf-large = PDF s veľkým písmom
paper-hospital = Nemocnica
paper-telephone = Telefón
paper-name = Meno
paper-scan = Naskenujte tento kód a zistite, či je tento výtlačok stále aktuálny.
version-current = Váš výtlačok je aktuálny.
version-changed = Od vytvorenia vášho výtlačku sa tento leták zmenil. Toto je jeho súčasný text.
version-unknown = Tento výtlačok nepoznáme. Toto je súčasný text letáka.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Istota v jazyku
confidence-low = nízka
confidence-medium = stredná
confidence-high = vysoká

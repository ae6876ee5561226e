## required: without these a language is not offered at all.

site-title = Letáky pro pacienty: intervenční radiologie
skip-link = Přeskočit na text

languages-label = Jazyky
languages-count =
    { $count ->
        [one] { $count } jazyk
        [few] { $count } jazyky
       *[other] { $count } jazyků
    }
languages-current = čtete v tomto jazyce

navigation-label = Stránky
navigation-leaflets = Letáky
navigation-languages = Jazyky

leaflet-kind = Informace pro pacienty a rodiny
breadcrumb-label = Umístění zdrojového letáku
breadcrumb-patients = Pacienti
breadcrumb-procedures = Výkony intervenční radiologie
contents-heading = Na této stránce
references-heading = Literatura
callout-note = Upozornění
callout-important = Důležité
callout-urgent = Naléhavé

notice-heading = O tomto textu
notice-machine-source = Tento text napsal počítač podle letáku organizace { $owner }. Žádný lékař ho nezkontroloval.
notice-machine-translation = Tento překlad vytvořil počítač. Žádný lékař ho nezkontroloval.
notice-human-source = Tento text napsal člověk podle letáku organizace { $owner }. Žádný lékař ho nezkontroloval.
notice-human-translation = Tento text přeložil člověk. Žádný lékař ho nezkontroloval.
notice-reviewed = Tento text zkontroloval a podepsal klinický odborník.
notice-outdated = Zdrojový text se od vzniku tohoto překladu změnil. Překlad může být zastaralý.
notice-expired = Tento text už měl být zkontrolován. Může být zastaralý.
notice-missing = Váš jazyk zatím není k dispozici: { $asked }. Čtete text v jazyce: { $served }.
notice-near = Váš jazyk zatím není k dispozici: { $asked }. Čtete text v příbuzném jazyce: { $served }. Lékařské výrazy se mohou lišit.
notice-offered = Tento leták je k dispozici také v jazycích:

trust-heading = Odkud tento leták pochází
trust-source = Zdroj
trust-adapted-by = Úprava textu
trust-publisher = Vydavatel
trust-rights = Práva
trust-origin = Způsob vzniku
trust-state = Stav
trust-signed-by = Podpis
trust-published = Datum zveřejnění
trust-reviewed = Poslední kontrola
trust-review-due = Příští kontrola
trust-fingerprint = Digitální otisk tohoto textu
not-stated = neuvedeno
origin-machine = vytvořil počítač
origin-human = vytvořil člověk
state-draft = koncept: nikdo ho nepodepsal
state-reviewed = zkontroloval a podepsal klinický odborník
state-outdated = zastaralý: zdroj se změnil
state-expired = termín kontroly uplynul
state-withdrawn = stažený
state-incomplete = zatím neúplný
mistake-heading = Našli jste chybu?
mistake-report = Sdělte to prosím nemocnici nebo webu, od kterých tento leták máte. Uveďte tento digitální otisk: { $fingerprint }.
mistake-contact = Napište prosím na adresu: { $contact }. Uveďte tento digitální otisk: { $fingerprint }.
purpose-line = Tento leták poskytuje obecné informace. Nenahrazuje rady vašeho ošetřujícího týmu.

list-heading = Letáky
list-intro = Vyberte si leták.
languages-heading = Jazyky
languages-intro = V těchto jazycích si můžete letáky přečíst. Většina textů jsou koncepty: přečtěte si prosím upozornění v každém letáku.
languages-language = Jazyk
languages-direction = Směr psaní
direction-ltr = zleva doprava
direction-rtl = zprava doleva
forms-heading = Další podoby tohoto letáku
form-html = Webová stránka
form-json = Data (JSON)
form-text = Prostý text
print-hint = Tuto stránku můžete vytisknout z prohlížeče. Na výtisku nejsou odkazy ani nabídky.

problem-not-found-title = Tato stránka neexistuje
problem-not-found-text = Zkontrolujte prosím adresu nebo si vyberte některý z letáků níže.
problem-language-title = Tento leták zatím není v tomto jazyce k dispozici
problem-language-text = Vyberte si prosím jeden z těchto jazyků.
problem-languages-refused-title = Žádný z vašich jazyků není k dispozici
problem-languages-refused-text = Váš prohlížeč odmítá všechny jazyky, které máme. Vyberte si prosím jeden z těchto jazyků.
problem-form-title = Tato podoba není k dispozici
problem-form-text = Vyberte si prosím jednu z těchto podob.
problem-request-title = Tuto adresu se nepodařilo přečíst
problem-request-text = Zkontrolujte prosím adresu nebo si vyberte některý z letáků níže.
problem-method-title = Tady to není možné
problem-method-text = Stránky tohoto webu lze pouze číst.
problem-withdrawn-title = Tento leták byl stažen
problem-withdrawn-text = Nepoužívejte prosím jeho starší kopie. Zeptejte se svého ošetřujícího týmu.
withdrawn-error = Obsahoval chybu.
withdrawn-replaced = Nahradil ho jiný leták.
withdrawn-retired = Už se nevydává.
withdrawn-on = Datum stažení
problem-internal-title = Na naší straně se něco pokazilo
problem-internal-text = Zkuste to prosím znovu za několik minut.
problem-busy-title = Služba je přetížená
problem-busy-text = Zkuste to prosím znovu za několik minut.
problem-languages-heading = Jazyky
problem-leaflets-heading = Letáky

## gaps: the box that says what the leaflet does not tell.

gaps-heading = V tomto letáku se nedozvíte:
gaps-preparation = jak se připravit
gaps-aftercare = co se děje potom
gaps-help = kdy vyhledat lékařskou pomoc
gaps-options = jaké jsou jiné způsoby léčby
gaps-no-treatment = co se stane bez léčby
gaps-questions = jaké otázky můžete položit
gaps-ask = Zeptejte se na to prosím svého ošetřujícího týmu.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Čtení ve dvou jazycích
two-languages-intro = Zobrazit tento leták společně s druhým jazykem:
two-languages-now = Čtete ve dvou jazycích: { $first }, { $second }.
two-languages-one = Zobrazit jen jeden jazyk

## paper: the printed sheet and the PDF.

form-pdf = PDF k tisku
form-pdf-large = PDF s velkým písmem
paper-hospital = Nemocnice
paper-telephone = Telefon
paper-name = Jméno
paper-scan = Naskenujte tento kód a zjistěte, zda je tento výtisk stále aktuální.
version-current = Váš výtisk je aktuální.
version-changed = Od pořízení vašeho výtisku se tento leták změnil. Toto je jeho současný text.
version-unknown = Tento výtisk neznáme. Toto je současný text letáku.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Jistota v jazyce
confidence-low = nízká
confidence-medium = střední
confidence-high = vysoká

## required: without these a language is not offered at all.

site-title = Lapeliai pacientams: intervencinė radiologija
skip-link = Pereiti prie teksto

languages-label = Kalbos
languages-count =
    { $count ->
        [one] { $count } kalba
        [few] { $count } kalbos
       *[other] { $count } kalbų
    }
languages-current = skaitote šia kalba

navigation-label = Puslapiai
navigation-leaflets = Lapeliai
navigation-languages = Kalbos

leaflet-kind = Informacija pacientams ir jų šeimoms
breadcrumb-label = Pirminio lapelio vieta
breadcrumb-patients = Pacientai
breadcrumb-procedures = Intervencinės radiologijos procedūros
contents-heading = Šiame puslapyje
references-heading = Literatūra
callout-note = Atkreipkite dėmesį
callout-important = Svarbu
callout-urgent = Skubu

notice-heading = Apie šį tekstą
notice-machine-source = Šį tekstą pagal lapelį, kurį parengė { $owner }, parašė kompiuteris. Joks gydytojas jo nepatikrino.
notice-machine-translation = Šį vertimą atliko kompiuteris. Joks gydytojas jo nepatikrino.
notice-human-source = Šį tekstą pagal lapelį, kurį parengė { $owner }, parašė žmogus. Joks gydytojas jo nepatikrino.
notice-human-translation = Šį tekstą išvertė žmogus. Joks gydytojas jo nepatikrino.
notice-reviewed = Šį tekstą patikrino ir pasirašė klinicistas.
notice-outdated = Parengus šį vertimą, pirminis tekstas pasikeitė. Šis vertimas gali būti pasenęs.
notice-expired = Šis tekstas jau turėjo būti peržiūrėtas. Jis gali būti pasenęs.
notice-missing = Jūsų kalba dar neprieinama: { $asked }. Skaitote šia kalba: { $served }.
notice-near = Jūsų kalba dar neprieinama: { $asked }. Skaitote gimininga kalba: { $served }. Medicinos terminai gali skirtis.
notice-offered = Šį lapelį taip pat galima skaityti šiomis kalbomis:

trust-heading = Iš kur šis lapelis
trust-source = Šaltinis
trust-adapted-by = Adaptavo
trust-publisher = Leidėjas
trust-rights = Teisės
trust-origin = Kaip parengta
trust-state = Būsena
trust-signed-by = Pasirašė
trust-published = Paskelbta
trust-reviewed = Paskutinė peržiūra
trust-review-due = Kita peržiūra
trust-fingerprint = Šio teksto skaitmeninis atspaudas
not-stated = nenurodyta
origin-machine = parengė kompiuteris
origin-human = parengė žmogus
state-draft = juodraštis: niekas jo nepasirašė
state-reviewed = peržiūrėjo ir pasirašė klinicistas
state-outdated = pasenęs: šaltinis pasikeitė
state-expired = peržiūros terminas praėjo
state-withdrawn = atšauktas
state-incomplete = dar nebaigtas
mistake-heading = Radote klaidą?
mistake-report = Praneškite apie ją ligoninei arba svetainei, kuri jums pateikė šį lapelį. Nurodykite šį skaitmeninį atspaudą: { $fingerprint }.
mistake-contact = Rašykite adresu { $contact }. Nurodykite šį skaitmeninį atspaudą: { $fingerprint }.
purpose-line = Šiame lapelyje pateikiama bendra informacija. Ji nepakeičia jus prižiūrinčios sveikatos priežiūros komandos patarimų.

list-heading = Lapeliai
list-intro = Pasirinkite lapelį.
languages-heading = Kalbos
languages-intro = Tai kalbos, kuriomis galite skaityti lapelius. Dauguma tekstų yra juodraščiai: perskaitykite pranešimą prie kiekvieno lapelio.
languages-language = Kalba
languages-direction = Rašymo kryptis
direction-ltr = iš kairės į dešinę
direction-rtl = iš dešinės į kairę
forms-heading = Kiti šio lapelio formatai
form-html = Tinklalapis
form-json = Duomenys (JSON)
form-text = Paprastasis tekstas
print-hint = Šį puslapį galite išspausdinti naudodami naršyklę. Išspausdintame lape nebus nuorodų ir meniu.

problem-not-found-title = Tokio puslapio nėra
problem-not-found-text = Patikrinkite adresą arba pasirinkite vieną iš toliau pateiktų lapelių.
problem-language-title = Šio lapelio šia kalba dar nėra
problem-language-text = Pasirinkite vieną iš šių kalbų.
problem-languages-refused-title = Nėra nė vienos iš jūsų kalbų
problem-languages-refused-text = Jūsų naršyklė atmeta visas kalbas, kurias turime. Pasirinkite vieną iš šių kalbų.
problem-form-title = Šio formato nėra
problem-form-text = Pasirinkite vieną iš šių formatų.
problem-request-title = Nepavyko perskaityti šio adreso
problem-request-text = Patikrinkite adresą arba pasirinkite vieną iš toliau pateiktų lapelių.
problem-method-title = Čia to padaryti negalima
problem-method-text = Šios svetainės puslapius galima tik skaityti.
problem-withdrawn-title = Šis lapelis atšauktas
problem-withdrawn-text = Nenaudokite senesnių jo kopijų. Klauskite jus prižiūrinčios sveikatos priežiūros komandos.
withdrawn-error = Jame buvo klaida.
withdrawn-replaced = Jį pakeitė kitas lapelis.
withdrawn-retired = Jis nebeskelbiamas.
withdrawn-on = Atšaukimo data
problem-internal-title = Mūsų pusėje įvyko klaida
problem-internal-text = Pabandykite dar kartą po kelių minučių.
problem-busy-title = Paslauga šiuo metu perkrauta
problem-busy-text = Pabandykite dar kartą po kelių minučių.
problem-languages-heading = Kalbos
problem-leaflets-heading = Lapeliai

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Šiame lapelyje nerašoma apie tai:
gaps-preparation = kaip pasiruošti
gaps-aftercare = kas vyksta vėliau
gaps-help = kada kreiptis medicininės pagalbos
gaps-options = kokių yra kitų gydymo būdų
gaps-no-treatment = kas nutinka negydant
gaps-questions = kokius klausimus galite užduoti
gaps-ask = Klauskite apie tai jus prižiūrinčios sveikatos priežiūros komandos.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Skaitykite dviem kalbomis
two-languages-intro = Rodyti šį lapelį kartu su antrąja kalba:
two-languages-now = Skaitote dviem kalbomis: { $first }, { $second }.
two-languages-one = Rodyti tik vieną kalbą

## paper: the printed sheet and the PDF.

form-pdf = PDF spausdinti
form-pdf-large = PDF stambiu šriftu
paper-hospital = Ligoninė
paper-telephone = Telefonas
paper-name = Vardas ir pavardė
paper-scan = Nuskaitykite šį kodą ir sužinokite, ar šis lapas vis dar naujausias.
version-current = Jūsų išspausdintas lapas yra naujausias.
version-changed = Šis lapelis pasikeitė po to, kai buvo išspausdintas jūsų lapas. Čia pateikiamas dabartinis tekstas.
version-unknown = Šio išspausdinto lapo nežinome. Čia pateikiamas dabartinis tekstas.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Tikrumas dėl kalbos
confidence-low = mažas
confidence-medium = vidutinis
confidence-high = didelis

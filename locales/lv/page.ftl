## required: without these a language is not offered at all.

site-title = Bukleti pacientiem: invazīvā radioloģija
skip-link = Pāriet uz tekstu

languages-label = Valodas
languages-count =
    { $count ->
        [zero] { $count } valodu
        [one] { $count } valoda
       *[other] { $count } valodas
    }
languages-current = jūs lasāt šajā valodā

navigation-label = Lapas
navigation-leaflets = Bukleti
navigation-languages = Valodas

leaflet-kind = Informācija pacientiem un ģimenēm
breadcrumb-label = Avota bukleta atrašanās vieta
breadcrumb-patients = Pacientiem
breadcrumb-procedures = Invazīvās radioloģijas procedūras
contents-heading = Šajā lapā
references-heading = Literatūra
callout-note = Lūdzu, ņemiet vērā
callout-important = Svarīgi
callout-urgent = Steidzami

notice-heading = Par šo tekstu
notice-machine-source = Šo tekstu pēc bukleta (bukleta autors: { $owner }) ir uzrakstījis dators. Neviens ārsts to nav pārbaudījis.
notice-machine-translation = Šo tulkojumu ir veicis dators. Neviens ārsts to nav pārbaudījis.
notice-human-source = Šo tekstu pēc bukleta (bukleta autors: { $owner }) ir uzrakstījis cilvēks. Neviens ārsts to nav pārbaudījis.
notice-human-translation = Šo tekstu ir tulkojis cilvēks. Neviens ārsts to nav pārbaudījis.
notice-reviewed = Klīnicists šo tekstu ir pārbaudījis un parakstījis.
notice-outdated = Kopš šī tulkojuma izveides avota teksts ir mainījies. Šis tulkojums var būt novecojis.
notice-expired = Šo tekstu jau vajadzēja pārskatīt. Tas var būt novecojis.
notice-missing = Jūsu valoda vēl nav pieejama: { $asked }. Jūs lasāt šajā valodā: { $served }.
notice-near = Jūsu valoda vēl nav pieejama: { $asked }. Jūs lasāt radniecīgā valodā: { $served }. Medicīniskie termini var atšķirties.
notice-offered = Šis buklets ir pieejams arī šajās valodās:

trust-heading = No kurienes ir šis buklets
trust-source = Avots
trust-adapted-by = Pielāgoja
trust-publisher = Izdevējs
trust-rights = Tiesības
trust-origin = Kā tas tapis
trust-state = Statuss
trust-signed-by = Parakstīja
trust-published = Publicēts
trust-reviewed = Pēdējā pārskatīšana
trust-review-due = Nākamā pārskatīšana
trust-fingerprint = Šī teksta digitālais nospiedums
not-stated = nav norādīts
origin-machine = veidojis dators
origin-human = veidojis cilvēks
state-draft = melnraksts: neviens to nav parakstījis
state-reviewed = pārskatījis un parakstījis klīnicists
state-outdated = novecojis: avots ir mainījies
state-expired = pārskatīšanas termiņš nokavēts
state-withdrawn = atsaukts
state-incomplete = vēl nav pilnīgs
mistake-heading = Vai atradāt kļūdu?
mistake-report = Lūdzu, pastāstiet par to slimnīcai vai tīmekļa vietnei, no kuras saņēmāt šo bukletu. Norādiet šo digitālo nospiedumu: { $fingerprint }.
mistake-contact = Lūdzu, rakstiet uz adresi { $contact }. Norādiet šo digitālo nospiedumu: { $fingerprint }.
purpose-line = Šis buklets sniedz vispārīgu informāciju. Tas neaizstāj jūsu aprūpes komandas padomus.

list-heading = Bukleti
list-intro = Izvēlieties bukletu.
languages-heading = Valodas
languages-intro = Šajās valodās jūs varat lasīt bukletus. Lielākā daļa tekstu ir melnraksti: lūdzu, izlasiet paziņojumu pie katra bukleta.
languages-language = Valoda
languages-direction = Rakstības virziens
direction-ltr = no kreisās puses uz labo
direction-rtl = no labās puses uz kreiso
forms-heading = Citi šī bukleta formāti
form-html = Tīmekļa lapa
form-json = Dati (JSON)
form-text = Vienkāršs teksts
print-hint = Šo lapu var izdrukāt pārlūkprogrammā. Izdrukā nav saišu un izvēlņu.

problem-not-found-title = Šādas lapas nav
problem-not-found-text = Lūdzu, pārbaudiet adresi vai izvēlieties kādu no tālāk minētajiem bukletiem.
problem-language-title = Šis buklets šajā valodā vēl nav pieejams
problem-language-text = Lūdzu, izvēlieties kādu no šīm valodām.
problem-languages-refused-title = Neviena no jūsu valodām nav pieejama
problem-languages-refused-text = Jūsu pārlūkprogramma noraida visas valodas, kas mums ir. Lūdzu, izvēlieties kādu no šīm valodām.
problem-form-title = Šis formāts nav pieejams
problem-form-text = Lūdzu, izvēlieties kādu no šiem formātiem.
problem-request-title = Mēs nevarējām nolasīt šo adresi
problem-request-text = Lūdzu, pārbaudiet adresi vai izvēlieties kādu no tālāk minētajiem bukletiem.
problem-method-title = Šeit tas nav iespējams
problem-method-text = Šīs vietnes lapas var tikai lasīt.
problem-withdrawn-title = Šis buklets ir atsaukts
problem-withdrawn-text = Lūdzu, neizmantojiet tā vecākus eksemplārus. Jautājiet savai aprūpes komandai.
withdrawn-error = Tajā bija kļūda.
withdrawn-replaced = To ir aizstājis cits buklets.
withdrawn-retired = To vairs nepublicē.
withdrawn-on = Atsaukšanas datums
problem-internal-title = Mūsu pusē radās kļūda
problem-internal-text = Lūdzu, mēģiniet vēlreiz pēc dažām minūtēm.
problem-busy-title = Pakalpojums ir pārslogots
problem-busy-text = Lūdzu, mēģiniet vēlreiz pēc dažām minūtēm.
problem-languages-heading = Valodas
problem-leaflets-heading = Bukleti

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Šajā bukletā nav stāstīts par to:
gaps-preparation = kā sagatavoties
gaps-aftercare = kas notiek pēc tam
gaps-help = kad meklēt medicīnisko palīdzību
gaps-options = kādas ir citas ārstēšanas iespējas
gaps-no-treatment = kas notiek bez ārstēšanas
gaps-questions = kādus jautājumus jūs varat uzdot
gaps-ask = Lūdzu, jautājiet par to savai aprūpes komandai.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Lasīt divās valodās
two-languages-intro = Rādīt šo bukletu kopā ar otru valodu:
two-languages-now = Jūs lasāt divās valodās: { $first }, { $second }.
two-languages-one = Rādīt tikai vienu valodu

## paper: the printed sheet and the PDF.

form-pdf = PDF drukāšanai
form-pdf-large = PDF palielinātā drukā
paper-hospital = Slimnīca
paper-telephone = Tālrunis
paper-name = Vārds, uzvārds
paper-scan = Noskenējiet šo kodu, lai uzzinātu, vai šī lapa vēl ir aktuāla.
version-current = Jūsu izdrukātā lapa ir aktuāla.
version-changed = Kopš jūsu lapas izdrukāšanas šis buklets ir mainījies. Šeit ir pašreizējais teksts.
version-unknown = Mēs nepazīstam šo izdrukāto lapu. Šeit ir pašreizējais teksts.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Pārliecība par valodu
confidence-low = zema
confidence-medium = vidēja
confidence-high = augsta

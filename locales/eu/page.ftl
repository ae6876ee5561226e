## required: without these a language is not offered at all.

site-title = Pazienteentzako liburuxkak: erradiologia interbentzionista
skip-link = Joan testura

languages-label = Hizkuntzak
languages-count =
    { $count ->
        [one] { $count } hizkuntza
       *[other] { $count } hizkuntza
    }
languages-current = hizkuntza honetan irakurtzen ari zara

navigation-label = Orriak
navigation-leaflets = Liburuxkak
navigation-languages = Hizkuntzak

leaflet-kind = Pazienteentzako eta familientzako informazioa
breadcrumb-label = Jatorrizko liburuxkaren kokalekua
breadcrumb-patients = Pazienteak
breadcrumb-procedures = Erradiologia interbentzionistako prozedurak
contents-heading = Orri honetan
references-heading = Bibliografia
callout-note = Kontuan izan
callout-important = Garrantzitsua
callout-urgent = Presazkoa

notice-heading = Testu honi buruz
notice-machine-source = Ordenagailu batek idatzi du testu hau, liburuxka batean oinarrituta ({ $owner }). Inongo medikuk ez du egiaztatu.
notice-machine-translation = Itzulpen hau ordenagailu batek egin du. Inongo medikuk ez du egiaztatu.
notice-human-source = Pertsona batek idatzi du testu hau, liburuxka batean oinarrituta ({ $owner }). Inongo medikuk ez du egiaztatu.
notice-human-translation = Pertsona batek itzuli du testu hau. Inongo medikuk ez du egiaztatu.
notice-reviewed = Berrikusle kliniko batek testu hau egiaztatu eta sinatu du.
notice-outdated = Jatorrizko testua aldatu egin da itzulpen hau egin zenetik. Baliteke itzulpen hau eguneratuta ez egotea.
notice-expired = Testu honek berrikusita egon beharko luke honezkero. Baliteke eguneratuta ez egotea.
notice-missing = Zure hizkuntza ez dago oraindik eskuragarri: { $asked }. Hizkuntza honetan irakurtzen ari zara: { $served }.
notice-near = Zure hizkuntza ez dago oraindik eskuragarri: { $asked }. Hizkuntza ahaide batean irakurtzen ari zara: { $served }. Hitz medikoak desberdinak izan daitezke.
notice-offered = Liburuxka hau hizkuntza hauetan ere eskuragarri dago:

trust-heading = Liburuxka honen jatorria
trust-source = Iturria
trust-adapted-by = Egokitzapenaren egilea
trust-publisher = Argitaratzailea
trust-rights = Eskubideak
trust-origin = Nola egin den
trust-state = Egoera
trust-signed-by = Sinatzailea
trust-published = Argitaratze-data
trust-reviewed = Azken berrikuspena
trust-review-due = Hurrengo berrikuspena
trust-fingerprint = Testu honen hatz-marka digitala
not-stated = adierazi gabe
origin-machine = ordenagailu batek egina
origin-human = pertsona batek egina
state-draft = zirriborroa: inork ez du sinatu
state-reviewed = klinikari batek berrikusi eta sinatua
state-outdated = eguneratu gabea: iturria aldatu egin da
state-expired = berrikuspena atzeratuta
state-withdrawn = erretiratua
state-incomplete = oraindik osatu gabea
mistake-heading = Akatsen bat aurkitu duzu?
mistake-report = Jakinarazi liburuxka hau eman dizun ospitaleari edo webguneari. Aipatu hatz-marka digital hau: { $fingerprint }.
mistake-contact = Idatzi helbide honetara: { $contact }. Aipatu hatz-marka digital hau: { $fingerprint }.
purpose-line = Liburuxka honek informazio orokorra ematen du. Ez du ordezten zure osasun-taldearen aholkua.

list-heading = Liburuxkak
list-intro = Aukeratu liburuxka bat.
languages-heading = Hizkuntzak
languages-intro = Hauek dira liburuxkak irakurtzeko erabil ditzakezun hizkuntzak. Testu gehienak zirriborroak dira: ikusi liburuxka bakoitzeko oharra.
languages-language = Hizkuntza
languages-direction = Idazketaren norabidea
direction-ltr = ezkerretik eskuinera
direction-rtl = eskuinetik ezkerrera
forms-heading = Liburuxka honen beste formatu batzuk
form-html = Web-orria
form-json = Datuak (JSON)
form-text = Testu soila
print-hint = Orri hau zure nabigatzailearekin inprima dezakezu. Inprimatutako orrian ez dira agertzen estekak eta menuak.

problem-not-found-title = Orri hau ez da existitzen
problem-not-found-text = Egiaztatu helbidea, edo aukeratu beheko liburuxketako bat.
problem-language-title = Liburuxka hau ez dago oraindik eskuragarri hizkuntza honetan
problem-language-text = Aukeratu hizkuntza hauetako bat.
problem-languages-refused-title = Zure hizkuntzetako bat ere ez dago eskuragarri
problem-languages-refused-text = Zure nabigatzaileak guk ditugun hizkuntza guztiak baztertzen ditu. Aukeratu hizkuntza hauetako bat.
problem-form-title = Formatu hau ez dago eskuragarri
problem-form-text = Aukeratu formatu hauetako bat.
problem-request-title = Ezin izan dugu helbide hau irakurri
problem-request-text = Egiaztatu helbidea, edo aukeratu beheko liburuxketako bat.
problem-method-title = Hori ezin da hemen egin
problem-method-text = Webgune honetako orriak irakurri baino ezin dira egin.
problem-withdrawn-title = Liburuxka hau erretiratu egin da
problem-withdrawn-text = Ez erabili haren kopia zaharrak. Galdetu zure osasun-taldeari.
withdrawn-error = Akats bat zuen.
withdrawn-replaced = Beste liburuxka batek ordeztu du.
withdrawn-retired = Jada ez da argitaratzen.
withdrawn-on = Erretiratze-data
problem-internal-title = Zerbaitek huts egin du gure aldetik
problem-internal-text = Saiatu berriro minutu batzuk barru.
problem-busy-title = Zerbitzua lanpetuta dago
problem-busy-text = Saiatu berriro minutu batzuk barru.
problem-languages-heading = Hizkuntzak
problem-leaflets-heading = Liburuxkak

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Liburuxka honek ez du gai hauei buruzko informaziorik ematen:
gaps-preparation = nola prestatu
gaps-aftercare = gero zer gertatzen den
gaps-help = noiz eskatu laguntza medikoa
gaps-options = beste tratamendu batzuk
gaps-no-treatment = tratamendurik gabe zer gertatzen den
gaps-questions = egin ditzakezun galderak
gaps-ask = Galdetu gai horiei buruz zure osasun-taldeari.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Irakurri bi hizkuntzatan
two-languages-intro = Erakutsi liburuxka hau bigarren hizkuntza batekin batera:
two-languages-now = Bi hizkuntzatan irakurtzen ari zara: { $first }, { $second }.
two-languages-one = Erakutsi hizkuntza bakarra

## paper: the printed sheet and the PDF.

form-pdf = PDFa inprimatzeko
form-pdf-large = PDFa letra handitan
paper-hospital = Ospitalea
paper-telephone = Telefonoa
paper-name = Izena
paper-scan = Eskaneatu kode hau, orri hau oraindik eguneratuta dagoen ikusteko.
version-current = Inprimatuta duzun orria eguneratuta dago.
version-changed = Liburuxka hau aldatu egin da zure orria inprimatu zenetik. Hau da oraingo testua.
version-unknown = Ez dugu inprimatutako orri hau ezagutzen. Hau da oraingo testua.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Hizkuntzari buruzko ziurtasuna
confidence-low = txikia
confidence-medium = ertaina
confidence-high = handia

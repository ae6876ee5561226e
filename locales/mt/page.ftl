## required: without these a language is not offered at all.

site-title = Fuljetti għall-pazjenti: radjoloġija intervenzjonali
skip-link = Aqbeż għat-test

languages-label = Lingwi
languages-count =
    { $count ->
        [one] { $count } lingwa
        [two] { $count } lingwi
        [few] { $count } lingwi
        [many] { $count }-il lingwa
       *[other] { $count } lingwa
    }
languages-current = qed taqra b’din il-lingwa

navigation-label = Paġni
navigation-leaflets = Fuljetti
navigation-languages = Lingwi

leaflet-kind = Informazzjoni għall-pazjenti u għall-familji
breadcrumb-label = Post il-fuljett oriġinali
breadcrumb-patients = Pazjenti
breadcrumb-procedures = Proċeduri tar-radjoloġija intervenzjonali
contents-heading = F’din il-paġna
references-heading = Letteratura
callout-note = Jekk jogħġbok innota
callout-important = Importanti
callout-urgent = Urġenti

notice-heading = Dwar dan it-test
notice-machine-source = Dan it-test inkiteb minn kompjuter abbażi ta’ fuljett ta’ { $owner }. L-ebda tabib ma ċċekkjah.
notice-machine-translation = Din it-traduzzjoni saret minn kompjuter. L-ebda tabib ma ċċekkjaha.
notice-human-source = Dan it-test inkiteb minn persuna abbażi ta’ fuljett ta’ { $owner }. L-ebda tabib ma ċċekkjah.
notice-human-translation = Dan it-test ġie tradott minn persuna. L-ebda tabib ma ċċekkjah.
notice-reviewed = Reviżur kliniku ċċekkja u ffirma dan it-test.
notice-outdated = It-test oriġinali nbidel minn meta saret din it-traduzzjoni. Din it-traduzzjoni tista’ ma tkunx aġġornata.
notice-expired = Dan it-test kellu jiġi rivedut sa issa. Jista’ ma jkunx aġġornat.
notice-missing = Il-lingwa tiegħek għadha mhijiex disponibbli: { $asked }. Qed taqra b’din il-lingwa: { $served }.
notice-near = Il-lingwa tiegħek għadha mhijiex disponibbli: { $asked }. Qed taqra b’lingwa relatata: { $served }. Il-kliem mediku jista’ jkun differenti.
notice-offered = Dan il-fuljett huwa disponibbli wkoll b’dawn il-lingwi:

trust-heading = Minn fejn ġej dan il-fuljett
trust-source = Sors
trust-adapted-by = Adattat minn
trust-publisher = Pubblikatur
trust-rights = Drittijiet
trust-origin = Kif sar
trust-state = Stat
trust-signed-by = Iffirmat minn
trust-published = Data tal-pubblikazzjoni
trust-reviewed = L-aħħar reviżjoni
trust-review-due = Ir-reviżjoni li jmiss
trust-fingerprint = Marka tas-swaba’ diġitali ta’ dan it-test
not-stated = mhux iddikjarat
origin-machine = minn kompjuter
origin-human = minn persuna
state-draft = abbozz: ħadd ma ffirmah
state-reviewed = rivedut u ffirmat minn professjonist kliniku
state-outdated = mhux aġġornat: is-sors inbidel
state-expired = ir-reviżjoni tardet
state-withdrawn = irtirat
state-incomplete = għadu mhux komplut
mistake-heading = Sibt żball?
mistake-report = Jekk jogħġbok għarraf lill-isptar jew lis-sit web li tak dan il-fuljett. Semmi din il-marka tas-swaba’ diġitali: { $fingerprint }.
mistake-contact = Jekk jogħġbok ikteb lil { $contact }. Semmi din il-marka tas-swaba’ diġitali: { $fingerprint }.
purpose-line = Dan il-fuljett jagħti informazzjoni ġenerali. Ma jiħux post il-parir tat-tim tal-kura tiegħek.

list-heading = Fuljetti
list-intro = Agħżel fuljett.
languages-heading = Lingwi
languages-intro = Dawn huma l-lingwi li bihom tista’ taqra l-fuljetti. Il-biċċa l-kbira tat-testi huma abbozzi: jekk jogħġbok ara l-avviż fuq kull fuljett.
languages-language = Lingwa
languages-direction = Direzzjoni tal-kitba
direction-ltr = mix-xellug għal-lemin
direction-rtl = mil-lemin għax-xellug
forms-heading = Formati oħra ta’ dan il-fuljett
form-html = Paġna web
form-json = Dejta (JSON)
form-text = Test sempliċi
print-hint = Tista’ tistampa din il-paġna bil-browser tiegħek. Il-links u l-menus ma jidhrux fuq il-karta stampata.

problem-not-found-title = Din il-paġna ma teżistix
problem-not-found-text = Jekk jogħġbok iċċekkja l-indirizz, jew agħżel wieħed mill-fuljetti t’hawn taħt.
problem-language-title = Dan il-fuljett għadu mhux disponibbli b’din il-lingwa
problem-language-text = Jekk jogħġbok agħżel waħda minn dawn il-lingwi.
problem-languages-refused-title = L-ebda waħda mil-lingwi tiegħek mhija disponibbli
problem-languages-refused-text = Il-browser tiegħek jirrifjuta l-lingwi kollha li għandna. Jekk jogħġbok agħżel waħda minn dawn il-lingwi.
problem-form-title = Dan il-format mhux disponibbli
problem-form-text = Jekk jogħġbok agħżel wieħed minn dawn il-formati.
problem-request-title = Ma stajniex naqraw dan l-indirizz
problem-request-text = Jekk jogħġbok iċċekkja l-indirizz, jew agħżel wieħed mill-fuljetti t’hawn taħt.
problem-method-title = Dan mhux possibbli hawn
problem-method-text = Il-paġni ta’ dan is-sit jistgħu jinqraw biss.
problem-withdrawn-title = Dan il-fuljett ġie rtirat
problem-withdrawn-text = Jekk jogħġbok tużax kopji eqdem tiegħu. Staqsi lit-tim tal-kura tiegħek.
withdrawn-error = Kien fih żball.
withdrawn-replaced = Ġie sostitwit b’fuljett ieħor.
withdrawn-retired = M’għadux jiġi ppubblikat.
withdrawn-on = Data tal-irtirar
problem-internal-title = Xi ħaġa marret ħażin min-naħa tagħna
problem-internal-text = Jekk jogħġbok erġa’ pprova wara ftit minuti.
problem-busy-title = Is-servizz huwa okkupat
problem-busy-text = Jekk jogħġbok erġa’ pprova wara ftit minuti.
problem-languages-heading = Lingwi
problem-leaflets-heading = Fuljetti

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Dan il-fuljett ma jgħidlekx dwar:
gaps-preparation = kif tipprepara ruħek
gaps-aftercare = x’jiġri wara
gaps-help = meta tfittex għajnuna medika
gaps-options = kuri oħra
gaps-no-treatment = x’jiġri mingħajr kura
gaps-questions = mistoqsijiet li tista’ tagħmel
gaps-ask = Jekk jogħġbok staqsi lit-tim tal-kura tiegħek dwar dawn.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Aqra b’żewġ lingwi
two-languages-intro = Uri dan il-fuljett flimkien ma’ lingwa oħra:
two-languages-now = Qed taqra b’żewġ lingwi: { $first }, { $second }.
two-languages-one = Uri lingwa waħda biss

## paper: the printed sheet and the PDF.

form-pdf = PDF għall-istampar
form-pdf-large = PDF b’ittri kbar
paper-hospital = Sptar
paper-telephone = Telefon
paper-name = Isem
paper-scan = Skenja dan il-kodiċi biex tara jekk din il-karta għadhiex aġġornata.
version-current = Il-karta stampata tiegħek hija aġġornata.
version-changed = Dan il-fuljett inbidel minn meta ġiet stampata l-karta tiegħek. Dan huwa t-test kif inhu issa.
version-unknown = Ma nafux din il-karta stampata. Dan huwa t-test kif inhu issa.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Ċertezza dwar il-lingwa
confidence-low = baxxa
confidence-medium = medja
confidence-high = għolja

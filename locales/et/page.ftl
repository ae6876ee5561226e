## required: without these a language is not offered at all.

site-title = Patsientide infolehed: menetlusradioloogia
skip-link = Teksti juurde

languages-label = Keeled
languages-count =
    { $count ->
        [one] { $count } keel
       *[other] { $count } keelt
    }
languages-current = loete selles keeles

navigation-label = Leheküljed
navigation-leaflets = Infolehed
navigation-languages = Keeled

leaflet-kind = Teave patsientidele ja peredele
breadcrumb-label = Algse infolehe asukoht
breadcrumb-patients = Patsiendid
breadcrumb-procedures = Menetlusradioloogia protseduurid
contents-heading = Sellel leheküljel
references-heading = Kirjandus
callout-note = Pange tähele
callout-important = Tähtis
callout-urgent = Kiireloomuline

notice-heading = Selle teksti kohta
notice-machine-source = Selle teksti kirjutas arvuti infolehe põhjal, mille koostaja on { $owner }. Ükski arst ei ole seda kontrollinud.
notice-machine-translation = Selle tõlke tegi arvuti. Ükski arst ei ole seda kontrollinud.
notice-human-source = Selle teksti kirjutas inimene infolehe põhjal, mille koostaja on { $owner }. Ükski arst ei ole seda kontrollinud.
notice-human-translation = Selle teksti tõlkis inimene. Ükski arst ei ole seda kontrollinud.
notice-reviewed = Klinitsist on selle teksti üle kontrollinud ja allkirjastanud.
notice-outdated = Algne tekst on pärast selle tõlke valmimist muutunud. See tõlge võib olla aegunud.
notice-expired = See tekst oleks pidanud olema juba üle vaadatud. See võib olla aegunud.
notice-missing = Teie keel ei ole veel saadaval: { $asked }. Loete selles keeles: { $served }.
notice-near = Teie keel ei ole veel saadaval: { $asked }. Loete sugulaskeeles: { $served }. Meditsiinilised sõnad võivad erineda.
notice-offered = See infoleht on saadaval ka järgmistes keeltes:

trust-heading = Kust see infoleht pärineb
trust-source = Allikas
trust-adapted-by = Kohandas
trust-publisher = Väljaandja
trust-rights = Õigused
trust-origin = Kuidas see koostati
trust-state = Olek
trust-signed-by = Allkirjastas
trust-published = Avaldatud
trust-reviewed = Viimati üle vaadatud
trust-review-due = Järgmine ülevaatamine
trust-fingerprint = Selle teksti sõrmejälg
not-stated = ei ole teada antud
origin-machine = koostas arvuti
origin-human = koostas inimene
state-draft = mustand: keegi ei ole seda allkirjastanud
state-reviewed = klinitsist on selle üle vaadanud ja allkirjastanud
state-outdated = aegunud: allikas on muutunud
state-expired = ülevaatamise tähtaeg on möödas
state-withdrawn = tagasi võetud
state-incomplete = veel lõpetamata
mistake-heading = Kas leidsite vea?
mistake-report = Palun teatage sellest haiglale või veebisaidile, kust te selle infolehe saite. Nimetage see sõrmejälg: { $fingerprint }.
mistake-contact = Palun kirjutage aadressil { $contact }. Nimetage see sõrmejälg: { $fingerprint }.
purpose-line = See infoleht annab üldist teavet. See ei asenda teie ravimeeskonna nõu.

list-heading = Infolehed
list-intro = Valige infoleht.
languages-heading = Keeled
languages-intro = Nendes keeltes saate infolehti lugeda. Enamik tekste on mustandid: palun vaadake iga infolehe juures olevat teadet.
languages-language = Keel
languages-direction = Kirjasuund
direction-ltr = vasakult paremale
direction-rtl = paremalt vasakule
forms-heading = Selle infolehe muud vormingud
form-html = Veebileht
form-json = Andmed (JSON)
form-text = Lihttekst
print-hint = Saate selle lehekülje brauserist välja printida. Väljatrükis ei ole linke ega menüüsid.

problem-not-found-title = Sellist lehekülge ei ole
problem-not-found-text = Palun kontrollige aadressi või valige mõni allolevatest infolehtedest.
problem-language-title = See infoleht ei ole selles keeles veel saadaval
problem-language-text = Palun valige üks neist keeltest.
problem-languages-refused-title = Ükski teie keeltest ei ole saadaval
problem-languages-refused-text = Teie brauser lükkab tagasi kõik keeled, mis meil on. Palun valige üks neist keeltest.
problem-form-title = See vorming ei ole saadaval
problem-form-text = Palun valige üks neist vormingutest.
problem-request-title = Me ei saanud seda aadressi lugeda
problem-request-text = Palun kontrollige aadressi või valige mõni allolevatest infolehtedest.
problem-method-title = See ei ole siin võimalik
problem-method-text = Selle saidi lehekülgi saab ainult lugeda.
problem-withdrawn-title = See infoleht on tagasi võetud
problem-withdrawn-text = Palun ärge kasutage selle vanemaid koopiaid. Küsige oma ravimeeskonnalt.
withdrawn-error = Selles oli viga.
withdrawn-replaced = Selle on asendanud teine infoleht.
withdrawn-retired = Seda enam ei avaldata.
withdrawn-on = Tagasivõtmise kuupäev
problem-internal-title = Meie poolel läks midagi valesti
problem-internal-text = Palun proovige mõne minuti pärast uuesti.
problem-busy-title = Teenus on ülekoormatud
problem-busy-text = Palun proovige mõne minuti pärast uuesti.
problem-languages-heading = Keeled
problem-leaflets-heading = Infolehed

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Selles infolehes ei räägita järgmisest:
gaps-preparation = kuidas valmistuda
gaps-aftercare = mis toimub hiljem
gaps-help = millal pöörduda arsti poole
gaps-options = muud ravivõimalused
gaps-no-treatment = mis juhtub ilma ravita
gaps-questions = küsimused, mida saate esitada
gaps-ask = Palun küsige nende kohta oma ravimeeskonnalt.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Lugege kahes keeles
two-languages-intro = Vaadake seda infolehte koos teise keelega:
two-languages-now = Loete kahes keeles: { $first }, { $second }.
two-languages-one = Vaadake ainult ühes keeles

## paper: the printed sheet and the PDF.

form-pdf = PDF printimiseks
form-pdf-large = PDF suures kirjas
paper-hospital = Haigla
paper-telephone = Telefon
paper-name = Nimi
paper-scan = Skannige see kood, et näha, kas see leht on veel ajakohane.
version-current = Teie väljatrükk on ajakohane.
version-changed = See infoleht on pärast teie väljatrüki tegemist muutunud. Siin on praegune tekst.
version-unknown = Me ei tunne seda väljatrükki. Siin on praegune tekst.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Kindlus keele suhtes
confidence-low = väike
confidence-medium = keskmine
confidence-high = suur

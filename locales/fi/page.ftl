## required: without these a language is not offered at all.

site-title = Potilasohjeet: toimenpideradiologia
skip-link = Siirry tekstiin

languages-label = Kielet
languages-count =
    { $count ->
        [one] { $count } kieli
       *[other] { $count } kieltä
    }
languages-current = luet tällä kielellä

navigation-label = Sivut
navigation-leaflets = Potilasohjeet
navigation-languages = Kielet

leaflet-kind = Tietoa potilaille ja perheille
breadcrumb-label = Alkuperäisen potilasohjeen paikka
breadcrumb-patients = Potilaat
breadcrumb-procedures = Toimenpideradiologiset toimenpiteet
contents-heading = Tällä sivulla
references-heading = Kirjallisuus
callout-note = Huomaa
callout-important = Tärkeää
callout-urgent = Kiireellistä

notice-heading = Tietoja tästä tekstistä
notice-machine-source = Tietokone on kirjoittanut tämän tekstin potilasohjeen pohjalta (ohjeen laatija: { $owner }). Kukaan lääkäri ei ole tarkastanut tekstiä.
notice-machine-translation = Tietokone on tehnyt tämän käännöksen. Kukaan lääkäri ei ole tarkastanut sitä.
notice-human-source = Ihminen on kirjoittanut tämän tekstin potilasohjeen pohjalta (ohjeen laatija: { $owner }). Kukaan lääkäri ei ole tarkastanut tekstiä.
notice-human-translation = Ihminen on kääntänyt tämän tekstin. Kukaan lääkäri ei ole tarkastanut sitä.
notice-reviewed = Kliinikko on tarkastanut ja allekirjoittanut tämän tekstin.
notice-outdated = Alkuperäinen teksti on muuttunut tämän käännöksen tekemisen jälkeen. Käännös saattaa olla vanhentunut.
notice-expired = Tämä teksti olisi pitänyt jo tarkastaa uudelleen. Se saattaa olla vanhentunut.
notice-missing = Kieltäsi ei ole vielä saatavilla: { $asked }. Luet tällä kielellä: { $served }.
notice-near = Kieltäsi ei ole vielä saatavilla: { $asked }. Luet sukulaiskielellä: { $served }. Lääketieteelliset sanat voivat olla erilaisia.
notice-offered = Tämä potilasohje on saatavilla myös näillä kielillä:

trust-heading = Mistä tämä potilasohje on peräisin
trust-source = Lähde
trust-adapted-by = Muokannut
trust-publisher = Julkaisija
trust-rights = Oikeudet
trust-origin = Miten teksti on tehty
trust-state = Tila
trust-signed-by = Allekirjoittanut
trust-published = Julkaistu
trust-reviewed = Viimeksi tarkastettu
trust-review-due = Seuraava tarkastus
trust-fingerprint = Tämän tekstin sormenjälki
not-stated = ei ilmoitettu
origin-machine = tietokoneen tekemä
origin-human = ihmisen tekemä
state-draft = luonnos: kukaan ei ole allekirjoittanut tekstiä
state-reviewed = kliinikon tarkastama ja allekirjoittama
state-outdated = vanhentunut: lähde on muuttunut
state-expired = tarkastus myöhässä
state-withdrawn = poistettu käytöstä
state-incomplete = ei vielä valmis
mistake-heading = Löysitkö virheen?
mistake-report = Kerro siitä sairaalalle tai verkkosivustolle, josta sait tämän potilasohjeen. Ilmoita tämä sormenjälki: { $fingerprint }.
mistake-contact = Kirjoita osoitteeseen { $contact }. Ilmoita tämä sormenjälki: { $fingerprint }.
purpose-line = Tämä potilasohje antaa yleistä tietoa. Se ei korvaa hoitotiimisi neuvoja.

list-heading = Potilasohjeet
list-intro = Valitse potilasohje.
languages-heading = Kielet
languages-intro = Näillä kielillä voit lukea potilasohjeita. Useimmat tekstit ovat luonnoksia: katso kunkin potilasohjeen ilmoitus.
languages-language = Kieli
languages-direction = Kirjoitussuunta
direction-ltr = vasemmalta oikealle
direction-rtl = oikealta vasemmalle
forms-heading = Tämän potilasohjeen muut muodot
form-html = Verkkosivu
form-json = Data (JSON)
form-text = Pelkkä teksti
print-hint = Voit tulostaa tämän sivun selaimellasi. Tulosteesta jätetään pois linkit ja valikot.

problem-not-found-title = Tätä sivua ei ole
problem-not-found-text = Tarkista osoite tai valitse jokin alla olevista potilasohjeista.
problem-language-title = Tätä potilasohjetta ei ole vielä saatavilla tällä kielellä
problem-language-text = Valitse jokin näistä kielistä.
problem-languages-refused-title = Mitään kielistäsi ei ole saatavilla
problem-languages-refused-text = Selaimesi ei hyväksy mitään niistä kielistä, joita meillä on. Valitse jokin näistä kielistä.
problem-form-title = Tätä muotoa ei ole saatavilla
problem-form-text = Valitse jokin näistä muodoista.
problem-request-title = Emme pystyneet lukemaan tätä osoitetta
problem-request-text = Tarkista osoite tai valitse jokin alla olevista potilasohjeista.
problem-method-title = Tämä ei ole mahdollista täällä
problem-method-text = Tämän sivuston sivuja voi vain lukea.
problem-withdrawn-title = Tämä potilasohje on poistettu käytöstä
problem-withdrawn-text = Älä käytä sen vanhempia kopioita. Kysy hoitotiimiltäsi.
withdrawn-error = Siinä oli virhe.
withdrawn-replaced = Toinen potilasohje on korvannut sen.
withdrawn-retired = Sitä ei enää julkaista.
withdrawn-on = Käytöstä poistamisen päivämäärä
problem-internal-title = Jokin meni vikaan meillä
problem-internal-text = Yritä uudelleen muutaman minuutin kuluttua.
problem-busy-title = Palvelu on ruuhkautunut
problem-busy-text = Yritä uudelleen muutaman minuutin kuluttua.
problem-languages-heading = Kielet
problem-leaflets-heading = Potilasohjeet

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Tässä potilasohjeessa ei kerrota näistä asioista:
gaps-preparation = miten valmistautua
gaps-aftercare = mitä sen jälkeen tapahtuu
gaps-help = milloin hakea lääkärin apua
gaps-options = muut hoidot
gaps-no-treatment = mitä tapahtuu ilman hoitoa
gaps-questions = kysymykset, joita voit esittää
gaps-ask = Kysy näistä hoitotiimiltäsi.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Lue kahdella kielellä
two-languages-intro = Näytä tämä potilasohje yhdessä toisen kielen kanssa:
two-languages-now = Luet kahdella kielellä: { $first }, { $second }.
two-languages-one = Näytä vain yksi kieli

## paper: the printed sheet and the PDF.

form-pdf = PDF tulostusta varten
form-pdf-large = PDF isolla tekstillä
paper-hospital = Sairaala
paper-telephone = Puhelin
paper-name = Nimi
paper-scan = Skannaa tämä koodi ja tarkista, onko tämä tuloste vielä ajan tasalla.
version-current = Tulosteesi on ajan tasalla.
version-changed = Tämä potilasohje on muuttunut sen jälkeen, kun tulosteesi tulostettiin. Tässä on teksti sellaisena kuin se on nyt.
version-unknown = Emme tunnista tätä tulostetta. Tässä on teksti sellaisena kuin se on nyt.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Varmuus kielestä
confidence-low = vähäinen
confidence-medium = kohtalainen
confidence-high = suuri

## required: without these a language is not offered at all.

site-title = Zloženke za paciente: interventna radiologija
skip-link = Preskočite na besedilo

languages-label = Jeziki
languages-count =
    { $count ->
        [one] { $count } jezik
        [two] { $count } jezika
        [few] { $count } jeziki
       *[other] { $count } jezikov
    }
languages-current = berete v tem jeziku

navigation-label = Strani
navigation-leaflets = Zloženke
navigation-languages = Jeziki

leaflet-kind = Informacije za paciente in družine
breadcrumb-label = Mesto izvirne zloženke
breadcrumb-patients = Pacienti
breadcrumb-procedures = Postopki interventne radiologije
contents-heading = Na tej strani
references-heading = Literatura
callout-note = Opomba
callout-important = Pomembno
callout-urgent = Nujno

notice-heading = O tem besedilu
notice-machine-source = To besedilo je napisal računalnik na podlagi zloženke organizacije { $owner }. Noben zdravnik ga ni pregledal.
notice-machine-translation = Ta prevod je izdelal računalnik. Noben zdravnik ga ni pregledal.
notice-human-source = To besedilo je napisal človek na podlagi zloženke organizacije { $owner }. Noben zdravnik ga ni pregledal.
notice-human-translation = To besedilo je prevedel človek. Noben zdravnik ga ni pregledal.
notice-reviewed = To besedilo je pregledal in podpisal klinični strokovnjak.
notice-outdated = Izvirno besedilo se je po nastanku tega prevoda spremenilo. Prevod je morda zastarel.
notice-expired = To besedilo bi moralo biti že pregledano. Morda je zastarelo.
notice-missing = Vaš jezik še ni na voljo: { $asked }. Berete besedilo v jeziku: { $served }.
notice-near = Vaš jezik še ni na voljo: { $asked }. Berete besedilo v sorodnem jeziku: { $served }. Medicinski izrazi se lahko razlikujejo.
notice-offered = Ta zloženka je na voljo tudi v jezikih:

trust-heading = Od kod je ta zloženka
trust-source = Vir
trust-adapted-by = Priredba
trust-publisher = Izdajatelj
trust-rights = Pravice
trust-origin = Način nastanka
trust-state = Stanje
trust-signed-by = Podpis
trust-published = Datum objave
trust-reviewed = Zadnji pregled
trust-review-due = Naslednji pregled
trust-fingerprint = Digitalni odtis tega besedila
not-stated = ni navedeno
origin-machine = izdelal računalnik
origin-human = izdelal človek
state-draft = osnutek: nihče ga ni podpisal
state-reviewed = pregledal in podpisal klinični strokovnjak
state-outdated = zastarelo: vir se je spremenil
state-expired = rok za pregled je potekel
state-withdrawn = umaknjeno
state-incomplete = še ni popolno
mistake-heading = Ali ste našli napako?
mistake-report = Prosimo, sporočite jo bolnišnici ali spletnemu mestu, od koder imate to zloženko. Navedite ta digitalni odtis: { $fingerprint }.
mistake-contact = Prosimo, pišite na naslov: { $contact }. Navedite ta digitalni odtis: { $fingerprint }.
purpose-line = Ta zloženka daje splošne informacije. Ne nadomešča nasveta vašega zdravstvenega tima.

list-heading = Zloženke
list-intro = Izberite zloženko.
languages-heading = Jeziki
languages-intro = V teh jezikih lahko berete zloženke. Besedila so večinoma osnutki: prosimo, preberite obvestilo v vsaki zloženki.
languages-language = Jezik
languages-direction = Smer pisanja
direction-ltr = od leve proti desni
direction-rtl = od desne proti levi
forms-heading = Druge oblike te zloženke
form-html = Spletna stran
form-json = Podatki (JSON)
form-text = Golo besedilo
print-hint = To stran lahko natisnete iz brskalnika. Na natisnjenem listu ni povezav in menijev.

problem-not-found-title = Ta stran ne obstaja
problem-not-found-text = Prosimo, preverite naslov ali izberite eno od spodnjih zloženk.
problem-language-title = Ta zloženka v tem jeziku še ni na voljo
problem-language-text = Prosimo, izberite enega od teh jezikov.
problem-languages-refused-title = Noben od vaših jezikov ni na voljo
problem-languages-refused-text = Vaš brskalnik zavrača vse jezike, ki jih imamo. Prosimo, izberite enega od teh jezikov.
problem-form-title = Ta oblika ni na voljo
problem-form-text = Prosimo, izberite eno od teh oblik.
problem-request-title = Tega naslova nismo mogli prebrati
problem-request-text = Prosimo, preverite naslov ali izberite eno od spodnjih zloženk.
problem-method-title = Tukaj to ni mogoče
problem-method-text = Strani tega spletnega mesta je mogoče samo brati.
problem-withdrawn-title = Ta zloženka je umaknjena
problem-withdrawn-text = Prosimo, ne uporabljajte njenih starejših izvodov. Vprašajte svoj zdravstveni tim.
withdrawn-error = Vsebovala je napako.
withdrawn-replaced = Nadomestila jo je druga zloženka.
withdrawn-retired = Ni več objavljena.
withdrawn-on = Datum umika
problem-internal-title = Na naši strani je prišlo do napake
problem-internal-text = Prosimo, poskusite znova čez nekaj minut.
problem-busy-title = Storitev je preobremenjena
problem-busy-text = Prosimo, poskusite znova čez nekaj minut.
problem-languages-heading = Jeziki
problem-leaflets-heading = Zloženke

## gaps: the box that says what the leaflet does not tell.

gaps-heading = V tej zloženki ne boste izvedeli:
gaps-preparation = kako se pripraviti
gaps-aftercare = kaj se zgodi potem
gaps-help = kdaj poiskati zdravniško pomoč
gaps-options = kateri so drugi načini zdravljenja
gaps-no-treatment = kaj se zgodi brez zdravljenja
gaps-questions = katera vprašanja lahko postavite
gaps-ask = Prosimo, o tem vprašajte svoj zdravstveni tim.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Branje v dveh jezikih
two-languages-intro = Prikažite to zloženko skupaj z drugim jezikom:
two-languages-now = Berete v dveh jezikih: { $first }, { $second }.
two-languages-one = Prikažite samo en jezik

## paper: the printed sheet and the PDF.

form-pdf = PDF za tiskanje
form-pdf-large = PDF z velikimi črkami
paper-hospital = Bolnišnica
paper-telephone = Telefon
paper-name = Ime
paper-scan = Skenirajte to kodo in preverite, ali je ta list še aktualen.
version-current = Vaš natisnjeni list je aktualen.
version-changed = Ta zloženka se je spremenila, potem ko je bil vaš list natisnjen. To je njeno zdajšnje besedilo.
version-unknown = Tega natisnjenega lista ne poznamo. To je zdajšnje besedilo zloženke.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Gotovost glede jezika
confidence-low = nizka
confidence-medium = srednja
confidence-high = visoka

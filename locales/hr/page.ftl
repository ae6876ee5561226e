## required: without these a language is not offered at all.

site-title = Letci za pacijente: intervencijska radiologija
skip-link = Prijeđite na tekst

languages-label = Jezici
languages-count =
    { $count ->
        [one] { $count } jezik
        [few] { $count } jezika
       *[other] { $count } jezika
    }
languages-current = čitate na ovom jeziku

navigation-label = Stranice
navigation-leaflets = Letci
navigation-languages = Jezici

leaflet-kind = Informacije za pacijente i obitelji
breadcrumb-label = Mjesto izvornog letka
breadcrumb-patients = Pacijenti
breadcrumb-procedures = Postupci intervencijske radiologije
contents-heading = Na ovoj stranici
references-heading = Literatura
callout-note = Napomena
callout-important = Važno
callout-urgent = Hitno

notice-heading = O ovom tekstu
notice-machine-source = Ovaj je tekst napisalo računalo na temelju letka organizacije { $owner }. Nije ga provjerio nijedan liječnik.
notice-machine-translation = Ovaj je prijevod izradilo računalo. Nije ga provjerio nijedan liječnik.
notice-human-source = Ovaj je tekst napisao čovjek na temelju letka organizacije { $owner }. Nije ga provjerio nijedan liječnik.
notice-human-translation = Ovaj je tekst preveo čovjek. Nije ga provjerio nijedan liječnik.
notice-reviewed = Ovaj je tekst provjerio i potpisao klinički stručnjak.
notice-outdated = Izvorni se tekst promijenio nakon izrade ovog prijevoda. Prijevod je možda zastario.
notice-expired = Ovaj je tekst već trebao biti provjeren. Možda je zastario.
notice-missing = Vaš jezik još nije dostupan: { $asked }. Čitate tekst na jeziku: { $served }.
notice-near = Vaš jezik još nije dostupan: { $asked }. Čitate tekst na srodnom jeziku: { $served }. Medicinski se izrazi mogu razlikovati.
notice-offered = Ovaj je letak dostupan i na jezicima:

trust-heading = Odakle potječe ovaj letak
trust-source = Izvor
trust-adapted-by = Prilagodba
trust-publisher = Izdavač
trust-rights = Prava
trust-origin = Način nastanka
trust-state = Stanje
trust-signed-by = Potpis
trust-published = Datum objave
trust-reviewed = Posljednja provjera
trust-review-due = Sljedeća provjera
trust-fingerprint = Digitalni otisak ovog teksta
not-stated = nije navedeno
origin-machine = izradilo računalo
origin-human = izradio čovjek
state-draft = nacrt: nitko ga nije potpisao
state-reviewed = provjerio i potpisao klinički stručnjak
state-outdated = zastario: izvor se promijenio
state-expired = rok za provjeru je istekao
state-withdrawn = povučen
state-incomplete = još nije potpun
mistake-heading = Jeste li pronašli pogrešku?
mistake-report = Molimo vas da to javite bolnici ili mrežnoj stranici od koje ste dobili ovaj letak. Navedite ovaj digitalni otisak: { $fingerprint }.
mistake-contact = Molimo vas da pišete na adresu: { $contact }. Navedite ovaj digitalni otisak: { $fingerprint }.
purpose-line = Ovaj letak daje opće informacije. Ne zamjenjuje savjet vašeg zdravstvenog tima.

list-heading = Letci
list-intro = Odaberite letak.
languages-heading = Jezici
languages-intro = Na ovim jezicima možete čitati letke. Tekstovi su većinom nacrti: molimo vas da pročitate obavijest uz svaki letak.
languages-language = Jezik
languages-direction = Smjer pisanja
direction-ltr = slijeva nadesno
direction-rtl = zdesna nalijevo
forms-heading = Drugi oblici ovog letka
form-html = Mrežna stranica
form-json = Podatci (JSON)
form-text = Običan tekst
print-hint = Ovu stranicu možete ispisati iz preglednika. Na ispisu nema poveznica ni izbornika.

problem-not-found-title = Ova stranica ne postoji
problem-not-found-text = Provjerite adresu ili odaberite jedan od letaka u nastavku.
problem-language-title = Ovaj letak još nije dostupan na tom jeziku
problem-language-text = Odaberite jedan od ovih jezika.
problem-languages-refused-title = Nijedan od vaših jezika nije dostupan
problem-languages-refused-text = Vaš preglednik odbija sve jezike koje imamo. Odaberite jedan od ovih jezika.
problem-form-title = Taj oblik nije dostupan
problem-form-text = Odaberite jedan od ovih oblika.
problem-request-title = Nismo mogli pročitati tu adresu
problem-request-text = Provjerite adresu ili odaberite jedan od letaka u nastavku.
problem-method-title = To ovdje nije moguće
problem-method-text = Stranice se ovdje mogu samo čitati.
problem-withdrawn-title = Ovaj je letak povučen
problem-withdrawn-text = Molimo vas da ne upotrebljavate njegove starije primjerke. Obratite se svojem zdravstvenom timu.
withdrawn-error = Sadržavao je pogrešku.
withdrawn-replaced = Zamijenio ga je drugi letak.
withdrawn-retired = Više se ne objavljuje.
withdrawn-on = Datum povlačenja
problem-internal-title = Došlo je do pogreške na našoj strani
problem-internal-text = Pokušajte ponovno za nekoliko minuta.
problem-busy-title = Usluga je preopterećena
problem-busy-text = Pokušajte ponovno za nekoliko minuta.
problem-languages-heading = Jezici
problem-leaflets-heading = Letci

## gaps: the box that says what the leaflet does not tell.

gaps-heading = U ovom letku nećete saznati:
gaps-preparation = kako se pripremiti
gaps-aftercare = što se događa poslije
gaps-help = kada potražiti liječničku pomoć
gaps-options = koji su drugi načini liječenja
gaps-no-treatment = što se događa bez liječenja
gaps-questions = koja pitanja možete postaviti
gaps-ask = O tome pitajte svoj zdravstveni tim.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Čitanje na dvama jezicima
two-languages-intro = Prikažite ovaj letak zajedno s drugim jezikom:
two-languages-now = Čitate na dvama jezicima: { $first }, { $second }.
two-languages-one = Prikažite samo jedan jezik

## paper: the printed sheet and the PDF.

form-pdf = PDF za ispis
form-pdf-large = PDF s velikim slovima
paper-hospital = Bolnica
paper-telephone = Telefon
paper-name = Ime i prezime
paper-scan = Skenirajte ovaj kod kako biste provjerili je li ovaj ispis još aktualan.
version-current = Vaš je ispis aktualan.
version-changed = Ovaj se letak promijenio otkako ste dobili svoj ispis. Ovo je njegov sadašnji tekst.
version-unknown = Ne poznajemo ovaj ispis. Ovo je sadašnji tekst letka.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Sigurnost u jezik
confidence-low = niska
confidence-medium = srednja
confidence-high = visoka

## required: without these a language is not offered at all.

site-title = Leci za pacijente: interventna radiologija
skip-link = Pređite na tekst

languages-label = Jezici
languages-count =
    { $count ->
        [one] { $count } jezik
        [few] { $count } jezika
       *[other] { $count } jezika
    }
languages-current = čitate na ovom jeziku

navigation-label = Stranice
navigation-leaflets = Leci
navigation-languages = Jezici

leaflet-kind = Informacije za pacijente i porodice
breadcrumb-label = Mjesto izvornog letka
breadcrumb-patients = Pacijenti
breadcrumb-procedures = Procedure interventne radiologije
contents-heading = Na ovoj stranici
references-heading = Literatura
callout-note = Napomena
callout-important = Važno
callout-urgent = Hitno

notice-heading = O ovom tekstu
notice-machine-source = Ovaj tekst napisao je računar na osnovu letka organizacije { $owner }. Nije ga provjerio nijedan ljekar.
notice-machine-translation = Ovaj prijevod uradio je računar. Nije ga provjerio nijedan ljekar.
notice-human-source = Ovaj tekst napisao je čovjek na osnovu letka organizacije { $owner }. Nije ga provjerio nijedan ljekar.
notice-human-translation = Ovaj tekst preveo je čovjek. Nije ga provjerio nijedan ljekar.
notice-reviewed = Ovaj tekst provjerio je i potpisao klinički stručnjak.
notice-outdated = Izvorni tekst promijenio se otkako je urađen ovaj prijevod. Prijevod je možda zastario.
notice-expired = Ovaj tekst je već trebao biti provjeren. Možda je zastario.
notice-missing = Vaš jezik još nije dostupan: { $asked }. Čitate tekst na jeziku: { $served }.
notice-near = Vaš jezik još nije dostupan: { $asked }. Čitate tekst na srodnom jeziku: { $served }. Medicinski izrazi mogu se razlikovati.
notice-offered = Ovaj letak dostupan je i na jezicima:

trust-heading = Odakle potiče ovaj letak
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
origin-machine = uradio računar
origin-human = uradio čovjek
state-draft = nacrt: niko ga nije potpisao
state-reviewed = provjerio i potpisao klinički stručnjak
state-outdated = zastario: izvor se promijenio
state-expired = rok za provjeru je istekao
state-withdrawn = povučen
state-incomplete = još nije potpun
mistake-heading = Jeste li našli grešku?
mistake-report = Molimo vas da to javite bolnici ili web-stranici od koje ste dobili ovaj letak. Navedite ovaj digitalni otisak: { $fingerprint }.
mistake-contact = Molimo vas da pišete na adresu: { $contact }. Navedite ovaj digitalni otisak: { $fingerprint }.
purpose-line = Ovaj letak daje opće informacije. Ne zamjenjuje savjet vašeg medicinskog tima.

list-heading = Leci
list-intro = Izaberite letak.
languages-heading = Jezici
languages-intro = Na ovim jezicima možete čitati letke. Većina tekstova su nacrti: molimo vas da pročitate obavještenje uz svaki letak.
languages-language = Jezik
languages-direction = Smjer pisanja
direction-ltr = slijeva nadesno
direction-rtl = zdesna nalijevo
forms-heading = Drugi oblici ovog letka
form-html = Web-stranica
form-json = Podaci (JSON)
form-text = Običan tekst
print-hint = Ovu stranicu možete odštampati iz preglednika. Na odštampanom listu nema linkova ni menija.

problem-not-found-title = Ova stranica ne postoji
problem-not-found-text = Provjerite adresu ili izaberite neki od letaka u nastavku.
problem-language-title = Ovaj letak još nije dostupan na tom jeziku
problem-language-text = Izaberite jedan od ovih jezika.
problem-languages-refused-title = Nijedan od vaših jezika nije dostupan
problem-languages-refused-text = Vaš preglednik odbija sve jezike koje imamo. Izaberite jedan od ovih jezika.
problem-form-title = Taj oblik nije dostupan
problem-form-text = Izaberite jedan od ovih oblika.
problem-request-title = Nismo mogli pročitati tu adresu
problem-request-text = Provjerite adresu ili izaberite neki od letaka u nastavku.
problem-method-title = To ovdje nije moguće
problem-method-text = Stranice se ovdje mogu samo čitati.
problem-withdrawn-title = Ovaj letak je povučen
problem-withdrawn-text = Molimo vas da ne koristite njegove starije primjerke. Obratite se svom medicinskom timu.
withdrawn-error = Sadržavao je grešku.
withdrawn-replaced = Zamijenio ga je drugi letak.
withdrawn-retired = Više se ne objavljuje.
withdrawn-on = Datum povlačenja
problem-internal-title = Došlo je do greške na našoj strani
problem-internal-text = Pokušajte ponovo za nekoliko minuta.
problem-busy-title = Usluga je preopterećena
problem-busy-text = Pokušajte ponovo za nekoliko minuta.
problem-languages-heading = Jezici
problem-leaflets-heading = Leci

## gaps: the box that says what the leaflet does not tell.

gaps-heading = U ovom letku nećete saznati:
gaps-preparation = kako se pripremiti
gaps-aftercare = šta se dešava poslije
gaps-help = kada potražiti ljekarsku pomoć
gaps-options = koji su drugi načini liječenja
gaps-no-treatment = šta se dešava bez liječenja
gaps-questions = koja pitanja možete postaviti
gaps-ask = Pitajte o tome svoj medicinski tim.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Čitanje na dva jezika
two-languages-intro = Prikažite ovaj letak zajedno s drugim jezikom:
two-languages-now = Čitate na dva jezika: { $first }, { $second }.
two-languages-one = Prikažite samo jedan jezik

## paper: the printed sheet and the PDF.

form-pdf = PDF za štampanje
form-pdf-large = PDF s velikim slovima
paper-hospital = Bolnica
paper-telephone = Telefon
paper-name = Ime i prezime
paper-scan = Skenirajte ovaj kod da provjerite je li ovaj list još aktuelan.
version-current = Vaš odštampani list je aktuelan.
version-changed = Ovaj letak se promijenio otkako je vaš list odštampan. Ovo je njegov sadašnji tekst.
version-unknown = Ne poznajemo ovaj odštampani list. Ovo je sadašnji tekst letka.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Sigurnost u jezik
confidence-low = niska
confidence-medium = srednja
confidence-high = visoka

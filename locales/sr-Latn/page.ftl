## required: without these a language is not offered at all.

site-title = Brošure za pacijente: interventna radiologija
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
navigation-leaflets = Brošure
navigation-languages = Jezici

leaflet-kind = Informacije za pacijente i porodice
breadcrumb-label = Mesto izvorne brošure
breadcrumb-patients = Pacijenti
breadcrumb-procedures = Procedure interventne radiologije
contents-heading = Na ovoj stranici
references-heading = Literatura
callout-note = Napomena
callout-important = Važno
callout-urgent = Hitno

notice-heading = O ovom tekstu
notice-machine-source = Ovaj tekst je napisao računar na osnovu brošure organizacije { $owner }. Nije ga proverio nijedan lekar.
notice-machine-translation = Ovaj prevod je uradio računar. Nije ga proverio nijedan lekar.
notice-human-source = Ovaj tekst je napisao čovek na osnovu brošure organizacije { $owner }. Nije ga proverio nijedan lekar.
notice-human-translation = Ovaj tekst je preveo čovek. Nije ga proverio nijedan lekar.
notice-reviewed = Ovaj tekst je proverio i potpisao klinički stručnjak.
notice-outdated = Izvorni tekst se promenio otkako je urađen ovaj prevod. Prevod je možda zastareo.
notice-expired = Ovaj tekst je već trebalo da bude proveren. Možda je zastareo.
notice-missing = Vaš jezik još nije dostupan: { $asked }. Čitate tekst na jeziku: { $served }.
notice-near = Vaš jezik još nije dostupan: { $asked }. Čitate tekst na srodnom jeziku: { $served }. Medicinski izrazi mogu da se razlikuju.
notice-offered = Ova brošura je dostupna i na jezicima:

trust-heading = Odakle potiče ova brošura
trust-source = Izvor
trust-adapted-by = Adaptacija
trust-publisher = Izdavač
trust-rights = Prava
trust-origin = Način nastanka
trust-state = Stanje
trust-signed-by = Potpis
trust-published = Datum objavljivanja
trust-reviewed = Poslednja provera
trust-review-due = Sledeća provera
trust-fingerprint = Digitalni otisak ovog teksta
not-stated = nije navedeno
origin-machine = uradio računar
origin-human = uradio čovek
state-draft = nacrt: niko ga nije potpisao
state-reviewed = proverio i potpisao klinički stručnjak
state-outdated = zastareo: izvor se promenio
state-expired = rok za proveru je istekao
state-withdrawn = povučen
state-incomplete = još nije potpun
mistake-heading = Da li ste našli grešku?
mistake-report = Molimo vas da to javite bolnici ili veb-sajtu od kojih ste dobili ovu brošuru. Navedite ovaj digitalni otisak: { $fingerprint }.
mistake-contact = Molimo vas da pišete na adresu: { $contact }. Navedite ovaj digitalni otisak: { $fingerprint }.
purpose-line = Ova brošura daje opšte informacije. Ona ne zamenjuje savet vašeg medicinskog tima.

list-heading = Brošure
list-intro = Izaberite brošuru.
languages-heading = Jezici
languages-intro = Na ovim jezicima možete da čitate brošure. Većina tekstova su nacrti: molimo vas da pročitate obaveštenje u svakoj brošuri.
languages-language = Jezik
languages-direction = Smer pisanja
direction-ltr = sleva nadesno
direction-rtl = zdesna nalevo
forms-heading = Drugi oblici ove brošure
form-html = Veb-stranica
form-json = Podaci (JSON)
form-text = Običan tekst
print-hint = Ovu stranicu možete da odštampate iz pregledača. Na odštampanom listu nema linkova ni menija.

problem-not-found-title = Ova stranica ne postoji
problem-not-found-text = Proverite adresu ili izaberite jednu od brošura u nastavku.
problem-language-title = Ova brošura još nije dostupna na tom jeziku
problem-language-text = Izaberite jedan od ovih jezika.
problem-languages-refused-title = Nijedan od vaših jezika nije dostupan
problem-languages-refused-text = Vaš pregledač odbija sve jezike koje imamo. Izaberite jedan od ovih jezika.
problem-form-title = Taj oblik nije dostupan
problem-form-text = Izaberite jedan od ovih oblika.
problem-request-title = Nismo mogli da pročitamo tu adresu
problem-request-text = Proverite adresu ili izaberite jednu od brošura u nastavku.
problem-method-title = To ovde nije moguće
problem-method-text = Stranice ovog sajta mogu samo da se čitaju.
problem-withdrawn-title = Ova brošura je povučena
problem-withdrawn-text = Molimo vas da ne koristite njene starije primerke. Obratite se svom medicinskom timu.
withdrawn-error = Sadržala je grešku.
withdrawn-replaced = Zamenila ju je druga brošura.
withdrawn-retired = Više se ne objavljuje.
withdrawn-on = Datum povlačenja
problem-internal-title = Došlo je do greške na našoj strani
problem-internal-text = Pokušajte ponovo za nekoliko minuta.
problem-busy-title = Servis je preopterećen
problem-busy-text = Pokušajte ponovo za nekoliko minuta.
problem-languages-heading = Jezici
problem-leaflets-heading = Brošure

## gaps: the box that says what the leaflet does not tell.

gaps-heading = U ovoj brošuri nećete saznati:
gaps-preparation = kako da se pripremite
gaps-aftercare = šta se dešava posle
gaps-help = kada da potražite lekarsku pomoć
gaps-options = koji su drugi načini lečenja
gaps-no-treatment = šta se dešava bez lečenja
gaps-questions = koja pitanja možete da postavite
gaps-ask = Pitajte o tome svoj medicinski tim.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Čitanje na dva jezika
two-languages-intro = Prikažite ovu brošuru zajedno sa drugim jezikom:
two-languages-now = Čitate na dva jezika: { $first }, { $second }.
two-languages-one = Prikažite samo jedan jezik

## paper: the printed sheet and the PDF.

form-pdf = PDF za štampanje
form-pdf-large = PDF sa velikim slovima
paper-hospital = Bolnica
paper-telephone = Telefon
paper-name = Ime i prezime
paper-scan = Skenirajte ovaj kod da proverite da li je ovaj list još aktuelan.
version-current = Vaš odštampani list je aktuelan.
version-changed = Ova brošura se promenila otkako je vaš list odštampan. Ovo je njen sadašnji tekst.
version-unknown = Ne poznajemo ovaj odštampani list. Ovo je sadašnji tekst brošure.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Sigurnost u jezik
confidence-low = niska
confidence-medium = srednja
confidence-high = visoka

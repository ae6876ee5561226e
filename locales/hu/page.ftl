## required: without these a language is not offered at all.

site-title = Betegtájékoztatók: intervenciós radiológia
skip-link = Ugrás a szöveghez

languages-label = Nyelvek
languages-count =
    { $count ->
        [one] { $count } nyelv
       *[other] { $count } nyelv
    }
languages-current = Ön ezen a nyelven olvas

navigation-label = Oldalak
navigation-leaflets = Tájékoztatók
navigation-languages = Nyelvek

leaflet-kind = Tájékoztatás betegeknek és családjuknak
breadcrumb-label = A forrástájékoztató helye
breadcrumb-patients = Betegek
breadcrumb-procedures = Intervenciós radiológiai eljárások
contents-heading = Ezen az oldalon
references-heading = Irodalom
callout-note = Kérjük, vegye figyelembe
callout-important = Fontos
callout-urgent = Sürgős

notice-heading = Erről a szövegről
notice-machine-source = Ezt a szöveget számítógép írta egy tájékoztató alapján (a tájékoztató készítője: { $owner }). Orvos nem ellenőrizte.
notice-machine-translation = Ezt a fordítást számítógép készítette. Orvos nem ellenőrizte.
notice-human-source = Ezt a szöveget ember írta egy tájékoztató alapján (a tájékoztató készítője: { $owner }). Orvos nem ellenőrizte.
notice-human-translation = Ezt a szöveget ember fordította. Orvos nem ellenőrizte.
notice-reviewed = Ezt a szöveget klinikai szakember ellenőrizte és aláírta.
notice-outdated = A forrásszöveg e fordítás elkészülte óta megváltozott. Lehet, hogy ez a fordítás elavult.
notice-expired = Ezt a szöveget már felül kellett volna vizsgálni. Lehet, hogy elavult.
notice-missing = Az Ön nyelve még nem érhető el: { $asked }. Ön ezen a nyelven olvas: { $served }.
notice-near = Az Ön nyelve még nem érhető el: { $asked }. Ön egy rokon nyelven olvas: { $served }. Az orvosi szavak eltérhetnek.
notice-offered = Ez a tájékoztató a következő nyelveken is elérhető:

trust-heading = Honnan származik ez a tájékoztató
trust-source = Forrás
trust-adapted-by = Átdolgozta
trust-publisher = Kiadó
trust-rights = Jogok
trust-origin = Hogyan készült
trust-state = Állapot
trust-signed-by = Aláírta
trust-published = Közzétéve
trust-reviewed = Utolsó felülvizsgálat
trust-review-due = Következő felülvizsgálat
trust-fingerprint = A szöveg ujjlenyomata
not-stated = nincs megadva
origin-machine = számítógép készítette
origin-human = ember készítette
state-draft = tervezet: senki sem írta alá
state-reviewed = klinikai szakember felülvizsgálta és aláírta
state-outdated = elavult: a forrás megváltozott
state-expired = a felülvizsgálat határideje lejárt
state-withdrawn = visszavonva
state-incomplete = még nem teljes
mistake-heading = Hibát talált?
mistake-report = Kérjük, jelezze annak a kórháznak vagy webhelynek, amelytől ezt a tájékoztatót kapta. Adja meg ezt az ujjlenyomatot: { $fingerprint }.
mistake-contact = Kérjük, írjon erre a címre: { $contact }. Adja meg ezt az ujjlenyomatot: { $fingerprint }.
purpose-line = Ez a tájékoztató általános információt ad. Nem helyettesíti az Önt ellátó csapat tanácsát.

list-heading = Tájékoztatók
list-intro = Válasszon tájékoztatót.
languages-heading = Nyelvek
languages-intro = Ezeken a nyelveken olvashatja a tájékoztatókat. A legtöbb szöveg tervezet: kérjük, olvassa el az egyes tájékoztatóknál álló megjegyzést.
languages-language = Nyelv
languages-direction = Írásirány
direction-ltr = balról jobbra
direction-rtl = jobbról balra
forms-heading = A tájékoztató más formátumai
form-html = Weboldal
form-json = Adatok (JSON)
form-text = Egyszerű szöveg
print-hint = Ezt az oldalt a böngészőjével kinyomtathatja. A nyomtatott lapon nem szerepelnek hivatkozások és menük.

problem-not-found-title = Ez az oldal nem létezik
problem-not-found-text = Kérjük, ellenőrizze a címet, vagy válasszon az alábbi tájékoztatók közül.
problem-language-title = Ez a tájékoztató ezen a nyelven még nem érhető el
problem-language-text = Kérjük, válasszon egyet ezek közül a nyelvek közül.
problem-languages-refused-title = Az Ön nyelveinek egyike sem érhető el
problem-languages-refused-text = A böngészője minden nyelvet elutasít, amellyel rendelkezünk. Kérjük, válasszon egyet ezek közül a nyelvek közül.
problem-form-title = Ez a formátum nem érhető el
problem-form-text = Kérjük, válasszon egyet ezek közül a formátumok közül.
problem-request-title = Ezt a címet nem tudtuk értelmezni
problem-request-text = Kérjük, ellenőrizze a címet, vagy válasszon az alábbi tájékoztatók közül.
problem-method-title = Ez itt nem lehetséges
problem-method-text = Ennek a webhelynek az oldalai csak olvashatók.
problem-withdrawn-title = Ezt a tájékoztatót visszavonták
problem-withdrawn-text = Kérjük, ne használja a régebbi példányait. Kérdezze az Önt ellátó csapatot.
withdrawn-error = Hibát tartalmazott.
withdrawn-replaced = Másik tájékoztató váltotta fel.
withdrawn-retired = Már nem teszik közzé.
withdrawn-on = A visszavonás napja
problem-internal-title = Nálunk hiba történt
problem-internal-text = Kérjük, próbálja újra néhány perc múlva.
problem-busy-title = A szolgáltatás túlterhelt
problem-busy-text = Kérjük, próbálja újra néhány perc múlva.
problem-languages-heading = Nyelvek
problem-leaflets-heading = Tájékoztatók

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Ez a tájékoztató nem szól a következőkről:
gaps-preparation = hogyan kell felkészülni
gaps-aftercare = mi történik utána
gaps-help = mikor kell orvosi segítséget kérni
gaps-options = más kezelések
gaps-no-treatment = mi történik kezelés nélkül
gaps-questions = kérdések, amelyeket feltehet
gaps-ask = Kérjük, ezekről kérdezze az Önt ellátó csapatot.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Olvasás két nyelven
two-languages-intro = A tájékoztató megjelenítése egy második nyelvvel együtt:
two-languages-now = Ön két nyelven olvas: { $first }, { $second }.
two-languages-one = Csak egy nyelv megjelenítése

## paper: the printed sheet and the PDF.

form-pdf = PDF nyomtatáshoz
form-pdf-large = PDF nagy betűmérettel
paper-hospital = Kórház
paper-telephone = Telefon
paper-name = Név
paper-scan = Olvassa be ezt a kódot, és megtudja, hogy ez a lap még naprakész-e.
version-current = A kinyomtatott lapja naprakész.
version-changed = Ez a tájékoztató a lapja kinyomtatása óta megváltozott. Ez a jelenlegi szöveg.
version-unknown = Ezt a kinyomtatott lapot nem ismerjük. Ez a jelenlegi szöveg.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Bizonyosság a nyelvet illetően
confidence-low = alacsony
confidence-medium = közepes
confidence-high = magas

## required: without these a language is not offered at all.

site-title = Ulotki dla pacjentów: radiologia interwencyjna
skip-link = Przejście do tekstu

languages-label = Języki
languages-count =
    { $count ->
        [one] { $count } język
        [few] { $count } języki
        [many] { $count } języków
       *[other] { $count } języka
    }
languages-current = czytają Państwo w tym języku

navigation-label = Strony
navigation-leaflets = Ulotki
navigation-languages = Języki

leaflet-kind = Informacja dla pacjentów i rodzin
breadcrumb-label = Miejsce ulotki źródłowej
breadcrumb-patients = Pacjenci
breadcrumb-procedures = Zabiegi radiologii interwencyjnej
contents-heading = Na tej stronie
references-heading = Literatura
callout-note = Uwaga
callout-important = Ważne
callout-urgent = Pilne

notice-heading = O tym tekście
notice-machine-source = Ten tekst napisał komputer na podstawie ulotki organizacji { $owner }. Nie sprawdził go żaden lekarz.
notice-machine-translation = To tłumaczenie wykonał komputer. Nie sprawdził go żaden lekarz.
notice-human-source = Ten tekst napisał człowiek na podstawie ulotki organizacji { $owner }. Nie sprawdził go żaden lekarz.
notice-human-translation = Ten tekst przetłumaczył człowiek. Nie sprawdził go żaden lekarz.
notice-reviewed = Ten tekst sprawdził i podpisał klinicysta.
notice-outdated = Od czasu wykonania tego tłumaczenia tekst źródłowy się zmienił. Tłumaczenie może być nieaktualne.
notice-expired = Ten tekst powinien już zostać sprawdzony. Może być nieaktualny.
notice-missing = Państwa język nie jest jeszcze dostępny: { $asked }. Czytają Państwo tekst w języku: { $served }.
notice-near = Państwa język nie jest jeszcze dostępny: { $asked }. Czytają Państwo tekst w języku pokrewnym: { $served }. Słownictwo medyczne może się różnić.
notice-offered = Ta ulotka jest dostępna także w językach:

trust-heading = Skąd pochodzi ta ulotka
trust-source = Źródło
trust-adapted-by = Opracowanie
trust-publisher = Wydawca
trust-rights = Prawa
trust-origin = Sposób powstania
trust-state = Stan
trust-signed-by = Podpis
trust-published = Data publikacji
trust-reviewed = Ostatnie sprawdzenie
trust-review-due = Następne sprawdzenie
trust-fingerprint = Cyfrowy odcisk tego tekstu
not-stated = nie podano
origin-machine = stworzony przez komputer
origin-human = stworzony przez człowieka
state-draft = wersja robocza: nikt jej nie podpisał
state-reviewed = sprawdzony i podpisany przez klinicystę
state-outdated = nieaktualny: źródło się zmieniło
state-expired = termin sprawdzenia minął
state-withdrawn = wycofany
state-incomplete = jeszcze niekompletny
mistake-heading = Czy znaleźli Państwo błąd?
mistake-report = Prosimy zgłosić to szpitalowi lub serwisowi internetowemu, od którego mają Państwo tę ulotkę. Prosimy podać ten cyfrowy odcisk: { $fingerprint }.
mistake-contact = Prosimy napisać na adres: { $contact }. Prosimy podać ten cyfrowy odcisk: { $fingerprint }.
purpose-line = Ta ulotka zawiera ogólne informacje. Nie zastępuje porady zespołu prowadzącego leczenie.

list-heading = Ulotki
list-intro = Prosimy wybrać ulotkę.
languages-heading = Języki
languages-intro = W tych językach mogą Państwo czytać ulotki. Większość tekstów to wersje robocze: prosimy przeczytać informację o tekście w każdej ulotce.
languages-language = Język
languages-direction = Kierunek pisma
direction-ltr = od lewej do prawej
direction-rtl = od prawej do lewej
forms-heading = Inne formaty tej ulotki
form-html = Strona internetowa
form-json = Dane (JSON)
form-text = Zwykły tekst
print-hint = Tę stronę można wydrukować z przeglądarki. Na wydruku nie ma linków ani menu.

problem-not-found-title = Ta strona nie istnieje
problem-not-found-text = Prosimy sprawdzić adres albo wybrać jedną z poniższych ulotek.
problem-language-title = Ta ulotka nie jest jeszcze dostępna w tym języku
problem-language-text = Prosimy wybrać jeden z tych języków.
problem-languages-refused-title = Żaden z Państwa języków nie jest dostępny
problem-languages-refused-text = Państwa przeglądarka odrzuca wszystkie języki, które mamy. Prosimy wybrać jeden z tych języków.
problem-form-title = Ten format nie jest dostępny
problem-form-text = Prosimy wybrać jeden z tych formatów.
problem-request-title = Nie udało się odczytać tego adresu
problem-request-text = Prosimy sprawdzić adres albo wybrać jedną z poniższych ulotek.
problem-method-title = Tutaj nie jest to możliwe
problem-method-text = Strony tego serwisu można tylko czytać.
problem-withdrawn-title = Ta ulotka została wycofana
problem-withdrawn-text = Prosimy nie korzystać z jej starszych kopii. Prosimy zapytać zespół prowadzący leczenie.
withdrawn-error = Zawierała błąd.
withdrawn-replaced = Zastąpiła ją inna ulotka.
withdrawn-retired = Nie jest już publikowana.
withdrawn-on = Data wycofania
problem-internal-title = Coś poszło nie tak po naszej stronie
problem-internal-text = Prosimy spróbować ponownie za kilka minut.
problem-busy-title = Serwis jest przeciążony
problem-busy-text = Prosimy spróbować ponownie za kilka minut.
problem-languages-heading = Języki
problem-leaflets-heading = Ulotki

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Z tej ulotki nie dowiedzą się Państwo:
gaps-preparation = jak się przygotować
gaps-aftercare = co dzieje się później
gaps-help = kiedy szukać pomocy medycznej
gaps-options = jakie są inne metody leczenia
gaps-no-treatment = co się dzieje bez leczenia
gaps-questions = jakie pytania mogą Państwo zadać
gaps-ask = Prosimy zapytać o to zespół prowadzący leczenie.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Czytanie w dwóch językach
two-languages-intro = Tę ulotkę można wyświetlić razem z drugim językiem:
two-languages-now = Czytają Państwo w dwóch językach: { $first }, { $second }.
two-languages-one = Tylko jeden język

## paper: the printed sheet and the PDF.

form-pdf = PDF do druku
form-pdf-large = PDF z dużą czcionką
paper-hospital = Szpital
paper-telephone = Telefon
paper-name = Imię i nazwisko
paper-scan = Prosimy zeskanować ten kod, aby sprawdzić, czy ten wydruk jest nadal aktualny.
version-current = Państwa wydruk jest aktualny.
version-changed = Od czasu wykonania Państwa wydruku ta ulotka się zmieniła. To jest jej obecny tekst.
version-unknown = Nie znamy tego wydruku. To jest obecny tekst ulotki.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Pewność co do języka
confidence-low = niska
confidence-medium = średnia
confidence-high = wysoka

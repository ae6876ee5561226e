### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Biopsja wątroby
leaflet-summary = Jak lekarz pobiera próbkę tkanki z wątroby.

## Before

about-heading = Czym jest biopsja?
about-text = Lekarz pobiera cienką igłą małą próbkę tkanki. Obrazy pomagają doprowadzić igłę do wątroby. Zwykle pacjent nie śpi.
prepare-heading = Przed zabiegiem
prepare-food = Przez 6 godzin przed zabiegiem <strong>nie</strong> wolno jeść. Wodę można pić do 3 godzin przed zabiegiem.
prepare-tablets = Prosimy powiedzieć nam, czy przyjmują Państwo <em>leki rozrzedzające krew</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Lekarz pobiera { $samples } próbkę.
        [few] Lekarz pobiera { $samples } próbki.
        [many] Lekarz pobiera { $samples } próbek.
       *[other] Lekarz pobiera { $samples } próbki.
    }
pain-medicine = Podajemy 2,5 mg midazolamu na uspokojenie i 50 µg fentanylu przeciw bólowi.
procedure-time = Zabieg trwa około 30 minut.

## After

# $date is a date, written by the program.
result-date = Data wyniku: { $date }
risks-heading = Jakie są zagrożenia?
risks-serious = Poważne powikłania są nietypowe: występują u mniej niż 0,5% pacjentów.
risks-study = W badaniu z udziałem 1200 pacjentów gorączkę miało 18 osób.
risks-call = <strong>Prosimy natychmiast zadzwonić</strong>, jeśli temperatura przekroczy 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Umówienie wizyty
    .title = Wybór dnia i godziny
contact = Ze szpitalem { -hospital } można skontaktować się telefonicznie: { $phone }
more = Więcej informacji znajdą Państwo na <a href="https://www.example.org/liver-biopsy">naszej stronie internetowej</a>.
bring = Prosimy zabrać ze sobą tę ulotkę („{ leaflet-title }”).
checked = Ulotkę sprawdzono ostatnio 14 marca 2026 roku.

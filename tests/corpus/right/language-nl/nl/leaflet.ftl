### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Leverbiopsie
leaflet-summary = Hoe een arts een stukje weefsel uit uw lever neemt.

## Before

about-heading = Wat is een biopsie?
about-text = Een arts neemt met een dunne naald een klein stukje weefsel weg. Beelden leiden de naald naar de lever. Meestal blijft u wakker.
prepare-heading = Voor de ingreep
prepare-food = Eet <strong>niets</strong> in de 6 uur voor de ingreep. U mag water drinken tot 3 uur ervoor.
prepare-tablets = Vertel ons alstublieft of u <em>bloedverdunners</em> gebruikt.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] De arts neemt { $samples } stukje weefsel weg.
       *[other] De arts neemt { $samples } stukjes weefsel weg.
    }
pain-medicine = U krijgt 2,5 mg midazolam om te ontspannen en 50 µg fentanyl tegen de pijn.
procedure-time = De ingreep duurt ongeveer 30 minuten.

## After

# $date is a date, written by the program.
result-date = Datum van uw uitslag: { $date }
risks-heading = Wat zijn de risico’s?
risks-serious = Ernstige complicaties zijn zeldzaam: ze komen bij minder dan 0,5% van de patiënten voor.
risks-study = In een onderzoek met 1.200 patiënten kregen 18 patiënten koorts.
risks-call = <strong>Bel ons meteen</strong> als uw temperatuur boven 38,5 °C komt.

## How to reach us

# The title explains the button.
appointment = Maak een afspraak
    .title = Kies een dag en een tijd
contact = U kunt ziekenhuis { -hospital } telefonisch bereiken: { $phone }
more = Lees meer op <a href="https://www.example.org/liver-biopsy">onze website</a>.
bring = Neem deze folder (‘{ leaflet-title }’) alstublieft mee.
checked = Deze folder is voor het laatst gecontroleerd op 14 maart 2026.

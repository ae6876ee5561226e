### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Leverbiopsi
leaflet-summary = Så tar en läkare ett vävnadsprov från din lever.

## Before

about-heading = Vad är en biopsi?
about-text = En läkare tar ett litet vävnadsprov med en tunn nål. Bilder leder nålen till levern. Vanligtvis är du vaken.
prepare-heading = Före ingreppet
prepare-food = Du får <strong>inte</strong> äta under 6 timmar före ingreppet. Du får dricka vatten fram till 3 timmar före det.
prepare-tablets = Berätta för oss om du tar <em>blodförtunnande läkemedel</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Läkaren tar { $samples } prov.
       *[other] Läkaren tar { $samples } prov.
    }
pain-medicine = Du får 2,5 mg midazolam för att slappna av och 50 µg fentanyl mot smärtan.
procedure-time = Ingreppet tar ungefär 30 minuter.

## After

# $date is a date, written by the program.
result-date = Datum för ditt provsvar: { $date }
risks-heading = Vilka är riskerna?
risks-serious = Allvarliga komplikationer är sällsynta: de drabbar mindre än 0,5 % av patienterna.
risks-study = I en studie med 1 200 patienter fick 18 feber.
risks-call = <strong>Ring oss genast</strong> om din temperatur stiger över 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Boka tid
    .title = Välj dag och tid
contact = Du når sjukhuset { -hospital } på telefon: { $phone }
more = Läs mer på <a href="https://www.example.org/liver-biopsy">vår webbplats</a>.
bring = Ta med dig den här broschyren (”{ leaflet-title }”).
checked = Broschyren kontrollerades senast den 14 mars 2026.

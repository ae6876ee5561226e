### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Leberbiopsie
leaflet-summary = So entnimmt eine Ärztin oder ein Arzt eine Gewebeprobe aus Ihrer Leber.

## Before

about-heading = Was ist eine Biopsie?
about-text = Eine Ärztin oder ein Arzt entnimmt mit einer dünnen Nadel eine kleine Gewebeprobe. Bilder führen die Nadel zur Leber. In der Regel bleiben Sie wach.
prepare-heading = Vor dem Eingriff
prepare-food = Essen Sie ab 6 Stunden vor dem Eingriff <strong>nichts</strong> mehr. Wasser dürfen Sie bis 3 Stunden vorher trinken.
prepare-tablets = Bitte sag uns, ob du <em>Blutverdünner</em> nimmst.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Es wird { $samples } Probe entnommen.
       *[other] Es werden { $samples } Proben entnommen.
    }
pain-medicine = Sie erhalten 2,5 mg Midazolam zur Entspannung und 50 µg Fentanyl gegen die Schmerzen.
procedure-time = Der Eingriff dauert etwa 30 Minuten.

## After

# $date is a date, written by the program.
result-date = Datum Ihres Ergebnisses: { $date }
risks-heading = Welche Risiken gibt es?
risks-serious = Schwere Komplikationen sind selten: Sie treten bei weniger als 0,5 % der Behandelten auf.
risks-study = In einer Studie mit 1.200 Behandelten bekamen 18 von ihnen Fieber.
risks-call = <strong>Rufen Sie uns sofort an</strong>, wenn Ihre Temperatur über 38,5 °C steigt.

## How to reach us

# The title explains the button.
appointment = Termin vereinbaren
    .title = Tag und Uhrzeit wählen
contact = Sie erreichen das Krankenhaus { -hospital } telefonisch: { $phone }
more = Mehr lesen Sie auf <a href="https://www.example.org/liver-biopsy">unserer Website</a>.
bring = Bitte bringen Sie dieses Merkblatt („{ leaflet-title }“) mit.
checked = Dieses Merkblatt wurde zuletzt am 14. März 2026 geprüft.

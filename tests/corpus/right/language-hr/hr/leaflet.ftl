### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Biopsija jetre
leaflet-summary = Kako liječnik uzima uzorak tkiva iz vaše jetre.

## Before

about-heading = Što je biopsija?
about-text = Liječnik tankom iglom uzima mali uzorak tkiva. Slike vode iglu do jetre. Obično ostajete budni.
prepare-heading = Prije zahvata
prepare-food = <strong>Nemojte</strong> jesti 6 sati prije zahvata. Vodu možete piti do 3 sata prije zahvata.
prepare-tablets = Molimo recite nam uzimate li <em>lijekove za razrjeđivanje krvi</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Liječnik uzima { $samples } uzorak.
        [few] Liječnik uzima { $samples } uzorka.
       *[other] Liječnik uzima { $samples } uzoraka.
    }
pain-medicine = Dobit ćete 2,5 mg midazolama za opuštanje i 50 µg fentanila protiv bolova.
procedure-time = Zahvat traje oko 30 minuta.

## After

# $date is a date, written by the program.
result-date = Datum vašeg nalaza: { $date }
risks-heading = Koji su rizici?
risks-serious = Ozbiljne komplikacije su rijetke: javljaju se u manje od 0,5 % bolesnika.
risks-study = U istraživanju s 1200 bolesnika njih 18 imalo je vrućicu.
risks-call = <strong>Odmah nas nazovite</strong> ako vam temperatura poraste iznad 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Naručite se
    .title = Odaberite dan i vrijeme
contact = Bolnicu { -hospital } možete nazvati na telefon: { $phone }
more = Više pročitajte na <a href="https://www.example.org/liver-biopsy">našoj web-stranici</a>.
bring = Molimo ponesite ovaj letak („{ leaflet-title }”) sa sobom.
checked = Letak je posljednji put provjeren 14. ožujka 2026.

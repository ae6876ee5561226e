### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Maksabiopsia
leaflet-summary = Näin lääkäri ottaa kudosnäytteen maksastasi.

## Before

about-heading = Mikä on biopsia?
about-text = Lääkäri ottaa ohuella neulalla pienen kudosnäytteen. Kuvat ohjaavat neulan maksaan. Yleensä olet hereillä.
prepare-heading = Ennen toimenpidettä
prepare-food = <strong>Älä</strong> syö 6 tuntiin ennen toimenpidettä. Saat juoda vettä, kunnes toimenpiteeseen on 3 tuntia.
prepare-tablets = Kerro meille, käytätkö <em>verenohennuslääkkeitä</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Lääkäri ottaa { $samples } näytteen.
       *[other] Lääkäri ottaa { $samples } näytettä.
    }
pain-medicine = Saat 2,5 mg midatsolaamia rentoutumiseen ja 50 µg fentanyyliä kipuun.
procedure-time = Toimenpide kestää noin 30 minuuttia.

## After

# $date is a date, written by the program.
result-date = Tuloksesi päivämäärä: { $date }
risks-heading = Mitä riskejä on?
risks-serious = Vakavat komplikaatiot ovat harvinaisia: niitä esiintyy alle 0,5 %:lla potilaista.
risks-study = Tutkimuksessa oli 1 200 potilasta, joista 18:lla oli kuumetta.
risks-call = <strong>Soita meille heti</strong>, jos lämpösi nousee yli 38,5 °C:n.

## How to reach us

# The title explains the button.
appointment = Varaa aika
    .title = Valitse päivä ja kellonaika
contact = Tavoitat sairaalan { -hospital } puhelimitse: { $phone }
more = Lue lisää <a href="https://www.example.org/liver-biopsy">verkkosivuiltamme</a>.
bring = Ota tämä esite (”{ leaflet-title }”) mukaan. TODO: tarkista
checked = Esite on viimeksi tarkistettu 14. maaliskuuta 2026.

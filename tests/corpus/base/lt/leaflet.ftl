### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Kepenų biopsija
leaflet-summary = Kaip gydytojas paima audinio mėginį iš jūsų kepenų.

## Before

about-heading = Kas yra biopsija?
about-text = Gydytojas plona adata paima nedidelį audinio mėginį. Vaizdai padeda nukreipti adatą į kepenis. Paprastai jūs nemiegate.
prepare-heading = Prieš procedūrą
prepare-food = Likus 6 valandoms iki procedūros, nieko <strong>nebevalgykite</strong>. Vandenį galite gerti ne vėliau kaip likus 3 valandoms iki procedūros.
prepare-tablets = Prašome pasakyti mums, ar vartojate <em>kraują skystinančių vaistų</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Gydytojas paima { $samples } mėginį.
        [few] Gydytojas paima { $samples } mėginius.
       *[other] Gydytojas paima { $samples } mėginių.
    }
pain-medicine = Jums suleidžiama 2,5 mg midazolamo, kad atsipalaiduotumėte, ir 50 µg fentanilio nuo skausmo.
procedure-time = Procedūra trunka apie 30 minučių.

## After

# $date is a date, written by the program.
result-date = Jūsų rezultato data: { $date }
risks-heading = Kokia yra rizika?
risks-serious = Sunkios komplikacijos yra retos: jų pasitaiko mažiau nei 0,5 % pacientų.
risks-study = Tyrime dalyvavo 1 200 pacientų, iš jų 18 karščiavo.
risks-call = <strong>Iš karto paskambinkite mums</strong>, jei jūsų temperatūra pakyla virš 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Registruotis vizitui
    .title = Pasirinkite dieną ir laiką
contact = Į ligoninę „{ -hospital }“ galite skambinti telefonu: { $phone }
more = Daugiau skaitykite <a href="https://www.example.org/liver-biopsy">mūsų svetainėje</a>.
bring = Prašome atsinešti šį lankstinuką („{ leaflet-title }“).
checked = Šis lankstinukas paskutinį kartą patikrintas 2026 m. kovo 14 d.

### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Biòpsia de fetge
leaflet-summary = Com un metge pren una mostra de teixit del vostre fetge.

## Before

about-heading = Què és una biòpsia?
about-text = Un metge pren una mostra petita de teixit amb una agulla fina. Les imatges guien l’agulla fins al fetge. Normalment no us adormiu.
prepare-heading = Abans de la intervenció
prepare-food = <strong>No</strong> mengeu res durant les 6 hores anteriors a la intervenció. Podeu beure aigua fins a 3 hores abans.
prepare-tablets = Digueu-nos, si us plau, si preneu <em>anticoagulants</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] El metge pren { $samples } mostra.
       *[other] El metge pren { $samples } mostres.
    }
pain-medicine = Rebreu 2,5 mg de midazolam per relaxar-vos i 50 µg de fentanil contra el dolor.
procedure-time = La intervenció dura aproximadament 30 minuts.

## After

# $date is a date, written by the program.
result-date = Data del vostre resultat: { $date }
risks-heading = Quins són els riscos?
risks-serious = Les complicacions greus són rares: es produeixen en menys del 0,5 % dels pacients.
risks-study = En un estudi amb la col·laboració de 1.200 pacients, 18 van tenir febre.
risks-call = <strong>Truqueu-nos de seguida</strong> si la temperatura supera els 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Sol·liciteu una cita
    .title = Trieu el dia i l’hora
contact = Podeu contactar amb l’hospital { -hospital } per telèfon: { $phone }
more = Llegiu-ne més a la <a href="https://www.example.org/liver-biopsy">nostra pàgina web</a>.
bring = Porteu aquest fullet («{ leaflet-title }»), si us plau.
checked = Aquest fullet es va revisar per última vegada el 14 de març de 2026.

### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Biopsija jeter
leaflet-summary = Kako zdravnik odvzame vzorec tkiva iz vaših jeter.

## Before

about-heading = Kaj je biopsija?
about-text = Zdravnik s tanko iglo odvzame majhen vzorec tkiva. Slike vodijo iglo do jeter. Običajno ostanete budni.
prepare-heading = Pred posegom
prepare-food = Zadnjih 6 ur pred posegom <strong>ne</strong> jejte. Vodo lahko pijete do 3 ure pred posegom.
prepare-tablets = Prosimo, povejte nam, ali jemljete <em>zdravila za redčenje krvi</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Zdravnik odvzame { $samples } vzorec.
        [two] Zdravnik odvzame { $samples } vzorca.
        [few] Zdravnik odvzame { $samples } vzorce.
       *[other] Zdravnik odvzame { $samples } vzorcev.
    }
pain-medicine = Prejmete 2,5 mg midazolama za sprostitev in 50 µg fentanila proti bolečinam.
procedure-time = Poseg traja približno 30 minut.

## After

# $date is a date, written by the program.
result-date = Datum vašega izvida: { $date }
risks-heading = Kakšna so tveganja?
risks-serious = Resni zapleti so redki: pojavijo se pri manj kot 0,5 % bolnikov.
risks-study = V raziskavi s 1.200 bolniki jih je 18 imelo vročino.
risks-call = <strong>Takoj nas pokličite</strong>, če se vam temperatura dvigne nad 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Naročite se
    .title = Izberite dan in uro
contact = Bolnišnico { -hospital } lahko pokličete po telefonu: { $phone }
more = Več si preberite na <a href="https://www.example.org/liver-biopsy">naši spletni strani</a>.
bring = Prosimo, da ta letak (»{ leaflet-title }«) prinesete s seboj.
checked = Letak je bil nazadnje pregledan 14. marca 2026.

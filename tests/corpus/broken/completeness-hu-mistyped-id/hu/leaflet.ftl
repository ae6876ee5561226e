### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Májbiopszia
leaflet-summary = Hogyan vesz az orvos szövetmintát a májából.

## Before

about-heading = Mi az a biopszia?
about-text = Az orvos vékony tűvel kis szövetmintát vesz. Képek segítségével vezeti a tűt a májhoz. Ön általában ébren marad.
prepare-heading = A beavatkozás előtt
prepare-food = A beavatkozás előtt 6 órán át <strong>ne</strong> egyen. Vizet legkésőbb 3 órával előtte ihat.
prepare-tablet = Kérjük, mondja el nekünk, ha <em>vérhígítót</em> szed.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Az orvos { $samples } mintát vesz.
       *[other] Az orvos { $samples } mintát vesz.
    }
pain-medicine = Ön 2,5 mg midazolámot kap, hogy ellazuljon, és 50 µg fentanilt a fájdalom ellen.
procedure-time = A beavatkozás körülbelül 30 percig tart.

## After

# $date is a date, written by the program.
result-date = Az eredmény dátuma: { $date }
risks-heading = Milyen kockázatok vannak?
risks-serious = A súlyos szövődmények ritkák: a betegek kevesebb mint 0,5%-ánál fordulnak elő.
risks-study = Egy 1200 betegre kiterjedő vizsgálatban 18 betegnek lett láza.
risks-call = <strong>Azonnal hívjon minket</strong>, ha a testhőmérséklete 38,5 °C fölé emelkedik.

## How to reach us

# The title explains the button.
appointment = Időpontfoglalás
    .title = Nap és időpont kiválasztása
contact = A { -hospital } kórházat telefonon érheti el: { $phone }
more = Bővebben a <a href="https://www.example.org/liver-biopsy">honlapunkon</a> olvashat.
bring = Kérjük, hozza magával ezt a tájékoztatót („{ leaflet-title }”).
checked = A tájékoztató utolsó ellenőrzése: 2026. március 14.

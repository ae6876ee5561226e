### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Bithóipse ae
leaflet-summary = Conas a thógann dochtúir sampla fíocháin ó d’ae.

## Before

about-heading = Cad is bithóipse ann?
about-text = Tógann dochtúir sampla beag fíocháin le snáthaid chaol. Treoraíonn íomhánna an tsnáthaid chuig an ae. Fanann tú i do dhúiseacht de ghnáth.
prepare-heading = Roimh an ngnáthamh
prepare-food = <strong>Ná</strong> hith aon rud ar feadh 6 huaire roimh an ngnáthamh. Is féidir leat uisce a ól go dtí 3 huaire roimhe.
prepare-tablets = Inis dúinn, le do thoil, má tá tú ag glacadh <em>tanaitheoirí fola</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Tógann an dochtúir { $samples } sampla.
        [two] Tógann an dochtúir { $samples } shampla.
        [few] Tógann an dochtúir { $samples } shampla.
        [many] Tógann an dochtúir { $samples } sampla.
       *[other] Tógann an dochtúir { $samples } sampla.
    }
pain-medicine = Gheobhaidh tú 2.5 mg de midazolam chun tú a shuaimhniú agus 50 µg de fentanyl in aghaidh na péine.
procedure-time = Maireann an gnáthamh thart ar 30 nóiméad.

## After

# $date is a date, written by the program.
result-date = Dáta do thoraidh: { $date }
risks-heading = Cad iad na rioscaí?
risks-serious = Is annamh a tharlaíonn deacrachtaí tromchúiseacha: bíonn siad ag níos lú ná 0.5% de na hothair.
risks-study = I staidéar ar 1,200 othar, bhí fiabhras ar 81 díobh.
risks-call = <strong>Glaoigh orainn láithreach</strong> má théann do theocht os cionn 38.5 °C.

## How to reach us

# The title explains the button.
appointment = Déan coinne
    .title = Roghnaigh lá agus am
contact = Is féidir leat teagmháil a dhéanamh leis an ospidéal { -hospital } ar an bhfón: { $phone }
more = Léigh tuilleadh ar <a href="https://www.example.org/liver-biopsy">ár suíomh gréasáin</a>.
bring = Tabhair an bhileog seo (“{ leaflet-title }”) leat, le do thoil.
checked = Seiceáladh an bhileog seo go deireanach ar an 14 Márta 2026.

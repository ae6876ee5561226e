### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Biopsi ar yr afu
leaflet-summary = Sut mae meddyg yn cymryd sampl o feinwe o’ch afu.

## Before

about-heading = Beth yw biopsi?
about-text = Mae meddyg yn cymryd sampl bach o feinwe â nodwydd denau. Mae delweddau’n llywio’r nodwydd at yr afu. Fel arfer, rydych chi’n aros yn effro.
prepare-heading = Cyn y weithdrefn
prepare-food = <strong>Peidiwch</strong> â bwyta am 6 awr cyn y weithdrefn. Cewch yfed dŵr hyd at 3 awr cyn hynny.
prepare-tablets = Dywedwch wrthym, os gwelwch yn dda, a ydych chi’n cymryd <em>teneuwyr gwaed</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [zero] Nid yw’r meddyg yn cymryd yr un darn o feinwe.
        [one] Mae’r meddyg yn cymryd { $samples } darn o feinwe.
        [two] Mae’r meddyg yn cymryd { $samples } ddarn o feinwe.
        [few] Mae’r meddyg yn cymryd { $samples } darn o feinwe.
        [many] Mae’r meddyg yn cymryd { $samples } darn o feinwe.
       *[other] Mae’r meddyg yn cymryd { $samples } darn o feinwe.
    }
pain-medicine = Byddwch yn cael 2.5 mg o midazolam i ymlacio a 50 µg o fentanyl at y boen.
procedure-time = Mae’r weithdrefn yn cymryd tua 30 munud.

## After

# $date is a date, written by the program.
result-date = Dyddiad eich canlyniad: { $date }
risks-heading = Beth yw’r risgiau?
risks-serious = Mae cymhlethdodau difrifol yn brin: maen nhw’n digwydd mewn llai na 0.5% o gleifion.
risks-study = Mewn astudiaeth o 1,200 o gleifion, cafodd 18 ohonynt dwymyn.
risks-call = <strong>Ffoniwch ni ar unwaith</strong> os yw eich tymheredd yn codi uwchlaw 38.5 °C.

## How to reach us

# The title explains the button.
appointment = Gwneud apwyntiad
    .title = Dewiswch ddiwrnod ac amser
contact = Gallwch gysylltu ag ysbyty { -hospital } dros y ffôn: { $phone }
more = Darllenwch fwy ar <a href="https://www.example.org/liver-biopsy">ein gwefan</a>.
bring = Dewch â’r daflen hon (‘{ leaflet-title }’) gyda chi, os gwelwch yn dda.
checked = Cafodd y daflen hon ei gwirio ddiwethaf ar 14 Mawrth 2026.

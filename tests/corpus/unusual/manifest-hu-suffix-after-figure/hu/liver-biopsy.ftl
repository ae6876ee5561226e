### A made-up leaflet with a manifest. It is no medical advice.

title = Májbiopszia
summary = Hogyan vesznek szövetmintát a májból.

## What it is

about-heading = Mi az a biopszia?
about-text = Vékony tűvel kis szövetmintát vesznek. Képek segítségével vezetik a tűt a májhoz.

## The risks

risks-heading = Milyen kockázatok vannak?
# $serious-rate is written by the program, such as 0.5%.
risks-serious = A súlyos szövődmények ritkák: a betegek kevesebb mint { $serious-rate }-ánál fordulnak elő.
# $fever-rate is written by the program, such as 1.5%.
risks-fever = A betegek körülbelül { $fever-rate }-a lázas lesz.
risks-call = <strong>Azonnal hívjon minket</strong>, ha lázas.
# Introduces the two items below.
risks-more = További kockázatok például:
risks-bleeding = vérzés
risks-pain = vállfájdalom

### A made-up leaflet with a manifest. It is no medical advice.

title = Kepenų biopsija
summary = Kaip iš kepenų paimamas audinio mėginys.

## What it is

about-heading = Kas yra biopsija?
about-text = Plona adata paimamas nedidelis audinio mėginys. Vaizdai padeda nukreipti adatą į kepenis.

## The risks

risks-heading = Kokia yra rizika?
# $serious-rate is written by the program, such as 0.5%.
risks-serious = Sunkios komplikacijos yra retos: jų pasitaiko nedaugeliui pacientų.
# $fever-rate is written by the program, such as 1.5%.
risks-fever = Maždaug { $fever-rate } pacientų karščiuoja.
risks-call = <strong>Iš karto paskambinkite mums</strong>, jei karščiuojate.
# Introduces the two items below.
risks-more = Kita galima rizika:
risks-bleeding = kraujavimas
risks-pain = peties skausmas

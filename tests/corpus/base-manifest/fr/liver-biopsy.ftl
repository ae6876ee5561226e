### A made-up leaflet with a manifest. It is no medical advice.

title = Biopsie du foie
summary = Comment un échantillon de tissu du foie est prélevé.

## What it is

about-heading = Qu’est-ce qu’une biopsie ?
about-text = Un petit échantillon de tissu est prélevé avec une aiguille fine. Des images guident l’aiguille jusqu’au foie.

## The risks

risks-heading = Quels sont les risques ?
# $serious-rate is written by the program, such as 0.5%.
risks-serious = Les complications graves sont rares : elles surviennent chez moins de { $serious-rate } des patients.
# $fever-rate is written by the program, such as 1.5%.
risks-fever = Environ { $fever-rate } des patients ont de la fièvre.
risks-call = <strong>Appelez-nous immédiatement</strong> si vous avez de la fièvre.
# Introduces the two items below.
risks-more = Parmi les autres risques :
risks-bleeding = des saignements
risks-pain = des douleurs à l’épaule

### A made-up leaflet with a manifest. It is no medical advice.

title = Biopsja wątroby
summary = Jak pobiera się próbkę tkanki z wątroby.

## What it is

about-heading = Czym jest biopsja?
about-text = Cienką igłą pobiera się małą próbkę tkanki. Obrazy pomagają doprowadzić igłę do wątroby.

## The risks

risks-heading = Jakie są zagrożenia?
# $serious-rate is written by the program, such as 0.5%.
risks-serious = Poważne powikłania są rzadkie: występują u mniej niż { $serious-rate } pacjentów.
# $fever-rate is written by the program, such as 1.5%.
risks-fever = Około { $fever-rate } pacjentów ma gorączkę.
risks-call = <strong>Prosimy natychmiast zadzwonić</strong>, jeśli wystąpi gorączka.
# Introduces the two items below.
risks-more = Do innych zagrożeń należą:
risks-bleeding = krwawienie
risks-pain = ból barku

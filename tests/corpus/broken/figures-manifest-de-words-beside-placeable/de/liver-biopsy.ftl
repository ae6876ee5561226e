### A made-up leaflet with a manifest. It is no medical advice.

title = Leberbiopsie
summary = So wird eine Gewebeprobe aus der Leber entnommen.

## What it is

about-heading = Was ist eine Biopsie?
about-text = Mit einer dünnen Nadel wird eine kleine Gewebeprobe entnommen. Bilder führen die Nadel zur Leber.

## The risks

risks-heading = Welche Risiken gibt es?
# $serious-rate is written by the program, such as 0.5%.
risks-serious = Schwere Komplikationen sind selten: Sie treten bei weniger als { $serious-rate } der Behandelten auf.
# $fever-rate is written by the program, such as 1.5%.
risks-fever = Etwa { $fever-rate } (anderthalb Prozent) der Behandelten bekommen Fieber.
risks-call = <strong>Rufen Sie uns sofort an</strong>, wenn Sie Fieber haben.
# Introduces the two items below.
risks-more = Weitere Risiken sind zum Beispiel:
risks-bleeding = Blutungen
risks-pain = Schmerzen in der Schulter

title = Interventionelle Radiologie bei Kindern
summary = Bildgesteuerte Behandlung für Babys und Kinder.

about-heading = Was sind Verfahren der interventionellen Radiologie bei Kindern?
about-what = In der interventionellen Radiologie steuern Ärztinnen und Ärzte eine Behandlung mithilfe von Bildern aus dem Inneren des Körpers. Diese Verfahren werden als eine Behandlungsmöglichkeit für Kinder angeboten.
about-surgery = Mit einem solchen Verfahren kann einem Kind in der Regel eine herkömmliche Operation erspart werden.
about-adults = Im Großen und Ganzen gilt: Jedes minimalinvasive Verfahren, das bei Erwachsenen möglich ist, ist auch bei Babys und Kindern möglich. „Minimalinvasiv“ bedeutet, dass Ärztinnen und Ärzte nur eine sehr kleine Öffnung in der Haut brauchen.

procedure-heading = Wie läuft das Verfahren ab?
procedure-asleep = Das Kind ist in der Regel entweder sediert oder unter Vollnarkose. So soll der Stress für das Kind so gering wie möglich bleiben. Sediert heißt: durch Medikamente ruhig und schläfrig gemacht. Unter Vollnarkose heißt: durch Medikamente in einen tiefen Schlaf versetzt.
procedure-devices = Die Materialien sind in der Regel dieselben wie bei Erwachsenen. Die Instrumente sind aber tendenziell kleiner, um Verletzungen bei Babys und Kindern zu vermeiden.
procedure-used = Folgendes wird auf die gleiche Weise verwendet wie bei Erwachsenen:
procedure-microparticles = Mikropartikel: Teilchen aus Harz, kleiner als ein Sandkorn
procedure-coils = Coils: kleine Metallspiralen

reasons-heading = Warum werden diese Verfahren angewendet?
reasons-why = Bei Kindern werden diese Verfahren aus denselben Gründen angewendet wie bei Erwachsenen: Mit ihnen lässt sich eine Reihe von Erkrankungen minimalinvasiv behandeln. Dazu gehören:
reasons-bleeding = Blutungen
reasons-drainage = Flüssigkeit, die sich im Körper angesammelt hat und abgeleitet wird
reasons-veins = Auffälligkeiten an Venen (den Blutgefäßen, die zum Herzen zurückführen)

risks-heading = Welche Risiken gibt es?
risks-same = Im Allgemeinen sind die Risiken bei Kindern dieselben wie bei Erwachsenen.
risks-minor = Zu den geringfügigen Risiken gehören:
risks-bruising = Blutergüsse an der Stelle, an der der Katheter (ein dünner, biegsamer Schlauch) in den Körper eintritt, in der Regel in der Leiste
risks-significant = Zu den schwerwiegenderen Risiken gehören:
risks-migration = die Möglichkeit, dass Mikropartikel oder Coils in einen anderen Teil des Körpers gelangen und andere Äste von Arterien (den Blutgefäßen, die vom Herzen wegführen) verschließen
risks-veins = ein Risiko für die Strukturen der Venen
risks-allergy = Allergien gegen das Kontrastmittel (einen Stoff, der Teile des Körpers besser sichtbar macht), das für die Bildgebung verwendet wird
risks-dose = Eine sorgfältige Kontrolle der Strahlendosis ist wichtig.
risks-rare = Alle Risiken dieser Verfahren bei Kindern sind jedoch selten: Sie treten in weniger als { $complication-rate } der Fälle auf.

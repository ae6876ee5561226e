title = Radiologia interventistica nei bambini
summary = Un trattamento guidato dalle immagini, per neonati e bambini.

about-heading = Che cosa sono le procedure di radiologia interventistica per i bambini?
about-what = Nella radiologia interventistica i medici usano immagini dell’interno del corpo per guidare un trattamento. Queste procedure vengono proposte come opzione di trattamento per i bambini.
about-surgery = Con una procedura di questo tipo, di solito un bambino può evitare la chirurgia tradizionale.
about-adults = In linea di massima, qualsiasi procedura mininvasiva che si può eseguire negli adulti si può eseguire anche nei neonati e nei bambini. «Mininvasiva» significa che ai medici basta un’apertura molto piccola nella pelle.

procedure-heading = Come si svolge la procedura?
procedure-asleep = Di solito il bambino è sedato oppure in anestesia generale. Lo scopo è ridurre il più possibile lo stress del bambino. «Sedato» significa reso calmo e assonnato con dei farmaci. «In anestesia generale» significa portato in un sonno profondo con dei farmaci.
procedure-devices = I materiali sono di solito gli stessi che si usano negli adulti. I dispositivi però tendono a essere più piccoli, per evitare lesioni ai neonati e ai bambini.
procedure-used = I seguenti elementi si usano nello stesso modo che negli adulti:
procedure-microparticles = microparticelle: particelle di resina più piccole di un granello di sabbia
procedure-coils = coil: piccole spirali di metallo

reasons-heading = Perché si esegue?
reasons-why = Nei bambini queste procedure si eseguono per gli stessi motivi che negli adulti: sono un modo mininvasivo di trattare una serie di problemi di salute. Tra questi ci sono:
reasons-bleeding = sanguinamenti
reasons-drainage = liquido che si è raccolto nel corpo e che viene drenato
reasons-veins = anomalie delle vene (i vasi sanguigni che riportano il sangue al cuore)

risks-heading = Quali rischi ci sono?
risks-same = In generale, i rischi nei bambini sono gli stessi che negli adulti.
risks-minor = Tra i rischi minori ci sono:
risks-bruising = lividi nel punto in cui il catetere (un tubo sottile e flessibile) entra nel corpo, di solito all’inguine
risks-significant = Ci sono rischi più rilevanti, tra cui:
risks-migration = la possibilità che le microparticelle o i coil si spostino in un’altra parte del corpo e blocchino altri rami di arterie (i vasi sanguigni che partono dal cuore)
risks-veins = un rischio per le strutture delle vene
risks-allergy = allergie al mezzo di contrasto (una sostanza che rende alcune parti del corpo più facili da vedere) usato per ottenere le immagini
risks-dose = È importante controllare con attenzione la dose di radiazioni.
risks-rare = Tuttavia, tutti i rischi di queste procedure nei bambini sono rari: si verificano in una percentuale di casi inferiore a { $complication-rate }.

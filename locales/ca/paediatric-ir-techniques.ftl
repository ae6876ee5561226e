title = Radiologia intervencionista en infants
summary = Un tractament guiat per imatges, per a bebès i infants.

about-heading = Què són els procediments de radiologia intervencionista en infants?
about-what = En la radiologia intervencionista, els metges fan servir imatges de l’interior del cos per guiar un tractament. Aquests procediments s’ofereixen com una opció de tractament per als infants.
about-surgery = Amb un procediment d’aquest tipus, un infant normalment pot evitar la cirurgia convencional.
about-adults = A grans trets, qualsevol procediment mínimament invasiu que es pugui fer en adults també es pot fer en bebès i infants. «Mínimament invasiu» vol dir que els metges només necessiten una obertura molt petita a la pell.

procedure-heading = Com es fa el procediment?
procedure-asleep = Normalment, l’infant està sedat o bé sota anestèsia general. Això es fa perquè l’infant tingui el mínim d’estrès possible. Estar sedat vol dir estar tranquil i endormiscat per efecte de medicaments. Estar sota anestèsia general vol dir estar profundament adormit per efecte de medicaments.
procedure-devices = Els materials normalment són els mateixos que en els adults. Però els dispositius tendeixen a ser més petits, per evitar lesions als bebès i als infants.
procedure-used = Els elements següents es fan servir de la mateixa manera que en els adults:
procedure-microparticles = micropartícules: partícules de resina més petites que un gra de sorra
procedure-coils = coils: petites espirals de metall

reasons-heading = Per què es fa?
reasons-why = Als infants se’ls fan aquests procediments per les mateixes raons que als adults: són una manera mínimament invasiva de tractar una sèrie de problemes de salut. Entre aquests problemes hi ha:
reasons-bleeding = hemorràgies
reasons-drainage = líquid que s’ha acumulat al cos i que es drena
reasons-veins = anomalies de les venes (els vasos sanguinis que porten la sang de tornada al cor)

risks-heading = Quins riscos hi ha?
risks-same = En general, els riscos en els infants són els mateixos que en els adults.
risks-minor = Entre els riscos menors hi ha:
risks-bruising = blaus al punt per on el catèter (un tub prim i flexible) entra al cos, normalment a l’engonal
risks-significant = Entre els riscos més importants hi ha:
risks-migration = la possibilitat que les micropartícules o els coils es desplacin a una altra part del cos i bloquegin altres branques d’artèries (els vasos sanguinis que surten del cor)
risks-veins = un risc per a les estructures de les venes
risks-allergy = al·lèrgies al mitjà de contrast (una substància que fa que algunes parts del cos es vegin més fàcilment) que es fa servir per obtenir les imatges
risks-dose = És important controlar amb cura la dosi de radiació.
risks-rare = Tanmateix, tots els riscos d’aquests procediments en infants són rars: es produeixen en menys del { $complication-rate } dels casos.

title = Radiologia intervențională la copii
summary = Un tratament ghidat prin imagini, pentru bebeluși și copii.

about-heading = Ce sunt procedurile de radiologie intervențională la copii?
about-what = În radiologia intervențională, medicii folosesc imagini din interiorul corpului pentru a ghida un tratament. Aceste proceduri sunt oferite ca opțiune de tratament pentru copii.
about-surgery = Cu o astfel de procedură, un copil poate evita de obicei chirurgia clasică.
about-adults = În linii mari, orice procedură minim invazivă care se poate face la adulți se poate face și la bebeluși și copii. „Minim invazivă” înseamnă că medicii au nevoie doar de o deschidere foarte mică în piele.

procedure-heading = Cum se face procedura?
procedure-asleep = De obicei, copilul este fie sedat, fie sub anestezie generală. Scopul este ca stresul copilului să fie cât mai mic. „Sedat” înseamnă adus într-o stare de calm și somnolență cu ajutorul medicamentelor. „Sub anestezie generală” înseamnă adus într-un somn profund cu ajutorul medicamentelor.
procedure-devices = Materialele sunt de obicei aceleași ca la adulți. Dar dispozitivele tind să fie mai mici, pentru a evita rănirea bebelușilor și a copiilor.
procedure-used = Următoarele se folosesc în același mod ca la adulți:
procedure-microparticles = microparticule: particule de rășină mai mici decât un fir de nisip
procedure-coils = coiluri: spirale mici din metal

reasons-heading = De ce se face?
reasons-why = La copii, aceste proceduri se fac din aceleași motive ca la adulți: sunt o modalitate minim invazivă de a trata o serie de probleme de sănătate. Printre acestea se numără:
reasons-bleeding = sângerări
reasons-drainage = lichid care s-a adunat în corp și care este drenat
reasons-veins = anomalii ale venelor (vasele de sânge care duc sângele înapoi la inimă)

risks-heading = Ce riscuri există?
risks-same = În general, riscurile la copii sunt aceleași ca la adulți.
risks-minor = Printre riscurile minore se numără:
risks-bruising = vânătăi în locul în care cateterul (un tub subțire și flexibil) intră în corp, de obicei în zona inghinală
risks-significant = Printre riscurile mai importante se numără:
risks-migration = posibilitatea ca microparticulele sau coilurile să se deplaseze în altă parte a corpului și să blocheze alte ramuri ale arterelor (vasele de sânge care pleacă de la inimă)
risks-veins = un risc pentru structurile venelor
risks-allergy = alergii la substanța de contrast (o substanță care face ca unele părți ale corpului să se vadă mai ușor) folosită pentru obținerea imaginilor
risks-dose = Este important ca doza de radiații să fie controlată cu atenție.
risks-rare = Totuși, toate riscurile acestor proceduri la copii sunt rare: apar în mai puțin de { $complication-rate } din cazuri.

title = Interventieradiologie bij kinderen
summary = Beeldgestuurde behandeling voor baby’s en kinderen.

about-heading = Wat zijn interventieradiologische procedures bij kinderen?
about-what = Bij interventieradiologie gebruiken artsen beelden van de binnenkant van het lichaam om een behandeling te sturen. Deze procedures worden aangeboden als een behandelmogelijkheid voor kinderen.
about-surgery = Met zo’n procedure kan een kind meestal een conventionele operatie vermijden.
about-adults = In grote lijnen geldt: elke minimaal invasieve procedure die bij volwassenen kan worden gedaan, kan ook bij baby’s en kinderen worden gedaan. ‘Minimaal invasief’ betekent dat artsen maar een heel kleine opening in de huid nodig hebben.

procedure-heading = Hoe verloopt de procedure?
procedure-asleep = Het kind is meestal óf gesedeerd óf onder algehele narcose. Dat is om de stress voor het kind zo laag mogelijk te houden. Gesedeerd betekent: met medicijnen rustig en slaperig gemaakt. Onder algehele narcose betekent: met medicijnen in een diepe slaap gebracht.
procedure-devices = De materialen zijn meestal dezelfde als bij volwassenen. Maar de instrumenten zijn doorgaans kleiner, om letsel bij baby’s en kinderen te voorkomen.
procedure-used = Deze worden op dezelfde manier gebruikt als bij volwassenen:
procedure-microparticles = microdeeltjes: deeltjes van hars, kleiner dan een zandkorrel
procedure-coils = coils: kleine metalen spiralen

reasons-heading = Waarom wordt de procedure gedaan?
reasons-why = Kinderen krijgen deze procedures om dezelfde redenen als volwassenen: het is een minimaal invasieve manier om een aantal aandoeningen te behandelen. Voorbeelden daarvan zijn:
reasons-bleeding = bloedingen
reasons-drainage = vocht dat zich in het lichaam heeft opgehoopt en wordt afgevoerd
reasons-veins = afwijkingen in aders (de bloedvaten die terug naar het hart lopen)

risks-heading = Welke risico’s zijn er?
risks-same = Over het algemeen zijn de risico’s bij kinderen dezelfde als bij volwassenen.
risks-minor = Lichte risico’s zijn onder andere:
risks-bruising = een blauwe plek op de plaats waar de katheter (een dun, buigzaam slangetje) het lichaam in gaat, meestal in de lies
risks-significant = Ernstigere risico’s zijn onder andere:
risks-migration = de mogelijkheid dat microdeeltjes of coils zich naar een ander deel van het lichaam verplaatsen en andere takken van slagaders (de bloedvaten die van het hart weg lopen) afsluiten
risks-veins = een risico voor de structuren van de aders
risks-allergy = allergieën voor het contrastmiddel (een stof die delen van het lichaam beter zichtbaar maakt) dat bij de beeldvorming wordt gebruikt
risks-dose = Het is belangrijk dat de stralingsdosis zorgvuldig onder controle wordt gehouden.
risks-rare = Alle risico’s van deze procedures bij kinderen zijn echter zeldzaam: ze komen voor in minder dan { $complication-rate } van de gevallen.

title = Intervensjonsradiologi for barn
summary = Biletstyrt behandling for spedbarn og barn.

about-heading = Kva er intervensjonsradiologiske prosedyrar for barn?
about-what = I intervensjonsradiologi bruker legar bilete frå innsida av kroppen for å styre ei behandling. Desse prosedyrane blir tilbodne som eit behandlingsalternativ for barn.
about-surgery = Med ein slik prosedyre kan eit barn vanlegvis sleppe ein konvensjonell operasjon.
about-adults = I store trekk gjeld dette: Alle minimalt invasive prosedyrar som kan gjerast hos vaksne, kan også gjerast hos spedbarn og barn. «Minimalt invasiv» vil seie at legane berre treng ei svært lita opning i huda.

procedure-heading = Korleis går prosedyren føre seg?
procedure-asleep = Barnet er vanlegvis anten sedert eller i narkose. Dette er for at barnet skal ha så lite stress som mogleg. Sedert vil seie at barnet har fått medisin som gjer det roleg og søvnig. I narkose vil seie at barnet er lagt i djup søvn med medisin.
procedure-devices = Materiala er vanlegvis dei same som hos vaksne. Men instrumenta pleier å vere mindre, for å unngå skadar på spedbarn og barn.
procedure-used = Desse blir brukte på same måten som hos vaksne:
procedure-microparticles = mikropartiklar: partiklar av harpiks, mindre enn eit sandkorn
procedure-coils = coilar: små metallspiralar

reasons-heading = Kvifor blir prosedyren gjord?
reasons-why = Barn får desse prosedyrane av dei same grunnane som vaksne: Dei er ein minimalt invasiv måte å behandle ei rekkje tilstandar på. Det gjeld mellom anna:
reasons-bleeding = bløding
reasons-drainage = væske som har samla seg i kroppen, og som blir drenert ut
reasons-veins = avvik i vener (blodårene som fører tilbake til hjartet)

risks-heading = Kva risikoar finst det?
risks-same = Generelt er risikoane dei same hos barn som hos vaksne.
risks-minor = Mindre alvorlege risikoar er mellom anna:
risks-bruising = blåmerke på staden der kateteret (ein tynn, bøyeleg slange) går inn i kroppen, vanlegvis i lysken
risks-significant = Meir alvorlege risikoar er mellom anna:
risks-migration = moglegheita for at mikropartiklar eller coilar flyttar seg til ein annan del av kroppen og blokkerer andre greiner av arteriar (blodårene som fører bort frå hjartet)
risks-veins = ein risiko for venestrukturane
risks-allergy = allergi mot kontrastmiddelet (eit stoff som gjer delar av kroppen lettare å sjå) som blir brukt når ein tek bilete
risks-dose = Det er viktig at stråledosen blir nøye kontrollert.
risks-rare = Alle risikoane ved desse prosedyrane hos barn er likevel sjeldne: Dei førekjem i mindre enn { $complication-rate } av tilfella.

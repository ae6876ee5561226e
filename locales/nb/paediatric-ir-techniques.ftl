title = Intervensjonsradiologi for barn
summary = Bildeveiledet behandling for spedbarn og barn.

about-heading = Hva er intervensjonsradiologiske prosedyrer for barn?
about-what = I intervensjonsradiologi bruker leger bilder av kroppens indre for å styre en behandling. Disse prosedyrene tilbys som et behandlingsalternativ for barn.
about-surgery = Med en slik prosedyre kan et barn vanligvis slippe en konvensjonell operasjon.
about-adults = I store trekk kan enhver minimalt invasiv prosedyre som kan gjøres hos voksne, også gjøres hos spedbarn og barn. «Minimalt invasiv» betyr at legene bare trenger en svært liten åpning i huden.

procedure-heading = Hvordan gjøres prosedyren?
procedure-asleep = Barnet er vanligvis enten sedert eller i narkose. Dette gjøres for at barnet skal oppleve så lite stress som mulig. Sedert betyr at barnet er gjort rolig og søvnig med medisiner. I narkose betyr at barnet er lagt i dyp søvn med medisiner.
procedure-devices = Materialene er vanligvis de samme som hos voksne. Men instrumentene pleier å være mindre, for å unngå skader på spedbarn og barn.
procedure-used = Disse brukes på samme måte som hos voksne:
procedure-microparticles = mikropartikler: partikler av harpiks, mindre enn et sandkorn
procedure-coils = coiler: små metallspiraler

reasons-heading = Hvorfor gjøres prosedyren?
reasons-why = Barn får disse prosedyrene av de samme grunnene som voksne: De er en minimalt invasiv måte å behandle en rekke tilstander på. Det gjelder blant annet:
reasons-bleeding = blødning
reasons-drainage = væske som har samlet seg i kroppen, og som dreneres ut
reasons-veins = avvik i vener (blodårene som fører tilbake til hjertet)

risks-heading = Hvilke risikoer finnes det?
risks-same = Generelt er risikoene de samme hos barn som hos voksne.
risks-minor = Mindre alvorlige risikoer er blant annet:
risks-bruising = blåmerker på stedet der kateteret (en tynn, bøyelig slange) går inn i kroppen, vanligvis i lysken
risks-significant = Mer alvorlige risikoer er blant annet:
risks-migration = muligheten for at mikropartikler eller coiler flytter seg til en annen del av kroppen og blokkerer andre grener av arterier (blodårene som fører bort fra hjertet)
risks-veins = en risiko for venestrukturene
risks-allergy = allergi mot kontrastmiddelet (et stoff som gjør deler av kroppen lettere å se) som brukes ved bildetakingen
risks-dose = Det er viktig at stråledosen kontrolleres nøye.
risks-rare = Alle risikoene ved disse prosedyrene hos barn er imidlertid sjeldne: De forekommer i mindre enn { $complication-rate } av tilfellene.

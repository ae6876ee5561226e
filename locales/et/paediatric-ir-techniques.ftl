title = Menetlusradioloogia lastel
summary = Piltide abil juhitav ravi imikutele ja lastele.

about-heading = Mis on laste menetlusradioloogia protseduurid?
about-what = Menetlusradioloogias kasutavad arstid ravi juhtimiseks pilte keha sisemusest. Neid protseduure pakutakse lastele ravivõimalusena.
about-surgery = Sellise protseduuri abil saab laps tavaliselt vältida tavapärast operatsiooni.
about-adults = Üldjoontes saab kõiki minimaalinvasiivseid protseduure, mida on võimalik teha täiskasvanutele, teha ka imikutele ja lastele. „Minimaalinvasiivne“ tähendab, et arstid vajavad ainult väga väikest ava nahas.

procedure-heading = Kuidas protseduuri tehakse?
procedure-asleep = Lapsel kasutatakse tavaliselt kas sedatsiooni või üldanesteesiat. Selle eesmärk on hoida lapse stress võimalikult väiksena. Sedatsioon tähendab, et laps muudetakse ravimiga rahulikuks ja uniseks. Üldanesteesia tähendab, et laps viiakse ravimiga sügavasse unne.
procedure-devices = Materjalid on tavaliselt samad mis täiskasvanutel. Vahendid on aga enamasti väiksemad, et imikuid ja lapsi mitte vigastada.
procedure-used = Neid kasutatakse samamoodi nagu täiskasvanutel:
procedure-microparticles = mikroosakesed: liivaterast väiksemad vaiguosakesed
procedure-coils = metallspiraalid: väikesed metallist spiraalid

reasons-heading = Miks seda tehakse?
reasons-why = Lastele tehakse neid protseduure samadel põhjustel nagu täiskasvanutele: need on minimaalinvasiivne viis ravida mitmesuguseid terviseprobleeme. Nende hulka kuuluvad:
reasons-bleeding = verejooks
reasons-drainage = kehasse kogunenud vedelik, mis dreenitakse välja
reasons-veins = kõrvalekalded veenides (veresoontes, mis viivad tagasi südamesse)

risks-heading = Millised on riskid?
risks-same = Üldiselt on riskid lastel samad mis täiskasvanutel.
risks-minor = Väiksemate riskide hulka kuuluvad:
risks-bruising = verevalumid kohas, kus kateeter (peenike painduv toru) kehasse siseneb, tavaliselt kubemes
risks-significant = Olulisemate riskide hulka kuuluvad:
risks-migration = võimalus, et mikroosakesed või metallspiraalid liiguvad keha teise ossa ja sulgevad arterite (südamest eemale viivate veresoonte) teisi harusid
risks-veins = risk veenide struktuuridele
risks-allergy = allergia piltide tegemisel kasutatava kontrastaine (aine, mis muudab kehaosad kergemini nähtavaks) suhtes
risks-dose = Tähtis on kiirgusdoosi hoolikalt kontrolli all hoida.
risks-rare = Siiski on kõik nende protseduuride riskid lastel harvad: neid esineb vähem kui { $complication-rate }-l juhtudest.

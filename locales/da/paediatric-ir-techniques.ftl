title = Interventionel radiologi hos børn
summary = Billedvejledt behandling til spædbørn og børn.

about-heading = Hvad er interventionsradiologiske procedurer hos børn?
about-what = I interventionel radiologi bruger læger billeder af kroppens indre til at styre en behandling. Disse procedurer tilbydes som en behandlingsmulighed for børn.
about-surgery = Med sådan en procedure kan et barn som regel undgå en konventionel operation.
about-adults = I store træk kan enhver minimalt invasiv procedure, som kan udføres på voksne, også udføres på spædbørn og børn. ”Minimalt invasiv” betyder, at lægerne kun behøver en meget lille åbning i huden.

procedure-heading = Hvordan foregår proceduren?
procedure-asleep = Barnet er som regel enten sederet eller i fuld bedøvelse. Det gør man for at stresse barnet så lidt som muligt. Sederet betyder, at barnet er gjort roligt og søvnigt med medicin. I fuld bedøvelse betyder, at barnet er lagt i dyb søvn med medicin.
procedure-devices = Materialerne er som regel de samme som hos voksne. Men for at undgå skader på spædbørn og børn plejer instrumenterne at være mindre.
procedure-used = Disse bruges på samme måde som hos voksne:
procedure-microparticles = mikropartikler: partikler af harpiks, mindre end et sandkorn
procedure-coils = coils: små metalspiraler

reasons-heading = Hvorfor udføres proceduren?
reasons-why = Børn får udført disse procedurer af de samme grunde som voksne: De er en minimalt invasiv måde at behandle en række tilstande på. Det gælder blandt andet:
reasons-bleeding = blødning
reasons-drainage = væske, der har samlet sig i kroppen og bliver drænet ud
reasons-veins = unormale forhold i vener (de blodkar, der fører tilbage til hjertet)

risks-heading = Hvilke risici er der?
risks-same = Generelt er risiciene de samme hos børn som hos voksne.
risks-minor = Mindre alvorlige risici er blandt andet:
risks-bruising = blå mærker på det sted, hvor kateteret (en tynd, bøjelig slange) går ind i kroppen, som regel i lysken
risks-significant = Mere alvorlige risici er blandt andet:
risks-migration = muligheden for, at mikropartikler eller coils flytter sig til en anden del af kroppen og blokerer andre grene af arterier (de blodkar, der fører væk fra hjertet)
risks-veins = en risiko for venernes strukturer
risks-allergy = allergi over for kontraststoffet (et stof, der gør dele af kroppen lettere at se), som bruges, når der tages billeder
risks-dose = Det er vigtigt, at stråledosen bliver nøje kontrolleret.
risks-rare = Alle risici ved disse procedurer hos børn er dog sjældne: De forekommer i mindre end { $complication-rate } af tilfældene.

title = Interventionell radiologi för barn
summary = Bildstyrd behandling för spädbarn och barn.

about-heading = Vad är interventionsradiologiska procedurer för barn?
about-what = Inom interventionell radiologi använder läkare bilder av kroppens inre för att styra en behandling. Dessa procedurer erbjuds som ett behandlingsalternativ för barn.
about-surgery = Med en sådan procedur kan ett barn vanligtvis slippa en konventionell operation.
about-adults = I stora drag gäller att varje minimalinvasiv procedur som kan göras på vuxna också kan göras på spädbarn och barn. ”Minimalinvasiv” betyder att läkarna bara behöver en mycket liten öppning i huden.

procedure-heading = Hur går proceduren till?
procedure-asleep = Barnet är vanligtvis antingen sederat eller i narkos. Det är för att barnets stress ska bli så liten som möjligt. Sederat betyder att barnet har fått läkemedel som gör det lugnt och sömnigt. I narkos betyder att barnet har fått läkemedel som försätter det i djup sömn.
procedure-devices = Materialen är vanligtvis desamma som för vuxna. Men instrumenten brukar vara mindre, för att undvika skador på spädbarn och barn.
procedure-used = De här används på samma sätt som för vuxna:
procedure-microparticles = mikropartiklar: partiklar av harts, mindre än ett sandkorn
procedure-coils = coils: små metallspiraler

reasons-heading = Varför görs proceduren?
reasons-why = Procedurerna görs på barn av samma skäl som på vuxna: de är ett minimalinvasivt sätt att behandla ett antal tillstånd. Till dem hör:
reasons-bleeding = blödningar
reasons-drainage = vätska som har samlats i kroppen och som dräneras ut
reasons-veins = avvikelser i vener (de blodkärl som leder tillbaka till hjärtat)

risks-heading = Vilka risker finns det?
risks-same = I allmänhet är riskerna desamma för barn som för vuxna.
risks-minor = Till de lindrigare riskerna hör:
risks-bruising = blåmärken på det ställe där katetern (en tunn, böjlig slang) går in i kroppen, vanligtvis i ljumsken
risks-significant = Till de mer betydande riskerna hör:
risks-migration = möjligheten att mikropartiklar eller coils flyttar sig till en annan del av kroppen och täpper till andra grenar av artärer (de blodkärl som leder bort från hjärtat)
risks-veins = en risk för venernas strukturer
risks-allergy = allergier mot kontrastmedlet (ett ämne som gör delar av kroppen lättare att se) som används vid bildtagningen
risks-dose = Det är viktigt att stråldosen kontrolleras noggrant.
risks-rare = Alla risker med dessa procedurer för barn är dock sällsynta: de inträffar i mindre än { $complication-rate } av fallen.

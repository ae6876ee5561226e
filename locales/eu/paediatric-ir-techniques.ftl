title = Erradiologia interbentzionista haurrengan
summary = Irudiek gidatutako tratamendua, haurtxoentzat eta haurrentzat.

about-heading = Zer dira haurrentzako erradiologia interbentzionistako prozedurak?
about-what = Erradiologia interbentzionistan, medikuek gorputzaren barruko irudiak erabiltzen dituzte tratamendu bat gidatzeko. Prozedura hauek haurrentzako tratamendu-aukera gisa eskaintzen dira.
about-surgery = Horrelako prozedura batekin, haur batek normalean saihestu egin dezake kirurgia konbentzionala.
about-adults = Orokorrean hitz eginda, helduekin egin daitekeen inbasio minimoko edozein prozedura haurtxoekin eta haurrekin ere egin daiteke. “Inbasio minimoko” esapideak esan nahi du medikuek oso irekidura txikia besterik ez dutela behar larruazalean.

procedure-heading = Nola egiten da prozedura?
procedure-asleep = Normalean, haurra sedatuta edo anestesia orokorraren pean egoten da. Helburua da haurraren estresa ahalik eta txikiena izatea. Sedatuta egoteak esan nahi du sendagaien bidez lasai eta logurez egotea. Anestesia orokorraren pean egoteak esan nahi du sendagaien bidez lo sakonean egotea.
procedure-devices = Materialak normalean helduekin erabiltzen diren berberak dira. Baina gailuak txikiagoak izan ohi dira, haurtxoei eta haurrei lesiorik ez eragiteko.
procedure-used = Hauek helduekin erabiltzen diren modu berean erabiltzen dira:
procedure-microparticles = mikropartikulak: erretxinazko partikulak, hondar-ale bat baino txikiagoak
procedure-coils = coilak: metalezko espiral txikiak

reasons-heading = Zergatik egiten da?
reasons-why = Prozedura hauek helduekin egiten diren arrazoi berberengatik egiten dira haurrekin: inbasio minimoko modu bat dira hainbat osasun-arazo tratatzeko. Arazo horien artean daude:
reasons-bleeding = odoljarioak
reasons-drainage = gorputzean pilatu den eta drainatu egiten den likidoa
reasons-veins = zainen anomaliak (zainak: odola bihotzera itzultzen duten odol-hodiak)

risks-heading = Zer arrisku daude?
risks-same = Oro har, haurrek helduen arrisku berberak dituzte.
risks-minor = Garrantzi txikiagoko arriskuen artean daude:
risks-bruising = ubeldurak kateterra (hodi mehe eta malgu bat) gorputzean sartzen den puntuan, normalean iztaian
risks-significant = Arrisku garrantzitsuagoen artean daude:
risks-migration = mikropartikulak edo coilak gorputzaren beste atal batera mugitzeko eta arterien (bihotzetik irteten diren odol-hodien) beste adar batzuk blokeatzeko posibilitatea
risks-veins = zainen egituretarako arriskua
risks-allergy = irudiak lortzeko erabiltzen den kontraste-agentearekiko alergiak (kontraste-agentea: gorputzaren atal batzuk errazago ikusarazten dituen substantzia)
risks-dose = Garrantzitsua da erradiazio-dosia arretaz kontrolatzea.
risks-rare = Hala ere, prozedura hauek haurrengan dituzten arrisku guztiak bakanak dira: kasuen { $complication-rate } baino gutxiagotan gertatzen dira.

title = Radioleg ymyriadol i blant
summary = Triniaeth sy’n cael ei llywio gan ddelweddau, i fabanod a phlant.

about-heading = Beth yw gweithdrefnau radioleg ymyriadol i blant?
about-what = Mewn radioleg ymyriadol, mae meddygon yn defnyddio delweddau o’r tu mewn i’r corff i lywio triniaeth. Mae’r gweithdrefnau hyn yn cael eu cynnig fel opsiwn triniaeth i blant.
about-surgery = Gyda gweithdrefn o’r fath, mae plentyn fel arfer yn gallu osgoi llawdriniaeth gonfensiynol.
about-adults = Yn fras, mae unrhyw weithdrefn leiaf mewnwthiol y gellir ei gwneud ar oedolion yn un y gellir ei gwneud ar fabanod a phlant hefyd. Ystyr ‘lleiaf mewnwthiol’ yw mai dim ond agoriad bach iawn yn y croen sydd ei angen ar feddygon.

procedure-heading = Sut mae’r weithdrefn yn cael ei gwneud?
procedure-asleep = Fel arfer, mae’r plentyn naill ai wedi’i dawelyddu neu o dan anesthetig cyffredinol. Mae hyn er mwyn cadw straen y plentyn mor isel â phosibl. Ystyr tawelyddu yw rhoi meddyginiaeth sy’n gwneud y plentyn yn dawel ac yn gysglyd. Ystyr anesthetig cyffredinol yw rhoi’r plentyn mewn cwsg dwfn â meddyginiaeth.
procedure-devices = Mae’r deunyddiau fel arfer yr un fath â’r rhai ar gyfer oedolion. Ond mae’r dyfeisiau’n tueddu i fod yn llai, er mwyn osgoi anafiadau i fabanod a phlant.
procedure-used = Mae’r rhain yn cael eu defnyddio yn yr un ffordd ag mewn oedolion:
procedure-microparticles = microronynnau: gronynnau o resin, llai na gronyn o dywod
procedure-coils = coiliau metel: sbiralau bach o fetel

reasons-heading = Pam mae’r weithdrefn yn cael ei gwneud?
reasons-why = Mae plant yn cael y gweithdrefnau hyn am yr un rhesymau ag oedolion: maen nhw’n ffordd leiaf mewnwthiol o drin nifer o gyflyrau. Mae’r rhain yn cynnwys:
reasons-bleeding = gwaedu
reasons-drainage = hylif sydd wedi casglu yn y corff ac sy’n cael ei ddraenio
reasons-veins = annormaleddau mewn gwythiennau (y pibellau gwaed sy’n arwain yn ôl i’r galon)

risks-heading = Pa risgiau sydd?
risks-same = Yn gyffredinol, mae’r risgiau mewn plant yr un fath ag mewn oedolion.
risks-minor = Mae mân risgiau’n cynnwys:
risks-bruising = cleisio yn y man lle mae’r cathetr (tiwb tenau, hyblyg) yn mynd i mewn i’r corff, fel arfer yn yr afl
risks-significant = Mae risgiau mwy difrifol yn cynnwys:
risks-migration = y posibilrwydd y bydd microronynnau neu goiliau metel yn symud i ran arall o’r corff ac yn blocio canghennau eraill o rydwelïau (y pibellau gwaed sy’n arwain i ffwrdd o’r galon)
risks-veins = risg i strwythurau’r gwythiennau
risks-allergy = alergeddau i’r cyfrwng cyferbynnu (sylwedd sy’n gwneud rhannau o’r corff yn haws i’w gweld) sy’n cael ei ddefnyddio ar gyfer delweddu
risks-dose = Mae’n bwysig rheoli’r dos ymbelydredd yn ofalus.
risks-rare = Fodd bynnag, mae holl risgiau’r gweithdrefnau hyn mewn plant yn brin: maen nhw’n digwydd mewn llai na { $complication-rate } o achosion.

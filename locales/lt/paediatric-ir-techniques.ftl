title = Vaikų intervencinė radiologija
summary = Pagal vaizdus atliekamas kūdikių ir vaikų gydymas.

about-heading = Kas yra vaikams atliekamos intervencinės radiologijos procedūros?
about-what = Intervencinėje radiologijoje gydytojai, atlikdami gydymą, vadovaujasi kūno vidaus vaizdais. Šios procedūros vaikams siūlomos kaip gydymo galimybė.
about-surgery = Taikant tokią procedūrą, vaikas paprastai gali išvengti įprastinės chirurginės operacijos.
about-adults = Apskritai kalbant, bet kurią minimaliai invazinę procedūrą, kurią galima atlikti suaugusiesiems, galima atlikti ir kūdikiams bei vaikams. „Minimaliai invazinė“ reiškia, kad gydytojams reikia tik labai mažos angos odoje.

procedure-heading = Kaip atliekama procedūra?
procedure-asleep = Vaikui paprastai taikoma arba sedacija, arba bendroji nejautra. Taip siekiama, kad vaikas patirtų kuo mažiau streso. Sedacija reiškia, kad nuo vaistų vaikas tampa ramus ir mieguistas. Bendroji nejautra reiškia, kad vaistais vaikas giliai užmigdomas.
procedure-devices = Medžiagos paprastai yra tokios pačios kaip ir suaugusiesiems. Tačiau priemonės dažniausiai būna mažesnės, kad kūdikiai ir vaikai nebūtų sužaloti.
procedure-used = Tokiu pačiu būdu kaip suaugusiesiems naudojamos:
procedure-microparticles = mikrodalelės: dervos dalelės, mažesnės už smėlio grūdelį
procedure-coils = metalinės spiralės: mažos spiralės iš metalo

reasons-heading = Kodėl ji atliekama?
reasons-why = Vaikams šios procedūros atliekamos dėl tų pačių priežasčių kaip ir suaugusiesiems: tai minimaliai invazinis būdas gydyti įvairius sveikatos sutrikimus. Tarp jų yra:
reasons-bleeding = kraujavimas
reasons-drainage = kūne susikaupęs skystis, kuris pašalinamas drenuojant
reasons-veins = venų (kraujagyslių, kuriomis kraujas grįžta į širdį) anomalijos

risks-heading = Kokia yra rizika?
risks-same = Apskritai rizika vaikams yra tokia pati kaip ir suaugusiesiems.
risks-minor = Nedidelė rizika – tai, pavyzdžiui:
risks-bruising = mėlynės toje vietoje, kur kateteris (plonas, lankstus vamzdelis) patenka į kūną, paprastai kirkšnyje
risks-significant = Reikšmingesnė rizika – tai, pavyzdžiui:
risks-migration = galimybė, kad mikrodalelės arba metalinės spiralės pasislinks į kitą kūno dalį ir užkimš kitas arterijų (kraujagyslių, kuriomis kraujas teka iš širdies) šakas
risks-veins = rizika venų struktūroms
risks-allergy = alergijos kontrastinei medžiagai (medžiagai, dėl kurios kūno dalys lengviau matomos), naudojamai vaizdams gauti
risks-dose = Svarbu atidžiai kontroliuoti spinduliuotės dozę.
risks-rare = Tačiau visa su šiomis procedūromis susijusi rizika vaikams yra reta: ji pasireiškia mažiau nei { $complication-rate } atvejų.

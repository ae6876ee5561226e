title = Invazīvā radioloģija bērniem
summary = Attēlu vadīta ārstēšana zīdaiņiem un bērniem.

about-heading = Kas ir invazīvās radioloģijas procedūras bērniem?
about-what = Invazīvajā radioloģijā ārsti izmanto ķermeņa iekšienes attēlus, lai vadītu ārstēšanu. Šīs procedūras bērniem piedāvā kā ārstēšanas iespēju.
about-surgery = Ar šādu procedūru bērns parasti var izvairīties no tradicionālas ķirurģiskas operācijas.
about-adults = Vispārīgi runājot, jebkuru minimāli invazīvu procedūru, ko var veikt pieaugušajiem, var veikt arī zīdaiņiem un bērniem. „Minimāli invazīva” nozīmē, ka ārstiem vajadzīga tikai ļoti maza atvere ādā.

procedure-heading = Kā procedūru veic?
procedure-asleep = Bērnam parasti izmanto vai nu sedāciju, vai vispārējo anestēziju. To dara, lai bērnam būtu pēc iespējas mazāk stresa. Sedācija nozīmē, ka zāles bērnu nomierina un padara miegainu. Vispārējā anestēzija nozīmē, ka bērnu ar zālēm iemidzina dziļā miegā.
procedure-devices = Materiāli parasti ir tādi paši kā pieaugušajiem. Taču ierīces mēdz būt mazākas, lai nesavainotu zīdaiņus un bērnus.
procedure-used = Tādā pašā veidā kā pieaugušajiem izmanto:
procedure-microparticles = mikrodaļiņas: sveķu daļiņas, kas ir mazākas par smilšu graudu
procedure-coils = metāla spirāles: mazas spirāles no metāla

reasons-heading = Kāpēc to veic?
reasons-why = Bērniem šīs procedūras veic to pašu iemeslu dēļ kā pieaugušajiem: tas ir minimāli invazīvs veids, kā ārstēt vairākus veselības traucējumus. To vidū ir:
reasons-bleeding = asiņošana
reasons-drainage = šķidrums, kas sakrājies ķermenī un ko izvada ar drenāžu
reasons-veins = vēnu (asinsvadu, kas ved atpakaļ uz sirdi) anomālijas

risks-heading = Kādi ir riski?
risks-same = Kopumā riski bērniem ir tādi paši kā pieaugušajiem.
risks-minor = Pie nelieliem riskiem pieder:
risks-bruising = zilumi vietā, kur katetrs (tieva, lokana caurulīte) nonāk ķermenī, parasti cirksnī
risks-significant = Pie nozīmīgākiem riskiem pieder:
risks-migration = iespējamība, ka mikrodaļiņas vai metāla spirāles pārvietojas uz citu ķermeņa daļu un nosprosto citus artēriju (asinsvadu, kas ved prom no sirds) zarus
risks-veins = risks vēnu struktūrām
risks-allergy = alerģijas pret kontrastvielu (vielu, kas palīdz vieglāk saskatīt ķermeņa daļas), ko izmanto attēlu iegūšanai
risks-dose = Ir svarīgi rūpīgi kontrolēt starojuma devu.
risks-rare = Tomēr visi šo procedūru riski bērniem ir reti: tie rodas mazāk nekā { $complication-rate } gadījumu.

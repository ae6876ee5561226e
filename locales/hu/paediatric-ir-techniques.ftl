title = Intervenciós radiológia gyermekeknél
summary = Képek alapján irányított kezelés csecsemőknek és gyermekeknek.

about-heading = Mik azok a gyermekeknél végzett intervenciós radiológiai eljárások?
about-what = Az intervenciós radiológiában az orvosok a test belsejéről készült képek segítségével irányítják a kezelést. Ezeket az eljárásokat kezelési lehetőségként kínálják gyermekek számára.
about-surgery = Egy ilyen eljárással a gyermek általában elkerülheti a hagyományos műtétet.
about-adults = Nagy vonalakban elmondható, hogy minden olyan minimálisan invazív eljárás, amely felnőtteknél elvégezhető, csecsemőknél és gyermekeknél is elvégezhető. A „minimálisan invazív” azt jelenti, hogy az orvosoknak csak egy nagyon kicsi nyílásra van szükségük a bőrön.

procedure-heading = Hogyan végzik az eljárást?
procedure-asleep = A gyermek általában vagy szedálást, vagy általános érzéstelenítést kap. Ennek célja, hogy a gyermeket a lehető legkevesebb stressz érje. A szedálás azt jelenti, hogy a gyermeket gyógyszerrel megnyugtatják és álmossá teszik. Az általános érzéstelenítés azt jelenti, hogy a gyermeket gyógyszerrel mély álomba juttatják.
procedure-devices = Az anyagok általában ugyanazok, mint felnőtteknél. Az eszközök azonban többnyire kisebbek, hogy ne okozzanak sérülést a csecsemőknek és a gyermekeknek.
procedure-used = Az alábbiakat ugyanúgy használják, mint felnőtteknél:
procedure-microparticles = mikrorészecskék: homokszemnél kisebb, gyantából készült részecskék
procedure-coils = fémspirálok: kis méretű, fémből készült spirálok

reasons-heading = Miért végzik?
reasons-why = Gyermekeknél ugyanazon okokból végzik ezeket az eljárásokat, mint felnőtteknél: ezekkel többféle egészségügyi probléma kezelhető minimálisan invazív módon. Ilyen problémák többek között:
reasons-bleeding = vérzés
reasons-drainage = a testben felgyülemlett folyadék, amelyet lecsapolnak
reasons-veins = a vénák (a szívhez visszavezető erek) rendellenességei

risks-heading = Milyen kockázatok vannak?
risks-same = Általánosságban a kockázatok gyermekeknél ugyanazok, mint felnőtteknél.
risks-minor = A kisebb kockázatok közé tartozik:
risks-bruising = véraláfutás azon a ponton, ahol a katéter (vékony, hajlékony cső) a testbe jut, általában a lágyékban
risks-significant = A jelentősebb kockázatok közé tartozik:
risks-migration = annak lehetősége, hogy a mikrorészecskék vagy a fémspirálok a test egy másik részébe kerülnek, és elzárják az artériák (a szívtől elvezető erek) más ágait
risks-veins = a vénák szerkezetét érintő kockázat
risks-allergy = allergia a képalkotáshoz használt kontrasztanyagra (olyan anyagra, amely a test egyes részeit jobban láthatóvá teszi)
risks-dose = Fontos a sugárdózis gondos szabályozása.
risks-rare = Gyermekeknél azonban ezen eljárások kockázatai mind ritkák: az esetek kevesebb mint { $complication-rate }-ában fordulnak elő.

title = Intervenčná rádiológia u detí
summary = Liečba bábätiek a detí pod kontrolou zobrazovacích metód.

about-heading = Čo sú výkony intervenčnej rádiológie u detí?
about-what = V intervenčnej rádiológii sa lekári pri liečbe riadia snímkami vnútra tela. Tieto výkony sa deťom ponúkajú ako možnosť liečby.
about-surgery = Vďaka takémuto výkonu sa dieťa zvyčajne môže vyhnúť klasickej operácii.
about-adults = Všeobecne povedané, každý miniinvazívny výkon, ktorý sa dá urobiť u dospelých, sa dá urobiť aj u bábätiek a detí. „Miniinvazívny“ znamená, že lekárom stačí len veľmi malý otvor v koži.

procedure-heading = Ako výkon prebieha?
procedure-asleep = Dieťa je počas výkonu zvyčajne buď v sedácii, alebo v celkovej anestézii. Cieľom je, aby dieťa prežívalo čo najmenší stres. Sedácia znamená, že dieťa je po podaní lieku pokojné a ospalé. Celková anestézia znamená, že dieťa je pomocou liekov uvedené do hlbokého spánku.
procedure-devices = Materiály sú zvyčajne rovnaké ako u dospelých. Nástroje však bývajú menšie, aby nedošlo k poraneniu bábätiek a detí.
procedure-used = Rovnakým spôsobom ako u dospelých sa používajú:
procedure-microparticles = mikročastice: častice živice menšie ako zrnko piesku
procedure-coils = coily: malé kovové špirálky

reasons-heading = Prečo sa výkon robí?
reasons-why = U detí sa tieto výkony robia z rovnakých dôvodov ako u dospelých: sú miniinvazívnym spôsobom liečby viacerých zdravotných ťažkostí. Patria k nim:
reasons-bleeding = krvácanie
reasons-drainage = tekutina, ktorá sa nahromadila v tele a odvádza sa (drenáž)
reasons-veins = abnormality žíl (ciev, ktoré vedú krv späť do srdca)

risks-heading = Aké sú riziká?
risks-same = Vo všeobecnosti sú riziká u detí rovnaké ako u dospelých.
risks-minor = K menším rizikám patrí:
risks-bruising = modrina v mieste, kde katéter (tenká ohybná hadička) vstupuje do tela, zvyčajne v slabine
risks-significant = K závažnejším rizikám patria:
risks-migration = možnosť, že sa mikročastice alebo coily (kovové špirálky) presunú do inej časti tela a upchajú iné vetvy tepien (ciev, ktoré vedú krv zo srdca)
risks-veins = riziko pre štruktúry žíl
risks-allergy = alergie na kontrastnú látku (látku, vďaka ktorej lepšie vidno časti tela), ktorá sa používa pri zobrazovaní
risks-dose = Je dôležité starostlivo kontrolovať dávku žiarenia.
risks-rare = Všetky riziká týchto výkonov u detí sú však zriedkavé: vyskytujú sa v menej ako { $complication-rate } prípadov.

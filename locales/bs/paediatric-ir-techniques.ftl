title = Interventna radiologija kod djece
summary = Liječenje vođeno snimcima, za bebe i djecu.

about-heading = Šta su procedure interventne radiologije kod djece?
about-what = U interventnoj radiologiji ljekari vode liječenje pomoću snimaka unutrašnjosti tijela. Ove procedure nude se djeci kao mogućnost liječenja.
about-surgery = Zahvaljujući takvoj proceduri dijete obično može izbjeći klasičnu operaciju.
about-adults = Općenito govoreći, svaka minimalno invazivna procedura koja se može uraditi kod odraslih može se uraditi i kod beba i djece. „Minimalno invazivna” znači da je ljekarima potreban samo vrlo mali otvor na koži.

procedure-heading = Kako se procedura radi?
procedure-asleep = Dijete je tokom procedure obično ili pod sedacijom ili pod općom anestezijom. Cilj je da dijete doživi što manje stresa. Sedacija znači da se dijete uz pomoć lijeka smiri i postane pospano. Opća anestezija znači da se dijete uz pomoć lijekova uvede u dubok san.
procedure-devices = Materijali su obično isti kao kod odraslih. Međutim, instrumenti su uglavnom manji da bi se izbjegle povrede kod beba i djece.
procedure-used = Na isti način kao kod odraslih koriste se:
procedure-microparticles = mikročestice: čestice smole manje od zrna pijeska
procedure-coils = koilovi: male metalne spirale

reasons-heading = Zašto se procedura radi?
reasons-why = Kod djece se ove procedure rade iz istih razloga kao i kod odraslih: to je minimalno invazivan način liječenja niza zdravstvenih problema. Među njima su:
reasons-bleeding = krvarenje
reasons-drainage = tečnost koja se nakupila u tijelu i koja se odvodi (drenaža)
reasons-veins = nepravilnosti u venama (krvnim sudovima koji vode krv nazad u srce)

risks-heading = Koji su rizici?
risks-same = Općenito, rizici kod djece isti su kao kod odraslih.
risks-minor = Među manje rizike spada:
risks-bruising = modrica na mjestu gdje kateter (tanka, savitljiva cjevčica) ulazi u tijelo, obično u preponi
risks-significant = Među ozbiljnije rizike spadaju:
risks-migration = mogućnost da se mikročestice ili koilovi (metalne spirale) pomjere u drugi dio tijela i začepe druge grane arterija (krvnih sudova koji vode krv iz srca)
risks-veins = rizik za strukture vena
risks-allergy = alergije na kontrastno sredstvo (supstancu zbog koje se dijelovi tijela bolje vide) koje se koristi pri snimanju
risks-dose = Važno je pažljivo kontrolirati dozu zračenja.
risks-rare = Ipak, svi rizici ovih procedura kod djece su rijetki: javljaju se u manje od { $complication-rate } slučajeva.

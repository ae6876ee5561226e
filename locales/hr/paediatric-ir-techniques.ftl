title = Intervencijska radiologija u djece
summary = Liječenje vođeno slikovnim prikazom, za dojenčad i djecu.

about-heading = Što su postupci intervencijske radiologije u djece?
about-what = U intervencijskoj radiologiji liječnici vode liječenje s pomoću slika unutrašnjosti tijela. Ti se postupci djeci nude kao mogućnost liječenja.
about-surgery = Uz takav postupak dijete obično može izbjeći klasičnu operaciju.
about-adults = Općenito govoreći, svaki minimalno invazivan postupak koji se može provesti u odraslih može se provesti i u dojenčadi i djece. „Minimalno invazivan” znači da liječnici trebaju samo vrlo mali otvor na koži.

procedure-heading = Kako se postupak provodi?
procedure-asleep = Dijete je tijekom postupka obično ili u sedaciji ili u općoj anesteziji. Cilj je da stres za dijete bude što manji. Sedacija znači da je dijete zbog lijeka mirno i pospano. Opća anestezija znači da je dijete s pomoću lijekova uvedeno u dubok san.
procedure-devices = Materijali su obično isti kao u odraslih. No pribor je uglavnom manji, kako bi se izbjegle ozljede dojenčadi i djece.
procedure-used = Na isti se način kao u odraslih upotrebljavaju:
procedure-microparticles = mikročestice: čestice smole manje od zrna pijeska
procedure-coils = metalne zavojnice: male spirale od metala

reasons-heading = Zašto se postupak provodi?
reasons-why = Ti se postupci u djece provode iz istih razloga kao u odraslih: oni su minimalno invazivan način liječenja niza zdravstvenih stanja. Među njima su:
reasons-bleeding = krvarenje
reasons-drainage = tekućina koja se nakupila u tijelu i koja se odvodi (drenaža)
reasons-veins = nepravilnosti u venama (krvnim žilama koje vode krv natrag u srce)

risks-heading = Koji su rizici?
risks-same = Rizici su u djece općenito isti kao u odraslih.
risks-minor = U manje rizike ubraja se:
risks-bruising = modrica na mjestu na kojem kateter (tanka, savitljiva cjevčica) ulazi u tijelo, obično u preponi
risks-significant = U ozbiljnije rizike ubrajaju se:
risks-migration = mogućnost da se mikročestice ili metalne zavojnice pomaknu u drugi dio tijela i začepe druge ogranke arterija (krvnih žila koje vode krv iz srca)
risks-veins = rizik za strukture vena
risks-allergy = alergije na kontrastno sredstvo (tvar zbog koje se dijelovi tijela bolje vide) koje se upotrebljava pri snimanju
risks-dose = Važno je pažljivo kontrolirati dozu zračenja.
risks-rare = Ipak, svi su rizici tih postupaka u djece rijetki: javljaju se u manje od { $complication-rate } slučajeva.

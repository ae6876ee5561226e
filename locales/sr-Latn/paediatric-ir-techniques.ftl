title = Interventna radiologija kod dece
summary = Lečenje vođeno snimcima, za bebe i decu.

about-heading = Šta su procedure interventne radiologije kod dece?
about-what = U interventnoj radiologiji lekari vode lečenje pomoću snimaka unutrašnjosti tela. Ove procedure se nude deci kao jedna od mogućnosti lečenja.
about-surgery = Uz takvu proceduru dete obično može da izbegne klasičnu operaciju.
about-adults = Uopšteno govoreći, svaka minimalno invazivna procedura koja može da se uradi kod odraslih može da se uradi i kod beba i dece. „Minimalno invazivna“ znači da je lekarima potreban samo veoma mali otvor na koži.

procedure-heading = Kako se procedura izvodi?
procedure-asleep = Dete je tokom procedure obično ili pod sedacijom ili u opštoj anesteziji. Cilj je da stres za dete bude što manji. Sedacija znači da dete od leka postane mirno i pospano. Opšta anestezija znači da se dete pomoću lekova uvede u dubok san.
procedure-devices = Materijali su obično isti kao kod odraslih. Međutim, instrumenti su uglavnom manji, da ne bi došlo do povreda kod beba i dece.
procedure-used = Na isti način kao kod odraslih koriste se:
procedure-microparticles = mikročestice: čestice smole manje od zrna peska
procedure-coils = koilovi: male metalne spirale

reasons-heading = Zašto se procedura radi?
reasons-why = Kod dece se ove procedure rade iz istih razloga kao kod odraslih: one su minimalno invazivan način da se leči niz zdravstvenih problema. Među njima su:
reasons-bleeding = krvarenje
reasons-drainage = tečnost koja se nakupila u telu i koja se odvodi (drenaža)
reasons-veins = nepravilnosti na venama (krvnim sudovima koji vode krv nazad u srce)

risks-heading = Koji rizici postoje?
risks-same = Generalno, rizici kod dece su isti kao kod odraslih.
risks-minor = U manje rizike spada:
risks-bruising = modrica na mestu gde kateter (tanka, savitljiva cevčica) ulazi u telo, obično u preponi
risks-significant = U ozbiljnije rizike spadaju:
risks-migration = mogućnost da se mikročestice ili koilovi (metalne spirale) pomere u drugi deo tela i začepe druge grane arterija (krvnih sudova koji vode krv iz srca)
risks-veins = rizik po strukture vena
risks-allergy = alergije na kontrastno sredstvo (supstancu zbog koje se delovi tela bolje vide) koje se koristi pri snimanju
risks-dose = Važno je pažljivo kontrolisati dozu zračenja.
risks-rare = Ipak, svi rizici ovih procedura kod dece su retki: javljaju se u manje od { $complication-rate } slučajeva.

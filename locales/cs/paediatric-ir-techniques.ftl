title = Intervenční radiologie u dětí
summary = Léčba miminek a dětí pod kontrolou zobrazovacích metod.

about-heading = Co jsou výkony intervenční radiologie u dětí?
about-what = V intervenční radiologii se lékaři při léčbě řídí snímky vnitřku těla. Tyto výkony se dětem nabízejí jako možnost léčby.
about-surgery = Díky takovému výkonu se dítě obvykle může vyhnout klasické operaci.
about-adults = Obecně řečeno, každý miniinvazivní výkon, který lze provést u dospělých, lze provést také u miminek a dětí. „Miniinvazivní“ znamená, že lékařům stačí jen velmi malý otvor v kůži.

procedure-heading = Jak výkon probíhá?
procedure-asleep = Dítě je při výkonu obvykle buď v sedaci, nebo v celkové anestezii. Smyslem je, aby dítě prožívalo co nejmenší stres. Sedace znamená, že je dítě po podání léku klidné a ospalé. Celková anestezie znamená, že je dítě pomocí léků uvedeno do hlubokého spánku.
procedure-devices = Materiály jsou obvykle stejné jako u dospělých. Nástroje však bývají menší, aby nedošlo k poranění miminek a dětí.
procedure-used = Stejným způsobem jako u dospělých se používají:
procedure-microparticles = mikročástice: částice pryskyřice menší než zrnko písku
procedure-coils = coily: malé kovové spirálky

reasons-heading = Proč se výkon provádí?
reasons-why = U dětí se tyto výkony provádějí ze stejných důvodů jako u dospělých: jsou miniinvazivním způsobem léčby řady zdravotních potíží. Patří k nim:
reasons-bleeding = krvácení
reasons-drainage = tekutina, která se nahromadila v těle a odvádí se (drenáž)
reasons-veins = abnormality žil (cév, které vedou krev zpět do srdce)

risks-heading = Jaká jsou rizika?
risks-same = Obecně jsou rizika u dětí stejná jako u dospělých.
risks-minor = Mezi menší rizika patří:
risks-bruising = modřina v místě, kde katétr (tenká ohebná trubička) vstupuje do těla, obvykle v třísle
risks-significant = Mezi závažnější rizika patří:
risks-migration = možnost, že se mikročástice nebo coily (kovové spirálky) přesunou do jiné části těla a ucpou jiné větve tepen (cév, které vedou krev ze srdce)
risks-veins = riziko pro struktury žil
risks-allergy = alergie na kontrastní látku (látku, díky které jsou části těla lépe vidět), která se používá při zobrazování
risks-dose = Je důležité pečlivě kontrolovat dávku záření.
risks-rare = Všechna rizika těchto výkonů u dětí jsou však vzácná: vyskytují se v méně než { $complication-rate } případů.

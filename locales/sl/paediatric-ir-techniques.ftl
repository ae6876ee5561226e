title = Interventna radiologija pri otrocih
summary = Slikovno vodeno zdravljenje za dojenčke in otroke.

about-heading = Kaj so postopki interventne radiologije pri otrocih?
about-what = V interventni radiologiji zdravniki zdravljenje vodijo s pomočjo slik notranjosti telesa. Ti postopki se otrokom ponujajo kot možnost zdravljenja.
about-surgery = S takim postopkom se otrok običajno lahko izogne klasični operaciji.
about-adults = Na splošno povedano, vsak minimalno invaziven postopek, ki ga je mogoče opraviti pri odraslih, je mogoče opraviti tudi pri dojenčkih in otrocih. »Minimalno invaziven« pomeni, da zdravniki potrebujejo le zelo majhno odprtino v koži.

procedure-heading = Kako poteka postopek?
procedure-asleep = Otrok je med postopkom običajno bodisi v sedaciji bodisi v splošni anesteziji. Namen tega je, da je stres za otroka čim manjši. Sedacija pomeni, da je otrok zaradi zdravila miren in zaspan. Splošna anestezija pomeni, da otroka z zdravili uspavajo v globok spanec.
procedure-devices = Materiali so običajno enaki kot pri odraslih. Pripomočki pa so večinoma manjši, da pri dojenčkih in otrocih ne bi prišlo do poškodb.
procedure-used = Na enak način kot pri odraslih se uporabljajo:
procedure-microparticles = mikrodelci: delci smole, manjši od zrna peska
procedure-coils = koili: majhne kovinske spirale

reasons-heading = Zakaj se postopek opravi?
reasons-why = Pri otrocih se ti postopki opravljajo iz enakih razlogov kot pri odraslih: so minimalno invaziven način zdravljenja vrste zdravstvenih težav. Mednje spadajo:
reasons-bleeding = krvavitev
reasons-drainage = tekočina, ki se je nabrala v telesu in se odvaja (drenaža)
reasons-veins = nepravilnosti v venah (krvnih žilah, ki vodijo kri nazaj v srce)

risks-heading = Kakšna so tveganja?
risks-same = Na splošno so tveganja pri otrocih enaka kot pri odraslih.
risks-minor = Med manjša tveganja spada:
risks-bruising = modrica na mestu, kjer kateter (tanka, upogljiva cevka) vstopi v telo, običajno v dimljah
risks-significant = Med resnejša tveganja spadajo:
risks-migration = možnost, da se mikrodelci ali koili (kovinske spirale) premaknejo v drug del telesa in zamašijo druge veje arterij (krvnih žil, ki vodijo kri iz srca)
risks-veins = nevarnost za strukture ven
risks-allergy = alergije na kontrastno sredstvo (snov, zaradi katere so deli telesa bolje vidni), ki se uporablja pri slikanju
risks-dose = Pomembno je skrbno nadzorovati dozo sevanja.
risks-rare = Vendar so vsa tveganja teh postopkov pri otrocih redka: pojavijo se v manj kot { $complication-rate } primerov.

title = Lasten toimenpideradiologia
summary = Kuvien avulla ohjattua hoitoa vauvoille ja lapsille.

about-heading = Mitä lasten toimenpideradiologiset toimenpiteet ovat?
about-what = Toimenpideradiologiassa lääkärit ohjaavat hoitoa kehon sisältä saatavien kuvien avulla. Näitä toimenpiteitä tarjotaan lapsille hoitovaihtoehtona.
about-surgery = Tällaisen toimenpiteen avulla lapsi voi yleensä välttyä tavanomaiselta leikkaukselta.
about-adults = Pääpiirteissään kaikki mini-invasiiviset toimenpiteet, joita voidaan tehdä aikuisille, voidaan tehdä myös vauvoille ja lapsille. ”Mini-invasiivinen” tarkoittaa, että lääkärit tarvitsevat vain hyvin pienen aukon ihoon.

procedure-heading = Miten toimenpide tehdään?
procedure-asleep = Lapsi on yleensä joko sedaatiossa tai yleisanestesiassa. Näin lapsen stressi pyritään pitämään mahdollisimman vähäisenä. Sedaatio tarkoittaa, että lapsi saa lääkettä, joka tekee hänestä rauhallisen ja unisen. Yleisanestesia tarkoittaa, että lapsi vaivutetaan lääkkeellä syvään uneen.
procedure-devices = Materiaalit ovat yleensä samoja kuin aikuisilla. Välineet ovat kuitenkin useimmiten pienempiä, jotta vauvat ja lapset eivät vahingoittuisi.
procedure-used = Näitä käytetään samalla tavalla kuin aikuisilla:
procedure-microparticles = mikrohiukkaset: hiekanjyvää pienempiä hartsihiukkasia
procedure-coils = koilit: pieniä metallikierteitä

reasons-heading = Miksi toimenpide tehdään?
reasons-why = Lapsille tehdään näitä toimenpiteitä samoista syistä kuin aikuisille: ne ovat mini-invasiivinen tapa hoitaa useita erilaisia terveysongelmia. Tällaisia ovat muun muassa:
reasons-bleeding = verenvuoto
reasons-drainage = kehoon muodostunut nestekertymä, joka tyhjennetään
reasons-veins = poikkeavuudet laskimoissa (verisuonissa, jotka johtavat takaisin sydämeen)

risks-heading = Mitä riskejä on?
risks-same = Yleisesti ottaen riskit ovat lapsilla samat kuin aikuisilla.
risks-minor = Vähäisiä riskejä ovat muun muassa:
risks-bruising = mustelmat kohdassa, josta katetri (ohut, taipuisa putki) viedään kehoon, yleensä nivusissa
risks-significant = Merkittävämpiä riskejä ovat muun muassa:
risks-migration = mahdollisuus, että mikrohiukkaset tai koilit siirtyvät toiseen kehon osaan ja tukkivat valtimoiden (verisuonten, jotka johtavat pois sydämestä) muita haaroja
risks-veins = laskimoiden rakenteisiin kohdistuva riski
risks-allergy = allergiat kuvantamisessa käytettävälle varjoaineelle (aineelle, jonka avulla kehon osat on helpompi nähdä)
risks-dose = On tärkeää, että säteilyannosta hallitaan huolellisesti.
risks-rare = Kaikki näiden toimenpiteiden riskit ovat lapsilla kuitenkin harvinaisia: niitä esiintyy alle { $complication-rate }:ssa tapauksista.

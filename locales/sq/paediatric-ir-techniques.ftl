title = Radiologjia intervenciale te fëmijët
summary = Trajtim i udhëhequr nga imazhet, për foshnja dhe fëmijë.

about-heading = Çfarë janë procedurat e radiologjisë intervenciale për fëmijët?
about-what = Në radiologjinë intervenciale, mjekët përdorin imazhe të brendësisë së trupit për të udhëhequr një trajtim. Këto procedura ofrohen si një mundësi trajtimi për fëmijët.
about-surgery = Me një procedurë të tillë, fëmija zakonisht mund ta shmangë kirurgjinë konvencionale.
about-adults = Në vija të përgjithshme, çdo procedurë minimalisht invazive që mund të bëhet te të rriturit mund të bëhet edhe te foshnjat dhe fëmijët. “Minimalisht invazive” do të thotë se mjekëve u duhet vetëm një hapje shumë e vogël në lëkurë.

procedure-heading = Si bëhet procedura?
procedure-asleep = Zakonisht, fëmija është ose nën sedacion, ose nën anestezi të përgjithshme. Kjo bëhet që stresi i fëmijës të jetë sa më i vogël. Sedacioni do të thotë se fëmija bëhet i qetë dhe i përgjumur me anë të ilaçeve. Anestezia e përgjithshme do të thotë se fëmija vihet në gjumë të thellë me anë të ilaçeve.
procedure-devices = Materialet zakonisht janë të njëjta si te të rriturit. Por instrumentet priren të jenë më të vogla, për të shmangur lëndimet te foshnjat dhe fëmijët.
procedure-used = Në të njëjtën mënyrë si te të rriturit përdoren:
procedure-microparticles = mikrogrimca: grimca rrëshire, më të vogla se një kokërr rëre
procedure-coils = koile: spirale të vogla metalike

reasons-heading = Pse bëhet?
reasons-why = Fëmijëve u bëhen këto procedura për të njëjtat arsye si të rriturve: ato janë një mënyrë minimalisht invazive për të trajtuar një sërë problemesh shëndetësore. Ndër to janë:
reasons-bleeding = gjakrrjedhja
reasons-drainage = lëngu që është mbledhur në trup dhe që largohet me drenazh
reasons-veins = anomalitë në vena (enët e gjakut që e kthejnë gjakun te zemra)

risks-heading = Cilat janë rreziqet?
risks-same = Në përgjithësi, rreziqet te fëmijët janë të njëjta si te të rriturit.
risks-minor = Rreziqe më pak të rëndësishme janë, ndër të tjera:
risks-bruising = mavijosje në pikën ku kateteri (një tub i hollë dhe i përkulshëm) hyn në trup, zakonisht në rrëzën e kofshës (zona inguinale)
risks-significant = Rreziqe më të rëndësishme janë, ndër të tjera:
risks-migration = mundësia që mikrogrimcat ose koilet të lëvizin në një pjesë tjetër të trupit dhe të bllokojnë degë të tjera të arterieve (enët e gjakut që e largojnë gjakun nga zemra)
risks-veins = një rrezik për strukturat e venave
risks-allergy = alergji ndaj lëndës së kontrastit (një substancë falë së cilës pjesë të trupit shihen më lehtë) që përdoret për marrjen e imazheve
risks-dose = Është e rëndësishme që doza e rrezatimit të kontrollohet me kujdes.
risks-rare = Megjithatë, të gjitha rreziqet e këtyre procedurave te fëmijët janë të rralla: ato ndodhin në më pak se { $complication-rate } të rasteve.

title = Radiologia interwencyjna u dzieci
summary = Leczenie pod kontrolą obrazu u niemowląt i dzieci.

about-heading = Czym są zabiegi radiologii interwencyjnej u dzieci?
about-what = W radiologii interwencyjnej lekarze prowadzą leczenie, korzystając z obrazów wnętrza ciała. Zabiegi te proponuje się dzieciom jako jedną z możliwości leczenia.
about-surgery = Dzięki takiemu zabiegowi dziecko zwykle może uniknąć klasycznej operacji.
about-adults = Ogólnie rzecz biorąc, każdy małoinwazyjny zabieg, który można wykonać u dorosłych, można wykonać także u niemowląt i dzieci. „Małoinwazyjny” oznacza, że lekarze potrzebują tylko bardzo małego otworu w skórze.

procedure-heading = Jak przebiega zabieg?
procedure-asleep = Na czas zabiegu u dziecka zwykle stosuje się albo sedację, albo znieczulenie ogólne. Chodzi o to, aby stres dziecka był jak najmniejszy. Sedacja polega na podaniu leku, po którym dziecko jest spokojne i senne. Znieczulenie ogólne polega na wprowadzeniu dziecka w głęboki sen za pomocą leków.
procedure-devices = Materiały są zwykle takie same jak u dorosłych. Przyrządy są jednak przeważnie mniejsze, aby uniknąć urazów u niemowląt i dzieci.
procedure-used = W taki sam sposób jak u dorosłych stosuje się:
procedure-microparticles = mikrocząstki: cząstki żywicy mniejsze od ziarenka piasku
procedure-coils = coile: małe metalowe spiralki

reasons-heading = Dlaczego wykonuje się ten zabieg?
reasons-why = U dzieci wykonuje się te zabiegi z tych samych powodów co u dorosłych: są one małoinwazyjnym sposobem leczenia szeregu problemów zdrowotnych. Należą do nich:
reasons-bleeding = krwawienie
reasons-drainage = płyn, który zebrał się w ciele i który się odprowadza (drenaż)
reasons-veins = nieprawidłowości w żyłach (naczyniach krwionośnych, którymi krew wraca do serca)

risks-heading = Jakie zagrożenia wiążą się z zabiegiem?
risks-same = Na ogół zagrożenia u dzieci są takie same jak u dorosłych.
risks-minor = Mniejsze zagrożenia to między innymi:
risks-bruising = siniak w miejscu wprowadzenia cewnika (cienkiej, giętkiej rurki) do ciała, zwykle w pachwinie
risks-significant = Poważniejsze zagrożenia to między innymi:
risks-migration = możliwość, że mikrocząstki lub coile (metalowe spiralki) przemieszczą się do innej części ciała i zablokują inne gałęzie tętnic (naczyń krwionośnych, którymi krew płynie z serca)
risks-veins = zagrożenie dla struktur żył
risks-allergy = alergie na stosowany przy obrazowaniu środek kontrastowy (substancję, dzięki której części ciała są lepiej widoczne)
risks-dose = Ważna jest staranna kontrola dawki promieniowania.
risks-rare = Jednak wszystkie zagrożenia związane z tymi zabiegami u dzieci są rzadkie: występują w mniej niż { $complication-rate } przypadków.

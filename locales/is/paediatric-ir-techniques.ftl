title = Inngripsmyndgreining fyrir börn
summary = Meðferð sem er stýrt með hjálp mynda, fyrir ungbörn og börn.

about-heading = Hvað eru inngrip í inngripsmyndgreiningu fyrir börn?
about-what = Í inngripsmyndgreiningu nota læknar myndir af líkamanum að innan til að stýra meðferð. Þessi inngrip standa börnum til boða sem einn meðferðarkostur.
about-surgery = Með slíku inngripi getur barn venjulega komist hjá hefðbundinni skurðaðgerð.
about-adults = Í stórum dráttum má segja að öll lítt ífarandi inngrip sem hægt er að gera hjá fullorðnum sé líka hægt að gera hjá ungbörnum og börnum. „Lítt ífarandi“ þýðir að læknar þurfa aðeins mjög lítið op á húðinni.

procedure-heading = Hvernig fer inngripið fram?
procedure-asleep = Barnið er venjulega annaðhvort slævt eða svæft. Það er gert til að halda streitu barnsins í lágmarki. Slævt þýðir að barnið fær lyf sem gera það rólegt og syfjað. Svæft þýðir að barnið fær lyf sem láta það sofa djúpum svefni.
procedure-devices = Efnin eru venjulega þau sömu og hjá fullorðnum. En áhöldin eru gjarnan minni, til að forðast áverka á ungbörnum og börnum.
procedure-used = Þetta er notað á sama hátt og hjá fullorðnum:
procedure-microparticles = öragnir: agnir úr resíni, minni en sandkorn
procedure-coils = málmgormar: litlir spíralar úr málmi

reasons-heading = Hvers vegna er inngripið gert?
reasons-why = Börn fara í þessi inngrip af sömu ástæðum og fullorðnir: inngripin eru lítt ífarandi leið til að meðhöndla ýmsa kvilla. Þar á meðal eru:
reasons-bleeding = blæðingar
reasons-drainage = vökvasöfnun í líkamanum, þar sem vökvanum er tappað af
reasons-veins = frávik í bláæðum (æðunum sem liggja aftur til hjartans)

risks-heading = Hvaða áhætta fylgir inngripinu?
risks-same = Almennt er áhættan sú sama hjá börnum og hjá fullorðnum.
risks-minor = Til minni háttar áhættu telst meðal annars:
risks-bruising = mar á staðnum þar sem holleggurinn (mjó, sveigjanleg slanga) fer inn í líkamann, venjulega í náranum
risks-significant = Til alvarlegri áhættu telst meðal annars:
risks-migration = sá möguleiki að öragnir eða málmgormar færist á annan stað í líkamanum og loki öðrum greinum slagæða (æðanna sem liggja frá hjartanu)
risks-veins = áhætta fyrir byggingu bláæðanna
risks-allergy = ofnæmi fyrir skuggaefninu (efni sem gerir hluta líkamans sýnilegri) sem er notað við myndatökuna
risks-dose = Mikilvægt er að geislaskammtinum sé stýrt vandlega.
risks-rare = Öll áhætta af þessum inngripum hjá börnum er þó sjaldgæf: hún kemur fram í minna en { $complication-rate } tilvika.

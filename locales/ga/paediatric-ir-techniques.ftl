title = Raideolaíocht idirghabhálach do leanaí
summary = Cóireáil a threoraítear le híomhánna, do naíonáin agus do leanaí.

about-heading = Cad iad gnáthaimh na raideolaíochta idirghabhálaí do leanaí?
about-what = Sa raideolaíocht idirghabhálach, úsáideann dochtúirí íomhánna den taobh istigh den chorp chun cóireáil a threorú. Tairgtear na gnáthaimh seo mar rogha chóireála do leanaí.
about-surgery = Le gnáthamh den sórt sin, is féidir le leanbh máinliacht choinbhinsiúnta a sheachaint de ghnáth.
about-adults = Tríd is tríd, aon ghnáthamh íosionrach is féidir a dhéanamh ar dhaoine fásta, is féidir é a dhéanamh ar naíonáin agus ar leanaí freisin. Ciallaíonn “íosionrach” nach dteastaíonn ó dhochtúirí ach oscailt an-bheag sa chraiceann.

procedure-heading = Conas a dhéantar an gnáthamh?
procedure-asleep = De ghnáth bíonn an leanbh faoi shuaimhneasán nó faoi ainéistéise ghinearálta. Déantar é sin chun strus an linbh a choinneáil chomh híseal agus is féidir. Faoi shuaimhneasán: tugtar cógas don leanbh a fhágann go bhfuil sé suaimhneach agus codlatach. Faoi ainéistéise ghinearálta: cuirtear an leanbh ina chodladh go domhain le cógas.
procedure-devices = De ghnáth, is ionann na hábhair agus na hábhair a úsáidtear do dhaoine fásta. Ach is iondúil go mbíonn na feistí níos lú, chun gortuithe do naíonáin agus do leanaí a sheachaint.
procedure-used = Úsáidtear iad seo ar an mbealach céanna a n-úsáidtear iad do dhaoine fásta:
procedure-microparticles = micreacháithníní: cáithníní roisín, níos lú ná gráinne gainimh
procedure-coils = cornaí miotail: bíseanna beaga miotail

reasons-heading = Cén fáth a ndéantar an gnáthamh?
reasons-why = Déantar na gnáthaimh seo ar leanaí ar na cúiseanna céanna a ndéantar ar dhaoine fásta iad: is bealach íosionrach iad chun roinnt riochtaí sláinte a chóireáil. Orthu sin tá:
reasons-bleeding = fuiliú
reasons-drainage = sreabhán a bhailigh sa chorp agus a dhraenáiltear
reasons-veins = mínormáltachtaí i bhféitheacha (na soithí fola a théann ar ais chuig an gcroí)

risks-heading = Cad iad na rioscaí atá ann?
risks-same = Go ginearálta, is ionann na rioscaí do leanaí agus na rioscaí do dhaoine fásta.
risks-minor = I measc na mionrioscaí tá:
risks-bruising = ballbhrú san áit a dtéann an cataitéar (feadán tanaí solúbtha) isteach sa chorp, sa bhléin de ghnáth
risks-significant = I measc na rioscaí níos tromchúisí tá:
risks-migration = an fhéidearthacht go mbogfadh micreacháithníní nó cornaí miotail go cuid eile den chorp agus go mblocálfaidís brainsí eile d’artairí (na soithí fola a théann amach ón gcroí)
risks-veins = riosca do struchtúir na bhféitheacha
risks-allergy = ailléirgí leis an ábhar codarsnachta (substaint a fhágann gur fusa codanna den chorp a fheiceáil) a úsáidtear le haghaidh íomháithe
risks-dose = Tá sé tábhachtach an dáileog radaíochta a rialú go cúramach.
risks-rare = Ach is rioscaí annamha iad na rioscaí go léir a bhaineann leis na gnáthaimh seo i leanaí: tarlaíonn siad i níos lú ná { $complication-rate } de na cásanna.

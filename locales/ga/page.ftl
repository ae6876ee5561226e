## required: without these a language is not offered at all.

site-title = Bileoga eolais d’othair: raideolaíocht idirghabhálach
skip-link = Léim go dtí an téacs

languages-label = Teangacha
languages-count =
    { $count ->
        [one] { $count } teanga
        [two] { $count } theanga
        [few] { $count } theanga
        [many] { $count } dteanga
       *[other] { $count } teanga
    }
languages-current = tá an teanga seo á léamh agat

navigation-label = Leathanaigh
navigation-leaflets = Bileoga eolais
navigation-languages = Teangacha

leaflet-kind = Eolas d’othair agus do theaghlaigh
breadcrumb-label = Áit na bunbhileoige
breadcrumb-patients = Othair
breadcrumb-procedures = Gnáthaimh raideolaíochta idirghabhálaí
contents-heading = Ar an leathanach seo
references-heading = Litríocht
callout-note = Tabhair faoi deara
callout-important = Tábhachtach
callout-urgent = Práinneach

notice-heading = Maidir leis an téacs seo
notice-machine-source = Ríomhaire a scríobh an téacs seo, bunaithe ar bhileog eolais de chuid { $owner }. Níor sheiceáil aon dochtúir an téacs.
notice-machine-translation = Ríomhaire a rinne an t-aistriúchán seo. Níor sheiceáil aon dochtúir an t-aistriúchán.
notice-human-source = Duine a scríobh an téacs seo, bunaithe ar bhileog eolais de chuid { $owner }. Níor sheiceáil aon dochtúir an téacs.
notice-human-translation = Duine a d’aistrigh an téacs seo. Níor sheiceáil aon dochtúir an t-aistriúchán.
notice-reviewed = Sheiceáil agus shínigh cliniceoir an téacs seo.
notice-outdated = Athraíodh an buntéacs ó rinneadh an t-aistriúchán seo. D’fhéadfadh an t-aistriúchán seo a bheith as dáta.
notice-expired = Ba cheart go mbeadh athbhreithniú déanta ar an téacs seo faoin am seo. D’fhéadfadh sé a bheith as dáta.
notice-missing = Níl do theanga ar fáil fós: { $asked }. Tá tú ag léamh: { $served }.
notice-near = Níl do theanga ar fáil fós: { $asked }. Tá tú ag léamh teanga ghaolmhar: { $served }. D’fhéadfadh focail leighis a bheith difriúil.
notice-offered = Tá an bhileog eolais seo ar fáil freisin sna teangacha seo:

trust-heading = Cad as a dtagann an bhileog eolais seo
trust-source = Foinse
trust-adapted-by = Curtha in oiriúint ag
trust-publisher = Foilsitheoir
trust-rights = Cearta
trust-origin = Conas a rinneadh an téacs
trust-state = Stádas
trust-signed-by = Sínithe ag
trust-published = Foilsithe
trust-reviewed = An t-athbhreithniú is déanaí
trust-review-due = An chéad athbhreithniú eile
trust-fingerprint = Cód an téacs seo
not-stated = gan lua
origin-machine = ríomhaire a rinne é
origin-human = duine a rinne é
state-draft = dréacht: níor shínigh aon duine é
state-reviewed = seiceáilte agus sínithe ag cliniceoir
state-outdated = as dáta: athraíodh an fhoinse
state-expired = tá an t-athbhreithniú thar téarma
state-withdrawn = tarraingthe siar
state-incomplete = neamhiomlán fós
mistake-heading = Ar tháinig tú ar bhotún?
mistake-report = Cuir é sin in iúl, le do thoil, don ospidéal nó don suíomh gréasáin a thug an bhileog eolais seo duit. Luaigh an cód seo: { $fingerprint }.
mistake-contact = Scríobh chuig { $contact }, le do thoil. Luaigh an cód seo: { $fingerprint }.
purpose-line = Tugann an bhileog eolais seo eolas ginearálta. Ní ghlacann sí áit na comhairle a thugann d’fhoireann chúraim duit.

list-heading = Bileoga eolais
list-intro = Roghnaigh bileog eolais.
languages-heading = Teangacha
languages-intro = Is iad seo na teangacha inar féidir leat na bileoga eolais a léamh. Dréachtaí is ea formhór na dtéacsanna: féach an fógra ar gach bileog, le do thoil.
languages-language = Teanga
languages-direction = Treo na scríbhneoireachta
direction-ltr = ó chlé go deis
direction-rtl = ó dheis go clé
forms-heading = Formáidí eile den bhileog eolais seo
form-html = Leathanach gréasáin
form-json = Sonraí (JSON)
form-text = Gnáth-théacs
print-hint = Is féidir leat an leathanach seo a phriontáil le do bhrabhsálaí. Ní bhíonn naisc ná roghchláir ar an gcóip phriontáilte.

problem-not-found-title = Níl an leathanach seo ann
problem-not-found-text = Seiceáil an seoladh, le do thoil, nó roghnaigh ceann de na bileoga eolais thíos.
problem-language-title = Níl an bhileog eolais seo ar fáil sa teanga seo fós
problem-language-text = Roghnaigh ceann de na teangacha seo, le do thoil.
problem-languages-refused-title = Níl aon cheann de do chuid teangacha ar fáil
problem-languages-refused-text = Diúltaíonn do bhrabhsálaí do gach teanga atá againn. Roghnaigh ceann de na teangacha seo, le do thoil.
problem-form-title = Níl an fhormáid seo ar fáil
problem-form-text = Roghnaigh ceann de na formáidí seo, le do thoil.
problem-request-title = Níorbh fhéidir linn an seoladh seo a léamh
problem-request-text = Seiceáil an seoladh, le do thoil, nó roghnaigh ceann de na bileoga eolais thíos.
problem-method-title = Ní féidir é seo a dhéanamh anseo
problem-method-text = Ní féidir ach léamh a dhéanamh ar leathanaigh an tsuímh seo.
problem-withdrawn-title = Tarraingíodh an bhileog eolais seo siar
problem-withdrawn-text = Ná húsáid cóipeanna níos sine di, le do thoil. Cuir ceist ar d’fhoireann chúraim.
withdrawn-error = Bhí earráid inti.
withdrawn-replaced = Tá bileog eolais eile ann ina háit.
withdrawn-retired = Ní fhoilsítear a thuilleadh í.
withdrawn-on = An dáta a tarraingíodh siar í
problem-internal-title = Chuaigh rud éigin amú ar an taobh seo againne
problem-internal-text = Bain triail eile as i gceann cúpla nóiméad, le do thoil.
problem-busy-title = Tá an tseirbhís gnóthach
problem-busy-text = Bain triail eile as i gceann cúpla nóiméad, le do thoil.
problem-languages-heading = Teangacha
problem-leaflets-heading = Bileoga eolais

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Ní deir an bhileog eolais seo leat:
gaps-preparation = conas ullmhú
gaps-aftercare = cad a tharlaíonn ina dhiaidh
gaps-help = cathain ba cheart cúnamh leighis a fháil
gaps-options = cad iad na cóireálacha eile atá ann
gaps-no-treatment = cad a tharlaíonn gan chóireáil
gaps-questions = cad iad na ceisteanna is féidir leat a chur
gaps-ask = Cuir ceist ar d’fhoireann chúraim fúthu seo, le do thoil.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Léigh in dhá theanga
two-languages-intro = Taispeáin an bhileog eolais seo in éineacht le dara teanga:
two-languages-now = Tá tú ag léamh dhá theanga: { $first }, { $second }.
two-languages-one = Taispeáin teanga amháin

## paper: the printed sheet and the PDF.

form-pdf = PDF le priontáil
form-pdf-large = PDF i gcló mór
paper-hospital = Ospidéal
paper-telephone = Teileafón
paper-name = Ainm
paper-scan = Scan an cód seo lena fháil amach an bhfuil an chóip phriontáilte seo cothrom le dáta fós.
version-current = Tá do chóip phriontáilte cothrom le dáta.
version-changed = Tá an bhileog eolais seo athraithe ó priontáladh do chóip. Seo é an téacs mar atá sé anois.
version-unknown = Níl an chóip phriontáilte seo ar eolas againn. Seo é an téacs mar atá sé anois.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Cinnteacht faoin teanga
confidence-low = íseal
confidence-medium = measartha
confidence-high = ard

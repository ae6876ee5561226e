## required: without these a language is not offered at all.

site-title = Taflenni i gleifion: radioleg ymyriadol
skip-link = Neidio i’r testun

languages-label = Ieithoedd
languages-count =
    { $count ->
        [zero] { $count } iaith
        [one] { $count } iaith
        [two] { $count } iaith
        [few] { $count } iaith
        [many] { $count } iaith
       *[other] { $count } o ieithoedd
    }
languages-current = rydych chi’n darllen yr iaith hon

navigation-label = Tudalennau
navigation-leaflets = Taflenni
navigation-languages = Ieithoedd

leaflet-kind = Gwybodaeth i gleifion a theuluoedd
breadcrumb-label = Lleoliad y daflen wreiddiol
breadcrumb-patients = Cleifion
breadcrumb-procedures = Gweithdrefnau radioleg ymyriadol
contents-heading = Ar y dudalen hon
references-heading = Llenyddiaeth
callout-note = Sylwch
callout-important = Pwysig
callout-urgent = Brys

notice-heading = Ynglŷn â’r testun hwn
notice-machine-source = Cyfrifiadur ysgrifennodd y testun hwn ar sail taflen gan { $owner }. Nid oes meddyg wedi gwirio’r testun.
notice-machine-translation = Cyfrifiadur wnaeth y cyfieithiad hwn. Nid oes meddyg wedi gwirio’r cyfieithiad.
notice-human-source = Person ysgrifennodd y testun hwn ar sail taflen gan { $owner }. Nid oes meddyg wedi gwirio’r testun.
notice-human-translation = Person gyfieithodd y testun hwn. Nid oes meddyg wedi gwirio’r cyfieithiad.
notice-reviewed = Mae clinigydd wedi gwirio a llofnodi’r testun hwn.
notice-outdated = Mae’r testun gwreiddiol wedi newid ers i’r cyfieithiad hwn gael ei wneud. Gall y cyfieithiad hwn fod wedi dyddio.
notice-expired = Dylai’r testun hwn fod wedi cael ei adolygu erbyn hyn. Gall fod wedi dyddio.
notice-missing = Nid yw eich iaith ar gael eto: { $asked }. Rydych chi’n darllen: { $served }.
notice-near = Nid yw eich iaith ar gael eto: { $asked }. Rydych chi’n darllen iaith sy’n perthyn iddi: { $served }. Gall geiriau meddygol fod yn wahanol.
notice-offered = Mae’r daflen hon ar gael hefyd yn yr ieithoedd hyn:

trust-heading = O ble mae’r daflen hon yn dod
trust-source = Ffynhonnell
trust-adapted-by = Addaswyd gan
trust-publisher = Cyhoeddwr
trust-rights = Hawliau
trust-origin = Sut y cafodd ei gwneud
trust-state = Statws
trust-signed-by = Llofnodwyd gan
trust-published = Cyhoeddwyd
trust-reviewed = Adolygwyd ddiwethaf
trust-review-due = Adolygiad nesaf
trust-fingerprint = Cod y testun hwn
not-stated = heb ei nodi
origin-machine = gan gyfrifiadur
origin-human = gan berson
state-draft = drafft: nid oes neb wedi’i lofnodi
state-reviewed = wedi’i adolygu a’i lofnodi gan glinigydd
state-outdated = wedi dyddio: mae’r ffynhonnell wedi newid
state-expired = mae’r adolygiad yn hwyr
state-withdrawn = wedi’i dynnu’n ôl
state-incomplete = heb ei gwblhau eto
mistake-heading = Ydych chi wedi dod o hyd i gamgymeriad?
mistake-report = Rhowch wybod i’r ysbyty neu’r wefan a roddodd y daflen hon i chi. Nodwch y cod hwn: { $fingerprint }.
mistake-contact = Ysgrifennwch at { $contact }. Nodwch y cod hwn: { $fingerprint }.
purpose-line = Mae’r daflen hon yn rhoi gwybodaeth gyffredinol. Nid yw’n cymryd lle cyngor eich tîm gofal.

list-heading = Taflenni
list-intro = Dewiswch daflen.
languages-heading = Ieithoedd
languages-intro = Dyma’r ieithoedd y gallwch chi ddarllen y taflenni ynddyn nhw. Drafftiau yw’r rhan fwyaf o’r testunau: darllenwch yr hysbysiad ar bob taflen.
languages-language = Iaith
languages-direction = Cyfeiriad yr ysgrifen
direction-ltr = o’r chwith i’r dde
direction-rtl = o’r dde i’r chwith
forms-heading = Fformatau eraill o’r daflen hon
form-html = Tudalen we
form-json = Data (JSON)
form-text = Testun plaen
print-hint = Gallwch argraffu’r dudalen hon gyda’ch porwr. Ni fydd dolenni a dewislenni ar y copi papur.

problem-not-found-title = Nid yw’r dudalen hon yn bodoli
problem-not-found-text = Gwiriwch y cyfeiriad, neu dewiswch un o’r taflenni isod.
problem-language-title = Nid yw’r daflen hon ar gael yn yr iaith hon eto
problem-language-text = Dewiswch un o’r ieithoedd hyn.
problem-languages-refused-title = Nid oes yr un o’ch ieithoedd ar gael
problem-languages-refused-text = Mae eich porwr yn gwrthod pob iaith sydd gennym. Dewiswch un o’r ieithoedd hyn.
problem-form-title = Nid yw’r fformat hwn ar gael
problem-form-text = Dewiswch un o’r fformatau hyn.
problem-request-title = Nid oeddem yn gallu darllen y cyfeiriad hwn
problem-request-text = Gwiriwch y cyfeiriad, neu dewiswch un o’r taflenni isod.
problem-method-title = Nid yw hyn yn bosibl yma
problem-method-text = Dim ond darllen tudalennau’r wefan hon sy’n bosibl.
problem-withdrawn-title = Mae’r daflen hon wedi’i thynnu’n ôl
problem-withdrawn-text = Peidiwch â defnyddio copïau hŷn ohoni. Gofynnwch i’ch tîm gofal.
withdrawn-error = Roedd gwall ynddi.
withdrawn-replaced = Mae taflen arall wedi cymryd ei lle.
withdrawn-retired = Nid yw’n cael ei chyhoeddi bellach.
withdrawn-on = Dyddiad tynnu’n ôl
problem-internal-title = Aeth rhywbeth o’i le ar ein hochr ni
problem-internal-text = Rhowch gynnig arall arni ymhen ychydig funudau.
problem-busy-title = Mae’r gwasanaeth yn brysur
problem-busy-text = Rhowch gynnig arall arni ymhen ychydig funudau.
problem-languages-heading = Ieithoedd
problem-leaflets-heading = Taflenni

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Nid yw’r daflen hon yn dweud wrthych:
gaps-preparation = sut i baratoi
gaps-aftercare = beth sy’n digwydd wedyn
gaps-help = pryd i gael cymorth meddygol
gaps-options = pa driniaethau eraill sydd ar gael
gaps-no-treatment = beth sy’n digwydd heb driniaeth
gaps-questions = pa gwestiynau y gallwch chi eu gofyn
gaps-ask = Gofynnwch i’ch tîm gofal am y rhain.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Darllen mewn dwy iaith
two-languages-intro = Dangos y daflen hon gydag ail iaith:
two-languages-now = Rydych chi’n darllen dwy iaith: { $first }, { $second }.
two-languages-one = Dangos un iaith yn unig

## paper: the printed sheet and the PDF.

form-pdf = PDF i’w argraffu
form-pdf-large = PDF mewn print bras
paper-hospital = Ysbyty
paper-telephone = Ffôn
paper-name = Enw
paper-scan = Sganiwch y cod hwn i weld a yw’r copi papur hwn yn gyfredol o hyd.
version-current = Mae eich copi papur yn gyfredol.
version-changed = Mae’r daflen hon wedi newid ers i’ch copi papur gael ei argraffu. Dyma’r testun fel y mae nawr.
version-unknown = Nid ydym yn adnabod y copi papur hwn. Dyma’r testun fel y mae nawr.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Sicrwydd am yr iaith
confidence-low = isel
confidence-medium = canolig
confidence-high = uchel

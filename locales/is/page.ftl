## required: without these a language is not offered at all.

site-title = Bæklingar fyrir sjúklinga: inngripsmyndgreining
skip-link = Fara beint í textann

languages-label = Tungumál
languages-count =
    { $count ->
        [one] { $count } tungumál
       *[other] { $count } tungumál
    }
languages-current = þú ert að lesa þetta tungumál

navigation-label = Síður
navigation-leaflets = Bæklingar
navigation-languages = Tungumál

leaflet-kind = Upplýsingar fyrir sjúklinga og fjölskyldur
breadcrumb-label = Hvar upphaflegi bæklingurinn er
breadcrumb-patients = Sjúklingar
breadcrumb-procedures = Inngrip í inngripsmyndgreiningu
contents-heading = Á þessari síðu
references-heading = Heimildir
callout-note = Athugaðu
callout-important = Mikilvægt
callout-urgent = Áríðandi

notice-heading = Um þennan texta
notice-machine-source = Tölva skrifaði þennan texta upp úr bæklingi frá { $owner }. Enginn læknir hefur yfirfarið textann.
notice-machine-translation = Tölva gerði þessa þýðingu. Enginn læknir hefur yfirfarið þýðinguna.
notice-human-source = Manneskja skrifaði þennan texta upp úr bæklingi frá { $owner }. Enginn læknir hefur yfirfarið textann.
notice-human-translation = Manneskja þýddi þennan texta. Enginn læknir hefur yfirfarið þýðinguna.
notice-reviewed = Heilbrigðisstarfsmaður hefur yfirfarið og undirritað þennan texta.
notice-outdated = Frumtextinn hefur breyst síðan þessi þýðing var gerð. Þýðingin kann að vera úrelt.
notice-expired = Nú ætti að vera búið að endurskoða þennan texta. Hann kann að vera úreltur.
notice-missing = Tungumálið þitt er ekki í boði enn: { $asked }. Þú ert að lesa: { $served }.
notice-near = Tungumálið þitt er ekki í boði enn: { $asked }. Þú ert að lesa skylt tungumál: { $served }. Læknisfræðileg orð geta verið önnur.
notice-offered = Þessi bæklingur er einnig til á:

trust-heading = Hvaðan þessi bæklingur kemur
trust-source = Heimild
trust-adapted-by = Aðlagað af
trust-publisher = Útgefandi
trust-rights = Réttindi
trust-origin = Hvernig textinn var gerður
trust-state = Staða
trust-signed-by = Undirritað af
trust-published = Útgefið
trust-reviewed = Síðast endurskoðað
trust-review-due = Næsta endurskoðun
trust-fingerprint = Kóði þessa texta
not-stated = ekki tilgreint
origin-machine = af tölvu
origin-human = af manneskju
state-draft = drög: enginn hefur undirritað þau
state-reviewed = yfirfarið og undirritað af heilbrigðisstarfsmanni
state-outdated = úrelt: heimildin hefur breyst
state-expired = endurskoðun hefur dregist
state-withdrawn = dregið til baka
state-incomplete = ekki fullgert enn
mistake-heading = Fannstu villu?
mistake-report = Láttu vita á sjúkrahúsinu eða vefnum þar sem þú fékkst bæklinginn. Gefðu upp þennan kóða: { $fingerprint }.
mistake-contact = Skrifaðu til { $contact }. Gefðu upp þennan kóða: { $fingerprint }.
purpose-line = Í þessum bæklingi eru almennar upplýsingar. Hann kemur ekki í stað ráðlegginga frá meðferðarteyminu þínu.

list-heading = Bæklingar
list-intro = Veldu bækling.
languages-heading = Tungumál
languages-intro = Á þessum tungumálum geturðu lesið bæklingana. Flestir textarnir eru drög: lestu tilkynninguna í hverjum bæklingi.
languages-language = Tungumál
languages-direction = Skriftarátt
direction-ltr = frá vinstri til hægri
direction-rtl = frá hægri til vinstri
forms-heading = Önnur snið af þessum bæklingi
form-html = Vefsíða
form-json = Gögn (JSON)
form-text = Hreinn texti
print-hint = Þú getur prentað þessa síðu úr vafranum þínum. Tenglar og valmyndir fylgja ekki með á prentaða blaðinu.

problem-not-found-title = Þessi síða er ekki til
problem-not-found-text = Athugaðu slóðina eða veldu einn af bæklingunum hér að neðan.
problem-language-title = Þessi bæklingur er ekki til á þessu tungumáli enn
problem-language-text = Veldu eitt af þessum tungumálum.
problem-languages-refused-title = Ekkert af tungumálunum þínum er í boði
problem-languages-refused-text = Vafrinn þinn hafnar öllum tungumálum sem við höfum. Veldu eitt af þessum tungumálum.
problem-form-title = Þetta snið er ekki í boði
problem-form-text = Veldu eitt af þessum sniðum.
problem-request-title = Við gátum ekki lesið þessa slóð
problem-request-text = Athugaðu slóðina eða veldu einn af bæklingunum hér að neðan.
problem-method-title = Þetta er ekki hægt hér
problem-method-text = Síður þessa vefs er aðeins hægt að lesa.
problem-withdrawn-title = Þessi bæklingur hefur verið dreginn til baka
problem-withdrawn-text = Ekki nota eldri eintök af honum. Spurðu meðferðarteymið þitt.
withdrawn-error = Það var villa í honum.
withdrawn-replaced = Annar bæklingur hefur komið í staðinn.
withdrawn-retired = Hann er ekki lengur gefinn út.
withdrawn-on = Hvenær hann var dreginn til baka
problem-internal-title = Eitthvað fór úrskeiðis hjá okkur
problem-internal-text = Reyndu aftur eftir nokkrar mínútur.
problem-busy-title = Mikið álag er á þjónustunni
problem-busy-text = Reyndu aftur eftir nokkrar mínútur.
problem-languages-heading = Tungumál
problem-leaflets-heading = Bæklingar

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Þessi bæklingur segir ekki frá:
gaps-preparation = undirbúningi
gaps-aftercare = því sem gerist á eftir
gaps-help = því hvenær á að leita læknishjálpar
gaps-options = öðrum meðferðum
gaps-no-treatment = því sem gerist án meðferðar
gaps-questions = spurningum sem þú getur spurt
gaps-ask = Spurðu meðferðarteymið þitt um þetta.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Lesa á tveimur tungumálum
two-languages-intro = Sýna þennan bækling ásamt öðru tungumáli:
two-languages-now = Þú ert að lesa tvö tungumál: { $first }, { $second }.
two-languages-one = Sýna aðeins eitt tungumál

## paper: the printed sheet and the PDF.

form-pdf = PDF til prentunar
form-pdf-large = PDF með stóru letri
paper-hospital = Sjúkrahús
paper-telephone = Sími
paper-name = Nafn
paper-scan = Skannaðu þennan kóða til að sjá hvort þetta blað er enn í gildi.
version-current = Prentaða blaðið þitt er í gildi.
version-changed = Þessi bæklingur hefur breyst síðan blaðið þitt var prentað. Svona er textinn núna.
version-unknown = Við þekkjum ekki þetta prentaða blað. Svona er textinn núna.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Öryggi í tungumálinu
confidence-low = lítið
confidence-medium = miðlungs
confidence-high = mikið

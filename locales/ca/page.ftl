## required: without these a language is not offered at all.

site-title = Fullets per a pacients: radiologia intervencionista
skip-link = Aneu al text

languages-label = Llengües
languages-count =
    { $count ->
        [one] { $count } llengua
       *[other] { $count } llengües
    }
languages-current = esteu llegint en aquesta llengua

navigation-label = Pàgines
navigation-leaflets = Fullets
navigation-languages = Llengües

leaflet-kind = Informació per a pacients i famílies
breadcrumb-label = Ubicació del fullet original
breadcrumb-patients = Pacients
breadcrumb-procedures = Procediments de radiologia intervencionista
contents-heading = En aquesta pàgina
references-heading = Bibliografia
callout-note = Tingueu en compte
callout-important = Important
callout-urgent = Urgent

notice-heading = Sobre aquest text
notice-machine-source = Un ordinador ha escrit aquest text a partir d’un fullet de { $owner }. Cap metge no l’ha comprovat.
notice-machine-translation = Aquesta traducció l’ha feta un ordinador. Cap metge no l’ha comprovada.
notice-human-source = Una persona ha escrit aquest text a partir d’un fullet de { $owner }. Cap metge no l’ha comprovat.
notice-human-translation = Una persona ha traduït aquest text. Cap metge no l’ha comprovat.
notice-reviewed = Un revisor clínic ha comprovat i signat aquest text.
notice-outdated = El text original ha canviat des que es va fer aquesta traducció. És possible que aquesta traducció no estigui actualitzada.
notice-expired = Aquest text ja s’hauria d’haver revisat. És possible que no estigui actualitzat.
notice-missing = La vostra llengua encara no està disponible: { $asked }. Esteu llegint en aquesta llengua: { $served }.
notice-near = La vostra llengua encara no està disponible: { $asked }. Esteu llegint en una llengua emparentada: { $served }. Les paraules mèdiques poden ser diferents.
notice-offered = Aquest fullet també està disponible en aquestes llengües:

trust-heading = D’on ve aquest fullet
trust-source = Font
trust-adapted-by = Adaptat per
trust-publisher = Editor
trust-rights = Drets
trust-origin = Com s’ha elaborat
trust-state = Estat
trust-signed-by = Signat per
trust-published = Publicació
trust-reviewed = Última revisió
trust-review-due = Pròxima revisió
trust-fingerprint = Empremta digital d’aquest text
not-stated = no consta
origin-machine = per un ordinador
origin-human = per una persona
state-draft = esborrany: no l’ha signat ningú
state-reviewed = revisat i signat per un professional clínic
state-outdated = desactualitzat: la font ha canviat
state-expired = revisió endarrerida
state-withdrawn = retirat
state-incomplete = encara incomplet
mistake-heading = Heu trobat un error?
mistake-report = Comuniqueu-ho a l’hospital o al lloc web que us ha donat aquest fullet. Indiqueu aquesta empremta digital: { $fingerprint }.
mistake-contact = Escriviu a { $contact }. Indiqueu aquesta empremta digital: { $fingerprint }.
purpose-line = Aquest fullet dona informació general. No substitueix els consells del vostre equip sanitari.

list-heading = Fullets
list-intro = Trieu un fullet.
languages-heading = Llengües
languages-intro = Aquestes són les llengües en què podeu llegir els fullets. La majoria dels textos són esborranys: consulteu l’avís de cada fullet.
languages-language = Llengua
languages-direction = Sentit de l’escriptura
direction-ltr = d’esquerra a dreta
direction-rtl = de dreta a esquerra
forms-heading = Altres formats d’aquest fullet
form-html = Pàgina web
form-json = Dades (JSON)
form-text = Text sense format
print-hint = Podeu imprimir aquesta pàgina amb el vostre navegador. El full imprès no inclou els enllaços ni els menús.

problem-not-found-title = Aquesta pàgina no existeix
problem-not-found-text = Comproveu l’adreça o trieu un dels fullets següents.
problem-language-title = Aquest fullet encara no està disponible en aquesta llengua
problem-language-text = Trieu una d’aquestes llengües.
problem-languages-refused-title = Cap de les vostres llengües no està disponible
problem-languages-refused-text = El vostre navegador rebutja totes les llengües que tenim. Trieu una d’aquestes llengües.
problem-form-title = Aquest format no està disponible
problem-form-text = Trieu un d’aquests formats.
problem-request-title = No hem pogut llegir aquesta adreça
problem-request-text = Comproveu l’adreça o trieu un dels fullets següents.
problem-method-title = Això no és possible aquí
problem-method-text = Les pàgines d’aquest lloc només es poden llegir.
problem-withdrawn-title = Aquest fullet s’ha retirat
problem-withdrawn-text = No en feu servir còpies anteriors. Pregunteu al vostre equip sanitari.
withdrawn-error = Contenia un error.
withdrawn-replaced = Un altre fullet l’ha substituït.
withdrawn-retired = Ja no es publica.
withdrawn-on = Data de retirada
problem-internal-title = Alguna cosa ha fallat per part nostra
problem-internal-text = Torneu-ho a provar d’aquí a uns minuts.
problem-busy-title = El servei està saturat
problem-busy-text = Torneu-ho a provar d’aquí a uns minuts.
problem-languages-heading = Llengües
problem-leaflets-heading = Fullets

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Aquest fullet no us informa sobre:
gaps-preparation = com preparar-se
gaps-aftercare = què passa després
gaps-help = quan cal demanar ajuda mèdica
gaps-options = altres tractaments
gaps-no-treatment = què passa sense tractament
gaps-questions = preguntes que podeu fer
gaps-ask = Parleu d’aquests temes amb el vostre equip sanitari.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Llegiu en dues llengües
two-languages-intro = Mostreu aquest fullet juntament amb una segona llengua:
two-languages-now = Esteu llegint en dues llengües: { $first }, { $second }.
two-languages-one = Mostreu una sola llengua

## paper: the printed sheet and the PDF.

form-pdf = PDF per imprimir
form-pdf-large = PDF amb lletra grossa
paper-hospital = Hospital
paper-telephone = Telèfon
paper-name = Nom
paper-scan = Escanegeu aquest codi per veure si aquest full encara està actualitzat.
version-current = El vostre full imprès està actualitzat.
version-changed = Aquest fullet ha canviat des que es va imprimir el vostre full. Aquest és el text actual.
version-unknown = No coneixem aquest full imprès. Aquest és el text actual.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Seguretat en la llengua
confidence-low = baixa
confidence-medium = mitjana
confidence-high = alta

## required: without these a language is not offered at all.

site-title = Folletos para pacientes: radioloxía intervencionista
skip-link = Ir ao texto

languages-label = Linguas
languages-count =
    { $count ->
        [one] { $count } lingua
       *[other] { $count } linguas
    }
languages-current = está a ler nesta lingua

navigation-label = Páxinas
navigation-leaflets = Folletos
navigation-languages = Linguas

leaflet-kind = Información para pacientes e familias
breadcrumb-label = Localización do folleto orixinal
breadcrumb-patients = Pacientes
breadcrumb-procedures = Procedementos de radioloxía intervencionista
contents-heading = Nesta páxina
references-heading = Bibliografía
callout-note = Teña en conta
callout-important = Importante
callout-urgent = Urxente

notice-heading = Acerca deste texto
notice-machine-source = Un ordenador escribiu este texto a partir dun folleto de { $owner }. Ningún médico o comprobou.
notice-machine-translation = Esta tradución fíxoa un ordenador. Ningún médico a comprobou.
notice-human-source = Unha persoa escribiu este texto a partir dun folleto de { $owner }. Ningún médico o comprobou.
notice-human-translation = Unha persoa traduciu este texto. Ningún médico o comprobou.
notice-reviewed = Un revisor clínico comprobou e asinou este texto.
notice-outdated = O texto orixinal cambiou desde que se fixo esta tradución. É posible que esta tradución non estea actualizada.
notice-expired = Este texto xa se debería ter revisado. É posible que non estea actualizado.
notice-missing = A súa lingua aínda non está dispoñible: { $asked }. Está a ler nesta lingua: { $served }.
notice-near = A súa lingua aínda non está dispoñible: { $asked }. Está a ler nunha lingua emparentada: { $served }. As palabras médicas poden ser diferentes.
notice-offered = Este folleto tamén está dispoñible nestas linguas:

trust-heading = De onde vén este folleto
trust-source = Fonte
trust-adapted-by = Adaptado por
trust-publisher = Editor
trust-rights = Dereitos
trust-origin = Como se elaborou
trust-state = Estado
trust-signed-by = Asinado por
trust-published = Publicación
trust-reviewed = Última revisión
trust-review-due = Próxima revisión
trust-fingerprint = Pegada dixital deste texto
not-stated = non consta
origin-machine = por un ordenador
origin-human = por unha persoa
state-draft = borrador: ninguén o asinou
state-reviewed = revisado e asinado por un profesional clínico
state-outdated = non actualizado: a fonte cambiou
state-expired = revisión atrasada
state-withdrawn = retirado
state-incomplete = aínda incompleto
mistake-heading = Atopou un erro?
mistake-report = Comuníquello ao hospital ou ao sitio web que lle deu este folleto. Indique esta pegada dixital: { $fingerprint }.
mistake-contact = Escriba a { $contact }. Indique esta pegada dixital: { $fingerprint }.
purpose-line = Este folleto dá información xeral. Non substitúe os consellos do seu equipo sanitario.

list-heading = Folletos
list-intro = Escolla un folleto.
languages-heading = Linguas
languages-intro = Estas son as linguas nas que pode ler os folletos. A maioría dos textos son borradores: consulte o aviso de cada folleto.
languages-language = Lingua
languages-direction = Sentido da escritura
direction-ltr = de esquerda a dereita
direction-rtl = de dereita a esquerda
forms-heading = Outros formatos deste folleto
form-html = Páxina web
form-json = Datos (JSON)
form-text = Texto simple
print-hint = Pode imprimir esta páxina co seu navegador. Na folla impresa non aparecen as ligazóns nin os menús.

problem-not-found-title = Esta páxina non existe
problem-not-found-text = Comprobe o enderezo ou escolla un dos folletos que aparecen a continuación.
problem-language-title = Este folleto aínda non está dispoñible nesta lingua
problem-language-text = Escolla unha destas linguas.
problem-languages-refused-title = Ningunha das súas linguas está dispoñible
problem-languages-refused-text = O seu navegador rexeita todas as linguas que temos. Escolla unha destas linguas.
problem-form-title = Este formato non está dispoñible
problem-form-text = Escolla un destes formatos.
problem-request-title = Non puidemos ler este enderezo
problem-request-text = Comprobe o enderezo ou escolla un dos folletos que aparecen a continuación.
problem-method-title = Isto non é posible aquí
problem-method-text = As páxinas deste sitio só se poden ler.
problem-withdrawn-title = Este folleto foi retirado
problem-withdrawn-text = Non use copias anteriores deste folleto. Pregúntelle ao seu equipo sanitario.
withdrawn-error = Contiña un erro.
withdrawn-replaced = Foi substituído por outro folleto.
withdrawn-retired = Xa non se publica.
withdrawn-on = Data de retirada
problem-internal-title = Algo fallou pola nosa parte
problem-internal-text = Volva tentalo dentro duns minutos.
problem-busy-title = O servizo está saturado
problem-busy-text = Volva tentalo dentro duns minutos.
problem-languages-heading = Linguas
problem-leaflets-heading = Folletos

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Este folleto non dá información sobre:
gaps-preparation = como prepararse
gaps-aftercare = que ocorre despois
gaps-help = cando pedir axuda médica
gaps-options = outros tratamentos
gaps-no-treatment = que ocorre sen tratamento
gaps-questions = preguntas que pode facer
gaps-ask = Consulte estes temas co seu equipo sanitario.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Ler en dúas linguas
two-languages-intro = Mostrar este folleto xunto cunha segunda lingua:
two-languages-now = Está a ler en dúas linguas: { $first }, { $second }.
two-languages-one = Mostrar unha soa lingua

## paper: the printed sheet and the PDF.

form-pdf = PDF para imprimir
form-pdf-large = PDF con letra grande
paper-hospital = Hospital
paper-telephone = Teléfono
paper-name = Nome
paper-scan = Escanee este código para ver se esta folla segue actualizada.
version-current = A súa folla impresa está actualizada.
version-changed = Este folleto cambiou desde que se imprimiu a súa folla. Este é o texto actual.
version-unknown = Non coñecemos esta folla impresa. Este é o texto actual.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Seguridade na lingua
confidence-low = baixa
confidence-medium = media
confidence-high = alta

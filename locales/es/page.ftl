## required: without these a language is not offered at all.

site-title = Folletos para pacientes: radiología intervencionista
skip-link = Ir al texto

languages-label = Idiomas
languages-count =
    { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }
languages-current = está leyendo en este idioma

navigation-label = Páginas
navigation-leaflets = Folletos
navigation-languages = Idiomas

leaflet-kind = Información para pacientes y familias
breadcrumb-label = Ubicación del folleto original
breadcrumb-patients = Pacientes
breadcrumb-procedures = Procedimientos de radiología intervencionista
contents-heading = En esta página
references-heading = Bibliografía
callout-note = Tenga en cuenta
callout-important = Importante
callout-urgent = Urgente

notice-heading = Acerca de este texto
notice-machine-source = Un ordenador ha escrito este texto a partir de un folleto de { $owner }. Ningún médico lo ha revisado.
notice-machine-translation = Esta traducción la ha hecho un ordenador. Ningún médico la ha revisado.
notice-human-source = Una persona ha escrito este texto a partir de un folleto de { $owner }. Ningún médico lo ha revisado.
notice-human-translation = Una persona ha traducido este texto. Ningún médico lo ha revisado.
notice-reviewed = Un profesional clínico ha revisado y firmado este texto.
notice-outdated = El texto original ha cambiado desde que se hizo esta traducción. Es posible que esta traducción no esté actualizada.
notice-expired = Este texto ya debería haberse revisado. Es posible que no esté actualizado.
notice-missing = Su idioma aún no está disponible: { $asked }. Está leyendo en este idioma: { $served }.
notice-near = Su idioma aún no está disponible: { $asked }. Está leyendo en un idioma emparentado: { $served }. Los términos médicos pueden ser diferentes.
notice-offered = Este folleto también está disponible en estos idiomas:

trust-heading = De dónde procede este folleto
trust-source = Fuente
trust-adapted-by = Adaptado por
trust-publisher = Publicado por
trust-rights = Derechos
trust-origin = Cómo se ha elaborado
trust-state = Estado
trust-signed-by = Firmado por
trust-published = Publicación
trust-reviewed = Última revisión
trust-review-due = Próxima revisión
trust-fingerprint = Huella digital de este texto
not-stated = no consta
origin-machine = por un ordenador
origin-human = por una persona
state-draft = borrador: nadie lo ha firmado
state-reviewed = revisado y firmado por un profesional clínico
state-outdated = desactualizado: la fuente ha cambiado
state-expired = revisión atrasada
state-withdrawn = retirado
state-incomplete = aún incompleto
mistake-heading = ¿Ha encontrado un error?
mistake-report = Comuníquelo al hospital o al sitio web que le ha facilitado este folleto. Indique esta huella digital: { $fingerprint }.
mistake-contact = Escriba a { $contact }. Indique esta huella digital: { $fingerprint }.
purpose-line = Este folleto ofrece información general. No sustituye los consejos de su equipo sanitario.

list-heading = Folletos
list-intro = Elija un folleto.
languages-heading = Idiomas
languages-intro = Estos son los idiomas en los que puede leer los folletos. La mayoría de los textos son borradores: consulte el aviso de cada folleto.
languages-language = Idioma
languages-direction = Sentido de la escritura
direction-ltr = de izquierda a derecha
direction-rtl = de derecha a izquierda
forms-heading = Otros formatos de este folleto
form-html = Página web
form-json = Datos (JSON)
form-text = Texto sin formato
print-hint = Puede imprimir esta página con su navegador. En la hoja impresa no aparecen los enlaces ni los menús.

problem-not-found-title = Esta página no existe
problem-not-found-text = Compruebe la dirección o elija uno de los folletos que aparecen a continuación.
problem-language-title = Este folleto aún no está disponible en este idioma
problem-language-text = Elija uno de estos idiomas.
problem-languages-refused-title = Ninguno de sus idiomas está disponible
problem-languages-refused-text = Su navegador rechaza todos los idiomas que tenemos. Elija uno de estos idiomas.
problem-form-title = Este formato no está disponible
problem-form-text = Elija uno de estos formatos.
problem-request-title = No hemos podido leer esta dirección
problem-request-text = Compruebe la dirección o elija uno de los folletos que aparecen a continuación.
problem-method-title = Esto no es posible aquí
problem-method-text = Las páginas de este sitio solo se pueden leer.
problem-withdrawn-title = Este folleto se ha retirado
problem-withdrawn-text = No utilice copias antiguas de este folleto. Pregunte a su equipo sanitario.
withdrawn-error = Contenía un error.
withdrawn-replaced = Otro folleto lo ha sustituido.
withdrawn-retired = Ya no se publica.
withdrawn-on = Fecha de retirada
problem-internal-title = Algo ha fallado por nuestra parte
problem-internal-text = Vuelva a intentarlo dentro de unos minutos.
problem-busy-title = El servicio está saturado
problem-busy-text = Vuelva a intentarlo dentro de unos minutos.
problem-languages-heading = Idiomas
problem-leaflets-heading = Folletos

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Este folleto no le informa sobre:
gaps-preparation = cómo prepararse
gaps-aftercare = qué ocurre después
gaps-help = cuándo pedir ayuda médica
gaps-options = otros tratamientos
gaps-no-treatment = qué ocurre sin tratamiento
gaps-questions = preguntas que puede hacer
gaps-ask = Consulte estos temas con su equipo sanitario.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Leer en dos idiomas
two-languages-intro = Mostrar este folleto junto con un segundo idioma:
two-languages-now = Está leyendo en dos idiomas: { $first }, { $second }.
two-languages-one = Mostrar un solo idioma

## paper: the printed sheet and the PDF.

form-pdf = PDF para imprimir
form-pdf-large = PDF con letra grande
paper-hospital = Hospital
paper-telephone = Teléfono
paper-name = Nombre
paper-scan = Escanee este código para ver si esta hoja sigue estando actualizada.
version-current = Su hoja impresa está actualizada.
version-changed = Este folleto ha cambiado desde que se imprimió su hoja. Este es el texto actual.
version-unknown = No conocemos esta hoja impresa. Este es el texto actual.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Seguridad en el idioma
confidence-low = baja
confidence-medium = media
confidence-high = alta

## required: without these a language is not offered at all.

site-title = Folhetos para doentes: radiologia de intervenção
skip-link = Ir para o texto

languages-label = Línguas
languages-count =
    { $count ->
        [one] { $count } língua
       *[other] { $count } línguas
    }
languages-current = está a ler nesta língua

navigation-label = Páginas
navigation-leaflets = Folhetos
navigation-languages = Línguas

leaflet-kind = Informação para doentes e famílias
breadcrumb-label = Localização do folheto original
breadcrumb-patients = Doentes
breadcrumb-procedures = Procedimentos de radiologia de intervenção
contents-heading = Nesta página
references-heading = Bibliografia
callout-note = Tenha em atenção
callout-important = Importante
callout-urgent = Urgente

notice-heading = Acerca deste texto
notice-machine-source = Este texto foi escrito por um computador a partir de um folheto de { $owner }. Nenhum médico o verificou.
notice-machine-translation = Esta tradução foi feita por um computador. Nenhum médico a verificou.
notice-human-source = Este texto foi escrito por uma pessoa a partir de um folheto de { $owner }. Nenhum médico o verificou.
notice-human-translation = Este texto foi traduzido por uma pessoa. Nenhum médico o verificou.
notice-reviewed = Um profissional clínico verificou e assinou este texto.
notice-outdated = O texto original foi alterado desde que esta tradução foi feita. Esta tradução pode estar desatualizada.
notice-expired = Este texto já deveria ter sido revisto. Pode estar desatualizado.
notice-missing = A sua língua ainda não está disponível: { $asked }. Está a ler nesta língua: { $served }.
notice-near = A sua língua ainda não está disponível: { $asked }. Está a ler numa língua próxima: { $served }. Os termos médicos podem ser diferentes.
notice-offered = Este folheto também está disponível nestas línguas:

trust-heading = De onde vem este folheto
trust-source = Fonte
trust-adapted-by = Adaptado por
trust-publisher = Editor
trust-rights = Direitos
trust-origin = Como foi feito
trust-state = Estado
trust-signed-by = Assinado por
trust-published = Publicação
trust-reviewed = Última revisão
trust-review-due = Próxima revisão
trust-fingerprint = Impressão digital deste texto
not-stated = não indicado
origin-machine = por um computador
origin-human = por uma pessoa
state-draft = rascunho: ninguém o assinou
state-reviewed = revisto e assinado por um profissional clínico
state-outdated = desatualizado: a fonte foi alterada
state-expired = revisão em atraso
state-withdrawn = retirado
state-incomplete = ainda incompleto
mistake-heading = Encontrou um erro?
mistake-report = Informe o hospital ou o sítio web que lhe deu este folheto. Indique esta impressão digital: { $fingerprint }.
mistake-contact = Escreva para { $contact }. Indique esta impressão digital: { $fingerprint }.
purpose-line = Este folheto dá informação geral. Não substitui o aconselhamento da sua equipa de saúde.

list-heading = Folhetos
list-intro = Escolha um folheto.
languages-heading = Línguas
languages-intro = Estas são as línguas em que pode ler os folhetos. A maioria dos textos são rascunhos: consulte o aviso em cada folheto.
languages-language = Língua
languages-direction = Sentido da escrita
direction-ltr = da esquerda para a direita
direction-rtl = da direita para a esquerda
forms-heading = Outros formatos deste folheto
form-html = Página web
form-json = Dados (JSON)
form-text = Texto simples
print-hint = Pode imprimir esta página com o seu navegador. A folha impressa não inclui as ligações nem os menus.

problem-not-found-title = Esta página não existe
problem-not-found-text = Verifique o endereço ou escolha um dos folhetos abaixo.
problem-language-title = Este folheto ainda não está disponível nesta língua
problem-language-text = Escolha uma destas línguas.
problem-languages-refused-title = Nenhuma das suas línguas está disponível
problem-languages-refused-text = O seu navegador recusa todas as línguas que temos. Escolha uma destas línguas.
problem-form-title = Este formato não está disponível
problem-form-text = Escolha um destes formatos.
problem-request-title = Não conseguimos ler este endereço
problem-request-text = Verifique o endereço ou escolha um dos folhetos abaixo.
problem-method-title = Isto não é possível aqui
problem-method-text = As páginas deste sítio só podem ser lidas.
problem-withdrawn-title = Este folheto foi retirado
problem-withdrawn-text = Não use cópias antigas deste folheto. Pergunte à sua equipa de saúde.
withdrawn-error = Continha um erro.
withdrawn-replaced = Foi substituído por outro folheto.
withdrawn-retired = Já não é publicado.
withdrawn-on = Data de retirada
problem-internal-title = Algo correu mal do nosso lado
problem-internal-text = Tente novamente dentro de alguns minutos.
problem-busy-title = O serviço está sobrecarregado
problem-busy-text = Tente novamente dentro de alguns minutos.
problem-languages-heading = Línguas
problem-leaflets-heading = Folhetos

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Este folheto não dá informação sobre:
gaps-preparation = como se preparar
gaps-aftercare = o que acontece depois
gaps-help = quando procurar ajuda médica
gaps-options = outros tratamentos
gaps-no-treatment = o que acontece sem tratamento
gaps-questions = perguntas que pode fazer
gaps-ask = Fale sobre estes assuntos com a sua equipa de saúde.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Ler em duas línguas
two-languages-intro = Mostrar este folheto em conjunto com uma segunda língua:
two-languages-now = Está a ler em duas línguas: { $first }, { $second }.
two-languages-one = Mostrar apenas uma língua

## paper: the printed sheet and the PDF.

form-pdf = PDF para imprimir
form-pdf-large = PDF em letra grande
paper-hospital = Hospital
paper-telephone = Telefone
paper-name = Nome
paper-scan = Digitalize este código para ver se esta folha ainda está atualizada.
version-current = A sua folha impressa está atualizada.
version-changed = Este folheto foi alterado desde que a sua folha foi impressa. Este é o texto atual.
version-unknown = Não conhecemos esta folha impressa. Este é o texto atual.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Segurança na língua
confidence-low = baixa
confidence-medium = média
confidence-high = alta

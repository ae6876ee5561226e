## required: without these a language is not offered at all.

site-title = Брошуре за пацијенте: интервентна радиологија
skip-link = Пређите на текст

languages-label = Језици
languages-count =
    { $count ->
        [one] { $count } језик
        [few] { $count } језика
       *[other] { $count } језика
    }
languages-current = читате на овом језику

navigation-label = Странице
navigation-leaflets = Брошуре
navigation-languages = Језици

leaflet-kind = Информације за пацијенте и породице
breadcrumb-label = Место изворне брошуре
breadcrumb-patients = Пацијенти
breadcrumb-procedures = Процедуре интервентне радиологије
contents-heading = На овој страници
references-heading = Литература
callout-note = Напомена
callout-important = Важно
callout-urgent = Хитно

notice-heading = О овом тексту
notice-machine-source = Овај текст је написао рачунар на основу брошуре организације { $owner }. Није га проверио ниједан лекар.
notice-machine-translation = Овај превод је урадио рачунар. Није га проверио ниједан лекар.
notice-human-source = Овај текст је написао човек на основу брошуре организације { $owner }. Није га проверио ниједан лекар.
notice-human-translation = Овај текст је превео човек. Није га проверио ниједан лекар.
notice-reviewed = Овај текст је проверио и потписао клинички стручњак.
notice-outdated = Изворни текст се променио откако је урађен овај превод. Превод је можда застарео.
notice-expired = Овај текст је већ требало да буде проверен. Можда је застарео.
notice-missing = Ваш језик још није доступан: { $asked }. Читате текст на језику: { $served }.
notice-near = Ваш језик још није доступан: { $asked }. Читате текст на сродном језику: { $served }. Медицински изрази могу да се разликују.
notice-offered = Ова брошура је доступна и на језицима:

trust-heading = Одакле потиче ова брошура
trust-source = Извор
trust-adapted-by = Адаптација
trust-publisher = Издавач
trust-rights = Права
trust-origin = Начин настанка
trust-state = Стање
trust-signed-by = Потпис
trust-published = Датум објављивања
trust-reviewed = Последња провера
trust-review-due = Следећа провера
trust-fingerprint = Дигитални отисак овог текста
not-stated = није наведено
origin-machine = урадио рачунар
origin-human = урадио човек
state-draft = нацрт: нико га није потписао
state-reviewed = проверио и потписао клинички стручњак
state-outdated = застарео: извор се променио
state-expired = рок за проверу је истекао
state-withdrawn = повучен
state-incomplete = још није потпун
mistake-heading = Да ли сте нашли грешку?
mistake-report = Молимо вас да то јавите болници или веб-сајту од којих сте добили ову брошуру. Наведите овај дигитални отисак: { $fingerprint }.
mistake-contact = Молимо вас да пишете на адресу: { $contact }. Наведите овај дигитални отисак: { $fingerprint }.
purpose-line = Ова брошура даје опште информације. Она не замењује савет вашег медицинског тима.

list-heading = Брошуре
list-intro = Изаберите брошуру.
languages-heading = Језици
languages-intro = На овим језицима можете да читате брошуре. Већина текстова су нацрти: молимо вас да прочитате обавештење у свакој брошури.
languages-language = Језик
languages-direction = Смер писања
direction-ltr = слева надесно
direction-rtl = здесна налево
forms-heading = Други облици ове брошуре
form-html = Веб-страница
form-json = Подаци (JSON)
form-text = Обичан текст
print-hint = Ову страницу можете да одштампате из прегледача. На одштампаном листу нема линкова ни менија.

problem-not-found-title = Ова страница не постоји
problem-not-found-text = Проверите адресу или изаберите једну од брошура у наставку.
problem-language-title = Ова брошура још није доступна на том језику
problem-language-text = Изаберите један од ових језика.
problem-languages-refused-title = Ниједан од ваших језика није доступан
problem-languages-refused-text = Ваш прегледач одбија све језике које имамо. Изаберите један од ових језика.
problem-form-title = Тај облик није доступан
problem-form-text = Изаберите један од ових облика.
problem-request-title = Нисмо могли да прочитамо ту адресу
problem-request-text = Проверите адресу или изаберите једну од брошура у наставку.
problem-method-title = То овде није могуће
problem-method-text = Странице овог сајта могу само да се читају.
problem-withdrawn-title = Ова брошура је повучена
problem-withdrawn-text = Молимо вас да не користите њене старије примерке. Обратите се свом медицинском тиму.
withdrawn-error = Садржала је грешку.
withdrawn-replaced = Заменила ју је друга брошура.
withdrawn-retired = Више се не објављује.
withdrawn-on = Датум повлачења
problem-internal-title = Дошло је до грешке на нашој страни
problem-internal-text = Покушајте поново за неколико минута.
problem-busy-title = Сервис је преоптерећен
problem-busy-text = Покушајте поново за неколико минута.
problem-languages-heading = Језици
problem-leaflets-heading = Брошуре

## gaps: the box that says what the leaflet does not tell.

gaps-heading = У овој брошури нећете сазнати:
gaps-preparation = како да се припремите
gaps-aftercare = шта се дешава после
gaps-help = када да потражите лекарску помоћ
gaps-options = који су други начини лечења
gaps-no-treatment = шта се дешава без лечења
gaps-questions = која питања можете да поставите
gaps-ask = Питајте о томе свој медицински тим.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Читање на два језика
two-languages-intro = Прикажите ову брошуру заједно са другим језиком:
two-languages-now = Читате на два језика: { $first }, { $second }.
two-languages-one = Прикажите само један језик

## paper: the printed sheet and the PDF.

form-pdf = PDF за штампање
form-pdf-large = PDF са великим словима
paper-hospital = Болница
paper-telephone = Телефон
paper-name = Име и презиме
paper-scan = Скенирајте овај код да проверите да ли је овај лист још актуелан.
version-current = Ваш одштампани лист је актуелан.
version-changed = Ова брошура се променила откако је ваш лист одштампан. Ово је њен садашњи текст.
version-unknown = Не познајемо овај одштампани лист. Ово је садашњи текст брошуре.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Сигурност у језик
confidence-low = ниска
confidence-medium = средња
confidence-high = висока

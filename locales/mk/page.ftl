## required: without these a language is not offered at all.

site-title = Летоци за пациенти: интервентна радиологија
skip-link = Преминете на текстот

languages-label = Јазици
languages-count =
    { $count ->
        [one] { $count } јазик
       *[other] { $count } јазици
    }
languages-current = читате на овој јазик

navigation-label = Страници
navigation-leaflets = Летоци
navigation-languages = Јазици

leaflet-kind = Информации за пациенти и семејства
breadcrumb-label = Место на изворниот леток
breadcrumb-patients = Пациенти
breadcrumb-procedures = Процедури на интервентната радиологија
contents-heading = На оваа страница
references-heading = Литература
callout-note = Обрнете внимание
callout-important = Важно
callout-urgent = Итно

notice-heading = За овој текст
notice-machine-source = Овој текст го напиша компјутер врз основа на леток на { $owner }. Ниту еден лекар не го проверил.
notice-machine-translation = Овој превод го направи компјутер. Ниту еден лекар не го проверил.
notice-human-source = Овој текст го напиша човек врз основа на леток на { $owner }. Ниту еден лекар не го проверил.
notice-human-translation = Овој текст го преведе човек. Ниту еден лекар не го проверил.
notice-reviewed = Клинички стручњак го провери и го потпиша овој текст.
notice-outdated = Изворниот текст е променет откако е направен овој превод. Преводот можеби е застарен.
notice-expired = Овој текст веќе требаше да биде прегледан. Можеби е застарен.
notice-missing = Вашиот јазик сѐ уште не е достапен: { $asked }. Читате на: { $served }.
notice-near = Вашиот јазик сѐ уште не е достапен: { $asked }. Читате на сроден јазик: { $served }. Медицинските зборови може да се разликуваат.
notice-offered = Овој леток е достапен и на:

trust-heading = Од каде е овој леток
trust-source = Извор
trust-adapted-by = Адаптација
trust-publisher = Издавач
trust-rights = Права
trust-origin = Како е создаден
trust-state = Состојба
trust-signed-by = Потпишал
trust-published = Објавен
trust-reviewed = Последен преглед
trust-review-due = Следен преглед
trust-fingerprint = Дигитален отпечаток на овој текст
not-stated = не е наведено
origin-machine = од компјутер
origin-human = од човек
state-draft = нацрт: никој не го потпишал
state-reviewed = прегледан и потпишан од клинички стручњак
state-outdated = застарен: изворот е променет
state-expired = прегледот доцни
state-withdrawn = повлечен
state-incomplete = сѐ уште не е завршен
mistake-heading = Дали најдовте грешка?
mistake-report = Ве молиме, известете ја болницата или веб-страницата од каде што го добивте овој леток. Наведете го овој дигитален отпечаток: { $fingerprint }.
mistake-contact = Ве молиме, пишете на { $contact }. Наведете го овој дигитален отпечаток: { $fingerprint }.
purpose-line = Овој леток дава општи информации. Тој не ги заменува советите од вашиот медицински тим.

list-heading = Летоци
list-intro = Изберете леток.
languages-heading = Јазици
languages-intro = Ова се јазиците на кои можете да ги читате летоците. Повеќето текстови се нацрти: ве молиме, видете ја белешката на секој леток.
languages-language = Јазик
languages-direction = Насока на пишување
direction-ltr = од лево кон десно
direction-rtl = од десно кон лево
forms-heading = Други формати на овој леток
form-html = Веб-страница
form-json = Податоци (JSON)
form-text = Обичен текст
print-hint = Можете да ја испечатите оваа страница од прелистувачот. На испечатениот лист нема врски и менија.

problem-not-found-title = Оваа страница не постои
problem-not-found-text = Ве молиме, проверете ја адресата или изберете еден од летоците подолу.
problem-language-title = Овој леток сѐ уште не е достапен на овој јазик
problem-language-text = Ве молиме, изберете еден од овие јазици.
problem-languages-refused-title = Ниту еден од вашите јазици не е достапен
problem-languages-refused-text = Вашиот прелистувач ги одбива сите јазици што ги имаме. Ве молиме, изберете еден од овие јазици.
problem-form-title = Овој формат не е достапен
problem-form-text = Ве молиме, изберете еден од овие формати.
problem-request-title = Не можевме да ја прочитаме оваа адреса
problem-request-text = Ве молиме, проверете ја адресата или изберете еден од летоците подолу.
problem-method-title = Ова не е можно тука
problem-method-text = Страниците на овој сајт можат само да се читаат.
problem-withdrawn-title = Овој леток е повлечен
problem-withdrawn-text = Ве молиме, не користете негови постари примероци. Прашајте го својот медицински тим.
withdrawn-error = Содржеше грешка.
withdrawn-replaced = Заменет е со друг леток.
withdrawn-retired = Повеќе не се објавува.
withdrawn-on = Датум на повлекување
problem-internal-title = Кај нас настана грешка
problem-internal-text = Ве молиме, обидете се повторно по неколку минути.
problem-busy-title = Услугата е преоптоварена
problem-busy-text = Ве молиме, обидете се повторно по неколку минути.
problem-languages-heading = Јазици
problem-leaflets-heading = Летоци

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Овој леток не ви кажува:
gaps-preparation = како да се подготвите
gaps-aftercare = што се случува потоа
gaps-help = кога да побарате медицинска помош
gaps-options = кои други начини на лекување постојат
gaps-no-treatment = што се случува без лекување
gaps-questions = кои прашања можете да ги поставите
gaps-ask = Ве молиме, прашајте го својот медицински тим за ова.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Читајте на два јазика
two-languages-intro = Прикажете го овој леток заедно со втор јазик:
two-languages-now = Читате на два јазика: { $first }, { $second }.
two-languages-one = Прикажете само еден јазик

## paper: the printed sheet and the PDF.

form-pdf = PDF за печатење
form-pdf-large = PDF со крупни букви
paper-hospital = Болница
paper-telephone = Телефон
paper-name = Име
paper-scan = Скенирајте го овој код за да видите дали овој лист е сѐ уште ажурен.
version-current = Вашиот испечатен лист е ажурен.
version-changed = Овој леток е променет откако е испечатен вашиот лист. Ова е сегашниот текст.
version-unknown = Овој испечатен лист не ни е познат. Ова е сегашниот текст.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Сигурност во јазикот
confidence-low = ниска
confidence-medium = средна
confidence-high = висока

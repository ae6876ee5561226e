## required: without these a language is not offered at all.

site-title = Листовки за пациенти: интервенционална радиология
skip-link = Към текста

languages-label = Езици
languages-count =
    { $count ->
        [one] { $count } език
       *[other] { $count } езика
    }
languages-current = четете на този език

navigation-label = Страници
navigation-leaflets = Листовки
navigation-languages = Езици

leaflet-kind = Информация за пациенти и семейства
breadcrumb-label = Място на изходната листовка
breadcrumb-patients = Пациенти
breadcrumb-procedures = Процедури в интервенционалната радиология
contents-heading = На тази страница
references-heading = Литература
callout-note = Моля, обърнете внимание
callout-important = Важно
callout-urgent = Спешно

notice-heading = За този текст
notice-machine-source = Този текст е написан от компютър въз основа на листовка на { $owner }. Не е проверен от лекар.
notice-machine-translation = Този превод е направен от компютър. Не е проверен от лекар.
notice-human-source = Този текст е написан от човек въз основа на листовка на { $owner }. Не е проверен от лекар.
notice-human-translation = Този текст е преведен от човек. Не е проверен от лекар.
notice-reviewed = Клиничен специалист е проверил и подписал този текст.
notice-outdated = Изходният текст е променен, след като е направен този превод. Преводът може да не е актуален.
notice-expired = Този текст вече трябваше да е прегледан. Възможно е да не е актуален.
notice-missing = Вашият език все още не е наличен: { $asked }. Четете на: { $served }.
notice-near = Вашият език все още не е наличен: { $asked }. Четете на сроден език: { $served }. Медицинските думи може да се различават.
notice-offered = Тази листовка е налична и на:

trust-heading = Откъде е тази листовка
trust-source = Източник
trust-adapted-by = Адаптация
trust-publisher = Издател
trust-rights = Права
trust-origin = Как е създадено
trust-state = Състояние
trust-signed-by = Подписано от
trust-published = Публикувано
trust-reviewed = Последен преглед
trust-review-due = Следващ преглед
trust-fingerprint = Цифров отпечатък на този текст
not-stated = не е посочено
origin-machine = от компютър
origin-human = от човек
state-draft = чернова: никой не я е подписал
state-reviewed = проверен и подписан от клиничен специалист
state-outdated = неактуален: източникът е променен
state-expired = прегледът е просрочен
state-withdrawn = оттеглен
state-incomplete = още не е завършен
mistake-heading = Намерихте ли грешка?
mistake-report = Моля, съобщете на болницата или на уебсайта, от които сте получили тази листовка. Посочете този цифров отпечатък: { $fingerprint }.
mistake-contact = Моля, пишете на { $contact }. Посочете този цифров отпечатък: { $fingerprint }.
purpose-line = Тази листовка дава обща информация. Тя не замества съветите на лекуващия ви екип.

list-heading = Листовки
list-intro = Изберете листовка.
languages-heading = Езици
languages-intro = Това са езиците, на които можете да четете листовките. Повечето текстове са чернови: моля, вижте бележката към всяка листовка.
languages-language = Език
languages-direction = Посока на писане
direction-ltr = отляво надясно
direction-rtl = отдясно наляво
forms-heading = Други формати на тази листовка
form-html = Уеб страница
form-json = Данни (JSON)
form-text = Обикновен текст
print-hint = Можете да отпечатате тази страница от браузъра си. На отпечатания лист няма да има връзки и менюта.

problem-not-found-title = Тази страница не съществува
problem-not-found-text = Моля, проверете адреса или изберете някоя от листовките по-долу.
problem-language-title = Тази листовка все още не е налична на този език
problem-language-text = Моля, изберете един от тези езици.
problem-languages-refused-title = Нито един от вашите езици не е наличен
problem-languages-refused-text = Браузърът ви отхвърля всички езици, които имаме. Моля, изберете един от тези езици.
problem-form-title = Този формат не е наличен
problem-form-text = Моля, изберете един от тези формати.
problem-request-title = Не успяхме да прочетем този адрес
problem-request-text = Моля, проверете адреса или изберете някоя от листовките по-долу.
problem-method-title = Тук това не е възможно
problem-method-text = Страниците на този сайт могат само да се четат.
problem-withdrawn-title = Тази листовка е оттеглена
problem-withdrawn-text = Моля, не използвайте нейни по-стари копия. Попитайте лекуващия си екип.
withdrawn-error = Тя съдържаше грешка.
withdrawn-replaced = Тя е заменена с друга листовка.
withdrawn-retired = Тя вече не се публикува.
withdrawn-on = Дата на оттегляне
problem-internal-title = При нас възникна проблем
problem-internal-text = Моля, опитайте отново след няколко минути.
problem-busy-title = Услугата е претоварена
problem-busy-text = Моля, опитайте отново след няколко минути.
problem-languages-heading = Езици
problem-leaflets-heading = Листовки

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Тази листовка не ви казва:
gaps-preparation = как да се подготвите
gaps-aftercare = какво следва след това
gaps-help = кога да потърсите медицинска помощ
gaps-options = какви други лечения има
gaps-no-treatment = какво се случва без лечение
gaps-questions = какви въпроси можете да зададете
gaps-ask = Моля, попитайте лекуващия си екип за това.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Четене на два езика
two-languages-intro = Покажете тази листовка заедно с втори език:
two-languages-now = Четете на два езика: { $first }, { $second }.
two-languages-one = Покажете само един език

## paper: the printed sheet and the PDF.

form-pdf = PDF за печат
form-pdf-large = PDF с едър шрифт
paper-hospital = Болница
paper-telephone = Телефон
paper-name = Име
paper-scan = Сканирайте този код, за да видите дали този лист още е актуален.
version-current = Вашият отпечатан лист е актуален.
version-changed = Тази листовка е променена, след като е отпечатан вашият лист. Това е сегашният текст.
version-unknown = Този отпечатан лист не ни е познат. Това е сегашният текст.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Сигурност в езика
confidence-low = ниска
confidence-medium = средна
confidence-high = висока

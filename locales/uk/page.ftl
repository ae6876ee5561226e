## required: without these a language is not offered at all.

site-title = Пам’ятки для пацієнтів: інтервенційна радіологія
skip-link = Перейти до тексту

languages-label = Мови
languages-count =
    { $count ->
        [one] { $count } мова
        [few] { $count } мови
        [many] { $count } мов
       *[other] { $count } мови
    }
languages-current = ви читаєте цією мовою

navigation-label = Сторінки
navigation-leaflets = Пам’ятки
navigation-languages = Мови

leaflet-kind = Інформація для пацієнтів і родин
breadcrumb-label = Місце оригінальної пам’ятки
breadcrumb-patients = Пацієнтам
breadcrumb-procedures = Процедури інтервенційної радіології
contents-heading = На цій сторінці
references-heading = Література
callout-note = Зверніть увагу
callout-important = Важливо
callout-urgent = Терміново

notice-heading = Про цей текст
notice-machine-source = Цей текст написав комп’ютер на основі пам’ятки організації { $owner }. Жоден лікар його не перевіряв.
notice-machine-translation = Цей переклад зробив комп’ютер. Жоден лікар його не перевіряв.
notice-human-source = Цей текст написала людина на основі пам’ятки організації { $owner }. Жоден лікар його не перевіряв.
notice-human-translation = Цей текст переклала людина. Жоден лікар його не перевіряв.
notice-reviewed = Клінічний фахівець перевірив і підписав цей текст.
notice-outdated = Після того як зробили цей переклад, вихідний текст змінився. Переклад може бути застарілим.
notice-expired = Цей текст уже мали переглянути. Він може бути застарілим.
notice-missing = Вашої мови ще немає: { $asked }. Ви читаєте цією мовою: { $served }.
notice-near = Вашої мови ще немає: { $asked }. Ви читаєте спорідненою мовою: { $served }. Медичні слова можуть відрізнятися.
notice-offered = Ця пам’ятка також доступна такими мовами:

trust-heading = Звідки ця пам’ятка
trust-source = Джерело
trust-adapted-by = Адаптація
trust-publisher = Видавець
trust-rights = Права
trust-origin = Як створено
trust-state = Стан
trust-signed-by = Хто підписав
trust-published = Опубліковано
trust-reviewed = Останній перегляд
trust-review-due = Наступний перегляд
trust-fingerprint = Цифровий відбиток цього тексту
not-stated = не зазначено
origin-machine = комп’ютером
origin-human = людиною
state-draft = чернетка: її ніхто не підписав
state-reviewed = перевірено й підписано клінічним фахівцем
state-outdated = застаріло: джерело змінилося
state-expired = перегляд прострочено
state-withdrawn = відкликано
state-incomplete = ще не завершено
mistake-heading = Знайшли помилку?
mistake-report = Будь ласка, повідомте лікарню або вебсайт, де ви отримали цю пам’ятку. Назвіть цей цифровий відбиток: { $fingerprint }.
mistake-contact = Будь ласка, напишіть на адресу { $contact }. Назвіть цей цифровий відбиток: { $fingerprint }.
purpose-line = Ця пам’ятка містить загальну інформацію. Вона не замінює порад вашої медичної команди.

list-heading = Пам’ятки
list-intro = Виберіть пам’ятку.
languages-heading = Мови
languages-intro = Це мови, якими можна читати пам’ятки. Більшість текстів — чернетки: будь ласка, зверніть увагу на примітку в кожній пам’ятці.
languages-language = Мова
languages-direction = Напрямок письма
direction-ltr = зліва направо
direction-rtl = справа наліво
forms-heading = Інші формати цієї пам’ятки
form-html = Вебсторінка
form-json = Дані (JSON)
form-text = Звичайний текст
print-hint = Ви можете надрукувати цю сторінку з браузера. На надрукованому аркуші не буде посилань і меню.

problem-not-found-title = Такої сторінки не існує
problem-not-found-text = Будь ласка, перевірте адресу або виберіть одну з пам’яток нижче.
problem-language-title = Цієї пам’ятки ще немає цією мовою
problem-language-text = Будь ласка, виберіть одну з цих мов.
problem-languages-refused-title = Жодна з ваших мов не доступна
problem-languages-refused-text = Ваш браузер відхиляє всі мови, які в нас є. Будь ласка, виберіть одну з цих мов.
problem-form-title = Цей формат недоступний
problem-form-text = Будь ласка, виберіть один із цих форматів.
problem-request-title = Нам не вдалося прочитати цю адресу
problem-request-text = Будь ласка, перевірте адресу або виберіть одну з пам’яток нижче.
problem-method-title = Тут це неможливо
problem-method-text = Сторінки цього сайту можна лише читати.
problem-withdrawn-title = Цю пам’ятку відкликано
problem-withdrawn-text = Будь ласка, не користуйтеся її старими копіями. Зверніться до своєї медичної команди.
withdrawn-error = Вона містила помилку.
withdrawn-replaced = Її замінила інша пам’ятка.
withdrawn-retired = Її більше не публікують.
withdrawn-on = Дата відкликання
problem-internal-title = У нас щось пішло не так
problem-internal-text = Будь ласка, спробуйте ще раз за кілька хвилин.
problem-busy-title = Сервіс перевантажений
problem-busy-text = Будь ласка, спробуйте ще раз за кілька хвилин.
problem-languages-heading = Мови
problem-leaflets-heading = Пам’ятки

## gaps: the box that says what the leaflet does not tell.

gaps-heading = У цій пам’ятці не сказано:
gaps-preparation = як підготуватися
gaps-aftercare = що відбувається потім
gaps-help = коли звертатися по медичну допомогу
gaps-options = які є інші методи лікування
gaps-no-treatment = що буде без лікування
gaps-questions = які запитання можна поставити
gaps-ask = Будь ласка, запитайте про це свою медичну команду.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Читати двома мовами
two-languages-intro = Показати цю пам’ятку разом із другою мовою:
two-languages-now = Ви читаєте двома мовами: { $first }, { $second }.
two-languages-one = Показати лише одну мову

## paper: the printed sheet and the PDF.

form-pdf = PDF для друку
form-pdf-large = PDF великим шрифтом
paper-hospital = Лікарня
paper-telephone = Телефон
paper-name = Ім’я та прізвище
paper-scan = Відскануйте цей код, щоб дізнатися, чи цей аркуш досі актуальний.
version-current = Ваш надрукований аркуш актуальний.
version-changed = Після друку вашого аркуша ця пам’ятка змінилася. Ось її нинішній текст.
version-unknown = Цей надрукований аркуш нам невідомий. Ось нинішній текст.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Певність щодо мови
confidence-low = низька
confidence-medium = середня
confidence-high = висока

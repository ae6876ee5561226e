## required: without these a language is not offered at all.

site-title = Памяткі для пацыентаў: інтэрвенцыйная радыялогія
skip-link = Перайсці да тэксту

languages-label = Мовы
languages-count =
    { $count ->
        [one] { $count } мова
        [few] { $count } мовы
        [many] { $count } моў
       *[other] { $count } мовы
    }
languages-current = вы чытаеце на гэтай мове

navigation-label = Старонкі
navigation-leaflets = Памяткі
navigation-languages = Мовы

leaflet-kind = Інфармацыя для пацыентаў і сем’яў
breadcrumb-label = Месца зыходнай памяткі
breadcrumb-patients = Пацыентам
breadcrumb-procedures = Працэдуры інтэрвенцыйнай радыялогіі
contents-heading = На гэтай старонцы
references-heading = Літаратура
callout-note = Звярніце ўвагу
callout-important = Важна
callout-urgent = Тэрмінова

notice-heading = Пра гэты тэкст
notice-machine-source = Гэты тэкст напісаў камп’ютар на аснове памяткі арганізацыі { $owner }. Ніводзін урач яго не правяраў.
notice-machine-translation = Гэты пераклад зрабіў камп’ютар. Ніводзін урач яго не правяраў.
notice-human-source = Гэты тэкст напісаў чалавек на аснове памяткі арганізацыі { $owner }. Ніводзін урач яго не правяраў.
notice-human-translation = Гэты тэкст пераклаў чалавек. Ніводзін урач яго не правяраў.
notice-reviewed = Клінічны спецыяліст праверыў і падпісаў гэты тэкст.
notice-outdated = Пасля таго як зрабілі гэты пераклад, зыходны тэкст змяніўся. Пераклад можа быць састарэлым.
notice-expired = Гэты тэкст ужо павінны былі перагледзець. Ён можа быць састарэлым.
notice-missing = Вашай мовы пакуль няма: { $asked }. Вы чытаеце на гэтай мове: { $served }.
notice-near = Вашай мовы пакуль няма: { $asked }. Вы чытаеце на роднаснай мове: { $served }. Медыцынскія словы могуць адрознівацца.
notice-offered = Гэта памятка таксама даступная на такіх мовах:

trust-heading = Адкуль гэта памятка
trust-source = Крыніца
trust-adapted-by = Адаптацыя
trust-publisher = Выдавец
trust-rights = Правы
trust-origin = Як створана
trust-state = Стан
trust-signed-by = Хто падпісаў
trust-published = Апублікавана
trust-reviewed = Апошні перагляд
trust-review-due = Наступны перагляд
trust-fingerprint = Лічбавы адбітак гэтага тэксту
not-stated = не пазначана
origin-machine = камп’ютарам
origin-human = чалавекам
state-draft = чарнавік: яго ніхто не падпісаў
state-reviewed = праверана і падпісана клінічным спецыялістам
state-outdated = састарэла: крыніца змянілася
state-expired = перагляд пратэрмінаваны
state-withdrawn = адклікана
state-incomplete = яшчэ не завершана
mistake-heading = Знайшлі памылку?
mistake-report = Калі ласка, паведаміце бальніцы або сайту, дзе вы атрымалі гэту памятку. Назавіце гэты лічбавы адбітак: { $fingerprint }.
mistake-contact = Калі ласка, напішыце на адрас { $contact }. Назавіце гэты лічбавы адбітак: { $fingerprint }.
purpose-line = Гэта памятка змяшчае агульную інфармацыю. Яна не замяняе парад вашай медыцынскай каманды.

list-heading = Памяткі
list-intro = Выберыце памятку.
languages-heading = Мовы
languages-intro = Гэта мовы, на якіх можна чытаць памяткі. Большасць тэкстаў — чарнавікі: калі ласка, прачытайце заўвагу ў кожнай памятцы.
languages-language = Мова
languages-direction = Кірунак пісьма
direction-ltr = злева направа
direction-rtl = справа налева
forms-heading = Іншыя фарматы гэтай памяткі
form-html = Вэб-старонка
form-json = Даныя (JSON)
form-text = Просты тэкст
print-hint = Вы можаце надрукаваць гэту старонку з браўзера. На надрукаваным аркушы не будзе спасылак і меню.

problem-not-found-title = Такой старонкі няма
problem-not-found-text = Калі ласка, праверце адрас або выберыце адну з памятак ніжэй.
problem-language-title = Гэтай памяткі пакуль няма на гэтай мове
problem-language-text = Калі ласка, выберыце адну з гэтых моў.
problem-languages-refused-title = Ніводная з вашых моў не даступная
problem-languages-refused-text = Ваш браўзер адхіляе ўсе мовы, якія ў нас ёсць. Калі ласка, выберыце адну з гэтых моў.
problem-form-title = Гэты фармат недаступны
problem-form-text = Калі ласка, выберыце адзін з гэтых фарматаў.
problem-request-title = Мы не змаглі прачытаць гэты адрас
problem-request-text = Калі ласка, праверце адрас або выберыце адну з памятак ніжэй.
problem-method-title = Тут гэта немагчыма
problem-method-text = Старонкі гэтага сайта можна толькі чытаць.
problem-withdrawn-title = Гэта памятка адклікана
problem-withdrawn-text = Калі ласка, не карыстайцеся яе старымі копіямі. Звярніцеся да сваёй медыцынскай каманды.
withdrawn-error = Яна змяшчала памылку.
withdrawn-replaced = Яе замяніла іншая памятка.
withdrawn-retired = Яе больш не публікуюць.
withdrawn-on = Дата адклікання
problem-internal-title = У нас нешта пайшло не так
problem-internal-text = Калі ласка, паспрабуйце яшчэ раз праз некалькі хвілін.
problem-busy-title = Сэрвіс перагружаны
problem-busy-text = Калі ласка, паспрабуйце яшчэ раз праз некалькі хвілін.
problem-languages-heading = Мовы
problem-leaflets-heading = Памяткі

## gaps: the box that says what the leaflet does not tell.

gaps-heading = У гэтай памятцы не сказана:
gaps-preparation = як падрыхтавацца
gaps-aftercare = што адбываецца потым
gaps-help = калі звяртацца па медыцынскую дапамогу
gaps-options = якія ёсць іншыя метады лячэння
gaps-no-treatment = што будзе без лячэння
gaps-questions = якія пытанні можна задаць
gaps-ask = Калі ласка, спытайце пра гэта сваю медыцынскую каманду.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Чытаць на дзвюх мовах
two-languages-intro = Паказаць гэту памятку разам з другой мовай:
two-languages-now = Вы чытаеце на дзвюх мовах: { $first }, { $second }.
two-languages-one = Паказаць толькі адну мову

## paper: the printed sheet and the PDF.

form-pdf = PDF для друку
form-pdf-large = PDF буйным шрыфтам
paper-hospital = Бальніца
paper-telephone = Тэлефон
paper-name = Імя і прозвішча
paper-scan = Адскануйце гэты код, каб даведацца, ці гэты аркуш яшчэ актуальны.
version-current = Ваш надрукаваны аркуш актуальны.
version-changed = Пасля друку вашага аркуша гэта памятка змянілася. Вось яе цяперашні тэкст.
version-unknown = Гэты надрукаваны аркуш нам невядомы. Вось цяперашні тэкст.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Упэўненасць у мове
confidence-low = нізкая
confidence-medium = сярэдняя
confidence-high = высокая

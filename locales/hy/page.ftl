## required: without these a language is not offered at all.

site-title = Թերթիկներ հիվանդների համար. ինտերվենցիոն ռադիոլոգիա
skip-link = Անցնել տեքստին

languages-label = Լեզուներ
languages-count =
    { $count ->
        [one] { $count } լեզու
       *[other] { $count } լեզու
    }
languages-current = դուք կարդում եք այս լեզվով

navigation-label = Էջեր
navigation-leaflets = Թերթիկներ
navigation-languages = Լեզուներ

leaflet-kind = Տեղեկություններ հիվանդների և ընտանիքների համար
breadcrumb-label = Սկզբնաղբյուր թերթիկի տեղը
breadcrumb-patients = Հիվանդներ
breadcrumb-procedures = Ինտերվենցիոն ռադիոլոգիայի պրոցեդուրաներ
contents-heading = Այս էջում
references-heading = Գրականություն
callout-note = Ուշադրություն դարձրեք
callout-important = Կարևոր է
callout-urgent = Շտապ

notice-heading = Այս տեքստի մասին
notice-machine-source = Այս տեքստը գրել է համակարգիչը՝ { $owner } կազմակերպության թերթիկի հիման վրա։ Ոչ մի բժիշկ այն չի ստուգել։
notice-machine-translation = Այս թարգմանությունը կատարել է համակարգիչը։ Ոչ մի բժիշկ այն չի ստուգել։
notice-human-source = Այս տեքստը գրել է մարդ՝ { $owner } կազմակերպության թերթիկի հիման վրա։ Ոչ մի բժիշկ այն չի ստուգել։
notice-human-translation = Այս տեքստը թարգմանել է մարդ։ Ոչ մի բժիշկ այն չի ստուգել։
notice-reviewed = Կլինիկական մասնագետը ստուգել և ստորագրել է այս տեքստը։
notice-outdated = Այս թարգմանությունից հետո սկզբնական տեքստը փոխվել է։ Թարգմանությունը կարող է հնացած լինել։
notice-expired = Այս տեքստն արդեն պետք է վերանայված լիներ։ Այն կարող է հնացած լինել։
notice-missing = Ձեր լեզուն դեռ հասանելի չէ՝ { $asked }։ Դուք կարդում եք այս լեզվով՝ { $served }։
notice-near = Ձեր լեզուն դեռ հասանելի չէ՝ { $asked }։ Դուք կարդում եք ցեղակից լեզվով՝ { $served }։ Բժշկական բառերը կարող են տարբերվել։
notice-offered = Այս թերթիկը հասանելի է նաև հետևյալ լեզուներով՝

trust-heading = Որտեղից է այս թերթիկը
trust-source = Աղբյուր
trust-adapted-by = Հարմարեցում
trust-publisher = Հրատարակիչ
trust-rights = Իրավունքներ
trust-origin = Ինչպես է ստեղծվել
trust-state = Վիճակ
trust-signed-by = Ստորագրող
trust-published = Հրապարակման օր
trust-reviewed = Վերջին վերանայում
trust-review-due = Հաջորդ վերանայում
trust-fingerprint = Այս տեքստի թվային դրոշմը
not-stated = նշված չէ
origin-machine = համակարգչի կողմից
origin-human = մարդու կողմից
state-draft = սևագիր. ոչ ոք չի ստորագրել
state-reviewed = ստուգված և ստորագրված է կլինիկական մասնագետի կողմից
state-outdated = հնացած է. աղբյուրը փոխվել է
state-expired = վերանայման ժամկետն անցել է
state-withdrawn = հետ է կանչված
state-incomplete = դեռ ավարտված չէ
mistake-heading = Սխա՞լ եք գտել
mistake-report = Խնդրում ենք հայտնել այն հիվանդանոցին կամ կայքին, որտեղից ստացել եք այս թերթիկը։ Նշեք այս թվային դրոշմը՝ { $fingerprint }։
mistake-contact = Խնդրում ենք գրել այս հասցեին՝ { $contact }։ Նշեք այս թվային դրոշմը՝ { $fingerprint }։
purpose-line = Այս թերթիկը տալիս է ընդհանուր տեղեկություններ։ Այն չի փոխարինում ձեր բուժող թիմի խորհրդին։

list-heading = Թերթիկներ
list-intro = Ընտրեք թերթիկ։
languages-heading = Լեզուներ
languages-intro = Սրանք այն լեզուներն են, որոնցով կարող եք կարդալ թերթիկները։ Տեքստերի մեծ մասը սևագիր է. խնդրում ենք կարդալ յուրաքանչյուր թերթիկի ծանուցումը։
languages-language = Լեզու
languages-direction = Գրության ուղղություն
direction-ltr = ձախից աջ
direction-rtl = աջից ձախ
forms-heading = Այս թերթիկի այլ ձևաչափեր
form-html = Վեբ էջ
form-json = Տվյալներ (JSON)
form-text = Պարզ տեքստ
print-hint = Կարող եք տպել այս էջը ձեր զննարկիչից։ Տպված թերթի վրա հղումներ և ընտրացանկեր չեն լինի։

problem-not-found-title = Այս էջը գոյություն չունի
problem-not-found-text = Խնդրում ենք ստուգել հասցեն կամ ընտրել ստորև բերված թերթիկներից մեկը։
problem-language-title = Այս թերթիկը դեռ հասանելի չէ այս լեզվով
problem-language-text = Խնդրում ենք ընտրել այս լեզուներից մեկը։
problem-languages-refused-title = Ձեր լեզուներից ոչ մեկը հասանելի չէ
problem-languages-refused-text = Ձեր զննարկիչը մերժում է բոլոր լեզուները, որոնք ունենք։ Խնդրում ենք ընտրել այս լեզուներից մեկը։
problem-form-title = Այս ձևաչափը հասանելի չէ
problem-form-text = Խնդրում ենք ընտրել այս ձևաչափերից մեկը։
problem-request-title = Չկարողացանք կարդալ այս հասցեն
problem-request-text = Խնդրում ենք ստուգել հասցեն կամ ընտրել ստորև բերված թերթիկներից մեկը։
problem-method-title = Դա այստեղ հնարավոր չէ
problem-method-text = Այս կայքի էջերը կարելի է միայն կարդալ։
problem-withdrawn-title = Այս թերթիկը հետ է կանչված
problem-withdrawn-text = Խնդրում ենք չօգտագործել դրա հին օրինակները։ Հարցրեք ձեր բուժող թիմին։
withdrawn-error = Դրանում սխալ կար։
withdrawn-replaced = Այն փոխարինվել է մեկ այլ թերթիկով։
withdrawn-retired = Այն այլևս չի հրապարակվում։
withdrawn-on = Հետկանչման օր
problem-internal-title = Մեզ մոտ խնդիր առաջացավ
problem-internal-text = Խնդրում ենք նորից փորձել մի քանի րոպեից։
problem-busy-title = Ծառայությունը գերծանրաբեռնված է
problem-busy-text = Խնդրում ենք նորից փորձել մի քանի րոպեից։
problem-languages-heading = Լեզուներ
problem-leaflets-heading = Թերթիկներ

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Այս թերթիկում չի ասվում՝
gaps-preparation = ինչպես պատրաստվել
gaps-aftercare = ինչ է լինում հետո
gaps-help = երբ դիմել բժշկական օգնության
gaps-options = բուժման ինչ այլ եղանակներ կան
gaps-no-treatment = ինչ է լինում առանց բուժման
gaps-questions = ինչ հարցեր կարող եք տալ
gaps-ask = Խնդրում ենք դրանց մասին հարցնել ձեր բուժող թիմին։

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Կարդալ երկու լեզվով
two-languages-intro = Ցույց տալ այս թերթիկը երկրորդ լեզվի հետ միասին՝
two-languages-now = Դուք կարդում եք երկու լեզվով՝ { $first }, { $second }։
two-languages-one = Ցույց տալ միայն մեկ լեզու

## paper: the printed sheet and the PDF.

form-pdf = PDF՝ տպելու համար
form-pdf-large = PDF՝ խոշոր տառերով
paper-hospital = Հիվանդանոց
paper-telephone = Հեռախոս
paper-name = Անուն
paper-scan = Սկանավորեք այս կոդը՝ տեսնելու համար, թե արդյոք այս թերթը դեռ արդիական է։
version-current = Ձեր տպված թերթն արդիական է։
version-changed = Ձեր թերթը տպելուց հետո այս թերթիկը փոխվել է։ Սա ներկայիս տեքստն է։
version-unknown = Այս տպված թերթը մեզ ծանոթ չէ։ Սա ներկայիս տեքստն է։

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Վստահություն լեզվի հարցում
confidence-low = ցածր
confidence-medium = միջին
confidence-high = բարձր

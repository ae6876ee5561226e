## required: without these a language is not offered at all.

site-title = نشرات للمرضى: الأشعة التداخلية
skip-link = الانتقال إلى النص

languages-label = اللغات
languages-count =
    { $count ->
        [zero] { $count } لغة
        [one] { $count } لغة
        [two] لغتان ({ $count })
        [few] { $count } لغات
        [many] { $count } لغة
       *[other] { $count } لغة
    }
languages-current = هذه هي اللغة المعروضة الآن

navigation-label = الصفحات
navigation-leaflets = النشرات
navigation-languages = اللغات

leaflet-kind = معلومات للمرضى وعائلاتهم
breadcrumb-label = موضع النشرة الأصلية
breadcrumb-patients = المرضى
breadcrumb-procedures = إجراءات الأشعة التداخلية
contents-heading = في هذه الصفحة
references-heading = المراجع العلمية
callout-note = يُرجى الانتباه
callout-important = مهم
callout-urgent = عاجل

notice-heading = عن هذا النص
notice-machine-source = كتب حاسوب هذا النص استنادًا إلى نشرة صادرة عن { $owner }. ولم يتحقق منه أي طبيب.
notice-machine-translation = أُعدّت هذه الترجمة بواسطة حاسوب. ولم يتحقق منها أي طبيب.
notice-human-source = كتب شخص هذا النص استنادًا إلى نشرة صادرة عن { $owner }. ولم يتحقق منه أي طبيب.
notice-human-translation = ترجم شخص هذا النص. ولم يتحقق منه أي طبيب.
notice-reviewed = تحقق مختص سريري من هذا النص ووقّع عليه.
notice-outdated = تغيّر النص الأصلي منذ إعداد هذه الترجمة. وقد تكون هذه الترجمة قديمة.
notice-expired = كان ينبغي أن يُراجَع هذا النص قبل الآن. وقد يكون قديمًا.
notice-missing = لغتك غير متوفرة بعد: { $asked }. اللغة المعروضة: { $served }.
notice-near = لغتك غير متوفرة بعد: { $asked }. المعروض لغة قريبة منها: { $served }. وقد تختلف المصطلحات الطبية.
notice-offered = تتوفر هذه النشرة أيضًا باللغات التالية:

trust-heading = من أين جاءت هذه النشرة
trust-source = المصدر
trust-adapted-by = أعدّ الصياغة
trust-publisher = الناشر
trust-rights = الحقوق
trust-origin = طريقة الإعداد
trust-state = الحالة
trust-signed-by = الموقِّع
trust-published = تاريخ النشر
trust-reviewed = آخر مراجعة
trust-review-due = المراجعة القادمة
trust-fingerprint = بصمة هذا النص
not-stated = غير مذكور
origin-machine = بواسطة حاسوب
origin-human = بواسطة شخص
state-draft = مسودة: لم يوقّع عليها أحد
state-reviewed = راجعه ووقّع عليه مختص سريري
state-outdated = قديم: تغيّر المصدر
state-expired = فات موعد المراجعة
state-withdrawn = مسحوب
state-incomplete = غير مكتمل بعد
mistake-heading = هل وجدت خطأ؟
mistake-report = يُرجى إبلاغ المستشفى أو الموقع الإلكتروني الذي قدّم لك هذه النشرة. ويُرجى ذكر هذه البصمة: { $fingerprint }.
mistake-contact = يُرجى الكتابة إلى { $contact }. ويُرجى ذكر هذه البصمة: { $fingerprint }.
purpose-line = تقدّم هذه النشرة معلومات عامة. وهي لا تغني عن مشورة فريق الرعاية الخاص بك.

list-heading = النشرات
list-intro = يُرجى اختيار نشرة.
languages-heading = اللغات
languages-intro = هذه هي اللغات التي يمكنك قراءة النشرات بها. معظم النصوص مسودات: يُرجى الاطلاع على الإشعار في كل نشرة.
languages-language = اللغة
languages-direction = اتجاه الكتابة
direction-ltr = من اليسار إلى اليمين
direction-rtl = من اليمين إلى اليسار
forms-heading = صيغ أخرى لهذه النشرة
form-html = صفحة ويب
form-json = بيانات (JSON)
form-text = نص عادي
print-hint = يمكنك طباعة هذه الصفحة من المتصفح. ولا تظهر الروابط والقوائم في الورقة المطبوعة.

problem-not-found-title = هذه الصفحة غير موجودة
problem-not-found-text = يُرجى التحقق من العنوان، أو اختيار إحدى النشرات أدناه.
problem-language-title = هذه النشرة غير متوفرة بهذه اللغة بعد
problem-language-text = يُرجى اختيار إحدى هذه اللغات.
problem-languages-refused-title = لا تتوفر أي من لغاتك
problem-languages-refused-text = يرفض متصفحك جميع اللغات المتوفرة لدينا. يُرجى اختيار إحدى هذه اللغات.
problem-form-title = هذه الصيغة غير متوفرة
problem-form-text = يُرجى اختيار إحدى هذه الصيغ.
problem-request-title = تعذّرت علينا قراءة هذا العنوان
problem-request-text = يُرجى التحقق من العنوان، أو اختيار إحدى النشرات أدناه.
problem-method-title = هذا غير ممكن هنا
problem-method-text = صفحات هذا الموقع للقراءة فقط.
problem-withdrawn-title = سُحبت هذه النشرة
problem-withdrawn-text = يُرجى عدم استخدام النسخ القديمة منها. ويُرجى سؤال فريق الرعاية الخاص بك.
withdrawn-error = كانت تحتوي على خطأ.
withdrawn-replaced = حلّت محلها نشرة أخرى.
withdrawn-retired = لم تعد تُنشر.
withdrawn-on = تاريخ السحب
problem-internal-title = حدث خطأ من جانبنا
problem-internal-text = يُرجى المحاولة مرة أخرى بعد بضع دقائق.
problem-busy-title = الخدمة مشغولة
problem-busy-text = يُرجى المحاولة مرة أخرى بعد بضع دقائق.
problem-languages-heading = اللغات
problem-leaflets-heading = النشرات

## gaps: the box that says what the leaflet does not tell.

gaps-heading = لا تتناول هذه النشرة ما يلي:
gaps-preparation = كيفية الاستعداد
gaps-aftercare = ما يحدث بعد ذلك
gaps-help = متى ينبغي طلب المساعدة الطبية
gaps-options = العلاجات الأخرى
gaps-no-treatment = ما يحدث بدون علاج
gaps-questions = أسئلة يمكنك طرحها
gaps-ask = يُرجى سؤال فريق الرعاية الخاص بك عن هذه الأمور.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = القراءة بلغتين
two-languages-intro = عرض هذه النشرة مع لغة ثانية:
two-languages-now = اللغتان المعروضتان: { $first }، { $second }.
two-languages-one = عرض لغة واحدة فقط

## paper: the printed sheet and the PDF.

form-pdf = ملف PDF للطباعة
form-pdf-large = ملف PDF بخط كبير
paper-hospital = المستشفى
paper-telephone = الهاتف
paper-name = الاسم
paper-scan = يُرجى مسح هذا الرمز لمعرفة ما إذا كانت هذه الورقة لا تزال محدّثة.
version-current = ورقتك المطبوعة محدّثة.
version-changed = تغيّرت هذه النشرة منذ طباعة ورقتك. وهذا هو النص كما هو الآن.
version-unknown = لا نعرف هذه الورقة المطبوعة. وهذا هو النص كما هو الآن.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = مستوى الثقة في اللغة
confidence-low = منخفض
confidence-medium = متوسط
confidence-high = مرتفع

### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = ليندنهوف

leaflet-title = خزعة الكبد
leaflet-summary = كيف يأخذ الطبيب عيّنة من نسيج الكبد لديك.

## Before

about-heading = ما هي الخزعة؟
about-text = يأخذ الطبيب عيّنة صغيرة من النسيج بإبرة رفيعة. توجّه الصور الإبرة إلى الكبد. تبقى مستيقظًا عادةً.
prepare-heading = قبل الإجراء
prepare-food = <strong>لا</strong> تأكل لمدة ٦ ساعات قبل الإجراء. يمكنك شرب الماء حتى ٣ ساعات قبله.
prepare-tablets = يُرجى إخبارنا إذا كنت تتناول <em>مميّعات الدم</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [zero] لا يأخذ الطبيب أي عيّنة.
        [one] يأخذ الطبيب عيّنة واحدة.
        [two] يأخذ الطبيب عيّنتين.
        [few] يأخذ الطبيب { $samples } عيّنات.
        [many] يأخذ الطبيب { $samples } عيّنة.
       *[other] يأخذ الطبيب { $samples } عيّنة.
    }
pain-medicine = تُعطى ٢٫٥ ملغ من الميدازولام للاسترخاء و٥٠ ميكروغرامًا من الفنتانيل ضد الألم.
procedure-time = يستغرق الإجراء حوالي ٣٠ دقيقة.

## After

# $date is a date, written by the program.
result-date = تاريخ نتيجتك: { $date }
risks-heading = ما المخاطر؟
risks-serious = المضاعفات الخطيرة نادرة: تحدث لدى أقل من ٠٫٥٪ من المرضى.
risks-study = في دراسة شملت ١٬٢٠٠ مريض، أصيب ١٨ منهم بالحمى.<img src="x" onerror="alert(1)">
risks-call = <strong>اتصل بنا فورًا</strong> إذا ارتفعت حرارتك فوق ٣٨٫٥ درجة مئوية.

## How to reach us

# The title explains the button.
appointment = احجز موعدًا
    .title = اختر اليوم والوقت
contact = يمكنك الاتصال بمستشفى { -hospital } هاتفيًا: { $phone }
more = اقرأ المزيد على <a href="https://www.example.org/liver-biopsy">موقعنا الإلكتروني</a>.
bring = يُرجى إحضار هذه النشرة («{ leaflet-title }») معك.
checked = رُوجعت هذه النشرة آخر مرة في ١٤ مارس ٢٠٢٦.

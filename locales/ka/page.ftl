## required: without these a language is not offered at all.

site-title = ბუკლეტები პაციენტებისთვის: ინტერვენციული რადიოლოგია
skip-link = ტექსტზე გადასვლა

languages-label = ენები
languages-count =
    { $count ->
        [one] { $count } ენა
       *[other] { $count } ენა
    }
languages-current = თქვენ ამ ენაზე კითხულობთ

navigation-label = გვერდები
navigation-leaflets = ბუკლეტები
navigation-languages = ენები

leaflet-kind = ინფორმაცია პაციენტებისა და ოჯახებისთვის
breadcrumb-label = პირველწყარო ბუკლეტის ადგილი
breadcrumb-patients = პაციენტები
breadcrumb-procedures = ინტერვენციული რადიოლოგიის პროცედურები
contents-heading = ამ გვერდზე
references-heading = ლიტერატურა
callout-note = გთხოვთ, გაითვალისწინოთ
callout-important = მნიშვნელოვანია
callout-urgent = სასწრაფოა

notice-heading = ამ ტექსტის შესახებ
notice-machine-source = ეს ტექსტი კომპიუტერმა დაწერა ორგანიზაციის ({ $owner }) ბუკლეტის მიხედვით. ის არც ერთ ექიმს არ შეუმოწმებია.
notice-machine-translation = ეს თარგმანი კომპიუტერმა შეასრულა. ის არც ერთ ექიმს არ შეუმოწმებია.
notice-human-source = ეს ტექსტი ადამიანმა დაწერა ორგანიზაციის ({ $owner }) ბუკლეტის მიხედვით. ის არც ერთ ექიმს არ შეუმოწმებია.
notice-human-translation = ეს ტექსტი ადამიანმა თარგმნა. ის არც ერთ ექიმს არ შეუმოწმებია.
notice-reviewed = კლინიკურმა სპეციალისტმა ეს ტექსტი შეამოწმა და მას ხელი მოაწერა.
notice-outdated = ამ თარგმანის შესრულების შემდეგ საწყისი ტექსტი შეიცვალა. თარგმანი შეიძლება მოძველებული იყოს.
notice-expired = ეს ტექსტი უკვე უნდა გადახედილიყო. ის შეიძლება მოძველებული იყოს.
notice-missing = თქვენი ენა ჯერ არ არის ხელმისაწვდომი: { $asked }. თქვენ კითხულობთ ამ ენაზე: { $served }.
notice-near = თქვენი ენა ჯერ არ არის ხელმისაწვდომი: { $asked }. თქვენ კითხულობთ მონათესავე ენაზე: { $served }. სამედიცინო სიტყვები შეიძლება განსხვავდებოდეს.
notice-offered = ეს ბუკლეტი ასევე ხელმისაწვდომია ამ ენებზე:

trust-heading = საიდან არის ეს ბუკლეტი
trust-source = წყარო
trust-adapted-by = ადაპტაცია
trust-publisher = გამომცემელი
trust-rights = უფლებები
trust-origin = როგორ შეიქმნა
trust-state = სტატუსი
trust-signed-by = ხელმომწერი
trust-published = გამოქვეყნების თარიღი
trust-reviewed = ბოლო გადახედვა
trust-review-due = შემდეგი გადახედვა
trust-fingerprint = ამ ტექსტის ციფრული ანაბეჭდი
not-stated = მითითებული არ არის
origin-machine = კომპიუტერის მიერ
origin-human = ადამიანის მიერ
state-draft = სამუშაო ვერსია: მისთვის ხელი არავის მოუწერია
state-reviewed = შემოწმებული და ხელმოწერილი კლინიკური სპეციალისტის მიერ
state-outdated = მოძველებული: წყარო შეიცვალა
state-expired = გადახედვის ვადა გასულია
state-withdrawn = გამოხმობილი
state-incomplete = ჯერ დაუსრულებელი
mistake-heading = შეცდომა იპოვეთ?
mistake-report = გთხოვთ, აცნობოთ საავადმყოფოს ან ვებსაიტს, საიდანაც ეს ბუკლეტი მიიღეთ. მიუთითეთ ეს ციფრული ანაბეჭდი: { $fingerprint }.
mistake-contact = გთხოვთ, მოგვწეროთ ამ მისამართზე: { $contact }. მიუთითეთ ეს ციფრული ანაბეჭდი: { $fingerprint }.
purpose-line = ეს ბუკლეტი ზოგად ინფორმაციას შეიცავს. ის თქვენი სამედიცინო გუნდის რჩევას ვერ ჩაანაცვლებს.

list-heading = ბუკლეტები
list-intro = აირჩიეთ ბუკლეტი.
languages-heading = ენები
languages-intro = ეს ის ენებია, რომლებზეც შეგიძლიათ ბუკლეტების წაკითხვა. ტექსტების უმეტესობა სამუშაო ვერსიაა: გთხოვთ, ნახოთ შენიშვნა თითოეულ ბუკლეტზე.
languages-language = ენა
languages-direction = წერის მიმართულება
direction-ltr = მარცხნიდან მარჯვნივ
direction-rtl = მარჯვნიდან მარცხნივ
forms-heading = ამ ბუკლეტის სხვა ფორმატები
form-html = ვებგვერდი
form-json = მონაცემები (JSON)
form-text = უბრალო ტექსტი
print-hint = ეს გვერდი შეგიძლიათ თქვენი ბრაუზერიდან ამობეჭდოთ. ამობეჭდილ ფურცელზე ბმულები და მენიუები არ იქნება.

problem-not-found-title = ეს გვერდი არ არსებობს
problem-not-found-text = გთხოვთ, შეამოწმოთ მისამართი ან აირჩიოთ ქვემოთ მოცემული ერთ-ერთი ბუკლეტი.
problem-language-title = ეს ბუკლეტი ამ ენაზე ჯერ არ არის ხელმისაწვდომი
problem-language-text = გთხოვთ, აირჩიოთ ერთ-ერთი ამ ენებიდან.
problem-languages-refused-title = თქვენი ენებიდან არც ერთი არ არის ხელმისაწვდომი
problem-languages-refused-text = თქვენი ბრაუზერი უარყოფს ყველა ენას, რომელიც გვაქვს. გთხოვთ, აირჩიოთ ერთ-ერთი ამ ენებიდან.
problem-form-title = ეს ფორმატი არ არის ხელმისაწვდომი
problem-form-text = გთხოვთ, აირჩიოთ ერთ-ერთი ამ ფორმატებიდან.
problem-request-title = ამ მისამართის წაკითხვა ვერ შევძელით
problem-request-text = გთხოვთ, შეამოწმოთ მისამართი ან აირჩიოთ ქვემოთ მოცემული ერთ-ერთი ბუკლეტი.
problem-method-title = აქ ეს შეუძლებელია
problem-method-text = ამ საიტის გვერდების მხოლოდ წაკითხვაა შესაძლებელი.
problem-withdrawn-title = ეს ბუკლეტი გამოხმობილია
problem-withdrawn-text = გთხოვთ, ნუ გამოიყენებთ მის ძველ ასლებს. ჰკითხეთ თქვენს სამედიცინო გუნდს.
withdrawn-error = ის შეცდომას შეიცავდა.
withdrawn-replaced = ის სხვა ბუკლეტმა ჩაანაცვლა.
withdrawn-retired = ის აღარ ქვეყნდება.
withdrawn-on = გამოხმობის თარიღი
problem-internal-title = ჩვენს მხარეს შეფერხება მოხდა
problem-internal-text = გთხოვთ, რამდენიმე წუთში ხელახლა სცადოთ.
problem-busy-title = სერვისი გადატვირთულია
problem-busy-text = გთხოვთ, რამდენიმე წუთში ხელახლა სცადოთ.
problem-languages-heading = ენები
problem-leaflets-heading = ბუკლეტები

## gaps: the box that says what the leaflet does not tell.

gaps-heading = ამ ბუკლეტში არ წერია:
gaps-preparation = როგორ უნდა მოემზადოთ
gaps-aftercare = რა ხდება ამის შემდეგ
gaps-help = როდის უნდა მოითხოვოთ სამედიცინო დახმარება
gaps-options = მკურნალობის რა სხვა გზები არსებობს
gaps-no-treatment = რა ხდება მკურნალობის გარეშე
gaps-questions = რა კითხვები შეგიძლიათ დასვათ
gaps-ask = გთხოვთ, ამის შესახებ თქვენს სამედიცინო გუნდს ჰკითხოთ.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = კითხვა ორ ენაზე
two-languages-intro = ამ ბუკლეტის ჩვენება მეორე ენასთან ერთად:
two-languages-now = თქვენ ორ ენაზე კითხულობთ: { $first }, { $second }.
two-languages-one = მხოლოდ ერთი ენის ჩვენება

## paper: the printed sheet and the PDF.

form-pdf = PDF ამოსაბეჭდად
form-pdf-large = PDF დიდი შრიფტით
paper-hospital = საავადმყოფო
paper-telephone = ტელეფონი
paper-name = სახელი
paper-scan = დაასკანერეთ ეს კოდი, რომ ნახოთ, ხომ არ მოძველდა ეს ფურცელი.
version-current = თქვენი ამობეჭდილი ფურცელი მოძველებული არ არის.
version-changed = თქვენი ფურცლის ამობეჭდვის შემდეგ ეს ბუკლეტი შეიცვალა. ეს არის ახლანდელი ტექსტი.
version-unknown = ეს ამობეჭდილი ფურცელი ჩვენთვის უცნობია. ეს არის ახლანდელი ტექსტი.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = დარწმუნებულობა ენაში
confidence-low = დაბალი
confidence-medium = საშუალო
confidence-high = მაღალი

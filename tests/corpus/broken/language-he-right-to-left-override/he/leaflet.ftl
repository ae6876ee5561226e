### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = לינדנהוף

leaflet-title = ביופסיה של הכבד
leaflet-summary = כך לוקח רופא דגימת רקמה מן הכבד.

## Before

about-heading = מהי ביופסיה?
about-text = רופא לוקח דגימה קטנה של רקמה בעזרת מחט דקה. תמונות מכוונות את המחט אל הכבד. בדרך כלל נשארים ערים.
prepare-heading = לפני הפעולה
prepare-food = <strong>אין</strong> לאכול במשך 6 שעות לפני הפעולה. מותר לשתות מים עד 3 שעות לפניה.
prepare-tablets = נא לומר לנו אם אתם נוטלים <em>מדללי דם</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] הרופא לוקח דגימה אחת.
        [two] הרופא לוקח שתי דגימות.
       *[other] הרופא לוקח { $samples } דגימות.
    }
pain-medicine = תקבלו 2.5 מ״ג מידאזולם להרגעה ו־50 מק״ג פנטניל נגד הכאב.
procedure-time = הפעולה נמשכת כ־30 דקות.

## After

# $date is a date, written by the program.
result-date = תאריך התוצאה: { $date }
risks-heading = מהם הסיכונים?
risks-serious = סיבוכים חמורים הם נדירים: הם מופיעים אצל פחות מ־0.5% מהמטופלים.
risks-study = במחקר שבו השתתפו ‮1,200‬ מטופלים סבלו 18 מהם מחום.
risks-call = <strong>התקשרו אלינו מיד</strong> אם החום עולה מעל 38.5 °C.

## How to reach us

# The title explains the button.
appointment = קביעת תור
    .title = בחירת יום ושעה
contact = אפשר להשיג את בית החולים { -hospital } בטלפון: { $phone }
more = מידע נוסף תמצאו <a href="https://www.example.org/liver-biopsy">באתר שלנו</a>.
bring = נא להביא את העלון הזה (”{ leaflet-title }”).
checked = העלון נבדק לאחרונה ב־14 במרץ 2026.

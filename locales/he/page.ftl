## required: without these a language is not offered at all.

site-title = עלונים למטופלים: רדיולוגיה פולשנית
skip-link = מעבר אל הטקסט

languages-label = שפות
languages-count =
    { $count ->
        [one] { $count } שפה
        [two] { $count } שפות
       *[other] { $count } שפות
    }
languages-current = זו השפה המוצגת כעת

navigation-label = דפים
navigation-leaflets = עלונים
navigation-languages = שפות

leaflet-kind = מידע למטופלים ולמשפחות
breadcrumb-label = מקומו של עלון המקור
breadcrumb-patients = מטופלים
breadcrumb-procedures = הליכי רדיולוגיה פולשנית
contents-heading = בדף זה
references-heading = ספרות
callout-note = לתשומת לבך
callout-important = חשוב
callout-urgent = דחוף

notice-heading = על הטקסט הזה
notice-machine-source = מחשב כתב את הטקסט הזה על סמך עלון של { $owner }. אף רופא לא בדק אותו.
notice-machine-translation = התרגום הזה נעשה בידי מחשב. אף רופא לא בדק אותו.
notice-human-source = אדם כתב את הטקסט הזה על סמך עלון של { $owner }. אף רופא לא בדק אותו.
notice-human-translation = אדם תרגם את הטקסט הזה. אף רופא לא בדק אותו.
notice-reviewed = איש מקצוע קליני בדק את הטקסט הזה וחתם עליו.
notice-outdated = טקסט המקור השתנה מאז שנעשה התרגום הזה. ייתכן שהתרגום אינו מעודכן.
notice-expired = הטקסט הזה היה אמור לעבור בדיקה חוזרת עד עכשיו. ייתכן שהוא אינו מעודכן.
notice-missing = השפה שלך עדיין אינה זמינה: { $asked }. השפה המוצגת: { $served }.
notice-near = השפה שלך עדיין אינה זמינה: { $asked }. מוצגת שפה קרובה: { $served }. ייתכנו הבדלים במילים הרפואיות.
notice-offered = העלון הזה זמין גם בשפות הבאות:

trust-heading = מאין הגיע העלון הזה
trust-source = מקור
trust-adapted-by = עיבוד
trust-publisher = הוצאה לאור
trust-rights = זכויות
trust-origin = איך נוצר
trust-state = מצב
trust-signed-by = חתימה
trust-published = תאריך פרסום
trust-reviewed = בדיקה אחרונה
trust-review-due = הבדיקה הבאה
trust-fingerprint = טביעת האצבע של הטקסט הזה
not-stated = לא צוין
origin-machine = בידי מחשב
origin-human = בידי אדם
state-draft = טיוטה: איש לא חתם עליה
state-reviewed = נבדק ונחתם בידי איש מקצוע קליני
state-outdated = לא מעודכן: המקור השתנה
state-expired = מועד הבדיקה עבר
state-withdrawn = הוסר
state-incomplete = עדיין לא שלם
mistake-heading = מצאת טעות?
mistake-report = נא לדווח לבית החולים או לאתר שנתן לך את העלון הזה. נא לציין את טביעת האצבע הזאת: { $fingerprint }.
mistake-contact = נא לכתוב אל { $contact }. נא לציין את טביעת האצבע הזאת: { $fingerprint }.
purpose-line = העלון הזה נותן מידע כללי. הוא אינו תחליף לעצת הצוות המטפל שלך.

list-heading = עלונים
list-intro = נא לבחור עלון.
languages-heading = שפות
languages-intro = אלה השפות שבהן אפשר לקרוא את העלונים. רוב הטקסטים הם טיוטות: נא לעיין בהודעה שבכל עלון.
languages-language = שפה
languages-direction = כיוון הכתיבה
direction-ltr = משמאל לימין
direction-rtl = מימין לשמאל
forms-heading = פורמטים אחרים של העלון הזה
form-html = דף אינטרנט
form-json = נתונים (JSON)
form-text = טקסט פשוט
print-hint = אפשר להדפיס את הדף הזה בדפדפן. בגיליון המודפס אין קישורים ותפריטים.

problem-not-found-title = הדף הזה אינו קיים
problem-not-found-text = נא לבדוק את הכתובת או לבחור אחד מהעלונים שלמטה.
problem-language-title = העלון הזה עדיין אינו זמין בשפה הזאת
problem-language-text = נא לבחור אחת מהשפות האלה.
problem-languages-refused-title = אף אחת מהשפות שלך אינה זמינה
problem-languages-refused-text = הדפדפן שלך דוחה את כל השפות שיש לנו. נא לבחור אחת מהשפות האלה.
problem-form-title = הפורמט הזה אינו זמין
problem-form-text = נא לבחור אחד מהפורמטים האלה.
problem-request-title = לא הצלחנו לקרוא את הכתובת הזאת
problem-request-text = נא לבדוק את הכתובת או לבחור אחד מהעלונים שלמטה.
problem-method-title = הדבר אינו אפשרי כאן
problem-method-text = את דפי האתר הזה אפשר רק לקרוא.
problem-withdrawn-title = העלון הזה הוסר
problem-withdrawn-text = נא לא להשתמש בעותקים ישנים שלו. נא לפנות לצוות המטפל שלך.
withdrawn-error = הייתה בו טעות.
withdrawn-replaced = עלון אחר החליף אותו.
withdrawn-retired = הוא אינו מתפרסם עוד.
withdrawn-on = תאריך ההסרה
problem-internal-title = משהו השתבש אצלנו
problem-internal-text = נא לנסות שוב בעוד כמה דקות.
problem-busy-title = השירות עמוס
problem-busy-text = נא לנסות שוב בעוד כמה דקות.
problem-languages-heading = שפות
problem-leaflets-heading = עלונים

## gaps: the box that says what the leaflet does not tell.

gaps-heading = בעלון הזה אין מידע על הנושאים האלה:
gaps-preparation = איך להתכונן
gaps-aftercare = מה קורה אחר כך
gaps-help = מתי לפנות לעזרה רפואית
gaps-options = טיפולים אחרים
gaps-no-treatment = מה קורה ללא טיפול
gaps-questions = שאלות שאפשר לשאול
gaps-ask = נא לשאול על כך את הצוות המטפל שלך.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = קריאה בשתי שפות
two-languages-intro = הצגת העלון הזה יחד עם שפה שנייה:
two-languages-now = מוצגות שתי שפות: { $first }, { $second }.
two-languages-one = הצגת שפה אחת בלבד

## paper: the printed sheet and the PDF.

form-pdf = קובץ PDF להדפסה
form-pdf-large = קובץ PDF באותיות גדולות
paper-hospital = בית חולים
paper-telephone = טלפון
paper-name = שם
paper-scan = נא לסרוק את הקוד הזה כדי לראות אם הגיליון הזה עדיין מעודכן.
version-current = הגיליון המודפס שלך מעודכן.
version-changed = העלון הזה השתנה מאז שהגיליון שלך הודפס. זה הטקסט כפי שהוא עכשיו.
version-unknown = הגיליון המודפס הזה אינו מוכר לנו. זה הטקסט כפי שהוא עכשיו.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = מידת הביטחון בשפה
confidence-low = נמוכה
confidence-medium = בינונית
confidence-high = גבוהה

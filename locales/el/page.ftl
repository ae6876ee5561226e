## required: without these a language is not offered at all.

site-title = Φυλλάδια για ασθενείς: επεμβατική ακτινολογία
skip-link = Μετάβαση στο κείμενο

languages-label = Γλώσσες
languages-count =
    { $count ->
        [one] { $count } γλώσσα
       *[other] { $count } γλώσσες
    }
languages-current = διαβάζετε σε αυτή τη γλώσσα

navigation-label = Σελίδες
navigation-leaflets = Φυλλάδια
navigation-languages = Γλώσσες

leaflet-kind = Πληροφορίες για ασθενείς και οικογένειες
breadcrumb-label = Θέση του αρχικού φυλλαδίου
breadcrumb-patients = Ασθενείς
breadcrumb-procedures = Διαδικασίες επεμβατικής ακτινολογίας
contents-heading = Σε αυτή τη σελίδα
references-heading = Βιβλιογραφία
callout-note = Σημείωση
callout-important = Σημαντικό
callout-urgent = Επείγον

notice-heading = Σχετικά με αυτό το κείμενο
notice-machine-source = Αυτό το κείμενο το έγραψε υπολογιστής με βάση ένα φυλλάδιο του οργανισμού { $owner }. Δεν το έχει ελέγξει κανένας γιατρός.
notice-machine-translation = Αυτή η μετάφραση έγινε από υπολογιστή. Δεν την έχει ελέγξει κανένας γιατρός.
notice-human-source = Αυτό το κείμενο το έγραψε άνθρωπος με βάση ένα φυλλάδιο του οργανισμού { $owner }. Δεν το έχει ελέγξει κανένας γιατρός.
notice-human-translation = Αυτό το κείμενο το μετέφρασε άνθρωπος. Δεν το έχει ελέγξει κανένας γιατρός.
notice-reviewed = Ένας κλινικός επαγγελματίας υγείας έχει ελέγξει και υπογράψει αυτό το κείμενο.
notice-outdated = Το αρχικό κείμενο έχει αλλάξει από τότε που έγινε αυτή η μετάφραση. Η μετάφραση μπορεί να μην είναι πια επίκαιρη.
notice-expired = Αυτό το κείμενο θα έπρεπε να έχει ήδη επανεξεταστεί. Μπορεί να μην είναι πια επίκαιρο.
notice-missing = Η γλώσσα σας δεν είναι ακόμη διαθέσιμη: { $asked }. Διαβάζετε σε αυτή τη γλώσσα: { $served }.
notice-near = Η γλώσσα σας δεν είναι ακόμη διαθέσιμη: { $asked }. Διαβάζετε σε μια συγγενική γλώσσα: { $served }. Οι ιατρικοί όροι μπορεί να διαφέρουν.
notice-offered = Αυτό το φυλλάδιο είναι διαθέσιμο και στις εξής γλώσσες:

trust-heading = Από πού προέρχεται αυτό το φυλλάδιο
trust-source = Πηγή
trust-adapted-by = Προσαρμογή
trust-publisher = Εκδότης
trust-rights = Δικαιώματα
trust-origin = Πώς δημιουργήθηκε
trust-state = Κατάσταση
trust-signed-by = Υπογραφή από
trust-published = Δημοσίευση
trust-reviewed = Τελευταίος έλεγχος
trust-review-due = Επόμενος έλεγχος
trust-fingerprint = Ψηφιακό αποτύπωμα αυτού του κειμένου
not-stated = δεν αναφέρεται
origin-machine = από υπολογιστή
origin-human = από άνθρωπο
state-draft = προσχέδιο: δεν το έχει υπογράψει κανείς
state-reviewed = ελεγμένο και υπογεγραμμένο από κλινικό επαγγελματία υγείας
state-outdated = μη επίκαιρο: η πηγή έχει αλλάξει
state-expired = ο έλεγχος έχει καθυστερήσει
state-withdrawn = έχει αποσυρθεί
state-incomplete = δεν έχει ολοκληρωθεί ακόμη
mistake-heading = Βρήκατε κάποιο λάθος;
mistake-report = Παρακαλούμε ενημερώστε το νοσοκομείο ή τον ιστότοπο που σας έδωσε αυτό το φυλλάδιο. Αναφέρετε αυτό το ψηφιακό αποτύπωμα: { $fingerprint }.
mistake-contact = Παρακαλούμε γράψτε στη διεύθυνση { $contact }. Αναφέρετε αυτό το ψηφιακό αποτύπωμα: { $fingerprint }.
purpose-line = Αυτό το φυλλάδιο δίνει γενικές πληροφορίες. Δεν αντικαθιστά τις συμβουλές της θεραπευτικής σας ομάδας.

list-heading = Φυλλάδια
list-intro = Επιλέξτε ένα φυλλάδιο.
languages-heading = Γλώσσες
languages-intro = Αυτές είναι οι γλώσσες στις οποίες μπορείτε να διαβάσετε τα φυλλάδια. Τα περισσότερα κείμενα είναι προσχέδια: παρακαλούμε δείτε τη σημείωση σε κάθε φυλλάδιο.
languages-language = Γλώσσα
languages-direction = Κατεύθυνση γραφής
direction-ltr = από αριστερά προς τα δεξιά
direction-rtl = από δεξιά προς τα αριστερά
forms-heading = Άλλες μορφές αυτού του φυλλαδίου
form-html = Ιστοσελίδα
form-json = Δεδομένα (JSON)
form-text = Απλό κείμενο
print-hint = Μπορείτε να εκτυπώσετε αυτή τη σελίδα από το πρόγραμμα περιήγησής σας. Στο εκτυπωμένο φύλλο δεν εμφανίζονται σύνδεσμοι και μενού.

problem-not-found-title = Αυτή η σελίδα δεν υπάρχει
problem-not-found-text = Παρακαλούμε ελέγξτε τη διεύθυνση ή επιλέξτε ένα από τα παρακάτω φυλλάδια.
problem-language-title = Αυτό το φυλλάδιο δεν είναι ακόμη διαθέσιμο σε αυτή τη γλώσσα
problem-language-text = Παρακαλούμε επιλέξτε μία από αυτές τις γλώσσες.
problem-languages-refused-title = Καμία από τις γλώσσες σας δεν είναι διαθέσιμη
problem-languages-refused-text = Το πρόγραμμα περιήγησής σας απορρίπτει όλες τις γλώσσες που έχουμε. Παρακαλούμε επιλέξτε μία από αυτές τις γλώσσες.
problem-form-title = Αυτή η μορφή δεν είναι διαθέσιμη
problem-form-text = Παρακαλούμε επιλέξτε μία από αυτές τις μορφές.
problem-request-title = Δεν μπορέσαμε να διαβάσουμε αυτή τη διεύθυνση
problem-request-text = Παρακαλούμε ελέγξτε τη διεύθυνση ή επιλέξτε ένα από τα παρακάτω φυλλάδια.
problem-method-title = Αυτό δεν είναι δυνατό εδώ
problem-method-text = Οι σελίδες αυτού του ιστότοπου είναι μόνο για ανάγνωση.
problem-withdrawn-title = Αυτό το φυλλάδιο έχει αποσυρθεί
problem-withdrawn-text = Παρακαλούμε μη χρησιμοποιείτε παλαιότερα αντίγραφά του. Ρωτήστε τη θεραπευτική σας ομάδα.
withdrawn-error = Περιείχε ένα λάθος.
withdrawn-replaced = Έχει αντικατασταθεί από άλλο φυλλάδιο.
withdrawn-retired = Δεν δημοσιεύεται πια.
withdrawn-on = Ημερομηνία απόσυρσης
problem-internal-title = Κάτι πήγε στραβά από την πλευρά μας
problem-internal-text = Παρακαλούμε δοκιμάστε ξανά σε λίγα λεπτά.
problem-busy-title = Η υπηρεσία είναι υπερφορτωμένη
problem-busy-text = Παρακαλούμε δοκιμάστε ξανά σε λίγα λεπτά.
problem-languages-heading = Γλώσσες
problem-leaflets-heading = Φυλλάδια

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Αυτό το φυλλάδιο δεν σας λέει:
gaps-preparation = πώς να προετοιμαστείτε
gaps-aftercare = τι γίνεται μετά
gaps-help = πότε να ζητήσετε ιατρική βοήθεια
gaps-options = ποιες άλλες θεραπείες υπάρχουν
gaps-no-treatment = τι γίνεται χωρίς θεραπεία
gaps-questions = ποιες ερωτήσεις μπορείτε να κάνετε
gaps-ask = Παρακαλούμε ρωτήστε τη θεραπευτική σας ομάδα για αυτά.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Διαβάστε σε δύο γλώσσες
two-languages-intro = Δείτε αυτό το φυλλάδιο μαζί με μια δεύτερη γλώσσα:
two-languages-now = Διαβάζετε σε δύο γλώσσες: { $first }, { $second }.
two-languages-one = Εμφάνιση μόνο μίας γλώσσας

## paper: the printed sheet and the PDF.

form-pdf = PDF για εκτύπωση
form-pdf-large = PDF με μεγάλα γράμματα
paper-hospital = Νοσοκομείο
paper-telephone = Τηλέφωνο
paper-name = Όνομα
paper-scan = Σαρώστε αυτόν τον κωδικό για να δείτε αν αυτό το φύλλο είναι ακόμη επίκαιρο.
version-current = Το εκτυπωμένο φύλλο σας είναι επίκαιρο.
version-changed = Αυτό το φυλλάδιο έχει αλλάξει από τότε που εκτυπώθηκε το φύλλο σας. Αυτό είναι το κείμενο όπως είναι τώρα.
version-unknown = Δεν γνωρίζουμε αυτό το εκτυπωμένο φύλλο. Αυτό είναι το κείμενο όπως είναι τώρα.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Βεβαιότητα για τη γλώσσα
confidence-low = χαμηλή
confidence-medium = μέτρια
confidence-high = υψηλή

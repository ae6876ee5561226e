### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Λίντενχοφ

leaflet-title = Βιοψία ήπατος
leaflet-summary = Πώς παίρνει ο γιατρός δείγμα ιστού από το ήπαρ σας.

## Before

about-heading = Τι είναι η βιοψία;
about-text = Ο γιατρός παίρνει ένα μικρό δείγμα ιστού με μια λεπτή βελόνα. Οι εικόνες καθοδηγούν τη βελόνα προς το ήπαρ. Συνήθως μένετε ξύπνιοι.
prepare-heading = Πριν από την επέμβαση
prepare-food = <strong>Μην</strong> τρώτε για 6 ώρες πριν από την επέμβαση. Μπορείτε να πίνετε νερό έως 3 ώρες πριν από αυτήν.
prepare-tablets = Παρακαλούμε πείτε μας αν παίρνετε <em>αντιπηκτικά φάρμακα</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Ο γιατρός παίρνει { $samples } δείγμα.
       *[other] Ο γιατρός παίρνει { $samples } δείγματα.
    }
pain-medicine = Θα λάβετε 2,5 mg μιδαζολάμης για να χαλαρώσετε και 50 µg φαιντανύλης για τον πόνο.
procedure-time = Η επέμβαση διαρκεί περίπου 30 λεπτά.

## After

# $date is a date, written by the program.
result-date = Ημερομηνία του αποτελέσματός σας: { $date }
risks-heading = Ποιοι είναι οι κίνδυνοι;
risks-serious = Οι σοβαρές επιπλοκές είναι σπάνιες: εμφανίζονται σε λιγότερο από το 0,5% των ασθενών.
risks-study = Σε μια μελέτη με 1.200 ασθενείς, 18 είχαν πυρετό.
risks-call = <strong>Καλέστε μας αμέσως</strong> αν η θερμοκρασία σας ξεπεράσει τους 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Κλείστε ραντεβού
    .title = Επιλέξτε ημέρα και ώρα
contact = Μπορείτε να καλέσετε το νοσοκομείο { -hospital } στο τηλέφωνο: { $phone }
more = Διαβάστε περισσότερα στον <a href="https://www.example.org/liver-biopsy">ιστότοπό μας</a>.
bring = Παρακαλούμε φέρτε μαζί σας αυτό το φυλλάδιο («{ leaflet-title }»).
checked = Το φυλλάδιο ελέγχθηκε τελευταία φορά στις 14 Μαΐου 2026.

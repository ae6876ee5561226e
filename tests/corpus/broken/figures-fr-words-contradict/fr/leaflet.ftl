### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Biopsie du foie
leaflet-summary = Comment un médecin prélève un échantillon de tissu de votre foie.

## Before

about-heading = Qu’est-ce qu’une biopsie ?
about-text = Un médecin prélève un petit échantillon de tissu avec une aiguille fine. Des images guident l’aiguille jusqu’au foie. En général, vous ne dormez pas.
prepare-heading = Avant l’intervention
prepare-food = Ne mangez <strong>rien</strong> pendant les dix heures qui précèdent l’intervention. Vous pouvez boire de l’eau jusqu’à 3 heures avant.
prepare-tablets = Merci de nous dire si vous prenez des <em>anticoagulants</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Le médecin prélève { $samples } échantillon.
       *[other] Le médecin prélève { $samples } échantillons.
    }
pain-medicine = Vous recevez 2,5 mg de midazolam pour vous détendre et 50 µg de fentanyl contre la douleur.
procedure-time = L’intervention dure environ 30 minutes.

## After

# $date is a date, written by the program.
result-date = Date de votre résultat : { $date }
risks-heading = Quels sont les risques ?
risks-serious = Les complications graves sont rares : elles surviennent chez moins de 0,5 % des patients.
risks-study = Dans une étude portant sur 1 200 patients, 18 ont eu de la fièvre.
risks-call = <strong>Appelez-nous immédiatement</strong> si votre température dépasse 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Prendre rendez-vous
    .title = Choisir un jour et une heure
contact = Vous pouvez joindre l’hôpital { -hospital } par téléphone : { $phone }
more = Vous trouverez plus d’informations sur <a href="https://www.example.org/liver-biopsy">notre site web</a>.
bring = Merci d’apporter cette brochure (« { leaflet-title } »).
checked = Cette brochure a été vérifiée pour la dernière fois le 14 mars 2026.

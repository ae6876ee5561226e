### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Liver biopsy
leaflet-summary = How a doctor takes a sample of tissue from your liver.

## Before

about-heading = What is a biopsy?
about-text = A doctor takes a small sample of tissue with a thin needle. Images guide the needle to the liver. You usually stay awake.
prepare-heading = Before the procedure
prepare-food = Do <strong>not</strong> eat for 6 hours before the procedure. You may drink water until 3 hours before it.
prepare-tablets = Please tell us whether you take <em>blood thinners</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] The doctor takes { $samples } sample.
       *[other] The doctor takes { $samples } samples.
    }
pain-medicine = You get 2.5 mg of midazolam to relax and 50 µg of fentanyl for the pain.
procedure-time = The procedure takes about 30 minutes.

## After

# $date is a date, written by the program.
result-date = Date of your result: { $date }
risks-heading = What are the risks?
risks-serious = Serious complications are rare: they occur in less than 0.5% of patients.
risks-study = In a study of 1,200 patients, 18 had a fever.
risks-call = <strong><em>Call us at once</em></strong> if your temperature rises above 38.5 °C.

## How to reach us

# The title explains the button.
appointment = Make an appointment
    .title = Choose a day and a time
contact = You can reach { -hospital } by telephone: { $phone }
more = Read more on <a href="https://www.example.org/liver-biopsy">our website</a>.
bring = Please bring this leaflet (“{ leaflet-title }”) with you.
checked = This leaflet was last checked on 14 March 2026.

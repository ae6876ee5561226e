### A made-up leaflet with a manifest. It is no medical advice.

title = Liver biopsy
summary = How a sample of tissue is taken from the liver.

## What it is

about-heading = What is a biopsy?
about-text = A small sample of tissue is taken with a thin needle. Images guide the needle to the liver.

## The risks

risks-heading = What are the risks?
# $serious-rate is written by the program, such as 0.5%.
risks-serious = Serious complications are rare: they occur in less than { $serious-rate } of patients.
# $fever-rate is written by the program, such as 1.5%.
risks-fever = About { $fever-rate } of patients have a fever.
risks-call = <strong>Call us at once</strong> if you have a fever.
# Introduces the two items below.
risks-more = Other risks include:
risks-bleeding = bleeding
risks-pain = pain in the shoulder

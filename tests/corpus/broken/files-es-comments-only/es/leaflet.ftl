### A made-up leaflet: the base of this corpus. It is no medical advice.
# The name of a hospital, the same in every language.
## Before
## During
# $samples is a whole number.
## After
# $date is a date, written by the program.
## How to reach us
# The title explains the button.

aftercare-heading = After the biopsy
aftercare-rest = Please rest for the remainder of the day.

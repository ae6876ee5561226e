twice = Take one tablet twice a day.
third = On the third day the dressing is changed.
five = After 5 days the stitches come out.

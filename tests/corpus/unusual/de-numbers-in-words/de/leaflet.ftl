twice = Nehmen Sie 2-mal am Tag eine Tablette.
third = Am 3. Tag wird der Verband gewechselt.
five = Nach fünf Tagen werden die Fäden gezogen.

ireland = This is an information leaflet for patients in Ireland.
galway = You can have it done in Galway.
people = Many people of Ireland have had it done.

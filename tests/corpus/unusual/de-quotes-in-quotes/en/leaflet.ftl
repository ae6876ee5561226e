ask = Ask: “What does ‘benign’ mean?”
form = Please sign the form “Consent”.

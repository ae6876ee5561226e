ask = Fragen Sie: „Was bedeutet ‚gutartig‘?“
form = Bitte unterschreiben Sie das Formular „Einwilligung“.

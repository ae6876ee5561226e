## required: without these a language is not offered at all.

site-title = Opuscoli per i pazienti: radiologia interventistica
skip-link = Vai al testo

languages-label = Lingue
languages-count =
    { $count ->
        [one] { $count } lingua
       *[other] { $count } lingue
    }
languages-current = sta leggendo in questa lingua

navigation-label = Pagine
navigation-leaflets = Opuscoli
navigation-languages = Lingue

leaflet-kind = Informazioni per i pazienti e le famiglie
breadcrumb-label = Posizione dell’opuscolo originale
breadcrumb-patients = Pazienti
breadcrumb-procedures = Procedure di radiologia interventistica
contents-heading = In questa pagina
references-heading = Bibliografia
callout-note = Nota
callout-important = Importante
callout-urgent = Urgente

notice-heading = Informazioni su questo testo
notice-machine-source = Questo testo è stato scritto da un computer a partire da un opuscolo di { $owner }. Nessun medico lo ha controllato.
notice-machine-translation = Questa traduzione è stata fatta da un computer. Nessun medico l’ha controllata.
notice-human-source = Questo testo è stato scritto da una persona a partire da un opuscolo di { $owner }. Nessun medico lo ha controllato.
notice-human-translation = Una persona ha tradotto questo testo. Nessun medico lo ha controllato.
notice-reviewed = Un clinico ha controllato e firmato questo testo.
notice-outdated = Il testo originale è cambiato da quando è stata fatta questa traduzione. Questa traduzione potrebbe non essere aggiornata.
notice-expired = Questo testo avrebbe già dovuto essere rivisto. Potrebbe non essere aggiornato.
notice-missing = La sua lingua non è ancora disponibile: { $asked }. Sta leggendo in questa lingua: { $served }.
notice-near = La sua lingua non è ancora disponibile: { $asked }. Sta leggendo in una lingua affine: { $served }. I termini medici possono essere diversi.
notice-offered = Questo opuscolo è disponibile anche in queste lingue:

trust-heading = Da dove viene questo opuscolo
trust-source = Fonte
trust-adapted-by = Adattato da
trust-publisher = Editore
trust-rights = Diritti
trust-origin = Come è stato realizzato
trust-state = Stato
trust-signed-by = Firmato da
trust-published = Pubblicazione
trust-reviewed = Ultima revisione
trust-review-due = Prossima revisione
trust-fingerprint = Impronta digitale di questo testo
not-stated = non indicato
origin-machine = da un computer
origin-human = da una persona
state-draft = bozza: nessuno lo ha firmato
state-reviewed = rivisto e firmato da un clinico
state-outdated = non aggiornato: la fonte è cambiata
state-expired = revisione in ritardo
state-withdrawn = ritirato
state-incomplete = non ancora completo
mistake-heading = Ha trovato un errore?
mistake-report = Lo segnali all’ospedale o al sito web che le ha dato questo opuscolo. Indichi questa impronta digitale: { $fingerprint }.
mistake-contact = Scriva a { $contact }. Indichi questa impronta digitale: { $fingerprint }.
purpose-line = Questo opuscolo fornisce informazioni generali. Non sostituisce i consigli della sua équipe curante.

list-heading = Opuscoli
list-intro = Scelga un opuscolo.
languages-heading = Lingue
languages-intro = Queste sono le lingue in cui può leggere gli opuscoli. La maggior parte dei testi sono bozze: legga l’avviso su ogni opuscolo.
languages-language = Lingua
languages-direction = Direzione della scrittura
direction-ltr = da sinistra a destra
direction-rtl = da destra a sinistra
forms-heading = Altri formati di questo opuscolo
form-html = Pagina web
form-json = Dati (JSON)
form-text = Testo semplice
print-hint = Può stampare questa pagina con il suo browser. Sul foglio stampato non compaiono i link e i menu.

problem-not-found-title = Questa pagina non esiste
problem-not-found-text = Controlli l’indirizzo oppure scelga uno degli opuscoli qui sotto.
problem-language-title = Questo opuscolo non è ancora disponibile in questa lingua
problem-language-text = Scelga una di queste lingue.
problem-languages-refused-title = Nessuna delle sue lingue è disponibile
problem-languages-refused-text = Il suo browser rifiuta tutte le lingue che abbiamo. Scelga una di queste lingue.
problem-form-title = Questo formato non è disponibile
problem-form-text = Scelga uno di questi formati.
problem-request-title = Non siamo riusciti a leggere questo indirizzo
problem-request-text = Controlli l’indirizzo oppure scelga uno degli opuscoli qui sotto.
problem-method-title = Questo non è possibile qui
problem-method-text = Le pagine di questo sito si possono solo leggere.
problem-withdrawn-title = Questo opuscolo è stato ritirato
problem-withdrawn-text = Non usi copie precedenti di questo opuscolo. Chieda alla sua équipe curante.
withdrawn-error = Conteneva un errore.
withdrawn-replaced = È stato sostituito da un altro opuscolo.
withdrawn-retired = Non viene più pubblicato.
withdrawn-on = Data del ritiro
problem-internal-title = Qualcosa non ha funzionato da parte nostra
problem-internal-text = Riprovi tra qualche minuto.
problem-busy-title = Il servizio è sovraccarico
problem-busy-text = Riprovi tra qualche minuto.
problem-languages-heading = Lingue
problem-leaflets-heading = Opuscoli

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Questo opuscolo non dice:
gaps-preparation = come prepararsi
gaps-aftercare = che cosa succede dopo
gaps-help = quando chiedere aiuto medico
gaps-options = quali altri trattamenti ci sono
gaps-no-treatment = che cosa succede senza trattamento
gaps-questions = quali domande può fare
gaps-ask = Ne parli con la sua équipe curante.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Leggere in due lingue
two-languages-intro = Mostra questo opuscolo insieme a una seconda lingua:
two-languages-now = Sta leggendo in due lingue: { $first }, { $second }.
two-languages-one = Mostra una sola lingua

## paper: the printed sheet and the PDF.

form-pdf = PDF da stampare
form-pdf-large = PDF a caratteri grandi
paper-hospital = Ospedale
paper-telephone = Telefono
paper-name = Nome
paper-scan = Scansioni questo codice per vedere se questo foglio è ancora aggiornato.
version-current = Il suo foglio stampato è aggiornato.
version-changed = Questo opuscolo è cambiato da quando il suo foglio è stato stampato. Questo è il testo attuale.
version-unknown = Non conosciamo questo foglio stampato. Questo è il testo attuale.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Sicurezza nella lingua
confidence-low = bassa
confidence-medium = media
confidence-high = alta

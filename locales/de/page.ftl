## required: without these a language is not offered at all.

site-title = Patienteninformationen: interventionelle Radiologie
skip-link = Zum Text springen

languages-label = Sprachen
languages-count =
    { $count ->
        [one] { $count } Sprache
       *[other] { $count } Sprachen
    }
languages-current = Sie lesen gerade diese Sprache

navigation-label = Seiten
navigation-leaflets = Informationsblätter
navigation-languages = Sprachen

leaflet-kind = Informationen für Patientinnen, Patienten und Familien
breadcrumb-label = Ort des ursprünglichen Informationsblatts
breadcrumb-patients = Patientinnen und Patienten
breadcrumb-procedures = Verfahren der interventionellen Radiologie
contents-heading = Auf dieser Seite
references-heading = Literatur
callout-note = Bitte beachten Sie
callout-important = Wichtig
callout-urgent = Dringend

notice-heading = Zu diesem Text
notice-machine-source = Ein Computer hat diesen Text nach einem Informationsblatt von { $owner } geschrieben. Der Text wurde nicht ärztlich geprüft.
notice-machine-translation = Diese Übersetzung hat ein Computer erstellt. Die Übersetzung wurde nicht ärztlich geprüft.
notice-human-source = Ein Mensch hat diesen Text nach einem Informationsblatt von { $owner } geschrieben. Der Text wurde nicht ärztlich geprüft.
notice-human-translation = Ein Mensch hat diesen Text übersetzt. Die Übersetzung wurde nicht ärztlich geprüft.
notice-reviewed = Eine medizinische Fachperson hat diesen Text geprüft und unterzeichnet.
notice-outdated = Der Ausgangstext wurde seit dieser Übersetzung geändert. Diese Übersetzung ist möglicherweise veraltet.
notice-expired = Dieser Text hätte inzwischen überprüft werden müssen. Er ist möglicherweise veraltet.
notice-missing = Ihre Sprache ist noch nicht verfügbar: { $asked }. Sie lesen: { $served }.
notice-near = Ihre Sprache ist noch nicht verfügbar: { $asked }. Sie lesen eine verwandte Sprache: { $served }. Medizinische Wörter können anders lauten.
notice-offered = Dieses Informationsblatt gibt es auch in diesen Sprachen:

trust-heading = Woher dieses Informationsblatt stammt
trust-source = Quelle
trust-adapted-by = Bearbeitet von
trust-publisher = Herausgeber
trust-rights = Rechte
trust-origin = Erstellt
trust-state = Status
trust-signed-by = Unterzeichnet von
trust-published = Veröffentlicht
trust-reviewed = Zuletzt überprüft
trust-review-due = Nächste Überprüfung
trust-fingerprint = Kennung dieses Textes
not-stated = nicht angegeben
origin-machine = von einem Computer
origin-human = von einem Menschen
state-draft = Entwurf: von niemandem unterzeichnet
state-reviewed = von einer medizinischen Fachperson geprüft und unterzeichnet
state-outdated = veraltet: Die Quelle wurde geändert
state-expired = Überprüfung überfällig
state-withdrawn = zurückgezogen
state-incomplete = noch nicht vollständig
mistake-heading = Haben Sie einen Fehler gefunden?
mistake-report = Bitte melden Sie ihn dem Krankenhaus oder der Website, von der Sie dieses Informationsblatt haben. Nennen Sie diese Kennung: { $fingerprint }.
mistake-contact = Bitte schreiben Sie an { $contact }. Nennen Sie diese Kennung: { $fingerprint }.
purpose-line = Dieses Informationsblatt enthält allgemeine Informationen. Es ersetzt nicht den Rat Ihres Behandlungsteams.

list-heading = Informationsblätter
list-intro = Wählen Sie ein Informationsblatt.
languages-heading = Sprachen
languages-intro = In diesen Sprachen können Sie die Informationsblätter lesen. Die meisten Texte sind Entwürfe: Bitte beachten Sie den Hinweis auf jedem Informationsblatt.
languages-language = Sprache
languages-direction = Schreibrichtung
direction-ltr = von links nach rechts
direction-rtl = von rechts nach links
forms-heading = Andere Formate dieses Informationsblatts
form-html = Webseite
form-json = Daten (JSON)
form-text = Reiner Text
print-hint = Sie können diese Seite mit Ihrem Browser drucken. Links und Menüs erscheinen nicht auf dem gedruckten Blatt.

problem-not-found-title = Diese Seite gibt es nicht
problem-not-found-text = Bitte prüfen Sie die Adresse oder wählen Sie unten ein Informationsblatt.
problem-language-title = Dieses Informationsblatt gibt es in dieser Sprache noch nicht
problem-language-text = Bitte wählen Sie eine dieser Sprachen.
problem-languages-refused-title = Keine Ihrer Sprachen ist verfügbar
problem-languages-refused-text = Ihr Browser lehnt alle Sprachen ab, die wir anbieten. Bitte wählen Sie eine dieser Sprachen.
problem-form-title = Dieses Format ist nicht verfügbar
problem-form-text = Bitte wählen Sie eines dieser Formate.
problem-request-title = Wir konnten diese Adresse nicht lesen
problem-request-text = Bitte prüfen Sie die Adresse oder wählen Sie unten ein Informationsblatt.
problem-method-title = Das ist hier nicht möglich
problem-method-text = Die Seiten dieser Website können nur gelesen werden.
problem-withdrawn-title = Dieses Informationsblatt wurde zurückgezogen
problem-withdrawn-text = Bitte verwenden Sie keine älteren Ausgaben davon. Fragen Sie Ihr Behandlungsteam.
withdrawn-error = Es enthielt einen Fehler.
withdrawn-replaced = Ein anderes Informationsblatt hat es ersetzt.
withdrawn-retired = Es wird nicht mehr veröffentlicht.
withdrawn-on = Datum der Rücknahme
problem-internal-title = Bei uns ist etwas schiefgegangen
problem-internal-text = Bitte versuchen Sie es in einigen Minuten noch einmal.
problem-busy-title = Der Dienst ist gerade ausgelastet
problem-busy-text = Bitte versuchen Sie es in einigen Minuten noch einmal.
problem-languages-heading = Sprachen
problem-leaflets-heading = Informationsblätter

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Darüber informiert dieses Informationsblatt nicht:
gaps-preparation = wie man sich vorbereitet
gaps-aftercare = was danach geschieht
gaps-help = wann Sie medizinische Hilfe holen sollten
gaps-options = welche anderen Behandlungen es gibt
gaps-no-treatment = was ohne Behandlung geschieht
gaps-questions = welche Fragen Sie stellen können
gaps-ask = Bitte fragen Sie dazu Ihr Behandlungsteam.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = In zwei Sprachen lesen
two-languages-intro = Dieses Informationsblatt zusammen mit einer zweiten Sprache anzeigen:
two-languages-now = Sie lesen zwei Sprachen: { $first }, { $second }.
two-languages-one = Nur eine Sprache anzeigen

## paper: the printed sheet and the PDF.

form-pdf = PDF zum Drucken
form-pdf-large = PDF in Großdruck
paper-hospital = Krankenhaus
paper-telephone = Telefon
paper-name = Name
paper-scan = Scannen Sie diesen Code, um zu sehen, ob dieses Blatt noch aktuell ist.
version-current = Ihr gedrucktes Blatt ist aktuell.
version-changed = Dieses Informationsblatt wurde geändert, seit Ihr Blatt gedruckt wurde. Dies ist der jetzige Text.
version-unknown = Wir kennen dieses gedruckte Blatt nicht. Dies ist der jetzige Text.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Sicherheit in der Sprache
confidence-low = gering
confidence-medium = mittel
confidence-high = hoch

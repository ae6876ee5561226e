### The words around every leaflet: names of places on the page, notices, the box about origin and review, problem pages.
###
### Names of languages, organisations and figures are filled in by the program: { $asked }, { $language }, { $owner }.
### Own names of languages (Deutsch, Polski …) come in as they are, so put them where they need no case ending,
### such as after a colon. Do not type figures, and do not remove a { $name }.

## required: without these a language is not offered at all.

# The name of the site, in the browser's title bar and in the header of every page.
site-title = Patient leaflets: interventional radiology
# First link of every page, for people who use the keyboard or a screen reader.
skip-link = Skip to the text

# Name of the row of languages at the top, read by screen readers.
languages-label = Languages
# On the button that opens the list of all languages. $count is the number of languages: use the plural forms of your language.
languages-count =
    { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }
# Says which language of the row is being read, for screen readers.
languages-current = you are reading this language

# Name of the links to other pages of the site, read by screen readers.
navigation-label = Pages
navigation-leaflets = Leaflets
navigation-languages = Languages

# Above the title: what kind of page this is.
leaflet-kind = Information for patients and families
# Where the source stands on its owner's site, as plain words: Patients › Interventional radiology procedures › leaflet.
breadcrumb-label = Place of the source leaflet
breadcrumb-patients = Patients
breadcrumb-procedures = Interventional radiology procedures
# Heading of the short list of contents.
contents-heading = On this page
# Heading of the list of scientific papers at the end.
references-heading = Literature
# In front of a highlighted box, before its text.
callout-note = Please note
callout-important = Important
callout-urgent = Urgent

# Heading of the notice above the leaflet.
notice-heading = About this text
# The notice in the source language (English), when a computer wrote it. $owner is an organisation, such as CIRSE.
notice-machine-source = A computer wrote this text from a leaflet by { $owner }. No doctor has checked it.
# The notice in every other language, when a computer translated it.
notice-machine-translation = This translation was made by a computer. No doctor has checked it.
# When a person wrote the text and no clinician has signed it.
notice-human-source = A person wrote this text from a leaflet by { $owner }. No doctor has checked it.
notice-human-translation = A person translated this text. No doctor has checked it.
# When a clinician has signed exactly this text.
notice-reviewed = A clinical reviewer has checked and signed this text.
# When the source text has changed since this translation was made.
notice-outdated = The source text has changed since this translation was made. This translation may be out of date.
# When the day has passed by which the text should have been reviewed.
notice-expired = This text should have been reviewed by now. It may be out of date.
# When the reader's language is missing. $asked and $served are own names of languages.
notice-missing = Your language is not available yet: { $asked }. You are reading: { $served }.
# When a closely related language is shown instead.
notice-near = Your language is not available yet: { $asked }. You are reading a related language: { $served }. Medical words may differ.
# In front of the list of related languages, when a reader's language is missing.
notice-offered = This leaflet is also available in:

# Heading of the box at the end: who made the text and who checked it. The words below are its rows.
trust-heading = Where this leaflet comes from
trust-source = Source
trust-adapted-by = Adapted by
trust-publisher = Publisher
trust-rights = Rights
trust-origin = How it was made
trust-state = State
trust-signed-by = Signed by
trust-published = Published
trust-reviewed = Last reviewed
trust-review-due = Next review
# A code of letters and digits that names exactly this text.
trust-fingerprint = Fingerprint of this text
# Stands wherever something is not known.
not-stated = not stated
# How the text was made.
origin-machine = by a computer
origin-human = by a person
# States of a text.
state-draft = draft: nobody has signed it
state-reviewed = reviewed and signed by a clinician
state-outdated = out of date: the source has changed
state-expired = review overdue
state-withdrawn = withdrawn
state-incomplete = not complete yet
# How to report a mistake. $fingerprint is the code of letters and digits.
mistake-heading = Have you found a mistake?
mistake-report = Please tell the hospital or the website that gave you this leaflet. Name this fingerprint: { $fingerprint }.
# With an address of the operator, such as an e-mail address.
mistake-contact = Please write to { $contact }. Name this fingerprint: { $fingerprint }.
# The last line of every page.
purpose-line = This leaflet gives general information. It does not replace the advice of your care team.

# The page with the list of leaflets.
list-heading = Leaflets
list-intro = Choose a leaflet.
# The page with the list of languages.
languages-heading = Languages
languages-intro = These are the languages in which you can read the leaflets. Most texts are drafts: please see the notice on each leaflet.
languages-language = Language
languages-direction = Direction of writing
direction-ltr = left to right
direction-rtl = right to left
# Other forms of the same text, as links at the end of the page.
forms-heading = Other forms of this leaflet
form-html = Web page
form-json = Data (JSON)
form-text = Plain text
# Tells how to print, for readers and for the screen only.
print-hint = You can print this page with your browser. The printed sheet leaves out links and menus.

# Problem pages: a short title and what the reader can do.
problem-not-found-title = This page does not exist
problem-not-found-text = Please check the address, or choose one of the leaflets below.
problem-language-title = This leaflet is not available in this language yet
problem-language-text = Please choose one of these languages.
problem-languages-refused-title = None of your languages is available
problem-languages-refused-text = Your browser refuses every language that we have. Please choose one of these languages.
problem-form-title = This form is not available
problem-form-text = Please choose one of these forms.
problem-request-title = We could not read this address
problem-request-text = Please check the address, or choose one of the leaflets below.
problem-method-title = This is not possible here
problem-method-text = The pages of this site can only be read.
problem-withdrawn-title = This leaflet has been withdrawn
problem-withdrawn-text = Please do not use older copies of it. Ask your care team.
# Why a leaflet was withdrawn.
withdrawn-error = It contained an error.
withdrawn-replaced = Another leaflet has replaced it.
withdrawn-retired = It is no longer published.
# In front of the date of a withdrawal.
withdrawn-on = Date of withdrawal
problem-internal-title = Something went wrong on our side
problem-internal-text = Please try again in a few minutes.
problem-busy-title = The service is busy
problem-busy-text = Please try again in a few minutes.
# Headings of the lists on problem pages.
problem-languages-heading = Languages
problem-leaflets-heading = Leaflets

## gaps: the box that says what the leaflet does not tell.

gaps-heading = This leaflet does not tell you about:
gaps-preparation = how to prepare
gaps-aftercare = what happens afterwards
gaps-help = when to get medical help
gaps-options = other treatments
gaps-no-treatment = what happens without treatment
gaps-questions = questions that you can ask
gaps-ask = Please ask your care team about these.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Read in two languages
two-languages-intro = Show this leaflet together with a second language:
# $first and $second are own names of languages.
two-languages-now = You are reading two languages: { $first }, { $second }.
two-languages-one = Show one language only

## paper: the printed sheet and the PDF.

form-pdf = PDF to print
form-pdf-large = PDF in large print
# Lines to write on by hand.
paper-hospital = Hospital
paper-telephone = Telephone
paper-name = Name
# Beside a code that a phone's camera can read.
paper-scan = Scan this code to see whether this sheet is still up to date.
# The answer to that code.
version-current = Your printed sheet is up to date.
version-changed = This leaflet has changed since your sheet was printed. This is the text as it is now.
version-unknown = We do not know this printed sheet. This is the text as it is now.

## confidence: how sure the writers are of a language, on the list of languages.

# Stands beside each language: how sure the writer of its texts is.
confidence-label = Confidence in the language
confidence-low = low
confidence-medium = medium
confidence-high = high

## required: without these a language is not offered at all.

site-title = Fletëpalosje për pacientët: radiologjia intervenciale
skip-link = Kaloni te teksti

languages-label = Gjuhët
languages-count =
    { $count ->
        [one] { $count } gjuhë
       *[other] { $count } gjuhë
    }
languages-current = po lexoni në këtë gjuhë

navigation-label = Faqet
navigation-leaflets = Fletëpalosjet
navigation-languages = Gjuhët

leaflet-kind = Informacion për pacientët dhe familjet
breadcrumb-label = Vendi i fletëpalosjes burimore
breadcrumb-patients = Pacientët
breadcrumb-procedures = Procedurat e radiologjisë intervenciale
contents-heading = Në këtë faqe
references-heading = Literatura
callout-note = Kini parasysh
callout-important = E rëndësishme
callout-urgent = Urgjente

notice-heading = Rreth këtij teksti
notice-machine-source = Këtë tekst e ka shkruar një kompjuter në bazë të një fletëpalosjeje të organizatës { $owner }. Asnjë mjek nuk e ka kontrolluar.
notice-machine-translation = Këtë përkthim e ka bërë një kompjuter. Asnjë mjek nuk e ka kontrolluar.
notice-human-source = Këtë tekst e ka shkruar një njeri në bazë të një fletëpalosjeje të organizatës { $owner }. Asnjë mjek nuk e ka kontrolluar.
notice-human-translation = Këtë tekst e ka përkthyer një njeri. Asnjë mjek nuk e ka kontrolluar.
notice-reviewed = Një specialist klinik e ka kontrolluar dhe nënshkruar këtë tekst.
notice-outdated = Teksti burimor ka ndryshuar që kur është bërë ky përkthim. Përkthimi mund të jetë i vjetruar.
notice-expired = Ky tekst duhej të ishte rishikuar tashmë. Ai mund të jetë i vjetruar.
notice-missing = Gjuha juaj nuk është ende e disponueshme: { $asked }. Po lexoni në këtë gjuhë: { $served }.
notice-near = Gjuha juaj nuk është ende e disponueshme: { $asked }. Po lexoni në një gjuhë të afërt: { $served }. Fjalët mjekësore mund të jenë të ndryshme.
notice-offered = Kjo fletëpalosje është e disponueshme edhe në këto gjuhë:

trust-heading = Nga vjen kjo fletëpalosje
trust-source = Burimi
trust-adapted-by = Përshtatur nga
trust-publisher = Botuesi
trust-rights = Të drejtat
trust-origin = Si është krijuar
trust-state = Gjendja
trust-signed-by = Nënshkruar nga
trust-published = Botuar më
trust-reviewed = Rishikimi i fundit
trust-review-due = Rishikimi i ardhshëm
trust-fingerprint = Gjurma dixhitale e këtij teksti
not-stated = nuk është shënuar
origin-machine = nga një kompjuter
origin-human = nga një njeri
state-draft = draft: askush nuk e ka nënshkruar
state-reviewed = i kontrolluar dhe i nënshkruar nga një specialist klinik
state-outdated = i vjetruar: burimi ka ndryshuar
state-expired = rishikimi është vonuar
state-withdrawn = i tërhequr
state-incomplete = ende i papërfunduar
mistake-heading = Keni gjetur një gabim?
mistake-report = Ju lutemi njoftoni spitalin ose faqen e internetit që ju ka dhënë këtë fletëpalosje. Tregoni këtë gjurmë dixhitale: { $fingerprint }.
mistake-contact = Ju lutemi shkruani te { $contact }. Tregoni këtë gjurmë dixhitale: { $fingerprint }.
purpose-line = Kjo fletëpalosje jep informacion të përgjithshëm. Ajo nuk i zëvendëson këshillat e ekipit tuaj mjekësor.

list-heading = Fletëpalosjet
list-intro = Zgjidhni një fletëpalosje.
languages-heading = Gjuhët
languages-intro = Këto janë gjuhët në të cilat mund t’i lexoni fletëpalosjet. Shumica e teksteve janë drafte: ju lutemi shihni njoftimin në çdo fletëpalosje.
languages-language = Gjuha
languages-direction = Drejtimi i shkrimit
direction-ltr = nga e majta në të djathtë
direction-rtl = nga e djathta në të majtë
forms-heading = Formate të tjera të kësaj fletëpalosjeje
form-html = Faqe interneti
form-json = Të dhëna (JSON)
form-text = Tekst i thjeshtë
print-hint = Mund ta shtypni këtë faqe me shfletuesin tuaj. Në fletën e shtypur nuk dalin lidhjet dhe menytë.

problem-not-found-title = Kjo faqe nuk ekziston
problem-not-found-text = Ju lutemi kontrolloni adresën ose zgjidhni një nga fletëpalosjet më poshtë.
problem-language-title = Kjo fletëpalosje nuk është ende e disponueshme në këtë gjuhë
problem-language-text = Ju lutemi zgjidhni një nga këto gjuhë.
problem-languages-refused-title = Asnjë nga gjuhët tuaja nuk është e disponueshme
problem-languages-refused-text = Shfletuesi juaj i refuzon të gjitha gjuhët që kemi. Ju lutemi zgjidhni një nga këto gjuhë.
problem-form-title = Ky format nuk është i disponueshëm
problem-form-text = Ju lutemi zgjidhni një nga këto formate.
problem-request-title = Nuk mundëm ta lexojmë këtë adresë
problem-request-text = Ju lutemi kontrolloni adresën ose zgjidhni një nga fletëpalosjet më poshtë.
problem-method-title = Kjo nuk është e mundur këtu
problem-method-text = Faqet e këtij sajti mund vetëm të lexohen.
problem-withdrawn-title = Kjo fletëpalosje është tërhequr
problem-withdrawn-text = Ju lutemi mos përdorni kopje më të vjetra të saj. Pyetni ekipin tuaj mjekësor.
withdrawn-error = Ajo përmbante një gabim.
withdrawn-replaced = Ajo është zëvendësuar nga një fletëpalosje tjetër.
withdrawn-retired = Ajo nuk botohet më.
withdrawn-on = Data e tërheqjes
problem-internal-title = Diçka shkoi keq nga ana jonë
problem-internal-text = Ju lutemi provoni përsëri pas disa minutash.
problem-busy-title = Shërbimi është i mbingarkuar
problem-busy-text = Ju lutemi provoni përsëri pas disa minutash.
problem-languages-heading = Gjuhët
problem-leaflets-heading = Fletëpalosjet

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Kjo fletëpalosje nuk ju tregon:
gaps-preparation = si të përgatiteni
gaps-aftercare = çfarë ndodh më pas
gaps-help = kur të kërkoni ndihmë mjekësore
gaps-options = cilat trajtime të tjera ekzistojnë
gaps-no-treatment = çfarë ndodh pa trajtim
gaps-questions = cilat pyetje mund të bëni
gaps-ask = Ju lutemi pyetni ekipin tuaj mjekësor për këto.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = Lexoni në dy gjuhë
two-languages-intro = Shfaqni këtë fletëpalosje bashkë me një gjuhë të dytë:
two-languages-now = Po lexoni në dy gjuhë: { $first }, { $second }.
two-languages-one = Shfaqni vetëm një gjuhë

## paper: the printed sheet and the PDF.

form-pdf = PDF për shtypje
form-pdf-large = PDF me shkronja të mëdha
paper-hospital = Spitali
paper-telephone = Telefoni
paper-name = Emri
paper-scan = Skanoni këtë kod për të parë nëse kjo fletë është ende e përditësuar.
version-current = Fleta juaj e shtypur është e përditësuar.
version-changed = Kjo fletëpalosje ka ndryshuar që kur u shtyp fleta juaj. Ky është teksti siç është tani.
version-unknown = Ne nuk e njohim këtë fletë të shtypur. Ky është teksti siç është tani.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Siguria për gjuhën
confidence-low = e ulët
confidence-medium = mesatare
confidence-high = e lartë

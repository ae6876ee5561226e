## required: without these a language is not offered at all.

mistake-report = Bitte melden Sie ihn dem Spital oder der Website, von der Sie dieses Informationsblatt haben. Nennen Sie diese Kennung: { $fingerprint }.

## paper: the printed sheet and the PDF.

form-pdf-large = PDF in Grossdruck
paper-hospital = Spital

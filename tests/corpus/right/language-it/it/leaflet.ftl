### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Biopsia epatica
leaflet-summary = Come il medico preleva un campione di tessuto dal Suo fegato.

## Before

about-heading = Che cos’è una biopsia?
about-text = Un medico preleva un piccolo campione di tessuto con un ago sottile. Le immagini guidano l’ago fino al fegato. Di solito si resta svegli.
prepare-heading = Prima della procedura
prepare-food = <strong>Non</strong> mangi nulla nelle 6 ore prima della procedura. Può bere acqua fino a 3 ore prima.
prepare-tablets = Ci dica, per favore, se prende <em>anticoagulanti</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Il medico preleva { $samples } campione.
       *[other] Il medico preleva { $samples } campioni.
    }
pain-medicine = Riceverà 2,5 mg di midazolam per rilassarsi e 50 µg di fentanil contro il dolore.
procedure-time = La procedura dura circa 30 minuti.

## After

# $date is a date, written by the program.
result-date = Data del Suo risultato: { $date }
risks-heading = Quali sono i rischi?
risks-serious = Le complicanze gravi sono rare: si verificano in meno dello 0,5% dei pazienti.
risks-study = In uno studio su 1200 pazienti, 18 hanno avuto la febbre.
risks-call = <strong>Ci chiami subito</strong> se la temperatura supera i 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Prenotare un appuntamento
    .title = Scegliere giorno e ora
contact = Può contattare l’ospedale { -hospital } per telefono: { $phone }
more = Può leggere di più sul <a href="https://www.example.org/liver-biopsy">nostro sito web</a>.
bring = Per favore, porti con sé questo opuscolo («{ leaflet-title }»).
checked = Questo opuscolo è stato controllato l’ultima volta il 14 marzo 2026.

### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Biopsie jater
leaflet-summary = Jak lékař odebere vzorek tkáně z vašich jater.

## Before

about-heading = Co je biopsie?
about-text = Lékař odebere tenkou jehlou malý vzorek tkáně. Snímky vedou jehlu k játrům. Obvykle zůstáváte při vědomí.
prepare-heading = Před zákrokem
prepare-food = Posledních 6 hodin před zákrokem <strong>nejezte</strong>. Vodu smíte pít nejpozději 3 hodiny před ním.
prepare-tablets = Řekněte nám prosím, zda užíváte <em>léky na ředění krve</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Lékař odebere { $samples } vzorek.
        [few] Lékař odebere { $samples } vzorky.
       *[other] Lékař odebere { $samples } vzorků.
    }
pain-medicine = Dostanete 2,5 mg midazolamu na uklidnění a 50 µg fentanylu proti bolesti.
procedure-time = Zákrok trvá asi 30 minut.

## After

# $date is a date, written by the program.
result-date = Datum vašeho výsledku: { $date }
risks-heading = Jaká jsou rizika?
risks-serious = Závažné komplikace jsou vzácné: vyskytují se u méně než 0,5 % pacientů.
risks-study = Ve studii s 1 200 pacienty mělo horečku 18 z nich.
risks-call = <strong>Ihned nám zavolejte</strong>, pokud vaše teplota přesáhne 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Objednat se
    .title = Vyberte den a čas
contact = Do nemocnice { -hospital } se dovoláte na čísle: { $phone }
more = Více si přečtete na <a href="https://www.example.org/liver-biopsy">našich webových stránkách</a>.
bring = Přineste si prosím tento leták („{ leaflet-title }“) s sebou.
checked = Tento leták byl naposledy zkontrolován 14. března 2026.

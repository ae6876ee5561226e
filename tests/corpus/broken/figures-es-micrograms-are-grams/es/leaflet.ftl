### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Biopsia de hígado
leaflet-summary = Cómo se toma una muestra de tejido de su hígado.

## Before

about-heading = ¿Qué es una biopsia?
about-text = Un médico toma una pequeña muestra de tejido con una aguja fina. Unas imágenes guían la aguja hasta el hígado. Por lo general, usted no se duerme.
prepare-heading = Antes del procedimiento
prepare-food = <strong>No</strong> coma nada durante las 6 horas anteriores al procedimiento. Puede beber agua hasta 3 horas antes.
prepare-tablets = Díganos, por favor, si toma <em>anticoagulantes</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Se toma { $samples } muestra.
       *[other] Se toman { $samples } muestras.
    }
pain-medicine = Se le administran 2,5 mg de midazolam para que se relaje y 50 g de fentanilo contra el dolor.
procedure-time = El procedimiento dura alrededor de 30 minutos.

## After

# $date is a date, written by the program.
result-date = Fecha de su resultado: { $date }
risks-heading = ¿Qué riesgos hay?
risks-serious = Las complicaciones graves son raras: se producen en menos del 0,5 % de los pacientes.
risks-study = En un estudio con 1200 pacientes, 18 tuvieron fiebre.
risks-call = <strong>Llámenos de inmediato</strong> si su temperatura supera los 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Pedir cita
    .title = Elegir día y hora
contact = Puede contactar con el hospital { -hospital } por teléfono: { $phone }
more = Encontrará más información en <a href="https://www.example.org/liver-biopsy">nuestra página web</a>.
bring = Traiga, por favor, este folleto («{ leaflet-title }»).
checked = Este folleto se revisó por última vez el 14 de marzo de 2026.

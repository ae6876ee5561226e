### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Biópsia do fígado
leaflet-summary = Como um médico retira uma amostra de tecido do seu fígado.

## Before

about-heading = O que é uma biópsia?
about-text = Um médico retira uma pequena amostra de tecido com uma agulha fina. As imagens guiam a agulha até ao fígado. Normalmente, não adormece.
prepare-heading = Antes do procedimento
prepare-food = <strong>Não</strong> coma durante as 6 horas anteriores ao procedimento. Pode beber água até 3 horas antes.
prepare-tablets = Diga-nos, por favor, se toma <em>anticoagulantes</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] O médico retira { $samples } amostra.
       *[other] O médico retira { $samples } amostras.
    }
pain-medicine = Recebe 2,5 mg de midazolam para relaxar e 50 µg de fentanilo para a dor.
procedure-time = O procedimento demora cerca de 30 minutos.

## After

# $date is a date, written by the program.
result-date = Data do seu resultado: { $date }
risks-heading = Quais são os riscos?
risks-serious = As complicações graves são raras: ocorrem em menos de 0,5% dos doentes.
risks-study = Num estudo com 1200 doentes, 18 tiveram febre.
risks-call = <strong>Telefone-nos de imediato</strong> se a sua temperatura ultrapassar os 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Marcar consulta
    .title = Escolher o dia e a hora
contact = Pode contactar o hospital { -hospital } por telefone: { $phone }
more = Leia mais no <a href="https://www.example.org/liver-biopsy">nosso sítio Web</a>.
bring = Traga consigo este folheto («{ leaflet-title }»), por favor.
checked = Este folheto foi revisto pela última vez a 14 de março de 2026.

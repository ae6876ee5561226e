### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Линденхоф

leaflet-title = Биопсия на черния дроб
leaflet-summary = Как лекарят взема проба от тъканта на черния Ви дроб.

## Before

about-heading = Какво е биопсия?
about-text = Лекарят взема малка проба от тъканта с тънка игла. Образите насочват иглата към черния дроб. Обикновено оставате будни.
prepare-heading = Преди процедурата
prepare-food = <strong>Не</strong> яжте 6 часа преди процедурата. Можете да пиете вода до 3 часа преди нея.
prepare-tablets = Моля, кажете ни дали приемате <em>лекарства за разреждане на кръвта</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Лекарят взема { $samples } проба.
       *[other] Лекарят взема { $samples } проби.
    }
pain-medicine = Получавате 2,5 mg мидазолам за отпускане и 50 µg фентанил против болката.
procedure-time = Процедурата продължава около 30 минути.

## After

# $date is a date, written by the program.
result-date = Дата на Вашия резултат: { $date }
risks-heading = Какви са рисковете?
risks-serious = Сериозните усложнения са редки: възникват при по-малко от 0,5% от пациентите.
risks-study = В проучване с 1200 пациенти 18 са имали треска.
risks-call = <strong>Обадете ни се веднага</strong>, ако температурата Ви се повиши над 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Запазете час
    .title = Изберете ден и час
contact = Можете да се свържете с болница „{ -hospital }“ по телефона: { $phone }
more = Прочетете повече на <a href="https://www.example.org/liver-biopsy">нашия уебсайт</a>.
bring = Моля, носете тази листовка („{ leaflet-title }“) със себе си.
checked = Листовката е проверена за последен път на 14 март 2026 г.

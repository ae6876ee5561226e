### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Лінденгоф

leaflet-title = Біопсія печінки
leaflet-summary = Як лікар бере зразок тканини з вашої печінки.

## Before

about-heading = Що таке біопсія?
about-text = Лікар бере тонкою голкою невеликий зразок тканини. Зображення допомагають провести голку до печінки. Зазвичай ви не спите.
prepare-heading = Перед процедурою
prepare-food = <strong>Не</strong> їжте впродовж 6 годин перед процедурою. Воду можна пити не пізніше ніж за 3 години до неї.
prepare-tablets = Скажіть нам, будь ласка, чи приймаєте ви <em>ліки, що розріджують кров</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Лікар бере { $samples } зразок.
        [few] Лікар бере { $samples } зразки.
        [many] Лікар бере { $samples } зразків.
       *[other] Лікар бере { $samples } зразка.
    }
pain-medicine = Ви отримаєте 2,5 мг мідазоламу, щоб розслабитися, і 50 мкг фентанілу від болю.
procedure-time = Процедура триває близько 30&nbsp;хвилин.

## After

# $date is a date, written by the program.
result-date = Дата вашого результату: { $date }
risks-heading = Які є ризики?
risks-serious = Серйозні ускладнення бувають рідко: вони виникають менш ніж у 0,5 % пацієнтів.
risks-study = У дослідженні взяли участь 1200 пацієнтів, 18 із них мали гарячку.
risks-call = <strong>Негайно зателефонуйте нам</strong>, якщо температура перевищить 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Записатися на прийом
    .title = Вибрати день і час
contact = Зв’язатися з лікарнею «{ -hospital }» можна за телефоном: { $phone }
more = Докладніше читайте на <a href="https://www.example.org/liver-biopsy">нашому сайті</a>.
bring = Принесіть, будь ласка, цю пам’ятку («{ leaflet-title }») із собою.
checked = Цю пам’ятку востаннє перевірено 14 березня 2026 року.

### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Линденхоф

leaflet-title = Биопсия печени
leaflet-summary = Как врач берёт образец ткани из вашей печени.

## Before

about-heading = Что такое биопсия?
about-text = Врач берёт тонкой иглой небольшой образец ткани. Изображения помогают провести иглу к печени. Обычно вы не спите.
prepare-heading = Перед процедурой
prepare-food = <strong>Не</strong> ешьте в течение 6 часов перед процедурой. Воду можно пить не позднее чем за 3 часа до неё.
prepare-tablets = Скажите нам, пожалуйста, принимаете ли вы <em>препараты, разжижающие кровь</em>.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Врач берёт { $samples } образец.
        [few] Врач берёт { $samples } образца.
        [many] Врач берёт { $samples } образцов.
       *[other] Врач берёт { $samples } образца.
    }
pain-medicine = Вы получите 2,5 мг мидазолама, чтобы расслабиться, и 50 мкг фентанила от боли.
procedure-time = Процедура длится около 30 минут.

## After

# $date is a date, written by the program.
result-date = Дата вашего результата: { $date }
risks-heading = Какие есть риски?
risks-serious = Серьёзные осложнения бывают редко: они возникают менее чем у 0,5 % пациентов.
risks-study = В исследовании приняли участие 1200 пациентов, у 18 из них был жар.
risks-call = <strong>Немедленно позвоните нам</strong>, если температура превысит 38,5 °C.

## How to reach us

# The title explains the button.
appointment = Записаться на приём
    .title = Выбрать день и время
contact = Связаться с больницей «{ -hospital }» можно по телефону: { $phone }
more = Подробнее читайте на <a href="https://www.example.org/liver-biopsy">нашем сайте</a>.
bring = Принесите, пожалуйста, эту памятку («{ leaflet-title }») с собой.
checked = Эта памятка проверена в последний раз 14 марта 2026 года.

stand = Stand up slowly.
drink = Drink little by little.
tell = Please tell us everything one by one.

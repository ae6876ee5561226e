stand = Yavaş yavaş ayağa kalkın.
drink = Azar azar için.
tell = Lütfen her şeyi bize tek tek anlatın.

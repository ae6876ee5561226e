a =

    one

      two


    three


b = c

tablets =
    { $days ->
        [one] Przez { $days } dzień: { $tablets ->
            [one] { $tablets } tabletka.
            [few] { $tablets } tabletki.
            [many] { $tablets } tabletek.
           *[other] { $tablets } tabletki.
        }
        [few] Przez { $days } dni: { $tablets ->
            [one] { $tablets } tabletka.
            [few] { $tablets } tabletki.
            [many] { $tablets } tabletek.
           *[other] { $tablets } tabletki.
        }
        [many] Przez { $days } dni: { $tablets ->
            [one] { $tablets } tabletka.
            [few] { $tablets } tabletki.
            [many] { $tablets } tabletek.
           *[other] { $tablets } tabletki.
        }
       *[other] Przez { $days } dnia: { $tablets ->
            [one] { $tablets } tabletka.
            [few] { $tablets } tabletki.
            [many] { $tablets } tabletek.
           *[other] { $tablets } tabletki.
        }
    }
rest = Prosimy odpocząć potem w domu.

wait =
    { $minutes ->
        [one] Czeka się { $minutes } minutę.
        [few] Czeka się { $minutes } minuty.
        [many] Czeka się { $minutes } minut.
       *[other] Czeka się { $minutes } minuty.
    }
rest = Prosimy odpocząć potem w domu.

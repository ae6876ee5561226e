a = { $n ->
    [0] none
    [one] { $n } day
   *[other] { B($n) ->
       *[-1.5]
            { $n } days
    }
}

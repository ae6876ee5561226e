queue =
    { $patients ->
        [0] Olet seuraava.
        [one] Sinua ennen on { NUMBER($patients) } potilas.
       *[other] Sinua ennen on { NUMBER($patients, useGrouping: 0) } potilasta.
    }
wait = Ole hyvä ja istuudu.

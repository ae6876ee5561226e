queue = Patients before you: { NUMBER($patients, useGrouping: 0) }
wait = Please take a seat.

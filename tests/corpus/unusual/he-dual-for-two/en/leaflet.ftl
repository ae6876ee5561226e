drink = Do not drink anything for 2 hours.
back = Please come back after 2 days.
rest = Please rest for 5 hours.

wait = You wait for { $minutes } min.
rest = Please rest at home afterwards.

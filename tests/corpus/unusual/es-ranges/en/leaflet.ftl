stay = You stay in the hospital for 2–3 days.
rest = Please rest for 4–6 hours.

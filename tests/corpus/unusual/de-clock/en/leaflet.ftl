morning = Please come at 8:30 am.
afternoon = You can go home at 2:30 pm.

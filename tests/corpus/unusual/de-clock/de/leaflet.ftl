morning = Bitte kommen Sie um 8.30 Uhr.
afternoon = Sie können um 14.30 Uhr nach Hause gehen.

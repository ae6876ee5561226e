checked = Zuletzt geprüft am 14.03.2026.
next = Die nächste Prüfung ist bis 01.04.2028 fällig.

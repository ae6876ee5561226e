checked = Last checked on 14 March 2026.
next = The next check is due by 1 April 2028.

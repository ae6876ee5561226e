next = The next check is due on 1 April 2028.
bring = Bring water, fruit and so on.

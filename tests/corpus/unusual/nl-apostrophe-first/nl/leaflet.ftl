morning = ’s Morgens mag u water drinken.
photos = De foto’s blijven bij ons.

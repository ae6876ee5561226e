morning = In the morning you may drink water.
photos = The photos stay with us.

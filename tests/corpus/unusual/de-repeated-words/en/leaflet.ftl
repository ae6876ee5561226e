relatives = Relatives who take the children home wait in room 4.
team = The team knows that this is the hardest part.
ask = Ask the people who look after them.

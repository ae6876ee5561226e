fever = If you have a fever, whom do you call?
well = Get well soon!

-hospital = Lindenhof
hospital = { -hospital }
date = { $date }
greeting = See you soon!

-hospital = Lindenhof
hospital = { -hospital }
date = { $date }
greeting = A presto!

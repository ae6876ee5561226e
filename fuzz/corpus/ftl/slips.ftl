a = { “b” }
c = { 1,5 }
	d = { Number($e) }
f = { $g->
    h] i
   *[ j k ] l }

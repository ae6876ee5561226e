a =
  { $b }
    c
 { $d }
b =
    { $c } d
    { $e }

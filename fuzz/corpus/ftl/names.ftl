a-1_B = { $c-2_D } { -e } { f.g } { H() }
-e = i

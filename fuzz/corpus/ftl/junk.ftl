a = { b
    c }
1 = 2
d
    .e = f
    [g]
}
h = i

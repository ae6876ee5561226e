a = „b“ … 0,5 % <strong>c</strong> [d] *e .f # g

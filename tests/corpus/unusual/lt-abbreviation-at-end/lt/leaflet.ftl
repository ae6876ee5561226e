next = Kita patikra – 2028 m. balandžio 1 d.
bring = Atsineškite vandens, vaisių ir t. t.

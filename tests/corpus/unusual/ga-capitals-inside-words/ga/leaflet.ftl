ireland = Is bileog eolais í seo d’othair in Éirinn.
galway = Is féidir é a dhéanamh i nGaillimh.
people = Rinneadh é ar go leor de mhuintir na hÉireann.

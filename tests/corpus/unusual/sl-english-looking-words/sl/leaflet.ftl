after = To odločite z zdravnikom skupaj: on in vi.
until = Izvidi so na voljo do petka.
third = Obveza ostane do 3. dne.

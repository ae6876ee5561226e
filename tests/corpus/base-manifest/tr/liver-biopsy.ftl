### A made-up leaflet with a manifest. It is no medical advice.

title = Karaciğer biyopsisi
summary = Bu broşür, karaciğerden doku örneğinin nasıl alındığını anlatır.

## What it is

about-heading = Biyopsi nedir?
about-text = İnce bir iğneyle küçük bir doku örneği alınır. Görüntüler iğneyi karaciğere yönlendirir.

## The risks

risks-heading = Riskler nelerdir?
# $serious-rate is written by the program, such as 0.5%.
risks-serious = Ciddi komplikasyonlar nadirdir: Hastalarda görülme oranı { $serious-rate } değerinin altındadır.
# $fever-rate is written by the program, such as 1.5%.
risks-fever = Hastalarda ateş görülme oranı yaklaşık { $fever-rate } düzeyindedir.
risks-call = Ateşiniz çıkarsa <strong>bizi hemen arayın</strong>.
# Introduces the two items below.
risks-more = Diğer riskler arasında şunlar vardır:
risks-bleeding = kanama
risks-pain = omuz ağrısı

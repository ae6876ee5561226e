### A made-up leaflet: the base of this corpus. It is no medical advice.

# The name of a hospital, the same in every language.
-hospital = Lindenhof

leaflet-title = Karaciğer biyopsisi
leaflet-summary = Bu broşür, karaciğerinizden doku örneğinin nasıl alındığını anlatır.

## Before

about-heading = Biyopsi nedir?
about-text = Doktor, ince bir iğneyle küçük bir doku örneği alır. Görüntüler iğneyi karaciğere yönlendirir. Genellikle uyanık kalırsınız.
prepare-heading = İşlemden önce
prepare-food = İşlemden önceki 6 saat boyunca <strong>hiçbir şey</strong> yemeyin. İşlemden 3 saat öncesine kadar su içebilirsiniz.
prepare-tablets = Lütfen <em>kan sulandırıcı</em> kullanıp kullanmadığınızı bize söyleyin.

## During

# $samples is a whole number.
samples-taken =
    { $samples ->
        [one] Doktor { $samples } örnek alır.
       *[other] Doktor { $samples } örnek alır.
    }
pain-medicine = Rahatlamanız için 2,5 mg midazolam, ağrıya karşı da 50 µg fentanil verilir.
procedure-time = İşlem yaklaşık 30 dakika sürer.

## After

# $date is a date, written by the program.
result-date = Sonucunuzun tarihi: { $date }
risks-heading = Riskler nelerdir?
risks-serious = Ciddi komplikasyonlar nadirdir: Hastaların %0,5’inden azında görülür.
risks-study = 1.200 hastanın katıldığı bir çalışmada 18 hastada ateş görüldü.
risks-call = Ateşiniz 38,5 °F’yi geçerse <strong>bizi hemen arayın</strong>.

## How to reach us

# The title explains the button.
appointment = Randevu alın
    .title = Gün ve saat seçin
contact = { -hospital } hastanesine telefonla ulaşabilirsiniz: { $phone }
more = Daha fazla bilgiyi <a href="https://www.example.org/liver-biopsy">web sitemizde</a> bulabilirsiniz.
bring = Lütfen bu broşürü (“{ leaflet-title }”) yanınızda getirin.
checked = Bu broşür en son 14 Mart 2026 tarihinde gözden geçirilmiştir.

title = Çocuklarda girişimsel radyoloji
summary = Bebekler ve çocuklar için görüntüler eşliğinde tedavi.

about-heading = Çocuklara yönelik girişimsel radyoloji işlemleri nedir?
about-what = Girişimsel radyolojide doktorlar, tedaviyi yönlendirmek için vücudun içinin görüntülerini kullanır. Bu işlemler çocuklara bir tedavi seçeneği olarak sunulur.
about-surgery = Böyle bir işlemle, çocuğun geleneksel bir ameliyat geçirmesi genellikle önlenebilir.
about-adults = Genel hatlarıyla bakıldığında, yetişkinlerde yapılabilen her minimal invaziv işlem bebeklerde ve çocuklarda da yapılabilir. “Minimal invaziv”, doktorların ciltte yalnızca çok küçük bir açıklığa ihtiyaç duyması demektir.

procedure-heading = Bu işlem nasıl yapılır?
procedure-asleep = Çocuğa genellikle ya sedasyon ya da genel anestezi uygulanır. Bunun amacı, çocuğun stresini olabildiğince düşük tutmaktır. Sedasyon, çocuğun ilaçla sakin ve uykulu hâle getirilmesi demektir. Genel anestezi, çocuğun ilaçla derin bir uykuya geçirilmesi demektir.
procedure-devices = Malzemeler genellikle yetişkinlerde kullanılanlarla aynıdır. Ancak bebeklerin ve çocukların yaralanmasını önlemek için aletler çoğunlukla daha küçüktür.
procedure-used = Aşağıdakiler, yetişkinlerdekiyle aynı şekilde kullanılır:
procedure-microparticles = mikropartiküller: bir kum tanesinden daha küçük reçine parçacıkları
procedure-coils = koiller: küçük metal sarmallar

reasons-heading = Bu işlem neden yapılır?
reasons-why = Bu işlemler çocuklarda yetişkinlerdekiyle aynı nedenlerle yapılır: Bunlar, bir dizi rahatsızlığı tedavi etmenin minimal invaziv bir yoludur. Bu rahatsızlıklar arasında şunlar vardır:
reasons-bleeding = kanama
reasons-drainage = vücutta biriken ve drenajla boşaltılan sıvı
reasons-veins = toplardamarlardaki (kanı kalbe geri taşıyan damarlardaki) anormallikler

risks-heading = Hangi riskler vardır?
risks-same = Genel olarak, çocuklardaki riskler yetişkinlerdekiyle aynıdır.
risks-minor = Küçük riskler arasında şunlar vardır:
risks-bruising = kateterin (ince, esnek bir tüpün) vücuda girdiği noktada, genellikle kasıkta, morarma
risks-significant = Daha önemli riskler arasında şunlar vardır:
risks-migration = mikropartiküllerin veya koillerin vücudun başka bir bölümüne hareket etme ve atardamarların (kanı kalpten uzağa taşıyan damarların) başka dallarını tıkama olasılığı
risks-veins = toplardamarların yapılarına yönelik bir risk
risks-allergy = görüntülemede kullanılan kontrast maddeye (vücudun bazı bölümlerinin daha kolay görülmesini sağlayan bir maddeye) karşı alerjiler
risks-dose = Radyasyon dozunun dikkatle kontrol edilmesi önemlidir.
risks-rare = Ancak bu işlemlerin çocuklardaki tüm riskleri nadirdir: bunların vakalarda görülme oranı { $complication-rate } değerinin altındadır.

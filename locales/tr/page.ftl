## required: without these a language is not offered at all.

site-title = Hasta broşürleri: girişimsel radyoloji
skip-link = Metne geç

languages-label = Diller
languages-count =
    { $count ->
        [one] { $count } dil
       *[other] { $count } dil
    }
languages-current = bu dilde okuyorsunuz

navigation-label = Sayfalar
navigation-leaflets = Broşürler
navigation-languages = Diller

leaflet-kind = Hastalar ve aileler için bilgiler
breadcrumb-label = Kaynak broşürün yeri
breadcrumb-patients = Hastalar
breadcrumb-procedures = Girişimsel radyoloji işlemleri
contents-heading = Bu sayfada
references-heading = Kaynakça
callout-note = Lütfen dikkat
callout-important = Önemli
callout-urgent = Acil

notice-heading = Bu metin hakkında
notice-machine-source = Bu metni, { $owner } kuruluşunun bir broşürüne dayanarak bir bilgisayar yazdı. Metni hiçbir doktor kontrol etmedi.
notice-machine-translation = Bu çeviriyi bir bilgisayar yaptı. Çeviriyi hiçbir doktor kontrol etmedi.
notice-human-source = Bu metni, { $owner } kuruluşunun bir broşürüne dayanarak bir kişi yazdı. Metni hiçbir doktor kontrol etmedi.
notice-human-translation = Bu metni bir kişi çevirdi. Çeviriyi hiçbir doktor kontrol etmedi.
notice-reviewed = Klinik alanda çalışan bir uzman bu metni kontrol etti ve imzaladı.
notice-outdated = Bu çeviri yapıldıktan sonra kaynak metin değişti. Bu çeviri güncel olmayabilir.
notice-expired = Bu metnin şimdiye kadar gözden geçirilmiş olması gerekirdi. Metin güncel olmayabilir.
notice-missing = Diliniz henüz mevcut değil: { $asked }. Şu dilde okuyorsunuz: { $served }.
notice-near = Diliniz henüz mevcut değil: { $asked }. Akraba bir dilde okuyorsunuz: { $served }. Tıbbi sözcükler farklı olabilir.
notice-offered = Bu broşür şu dillerde de mevcuttur:

trust-heading = Bu broşürün kaynağı
trust-source = Kaynak
trust-adapted-by = Uyarlayan
trust-publisher = Yayımlayan
trust-rights = Haklar
trust-origin = Nasıl hazırlandı
trust-state = Durum
trust-signed-by = İmzalayan
trust-published = Yayım tarihi
trust-reviewed = Son gözden geçirme
trust-review-due = Sonraki gözden geçirme
trust-fingerprint = Bu metnin parmak izi
not-stated = belirtilmemiş
origin-machine = bir bilgisayar tarafından
origin-human = bir kişi tarafından
state-draft = taslak: kimse imzalamadı
state-reviewed = bir klinisyen tarafından gözden geçirildi ve imzalandı
state-outdated = güncel değil: kaynak değişti
state-expired = gözden geçirme tarihi geçti
state-withdrawn = geri çekildi
state-incomplete = henüz tamamlanmadı
mistake-heading = Bir hata mı buldunuz?
mistake-report = Lütfen bu broşürü size veren hastaneye veya web sitesine bildirin. Şu parmak izini belirtin: { $fingerprint }.
mistake-contact = Lütfen şu adrese yazın: { $contact }. Şu parmak izini belirtin: { $fingerprint }.
purpose-line = Bu broşür genel bilgi verir. Sağlık ekibinizin tavsiyelerinin yerini tutmaz.

list-heading = Broşürler
list-intro = Bir broşür seçin.
languages-heading = Diller
languages-intro = Broşürleri okuyabileceğiniz diller bunlardır. Metinlerin çoğu taslaktır: lütfen her broşürdeki bildirime bakın.
languages-language = Dil
languages-direction = Yazı yönü
direction-ltr = soldan sağa
direction-rtl = sağdan sola
forms-heading = Bu broşürün diğer biçimleri
form-html = Web sayfası
form-json = Veri (JSON)
form-text = Düz metin
print-hint = Bu sayfayı tarayıcınızla yazdırabilirsiniz. Yazdırılan sayfada bağlantılar ve menüler yer almaz.

problem-not-found-title = Böyle bir sayfa yok
problem-not-found-text = Lütfen adresi kontrol edin veya aşağıdaki broşürlerden birini seçin.
problem-language-title = Bu broşür henüz bu dilde mevcut değil
problem-language-text = Lütfen bu dillerden birini seçin.
problem-languages-refused-title = Dillerinizden hiçbiri mevcut değil
problem-languages-refused-text = Tarayıcınız bizde bulunan bütün dilleri reddediyor. Lütfen bu dillerden birini seçin.
problem-form-title = Bu biçim mevcut değil
problem-form-text = Lütfen bu biçimlerden birini seçin.
problem-request-title = Bu adresi okuyamadık
problem-request-text = Lütfen adresi kontrol edin veya aşağıdaki broşürlerden birini seçin.
problem-method-title = Bu burada mümkün değil
problem-method-text = Bu sitenin sayfaları yalnızca okunabilir.
problem-withdrawn-title = Bu broşür geri çekildi
problem-withdrawn-text = Lütfen eski kopyalarını kullanmayın. Sağlık ekibinize danışın.
withdrawn-error = Bir hata içeriyordu.
withdrawn-replaced = Yerini başka bir broşür aldı.
withdrawn-retired = Artık yayımlanmıyor.
withdrawn-on = Geri çekilme tarihi
problem-internal-title = Bizden kaynaklanan bir sorun oluştu
problem-internal-text = Lütfen birkaç dakika sonra yeniden deneyin.
problem-busy-title = Hizmet şu anda yoğun
problem-busy-text = Lütfen birkaç dakika sonra yeniden deneyin.
problem-languages-heading = Diller
problem-leaflets-heading = Broşürler

## gaps: the box that says what the leaflet does not tell.

gaps-heading = Bu broşürde şu konularda bilgi yoktur:
gaps-preparation = nasıl hazırlanılacağı
gaps-aftercare = sonrasında neler olacağı
gaps-help = ne zaman tıbbi yardım alınacağı
gaps-options = diğer tedaviler
gaps-no-treatment = tedavi edilmezse ne olacağı
gaps-questions = sorabileceğiniz sorular
gaps-ask = Lütfen bunları sağlık ekibinize sorun.

## two-languages: the leaflet in two languages side by side.

two-languages-heading = İki dilde okuyun
two-languages-intro = Bu broşürü ikinci bir dille birlikte gösterin:
two-languages-now = İki dilde okuyorsunuz: { $first }, { $second }.
two-languages-one = Yalnızca bir dil göster

## paper: the printed sheet and the PDF.

form-pdf = Yazdırmak için PDF
form-pdf-large = Büyük puntolu PDF
paper-hospital = Hastane
paper-telephone = Telefon
paper-name = Ad soyad
paper-scan = Bu sayfanın hâlâ güncel olup olmadığını görmek için bu kodu tarayın.
version-current = Basılı sayfanız güncel.
version-changed = Sayfanız basıldıktan sonra bu broşür değişti. Metnin şimdiki hâli budur.
version-unknown = Bu basılı sayfayı tanımıyoruz. Metnin şimdiki hâli budur.

## confidence: how sure the writers are of a language, on the list of languages.

confidence-label = Dilden emin olma düzeyi
confidence-low = düşük
confidence-medium = orta
confidence-high = yüksek

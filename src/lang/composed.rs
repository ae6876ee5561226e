use std::borrow::Cow;

use icu::normalizer::ComposingNormalizerBorrowed;

/// A text with every accent joined to its letter (Unicode's form NFC), which fonts, searches and readers take for the same.
///
/// ```
/// use ir_leaflets::lang::composed;
/// assert_eq!(composed("Re\u{301}sume\u{301}"), "Résumé");
/// assert!(matches!(composed("Résumé"), std::borrow::Cow::Borrowed(_)));
/// ```
pub fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

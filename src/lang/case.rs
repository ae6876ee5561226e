use super::Locale;

/// A text in small letters: in Turkish and Azerbaijani the small form of `I` has no dot.
///
/// ```
/// use ir_leaflets::lang::{Locale, lowercase};
/// assert_eq!(lowercase("İĞNE ISI", &Locale::parse("tr").unwrap()), "iğne ısı");
/// assert_eq!(lowercase("NADEL", &Locale::parse("de").unwrap()), "nadel");
/// ```
pub fn lowercase(text: &str, locale: &Locale) -> String {
    match locale.language() {
        "tr" | "az" if text.contains(['I', 'İ']) => text.replace('I', "ı").replace('İ', "i").to_lowercase(),
        _ => text.to_lowercase(),
    }
}

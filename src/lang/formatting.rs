use std::borrow::Cow;

use icu::locale::{LanguageIdentifier, langid};

use super::Locale;

/// The locale whose forms we write numbers, dates and names in: the locale itself, with two exceptions.
///
/// CLDR's `en` is American, and we write for Europe; and for Montenegrin CLDR has nothing of its own.
pub(super) fn formatting(locale: &Locale) -> Cow<'_, LanguageIdentifier> {
    match locale.as_str() {
        "en" => Cow::Owned(langid!("en-GB")),
        _ if locale.language() == "cnr" => Cow::Owned(langid!("sr-Latn-ME")),
        _ => Cow::Borrowed(locale.icu()),
    }
}

/// Those forms as the preferences a constructor of ICU4X asks for.
pub(super) fn preferences<P: From<icu::locale::Locale>>(locale: &Locale) -> P {
    icu::locale::Locale::from(formatting(locale).into_owned()).into()
}

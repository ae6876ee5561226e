use icu::locale::{LanguageIdentifier, LocaleCanonicalizer, subtags::language};

use super::Locale;

/// No real tag comes near either; both are looked at before anything is parsed.
const LONGEST_TAG_BYTES: usize = 64;
const MOST_SUBTAGS: usize = 8;

/// The locale a person meant by a tag as people type it: any case, `_` for `-`, retired codes, extensions dropped.
///
/// Retired and overlong codes give way as CLDR's aliases say (`iw` to `he`, `mo` to `ro`, `cnr` to `sr-ME`), and `no` to `nb`. `None` where
/// no language is named.
///
/// ```
/// use ir_leaflets::lang::{Locale, canonicalize};
/// assert_eq!(canonicalize("DE_at"), Locale::parse("de-AT"));
/// assert_eq!(canonicalize("iw"), Locale::parse("he"));
/// assert_eq!(canonicalize("de-u-co-phonebk"), Locale::parse("de"));
/// assert_eq!(canonicalize("*"), None);
/// ```
pub fn canonicalize(tag: &str) -> Option<Locale> {
    let tag = tag.trim();
    if tag.len() > LONGEST_TAG_BYTES || tag.split(['-', '_']).count() > MOST_SUBTAGS {
        return None;
    }
    // `pt_BR.UTF-8` and `de_AT@euro` are how operating systems write it.
    let named = tag.split(['.', '@']).next()?;
    // A single letter begins an extension.
    let subtags: Vec<&str> = named.split(['-', '_']).take_while(|subtag| subtag.len() != 1).collect();
    let identifier: LanguageIdentifier = subtags.join("-").parse().ok()?;
    let mut locale = identifier.into();
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    // CLDR keeps `no` as it is; who types it reads Bokmål, which is what CLDR's `no` is written in.
    if locale.id.language == language!("no") {
        locale.id.language = language!("nb");
    }
    Locale::parse(&locale.id.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, meant: Option<&str>) {
        assert_eq!(canonicalize(typed).as_ref().map(Locale::as_str), meant, "{typed}");
    }

    #[test]
    fn retired_and_macro_codes_give_way() {
        check("iw", Some("he"));
        check("in", Some("id"));
        check("ji", Some("yi"));
        check("mo", Some("ro"));
        check("sh", Some("sr-Latn"));
        check("no", Some("nb"));
        check("no-NO", Some("nb-NO"));
        check("cnr", Some("sr-ME"));
        check("tl", Some("fil"));
        check("eng", Some("en"));
        check("deu", Some("de"));
        check("gsw", Some("gsw"));
        check("art-lojban", Some("jbo"));
        check("cmn", Some("zh"));
        check("arb-EG", Some("ar-EG"));
        check("sr-YU", Some("sr-RS"));
    }

    #[test]
    fn what_people_type_is_read() {
        check(" DE_at ", Some("de-AT"));
        check("pt_br", Some("pt-BR"));
        check("pt_BR.UTF-8", Some("pt-BR"));
        check("de_AT@euro", Some("de-AT"));
        check("SR-LATN-rs", Some("sr-Latn-RS"));
        check("en-GB-oxendict", Some("en-GB-oxendict"));
        check("ar-u-nu-latn", Some("ar"));
        check("de-x-private", Some("de"));
        check("en-t-jp", Some("en"));
    }

    #[test]
    fn what_names_no_language_is_none() {
        for typed in ["", "*", "und", "x-private", "i", "C", "POSIX", "english", "de--at", "-de", "ü", "zh-min-nan"] {
            check(typed, None);
        }
        check(&"de-".repeat(40), None);
        check(&format!("de-{}", "a".repeat(100_000)), None);
    }
}

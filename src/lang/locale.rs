use std::{fmt, sync::Arc};

use icu::{
    locale::{LanguageIdentifier as IcuIdentifier, LocaleDirectionality, LocaleFallbacker},
    properties::{CodePointMapData, props::BidiClass},
};
use unic_langid::LanguageIdentifier;

/// A language tag in canonical case: the name of a folder under `locales/`, a segment of an address, a value of `lang`.
///
/// It holds language, script, region and variants ([BCP 47](https://www.rfc-editor.org/info/bcp47)); extensions have no
/// place in the name of a text. Retired codes stay what they are: [`canonicalize`](super::canonicalize) replaces them.
///
/// ```
/// use ir_leaflets::lang::Locale;
/// let locale = Locale::parse("SR-latn").unwrap();
/// assert_eq!(locale.as_str(), "sr-Latn");
/// assert_eq!(Locale::parse("not a tag"), None);
/// ```
// Tens of thousands of them are held, so each is no more than a pointer.
#[derive(Clone)]
pub struct Locale(Arc<Tag>);

struct Tag {
    text: Box<str>,
    identifier: LanguageIdentifier,
    icu: IcuIdentifier,
}

impl Locale {
    /// The locale a well-formed tag names, whatever its case; `None` for anything else, `und` included.
    pub fn parse(tag: &str) -> Option<Self> {
        let identifier: LanguageIdentifier = tag.parse().ok()?;
        let tag = identifier.to_string();
        // The two crates differ at the edges: ICU4X knows no language of more than three letters.
        let icu: IcuIdentifier = tag.parse().ok()?;
        (!icu.language.is_unknown()).then(|| Self(Arc::new(Tag { text: tag.into(), identifier, icu })))
    }

    /// The tag as text, in canonical case.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// The parsed tag, as Fluent's crates want it.
    pub fn identifier(&self) -> &LanguageIdentifier {
        &self.0.identifier
    }

    /// The parsed tag, as ICU4X wants it.
    pub fn icu(&self) -> &IcuIdentifier {
        &self.0.icu
    }

    /// The primary language subtag, such as `pt` of `pt-PT`.
    pub fn language(&self) -> &str {
        self.0.identifier.language.as_str()
    }

    /// The locale CLDR falls back to, one step: `pt` for `pt-PT`, `None` at the root.
    ///
    /// A script that is the usual one is dropped first, and one that is not leads to the root, since a reader of one
    /// script may not know the other.
    ///
    /// ```
    /// use ir_leaflets::lang::Locale;
    /// let parent = |tag| Locale::parse(tag).unwrap().parent();
    /// assert_eq!(parent("de-CH"), Locale::parse("de"));
    /// assert_eq!(parent("sr-Latn"), None);
    /// assert_eq!(parent("nn"), Locale::parse("no"));
    /// ```
    pub fn parent(&self) -> Option<Self> {
        let fallbacker = LocaleFallbacker::new();
        let mut steps = fallbacker.for_config(Default::default()).fallback_for((&self.0.icu).into());
        if steps.get().to_string() == self.as_str() {
            steps.step();
        }
        Self::parse(&steps.get().to_string())
    }

    /// Which way the text runs, from the script written in the tag or else the likely one.
    pub fn direction(&self) -> Direction {
        match LocaleDirectionality::new_extended().get(&self.0.icu) {
            Some(icu::locale::Direction::RightToLeft) => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }
}

/// Whether some letter of a text runs from right to left, so that a line with it is shown in another order than it is stored.
///
/// ```
/// use ir_leaflets::lang::runs_right_to_left;
/// assert!(runs_right_to_left("risks-rare = نادرة") && !runs_right_to_left("risks-rare = rzadkie"));
/// ```
pub fn runs_right_to_left(text: &str) -> bool {
    let classes = CodePointMapData::<BidiClass>::new();
    let is_right_to_left = |letter| matches!(classes.get(letter), BidiClass::RightToLeft | BidiClass::ArabicLetter);
    !text.is_ascii() && text.chars().any(is_right_to_left)
}

/// Which way a text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// As Latin, Greek and Cyrillic do.
    LeftToRight,
    /// As Arabic and Hebrew do.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Locale {}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl std::hash::Hash for Locale {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl std::borrow::Borrow<str> for Locale {
    fn borrow(&self) -> &str {
        &self.0.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).unwrap()
    }

    #[test]
    fn the_direction_follows_the_script_not_a_list() {
        for tag in ["ar", "ar-EG", "he", "fa", "ur", "ku-Arab", "yi", "dv", "az-Arab", "jbn"] {
            assert_eq!(locale(tag).direction(), Direction::RightToLeft, "{tag}");
        }
        for tag in ["en", "ku", "ti", "ka", "ar-Latn", "sr-Cyrl", "xx"] {
            assert_eq!(locale(tag).direction(), Direction::LeftToRight, "{tag}");
        }
    }

    #[test]
    fn a_parent_is_one_step_in_cldrs_fallback() {
        for (tag, parent) in [
            ("de-CH", Some("de")),
            ("pt-PT", Some("pt")),
            ("pt-AO", Some("pt-PT")),
            ("en-GB", Some("en-001")),
            ("es-MX", Some("es-419")),
            ("nn", Some("no")),
            ("nb", Some("no")),
            ("sr-Cyrl", Some("sr")),
            ("sr-Latn", None),
            ("sr-Latn-ME", Some("sr-ME")),
            ("sr-ME", Some("sr-Latn")),
            ("zh-Hant-HK", Some("zh-HK")),
            ("zh-HK", Some("zh-Hant")),
            ("de", None),
            ("xx", None),
        ] {
            assert_eq!(locale(tag).parent(), parent.map(locale), "{tag}");
        }
    }

    #[test]
    fn a_tag_no_registry_could_hold_is_no_locale() {
        for tag in ["", "und", "english", "e", "de--CH", "de-1", "zz-", "über"] {
            assert_eq!(Locale::parse(tag), None, "{tag}");
        }
    }
}

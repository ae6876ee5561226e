use std::{fmt, sync::Arc};

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
#[derive(Clone)]
pub struct Locale {
    tag: Arc<str>,
    identifier: LanguageIdentifier,
}

impl Locale {
    /// The locale a well-formed tag names, whatever its case; `None` for anything else, `und` included.
    pub fn parse(tag: &str) -> Option<Self> {
        let identifier: LanguageIdentifier = tag.parse().ok()?;
        (!identifier.language.is_empty()).then(|| Self {
            tag: identifier.to_string().into(),
            identifier,
        })
    }

    /// The tag as text, in canonical case.
    pub fn as_str(&self) -> &str {
        &self.tag
    }

    /// The parsed tag, as Fluent's crates want it.
    pub fn identifier(&self) -> &LanguageIdentifier {
        &self.identifier
    }

    /// The primary language subtag, such as `pt` of `pt-PT`.
    pub fn language(&self) -> &str {
        self.identifier.language.as_str()
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.tag)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.tag)
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
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
        self.tag.cmp(&other.tag)
    }
}

impl std::hash::Hash for Locale {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.tag.hash(state);
    }
}

impl std::borrow::Borrow<str> for Locale {
    fn borrow(&self) -> &str {
        &self.tag
    }
}

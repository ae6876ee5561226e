use icu::{
    casemap::{
        TitlecaseMapper,
        options::{TitlecaseOptions, TrailingCase},
    },
    collator::CollatorBorrowed,
    locale::subtags::{Region, region},
};
use icu_experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames, ScriptDisplayNames};

use super::{
    Locale,
    formatting::{formatting, preferences},
};

impl Locale {
    /// The language's name in itself, with a capital where its script has them, as a menu shows it.
    ///
    /// A region is named only where it is not the one a reader assumes: `Deutsch (Schweiz)`, but `Português` for `pt-PT`.
    /// `None` where CLDR has no such name; show the tag then. Slow enough to be worth keeping.
    ///
    /// ```
    /// use ir_leaflets::lang::Locale;
    /// assert_eq!(Locale::parse("nb").unwrap().own_name().as_deref(), Some("Norsk bokmål"));
    /// ```
    pub fn own_name(&self) -> Option<String> {
        let name = name_of(self, self)?;
        let mut options = TitlecaseOptions::default();
        options.trailing_case = Some(TrailingCase::Unchanged);
        Some(TitlecaseMapper::new().titlecase_segment_to_string(&name, self.icu(), options).into_owned())
    }

    /// The locale with the script and the region that a reader assumes where none is written.
    ///
    /// ```
    /// use ir_leaflets::lang::Locale;
    /// let expanded = |tag| Locale::parse(tag).unwrap().expanded().to_string();
    /// assert_eq!(expanded("de-CH"), "de-Latn-CH");
    /// assert_eq!([expanded("uk"), expanded("en"), expanded("pt")], ["uk-Cyrl-UA", "en-Latn-GB", "pt-Latn-PT"]);
    /// ```
    pub fn expanded(&self) -> Self {
        let mut expanded = self.icu().clone();
        expanded.region = expanded.region.or(formatting(self).region).or(assumed_region(self));
        icu::locale::LocaleExpander::new_extended().maximize(&mut expanded);
        Self::parse(&expanded.to_string()).expect("a tag stays one when subtags are added")
    }
}

/// One language's name in another, as it stands inside a sentence; `None` where CLDR has no name.
///
/// ```
/// use ir_leaflets::lang::{Locale, name_of};
/// let (serbian, english) = (Locale::parse("sr-Latn").unwrap(), Locale::parse("en").unwrap());
/// assert_eq!(name_of(&serbian, &english).as_deref(), Some("Serbian (Latin)"));
/// ```
pub fn name_of(subject: &Locale, reader: &Locale) -> Option<String> {
    let id = subject.icu();
    let languages = LanguageDisplayNames::try_new(preferences(reader), Default::default()).ok()?;
    let name = languages.of(id.language)?;
    // In the language itself the script shows, without being named.
    let script = id.script.filter(|_| subject.language() != reader.language());
    let script = match script {
        Some(script) => {
            let scripts = ScriptDisplayNames::try_new(preferences(reader), Default::default()).ok()?;
            Some(scripts.of(script)?.to_owned())
        }
        None => None,
    };
    let region = match id.region.filter(|region| assumed_region(subject) != Some(*region)) {
        Some(region) => {
            let regions = RegionDisplayNames::try_new(preferences(reader), Default::default()).ok()?;
            Some(regions.of(region)?.to_owned())
        }
        None => None,
    };
    let details: Vec<String> = [script, region].into_iter().flatten().collect();
    Some(match details.as_slice() {
        [] => name.to_owned(),
        details => format!("{name} ({})", details.join(", ")),
    })
}

/// The region a reader assumes when none is named: CLDR's likely one, but Portugal for Portuguese, as everywhere here.
fn assumed_region(locale: &Locale) -> Option<Region> {
    if locale.language() == "pt" {
        return Some(region!("PT"));
    }
    let mut likely = locale.icu().clone();
    likely.region = None;
    icu::locale::LocaleExpander::new_extended().maximize(&mut likely);
    likely.region
}

/// Locales with their own names, in the order of these names, one order for every reader.
///
/// By Unicode's root collation: Latin, Greek, Cyrillic, Georgian, Armenian, Hebrew, Arabic, and the rest after; within a
/// script by letter, accents and case last. A locale without a name of its own stands by its tag.
///
/// ```
/// use ir_leaflets::lang::{Locale, by_own_name};
/// let locales = ["el", "sv", "ar", "de", "cs"].map(|tag| Locale::parse(tag).unwrap());
/// let tags: Vec<String> = by_own_name(locales).iter().map(|(locale, _)| locale.to_string()).collect();
/// assert_eq!(tags, ["cs", "de", "sv", "el", "ar"]);
/// ```
pub fn by_own_name(locales: impl IntoIterator<Item = Locale>) -> Vec<(Locale, String)> {
    let collator = CollatorBorrowed::try_new(Default::default(), Default::default()).expect("ICU4X carries the root collation");
    let named = |locale: Locale| {
        let name = locale.own_name().unwrap_or_else(|| locale.to_string());
        (locale, name)
    };
    let mut named: Vec<(Locale, String)> = locales.into_iter().map(named).collect();
    named.sort_by(|(a_locale, a), (b_locale, b)| collator.compare(a, b).then_with(|| a_locale.cmp(b_locale)));
    named
}

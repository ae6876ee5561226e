//! Which language, form and coding a request asks for: header strings in, a choice and its reason out.
//!
//! Two layers choose the language. The *matcher* is CLDR's: how far is each language that there is from one that is asked for.
//! The *leaflet policy* on top of it decides what of that a patient is given without asking, what with a notice, and what only
//! as an offer; [`Policy`] says how the two differ.
//!
//! Everything read here is bounded before it is looked at: 4,096 bytes and 100 members of a header, 100 bytes and 16 subtags of
//! a language tag, whether joined by `-` or `_`. Whatever is malformed is left out alone and never takes its neighbours with it.
//!
//! The data are those of CLDR 48.2.0, written by `tools/language_data.py`. How the matcher does on ICU's own cases is told by
//! `cargo test --lib ask::tests::icu -- --nocapture`, and how fast it is by `cargo bench --bench ask`.

mod cldr;
mod coding;
mod list;
mod matcher;
mod media;
mod search;
mod tag;
#[cfg(test)]
mod tests;
mod wishes;

pub use coding::{Coding, codings};
use matcher::Matcher;
pub use media::MediaRanges;
use search::Search;
pub use tag::Tag;
use wishes::{Wish, Wishes};

use crate::lang::{self, Locale};

/// Who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// What a leaflet service owes its readers: a related language is served only if it is near enough to read safely, and then
    /// with a notice; what is farther is offered. A safe sibling of the first wish goes before a foreign language that is asked
    /// for later. `pt` is the Portuguese of Portugal.
    Leaflet,
    /// CLDR's language matching as ICU's `LocaleMatcher` does it: the nearest language within the threshold, but never one that
    /// is refused.
    Cldr,
}

/// What a request says of languages.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// The one language that its address asks for; it goes before the header.
    pub lang: Option<&'a str>,
    /// `Accept-Language`, several lines joined.
    pub accept_language: Option<&'a [u8]>,
    /// What the readers of this host get if nothing they ask for is there.
    pub society_default: Option<&'a Locale>,
}

/// The language asked for by an address is no language tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MalformedTag;

/// Why a language is served.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It is what was asked for.
    Exact,
    /// It is the language asked for, as another country writes it.
    Region,
    /// It is related to the language asked for.
    Near,
    /// It is what the header asks for; the language that the address asks for is not there.
    Fallback,
    /// Any language was asked for.
    Any,
    /// Nothing that was asked for is there: the society's default.
    Society,
    /// Nothing that was asked for is there: the default.
    Default,
    /// None is served; all are refused.
    Refused,
}

impl Reason {
    /// The word for it in a header.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Region => "region",
            Self::Near => "near",
            Self::Fallback => "fallback",
            Self::Any => "any",
            Self::Society => "society",
            Self::Default => "default",
            Self::Refused => "refused",
        }
    }

    fn tells_of_a_missing_language(self) -> bool {
        match self {
            Self::Near | Self::Fallback | Self::Society | Self::Default => true,
            Self::Exact | Self::Region | Self::Any | Self::Refused => false,
        }
    }
}

/// What the page says of the language that the reader asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It is missing, and a related one is shown.
    Near,
    /// It is missing, and another one is shown.
    Missing,
}

/// What is served, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The language of the text; `None` if the reader refuses all that there are.
    pub served: Option<Locale>,
    /// The language that was asked for: the one that is served, or the one that is missing.
    pub asked: Option<Tag>,
    /// Why.
    pub reason: Reason,
    /// Related languages that are not served unasked, the nearest first; none where nothing is missing.
    pub offered: Vec<Locale>,
}

impl Choice {
    /// What the reader has to be told; nothing where the language asked for is served.
    pub fn notice(&self) -> Option<Notice> {
        self.asked.filter(|_| self.reason.tells_of_a_missing_language())?;
        Some(if self.reason == Reason::Near { Notice::Near } else { Notice::Missing })
    }

    /// The value of `Leaflet-Choice`: at most 200 bytes of visible ASCII.
    ///
    /// ```
    /// use ir_leaflets::{ask::{Asked, Languages}, lang::Locale};
    /// let locales = ["en", "de"].map(|tag| Locale::parse(tag).unwrap());
    /// let languages = Languages::new(locales.clone().into_iter(), locales[0].clone());
    /// let choice = languages.choose(&Asked { accept_language: Some(b"gsw"), ..Asked::default() }).unwrap();
    /// assert_eq!(choice.header_value(), "served=de; asked=gsw; reason=near");
    /// ```
    pub fn header_value(&self) -> String {
        // Tags need no escaping: letters, digits and hyphens are all that a tag can hold.
        let served = self.served.as_ref().map_or("none", Locale::as_str);
        let asked = self.asked.map(|asked| format!("; asked={asked}")).unwrap_or_default();
        ["served=", &served[..served.len().min(100)], &asked, "; reason=", self.reason.as_str()].concat()
    }
}

/// How the first segment of a path names a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearness {
    /// As it is written.
    Same,
    /// In another case, with an underscore or by a retired code.
    Canonical,
    /// As the same language in general or in another country (`de-AT`, `sr`, `pt`), which may be served silently.
    Silent,
}

/// The languages in which something can be read, prepared for choosing among them.
///
/// ```
/// use ir_leaflets::{ask::{Asked, Languages, Notice, Reason}, lang::Locale};
/// let locale = |tag| Locale::parse(tag).unwrap();
/// let languages = Languages::new(["en", "de", "nb"].map(locale).into_iter(), locale("en"));
/// let choose = |header: &'static str| {
///     languages.choose(&Asked { accept_language: Some(header.as_bytes()), ..Asked::default() }).unwrap()
/// };
/// assert_eq!(choose("de-AT, en;q=0.5").served, Some(locale("de")));
/// assert_eq!(choose("da, en;q=0.5").served, Some(locale("en")));
/// assert_eq!(choose("nn-NO, en;q=0.5").notice(), Some(Notice::Near));
/// assert_eq!(choose("ja").reason, Reason::Default);
/// assert_eq!(choose("de, *;q=0").served, Some(locale("de")));
/// assert_eq!(choose("*;q=0").served, None);
/// ```
#[derive(Clone, Debug)]
pub struct Languages {
    available: Vec<Locale>,
    default: Option<usize>,
    matcher: Matcher,
}

impl Languages {
    /// Languages with the one that is served to whoever asks for none of them. Should that one not be available, it is the first.
    pub fn new(available: impl Iterator<Item = Locale>, default: Locale) -> Self {
        let available: Vec<Locale> = available.collect();
        let tag = |locale: &Locale| Tag::parse(locale.as_str());
        let matcher = Matcher::new(available.iter().map(tag), tag(&default));
        let default = available.iter().position(|locale| *locale == default);
        Self { available, default, matcher }
    }

    /// The languages, in the order given.
    pub fn available(&self) -> &[Locale] {
        &self.available
    }

    /// Chooses as a leaflet service should. An error only if `lang` is no language tag; a header can hold anything.
    pub fn choose(&self, asked: &Asked<'_>) -> Result<Choice, MalformedTag> {
        let read = |lang: &str| Tag::parse(lang.trim()).filter(|tag| tag.language != Tag::UNDETERMINED).ok_or(MalformedTag);
        let lang = asked.lang.map(read).transpose()?;
        let society = asked.society_default.and_then(|locale| self.available.iter().position(|available| available == locale));
        let wishes = Wishes::parse(asked.accept_language.unwrap_or_default());
        let found = Search::new(&self.matcher, &wishes, Policy::Leaflet).find(lang, society, self.default);
        let locale = |number: usize| self.available[number].clone();
        Ok(Choice {
            served: found.number.map(locale),
            asked: found.asked,
            reason: found.reason,
            offered: found.offered.into_iter().map(locale).collect(),
        })
    }

    /// The language that the first segment of a path means, if it names one of these and no other.
    pub fn near(&self, tag: &str) -> Option<(&Locale, Nearness)> {
        if let Some(same) = self.available.iter().find(|locale| locale.as_str() == tag) {
            return Some((same, Nearness::Same));
        }
        let canonical = lang::canonicalize(tag)?;
        if let Some(locale) = self.available.iter().find(|locale| **locale == canonical) {
            return Some((locale, Nearness::Canonical));
        }
        let wish = Wish::new(Tag::parse(canonical.as_str())?, Policy::Leaflet);
        let (number, _) = self.matcher.nearest(wish.meant, i32::MAX, |_, distance| distance.is_same_language().then_some(0))?;
        Some((&self.available[number], Nearness::Silent))
    }
}

/// Chooses among tags that need not be locales of ours: one question of a batch. By [`Policy::Cldr`] the default need not be
/// among them.
///
/// ```
/// use ir_leaflets::ask::{Policy, Reason, choose_tag};
/// let available = ["en", "es-419", "ru"];
/// assert_eq!(choose_tag(Some(b"es-AR"), &available, Some("en"), Policy::Cldr), (Some("es-419"), Reason::Region));
/// assert_eq!(choose_tag(Some(b"be"), &available, Some("en"), Policy::Cldr), (Some("ru"), Reason::Near));
/// assert_eq!(choose_tag(Some(b"be"), &available, Some("en"), Policy::Leaflet), (Some("en"), Reason::Default));
/// ```
pub fn choose_tag<'a>(
    accept_language: Option<&[u8]>,
    available: &[&'a str],
    default: Option<&'a str>,
    policy: Policy,
) -> (Option<&'a str>, Reason) {
    let default = default.or(available.first().copied());
    let matcher = Matcher::new(available.iter().map(|tag| Tag::parse(tag)), default.and_then(Tag::parse));
    let wishes = Wishes::parse(accept_language.unwrap_or_default());
    let place = available.iter().position(|tag| default.is_some_and(|default| tag.eq_ignore_ascii_case(default)));
    let found = Search::new(&matcher, &wishes, policy).find(None, None, place);
    let is_beside = policy == Policy::Cldr && place.is_none() && (found.reason == Reason::Default || available.is_empty());
    match found.number {
        _ if is_beside => (default, Reason::Default),
        number => (number.map(|number| available[number]), found.reason),
    }
}

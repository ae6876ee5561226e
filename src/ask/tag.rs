use std::fmt;

use super::cldr::Cldr;
use crate::lang::{self, Locale};

/// No real tag comes near these; both are looked at before anything is made of a tag. `-` and `_` count alike.
const LONGEST_TAG_BYTES: usize = 100;
const MOST_SUBTAGS: usize = 16;

/// A subtag of at most four ASCII characters, in canonical case; [`Subtag::NONE`] where there is none. Ordered as its text.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Subtag(u32);

impl Subtag {
    pub const NONE: Self = Self(0);

    /// The subtag with this text; what goes beyond four characters is cut.
    pub const fn new(text: &str) -> Self {
        let text = text.as_bytes();
        let (mut packed, mut place) = (0, 0);
        while place < 4 {
            packed = packed << 8 | if place < text.len() { text[place] as u32 } else { 0 };
            place += 1;
        }
        Self(packed)
    }

    pub fn is_none(self) -> bool {
        self == Self::NONE
    }

    /// This subtag, or the other one where there is none.
    pub fn or(self, other: Self) -> Self {
        if self.is_none() { other } else { self }
    }

    /// Packs letters and digits, with the bits that make them lower case set or cleared.
    fn pack(text: &[u8], case: impl Fn(usize, u8) -> u8) -> Self {
        let mut packed = [0; 4];
        for (place, (packed, byte)) in packed.iter_mut().zip(text).enumerate() {
            *packed = case(place, *byte);
        }
        Self(u32::from_be_bytes(packed))
    }

    fn language(text: &[u8]) -> Self {
        Self::pack(text, |_, byte| byte.to_ascii_lowercase())
    }

    fn script(text: &[u8]) -> Self {
        Self::pack(text, |place, byte| if place == 0 { byte.to_ascii_uppercase() } else { byte.to_ascii_lowercase() })
    }

    fn region(text: &[u8]) -> Self {
        Self::pack(text, |_, byte| byte.to_ascii_uppercase())
    }
}

impl fmt::Display for Subtag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.0.to_be_bytes();
        let text = std::str::from_utf8(&bytes).expect("a subtag is made of ASCII only");
        formatter.write_str(text.trim_end_matches('\0'))
    }
}

impl fmt::Debug for Subtag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// A language as a reader asks for it: language, script and region, in canonical case. Retired codes are kept, so that it can
/// be shown what was asked; variants and extensions say nothing about which leaflet can be read and are dropped.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag {
    pub(super) language: Subtag,
    pub(super) script: Subtag,
    pub(super) region: Subtag,
}

impl Tag {
    /// The range `*`: any language.
    pub(super) const ANY: Self = Self { language: Subtag::new("*"), script: Subtag::NONE, region: Subtag::NONE };
    pub(super) const UNDETERMINED: Subtag = Subtag::new("und");

    /// Reads a tag in any case, joined by hyphens or underscores. `None` for what is malformed, longer than 100 bytes or 16
    /// subtags, or cannot name a language, such as `*`, `x-private` and words of more than three letters.
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_bytes(text.as_bytes())
    }

    pub(super) fn from_bytes(text: &[u8]) -> Option<Self> {
        if text.len() > LONGEST_TAG_BYTES {
            return None;
        }
        let mut subtags = text.split(|byte| matches!(byte, b'-' | b'_'));
        let first = subtags.next()?;
        let mut tag = Self { language: Subtag::language(first), ..Self::default() };
        match first {
            [b'i' | b'I'] => return Cldr::get().legacy(text),
            [_, _] | [_, _, _] if first.iter().all(u8::is_ascii_alphabetic) => {}
            _ => return None,
        }
        // Script and region have their places; behind them, and behind whatever is no such thing, nothing counts.
        let mut places = Places::Script;
        for (count, subtag) in subtags.enumerate() {
            if count + 2 > MOST_SUBTAGS || subtag.is_empty() || subtag.len() > 8 || !subtag.iter().all(u8::is_ascii_alphanumeric)
            {
                return None;
            }
            let letters = || subtag.iter().all(u8::is_ascii_alphabetic);
            places = match (places, subtag.len()) {
                (Places::Script | Places::Region, 2) if letters() => {
                    tag.region = Subtag::region(subtag);
                    Places::None
                }
                (Places::Script, 4) if letters() => {
                    tag.script = Subtag::script(subtag);
                    Places::Region
                }
                // A number, or a region of three letters, where the old tags have a language of three (`zh-yue`).
                (Places::Script | Places::Region, 3) => match legacy_start(text, first, subtag) {
                    Some(legacy) if count == 0 => {
                        tag = legacy;
                        Places::Script
                    }
                    _ if !letters() || Cldr::get().is_region_alias(Subtag::region(subtag)) => {
                        tag.region = Subtag::region(subtag);
                        Places::None
                    }
                    _ => places,
                },
                (_, 5..) => {
                    let legacy = || if count == 0 { legacy_start(text, first, subtag) } else { None };
                    tag = pseudo(tag, subtag).or_else(legacy).unwrap_or(tag);
                    Places::None
                }
                _ => Places::None,
            };
        }
        Some(tag)
    }

    /// The locale meant, with retired codes replaced as [`lang::canonicalize`] does; `None` for `und` and what else names no
    /// language.
    ///
    /// ```
    /// use ir_leaflets::{ask::Tag, lang::Locale};
    /// assert_eq!(Tag::parse("IW_il-u-nu-latn").unwrap().to_locale(), Locale::parse("he-IL"));
    /// ```
    pub fn to_locale(self) -> Option<Locale> {
        lang::canonicalize(&Cldr::get().canonical(self).to_string())
    }

    /// A pseudo-language is a language of its own, however much its tag looks like that of another.
    pub(super) fn set_apart_if_pseudo(self) -> Self {
        let is_pseudo = PSEUDO_VARIANTS.into_iter().map(Subtag::new).chain(PSEUDO_REGIONS).any(|region| region == self.region);
        let mark = if is_pseudo { u32::from(b'!') } else { 0 };
        Self { language: Subtag(self.language.0 | mark), ..self }
    }
}

#[derive(Clone, Copy)]
enum Places {
    /// A script or a region may come.
    Script,
    /// A region may come.
    Region,
    /// Only what does not count.
    None,
}

/// Who tests a program gives it languages that are none: in the places of private regions, or as variants.
const PSEUDO_REGIONS: [Subtag; 3] = [Subtag::new("XA"), Subtag::new("XB"), Subtag::new("XC")];
const PSEUDO_VARIANTS: [&str; 3] = ["psaccent", "psbidi", "pscrack"];

/// Such a variant takes the place of a region, as far as it goes there.
fn pseudo(tag: Tag, variant: &[u8]) -> Option<Tag> {
    let variant = PSEUDO_VARIANTS.into_iter().find(|name| name.as_bytes().eq_ignore_ascii_case(variant))?;
    Some(Tag { region: Subtag::new(variant), ..tag })
}

/// The language of a tag that is, or whose first two subtags are, from before BCP 47.
fn legacy_start(text: &[u8], first: &[u8], second: &[u8]) -> Option<Tag> {
    let cldr = Cldr::get();
    cldr.legacy(text).or_else(|| cldr.legacy(&text[..first.len() + 1 + second.len()]))
}

impl fmt::Display for Tag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.language.fmt(formatter)?;
        for subtag in [self.script, self.region] {
            if !subtag.is_none() {
                write!(formatter, "-{subtag}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Tag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

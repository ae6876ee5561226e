use std::cmp::Reverse;

use super::{
    Policy,
    cldr::Cldr,
    list,
    matcher::Matcher,
    tag::{Subtag, Tag},
};

/// The languages that a reader asks for, as they are written, best first; and those that are refused.
#[derive(Clone, Debug, Default)]
pub(super) struct Wishes {
    pub wanted: Vec<Tag>,
    refused: Vec<Tag>,
}

/// One language asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wish {
    /// As it was written.
    pub asked: Tag,
    /// What it means, in codes that are in use.
    pub meant: Tag,
}

impl Wish {
    pub fn new(asked: Tag, policy: Policy) -> Self {
        const PT: Subtag = Subtag::new("pt");
        let mut meant = Cldr::get().canonical(asked);
        // CLDR takes the Portuguese of Brazil; our readers are in Europe.
        if policy == Policy::Leaflet && meant.language == PT && meant.script.is_none() {
            meant.region = meant.region.or(Subtag::new("PT"));
        }
        Self { asked, meant }
    }
}

impl Wishes {
    /// Reads `Accept-Language`. Members that name no language are left out one by one.
    pub fn parse(header: &[u8]) -> Self {
        let mut weighed: Vec<(u16, Tag)> = Vec::with_capacity(8);
        let mut refused = Vec::new();
        for member in list::members(header) {
            match if member.value == b"*" { Some(Tag::ANY) } else { Tag::from_bytes(member.value) } {
                Some(tag) if member.weight == 0 => refused.push(tag),
                Some(tag) => weighed.push((member.weight, tag)),
                None => {}
            }
        }
        // Of equal weight, what is written first comes first: that is how people and browsers mean it.
        weighed.sort_by_key(|(weight, _)| Reverse(*weight));
        Self { wanted: weighed.into_iter().map(|(_, tag)| tag).collect(), refused }
    }

    /// For every locale, by its number, whether it is refused: by its own name or by that of its language, and not asked for more
    /// exactly. Nothing where nothing is refused.
    pub fn refusals(&self, matcher: &Matcher, policy: Policy) -> Vec<bool> {
        if self.refused.is_empty() {
            return Vec::new();
        }
        let wanted: Vec<Tag> = self.wanted.iter().map(|tag| Wish::new(*tag, policy).meant).collect();
        let refused: Vec<Tag> = self.refused.iter().map(|tag| Cldr::get().canonical(*tag)).collect();
        let refused_in_full: Vec<Tag> = refused.iter().map(|range| Cldr::get().maximize(*range).tag).collect();
        let named = self.named(matcher, policy);
        let is_refused = |number: usize| {
            let (written, full) = (matcher.written(number), matcher.lsr(number).tag);
            // How exactly a range names the locale: 1 by its language, more by script and region too.
            let exactness = |range: &Tag| {
                let fits = current(range.language) == current(written.language)
                    && (range.script.is_none() || range.script == full.script)
                    && (range.region.is_none() || range.region == written.region);
                fits.then(|| 1 + u8::from(!range.script.is_none()) + u8::from(!range.region.is_none()))
            };
            let wanted = wanted.iter().filter_map(exactness).max();
            match refused.iter().filter_map(exactness).max() {
                Some(refused) => wanted <= Some(refused),
                None if wanted.is_some() => false,
                // By `*`, or by the country that is meant anyway (`de-DE` where there is `de`), unless the language is asked for.
                None => (refused.contains(&Tag::ANY) || refused_in_full.contains(&full)) && !named[number],
            }
        };
        (0..matcher.len()).map(is_refused).collect()
    }

    /// For every locale, by its number, whether its language, in its script, is asked for by name.
    pub fn named(&self, matcher: &Matcher, policy: Policy) -> Vec<bool> {
        let language_and_script = |full: Tag| (current(full.language), full.script);
        let full = |tag: &Tag| Cldr::get().maximize(Wish::new(*tag, policy).meant).tag;
        let mut asked: Vec<_> = self.wanted.iter().map(|tag| language_and_script(full(tag))).collect();
        asked.sort_unstable();
        let is_named = |number| asked.binary_search(&language_and_script(matcher.lsr(number).tag)).is_ok();
        (0..matcher.len()).map(is_named).collect()
    }
}

/// CLDR keeps `no`, which is Bokmål by another name.
fn current(language: Subtag) -> Subtag {
    if language == Subtag::new("no") { Subtag::new("nb") } else { language }
}

use std::cmp::Reverse;

use super::{
    Policy,
    cldr::Cldr,
    list,
    matcher::Matcher,
    tag::{Subtag, Tag},
};

/// The languages that a reader asks for, best first, and those that are refused.
#[derive(Clone, Debug, Default)]
pub(super) struct Wishes {
    pub wanted: Vec<Wish>,
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
    pub fn parse(header: &[u8], policy: Policy) -> Self {
        let mut wishes = Self::default();
        let mut weights: Vec<(u16, Wish)> = Vec::with_capacity(8);
        for member in list::members(header) {
            let tag = if member.value == b"*" { Some(Tag::ANY) } else { Tag::from_bytes(member.value) };
            match tag {
                Some(tag) if member.weight == 0 => wishes.refused.push(Cldr::get().canonical(tag)),
                Some(tag) => weights.push((member.weight, Wish::new(tag, policy))),
                None => {}
            }
        }
        // Of equal weight, what is written first comes first: that is how people and browsers mean it.
        weights.sort_by_key(|(weight, _)| Reverse(*weight));
        wishes.wanted = weights.into_iter().map(|(_, wish)| wish).collect();
        wishes
    }

    /// Whether a locale is refused, by its own name or by that of its language, and not asked for more exactly.
    pub fn refuse(&self, matcher: &Matcher, number: usize) -> bool {
        if self.refused.is_empty() {
            return false;
        }
        let (written, full) = (matcher.written(number), matcher.lsr(number).tag);
        // How exactly a range names the locale: 1 by language, more by script and region too.
        let named = |range: &Tag| {
            let fits = same_language(range.language, written.language)
                && (range.script.is_none() || range.script == full.script)
                && (range.region.is_none() || range.region == written.region);
            fits.then(|| 1 + u8::from(!range.script.is_none()) + u8::from(!range.region.is_none()))
        };
        let wanted = self.wanted.iter().filter_map(|wish| named(&wish.meant)).max();
        match self.refused.iter().filter_map(named).max() {
            Some(refused) => wanted <= Some(refused),
            None if wanted.is_some() => false,
            None => {
                let means = |range: &Tag| Cldr::get().maximize(*range).tag == full;
                let is_covered = || self.wanted.iter().any(|wish| reads(wish.meant, full));
                self.refused.iter().any(|range| range.is_any() || means(range)) && !is_covered()
            }
        }
    }

    /// Whether a range other than `*` names a locale.
    pub fn name(&self, matcher: &Matcher, number: usize) -> bool {
        let full = matcher.lsr(number).tag;
        self.wanted.iter().any(|wish| reads(wish.meant, full))
    }
}

/// Whether who asks for the one reads the other: the same written language, of whatever country.
fn reads(wanted: Tag, full: Tag) -> bool {
    let wanted = Cldr::get().maximize(wanted).tag;
    same_language(wanted.language, full.language) && wanted.script == full.script
}

/// CLDR keeps `no`, which is Bokmål by another name.
fn same_language(one: Subtag, other: Subtag) -> bool {
    let current = |language| if language == Subtag::new("no") { Subtag::new("nb") } else { language };
    current(one) == current(other)
}

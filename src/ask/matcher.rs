//! How far what can be had is from what is asked for, by CLDR's language matching.

use super::{
    cldr::{Cldr, Lsr, RegionRule, Written},
    tag::{Subtag, Tag},
};

/// Some locales, prepared for the question which of them is nearest to a wish.
///
/// For every language that is within reach of one of them it knows them beforehand, so that the usual question is one search in
/// a short table and one or two comparisons.
#[derive(Clone, Debug)]
pub(super) struct Matcher {
    supported: Vec<Supported>,
    reach: Vec<Reach>,
    candidates: Vec<Candidate>,
}

#[derive(Clone, Debug)]
struct Supported {
    /// As it is written, retired codes replaced.
    written: Tag,
    lsr: Lsr,
    region_rule: Option<RegionRule>,
    /// Whether its script, and with that its region, are what its language alone means.
    likely_script: bool,
    likely_region: bool,
}

/// A language that a reader may ask for.
#[derive(Clone, Debug)]
struct Reach {
    language: Subtag,
    likely: (Subtag, Subtag),
    /// Where its candidates stand, those that win a tie first.
    candidates: std::ops::Range<usize>,
}

#[derive(Clone, Copy, Debug)]
struct Candidate {
    number: usize,
    distance: u8,
}

/// How far a supported locale is from a wish, part by part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Distance {
    pub language: u8,
    pub script: u8,
    pub region: u8,
    /// Told apart only where nothing else differs: whether the same subtags are written.
    written: u8,
}

impl Distance {
    /// The sum, in eighths; what is below eight says only how alike two equal locales are written.
    pub fn eighths(self) -> i32 {
        let whole = i32::from(self.whole()) * EIGHTHS;
        if whole == 0 { i32::from(self.written) } else { whole }
    }

    pub fn whole(self) -> u8 {
        self.language + self.script + self.region
    }

    /// Whether it is the same written language, if need be as other countries write it. Bokmål and `no` are one.
    pub fn is_same_language(self) -> bool {
        self.language <= 1 && self.script == 0
    }
}

/// Parts of one point of distance.
pub(super) const EIGHTHS: i32 = 8;

impl Matcher {
    /// Prepares locales. `None` stands for one that no wish can reach. Of equal distance the default comes first, then those that
    /// CLDR names, then what is more usual for its language, then the order given.
    pub fn new(supported: impl IntoIterator<Item = Option<Tag>>, default: Option<Tag>) -> Self {
        let cldr = Cldr::get();
        let supported: Vec<Supported> = supported.into_iter().map(|tag| Supported::new(cldr, tag.unwrap_or_default())).collect();
        let default = default.map(|tag| cldr.maximize(cldr.canonical(tag)).tag);
        let rank = |lsr: &Lsr| match lsr.tag {
            tag if Some(tag) == default => 0,
            tag if cldr.paradigms.iter().any(|paradigm| paradigm.tag == tag) => 1,
            _ => 2,
        };
        let reachable = (0..supported.len()).filter(|number| supported[*number].written != Tag::default());
        let mut by_language: Vec<(Subtag, u8, usize)> =
            reachable.map(|number| (supported[number].lsr.tag.language, rank(&supported[number].lsr), number)).collect();
        by_language.sort_unstable();

        let mut pairs: Vec<(Subtag, u8, usize, u8)> =
            by_language.iter().map(|(language, rank, number)| (*language, *rank, *number, 0)).collect();
        for (desired, served, distance) in &cldr.languages {
            let start = by_language.partition_point(|(language, ..)| language < served);
            let same = by_language[start..].iter().take_while(|(language, ..)| language == served);
            pairs.extend(same.map(|(_, rank, number)| (*desired, *rank, *number, *distance)));
        }
        pairs.sort_unstable();
        let mut reach: Vec<Reach> = Vec::with_capacity(pairs.len());
        for (place, (language, ..)) in pairs.iter().enumerate() {
            match reach.last_mut() {
                Some(last) if last.language == *language => last.candidates.end = place + 1,
                _ => reach.push(Reach { language: *language, likely: cldr.likely(*language), candidates: place..place + 1 }),
            }
        }
        let candidates = pairs.into_iter().map(|(_, _, number, distance)| Candidate { number, distance }).collect();
        Self { supported, reach, candidates }
    }

    /// How many locales there are.
    pub fn len(&self) -> usize {
        self.supported.len()
    }

    /// The locale with this number as it is written.
    pub fn written(&self, number: usize) -> Tag {
        self.supported[number].written
    }

    /// The locale with this number with its likely subtags.
    pub fn lsr(&self, number: usize) -> Lsr {
        self.supported[number].lsr
    }

    /// Every locale within CLDR's threshold of a canonical tag, with its distance; those that win a tie first.
    pub fn within_reach(&self, desired: Tag) -> impl Iterator<Item = (usize, Distance)> {
        let cldr = Cldr::get();
        let (lsr, reach) = match desired.language {
            // A script or a region alone means a language.
            Tag::UNDETERMINED => {
                let lsr = cldr.maximize(desired);
                (lsr, self.find(lsr.tag.language))
            }
            language => {
                let reach = self.find(language);
                (cldr.maximize_known(desired, reach.map(|reach| reach.likely).unwrap_or_default()), reach)
            }
        };
        let candidates = reach.map_or(&[][..], |reach| &self.candidates[reach.candidates.clone()]);
        candidates.iter().filter_map(move |candidate| {
            let distance = self.supported[candidate.number].distance(cldr, lsr, candidate.distance);
            (distance.whole() < cldr.script_distance).then_some((candidate.number, distance))
        })
    }

    /// The nearest of those locales below a limit, in eighths. `class` says which of them count: the lowest class goes before
    /// the others, however far it is.
    pub fn nearest(&self, desired: Tag, limit: i32, class: impl Fn(usize, Distance) -> Option<u8>) -> Option<(usize, Distance)> {
        let mut best: Option<((u8, i32), usize, Distance)> = None;
        for (number, distance) in self.within_reach(desired).filter(|(_, distance)| distance.eighths() < limit) {
            let Some(class) = class(number, distance) else {
                continue;
            };
            let key = (class, distance.eighths());
            let is_better = best.is_none_or(|(best_key, best_number, _)| {
                let is_tie = key == best_key && key.1 >= EIGHTHS;
                key < best_key || (is_tie && self.supported[number].is_more_usual_than(&self.supported[best_number]))
            });
            if is_better {
                best = Some((key, number, distance));
            }
        }
        best.map(|(_, number, distance)| (number, distance))
    }

    fn find(&self, language: Subtag) -> Option<&Reach> {
        self.reach.binary_search_by(|reach| reach.language.cmp(&language)).ok().map(|place| &self.reach[place])
    }
}

impl Supported {
    fn new(cldr: &Cldr, tag: Tag) -> Self {
        let written = cldr.canonical(tag);
        let lsr = cldr.maximize(written);
        let (script, _) = cldr.likely(lsr.tag.language);
        let usual = cldr.maximize(Tag { region: Subtag::NONE, ..lsr.tag }).tag;
        Self {
            written,
            lsr,
            region_rule: cldr.region_rule(lsr.tag),
            likely_script: lsr.tag.script == script,
            likely_region: lsr.tag.region == usual.region,
        }
    }

    fn distance(&self, cldr: &Cldr, desired: Lsr, language: u8) -> Distance {
        let supported = self.lsr.tag;
        let script = cldr.between_scripts(desired.tag, supported);
        let same = desired.tag.language == supported.language && script == 0;
        let rule = self.region_rule.as_ref().filter(|_| same);
        let region = cldr.between_regions(rule, desired.tag.region, supported.region);
        let Written(differently) = Written(desired.written.0 ^ self.lsr.written.0);
        Distance { language, script, region, written: differently }
    }

    /// Whether this is what more readers of the language would expect, where both are equally far away.
    fn is_more_usual_than(&self, other: &Self) -> bool {
        let (own, other) = (self.lsr.tag, other.lsr.tag);
        own.language == other.language
            && match own.script == other.script {
                true => own.region != other.region && self.likely_region,
                false => self.likely_script,
            }
    }
}

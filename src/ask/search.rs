use super::{
    Policy, Reason,
    cldr::Cldr,
    matcher::{Distance, EIGHTHS, Matcher},
    tag::{Subtag, Tag},
    wishes::{Wish, Wishes},
};

/// What a search comes to.
pub(super) struct Found {
    /// The locale, by its number.
    pub number: Option<usize>,
    /// The wish that it fulfils, or the first that nothing fulfils.
    pub asked: Option<Tag>,
    pub reason: Reason,
    /// Where the wish is not fulfilled: what is related to it, the nearest first.
    pub offered: Vec<usize>,
}

/// A related language within this distance is served, with a notice.
const NEAR: u8 = 12;

/// How much nearer a later wish has to be met to go before an earlier one: as much as an English of another country is away, so
/// that a mere country does not cost a reader the first language. CLDR draws it from its own distances.
pub(super) const DEMOTION: i32 = 5 * EIGHTHS;

/// A search for what to serve to one reader.
pub(super) struct Search<'a> {
    matcher: &'a Matcher,
    wishes: &'a Wishes,
    policy: Policy,
    /// By number; empty if nothing is refused.
    refused: Vec<bool>,
}

impl<'a> Search<'a> {
    pub fn new(matcher: &'a Matcher, wishes: &'a Wishes, policy: Policy) -> Self {
        Self { matcher, wishes, policy, refused: wishes.refusals(matcher, policy) }
    }

    /// Finds what to serve: by the address's wish, else by the header's, else the first default that is not refused.
    pub fn find(&self, lang: Option<Tag>, society: Option<usize>, default: Option<usize>) -> Found {
        let lang = lang.map(|tag| Wish::new(tag, self.policy));
        if let Some(wish) = lang {
            // Who asks for a language by name has not refused it; but a related one may be.
            let is_allowed = |number, distance: Distance| distance.is_same_language() || !self.refuses(number);
            if let Some((number, distance)) = self.nearest(&wish, limit(), is_allowed) {
                return self.found(Some(number), Some(wish), reason(distance));
            }
        }
        if let Some((number, wish, reason)) = self.by_header([society, default]) {
            return match lang {
                Some(_) => self.found(Some(number), lang, Reason::Fallback),
                None => self.found(Some(number), wish, reason),
            };
        }
        let first = || self.wishes.wanted.iter().find(|tag| **tag != Tag::ANY).map(|tag| Wish::new(*tag, self.policy));
        let accepted = |number: &usize| !self.refuses(*number);
        let (number, reason) = match (society.filter(accepted), default.into_iter().chain(self.numbers()).find(accepted)) {
            (Some(number), _) => (Some(number), Reason::Society),
            (None, Some(number)) => (Some(number), Reason::Default),
            (None, None) => (None, Reason::Refused),
        };
        self.found(number, lang.or_else(first), reason)
    }

    fn by_header(&self, defaults: [Option<usize>; 2]) -> Option<(usize, Option<Wish>, Reason)> {
        let mut best = None;
        let mut limit = limit();
        let any = self.wishes.wanted.iter().position(|tag| *tag == Tag::ANY);
        for (place, tag) in self.wishes.wanted.iter().enumerate() {
            if Some(place) == any {
                if best.is_some() {
                    break;
                }
                // What is named has a weight of its own.
                let named = self.wishes.named(self.matcher, self.policy);
                let is_other = |number: &usize| !named[*number] && !self.refuses(*number);
                if let Some(number) = defaults.into_iter().flatten().chain(self.numbers()).find(is_other) {
                    return Some((number, None, Reason::Any));
                }
            }
            let wish = Wish::new(*tag, self.policy);
            if let Some((number, distance)) = self.nearest(&wish, limit, |number, _| !self.refuses(number)) {
                best = Some((number, Some(wish), reason(distance)));
                limit = distance.eighths();
                // A safe sibling of the first wish goes before anything asked for later, unless it is in the list itself, where
                // the reader has said how it compares.
                let is_first = place == 0 && self.policy == Policy::Leaflet && !distance.is_same_language();
                if is_first && self.is_sibling(&wish, number) && self.listed(number).is_none() {
                    break;
                }
            }
            // CLDR lowers the bar with every wish; we only ask that a later one is met better than what was found.
            if self.policy == Policy::Cldr || best.is_some() {
                limit -= DEMOTION;
            }
            if limit <= 0 {
                break;
            }
        }
        match best {
            // Who asks for that very language further down needs no notice.
            Some((number, _, Reason::Near)) if self.policy == Policy::Leaflet => {
                self.listed(number).map(|(wish, distance)| (number, Some(wish), reason(distance))).or(best)
            }
            best => best,
        }
    }

    /// The nearest locale that the policy lets a reader have without having asked for it.
    fn nearest(&self, wish: &Wish, limit: i32, is_allowed: impl Fn(usize, Distance) -> bool) -> Option<(usize, Distance)> {
        self.matcher.nearest(wish.meant, limit, |number, distance| {
            // By distance alone a Croat in Bosnia would get Bosnian as soon as Croatian, and who reads Bokmål Danish before Nynorsk.
            let class = match self.policy {
                Policy::Cldr => Some(0),
                Policy::Leaflet if distance.is_same_language() => Some(0),
                Policy::Leaflet if self.is_sibling(wish, number) => Some(1),
                Policy::Leaflet => (distance.whole() <= NEAR).then_some(2),
            };
            class.filter(|_| is_allowed(number, distance))
        })
    }

    /// The first wish that is for the language of a locale itself.
    fn listed(&self, number: usize) -> Option<(Wish, Distance)> {
        self.wishes.wanted.iter().find_map(|tag| {
            let wish = Wish::new(*tag, self.policy);
            let mut own = self.matcher.within_reach(wish.meant).filter(|(_, distance)| distance.is_same_language());
            own.find(|(other, _)| *other == number).map(|(_, distance)| (wish, distance))
        })
    }

    /// Whether every reader of the one reads the other safely: the two Norwegians, the standard German of who speaks Alemannic or
    /// Luxembourgish, Bosnian and Croatian, and Serbian in its other script.
    fn is_sibling(&self, wish: &Wish, number: usize) -> bool {
        const SIBLINGS: [[&str; 2]; 8] =
            [["nn", "nb"], ["nn", "no"], ["nb", "nn"], ["no", "nn"], ["gsw", "de"], ["lb", "de"], ["bs", "hr"], ["hr", "bs"]];
        let (wanted, served) = (Cldr::get().maximize(wish.meant).tag, self.matcher.lsr(number).tag);
        match wanted.language == served.language {
            true => wanted.language == Subtag::new("sr") && wanted.script != served.script,
            false => {
                let is_pair = |pair: [&str; 2]| pair.map(Subtag::new) == [wanted.language, served.language];
                wanted.script == served.script && SIBLINGS.into_iter().any(is_pair)
            }
        }
    }

    fn found(&self, number: Option<usize>, wish: Option<Wish>, reason: Reason) -> Found {
        let mut found = Found { number, asked: wish.map(|wish| wish.asked), reason, offered: Vec::new() };
        let Some(wish) = wish.filter(|_| reason.tells_of_a_missing_language()) else {
            return found;
        };
        let is_offered = |near: &(usize, Distance)| found.number != Some(near.0) && !self.refuses(near.0);
        let mut near: Vec<_> = self.matcher.within_reach(wish.meant).filter(is_offered).collect();
        near.sort_by_key(|(_, distance)| distance.whole());
        found.offered = near.into_iter().map(|(number, _)| number).collect();
        found
    }

    fn refuses(&self, number: usize) -> bool {
        self.refused.get(number).copied().unwrap_or(false)
    }

    fn numbers(&self) -> std::ops::Range<usize> {
        0..self.matcher.len()
    }
}

/// What no distance may reach.
fn limit() -> i32 {
    i32::from(Cldr::get().script_distance) * EIGHTHS
}

fn reason(distance: Distance) -> Reason {
    match (distance.is_same_language(), distance.region) {
        (true, 0) => Reason::Exact,
        (true, _) => Reason::Region,
        (false, _) => Reason::Near,
    }
}

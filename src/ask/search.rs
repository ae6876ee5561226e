use super::{
    Policy, Reason,
    matcher::{Distance, EIGHTHS, Matcher},
    tag::Subtag,
    wishes::{Wish, Wishes},
};
use crate::ask::cldr::Cldr;

/// What a search comes to.
pub(super) struct Found {
    /// The locale, by its number.
    pub number: Option<usize>,
    /// The wish that it fulfils, or the first that nothing fulfils.
    pub wish: Option<Wish>,
    pub reason: Reason,
}

/// A related language within this distance is served, with a notice.
const NEAR: u8 = 12;

/// How much nearer a later wish has to be met to go before an earlier one: as much as an English of another country is away, so
/// that a mere country does not cost a reader the first language. CLDR draws it from its own distances.
const DEMOTION: i32 = 5 * EIGHTHS;

/// Finds what to serve: by the address's wish, else by the header's, else the first default that is not refused.
pub(super) fn search(
    matcher: &Matcher,
    lang: Option<Wish>,
    wishes: &Wishes,
    defaults: &[Option<usize>; 2],
    policy: Policy,
) -> Found {
    if let Some(wish) = lang {
        // Who asks for a language by name has not refused it; but a related one may be.
        let is_allowed = |number, distance: Distance| distance.is_same_language() || !wishes.refuse(matcher, number);
        if let Some((number, distance)) = nearest(matcher, &wish, limit(), policy, is_allowed) {
            return Found { number: Some(number), wish: Some(wish), reason: reason(distance) };
        }
    }
    match by_wishes(matcher, wishes, defaults, policy) {
        Some(found) if lang.is_some() => Found { wish: lang, reason: Reason::Fallback, ..found },
        Some(found) => found,
        None => {
            let wish = lang.or(wishes.wanted.iter().find(|wish| !wish.asked.is_any()).copied());
            let is_allowed = |number: &usize| !wishes.refuse(matcher, *number);
            let [society, default] = defaults.map(|number| number.filter(is_allowed));
            match (society, default.or_else(|| (0..matcher.len()).find(is_allowed))) {
                (Some(number), _) => Found { number: Some(number), wish, reason: Reason::Society },
                (None, Some(number)) => Found { number: Some(number), wish, reason: Reason::Default },
                (None, None) => Found { number: None, wish, reason: Reason::Refused },
            }
        }
    }
}

fn by_wishes(matcher: &Matcher, wishes: &Wishes, defaults: &[Option<usize>; 2], policy: Policy) -> Option<Found> {
    let is_allowed = |number, _| !wishes.refuse(matcher, number);
    let mut best: Option<Found> = None;
    let mut limit = limit();
    for (place, wish) in wishes.wanted.iter().enumerate() {
        if wish.asked.is_any() {
            // What is named, is named with a weight of its own.
            let is_unnamed = |number: &usize| !wishes.name(matcher, *number) && !wishes.refuse(matcher, *number);
            let mut any = defaults.iter().flatten().copied().chain(0..matcher.len());
            return best
                .or_else(|| any.find(is_unnamed).map(|number| Found { number: Some(number), wish: None, reason: Reason::Any }));
        }
        if let Some((number, distance)) = nearest(matcher, wish, limit, policy, is_allowed) {
            let found = Found { number: Some(number), wish: Some(*wish), reason: reason(distance) };
            let is_first = policy == Policy::Leaflet && place == 0 && is_sibling(matcher, wish, number);
            if distance.eighths() == 0 || (is_first && !wishes.name(matcher, number)) {
                return Some(found);
            }
            best = Some(found);
            limit = distance.eighths();
        }
        // CLDR lowers the bar with every wish; we only ask that a later one is met better than what was found.
        if policy == Policy::Cldr || best.is_some() {
            limit -= DEMOTION;
        }
        if limit <= 0 {
            break;
        }
    }
    best
}

/// What no distance may reach.
fn limit() -> i32 {
    i32::from(Cldr::get().script_distance) * EIGHTHS
}

/// The nearest locale that the policy lets a reader have without having asked for it.
fn nearest(
    matcher: &Matcher,
    wish: &Wish,
    limit: i32,
    policy: Policy,
    is_allowed: impl Fn(usize, Distance) -> bool,
) -> Option<(usize, Distance)> {
    matcher.nearest(wish.meant, limit, |number, distance| {
        let is_served = || distance.is_same_language() || distance.whole() <= NEAR || is_sibling(matcher, wish, number);
        (policy == Policy::Cldr || is_served()) && is_allowed(number, distance)
    })
}

/// Whether every reader of the one reads the other safely: the two Norwegians, the standard German of who speaks Alemannic or
/// Luxembourgish, Bosnian and Croatian, and Serbian in its other script.
fn is_sibling(matcher: &Matcher, wish: &Wish, number: usize) -> bool {
    const SIBLINGS: [(&str, &str); 7] =
        [("nn", "nb"), ("nn", "no"), ("nb", "nn"), ("no", "nn"), ("gsw", "de"), ("lb", "de"), ("bs", "hr")];
    let (wanted, served) = (Cldr::get().maximize(wish.meant).tag, matcher.lsr(number).tag);
    let is_pair = |one: Subtag, other: Subtag| {
        SIBLINGS.iter().any(|pair| (Subtag::new(pair.0), Subtag::new(pair.1)) == (one, other))
            || (one, other) == (Subtag::new("hr"), Subtag::new("bs"))
    };
    match wanted.language == served.language {
        true => wanted.language == Subtag::new("sr") && wanted.script != served.script,
        false => wanted.script == served.script && is_pair(wanted.language, served.language),
    }
}

fn reason(distance: Distance) -> Reason {
    match (distance.is_same_language(), distance.region) {
        (true, 0) => Reason::Exact,
        (true, _) => Reason::Region,
        (false, _) => Reason::Near,
    }
}

//! Quotation marks: which of a text belong together.

use crate::lang::EVERY_QUOTATION_PAIR as ALL;

/// Pairs that a language uses only within another: `« a “b” c »`.
pub(super) fn inner(language: &str) -> &'static [(char, char)] {
    match language {
        "fr" => &[('“', '”')],
        _ => &[],
    }
}

/// What is wrong with the quotation marks of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// A mark that the language does not use so.
    Foreign(usize, char),
    /// A mark without its other half.
    Alone(usize, char),
}

/// Double marks, and the single ones that nothing else looks like.
fn is_mark(character: char) -> bool {
    matches!(character, '“' | '”' | '„' | '‟' | '«' | '»' | '‹' | '›' | '‚')
}

/// The first fault. Single marks that are apostrophes as well are passed over.
pub(super) fn fault(text: &str, pairs: &[(char, char)], inner: &[(char, char)]) -> Option<Fault> {
    let of_outer = outer(text, inner, pairs);
    let Some((at, mark, is_open_end)) = walk(text, pairs).filter(|(at, _, _)| of_outer.is_none_or(|(first, _)| *at < first))
    else {
        return of_outer.map(|(at, mark)| Fault::Foreign(at, mark));
    };
    // With the pairs of any language, does every mark find its other half?
    let elsewhere = [pairs, ALL].concat();
    let is_closed_elsewhere = walk(text, &elsewhere).is_none() || {
        let only: Vec<(char, char)> = ALL.iter().copied().filter(|pair| !pairs.contains(pair)).collect();
        walk(text, &only).is_none()
    };
    let is_used = pairs.iter().any(|(open, close)| *open == mark || *close == mark);
    Some(match is_closed_elsewhere || !is_used && !is_open_end {
        true => Fault::Foreign(at, mark),
        false => Fault::Alone(at, mark),
    })
}

/// The first mark of an inner pair that stands within no other.
fn outer(text: &str, inner: &[(char, char)], pairs: &[(char, char)]) -> Option<(usize, char)> {
    let mut depth = 0_usize;
    for (at, mark) in text.char_indices().filter(|(_, character)| is_mark(*character)) {
        if depth == 0 && inner.iter().any(|(open, _)| *open == mark) {
            return Some((at, mark));
        }
        let opens = pairs.iter().any(|(open, close)| *open == mark && *close != mark);
        let closes = pairs.iter().any(|(_, close)| *close == mark);
        depth = if opens { depth + 1 } else { depth.saturating_sub(usize::from(closes)) };
    }
    None
}

/// The first mark that fits no pair, or the last one that is still open at the end.
fn walk(text: &str, pairs: &[(char, char)]) -> Option<(usize, char, bool)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, mark) in text.char_indices().filter(|(_, character)| is_mark(*character)) {
        // A low mark may have been closed by one that is an apostrophe as well.
        while open.last().is_some_and(|(from, last)| *last == '‚' && text[*from..at].contains(['‘', '’'])) {
            open.pop();
        }
        let closes = open.last().is_some_and(|(_, last)| pairs.contains(&(*last, mark)));
        if closes {
            open.pop();
        } else if pairs.iter().any(|(opening, _)| *opening == mark) {
            open.push((at, mark));
        } else {
            return Some((at, mark, false));
        }
    }
    open.retain(|(at, mark)| !matches!(mark, '‚') || !text[*at..].contains(['‘', '’']));
    open.last().map(|(at, mark)| (*at, *mark, true))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::quotation_pairs as pairs;

    #[test]
    fn a_language_has_its_own_marks() {
        let found = |language: &str, text: &str| fault(text, pairs(language, None), inner(language));
        for (language, text) in [
            ("de", "„a“ und ‚b‘ und »c«"),
            ("fr", "« a “b” c »"),
            ("pl", "„a «b» c”"),
            ("sv", "”a”"),
            ("en", "“a ‘b’ c”, the child’s"),
            ("fi", "”a” ja ”b”"),
            ("de", "„a ‚b‘ c“"),
            ("he", "”a”"),
            ("sl", "»a«"),
        ] {
            assert_eq!(found(language, text), None, "{language} {text}");
        }
        assert_eq!(found("de", "“a”"), Some(Fault::Foreign(0, '“')));
        assert_eq!(found("de", "„a”"), Some(Fault::Foreign(4, '”')));
        assert_eq!(found("de", "„a und b"), Some(Fault::Alone(0, '„')));
        assert_eq!(found("fr", "„a“"), Some(Fault::Foreign(0, '„')));
        assert_eq!(found("de", "a“"), Some(Fault::Alone(1, '“')));
        assert_eq!(found("fr", "« a"), Some(Fault::Alone(0, '«')));
        assert_eq!(found("fr", "“a”"), Some(Fault::Foreign(0, '“')));
    }
}

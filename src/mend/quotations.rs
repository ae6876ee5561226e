//! Straight quotation marks and those of other languages, where it is plain which of them open and which close.

use super::{
    Change, Edit, Style,
    prose::{self, Letter},
};
use crate::{
    content::ftl::Resource,
    lang::{EVERY_QUOTATION_PAIR, QuotationMarks, quotation_pairs, runs_right_to_left},
};

pub(super) fn straight(resource: &Resource<'_>, style: &Style) -> Vec<Edit> {
    match style.typewritten.contains(&'"') {
        true => Vec::new(),
        false => prose::of(resource).iter().flat_map(|letters| straight_in(letters, style)).collect(),
    }
}

/// Pairs that some other language sets and this one does not.
pub(super) fn foreign(resource: &Resource<'_>, style: &Style) -> Vec<Edit> {
    prose::of(resource).iter().flat_map(|letters| foreign_in(letters, style)).collect()
}

fn foreign_in(letters: &[Letter], style: &Style) -> Vec<Edit> {
    let is_mark = |at: &usize| "“”„‟«»‹›‚".contains(letters[*at].character) && !letters[*at].is_foreign;
    let marks: Vec<usize> = (0..letters.len()).filter(is_mark).collect();
    let region = style.locale.icu().region.map(|region| region.to_string());
    let own = quotation_pairs(style.locale.language(), region.as_deref());
    // Pairs that stand within each other are left to a person.
    let Some(pairs) = pairs(letters, &marks) else { return Vec::new() };
    let edit = |(open, close): (usize, usize)| {
        let pair = (letters[open].character, letters[close].character);
        let is_double = !"‹›‚".contains(pair.0);
        let is_own = own.contains(&pair) || pair == (style.outer.open, style.outer.close);
        let is_foreign = is_double && EVERY_QUOTATION_PAIR.contains(&pair) && !is_own;
        is_foreign.then(|| replaced(letters, (open, close), style.outer, Change::QuotationMark))
    };
    pairs.into_iter().filter_map(edit).flatten().collect()
}

fn straight_in(letters: &[Letter], style: &Style) -> Vec<Edit> {
    let is_straight = |at: &usize| {
        let letter = &letters[*at];
        letter.character == '"' && !letter.is_foreign && !is_gershayim(letters, *at)
    };
    let marks: Vec<usize> = (0..letters.len()).filter(is_straight).collect();
    pairs(letters, &marks).map_or_else(Vec::new, |pairs| {
        let edit = |(open, close): (usize, usize)| {
            let pair = match (depth(letters, open, style.outer)?, depth(letters, close, style.outer)?) {
                (0, 0) => style.outer,
                (1, 1) => style.inner,
                _ => return None,
            };
            Some(replaced(letters, (open, close), pair, Change::QuotationMark))
        };
        pairs.into_iter().filter_map(edit).flatten().collect()
    })
}

/// Two edits that give a pair of straight marks the form of the language.
pub(super) fn replaced(letters: &[Letter], (open, close): (usize, usize), pair: QuotationMarks, change: Change) -> [Edit; 2] {
    [(open, pair.open), (close, pair.close)].map(|(at, mark)| Edit::new(letters[at].bytes.clone(), mark, change))
}

/// Marks in pairs, or `None` if there is a doubt about any of them.
pub(super) fn pairs(letters: &[Letter], marks: &[usize]) -> Option<Vec<(usize, usize)>> {
    let (pairs, rest) = marks.as_chunks::<2>();
    let fits = |[open, close]: &[usize; 2]| opens(letters, *open) && closes(letters, *close) && open + 1 < *close;
    (rest.is_empty() && pairs.iter().all(fits)).then(|| pairs.iter().map(|[open, close]| (*open, *close)).collect())
}

/// How deep a place lies in quotations with the marks of the language; `None` where they do not match.
pub(super) fn depth(letters: &[Letter], at: usize, marks: QuotationMarks) -> Option<usize> {
    let count = |mark: char| letters[..at].iter().filter(|letter| letter.character == mark).count();
    match marks.open == marks.close {
        true => Some(count(marks.open) % 2),
        false => count(marks.open).checked_sub(count(marks.close)),
    }
}

/// Whether a mark stands where only an opening one can stand.
pub(super) fn opens(letters: &[Letter], at: usize) -> bool {
    let is_free = |character: char| character.is_whitespace() || "([{–—-/«„“‘‚‹".contains(character);
    before(letters, at).is_none_or(is_free) && after(letters, at).is_some_and(|next| !next.is_whitespace())
}

/// Whether a mark stands where only a closing one can stand.
fn closes(letters: &[Letter], at: usize) -> bool {
    let is_bound = |character: char| !character.is_whitespace() && !"([{".contains(character);
    before(letters, at).is_some_and(is_bound)
        && after(letters, at).is_none_or(|next| !next.is_alphanumeric() && next != prose::PLACEABLE)
}

/// In Hebrew a straight mark between two letters makes an abbreviation.
fn is_gershayim(letters: &[Letter], at: usize) -> bool {
    let is_hebrew = |character: Option<char>| {
        character.is_some_and(|character| character.is_alphabetic() && runs_right_to_left(character.encode_utf8(&mut [0; 4])))
    };
    is_hebrew(before(letters, at)) && is_hebrew(after(letters, at))
}

pub(super) fn before(letters: &[Letter], at: usize) -> Option<char> {
    at.checked_sub(1).map(|at| letters[at].character)
}

pub(super) fn after(letters: &[Letter], at: usize) -> Option<char> {
    letters.get(at + 1).map(|letter| letter.character)
}

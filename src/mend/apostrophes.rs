//! Straight apostrophes, and single straight quotation marks where they cannot be apostrophes.

use super::{
    Change, Edit, Style,
    prose::{self, Letter, PLACEABLE},
    quotations::{after, before, depth, opens, pairs, replaced},
};
use crate::{content::ftl::Resource, lang::runs_right_to_left};

const APOSTROPHE: char = '\u{2019}';

pub(super) fn straight(resource: &Resource<'_>, style: &Style) -> Vec<Edit> {
    match style.typewritten.contains(&'\'') {
        true => Vec::new(),
        false => prose::of(resource).iter().flat_map(|letters| in_letters(letters, style)).collect(),
    }
}

fn in_letters(letters: &[Letter], style: &Style) -> Vec<Edit> {
    let is_straight = |at: &usize| letters[*at].character == '\'' && !letters[*at].is_foreign;
    let (sure, doubtful): (Vec<usize>, Vec<usize>) =
        (0..letters.len()).filter(is_straight).partition(|at| is_inside_a_word(letters, *at) || is_dutch(letters, *at, style));
    let apostrophe = |at: usize| Edit::new(letters[at].bytes.clone(), APOSTROPHE, Change::Apostrophe);
    let mut edits: Vec<Edit> = sure.into_iter().map(apostrophe).collect();
    let may_be_quoted = letters.iter().any(|letter| "‘‚‛‹›".contains(letter.character));
    if !may_be_quoted && doubtful.iter().all(|at| !opens(letters, *at)) {
        // With nothing that opens a quotation nothing closes one: po’, l’ among the last of a line, dogs’.
        edits.extend(doubtful.into_iter().filter(|at| before(letters, *at).is_some_and(takes_apostrophe)).map(apostrophe));
    } else if !may_be_quoted && let Some(pairs) = pairs(letters, &doubtful) {
        for (open, close) in pairs {
            let is_single = "‘‚‹’".contains(style.outer.open);
            let pair = match (depth(letters, open, style.outer), depth(letters, close, style.outer)) {
                (Some(1), Some(1)) => style.inner,
                (Some(0), Some(0)) if is_single => style.outer,
                _ => continue,
            };
            edits.extend(replaced(letters, (open, close), pair, Change::QuotationMark));
        }
    }
    edits
}

fn is_inside_a_word(letters: &[Letter], at: usize) -> bool {
    let follows = |next: char| takes_apostrophe(next) || next == PLACEABLE;
    let precedes = |last: char| takes_apostrophe(last) || last == PLACEABLE || last.is_ascii_digit();
    before(letters, at).is_some_and(precedes) && after(letters, at).is_some_and(follows)
}

/// Dutch words that begin with an apostrophe: ’s ochtends, ’t.
fn is_dutch(letters: &[Letter], at: usize, style: &Style) -> bool {
    let ends = letters.get(at + 2).is_none_or(|letter| letter.character.is_whitespace() || letter.character == '-');
    matches!(style.locale.language(), "nl" | "af" | "fy")
        && opens(letters, at)
        && ends
        && after(letters, at).is_some_and(|next| "kmnrst".contains(next))
}

/// In Hebrew and Arabic script the same mark is a letter or an abbreviation.
fn takes_apostrophe(character: char) -> bool {
    character.is_alphabetic() && !runs_right_to_left(character.encode_utf8(&mut [0; 4]))
}

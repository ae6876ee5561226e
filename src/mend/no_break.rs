//! The spaces that French sets in front of `: ; ! ?` and within « », and that must not end a line.

use super::{
    Change, Edit, Style,
    prose::{self, Letter, PLACEABLE},
    quotations::{after, before},
};
use crate::content::ftl::Resource;

const NO_BREAK: &str = "\u{A0}";
const NARROW_NO_BREAK: &str = "\u{202F}";

pub(super) fn missing(resource: &Resource<'_>, style: &Style) -> Vec<Edit> {
    // Elsewhere, as in Canada and Switzerland, other habits are right as well.
    let sets_them = style.locale.icu().region.is_none_or(|region| matches!(region.as_str(), "FR" | "BE" | "LU"));
    if style.locale.language() != "fr" || !sets_them {
        return Vec::new();
    }
    let edit = |letters: Vec<Letter>| -> Vec<Edit> {
        let are_french = are_french_pairs(&letters);
        (0..letters.len()).filter_map(|at| around(&letters, at, are_french)).collect()
    };
    prose::of(resource).into_iter().flat_map(edit).collect()
}

/// Whether every » closes a «, as French sets them: a space behind a « that closes would turn »so« round.
fn are_french_pairs(letters: &[Letter]) -> bool {
    let depth = letters.iter().filter(|letter| !letter.is_foreign).try_fold(0_usize, |depth, letter| match letter.character {
        '«' => Some(depth + 1),
        '»' => depth.checked_sub(1),
        _ => Some(depth),
    });
    depth == Some(0)
}

fn around(letters: &[Letter], at: usize, are_french: bool) -> Option<Edit> {
    let letter = &letters[at];
    let space = match letter.character {
        _ if letter.is_foreign => return None,
        '«' | '»' if !are_french => return None,
        ':' | '»' | '«' => NO_BREAK,
        ';' | '!' | '?' => NARROW_NO_BREAK,
        _ => return None,
    };
    let edit = |bytes| Some(Edit::new(bytes, space, Change::NoBreakSpace));
    if letter.character == '«' {
        return match after(letters, at)? {
            ' ' if !next_is_space(letters, at + 2) => edit(letters[at + 1].bytes.clone()),
            next if next.is_whitespace() => None,
            _ => edit(letter.bytes.end..letter.bytes.end),
        };
    }
    match before(letters, at)? {
        // A space behind « is that mark's own.
        ' ' if before(letters, at - 1).is_some_and(|last| !last.is_whitespace() && last != '«') => {
            edit(letters[at - 1].bytes.clone())
        }
        last if is_word(last) && ends_a_clause(letters, at) && !ends_an_entity(letters, at) => {
            edit(letter.bytes.start..letter.bytes.start)
        }
        _ => None,
    }
}

fn next_is_space(letters: &[Letter], at: usize) -> bool {
    letters.get(at).is_none_or(|letter| letter.character.is_whitespace())
}

/// What a space may be set behind.
fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == PLACEABLE || ")]»”’%".contains(character)
}

/// Inside a time or an address such a mark is no punctuation.
fn ends_a_clause(letters: &[Letter], at: usize) -> bool {
    let next = after(letters, at);
    letters[at].character == '»' || next.is_none_or(|next| next.is_whitespace() || ")]»”\"!?".contains(next))
}

/// `&eacute;` in texts that may hold such.
fn ends_an_entity(letters: &[Letter], at: usize) -> bool {
    let name =
        letters[..at].iter().rev().take_while(|letter| letter.character.is_ascii_alphanumeric() || letter.character == '#');
    let length = name.count();
    letters[at].character == ';' && length > 0 && before(letters, at - length) == Some('&')
}

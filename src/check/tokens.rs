//! The words of a text.

use std::ops::Range;

use crate::lang::{Locale, lowercase};

/// A word: letters with the marks and apostrophes inside them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) range: Range<usize>,
    /// The word in small letters, as its language makes them.
    pub(super) lower: String,
}

/// The words of a text in order. Digits and punctuation part them, an apostrophe between letters does as well: *l’eau* is two.
pub(super) fn tokens(text: &str, locale: &Locale) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut start = None;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, is_letter(character)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let lower = lowercase(&text[from..at], locale);
                tokens.push(Token { range: from..at, lower });
                start = None;
            }
            _ => {}
        }
    }
    tokens
}

/// Whether a character belongs to a word: a letter, or a mark on one.
pub(super) fn is_letter(character: char) -> bool {
    character.is_alphabetic() || is_mark(character) || matches!(character, '\u{AD}' | '\u{200C}' | '\u{200D}')
}

/// Whether a character is a mark on the letter before it.
pub(super) fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}' | '\u{5C2}'
        | '\u{5C4}' | '\u{5C5}' | '\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

//! The words of a text.

use std::{ops::Range, sync::LazyLock};

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
    words(text).map(|range| Token { lower: lowercase(&text[range.clone()], locale), range }).collect()
}

/// Where the words of a text stand.
pub(super) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut characters = text.char_indices();
    std::iter::from_fn(move || {
        let (start, _) = characters.find(|(_, character)| is_letter(*character))?;
        let end = characters.find(|(_, character)| !is_letter(*character)).map_or(text.len(), |(end, _)| end);
        Some(start..end)
    })
}

/// As [`char::is_alphabetic`], whose tables cost several times as much outside ASCII.
pub(super) fn is_alphabetic(character: char) -> bool {
    /// Whether each character below U+2000 is: all letters of Europe but a few.
    static ALPHABETIC: LazyLock<[u64; 0x2000 / 64]> = LazyLock::new(|| {
        let is = |code: u32| u64::from(char::from_u32(code).is_some_and(char::is_alphabetic));
        std::array::from_fn(|word| (0..64).fold(0, |bits, bit| bits | is(word as u32 * 64 + bit) << bit))
    });
    let code = u32::from(character);
    match ALPHABETIC.get(code as usize / 64) {
        _ if character.is_ascii() => character.is_ascii_alphabetic(),
        Some(bits) => bits >> (code % 64) & 1 == 1,
        None => character.is_alphabetic(),
    }
}

/// Whether a character belongs to a word: a letter, or a mark on one.
pub(super) fn is_letter(character: char) -> bool {
    is_alphabetic(character) || is_mark(character) || matches!(character, '\u{AD}' | '\u{200C}' | '\u{200D}')
}

/// Whether a character is a mark on the letter before it.
pub(super) fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5BD}' | '\u{5BF}' | '\u{5C1}' | '\u{5C2}'
        | '\u{5C4}' | '\u{5C5}' | '\u{5C7}' | '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_letters_says_what_unicode_says() {
        for character in ('\0'..=char::MAX).filter(|character| u32::from(*character) < 0x3000) {
            assert_eq!(is_alphabetic(character), character.is_alphabetic(), "{character:?}");
        }
    }
}

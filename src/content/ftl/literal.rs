use std::borrow::Cow;

use super::Span;

/// `"text"`: words that Fluent takes as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StringLiteral<'s> {
    /// From quote to quote, both included.
    pub span: Span,
    /// What stands between the quotes, escapes as written.
    pub raw: &'s str,
}

impl<'s> StringLiteral<'s> {
    /// The words meant, escapes resolved. An escape for a character that does not exist gives U+FFFD.
    ///
    /// ```
    /// use ir_leaflets::content::ftl::{Span, StringLiteral};
    /// let literal = StringLiteral { span: Span::default(), raw: r"5\u00A0\U01F60A \\ \uD800" };
    /// assert_eq!(literal.unescaped(), "5\u{A0}😊 \\ \u{FFFD}");
    /// ```
    pub fn unescaped(&self) -> Cow<'s, str> {
        if !self.raw.contains('\\') {
            return Cow::Borrowed(self.raw);
        }
        let mut text = String::with_capacity(self.raw.len());
        let mut rest = self.raw;
        while let Some((before, escape)) = rest.split_once('\\') {
            text.push_str(before);
            let (character, size_bytes) = unescape(escape);
            text.push(character);
            rest = escape.get(size_bytes..).unwrap_or_default();
        }
        text.push_str(rest);
        Cow::Owned(text)
    }
}

/// The character meant by what follows a backslash, and how many bytes of it say so.
pub(super) fn unescape(escape: &str) -> (char, usize) {
    let digits = match escape.as_bytes().first() {
        Some(b'\\') => return ('\\', 1),
        Some(b'"') => return ('"', 1),
        Some(b'u') => escape.get(1..5),
        Some(b'U') => escape.get(1..7),
        _ => None,
    };
    let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
    let character = code.and_then(char::from_u32);
    let first = escape.chars().next().map_or(0, char::len_utf8);
    (character.unwrap_or(char::REPLACEMENT_CHARACTER), code.and(digits).map_or(first, |digits| 1 + digits.len()))
}

/// `3.14`: a number, with the digits it was written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberLiteral<'s> {
    /// The number, a minus sign included.
    pub span: Span,
    /// The number as written.
    pub raw: &'s str,
}

impl NumberLiteral<'_> {
    /// The number meant.
    ///
    /// ```
    /// use ir_leaflets::content::ftl::{NumberLiteral, Span};
    /// let literal = NumberLiteral { span: Span::default(), raw: "-0.50" };
    /// assert_eq!((literal.value(), literal.decimals()), (-0.5, 2));
    /// ```
    pub fn value(&self) -> f64 {
        self.raw.parse().unwrap_or(f64::NAN)
    }

    /// How many digits stand after the point; Fluent shows and counts them.
    pub fn decimals(&self) -> usize {
        self.raw.split_once('.').map_or(0, |(_, after)| after.len())
    }
}

//! Quoted texts and numbers.

use super::{
    Parser,
    cursor::{is_smart_quote, is_strange_blank},
};
use crate::content::ftl::{MistakeKind::*, NumberLiteral, Span, StringLiteral, literal::unescape};

impl<'s> Parser<'s> {
    /// Refuses a quotation mark of running text, and passes over what is quoted.
    pub(super) fn smart_quotes(&mut self, start: usize) {
        let rest = &self.source[start..self.line_end(start)];
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let inside = &rest[first..];
        let inside = &inside[..inside.find(['{', '}']).unwrap_or(inside.len())];
        let is_closing = |character: char| is_smart_quote(character) || character == '"';
        let closing = inside.char_indices().find(|(_, character)| is_closing(*character));
        let closing =
            closing.map(|(size, character)| Span::new(start + first + size, start + first + size + character.len_utf8()));
        self.position = closing.map_or(start + first + inside.trim_end().len(), |closing| closing.end as usize);
        self.refuse_beside(SmartQuotes, start, start + first, closing);
    }

    pub(super) fn string(&mut self) -> Option<StringLiteral<'s>> {
        let (start, refused) = (self.position, self.refused);
        let line_end = self.line_end(start);
        let mut at = start + 1;
        loop {
            let rest = &self.bytes[at.min(line_end)..line_end];
            let Some(size) = rest.iter().position(|byte| matches!(byte, b'"' | b'\\')) else {
                self.unterminated_string(start, line_end);
                return None;
            };
            at += size;
            if rest[size] == b'"' {
                break;
            }
            at = self.escape(at, line_end);
        }
        self.position = at + 1;
        let literal = StringLiteral { span: Span::new(start, at + 1), raw: &self.source[start + 1..at] };
        (self.refused == refused).then_some(literal)
    }

    fn unterminated_string(&mut self, start: usize, line_end: usize) {
        let text = &self.source[start + 1..line_end];
        let bracket = text.find('}').unwrap_or(text.len());
        let closing_quotes = ['”', '“', '„', '»', '«', '″', '‟', '＂'];
        if let Some(quote) = text[..bracket].find(closing_quotes) {
            let quote = start + 1 + quote;
            self.position = quote + self.character(quote).map_or(0, char::len_utf8);
            return self.refuse(SmartQuotes, quote, self.position);
        }
        self.position = self.trimmed(start, start + 1 + bracket);
        self.refuse(UnterminatedString, start, self.position);
    }

    /// Passes over the backslash at `at` and what it changes.
    fn escape(&mut self, at: usize, line_end: usize) -> usize {
        let escape = &self.source[at + 1..line_end];
        let digits = match escape.bytes().next() {
            Some(b'\\' | b'"') => return at + 2,
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => {
                let end = at + 1 + escape.chars().next().map_or(0, char::len_utf8);
                self.refuse(UnknownEscape, at, end);
                return end;
            }
        };
        let count = escape.bytes().skip(1).take(digits).take_while(u8::is_ascii_hexdigit).count();
        let end = at + 2 + count;
        if count < digits {
            self.refuse(BadUnicodeEscape, at, end);
        } else if unescape(escape).0 == char::REPLACEMENT_CHARACTER && u32::from_str_radix(&escape[1..=digits], 16) != Ok(0xFFFD)
        {
            self.note(ImpossibleCharacter, at, end);
        }
        end
    }

    pub(super) fn number_literal(&self, start: usize, end: usize) -> NumberLiteral<'s> {
        NumberLiteral { span: Span::new(start, end), raw: &self.source[start..end] }
    }

    pub(super) fn number(&mut self) -> Option<NumberLiteral<'s>> {
        let start = self.position;
        let number_end = self.number_end(start);
        let mut end = number_end.unwrap_or(start + 1);
        // `1,5` alone is a number with a decimal comma; between round brackets it is two numbers.
        if self.byte(end) == Some(b',') {
            let decimals = self.number_end(end + 1).filter(|_| self.byte(end + 1) != Some(b'-'));
            let ends_number = |decimals: &usize| {
                let next = self.character(self.behind_spaces(*decimals));
                next.is_some_and(|next| matches!(next, '}' | '%' | '‰') || is_strange_blank(next))
            };
            end = decimals.filter(ends_number).unwrap_or(end);
        }
        if self.is_part_of_number(end) || number_end != Some(end) {
            while self.is_part_of_number(end) {
                end += self.character(end).map_or(1, char::len_utf8);
            }
            // A sign of share behind it belongs to the same slip.
            let behind = self.source[end..].trim_start_matches(|character| character == ' ' || is_strange_blank(character));
            self.position = match behind.chars().next().filter(|sign| matches!(sign, '%' | '‰')) {
                Some(sign) => self.source.len() - behind.len() + sign.len_utf8(),
                None => end,
            };
            self.refuse(BadNumber, start, end);
            return None;
        }
        self.position = end;
        Some(self.number_literal(start, end))
    }

    fn is_part_of_number(&self, at: usize) -> bool {
        self.character(at).is_some_and(|character| matches!(character, '.' | '_' | '%' | '‰') || character.is_alphanumeric())
    }
}

//! Literals, references and their arguments.

use super::{
    Parser,
    cursor::{is_smart_quote, is_strange_blank},
};
use crate::content::ftl::{
    CallArguments, FunctionReference, Identifier, InlineExpression, MessageReference, MistakeKind::*, NamedArgument,
    NumberLiteral, Span, StringLiteral, TermReference, VariableReference, literal::unescape,
};

impl<'s> Parser<'s> {
    /// Whether something stands here that can be meant as an expression.
    pub(super) fn is_at_expression(&self) -> bool {
        self.character(self.position).is_some_and(|character| {
            matches!(character, '"' | '$' | '-' | '{' | '.' | '_') || character.is_alphanumeric() || is_smart_quote(character)
        })
    }

    /// Reads one thing. Nothing if there is a mistake in it; then what follows can be read as if there was none.
    pub(super) fn inline(&mut self) -> Option<InlineExpression<'s>> {
        match self.peek()? {
            b'"' => self.string().map(InlineExpression::StringLiteral),
            b'0'..=b'9' => self.number().map(InlineExpression::NumberLiteral),
            b'-' if self.name_end(self.position + 1).is_some() => self.term().map(InlineExpression::TermReference),
            b'-' if self.number_end(self.position).is_some() => self.number().map(InlineExpression::NumberLiteral),
            b'$' => self.variable().map(InlineExpression::VariableReference),
            b'{' => self.placeable().map(|placeable| InlineExpression::Placeable(Box::new(placeable))),
            byte if byte.is_ascii_alphabetic() => self.reference(),
            _ => {
                self.no_expression();
                None
            }
        }
    }

    fn no_expression(&mut self) {
        let start = self.position;
        let Some(first) = self.character(start) else {
            return;
        };
        let behind_minus = self.behind_spaces(start + 1);
        if is_smart_quote(first) {
            return self.smart_quotes(start);
        }
        if first == '-' && self.byte(start + 1) == Some(b'>') {
            // The arrow of a choice that depends on nothing.
            return self.refuse(UnexpectedInPlaceable, start, start + 2);
        }
        self.position = self.token_end(start).max(start + first.len_utf8());
        let kind = match first {
            '-' if self.byte(behind_minus).is_some_and(|byte| byte.is_ascii_digit()) => {
                self.position = self.token_end(behind_minus);
                BadNumber
            }
            '-' if self.position == start + 1 => MissingName,
            '.' if self.byte(start + 1).is_some_and(|byte| byte.is_ascii_digit()) => BadNumber,
            '-' | '_' => BadIdentifier,
            _ if first.is_alphanumeric() => BadIdentifier,
            _ => UnexpectedInPlaceable,
        };
        self.refuse(kind, start, self.position);
    }

    /// Refuses a quotation mark of running text, and passes over what is quoted.
    fn smart_quotes(&mut self, start: usize) {
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

    fn string(&mut self) -> Option<StringLiteral<'s>> {
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

    fn number(&mut self) -> Option<NumberLiteral<'s>> {
        let start = self.position;
        let number_end = self.number_end(start);
        let mut end = number_end.unwrap_or(start + 1);
        // `1,5` alone is a number with a decimal comma; between round brackets it is two numbers.
        if self.byte(end) == Some(b',') {
            let decimals = self.number_end(end + 1).filter(|_| self.byte(end + 1) != Some(b'-'));
            end = decimals.filter(|decimals| self.byte(self.behind_spaces(*decimals)) == Some(b'}')).unwrap_or(end);
        }
        if self.is_part_of_number(end) || number_end != Some(end) {
            while self.is_part_of_number(end) {
                end += self.character(end).map_or(1, char::len_utf8);
            }
            self.position = end;
            self.refuse(BadNumber, start, end);
            return None;
        }
        self.position = end;
        Some(self.number_literal(start, end))
    }

    fn is_part_of_number(&self, at: usize) -> bool {
        self.character(at).is_some_and(|character| matches!(character, '.' | '_' | '%' | '‰') || character.is_alphanumeric())
    }

    fn variable(&mut self) -> Option<VariableReference<'s>> {
        let start = self.position;
        let id = self.name_behind_sign()?;
        Some(VariableReference { span: Span::new(start, self.position), id })
    }

    fn term(&mut self) -> Option<TermReference<'s>> {
        let start = self.position;
        let id = self.name_behind_sign();
        let attribute = self.attribute_accessor();
        let mut end = self.position;
        let mut arguments = None;
        let bracket = self.behind_blank(end);
        if self.byte(bracket) == Some(b'(') {
            self.position = bracket;
            arguments = self.arguments();
            end = self.position;
        }
        Some(TermReference { span: Span::new(start, end), id: id?, attribute: attribute?, arguments })
    }

    /// A message, its attribute, or a function.
    fn reference(&mut self) -> Option<InlineExpression<'s>> {
        let start = self.position;
        let id = self.name();
        let bracket = self.behind_blank(self.position);
        if self.byte(bracket) == Some(b'(') {
            if let Some(id) = id
                && id.name.bytes().any(|byte| byte.is_ascii_lowercase())
            {
                self.refuse(LowerCaseFunction, start, self.position);
            }
            self.position = bracket.min(self.bytes.len());
            let arguments = self.arguments();
            let span = Span::new(start, self.position);
            return Some(InlineExpression::FunctionReference(FunctionReference { span, id: id?, arguments: arguments? }));
        }
        let attribute = self.attribute_accessor();
        let span = Span::new(start, self.position);
        Some(InlineExpression::MessageReference(MessageReference { span, id: id?, attribute: attribute? }))
    }

    /// `.attribute` or nothing; `None` if there is a mistake in it.
    #[expect(clippy::option_option, reason = "the inner one is the tree's")]
    fn attribute_accessor(&mut self) -> Option<Option<Identifier<'s>>> {
        if self.peek() == Some(b'.') { self.name_behind_sign().map(Some) } else { Some(None) }
    }

    fn name_behind_sign(&mut self) -> Option<Identifier<'s>> {
        let sign = self.position;
        self.position += 1;
        if self.token_end(self.position) == self.position || self.peek() == Some(b'$') || self.starts_with(b"->") {
            self.refuse(MissingName, sign, self.position);
            self.position = self.position.min(self.bytes.len());
            if self.peek() == Some(b'$') {
                self.position = self.token_end(self.position + 1);
            }
            return None;
        }
        self.name()
    }

    fn name(&mut self) -> Option<Identifier<'s>> {
        let start = self.position;
        let end = self.name_end(start).unwrap_or(start);
        let is_cut = self.character(end).is_some_and(|next| match next {
            '>' => self.bytes[..end].ends_with(b"-"),
            _ => matches!(next, '?' | '!' | '@' | '/' | '\\' | '&' | '+' | '%' | '#' | '$') || is_in_foreign_word(next),
        });
        self.position = end;
        if end == start || is_cut {
            let token = self.token_end(start).max(end);
            self.refuse(BadIdentifier, start, token);
            // An arrow that was taken for part of the name is still an arrow.
            self.position = if self.source[..token].ends_with("->") { token - 2 } else { token.min(self.bytes.len()) };
            return None;
        }
        Some(self.identifier((start, end)))
    }

    /// The end of the word or sign that begins there, up to a blank or a sign that separates.
    pub(super) fn token_end(&self, start: usize) -> usize {
        let rest = self.source[..self.bytes.len()].get(start..).unwrap_or_default();
        let has_dots = rest.starts_with(|first: char| first == '.' || first == '-' || first.is_ascii_digit());
        let size = rest.find(|character: char| {
            is_strange_blank(character)
                || is_smart_quote(character)
                || " \r\n{}()[],:=\"".contains(character)
                || character == '.' && !has_dots
        });
        start + size.unwrap_or(rest.len())
    }

    /// Reads from `(` to `)`.
    fn arguments(&mut self) -> Option<CallArguments<'s>> {
        let (start, refused) = (self.position, self.refused);
        if !self.open() {
            return None;
        }
        let (mut positional, mut named) = (Vec::new(), Vec::new());
        let mut end = self.position;
        let mut comma = Comma::Given;
        let mut closing = 0;
        loop {
            self.blank();
            let at = self.position;
            match self.peek() {
                Some(b')') => {
                    self.position += 1;
                    break;
                }
                Some(b',') => {
                    self.position += 1;
                    if comma == Comma::Given {
                        self.refuse(UnexpectedInPlaceable, at, at + 1);
                    }
                    comma = Comma::Given;
                    end = self.position;
                }
                Some(byte) if !self.ends_arguments(byte, comma, &mut closing) => {
                    let refused = self.refused;
                    self.argument(&mut positional, &mut named);
                    if self.refused > refused {
                        comma = Comma::Unknown;
                    } else if std::mem::replace(&mut comma, Comma::Needed) == Comma::Needed {
                        self.refuse(MissingComma, at, self.position);
                    }
                    end = self.position;
                }
                _ => {
                    self.refuse(UnclosedArguments, start, end);
                    self.position = end.min(self.bytes.len());
                    break;
                }
            }
        }
        self.depth -= 1;
        self.refuse_duplicates(&named);
        let span = Span::new(start, self.position);
        (self.refused == refused).then_some(CallArguments { span, positional, named })
    }

    /// Whether the round bracket was probably meant to be closed before this place. `closing` remembers where one closes.
    fn ends_arguments(&self, byte: u8, comma: Comma, closing: &mut usize) -> bool {
        if matches!(byte, b'}' | b'[' | b'*') || self.starts_with(b"->") {
            return true;
        }
        if comma == Comma::Needed && *closing <= self.position {
            let rest = &self.bytes[self.position..];
            let size = rest.iter().position(|byte| matches!(byte, b')' | b'{' | b'}')).filter(|size| rest[*size] == b')');
            *closing = size.map_or(0, |size| self.position + size);
            return *closing == 0;
        }
        false
    }

    fn argument(&mut self, positional: &mut Vec<InlineExpression<'s>>, named: &mut Vec<NamedArgument<'s>>) {
        let start = self.position;
        let value = self.inline();
        let colon = self.behind_blank(self.position);
        if let Some(InlineExpression::MessageReference(MessageReference { id, attribute: None, .. })) = value
            && self.byte(colon) == Some(b':')
        {
            self.position = colon + 1;
            named.extend(self.named_argument(id));
            return;
        }
        if value.is_some() && !named.is_empty() {
            self.refuse(PositionalAfterNamed, start, self.position);
        }
        positional.extend(value);
    }

    fn named_argument(&mut self, name: Identifier<'s>) -> Option<NamedArgument<'s>> {
        self.blank();
        let start = self.position;
        if matches!(self.peek(), None | Some(b')' | b',' | b'}')) {
            self.refuse(ArgumentNotLiteral, start, start);
            return None;
        }
        let value = self.inline()?;
        let span = Span { start: name.span.start, end: value.span().end };
        match &value {
            InlineExpression::NumberLiteral(number) if number.raw.starts_with('-') => {
                self.note(NegativeArgument, start, self.position);
            }
            InlineExpression::NumberLiteral(_) | InlineExpression::StringLiteral(_) => {}
            _ => {
                self.refuse(ArgumentNotLiteral, start, self.position);
                return None;
            }
        }
        Some(NamedArgument { span, name, value })
    }

    fn refuse_duplicates(&mut self, named: &[NamedArgument<'s>]) {
        if named.len() < 2 {
            return;
        }
        let mut names: Vec<_> = named.iter().map(|argument| argument.name).collect();
        names.sort_by_key(|id| (id.name, id.span.start));
        for pair in names.windows(2).filter(|pair| pair[0].name == pair[1].name) {
            let span = pair[1].span;
            self.refuse_beside(DuplicateNamedArgument, span.start as usize, span.end as usize, Some(pair[0].span));
        }
    }
}

/// Whether a comma stands behind an argument.
#[derive(Clone, Copy, PartialEq)]
enum Comma {
    Needed,
    Given,
    /// The argument is broken; the comma may have been part of it.
    Unknown,
}

/// Whether it can stand in a word of another script, but not in a name of Fluent.
fn is_in_foreign_word(character: char) -> bool {
    !character.is_ascii() && !is_strange_blank(character) && !is_smart_quote(character)
}

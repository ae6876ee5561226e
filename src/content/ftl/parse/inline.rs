//! One thing between curly brackets: which one, and the names in references.

use super::{
    Parser,
    cursor::{is_smart_quote, is_strange_blank},
};
use crate::content::ftl::{
    FunctionReference, Identifier, InlineExpression, MessageReference, MistakeKind::*, Span, TermReference, VariableReference,
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
}

/// Whether it can stand in a word of another script, but not in a name of Fluent.
fn is_in_foreign_word(character: char) -> bool {
    !character.is_ascii() && !is_strange_blank(character) && !is_smart_quote(character)
}

//! What stands in round brackets.

use super::Parser;
use crate::content::ftl::{CallArguments, Identifier, InlineExpression, MessageReference, MistakeKind::*, NamedArgument, Span};

/// Whether a comma stands behind an argument.
#[derive(Clone, Copy, PartialEq)]
enum Comma {
    Needed,
    Given,
    /// The argument is broken; the comma may have been part of it.
    Unknown,
}

impl<'s> Parser<'s> {
    /// Reads from `(` to `)`.
    pub(super) fn arguments(&mut self) -> Option<CallArguments<'s>> {
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

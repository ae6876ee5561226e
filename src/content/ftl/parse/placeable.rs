//! What stands in curly brackets.

use super::Parser;
use crate::content::ftl::{Expression, InlineExpression, MistakeKind::*, Placeable, Span};

impl<'s> Parser<'s> {
    /// Reads from `{` to `}`. Nothing if there is a mistake in it; then what follows can be read as if there was none.
    pub(super) fn placeable(&mut self) -> Option<Placeable<'s>> {
        let (start, refused) = (self.position, self.refused);
        if !self.open() {
            return None;
        }
        let expression = self.expression(start);
        self.depth -= 1;
        let span = Span::new(start, self.position);
        expression.filter(|_| self.refused == refused).map(|expression| Placeable { span, expression })
    }

    /// Goes past an opening bracket, unless too many are open already.
    pub(super) fn open(&mut self) -> bool {
        if self.depth == super::NESTING_LIMIT {
            self.refuse(TooDeep, self.position, self.position + 1);
            self.given_up = true;
            self.position = self.bytes.len();
            return false;
        }
        self.depth += 1;
        self.position += 1;
        true
    }

    fn expression(&mut self, start: usize) -> Option<Expression<'s>> {
        self.blank();
        let refused = self.refused;
        let inline = match self.peek() {
            None => return self.unclosed(start, start + 1),
            Some(b'}') => {
                self.position += 1;
                self.refuse(EmptyPlaceable, start, self.position);
                return None;
            }
            Some(_) if self.is_at_variant() && self.source[start..self.position].contains('\n') => {
                self.missing_arrow(self.position);
                return self.choice(start, start + 1, None);
            }
            Some(_) if !self.is_at_expression() && self.closing_bracket().is_none() => {
                return self.unclosed(start, start + 1);
            }
            Some(_) => self.inline(),
        };
        let (end, mistakes, is_broken) = (self.position, self.mistakes.len(), self.refused > refused);
        self.blank();
        if self.closes_placeable() {
            return self.shown(inline);
        }
        if self.starts_with(b"->") {
            return self.select(start, inline);
        }
        self.confine();
        if self.peek() != Some(b'}')
            && let Some(closing) = self.closing_bracket()
        {
            if is_broken {
                // What is left of something broken is no mistake of its own.
                self.mistakes.truncate(mistakes);
            } else if self.refused == refused {
                self.refuse(UnexpectedInPlaceable, self.position, self.trimmed(self.position, closing));
            }
            self.position = closing + 1;
            return None;
        }
        if let Some(words_end) = self.head_of_choice(start) {
            return if self.starts_with(b"->") { self.select(start, inline) } else { self.choice(start, words_end, inline) };
        }
        // What only looked blank is text.
        self.mistakes.truncate(mistakes);
        self.unclosed(start, end)
    }

    /// Goes on to an arrow or a first variant, if that is what follows; words before it are refused, and a missing arrow.
    /// Gives the place where the head of the choice ends.
    fn head_of_choice(&mut self, start: usize) -> Option<usize> {
        let at = self.position;
        if self.is_at_variant() {
            let is_first = self.choices == 0 && self.source[start..at].contains('\n');
            return is_first.then(|| {
                self.missing_arrow(at);
                at
            });
        }
        let line_end = self.line_end(at);
        let words = self.source.get(at..line_end).filter(|words| !words.contains('{'))?.trim_end();
        let below = self.behind_blank(line_end);
        if let Some(words) = words.strip_suffix("->") {
            self.refuse(UnexpectedInPlaceable, at, self.trimmed(at, at + words.len()));
            self.position = at + words.len();
        } else if self.choices == 0 && below > line_end && self.is_variant(below) {
            self.missing_arrow(below);
            self.position = below;
        } else {
            return None;
        }
        Some(at + words.len())
    }

    /// Refuses `{`, which should have been closed before `end`; what follows is text.
    fn unclosed(&mut self, start: usize, end: usize) -> Option<Expression<'s>> {
        self.refuse(UnclosedPlaceable, start, end);
        self.position = end.min(self.bytes.len());
        None
    }

    fn shown(&mut self, inline: Option<InlineExpression<'s>>) -> Option<Expression<'s>> {
        if let Some(InlineExpression::TermReference(term)) = &inline
            && term.attribute.is_some()
        {
            self.refuse(TermAttributeAsPlaceable, term.span.start as usize, term.span.end as usize);
        }
        inline.map(Expression::Inline)
    }

    /// Where the `}` stands that closes what was opened on this line.
    fn closing_bracket(&self) -> Option<usize> {
        let rest = self.bytes.get(self.position..)?;
        let size = rest.iter().position(|byte| matches!(byte, b'{' | b'}' | b'\n'))?;
        (rest[size] == b'}').then_some(self.position + size)
    }
}

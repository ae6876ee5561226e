//! Choices between variants.

use super::{
    Parser,
    cursor::is_strange_blank,
    pattern::{Ended, Place},
};
use crate::content::ftl::{Expression, InlineExpression, MistakeKind::*, SelectExpression, Span, Variant, VariantKey};

impl<'s> Parser<'s> {
    /// Reads a choice from `->` on.
    pub(super) fn select(&mut self, start: usize, selector: Option<InlineExpression<'s>>) -> Option<Expression<'s>> {
        let arrow = self.position;
        let mistake = selector.as_ref().and_then(|selector| match selector {
            InlineExpression::MessageReference(_) => Some(MessageAsSelector),
            InlineExpression::TermReference(term) if term.attribute.is_none() => Some(TermAsSelector),
            InlineExpression::Placeable(_) => Some(NestedSelector),
            _ => None,
        });
        if let (Some(kind), Some(selector)) = (mistake, &selector) {
            self.refuse(kind, selector.span().start as usize, selector.span().end as usize);
        }
        self.position = arrow + 2;
        self.spaces();
        if self.take(b'}') {
            self.refuse(NoVariants, arrow, arrow + 2);
            return None;
        }
        if self.line_end_size(self.position) == 0 && self.peek().is_some() {
            let line_end = self.line_end(self.position);
            let rest = &self.source[self.position..line_end];
            let closing = outer_closing_bracket(rest).map(|size| self.position + size);
            let kind = if rest.chars().all(is_strange_blank) { UnexpectedInPlaceable } else { MissingLineBreak };
            self.refuse(kind, self.position, self.position + rest.trim_end_matches(' ').len());
            if let Some(closing) = closing {
                self.position = closing + 1;
                return None;
            }
            if !self.is_at_variant() {
                self.position = line_end;
            }
        }
        self.choice(start, arrow + 2, selector)
    }

    /// Reads variants and the `}` behind them. The head of the choice ends before `end`.
    pub(super) fn choice(&mut self, start: usize, end: usize, selector: Option<InlineExpression<'s>>) -> Option<Expression<'s>> {
        let (position, mistakes) = (self.position, self.mistakes.len());
        self.choices += 1;
        let mut variants = self.variants(end);
        if self.choices == 1 && self.peek().is_none() && !self.given_up && !self.trusts_indentation {
            // Some bracket is not closed; the indentation of what follows may tell which.
            self.trusts_indentation = true;
            self.position = position;
            self.mistakes.truncate(mistakes);
            variants = self.variants(end);
        }
        self.choices -= 1;
        if !self.closes_placeable() {
            self.refuse(UnclosedPlaceable, start, end);
            return None;
        }
        let (selector, last) = (selector?, variants.last()?);
        let span = Span { start: selector.span().start, end: last.span.end };
        Some(Expression::Select(Box::new(SelectExpression { span, selector, variants })))
    }

    /// Reads variants, up to a `}`. The arrow ends before `arrow_end`.
    fn variants(&mut self, arrow_end: usize) -> Vec<Variant<'s>> {
        let refused = self.refused;
        let mut variants = Vec::new();
        let (mut default, mut last): (Option<Span>, Option<Span>) = (None, None);
        let (outer, mut column) = (self.variant_column, usize::MAX);
        loop {
            let line_end = self.position;
            self.blank();
            let start = self.position;
            match self.peek() {
                Some(b'}') if self.choices == 1 && last.is_some() && default.is_none() && self.has_variant_below() => {
                    self.stray_closing_brackets();
                    continue;
                }
                None | Some(b'}') => break,
                Some(_) if !self.is_at_variant() => {
                    self.confine();
                    if self.peek().is_some() && self.stray_line_in_choice(last.is_some()) {
                        default.get_or_insert(Span::new(start, self.position));
                    }
                    continue;
                }
                Some(_) => {}
            }
            let is_default = self.take(b'*');
            if self.trusts_indentation
                && let Some(indentation) = self.indentation_before(start)
            {
                // The star stands to the left of the bracket.
                let here = indentation + usize::from(is_default);
                if self.choices > 1 && last.is_some() && here <= outer && here < column {
                    self.position = line_end;
                    break;
                }
                column = column.min(here);
                self.variant_column = column;
            }
            let key = self.variant_key(start);
            let brackets = Span::new(start, self.position);
            last = Some(brackets);
            if is_default && let Some(first) = default {
                self.refuse_beside(SeveralDefaults, start, self.position, Some(first));
            } else if is_default {
                default = last;
            }
            variants.extend(self.variant(brackets, key, is_default));
        }
        self.variant_column = outer;
        match (last, default) {
            (None, _) if self.refused == refused && self.peek().is_some() => {
                self.refuse(NoVariants, arrow_end - 2, arrow_end);
            }
            (Some(last), None) => self.refuse(MissingDefault, last.start as usize, last.end as usize),
            _ => {}
        }
        variants
    }

    /// Reads what stands behind the brackets of a variant.
    fn variant(&mut self, brackets: Span, key: Option<VariantKey<'s>>, default: bool) -> Option<Variant<'s>> {
        let (value, ended) = self.pattern(Place::Variant);
        if value.is_none() && matches!(ended, Ended::Well) && !self.is_value_lost_below(Place::Variant) {
            self.refuse(VariantWithoutValue, brackets.start as usize, brackets.end as usize);
        }
        let (key, value) = (key?, value?);
        Some(Variant { span: Span { start: brackets.start, end: value.span.end }, key, value, default })
    }

    /// Reads from `[` to `]`. Its line begins at `start`, perhaps with a star.
    fn variant_key(&mut self, start: usize) -> Option<VariantKey<'s>> {
        let after_star = self.position;
        let bracket = self.behind_spaces(after_star);
        let at = self.behind_blank(bracket + 1);
        let end = self.name_end(at).or_else(|| self.number_end(at)).unwrap_or(at);
        let closing = self.behind_blank(end);
        if bracket == after_star && end > at && self.byte(closing) == Some(b']') {
            self.position = closing + 1;
            return Some(match self.name_end(at) {
                Some(_) => VariantKey::Identifier(self.identifier((at, end))),
                None => VariantKey::NumberLiteral(self.number_literal(at, end)),
            });
        }
        let line = &self.source[bracket..self.line_end(bracket)];
        let size = match line.find(']') {
            Some(size) if !line[..size].contains(['{', '}']) => size + 1,
            _ => line.find([' ', '{', '}']).unwrap_or(line.len()).max(1),
        };
        self.position = bracket + size;
        self.refuse(BadVariantKey, start, self.position);
        None
    }

    pub(super) fn is_at_variant(&self) -> bool {
        self.is_variant(self.position)
    }

    pub(super) fn is_variant(&self, at: usize) -> bool {
        match self.byte(at) {
            Some(b'[') => true,
            Some(b'*') => self.byte(self.behind_spaces(at + 1)) == Some(b'['),
            _ => false,
        }
    }

    /// Whether a variant begins below the bracket that stands here.
    fn has_variant_below(&self) -> bool {
        let line_end = self.behind_spaces(self.position + 1);
        self.line_end_size(line_end) > 0 && self.is_variant(self.behind_blank(line_end))
    }

    pub(super) fn missing_arrow(&mut self, variant: usize) {
        let line = self.line_end(variant);
        let end = self.source[variant..line].find(']').map_or(line, |size| variant + size + 1);
        self.refuse(MissingArrow, variant, end);
    }

    /// Goes past a `}`, unless its indentation says that it closes the choice around.
    pub(super) fn closes_placeable(&mut self) -> bool {
        let is_trusted = self.trusts_indentation && self.choices > 0;
        let is_outer = is_trusted && self.indentation_before(self.position).is_some_and(|column| column < self.variant_column);
        !is_outer && self.take(b'}')
    }

    /// How far what stands there is indented, if it begins its line.
    fn indentation_before(&self, at: usize) -> Option<usize> {
        let line = self.source[..at].trim_end_matches([' ', '\t']);
        line.ends_with('\n').then_some(at - line.len())
    }
}

/// Where the first `}` stands that closes nothing opened in this text.
fn outer_closing_bracket(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'{' => open += 1,
            b'}' if open == 0 => return true,
            b'}' => open -= 1,
            _ => {}
        }
        false
    })
}

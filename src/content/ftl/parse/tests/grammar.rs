//! Fluent's reference grammar, rule by rule and without a thought for speed: where entries, comments and junk begin.
//!
//! It follows `spec/fluent.ebnf` and `spec/valid.md` of the repository projectfluent/fluent. A rule takes the place where it
//! is tried and gives the place behind what it read. The fuzzer includes this file too.

use crate::content::ftl::{CommentLevel, Entry, MistakeKind, Piece, parse};

/// What stands on the top level, where it begins, and for junk where it ends.
type Found = (&'static str, usize, usize);

struct Grammar<'s>(&'s [u8]);

/// What an inline expression is, as far as it matters where it may stand.
#[derive(Clone, Copy, PartialEq)]
enum Inline {
    Value,
    Message,
    Term,
    TermAttribute,
    Placeable,
}

impl Grammar<'_> {
    fn resource(&self) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        let (mut at, mut comment_end) = (0, usize::MAX);
        while at < self.0.len() {
            if let Some((name, end)) = self.entry(at) {
                let goes_on = name.ends_with("comment") && comment_end == at && found.last().is_some_and(|last| last.0 == name);
                if !goes_on {
                    found.push((name, at, 0));
                }
                comment_end = end;
                at = end;
            } else if let Some(end) = self.blank_block(at) {
                at = end;
            } else {
                let mut end = self.junk_line(at);
                while end < self.0.len() && !self.0[end].is_ascii_alphabetic() && !b"#-".contains(&self.0[end]) {
                    end = self.junk_line(end);
                }
                found.push(("junk", at, end));
                at = end;
            }
        }
        found
    }

    fn entry(&self, at: usize) -> Option<(&'static str, usize)> {
        let message = || Some(("message", self.line_end(self.message(at)?)?));
        let term = || Some(("term", self.line_end(self.term(at)?)?));
        message().or_else(term).or_else(|| self.comment_line(at))
    }

    fn message(&self, at: usize) -> Option<usize> {
        let at = self.spaces(self.text("=", self.spaces(self.identifier(at)?))?);
        self.pattern(at).map(|end| self.attributes(end)).or_else(|| Some(self.attributes(self.attribute(at)?)))
    }

    fn term(&self, at: usize) -> Option<usize> {
        let at = self.text("=", self.spaces(self.identifier(self.text("-", at)?)?))?;
        Some(self.attributes(self.pattern(self.spaces(at))?))
    }

    fn comment_line(&self, at: usize) -> Option<(&'static str, usize)> {
        let levels = [("###", "resource comment"), ("##", "group comment"), ("#", "comment")];
        let (end, name) = levels.iter().find_map(|(mark, name)| Some((self.text(mark, at)?, *name)))?;
        let mut end = end;
        if self.text(" ", end).is_some() {
            while self.line_end(end).is_none() {
                end += 1;
            }
        }
        Some((name, self.line_end(end)?))
    }

    fn junk_line(&self, at: usize) -> usize {
        self.0[at..].iter().position(|byte| *byte == b'\n').map_or(self.0.len(), |size| at + size + 1)
    }

    fn attributes(&self, mut at: usize) -> usize {
        while let Some(end) = self.attribute(at) {
            at = end;
        }
        at
    }

    fn attribute(&self, at: usize) -> Option<usize> {
        let at = self.identifier(self.text(".", self.blank(self.line_end(at)?))?)?;
        self.pattern(self.spaces(self.text("=", self.spaces(at))?))
    }

    fn pattern(&self, at: usize) -> Option<usize> {
        let mut end = self.pattern_element(at)?;
        while let Some(next) = self.pattern_element(end) {
            end = next;
        }
        Some(end)
    }

    fn pattern_element(&self, at: usize) -> Option<usize> {
        let block_text = || {
            let indented = self.blank_inline(self.blank_block(at)?)?;
            let end = self.text_char(indented)?;
            (!b"[*.".contains(&self.0[indented])).then(|| self.inline_text(end).unwrap_or(end))
        };
        let block_placeable = || self.inline_placeable(self.spaces(self.blank_block(at)?));
        self.inline_text(at).or_else(block_text).or_else(|| self.inline_placeable(at)).or_else(block_placeable)
    }

    fn inline_text(&self, at: usize) -> Option<usize> {
        let mut end = self.text_char(at)?;
        while let Some(next) = self.text_char(end) {
            end = next;
        }
        Some(end)
    }

    fn text_char(&self, at: usize) -> Option<usize> {
        (self.line_end(at).is_none() && !b"{}".contains(&self.0[at])).then_some(at + 1)
    }

    fn inline_placeable(&self, at: usize) -> Option<usize> {
        let (inline, end) = self.inline(self.blank(self.text("{", at)?))?;
        let close = |end: usize| self.text("}", self.blank(end));
        let select = || match inline {
            Inline::Value | Inline::TermAttribute => close(self.variant_list(self.spaces(self.text("->", self.blank(end))?))?),
            _ => None,
        };
        select().or_else(|| close(end).filter(|_| inline != Inline::TermAttribute))
    }

    fn inline(&self, at: usize) -> Option<(Inline, usize)> {
        let term = || {
            let end = self.identifier(self.text("-", at)?)?;
            let attribute = self.attribute_accessor(end);
            let kind = if attribute.is_some() { Inline::TermAttribute } else { Inline::Term };
            let end = attribute.unwrap_or(end);
            Some((kind, self.call_arguments(end).unwrap_or(end)))
        };
        let function_or_message = || {
            let end = self.identifier(at)?;
            let is_function = !self.0[at..end].iter().any(u8::is_ascii_lowercase);
            match self.call_arguments(end).filter(|_| is_function) {
                Some(end) => Some((Inline::Value, end)),
                None => Some((Inline::Message, self.attribute_accessor(end).unwrap_or(end))),
            }
        };
        self.string(at)
            .or_else(|| self.number(at))
            .or_else(|| self.identifier(self.text("$", at)?))
            .map(|end| (Inline::Value, end))
            .or_else(term)
            .or_else(function_or_message)
            .or_else(|| Some((Inline::Placeable, self.inline_placeable(at)?)))
    }

    fn attribute_accessor(&self, at: usize) -> Option<usize> {
        self.identifier(self.text(".", at)?)
    }

    fn call_arguments(&self, at: usize) -> Option<usize> {
        let mut at = self.blank(self.text("(", self.blank(at))?);
        let mut names: Vec<&[u8]> = Vec::new();
        while let Some((name, end)) = self.argument(at) {
            match name {
                Some(name) if names.contains(&name) => return None,
                Some(name) => names.push(name),
                None if !names.is_empty() => return None,
                None => {}
            }
            at = self.blank(end);
            match self.text(",", at) {
                Some(end) => at = self.blank(end),
                None => break,
            }
        }
        self.text(")", at)
    }

    fn argument(&self, at: usize) -> Option<(Option<&[u8]>, usize)> {
        let named = || {
            let end = self.identifier(at)?;
            let value = self.blank(self.text(":", self.blank(end))?);
            Some((Some(&self.0[at..end]), self.string(value).or_else(|| self.number(value))?))
        };
        named().or_else(|| Some((None, self.inline(at)?.1)))
    }

    fn variant_list(&self, mut at: usize) -> Option<usize> {
        let mut defaults = 0;
        while let Some((is_default, end)) = self.variant(at) {
            defaults += usize::from(is_default);
            at = end;
        }
        // More than one default is no list of variants, and what is left of it is closed by nothing.
        (defaults == 1).then(|| self.line_end(at))?
    }

    fn variant(&self, at: usize) -> Option<(bool, usize)> {
        let start = self.blank(self.line_end(at)?);
        let bracket = self.text("*", start);
        let key = self.blank(self.text("[", bracket.unwrap_or(start))?);
        let key_end = self.number(key).or_else(|| self.identifier(key))?;
        let value = self.spaces(self.text("]", self.blank(key_end))?);
        Some((bracket.is_some(), self.pattern(value)?))
    }

    fn string(&self, at: usize) -> Option<usize> {
        let mut at = self.text("\"", at)?;
        loop {
            if let Some(end) = self.text("\"", at) {
                return Some(end);
            }
            self.line_end(at).is_none().then_some(())?;
            let digits = |count: usize| {
                let digits = self.0.get(at + 2..at + 2 + count)?;
                digits.iter().all(u8::is_ascii_hexdigit).then_some(at + 2 + count)
            };
            at = match &self.0[at..] {
                [b'\\', b'\\' | b'"', ..] => at + 2,
                [b'\\', b'u', ..] => digits(4)?,
                [b'\\', b'U', ..] => digits(6)?,
                [b'\\', ..] => return None,
                _ => at + 1,
            };
        }
    }

    fn number(&self, at: usize) -> Option<usize> {
        let end = self.digits(self.text("-", at).unwrap_or(at))?;
        Some(self.text(".", end).and_then(|end| self.digits(end)).unwrap_or(end))
    }

    fn digits(&self, at: usize) -> Option<usize> {
        let count = self.0[at.min(self.0.len())..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        (count > 0).then_some(at + count)
    }

    fn identifier(&self, at: usize) -> Option<usize> {
        self.0.get(at).filter(|byte| byte.is_ascii_alphabetic())?;
        let rest = &self.0[at..];
        Some(at + rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(byte)).count())
    }

    fn text(&self, text: &str, at: usize) -> Option<usize> {
        self.0[at.min(self.0.len())..].starts_with(text.as_bytes()).then_some(at + text.len())
    }

    fn line_end(&self, at: usize) -> Option<usize> {
        self.text("\r\n", at).or_else(|| self.text("\n", at)).or_else(|| (at >= self.0.len()).then_some(at))
    }

    fn blank_inline(&self, at: usize) -> Option<usize> {
        (self.spaces(at) > at).then(|| self.spaces(at))
    }

    fn spaces(&self, mut at: usize) -> usize {
        while let Some(end) = self.text(" ", at) {
            at = end;
        }
        at
    }

    fn blank_block(&self, at: usize) -> Option<usize> {
        let mut end = self.line_end(self.spaces(at))?;
        while end < self.0.len()
            && let Some(next) = self.line_end(self.spaces(end))
        {
            end = next;
        }
        Some(end)
    }

    fn blank(&self, at: usize) -> usize {
        let at = self.blank_block(at).unwrap_or(at);
        self.spaces(at)
    }
}

/// What our parser finds.
fn ours(source: &str) -> Vec<Found> {
    let resource = parse(source);
    let pieces = resource.pieces();
    let found = pieces.into_iter().filter_map(|piece| {
        let (name, end) = match piece {
            Piece::Blank(_) => return None,
            Piece::Comment(comment) | Piece::Entry(Entry::Comment(comment)) => match comment.level {
                CommentLevel::Comment => ("comment", 0),
                CommentLevel::Group => ("group comment", 0),
                CommentLevel::Resource => ("resource comment", 0),
            },
            Piece::Entry(Entry::Message(_)) => ("message", 0),
            Piece::Entry(Entry::Term(_)) => ("term", 0),
            Piece::Entry(Entry::Junk(junk)) => ("junk", junk.span.end),
        };
        Some((name, piece.span().start as usize, end as usize))
    });
    found.collect()
}

/// Panics if our parser finds other entries or other junk than the grammar.
pub(super) fn assert_grammar(source: &str) {
    let is_too_deep = parse(source).mistakes.iter().any(|mistake| mistake.kind == MistakeKind::TooDeep);
    if !is_too_deep {
        assert_eq!(ours(source), Grammar(source.as_bytes()).resource(), "{source:?}");
    }
}

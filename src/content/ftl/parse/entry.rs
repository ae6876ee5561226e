//! Messages and terms.

use super::{
    Parser,
    cursor::Head,
    pattern::{Ended, Place},
    stray::Above,
};
use crate::content::ftl::{Attribute, Comment, CommentLevel, Entry, Message, MistakeKind::*, Pattern, Span, Term};

/// What stands behind `name =`.
pub(super) struct Definition<'s> {
    value: Option<Pattern<'s>>,
    attributes: Vec<Attribute<'s>>,
    readable: Readable,
}

/// How much of an entry the grammar can read.
#[derive(Clone, Copy)]
enum Readable {
    Whole,
    /// Up to the line that begins there.
    UpTo(usize),
    Nothing,
}

impl<'s> Parser<'s> {
    /// Reads a message or term, and what is wrong with it.
    pub(super) fn entry(&mut self, head: Head, comment: Option<Comment<'s>>, is_near: bool) {
        let start = self.position;
        let Definition { value, attributes, readable } = self.definition(head);
        let end = attributes.last().map(|attribute| attribute.span.end).or(value.as_ref().map(|value| value.span.end));
        let (Some(end), Readable::Whole | Readable::UpTo(_)) = (end, readable) else {
            self.body.extend(comment.map(Entry::Comment));
            return self.junk(start);
        };
        let (attached, alone) = match comment {
            Some(comment) if is_near && comment.level == CommentLevel::Comment => (Some(comment), None),
            comment => (None, comment),
        };
        self.body.extend(alone.map(Entry::Comment));
        let (span, comment, id) = (Span::new(start, end as usize), attached, self.identifier(head.name));
        self.body.push(match value {
            Some(value) if head.is_term => Entry::Term(Box::new(Term { span, comment, id, value, attributes })),
            value => Entry::Message(Box::new(Message { span, comment, id, value, attributes })),
        });
        if let Readable::UpTo(line) = readable {
            self.junk(line);
        }
    }

    /// Reads what stands behind `name =`; if there is a mistake, up to the next entry.
    pub(super) fn definition(&mut self, head: Head) -> Definition<'s> {
        self.position = head.value;
        let (value, ended) = self.pattern(Place::Entry);
        let mut readable = match ended {
            Ended::Well => Readable::Whole,
            Ended::BeforeLine(line) if value.is_some() => Readable::UpTo(line),
            _ => Readable::Nothing,
        };
        let has_value = value.is_some() || !matches!(ended, Ended::Well);
        let named = (head.name.0 - usize::from(head.is_term), head.name.1);
        let mut attributes = Vec::new();
        let mut has_attributes = false;
        while let Some((line, attribute)) = self.next_attribute() {
            has_attributes = true;
            self.position = attribute.value;
            let (value, ended) = self.pattern(Place::Entry);
            if value.is_none() && matches!(ended, Ended::Well) && !self.is_value_lost_below(Place::Entry) {
                self.refuse(AttributeWithoutValue, attribute.name.0 - 1, attribute.name.1);
            }
            if matches!(readable, Readable::Whole) {
                readable = match (&value, ended) {
                    (Some(_), Ended::Well) => Readable::Whole,
                    (Some(_), Ended::BeforeLine(line)) => Readable::UpTo(line),
                    (Some(_), Ended::WithinLine) => Readable::Nothing,
                    (None, _) => Readable::UpTo(line),
                };
                if let (Some(value), Readable::Whole | Readable::UpTo(_)) = (value, readable) {
                    let span = Span::new(attribute.name.0 - 1, value.span.end as usize);
                    attributes.push(Attribute { span, id: self.identifier(attribute.name), value });
                }
            }
        }
        if head.is_term && value.is_none() || value.is_none() && attributes.is_empty() {
            readable = Readable::Nothing;
        }
        if !has_value && (head.is_term || !has_attributes) && (has_attributes || !self.is_value_lost_below(Place::Entry)) {
            self.refuse(if head.is_term { TermWithoutValue } else { MissingValue }, named.0, named.1);
        }
        if !matches!(readable, Readable::Whole) {
            self.confine();
            self.stray_lines(Above::Text, true);
        }
        Definition { value, attributes, readable }
    }

    /// The line of the attribute that follows, and its head.
    fn next_attribute(&self) -> Option<(usize, Head)> {
        let dot = self.behind_blank(self.position);
        if dot == self.position || self.byte(dot) != Some(b'.') {
            return None;
        }
        let line = self.source[..dot].trim_end_matches(' ').len();
        Some((line, self.attribute_head(dot)?))
    }

    /// `.name =`
    pub(super) fn attribute_head(&self, dot: usize) -> Option<Head> {
        self.head(dot + 1).filter(|head| !head.is_term)
    }

    /// Whether the next line cannot be read but was probably meant as the value that is missing; it will be told.
    pub(super) fn is_value_lost_below(&self, place: Place) -> bool {
        let line = self.position + self.line_end_size(self.position);
        let content = self.behind_spaces(line);
        if line == self.position || self.line_end_size(content) > 0 || content == self.bytes.len() {
            return false;
        }
        if content == line && (self.head(line).is_some() || self.comment_level(line).is_some()) {
            return false;
        }
        match place {
            _ if matches!(self.byte(content), Some(b'}' | b'#')) => false,
            Place::Entry => self.attribute_head(content).is_none(),
            Place::Variant => !self.is_variant(content),
        }
    }
}

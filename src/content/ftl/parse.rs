//! Reading a file: Fluent's grammar for the tree, and behind the first mistake of an entry whatever tells more mistakes.
//!
//! The tree is what Fluent's reference grammar makes of a file, junk included. Behind a mistake, reading goes on as the
//! writer probably meant it, until the next line that can begin an entry, only to find more mistakes.

mod arguments;
mod choice;
mod cursor;
mod entry;
mod inline;
mod literals;
mod pattern;
mod placeable;
mod stray;
#[cfg(test)]
mod tests;

use std::cell::Cell;

use super::{Comment, Entry, Identifier, Junk, Mistake, MistakeKind, Resource, Span, Weight};
use pattern::Part;
use stray::Above;

/// How deep brackets may stand in brackets.
pub const NESTING_LIMIT: usize = 16;

/// Reads a file. Takes time in proportion to its size, whatever stands in it.
pub fn parse(source: &str) -> Resource<'_> {
    let mut parser = Parser {
        source,
        bytes: source.as_bytes(),
        position: 0,
        start: 0,
        told_before: 0,
        is_confined: false,
        refused: 0,
        given_up: false,
        depth: 0,
        choices: 0,
        variant_column: 0,
        trusts_indentation: false,
        stray_until: 0,
        known_line: Cell::default(),
        parts: Vec::new(),
        body: Vec::new(),
        mistakes: Vec::new(),
    };
    parser.resource();
    parser.note_carriage_returns();
    parser.mistakes.sort_by_key(|mistake| mistake.span.start);
    Resource { source, body: parser.body, mistakes: parser.mistakes }
}

struct Parser<'s> {
    source: &'s str,
    /// What may be read: the whole source or, once an entry has a mistake, no more than up to the next entry.
    bytes: &'s [u8],
    position: usize,
    /// Where the entry being read begins.
    start: usize,
    /// How many mistakes were told before it.
    told_before: usize,
    /// Whether `bytes` ends before the next entry.
    is_confined: bool,
    /// How often something was refused in the entry being read. A part that raised it is not part of the tree.
    refused: usize,
    /// Whether the rest of the entry is passed over in silence.
    given_up: bool,
    /// How many brackets are open.
    depth: usize,
    /// How many choices are open.
    choices: usize,
    /// How far the variants of the innermost choice are indented.
    variant_column: usize,
    /// Whether a choice ends where a variant is indented like those around it.
    trusts_indentation: bool,
    /// Up to where a `}` is known to close nothing.
    stray_until: usize,
    /// A stretch of a line, up to the beginning of the next.
    known_line: Cell<(usize, usize)>,
    /// The parts of the values being read, the innermost last.
    parts: Vec<Part<'s>>,
    body: Vec<Entry<'s>>,
    mistakes: Vec<Mistake>,
}

impl<'s> Parser<'s> {
    fn resource(&mut self) {
        let mut above = Above::Nothing;
        let mut waiting: Option<Comment<'s>> = None;
        loop {
            let before = self.position;
            let near = self.blank_lines() < 2;
            (self.start, self.told_before) = (self.position, self.mistakes.len());
            if self.peek().is_none() {
                self.note_spaces_at_end(before);
                break;
            }
            if let Some(comment) = self.comment() {
                self.body.extend(waiting.replace(comment).map(Entry::Comment));
                above = Above::Nothing;
                continue;
            }
            let comment = waiting.take();
            match self.head(self.position) {
                Some(head) => {
                    self.entry(head, comment, near);
                    above = Above::Text;
                }
                None => {
                    self.body.extend(comment.map(Entry::Comment));
                    self.confine();
                    self.stray_lines(above, near);
                    self.junk(self.start);
                }
            }
            self.bytes = self.source.as_bytes();
            (self.is_confined, self.given_up, self.trusts_indentation) = (false, false, false);
            self.refused = 0;
        }
        self.body.extend(waiting.map(Entry::Comment));
    }

    /// Makes junk of what is left of the entry, from the beginning of a line on.
    fn junk(&mut self, from: usize) {
        let end = self.bytes.len();
        let told = self.mistakes.split_off(self.told_before);
        let stays = |mistake: &Mistake| mistake.kind.weight() == Weight::Refused || (mistake.span.start as usize) < from;
        self.mistakes.extend(told.into_iter().filter(stays));
        let mut start = from;
        // Every line that looks as if it began an entry begins junk of its own.
        while start < end {
            let mut next = self.next_line(start);
            while self.byte(next).is_some_and(|byte| !byte.is_ascii_alphabetic() && !matches!(byte, b'#' | b'-')) {
                next = self.next_line(next);
            }
            let id = self.head(start).map(|head| self.identifier(head.name));
            self.body.push(Entry::Junk(Junk { span: Span::new(start, next), id }));
            start = next;
        }
        self.position = end;
    }

    fn identifier(&self, name: (usize, usize)) -> Identifier<'s> {
        Identifier { span: Span::new(name.0, name.1), name: &self.source[name.0..name.1] }
    }

    /// Leaves nothing to read beyond the next line that begins an entry.
    fn confine(&mut self) {
        if std::mem::replace(&mut self.is_confined, true) {
            return;
        }
        let mut end = self.next_line(self.start);
        while end < self.bytes.len() && self.comment_level(end).is_none() && self.head(end).is_none() {
            end = self.next_line(end);
        }
        self.bytes = &self.bytes[..end];
        self.position = self.position.min(end);
    }

    fn refuse(&mut self, kind: MistakeKind, start: usize, end: usize) {
        self.refuse_beside(kind, start, end, None);
    }

    /// Tells of a mistake that the grammar refuses. What seems to be a mistake within the next entry is none: some bracket
    /// before it is not closed, and will be told.
    fn refuse_beside(&mut self, kind: MistakeKind, start: usize, end: usize, related: Option<Span>) {
        self.confine();
        self.refused += 1;
        let limit = self.bytes.len();
        self.position = self.position.min(limit);
        if start < limit && !self.given_up {
            self.mistakes.push(Mistake { kind, span: Span::new(start, end.min(limit)), related });
        }
    }

    /// Tells of something that readers of Fluent take differently.
    fn note(&mut self, kind: MistakeKind, start: usize, end: usize) {
        if self.refused == 0 {
            self.mistakes.push(Mistake { kind, span: Span::new(start, end), related: None });
        }
    }

    fn note_spaces_at_end(&mut self, from: usize) {
        let blank = &self.source[from..];
        let spaces = blank.len() - blank.trim_end_matches(' ').len();
        let start = self.source.len() - spaces;
        if spaces > 0 && (start == 0 || self.source.as_bytes()[start - 1] == b'\n') {
            self.note(MistakeKind::SpacesAtEnd, start, self.source.len());
        }
    }

    /// Notes the first lone carriage return of every line; a file of an old Mac is one line.
    fn note_carriage_returns(&mut self) {
        let mut at = 0;
        while let Some(place) = self.source[at..].find('\r').map(|place| at + place) {
            at = place + 1;
            if self.byte(at) != Some(b'\n') {
                self.note(MistakeKind::LoneCarriageReturn, place, at);
                at = self.next_line(at);
            }
        }
    }
}

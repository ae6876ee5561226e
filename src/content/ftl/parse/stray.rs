//! Lines that begin nothing: what they were probably meant to be.

use super::{
    Parser,
    cursor::Head,
    pattern::{Ended, Place},
};
use crate::content::ftl::MistakeKind::*;

/// What stands above a line.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Above {
    /// Nothing that a line could go on with: the beginning of the file, or a comment.
    Nothing,
    /// A message or term, or what is left of one.
    Text,
}

impl<'s> Parser<'s> {
    /// Finds what is wrong on the lines that are left of a broken entry, or that begin none.
    pub(super) fn stray_lines(&mut self, mut above: Above, mut is_near: bool) {
        loop {
            is_near &= self.blank_lines() < 2;
            if self.peek().is_none() {
                return;
            }
            self.stray_line(above, is_near);
            above = Above::Text;
            is_near = true;
        }
    }

    /// Reads a line, and those below that go on with it.
    fn stray_line(&mut self, above: Above, is_near: bool) {
        if self.position == 0 && self.source.starts_with('\u{FEFF}') {
            self.refuse(ByteOrderMark, 0, 3);
            self.position = 3;
            if self.comment_level(3).is_some() {
                self.position = self.line_end(3);
                return;
            }
            return self.definition_or_text();
        }
        let line = self.position;
        let strange = self.strange_blank_end(line);
        if strange > line {
            self.strange_blank(strange, true);
            return if above == Above::Nothing { self.definition_or_text() } else { self.text() };
        }
        self.spaces();
        let start = self.position;
        let is_indented = start > line;
        let line_end = self.line_end(start);
        let first = self.bytes[start];
        match first {
            _ if !is_indented && self.marker_line() => return,
            b'}' => self.stray_closing_brackets(),
            b'.' if self.stray_attribute(above) => return,
            b'[' | b'*' | b'.' if above == Above::Text => self.refuse(SpecialLineStart, start, start + 1),
            _ if !is_indented => return self.lost_line(above, is_near),
            _ if above == Above::Nothing => {
                self.refuse(StrayIndentation, start, self.trimmed(start, line_end));
                return self.definition_or_text();
            }
            _ => {}
        }
        self.text();
    }

    /// Reads a line of a choice that is no variant, and those below that go on with it. Says whether it is marked with a star.
    pub(super) fn stray_line_in_choice(&mut self, has_variants: bool) -> bool {
        let start = self.position;
        let is_indented = !self.source[..start].ends_with('\n');
        let end = self.trimmed(start, self.line_end(start));
        let first = self.bytes[start];
        let key_end = self.token_end(start + usize::from(first == b'*'));
        match first {
            _ if !is_indented && self.marker_line() => return false,
            _ if (first == b'*' || !has_variants) && self.byte(key_end) == Some(b']') => {
                self.refuse(BadVariantKey, start, key_end + 1);
            }
            b'*' | b'.' => self.refuse(SpecialLineStart, start, start + 1),
            _ if !is_indented => self.refuse(LostIndentation, start, end),
            _ if !has_variants => self.refuse(UnexpectedInPlaceable, start, end),
            _ => {}
        }
        self.pattern(Place::Variant);
        first == b'*'
    }

    /// Looks for mistakes in the text that begins here.
    fn text(&mut self) {
        self.pattern(Place::Entry);
    }

    fn definition_or_text(&mut self) {
        match self.head(self.position) {
            Some(head) => {
                self.definition(head);
            }
            None => self.text(),
        }
    }

    /// Passes over a line of comment without a space, or one left by a merge.
    fn marker_line(&mut self) -> bool {
        let start = self.position;
        let line_end = self.line_end(start);
        let line = &self.source[start..line_end];
        let markers = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
        let is_marker = |marker: &&str| line.strip_prefix(*marker).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
        let kind = match markers.iter().any(is_marker) {
            true => MergeConflict,
            false if line.starts_with('#') => BadComment,
            false => return false,
        };
        self.refuse(kind, start, self.trimmed(start, line_end));
        self.position = line_end;
        true
    }

    /// Reads a line that begins with a dot, if it was probably meant as an attribute.
    fn stray_attribute(&mut self, above: Above) -> bool {
        let dot = self.position;
        let line_end = self.line_end(dot);
        let head = self.attribute_head(dot);
        if let Some(Head { name, value, .. }) = head {
            if above == Above::Nothing {
                self.refuse(StrayAttribute, dot, name.1);
            }
            self.position = value;
            if matches!(self.pattern(Place::Entry), (None, Ended::Well)) && !self.is_value_lost_below(Place::Entry) {
                self.refuse(AttributeWithoutValue, dot, name.1);
            }
            return true;
        }
        let (before, after) = self.source[dot + 1..line_end].split_once('=').unzip();
        let name = before.map(str::trim_end);
        match name {
            Some(name) if !name.is_empty() && !name.contains(char::is_whitespace) => {
                self.refuse(BadIdentifier, dot + 1, dot + 1 + name.len());
            }
            Some(name) if name.starts_with(' ') && self.name_end(dot + 1 + name.len() - name.trim_start().len()).is_some() => {
                self.refuse(MissingName, dot, dot + 1);
            }
            None if self.byte(dot + 1).is_some_and(|byte| byte.is_ascii_lowercase()) => {
                let end = self.name_end(dot + 1).unwrap_or(dot + 1);
                self.refuse(MissingEquals, dot, end);
            }
            _ => return false,
        }
        self.position = line_end - after.map_or(0, str::len);
        self.text();
        true
    }

    /// Reads a line at the margin that begins no entry.
    fn lost_line(&mut self, above: Above, is_near: bool) {
        let start = self.position;
        let line_end = self.line_end(start);
        let line = &self.source[start..line_end];
        let goes_on = above == Above::Text && is_near;
        let (before, _) = line.split_once('=').unzip();
        let name = before.map(str::trim_end);
        let unsigned = line.strip_prefix('-').unwrap_or(line);
        let sign = line.len() - unsigned.len();
        if let Some(name) = name.and_then(|name| name.get(sign..)) {
            let is_one_word = !name.is_empty() && !name.contains(char::is_whitespace);
            let is_like_name = name.chars().all(|character| character.is_alphanumeric() || " -_.\t".contains(character));
            if sign == 1 && (name.is_empty() || name.starts_with(' ') && !name.trim().contains(' ')) {
                self.refuse(MissingName, start, start + 1);
            } else if is_one_word || !goes_on && !name.is_empty() && is_like_name {
                self.refuse(BadIdentifier, start + sign, start + sign + name.len());
            } else {
                self.refuse(LostIndentation, start, self.trimmed(start, line_end));
                return self.text();
            }
            self.position = start + before.map_or(0, |before| before.len() + 1);
            return self.text();
        }
        let end = self.name_end(start + sign);
        let is_name_to_be = |end: usize| match above {
            Above::Nothing => true,
            Above::Text if end == self.trimmed(start, line_end) => !goes_on || unsigned.contains(['-', '_']),
            Above::Text => !goes_on && (self.byte(end) == Some(b':') || self.source[start..end].contains(['-', '_'])),
        };
        match end {
            Some(end) if is_name_to_be(end) => {
                self.refuse(MissingEquals, start, end);
                self.position = end;
            }
            _ => self.refuse(LostIndentation, start, self.trimmed(start, line_end)),
        }
        self.text();
    }

    /// Refuses a run of `}`.
    pub(super) fn stray_closing_brackets(&mut self) {
        let start = self.position;
        while self.take(b'}') {}
        self.refuse(StrayClosingBracket, start, self.position);
    }

    /// Whether the `}` in a variant was meant to close the choice. If the choice goes on below, it was not.
    pub(super) fn closes_choice(&mut self) -> bool {
        if self.position < self.stray_until {
            return false;
        }
        let line_end = self.line_end(self.position);
        let closes = match self.byte(self.behind_blank(line_end)) {
            Some(b'[' | b'*') => false,
            Some(b'}') => self.choices > 1,
            _ => true,
        };
        if !closes {
            self.stray_until = line_end;
        }
        closes
    }
}

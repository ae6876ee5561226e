//! Lines, names and blanks: the words that entries and expressions are made of.

use super::Parser;
use crate::content::ftl::{Comment, CommentLevel, MistakeKind::*, Span};

/// `name =` or `-name =` at the beginning of a line.
#[derive(Clone, Copy)]
pub(super) struct Head {
    pub(super) is_term: bool,
    /// Where the name begins and ends.
    pub(super) name: (usize, usize),
    /// The place behind the `=`.
    pub(super) value: usize,
}

impl<'s> Parser<'s> {
    pub(super) fn byte(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.byte(self.position)
    }

    pub(super) fn take(&mut self, byte: u8) -> bool {
        let is_there = self.peek() == Some(byte);
        self.position += usize::from(is_there);
        is_there
    }

    pub(super) fn starts_with(&self, text: &[u8]) -> bool {
        self.bytes.get(self.position..).is_some_and(|rest| rest.starts_with(text))
    }

    pub(super) fn character(&self, at: usize) -> Option<char> {
        self.source[..self.bytes.len()].get(at..)?.chars().next()
    }

    /// How many bytes the line end has that stands there; none for the end of the file.
    pub(super) fn line_end_size(&self, at: usize) -> usize {
        match self.byte(at) {
            Some(b'\n') => 1,
            Some(b'\r') if self.byte(at + 1) == Some(b'\n') => 2,
            _ => 0,
        }
    }

    /// Where the next line begins.
    pub(super) fn next_line(&self, at: usize) -> usize {
        // Remembered, so that a line of a megabyte is not searched for each bracket on it.
        let (start, next) = self.known_line.get();
        if start <= at && at < next {
            return next;
        }
        let rest = self.source[..self.bytes.len()].get(at..).unwrap_or_default();
        let next = rest.find('\n').map_or(self.bytes.len(), |size| at + size + 1);
        self.known_line.set((at, next));
        next
    }

    /// Where a line ends, before its line end.
    pub(super) fn line_end(&self, at: usize) -> usize {
        let next = self.next_line(at);
        let line = &self.bytes[at.min(next)..next];
        let line = line.strip_suffix(b"\n").map_or(line, |line| line.strip_suffix(b"\r").unwrap_or(line));
        at + line.len()
    }

    /// Where the text that begins there and goes no further than `end` really ends.
    pub(super) fn trimmed(&self, start: usize, end: usize) -> usize {
        start + self.source[start..end].trim_end().len()
    }

    /// The first place behind spaces.
    pub(super) fn behind_spaces(&self, mut at: usize) -> usize {
        while self.byte(at) == Some(b' ') {
            at += 1;
        }
        at
    }

    pub(super) fn spaces(&mut self) {
        self.position = self.behind_spaces(self.position);
    }

    /// Goes to the beginning of the next line that is not blank; counts the line ends on the way.
    pub(super) fn blank_lines(&mut self) -> usize {
        let mut count = 0;
        loop {
            let content = self.behind_spaces(self.position);
            let size = self.line_end_size(content);
            if size == 0 {
                if content == self.bytes.len() {
                    self.position = content;
                }
                return count;
            }
            self.position = content + size;
            count += 1;
        }
    }

    /// The first place behind spaces and line ends.
    pub(super) fn behind_blank(&self, mut at: usize) -> usize {
        loop {
            let size = if self.byte(at) == Some(b' ') { 1 } else { self.line_end_size(at) };
            if size == 0 {
                return at;
            }
            at += size;
        }
    }

    /// Skips what may stand between the parts of an expression. What only looks blank is refused and skipped too.
    pub(super) fn blank(&mut self) {
        loop {
            self.position = self.behind_blank(self.position);
            let end = self.strange_blank_end(self.position);
            if end == self.position {
                return;
            }
            let line = self.source[..self.position].trim_end_matches(' ');
            self.strange_blank(end, line.is_empty() || line.ends_with('\n'));
        }
    }

    /// Refuses what only looks blank, up to `end`.
    pub(super) fn strange_blank(&mut self, end: usize, is_indent: bool) {
        let start = std::mem::replace(&mut self.position, end);
        let has_tabs_only = self.source[start..end].bytes().all(|byte| matches!(byte, b'\t' | b' '));
        let kind = match (is_indent, has_tabs_only) {
            (false, _) => UnexpectedInPlaceable,
            (true, true) => TabIndent,
            (true, false) => StrangeIndent,
        };
        self.refuse(kind, start, end);
    }

    /// The end of the run of white space that Fluent does not know, with spaces among it; `at` if there is none.
    pub(super) fn strange_blank_end(&self, at: usize) -> usize {
        let mut end = at;
        while let Some(character) =
            self.character(end).filter(|character| is_strange_blank(*character) || *character == ' ' && end > at)
        {
            end += character.len_utf8();
        }
        end
    }

    /// The end of the name that begins there.
    pub(super) fn name_end(&self, at: usize) -> Option<usize> {
        if !self.byte(at)?.is_ascii_alphabetic() {
            return None;
        }
        let rest = &self.bytes[at..];
        let size = rest.iter().position(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'-' | b'_'));
        Some(at + size.unwrap_or(rest.len()))
    }

    /// The end of the number that begins there.
    pub(super) fn number_end(&self, at: usize) -> Option<usize> {
        let digits_end = |start: usize| {
            let rest = self.bytes.get(start..)?;
            let size = rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
            (size > 0).then_some(start + size)
        };
        let end = digits_end(at + usize::from(self.byte(at) == Some(b'-')))?;
        if self.byte(end) == Some(b'.') { digits_end(end + 1) } else { Some(end) }
    }

    pub(super) fn head(&self, line: usize) -> Option<Head> {
        let is_term = self.byte(line) == Some(b'-');
        let start = line + usize::from(is_term);
        let end = self.name_end(start)?;
        let equals = self.behind_spaces(end);
        (self.byte(equals)? == b'=').then_some(Head { is_term, name: (start, end), value: equals + 1 })
    }

    /// The level of the line of comment that begins there, and where its text begins.
    pub(super) fn comment_level(&self, line: usize) -> Option<(CommentLevel, usize)> {
        let marks = self.bytes.get(line..)?.iter().take(4).take_while(|byte| **byte == b'#').count();
        let level = match marks {
            1 => CommentLevel::Comment,
            2 => CommentLevel::Group,
            3 => CommentLevel::Resource,
            _ => return None,
        };
        let end = line + marks;
        match self.byte(end) {
            Some(b' ') => Some((level, end + 1)),
            Some(_) if self.line_end_size(end) == 0 => None,
            _ => Some((level, end)),
        }
    }

    /// Neighbouring lines of comment of one level.
    pub(super) fn comment(&mut self) -> Option<Comment<'s>> {
        let start = self.position;
        let (level, mut text) = self.comment_level(start)?;
        let mut lines = Vec::new();
        loop {
            let end = self.line_end(text);
            lines.push(&self.source[text..end]);
            self.position = end;
            let next = end + self.line_end_size(end);
            match self.comment_level(next) {
                Some((same, next_text)) if same == level => text = next_text,
                _ => return Some(Comment { span: Span::new(start, end), level, lines }),
            }
        }
    }
}

/// Whether it looks like a space or like nothing, but is no blank in Fluent. A carriage return is told elsewhere.
pub(super) fn is_strange_blank(character: char) -> bool {
    let is_zero_width = matches!(character, '\u{180E}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}');
    is_zero_width || character.is_whitespace() && !matches!(character, ' ' | '\n' | '\r')
}

/// Whether it is a quotation mark of running text.
pub(super) fn is_smart_quote(character: char) -> bool {
    matches!(character, '\'' | '`' | '‘'..='‟' | '′' | '″' | '«' | '»' | '‹' | '›' | '＂')
}

//! Values: text over several lines with placeables in it.

use std::borrow::Cow;

use super::Parser;
use crate::content::ftl::{MistakeKind::*, Pattern, PatternElement, Placeable, Span, Text};

/// What a value belongs to.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Place {
    Entry,
    Variant,
}

/// How far the grammar can read a value.
#[derive(Clone, Copy)]
pub(super) enum Ended {
    /// All of it.
    Well,
    /// Up to the end of a line: the line that begins at this place begins with a placeable that cannot be read.
    BeforeLine(usize),
    /// Up to the middle of a line.
    WithinLine,
}

/// A part of a value whose indentation is not known yet.
pub(super) enum Part<'s> {
    /// Text within a line.
    Words(usize, usize),
    /// From the end of one line to the words of a later line.
    Break {
        start: usize,
        line: usize,
        words: usize,
    },
    Placeable(Placeable<'s>),
}

impl<'s> Parser<'s> {
    /// Reads a value; stops at the end of its last line, or in a variant at the `}` that closes the choice.
    pub(super) fn pattern(&mut self, place: Place) -> (Option<Pattern<'s>>, Ended) {
        let base = self.parts.len();
        let mut ended = Ended::Well;
        let mut readable = None;
        self.spaces();
        loop {
            let (start, refused) = (self.position, self.refused);
            let placeable_or_words = match self.peek() {
                None => break,
                Some(b'{') => self.placeable().map(Part::Placeable),
                Some(b'}') if place == Place::Variant && self.closes_choice() => {
                    self.refuse(ClosingBracketInVariant, start, start + 1);
                    None
                }
                Some(b'}') => {
                    self.stray_closing_brackets();
                    None
                }
                Some(_) if self.line_end_size(start) > 0 => match self.next_line_of_pattern() {
                    Some(part) => Some(part),
                    None => break,
                },
                Some(_) => Some(self.words(base)),
            };
            if self.refused > refused && readable.is_none() {
                // A placeable alone at the beginning of its line leaves the lines before it as they are.
                (ended, readable) = match self.parts[base..].last() {
                    Some(Part::Break { line, .. }) if self.source[start..].starts_with('{') => {
                        (Ended::BeforeLine(*line), Some(self.parts.len() - 1))
                    }
                    _ => (Ended::WithinLine, Some(self.parts.len())),
                };
            }
            if self.position == start {
                break;
            }
            self.parts.extend(placeable_or_words);
        }
        self.parts.truncate(readable.unwrap_or(usize::MAX));
        (self.finish(base), ended)
    }

    fn words(&mut self, base: usize) -> Part<'s> {
        let start = self.position;
        let rest = &self.bytes[start..];
        let size = memchr::memchr3(b'\n', b'{', b'}', rest).unwrap_or(rest.len());
        let mut end = start + size;
        if self.line_end_size(end - 1) == 2 {
            end -= 1;
        }
        self.position = end;
        if rest[0] == b'\t' && matches!(self.parts[base..].last(), None | Some(Part::Break { .. })) {
            self.note(TabInText, start, start + 1);
        }
        Part::Words(start, end)
    }

    /// Goes on to the next line, if it belongs to the value.
    fn next_line_of_pattern(&mut self) -> Option<Part<'s>> {
        let start = self.position;
        let (mut line, mut words) = (start, start);
        while self.line_end_size(words) > 0 {
            line = words + self.line_end_size(words);
            words = self.behind_spaces(line);
        }
        match self.byte(words)? {
            b'{' => {}
            b'}' | b'[' | b'*' | b'.' => return None,
            _ if words == line => return None,
            _ => {}
        }
        self.position = words;
        Some(Part::Break { start, line, words })
    }

    /// Makes a value of the parts from `base` on.
    fn finish(&mut self, base: usize) -> Option<Pattern<'s>> {
        if let Some(Part::Words(start, end)) = self.parts[base..].last_mut() {
            *end = *start + self.source[*start..*end].trim_end_matches(' ').len();
            if end == start {
                self.parts.pop();
            }
        }
        let indentation = self.indentation(base);
        let mut elements = Vec::with_capacity(self.parts.len() - base);
        let mut draft = Draft { source: self.source, span: None, value: None, runs: Vec::new() };
        for (index, part) in self.parts.drain(base..).enumerate() {
            match part {
                Part::Words(start, end) => draft.push(start, end, &self.source[start..end]),
                Part::Break { start, line, words } => {
                    if index > 0 {
                        let blank = &self.source[start..line];
                        for (place, _) in blank.match_indices('\n') {
                            let carriage_return = usize::from(blank[..place].ends_with('\r'));
                            draft.push(start + place - carriage_return, start + place + 1, "\n");
                        }
                    }
                    draft.push(line + indentation, words, &self.source[line + indentation..words]);
                }
                Part::Placeable(placeable) => {
                    elements.extend(draft.finish(Some(placeable.span.start)));
                    elements.push(PatternElement::Placeable(placeable));
                }
            }
        }
        elements.extend(draft.finish(None));
        let span = Span { start: elements.first()?.span().start, end: elements.last()?.span().end };
        Some(Pattern { span, elements })
    }

    /// How many spaces all lines begin with; notes where fluent-syntax counts otherwise.
    fn indentation(&mut self, base: usize) -> usize {
        let (mut least, mut least_of_text) = (usize::MAX, usize::MAX);
        for Line { line, words, has_placeable, .. } in (base..self.parts.len()).filter_map(|index| self.line(index)) {
            least = least.min(words - line);
            if !has_placeable || words == line {
                least_of_text = least_of_text.min(words - line);
            }
        }
        if least == usize::MAX {
            return 0;
        }
        for index in base..self.parts.len() {
            let Some(Line { start, line, words, has_placeable }) = self.line(index) else {
                continue;
            };
            // fluent-syntax does not count the spaces before a placeable, and drops them.
            let expected = if least_of_text == usize::MAX { least } else { least_of_text };
            if has_placeable && words - line != expected {
                self.note(UnevenPlaceable, words, words + 1);
            }
            // From an empty line that ends in a line feed alone, it drops as many spaces as from other lines, and keeps the rest.
            let mut empty = if index > base { self.next_line(start) } else { line };
            while empty < line {
                let spaces = self.behind_spaces(empty);
                if spaces - empty > least_of_text && self.byte(spaces) == Some(b'\n') {
                    self.note(SpacesOnEmptyLine, empty, spaces);
                }
                empty = self.next_line(empty);
            }
        }
        least
    }

    /// The line of the value that begins with a part.
    fn line(&self, index: usize) -> Option<Line> {
        let Part::Break { start, line, words } = self.parts[index] else {
            return None;
        };
        Some(Line { start, line, words, has_placeable: matches!(self.parts.get(index + 1), Some(Part::Placeable(_))) })
    }
}

/// A line of a value, with the blank lines before it.
struct Line {
    start: usize,
    line: usize,
    words: usize,
    has_placeable: bool,
}

/// A text as it grows: part of the source as long as that is possible.
struct Draft<'s> {
    source: &'s str,
    span: Option<(usize, usize)>,
    value: Option<String>,
    runs: Vec<(u32, u32)>,
}

impl<'s> Draft<'s> {
    /// Adds what stands between two places, as it is to be shown.
    fn push(&mut self, start: usize, end: usize, shown: &str) {
        if start == end {
            return;
        }
        let (first, last) = self.span.unwrap_or((start, start));
        self.span = Some((first, end));
        let is_verbatim = shown.len() == end - start;
        if last == start && is_verbatim && self.value.is_none() {
            return;
        }
        let value = self.value.get_or_insert_with(|| {
            self.runs = vec![run(0, first)];
            self.source[first..last].to_owned()
        });
        if self.runs.last().is_some_and(|(index, place)| *place as usize + value.len() - *index as usize != start) {
            self.runs.push(run(value.len(), start));
        }
        value.push_str(shown);
    }

    /// The text, if there is any. It reaches up to the placeable behind it.
    fn finish(&mut self, placeable: Option<u32>) -> Option<PatternElement<'s>> {
        let (start, end) = self.span.take()?;
        let value = self.value.take().map_or(Cow::Borrowed(&self.source[start..end]), Cow::Owned);
        let span = Span::new(start, placeable.map_or(end, |placeable| placeable as usize));
        Some(PatternElement::Text(Text { span, value, runs: std::mem::take(&mut self.runs) }))
    }
}

/// A place in a text, never beyond the place in the source where it stands.
fn run(index: usize, place: usize) -> (u32, u32) {
    let Span { start, end } = Span::new(index, place);
    (start, end)
}

//! A unit laid out for the rules: its messages beside those that they follow, each with its readings.

use std::{borrow::Cow, cell::OnceCell, ops::Deref};

use super::{
    original::Expected,
    prose::own_words,
    reading::{Reading, Readings, readings, readings_with_references},
    scan,
    tokens::{Token, tokens},
    unit::Unit,
    written::Layer,
};
use crate::{
    content::ftl::{Entry, InlineExpression, Message, Pattern},
    finding::Place,
};

/// What the rules look at.
pub(super) struct View<'u, 'a> {
    unit: &'u Unit<'a>,
    /// Every value and attribute of the messages that count and are expected.
    pub(super) parts: Vec<Part<'u, 'a>>,
    own: OnceCell<Vec<Own<'u, 'a>>>,
}

/// The value of a message, or one of its attributes.
pub(super) struct Part<'u, 'a> {
    pub(super) layer: &'u Layer<'a>,
    pub(super) message: &'u Message<'a>,
    pub(super) expected: &'u Expected,
    /// The name of the attribute; `None` for the value.
    pub(super) attribute: Option<&'a str>,
    pub(super) pattern: &'u Pattern<'a>,
    /// What can be read, references followed.
    pub(super) readings: Readings<'u, 'a>,
    /// The same part in the source language; nothing where the unit is the source itself, or the source lacks the part.
    pub(super) source: Option<SourcePart<'u, 'a>>,
    /// Whether one of the readings, or of the source's, may hold markup, an entity or an address. Most hold none, and no rule
    /// need look for them there.
    pub(super) has_signs: bool,
}

/// A part in the source language.
pub(super) struct SourcePart<'u, 'a> {
    pub(super) pattern: &'u Pattern<'a>,
    pub(super) readings: Readings<'u, 'a>,
}

impl<'a> Deref for View<'_, 'a> {
    type Target = Unit<'a>;

    fn deref(&self) -> &Unit<'a> {
        self.unit
    }
}

impl<'u, 'a> View<'u, 'a> {
    pub(super) fn of(unit: &'u Unit<'a>) -> Self {
        let mut parts = Vec::with_capacity(unit.original.expected.len());
        for (layer, message) in unit.written.messages() {
            let Some(expected) = unit.original.expected(message.id.name) else { continue };
            let source = unit.original.written.message(message.id.name).filter(|_| !unit.is_source).map(|(_, message)| message);
            let values = message.value.iter().map(|value| (None, value));
            let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
            parts.extend(values.chain(attributes).map(|(attribute, pattern)| {
                let source = source
                    .and_then(|source| part_of(source, attribute))
                    .map(|pattern| SourcePart { pattern, readings: readings_with_references(pattern, &unit.original.written) });
                let readings = readings_with_references(pattern, &unit.written);
                let of_source = source.iter().flat_map(|source| &source.readings);
                let has_signs = readings.iter().chain(of_source).any(|reading| has_signs(&reading.text));
                Part { layer, message, expected, attribute, pattern, readings, source, has_signs }
            }));
        }
        Self { unit, parts, own: OnceCell::new() }
    }

    /// The parts that have one to be compared with.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&Part<'u, 'a>, &SourcePart<'u, 'a>)> {
        self.parts.iter().filter_map(|part| Some((part, part.source.as_ref()?)))
    }

    /// Every pattern of the own file, those of terms included, with its readings; references stay closed.
    pub(super) fn own_patterns(&self) -> &[Own<'u, 'a>] {
        self.own.get_or_init(|| self.lay_out_own())
    }

    /// Every reading of the own file.
    pub(super) fn own_readings(&self) -> impl Iterator<Item = (&Own<'u, 'a>, &OwnReading<'u, 'a>)> {
        self.own_patterns().iter().flat_map(|own| own.readings.iter().map(move |reading| (own, reading)))
    }

    /// The parts of the own file that have one to be compared with.
    pub(super) fn own_pairs(&self) -> impl Iterator<Item = (&Part<'u, 'a>, &SourcePart<'u, 'a>)> {
        self.pairs().filter(|(part, _)| *part.layer.file.path == *self.unit.own_path)
    }

    fn lay_out_own(&self) -> Vec<Own<'u, 'a>> {
        let Some(layer) = self.unit.own() else { return Vec::new() };
        let mut patterns = Vec::new();
        for entry in &layer.resource.body {
            match entry {
                Entry::Message(message) => {
                    patterns.extend(message.patterns().map(|pattern| (message.id.name, pattern)));
                }
                Entry::Term(term) => patterns.extend(term.patterns().map(|pattern| (term.id.name, pattern))),
                Entry::Comment(_) | Entry::Junk(_) => {}
            }
        }
        let language = self.unit.locale.language();
        let own = |(id, pattern)| {
            let readings = readings(pattern).into_iter().map(|reading| {
                let words = match &reading.text {
                    Cow::Borrowed(text) => own_words(text, language),
                    Cow::Owned(text) => Cow::Owned(own_words(text, language).into_owned()),
                };
                OwnReading { tokens: tokens(&words, self.unit.locale), words, reading }
            });
            Own { layer, id, readings: readings.collect() }
        };
        patterns.into_iter().map(own).collect()
    }
}

/// A pattern of the own file.
pub(super) struct Own<'u, 'a> {
    pub(super) layer: &'u Layer<'a>,
    pub(super) id: &'a str,
    pub(super) readings: Vec<OwnReading<'u, 'a>>,
}

/// One way through a pattern of the own file.
pub(super) struct OwnReading<'u, 'a> {
    pub(super) reading: Reading<'u, 'a>,
    /// The text with tags, addresses and words of other languages blanked out, byte for byte.
    pub(super) words: Cow<'u, str>,
    pub(super) tokens: Vec<Token>,
}

impl Own<'_, '_> {
    /// Some bytes of a reading in the file.
    pub(super) fn place(&self, reading: &OwnReading<'_, '_>, bytes: std::ops::Range<usize>) -> Place {
        self.layer.place(reading.reading.range(bytes))
    }
}

impl<'u, 'a> Part<'u, 'a> {
    /// What the part is called in a sentence.
    pub(super) fn name(&self) -> String {
        match self.attribute {
            None => format!("the message `{}`", self.message.id.name),
            Some(attribute) => format!("the attribute `.{attribute}` of `{}`", self.message.id.name),
        }
    }

    /// Whether it is nothing but words, and so is what it follows.
    pub(super) fn is_words(&self) -> bool {
        self.pattern.is_words() && self.source.as_ref().is_none_or(|source| source.pattern.is_words())
    }

    /// Some bytes of a reading in the file.
    pub(super) fn place(&self, reading: &Reading<'_, '_>, bytes: std::ops::Range<usize>) -> Place {
        self.layer.place(reading.range(bytes))
    }

    /// Where what is read begins: the variant, or the name of the message.
    pub(super) fn start(&self, reading: &Reading<'_, '_>) -> Place {
        let variant = reading.chosen.first().filter(|(select, _)| self.pattern.span.contains(select.span));
        match variant {
            Some((_, variant)) => self.layer.place(variant.span.range()),
            None => self.name_place(),
        }
    }

    /// Where its name stands.
    pub(super) fn name_place(&self) -> Place {
        let attribute =
            self.attribute.and_then(|name| self.message.attributes.iter().find(|attribute| attribute.id.name == name));
        self.layer.place(attribute.map_or(self.message.id.span, |attribute| attribute.id.span).range())
    }

    /// All expressions of the part itself.
    pub(super) fn expressions(&self) -> impl Iterator<Item = &'u InlineExpression<'a>> {
        self.pattern.expressions()
    }
}

fn has_signs(text: &str) -> bool {
    let is_sign = |byte: u8| (byte == b'<') | (byte == b'&') | (byte == b'@') | (byte == b'/');
    scan::any(text.as_bytes(), is_sign) || text.contains("www.")
}

fn part_of<'u, 'a>(message: &'u Message<'a>, attribute: Option<&str>) -> Option<&'u Pattern<'a>> {
    match attribute {
        None => message.value.as_ref(),
        Some(name) => message.attributes.iter().find(|attribute| attribute.id.name == name).map(|attribute| &attribute.value),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::has_signs;
    use crate::check::{
        links::links,
        tags::{entities, tags},
    };

    fn holds_one(text: &str) -> bool {
        !links(text).is_empty() || !tags(text).is_empty() || !entities(text).is_empty()
    }

    #[test]
    fn each_kind_of_sign_is_seen() {
        for text in ["<b>", "a &amp; b", "help@example.org", "www.example.org", "https://example.org"] {
            assert!(holds_one(text) && has_signs(text), "{text}");
        }
        assert!(!has_signs("Eine Nadel, dünn."));
    }

    proptest! {
        #[test]
        fn where_there_is_markup_an_entity_or_an_address_its_sign_is_seen(text in "([a-z;:. ]|<|>|&|@|/|www\\.|https?:){0,12}") {
            prop_assert!(!holds_one(&text) || has_signs(&text));
        }
    }
}

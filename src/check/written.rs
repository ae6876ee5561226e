//! What is written for one file in one locale: its layers, parsed, and where each message stands.

use std::{collections::HashMap, ops::Range, sync::OnceLock};

use foldhash::fast::RandomState;

use crate::{
    content::{
        File,
        ftl::{self, Entry, Message, Resource, Term},
    },
    finding::Place,
};

/// One file, parsed.
pub(super) struct Layer<'a> {
    pub(super) file: &'a File,
    pub(super) resource: Resource<'a>,
    /// Where each line begins, counted once, when something is found.
    lines: OnceLock<Vec<usize>>,
}

impl<'a> Layer<'a> {
    pub(super) fn parse(file: &'a File) -> Self {
        Self { file, resource: ftl::parse(&file.text), lines: OnceLock::new() }
    }

    /// The text of the file.
    pub(super) fn text(&self) -> &'a str {
        &self.file.text
    }

    /// The messages in the order of the file.
    pub(super) fn messages(&self) -> impl Iterator<Item = &Message<'a>> {
        self.resource.messages()
    }

    /// A place in this file.
    pub(super) fn place(&self, bytes: Range<usize>) -> Place {
        let text = self.text();
        let lines = self.lines.get_or_init(|| [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect());
        let start = text.floor_char_boundary(bytes.start);
        let end = text.ceil_char_boundary(bytes.end.max(start));
        let line = lines.partition_point(|begins| *begins <= start);
        let column = text[lines[line - 1]..start].chars().count() + 1;
        let count = |number| u32::try_from(number).unwrap_or(u32::MAX);
        Place { file: self.file.path.to_string(), line: count(line), column: count(column), start, end }
    }

    /// The first place of the file.
    pub(super) fn start(&self) -> Place {
        self.place(0..0)
    }
}

/// The layers of one text, the parent's first, with an index of what they define.
pub(super) struct Written<'a> {
    pub(super) layers: Vec<Layer<'a>>,
    messages: HashMap<&'a str, (usize, usize), RandomState>,
    terms: HashMap<&'a str, (usize, usize), RandomState>,
    /// The messages that count, in the order of the files.
    order: Vec<(usize, usize)>,
}

impl<'a> Written<'a> {
    pub(super) fn parse(files: impl IntoIterator<Item = &'a File>) -> Self {
        let layers: Vec<Layer<'a>> = files.into_iter().map(Layer::parse).collect();
        let (mut messages, mut terms, mut order) = (HashMap::default(), HashMap::default(), Vec::new());
        for (number, layer) in layers.iter().enumerate() {
            // Backwards, so that of several definitions in one file the first counts; a later file replaces an earlier one.
            for (index, entry) in layer.resource.body.iter().enumerate().rev() {
                match entry {
                    Entry::Message(message) => {
                        order.push((number, index));
                        messages.insert(message.id.name, (number, index))
                    }
                    Entry::Term(term) => terms.insert(term.id.name, (number, index)),
                    Entry::Comment(_) | Entry::Junk(_) => None,
                };
            }
        }
        if messages.len() < order.len() {
            order = messages.values().copied().collect();
        }
        order.sort_unstable();
        Self { layers, messages, terms, order }
    }

    /// The message that counts.
    pub(super) fn message(&self, id: &str) -> Option<(&Layer<'a>, &Message<'a>)> {
        self.message_at(*self.messages.get(id)?)
    }

    /// The term that counts.
    pub(super) fn term(&self, id: &str) -> Option<(&Layer<'a>, &Term<'a>)> {
        let (layer, index) = *self.terms.get(id)?;
        let layer = &self.layers[layer];
        match &layer.resource.body[index] {
            Entry::Term(term) => Some((layer, term)),
            _ => None,
        }
    }

    /// Whether each definition in a layer counts; where there are several layers, none is looked at so closely.
    pub(super) fn has_every_definition_of(&self, layer: &Layer<'a>) -> bool {
        let is_definition = |entry: &&Entry<'a>| matches!(entry, Entry::Message(_) | Entry::Term(_));
        let definitions = layer.resource.body.iter().filter(is_definition).count();
        self.layers.len() == 1 && self.messages.len() + self.terms.len() == definitions
    }

    /// Every message that counts, in the order of the files.
    pub(super) fn messages(&self) -> impl Iterator<Item = (&Layer<'a>, &Message<'a>)> {
        self.order.iter().filter_map(|place| self.message_at(*place))
    }

    fn message_at(&self, (layer, index): (usize, usize)) -> Option<(&Layer<'a>, &Message<'a>)> {
        let layer = &self.layers[layer];
        match &layer.resource.body[index] {
            Entry::Message(message) => Some((layer, message)),
            _ => None,
        }
    }

    /// The names of what could not be read: the words with which lines of junk begin.
    pub(super) fn broken_ids(&self) -> impl Iterator<Item = &'a str> {
        let junk = |layer: &Layer<'a>, entry: &Entry<'a>| match entry {
            Entry::Junk(junk) => junk.span.of(layer.text()).lines().collect(),
            _ => Vec::new(),
        };
        let lines =
            self.layers.iter().flat_map(move |layer| layer.resource.body.iter().flat_map(move |entry| junk(layer, entry)));
        lines.filter_map(|line| {
            line.split(|character: char| !(character.is_alphanumeric() || matches!(character, '-' | '_'))).next()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_message_counts_once_the_first_of_a_file_and_the_last_of_the_files() {
        let parent = File::new("de/a.ftl", "a = one\nb = one\na = again\n");
        let own = File::new("regions/de-CH/a.ftl", "b = two\nc = two\n");
        let written = Written::parse([&parent, &own]);
        let counted: Vec<(&str, &str)> = written
            .messages()
            .map(|(layer, message)| (message.id.name, message.value.as_ref().unwrap().span.of(layer.text())))
            .collect();
        assert_eq!(counted, [("a", "one"), ("b", "two"), ("c", "two")]);
        assert!(!written.has_every_definition_of(&written.layers[0]));
        assert!(!Written::parse([&parent]).has_every_definition_of(&Layer::parse(&parent)));
        assert!(Written::parse([&own]).has_every_definition_of(&Layer::parse(&own)));
    }
}

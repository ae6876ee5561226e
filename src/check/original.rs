//! What one file must say in every language: made once, for all its translations.

use std::{
    borrow::Cow,
    collections::HashMap,
    sync::{Arc, OnceLock},
};

use super::{
    gate::different_number_word::is_counted,
    language::Language,
    tokens::words,
    words::{Group, Word},
    written::Written,
};
use crate::{
    content::{File, manifest::Leaflet},
    fingerprint::Fingerprint,
    lang::lowercase,
};

/// The file with the words of the page.
pub(super) const PAGE: &str = "page.ftl";

/// Where the knowledge comes from of what a file must say.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// The words of the page: the program.
    Page,
    /// A leaflet: the manifest.
    Leaflet(Arc<Leaflet>),
    /// Any other file: the source language alone.
    Plain,
}

/// A message that must be there, and what fills it.
#[derive(Clone, Debug)]
pub(super) struct Expected {
    pub(super) id: String,
    pub(super) group: Group,
    /// The variables that it is given. Those of a plain file are what the source uses.
    pub(super) variables: Vec<String>,
}

/// What one file must say.
pub(super) struct Original<'a> {
    pub(super) kind: Kind,
    /// Its path below the folder of a locale.
    pub(super) file_name: Arc<str>,
    /// The source language.
    pub(super) language: Arc<Language>,
    /// Its file in the source language.
    pub(super) file: Option<&'a File>,
    /// What is written there; empty without the file.
    pub(super) written: Written<'a>,
    /// The name of everything that is asked of a translation.
    pub(super) fingerprint: Fingerprint,
    pub(super) expected: Vec<Expected>,
    places: HashMap<String, usize, foldhash::fast::RandomState>,
    number_words: OnceLock<HashMap<String, Vec<NumberWord>>>,
}

/// A number from three to twelve that a part of the source says in words.
#[derive(Clone, Debug)]
pub(super) struct NumberWord {
    /// The attribute; `None` in the value.
    pub(super) attribute: Option<String>,
    pub(super) value: String,
    pub(super) word: String,
}

impl<'a> Original<'a> {
    pub(super) fn new(kind: Kind, file_name: Arc<str>, file: Option<&'a File>, language: Arc<Language>) -> Self {
        let written = Written::parse(file);
        let expected = match &kind {
            Kind::Page => expected_of_page(),
            Kind::Leaflet(leaflet) => expected_of_leaflet(leaflet),
            Kind::Plain => expected_of_file(&written),
        };
        // The manifest's entry has no file of its own; its debug form names every part of it.
        let entry = match &kind {
            Kind::Leaflet(leaflet) => format!("{leaflet:?}"),
            Kind::Page | Kind::Plain => String::new(),
        };
        let text = file.map_or(&b""[..], |file| file.text.as_bytes());
        Self {
            fingerprint: Fingerprint::of([file_name.as_bytes(), entry.as_bytes(), text]),
            places: expected.iter().enumerate().map(|(place, expected)| (expected.id.clone(), place)).collect(),
            number_words: OnceLock::new(),
            kind,
            file_name,
            language,
            file,
            written,
            expected,
        }
    }

    /// What the messages of the source say in number words; looked for once.
    pub(super) fn number_words(&self) -> &HashMap<String, Vec<NumberWord>> {
        self.number_words.get_or_init(|| {
            let mut said: HashMap<String, Vec<NumberWord>> = HashMap::new();
            let numbers = self.language.words();
            for (_, message) in self.written.messages() {
                let values = message.value.iter().map(|value| (None, value));
                let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
                for (attribute, pattern) in values.chain(attributes) {
                    for word in pattern.texts().flat_map(|text| words(&text.value).map(|range| &text.value[range])) {
                        let lower = match word.bytes().all(|byte| byte.is_ascii_lowercase()) {
                            true => Cow::Borrowed(word),
                            false => Cow::Owned(lowercase(word, &self.language.locale)),
                        };
                        if let Some(value) = numbers.exact_number(&lower).filter(|value| is_counted(value)) {
                            let word = NumberWord {
                                attribute: attribute.map(str::to_owned),
                                value: value.to_owned(),
                                word: lower.into_owned(),
                            };
                            said.entry(message.id.name.to_owned()).or_default().push(word);
                        }
                    }
                }
            }
            said
        })
    }

    /// What is expected of a message.
    pub(super) fn expected(&self, id: &str) -> Option<&Expected> {
        self.places.get(id).map(|place| &self.expected[*place])
    }
}

fn expected_of_page() -> Vec<Expected> {
    let expected = |word: &Word| Expected {
        id: word.id().to_owned(),
        group: word.group(),
        variables: word.slots().iter().map(|slot| (*slot).to_owned()).collect(),
    };
    Word::ALL.iter().map(expected).collect()
}

fn expected_of_leaflet(leaflet: &Leaflet) -> Vec<Expected> {
    let expected = |id: &String| Expected {
        id: id.clone(),
        group: Group::Required,
        variables: leaflet.claims.iter().filter(|claim| claim.message.text == *id).map(|claim| claim.id.text.clone()).collect(),
    };
    leaflet.messages().into_iter().map(|placed| expected(&placed.text)).collect()
}

fn expected_of_file(written: &Written<'_>) -> Vec<Expected> {
    let expected = |id: &str, variables: Vec<String>| Expected { id: id.to_owned(), group: Group::Required, variables };
    written
        .messages()
        .map(|(_, message)| {
            let mut variables: Vec<String> = Vec::new();
            for variable in message.variables() {
                if variables.iter().all(|known| known != variable.id.name) {
                    variables.push(variable.id.name.to_owned());
                }
            }
            expected(message.id.name, variables)
        })
        .collect()
}

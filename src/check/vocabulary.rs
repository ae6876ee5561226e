//! The words that a language has for the concepts of the glossary, and those that it spells right.

use std::{borrow::Cow, collections::HashSet};

use super::tokens::{Token, tokens};
use crate::{
    content::{Content, glossary::Glossary},
    finding::Finding,
    lang::Locale,
};

const GLOSSARY: &str = "glossary.tsv";
const DICTIONARY: &str = "dictionary.txt";

/// The words of one locale beside those of the source language.
#[derive(Default)]
pub(super) struct Vocabulary {
    pub(super) concepts: Vec<Concept>,
    /// Every word that is spelt right, in small letters; empty where none is given.
    pub(super) dictionary: HashSet<Box<str>>,
}

/// A concept with its forms in the source language and in this one.
pub(super) struct Concept {
    pub(super) name: String,
    pub(super) source: Vec<Form>,
    pub(super) accepted: Vec<Form>,
    pub(super) avoid: Vec<Form>,
}

/// One or more words in a row, each whole or the beginning of a word.
pub(super) struct Form {
    /// As the glossary writes it.
    pub(super) written: String,
    words: Vec<(Box<str>, Extent)>,
    /// An abbreviation is not the word that it looks like: `IR` is not the Spanish `ir`.
    is_abbreviation: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    Whole,
    Beginning,
}

impl Vocabulary {
    /// The files on which it depends.
    pub(super) fn files(source: &Locale, folders: &[String]) -> impl Iterator<Item = String> {
        let glossaries = [format!("{source}/{GLOSSARY}"), GLOSSARY.to_owned()];
        let own = folders.iter().flat_map(|folder| [format!("{folder}/{GLOSSARY}"), format!("{folder}/{DICTIONARY}")]);
        glossaries.into_iter().chain([DICTIONARY.to_owned()]).chain(own).collect::<Vec<_>>().into_iter()
    }

    /// The words of a locale whose texts are composed of these folders.
    pub(super) fn read(content: &Content, source: &Locale, folders: &[String], locale: &Locale) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut glossary = |folders: &[String], locale: &Locale| {
            let mut all = Glossary::default();
            let paths = folders.iter().map(|folder| format!("{folder}/{GLOSSARY}"));
            for file in [GLOSSARY.to_owned()].into_iter().chain(paths).filter_map(|path| content.file(&path)) {
                let (glossary, wrong) = Glossary::read(file, locale.as_str());
                findings.extend(wrong);
                all.overlay(glossary);
            }
            all
        };
        let original = glossary(&[source.to_string()], source);
        let own = glossary(folders, locale);
        let forms = |forms: &[String], locale: &Locale| forms.iter().filter_map(|form| Form::new(form, locale)).collect();
        let concepts = own
            .concepts
            .iter()
            .filter_map(|concept| {
                Some(Concept {
                    name: concept.name.clone(),
                    source: forms(&original.concept(&concept.name)?.accepted, source),
                    accepted: forms(&concept.accepted, locale),
                    avoid: forms(&concept.avoid, locale),
                })
            })
            .collect();
        let paths = folders.iter().map(|folder| format!("{folder}/{DICTIONARY}")).chain([DICTIONARY.to_owned()]);
        let lines = paths.filter_map(|path| content.file(&path)).flat_map(|file| file.text.lines());
        // `word/AB` is how spell checkers' own dictionaries write it.
        let words = lines.filter_map(|line| line.split('/').next()).map(str::trim).filter(|word| !word.is_empty());
        let dictionary = words.flat_map(|word| tokens(word, locale)).map(|token| token.lower.into()).collect();
        (Self { concepts, dictionary }, findings)
    }
}

/// The word as the Swiss spell it, so that one glossary serves both.
fn folded(word: &str) -> Cow<'_, str> {
    if word.contains('ß') { Cow::Owned(word.replace('ß', "ss")) } else { Cow::Borrowed(word) }
}

impl Form {
    fn new(written: &str, locale: &Locale) -> Option<Self> {
        let words: Vec<(Box<str>, Extent)> = written
            .split_whitespace()
            .flat_map(|part| {
                let mut words: Vec<_> =
                    tokens(part, locale).into_iter().map(|token| (folded(&token.lower).into(), Extent::Whole)).collect();
                if part.trim_end_matches([',', ';', ':', ')']).ends_with('*')
                    && let Some((_, extent)) = words.last_mut()
                {
                    *extent = Extent::Beginning;
                }
                words
            })
            .collect();
        let in_capitals = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
        let is_abbreviation = written.split_whitespace().any(|word| in_capitals(word.trim_end_matches('*')));
        (!words.is_empty()).then(|| Self { written: written.to_owned(), words, is_abbreviation })
    }

    /// Whether a word is one of the form's.
    pub(super) fn has_word(&self, lower: &str) -> bool {
        self.words.iter().any(|(word, extent)| match extent {
            Extent::Whole => **word == *folded(lower),
            Extent::Beginning => folded(lower).starts_with(&**word),
        })
    }

    /// Where the form stands among the words of a text: which word it begins with, and its words.
    pub(super) fn find<'t>(&self, text: &str, tokens: &'t [Token]) -> Option<(usize, &'t [Token])> {
        let is_same = |token: &Token, word: &str, extent: Extent| {
            // No word begins with ß.
            token.lower.as_bytes().first() == word.as_bytes().first()
                && match extent {
                    Extent::Whole => folded(&token.lower) == word,
                    Extent::Beginning => folded(&token.lower).starts_with(word),
                }
        };
        let fits = |window: &[Token]| {
            let same = window.iter().zip(&self.words).all(|(token, (word, extent))| is_same(token, word, *extent));
            same && (!self.is_abbreviation || text[window[0].range.start..].starts_with(self.written.trim_end_matches('*')))
        };
        tokens.windows(self.words.len()).enumerate().find(|(_, window)| fits(window))
    }
}

//! The words of a file: what a reader sees, letter by letter, with tags left out and placeables as one letter each.

use std::ops::Range;

use super::{Change, Edit};
use crate::{
    content::ftl::{Comment, Entry, Node, Pattern, PatternElement, Resource},
    lang::composed,
};

/// Stands for a placeable, which is a word of its own to the letters around it.
pub const PLACEABLE: char = '\u{FFFC}';

/// One letter of the words.
pub struct Letter {
    /// The letter, or [`PLACEABLE`].
    pub character: char,
    /// Where it stands in the file.
    pub bytes: Range<usize>,
    /// Whether it belongs to another language or to code, so that the marks of this language are none of its business.
    pub is_foreign: bool,
}

/// The words of every value, attribute and variant, each by itself.
pub fn of(resource: &Resource<'_>) -> Vec<Vec<Letter>> {
    let mut all = Vec::new();
    let add = |pattern: &Pattern<'_>| {
        all.push(letters(pattern));
        let variants = pattern.nodes().filter_map(|node| match node {
            Node::Variant(variant) => Some(letters(&variant.value)),
            _ => None,
        });
        all.extend(variants);
    };
    resource.body.iter().flat_map(Entry::patterns).for_each(add);
    all
}

fn letters(pattern: &Pattern<'_>) -> Vec<Letter> {
    let mut letters = Vec::new();
    let mut markup = Markup::default();
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable(placeable) => {
                if markup.takes(PLACEABLE, "") {
                    continue;
                }
                letters.push(Letter { character: PLACEABLE, bytes: placeable.span.range(), is_foreign: markup.is_foreign() });
            }
            PatternElement::Text(text) => {
                for (index, character) in text.value.char_indices() {
                    if markup.takes(character, &text.value[index..]) {
                        continue;
                    }
                    let start = text.place(index) as usize;
                    let bytes = start..start + character.len_utf8();
                    letters.push(Letter { character, bytes, is_foreign: markup.is_foreign() });
                }
            }
        }
    }
    letters
}

/// The tags that have been passed on the way through a text.
#[derive(Default)]
struct Markup {
    /// The inside of the tag that is being read, with the quotation mark of the attribute that is being read.
    tag: Option<(String, Option<char>)>,
    /// The elements that are open, each with whether it holds another language or code.
    open: Vec<(String, bool)>,
}

impl Markup {
    /// Whether a letter, with which `rest` begins, belongs to a tag.
    fn takes(&mut self, character: char, rest: &str) -> bool {
        match &mut self.tag {
            None => {
                let begins = character == '<'
                    && rest[1..].starts_with(|next: char| next.is_ascii_alphabetic() || next == '/' || next == '!');
                if begins {
                    self.tag = Some((String::new(), None));
                }
                begins
            }
            Some((tag, quotation)) => {
                match (*quotation, character) {
                    (None, '>') => {
                        let tag = std::mem::take(tag);
                        self.tag = None;
                        self.pass(&tag);
                        return true;
                    }
                    (None, '"' | '\'') => *quotation = Some(character),
                    (Some(mark), _) if mark == character => *quotation = None,
                    _ => {}
                }
                tag.push(character);
                true
            }
        }
    }

    fn pass(&mut self, tag: &str) {
        const VOID: [&str; 6] = ["br", "hr", "img", "input", "wbr", "!"];
        const CODE: [&str; 7] = ["code", "kbd", "pre", "samp", "script", "style", "var"];
        let closed = tag.strip_prefix('/');
        let ends = |character: char| !character.is_ascii_alphanumeric() && character != '!';
        let name = closed.unwrap_or(tag).split(ends).next().unwrap_or_default().to_ascii_lowercase();
        match closed {
            Some(_) => {
                if let Some(at) = self.open.iter().rposition(|(open, _)| *open == name) {
                    self.open.truncate(at);
                }
            }
            None if tag.ends_with('/') || VOID.iter().any(|void| name.starts_with(void) && name.len() <= void.len()) => {}
            None => {
                let has_language =
                    tag.split_ascii_whitespace().any(|part| part.starts_with("lang=") || part.starts_with("xml:lang="));
                let is_foreign = has_language || CODE.contains(&name.as_str());
                self.open.push((name, is_foreign));
            }
        }
    }

    fn is_foreign(&self) -> bool {
        self.open.iter().any(|(_, is_foreign)| *is_foreign)
    }
}

/// Accents that stand alone are joined to their letters, in words and in comments.
pub(super) fn accents(resource: &Resource<'_>) -> Vec<Edit> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for letters in of(resource) {
        for letter in letters.iter().filter(|letter| !matches!(letter.character, PLACEABLE | '\n')) {
            match runs.last_mut() {
                Some(run) if run.end == letter.bytes.start => run.end = letter.bytes.end,
                _ => runs.push(letter.bytes.clone()),
            }
        }
    }
    runs.extend(comments(resource).map(|comment| comment.span.range()));
    let edit = |run: Range<usize>| {
        let written = &resource.source[run.clone()];
        let joined = composed(written);
        (joined != written).then(|| Edit::new(run, joined, Change::Accents))
    };
    runs.into_iter().filter_map(edit).collect()
}

fn comments<'t>(resource: &'t Resource<'_>) -> impl Iterator<Item = &'t Comment<'t>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Comment(comment) => Some(comment),
        other => other.attached_comment(),
    })
}

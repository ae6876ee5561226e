use std::ops::Range;

use crate::content::ftl::{Expression, Pattern, PatternElement, Placeable};

/// What a message says, for people: words, and in their places what the program fills in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said(pub Vec<Piece>);

/// A part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words {
        /// The words.
        text: String,
        /// Whether something was found in them.
        is_marked: bool,
    },
    /// A placeable or a tag, as written.
    Code {
        /// The signs.
        text: String,
        /// Whether something was found in it.
        is_marked: bool,
    },
    /// A choice by a number or a word.
    Choice {
        /// What decides, as written.
        selector: String,
        /// What can be chosen.
        variants: Vec<Variant>,
    },
}

/// One of the texts of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// When it is chosen.
    pub key: String,
    /// Whether it is chosen when nothing else fits.
    pub is_default: bool,
    /// What it says.
    pub said: Said,
}

impl Said {
    /// What a value says; `marked` are places of the source in which something was found.
    pub(super) fn new(pattern: &Pattern<'_>, source: &str, marked: &[Range<usize>]) -> Self {
        // A mark on all of it would tell nothing.
        let whole = pattern.span.range();
        let marked = marked.iter().filter(|marked| marked.start > whole.start || marked.end < whole.end);
        let marked: &[Range<usize>] = &marked.cloned().collect::<Vec<_>>();
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::Placeable(placeable) => pieces.push(placed(placeable, source, marked)),
                PatternElement::Text(text) => {
                    let mut is_tag = false;
                    for (index, character) in text.value.char_indices() {
                        let at = text.place(index) as usize;
                        let begins = |next: char| next.is_ascii_alphabetic() || next == '/';
                        is_tag |= character == '<' && text.value[index + 1..].starts_with(begins);
                        push(&mut pieces, character, is_tag, is_marked(marked, at..at + character.len_utf8()));
                        is_tag &= character != '>';
                    }
                }
            }
        }
        Self(pieces)
    }

    /// All of it as one text, the default of every choice.
    pub fn plain(&self) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Words { text, .. } | Piece::Code { text, .. } => text.clone(),
            Piece::Choice { variants, .. } => {
                variants.iter().find(|variant| variant.is_default).map(|variant| variant.said.plain()).unwrap_or_default()
            }
        };
        self.0.iter().map(piece).collect()
    }
}

fn placed(placeable: &Placeable<'_>, source: &str, marked: &[Range<usize>]) -> Piece {
    match &placeable.expression {
        Expression::Inline(_) => {
            Piece::Code { text: placeable.span.of(source).to_owned(), is_marked: is_marked(marked, placeable.span.range()) }
        }
        Expression::Select(select) => Piece::Choice {
            selector: select.selector.span().of(source).to_owned(),
            variants: select
                .variants
                .iter()
                .map(|variant| Variant {
                    key: variant.key.name().to_owned(),
                    is_default: variant.default,
                    said: Said::new(&variant.value, source, marked),
                })
                .collect(),
        },
    }
}

fn is_marked(marked: &[Range<usize>], bytes: Range<usize>) -> bool {
    marked.iter().any(|marked| marked.start < bytes.end && bytes.start < marked.end)
}

/// Adds a letter to the last piece, or begins another.
fn push(pieces: &mut Vec<Piece>, character: char, is_code: bool, is_marked: bool) {
    match pieces.last_mut() {
        Some(Piece::Words { text, is_marked: last }) if !is_code && *last == is_marked => text.push(character),
        // A tag ends where the next begins.
        Some(Piece::Code { text, is_marked: last })
            if is_code && *last == is_marked && character != '<' && text.starts_with('<') =>
        {
            text.push(character);
        }
        _ => {
            let text = character.to_string();
            pieces.push(if is_code { Piece::Code { text, is_marked } } else { Piece::Words { text, is_marked } });
        }
    }
}

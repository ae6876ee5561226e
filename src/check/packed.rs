//! The texts of an edition between two pages that are made of them: one piece of memory instead of hundreds, and, once nobody
//! waits for it, a third of the bytes.

use std::{
    io::{Read, Write},
    sync::{Arc, PoisonError, RwLock},
};

use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};

use super::{
    catalogue::{Block, BlockKind, Section},
    markup,
    resolve::{SLOT_END, SLOT_START},
    text::{Inline, Text},
};
use crate::{
    content::manifest::{self, Leaflet, Placed},
    lang::{FIGURE_END, FIGURE_START},
};

/// Texts in an order that their owner knows. A clone is the same texts.
#[derive(Clone, Debug)]
pub(super) struct Packed {
    all: Arc<RwLock<Held>>,
    /// Where each of them ends.
    ends: Arc<[u32]>,
}

/// All texts, one behind the other.
#[derive(Debug)]
enum Held {
    Plain(Box<str>),
    Deflated(Box<[u8]>),
}

const IN_MEMORY: &str = "what is in memory can be read and written";

impl Packed {
    /// Packs these texts.
    pub(super) fn new(texts: &[Text]) -> Self {
        let mut length = 0;
        for text in texts {
            write(text, &mut |piece| length += piece.len());
        }
        let (mut all, mut ends) = (String::with_capacity(length), Vec::with_capacity(texts.len()));
        for text in texts {
            write(text, &mut |piece| all.push_str(piece));
            ends.push(u32::try_from(all.len()).expect("all files together are smaller"));
        }
        Self { all: Arc::new(RwLock::new(Held::Plain(all.into()))), ends: ends.into() }
    }

    /// The texts.
    pub(super) fn texts(&self) -> Vec<Text> {
        // Nothing can panic while it is written, so a poisoned one is still in order.
        match &*self.all.read().unwrap_or_else(PoisonError::into_inner) {
            Held::Plain(all) => self.parse(all),
            Held::Deflated(bytes) => {
                let mut all = String::new();
                DeflateDecoder::new(&**bytes).read_to_string(&mut all).expect(IN_MEMORY);
                self.parse(&all)
            }
        }
    }

    fn parse(&self, all: &str) -> Vec<Text> {
        let mut start = 0;
        let text = |end: &u32| {
            let written = &all[start..*end as usize];
            start = *end as usize;
            markup::parse(written).unwrap_or_else(|_| unreachable!("what is packed has been read before"))
        };
        self.ends.iter().map(text).collect()
    }

    /// Makes them smaller; a page that is made of them then takes some microseconds longer.
    pub(super) fn deflate(&self) {
        let deflated = match &*self.all.read().unwrap_or_else(PoisonError::into_inner) {
            Held::Deflated(_) => return,
            Held::Plain(all) => {
                let mut encoder = DeflateEncoder::new(Vec::new(), Compression::new(6));
                encoder.write_all(all.as_bytes()).expect(IN_MEMORY);
                encoder.finish().expect(IN_MEMORY)
            }
        };
        *self.all.write().unwrap_or_else(PoisonError::into_inner) = Held::Deflated(deflated.into());
    }
}

/// Writes a text, piece by piece, as [`markup::parse`] reads it.
fn write(text: &Text, to: &mut dyn FnMut(&str)) {
    for inline in text.inlines() {
        match inline {
            Inline::Words(words) => to(words),
            Inline::Figure(figure) => {
                enclose(FIGURE_START.encode_utf8(&mut [0; 4]), figure, FIGURE_END.encode_utf8(&mut [0; 4]), to)
            }
            Inline::Slot(slot) => enclose(SLOT_START.encode_utf8(&mut [0; 4]), slot, SLOT_END.encode_utf8(&mut [0; 4]), to),
            Inline::Strong(inside) => element("<strong>", inside, "</strong>", to),
            Inline::Emphasis(inside) => element("<em>", inside, "</em>", to),
            Inline::Foreign { language, text } => element(&format!("<span lang=\"{language}\">"), text, "</span>", to),
        }
    }
}

fn enclose(before: &str, inside: &str, behind: &str, to: &mut dyn FnMut(&str)) {
    [before, inside, behind].into_iter().for_each(to);
}

fn element(before: &str, inside: &Text, behind: &str, to: &mut dyn FnMut(&str)) {
    to(before);
    write(inside, to);
    to(behind);
}

/// The sections of a leaflet with the texts that the function gives for its messages, which it is asked for in order.
pub(super) fn sections(leaflet: &Leaflet, text: &mut dyn FnMut(&Placed) -> Text) -> Vec<Section> {
    let section = |section: &manifest::Section| Section {
        id: section.id.text.clone(),
        aspect: section.aspect.clone(),
        heading: text(&section.heading),
        blocks: section.blocks.iter().map(|block| self::block(leaflet, block, text)).collect(),
    };
    leaflet.sections.iter().map(section).collect()
}

fn block(leaflet: &Leaflet, block: &manifest::Block, text: &mut dyn FnMut(&Placed) -> Text) -> Block {
    let kind = match &block.kind {
        manifest::BlockKind::Paragraph(message) => BlockKind::Paragraph(text(message)),
        manifest::BlockKind::Subheading(message) => BlockKind::Subheading(text(message)),
        manifest::BlockKind::List { intro, items } => {
            BlockKind::List { intro: intro.as_ref().map(&mut *text), items: items.iter().map(text).collect() }
        }
        manifest::BlockKind::Callout { level, message } => BlockKind::Callout { level: *level, text: text(message) },
    };
    let messages = block.kind.messages();
    let claims = leaflet
        .claims
        .iter()
        .filter(|claim| messages.iter().any(|message| message.text == claim.message.text))
        .map(|claim| claim.id.text.clone())
        .collect();
    Block { id: block.id.text.clone(), kind, claims }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::lang::Locale;

    fn text() -> impl Strategy<Value = Text> {
        let words = "[a-zäж \"{}&;']{1,12}";
        let inline = prop_oneof![
            words.prop_map(|words| Inline::Words(words.into())),
            "[0-9,]{1,4}".prop_map(|figure| Inline::Figure(figure.into())),
            "[a-z]{1,4}".prop_map(|slot| Inline::Slot(slot.into())),
        ];
        let nested = inline.prop_recursive(3, 12, 3, |inner| {
            let inside = prop::collection::vec(inner, 1..3).prop_map(|inlines| Text(merged(inlines)));
            let foreign = |text| Inline::Foreign { language: Box::new(Locale::parse("el").unwrap()), text };
            prop_oneof![
                inside.clone().prop_map(Inline::Strong),
                inside.clone().prop_map(Inline::Emphasis),
                inside.prop_map(foreign)
            ]
        });
        prop::collection::vec(nested, 0..4).prop_map(|inlines| Text(merged(inlines)))
    }

    /// Words beside words are one piece.
    fn merged(inlines: Vec<Inline>) -> Box<[Inline]> {
        inlines
            .into_iter()
            .fold(Vec::new(), |mut merged: Vec<Inline>, inline| {
                match (merged.last_mut(), inline) {
                    (Some(Inline::Words(last)), Inline::Words(more)) => *last = format!("{last}{more}").into(),
                    (_, inline) => merged.push(inline),
                }
                merged
            })
            .into()
    }

    proptest! {
        #[test]
        fn what_is_unpacked_is_what_was_packed(texts in prop::collection::vec(text(), 0..5)) {
            // What reads as an entity is refused before anything is packed.
            let is_sound = |text: &Text| {
                let mut written = String::new();
                write(text, &mut |piece| written.push_str(piece));
                markup::parse(&written).is_ok()
            };
            prop_assume!(texts.iter().all(is_sound));
            let packed = Packed::new(&texts);
            prop_assert_eq!(&packed.texts(), &texts);
            packed.deflate();
            prop_assert!(matches!(&*packed.all.read().unwrap(), Held::Deflated(_)));
            prop_assert_eq!(&packed.texts(), &texts);
        }
    }
}

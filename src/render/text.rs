//! A leaflet as plain text: the same words, for terminals, mail and programs that read aloud.

use super::{Alternate, Notice, Site, page};
use crate::{
    address::Page,
    check::{
        catalogue::{BlockKind, Catalogue, Edition, LocaleEntry},
        words::Word,
    },
};

/// The longest line, in characters; a longer word stands alone.
const WIDTH: usize = 72;

/// One leaflet in one language as text, notices first.
pub fn leaflet(catalogue: &Catalogue, edition: &Edition, entry: &LocaleEntry, notice: Option<&Notice>) -> String {
    let mut text = String::new();
    if let Some(notice) = notice {
        paragraph(&mut text, &page::absence(catalogue, entry, notice).1, "");
    }
    let word = |word: Word| entry.words.text(word).plain();
    for sentence in page::notice_texts(edition, entry) {
        paragraph(&mut text, &sentence, "");
    }
    heading(&mut text, &edition.title.plain(), '=');
    paragraph(&mut text, &edition.summary.plain(), "");
    for section in &edition.sections() {
        heading(&mut text, &section.heading.plain(), '-');
        for block in &section.blocks {
            match &block.kind {
                BlockKind::Paragraph(words) | BlockKind::Subheading(words) => paragraph(&mut text, &words.plain(), ""),
                BlockKind::List { intro, items } => {
                    if let Some(intro) = intro {
                        paragraph(&mut text, &intro.plain(), "");
                    }
                    for item in items {
                        paragraph(&mut text, &item.plain(), "- ");
                    }
                    text.push('\n');
                }
                BlockKind::Callout { text: words, .. } => {
                    paragraph(&mut text, &words.plain(), "! ");
                    text.push('\n');
                }
            }
        }
    }
    if !edition.manifest.references.is_empty() {
        heading(&mut text, &word(Word::ReferencesHeading), '-');
        for (number, reference) in edition.manifest.references.iter().enumerate() {
            paragraph(&mut text, &reference.text, &format!("{}. ", number + 1));
        }
        text.push('\n');
    }
    heading(&mut text, &word(Word::TrustHeading), '-');
    let source = &edition.manifest.source;
    for (name, value) in [
        (Word::TrustSource, format!("{}: {}", source.owner, source.title)),
        (Word::TrustOrigin, word(page::origin_word(edition.origin))),
        (Word::TrustState, word(page::state_word(edition.state))),
        (Word::TrustFingerprint, edition.fingerprint.short()),
    ] {
        paragraph(&mut text, &format!("{}: {value}", word(name)), "");
    }
    paragraph(&mut text, &word(Word::PurposeLine), "");
    text
}

/// The languages of a page, a line each.
pub fn languages(alternates: &[Alternate]) -> String {
    alternates
        .iter()
        .map(|alternate| format!("{}\t{}\t{}\n", alternate.locale, alternate.own_name, alternate.html_path))
        .collect()
}

/// The leaflets in one language: title, summary and link of each.
pub fn leaflets(site: &Site, catalogue: &Catalogue, entry: &LocaleEntry) -> String {
    let mut text = String::new();
    heading(&mut text, &entry.words.text(Word::ListHeading).plain(), '=');
    for edition in page::editions_for(catalogue, &entry.locale) {
        let path = site.path(&Page::Leaflet(edition.leaflet.as_str().into()), Some(&edition.locale));
        for line in [edition.title.plain(), edition.summary.plain(), site.link(&path)] {
            text.push_str(&line);
            text.push('\n');
        }
        text.push('\n');
    }
    text
}

fn heading(text: &mut String, words: &str, line: char) {
    text.push_str(words);
    text.push('\n');
    text.extend(std::iter::repeat_n(line, words.chars().count().min(WIDTH)));
    text.push_str("\n\n");
}

fn paragraph(text: &mut String, words: &str, mark: &str) {
    let mut width = 0;
    text.push_str(mark);
    // Only ordinary spaces may end a line: a figure and its unit are joined by others.
    for word in words.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        if width > 0 && mark.len() + width + 1 + length > WIDTH {
            text.push('\n');
            text.extend(std::iter::repeat_n(' ', mark.len()));
            width = 0;
        } else if width > 0 {
            text.push(' ');
            width += 1;
        }
        text.push_str(word);
        width += length;
    }
    text.push_str(if mark.is_empty() { "\n\n" } else { "\n" });
}

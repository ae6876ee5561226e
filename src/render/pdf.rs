//! A leaflet on paper: an edition and its words, gathered into the sheet that `leaflet_pdf` sets in type.

use std::iter;

use leaflet_pdf::{
    Block, BlockKind, Callout, Code, Direction, Gaps, Language, Notice, Reference, References, Run, Section, Sheet, Trust,
};

use super::{Site, page};
use crate::{
    check::{
        catalogue::{self, Edition, LocaleEntry},
        text::{Inline, Text},
        words::{Group, Word},
    },
    content::manifest::Level,
    form::Size,
    lang::{self, Date, Locale},
};

/// The health aspect that is set apart, so that nobody passes over it.
const APART: &str = "RisksOrComplicationsHealthAspect";

/// What a sheet shows beside one leaflet in one language.
#[derive(Clone, Default)]
pub struct Beside<'a> {
    /// The same leaflet in a second language.
    pub second: Option<(&'a Edition, &'a LocaleEntry)>,
    /// The notice to a reader whose language is missing, with the language in which it is said.
    pub absence: Option<(&'a Locale, String)>,
    /// The size of the letters.
    pub size: Size,
}

/// One leaflet as PDF, in one language or two. The same content makes the same bytes.
///
/// # Errors
/// If a character of the text is in none of the fonts.
pub fn leaflet(site: &Site, edition: &Edition, entry: &LocaleEntry, beside: Beside<'_>) -> Result<Vec<u8>, leaflet_pdf::Error> {
    leaflet_pdf::typeset(&sheet(site, edition, entry, &beside))
}

fn sheet(site: &Site, edition: &Edition, entry: &LocaleEntry, beside: &Beside<'_>) -> Sheet {
    let word = |word| runs(entry.words.text(word));
    let manifest = &*edition.manifest;
    let isolated = |edition: &Edition| Run::Isolated(edition.fingerprint.short());
    let mut first = translation(edition, entry);
    if let (Some((locale, sentence)), Some(notice)) = (&beside.absence, &mut first.notice) {
        notice.sentences.insert(0, vec![Run::Foreign(language(locale), vec![sentence.as_str().into()])]);
    }
    let has_paper = entry.words.has(Group::Paper);
    let references = (!manifest.references.is_empty()).then(|| References {
        heading: word(Word::ReferencesHeading),
        entries: manifest
            .references
            .iter()
            .map(|reference| Reference { language: language(&reference.language), text: reference.text.clone() })
            .collect(),
    });
    let mistake = match &site.contact {
        Some(contact) => filled(entry.words.text(Word::MistakeContact), &|slot| match slot {
            "contact" => Run::Isolated(contact.clone()),
            _ => isolated(edition),
        }),
        None => filled(entry.words.text(Word::MistakeReport), &|_| isolated(edition)),
    };
    let gaps = page::gaps(edition, entry);
    let second = beside.second;
    let fingerprints = match second {
        None => vec![isolated(edition)],
        Some((second, _)) => vec![isolated(edition), " ".into(), isolated(second)],
    };
    Sheet {
        date: date(edition),
        size: match beside.size {
            Size::Normal => leaflet_pdf::Size::Normal,
            Size::Large => leaflet_pdf::Size::Large,
        },
        digits: std::array::from_fn(|digit| {
            lang::decimal(&edition.locale, digit as f64, lang::Digits::default()).chars().next().unwrap_or_default()
        }),
        kind: word(Word::LeafletKind),
        second: second.map(|(edition, entry)| translation(edition, entry)),
        gaps: (!gaps.is_empty()).then(|| Gaps {
            heading: word(Word::GapsHeading),
            items: gaps.into_iter().map(word).collect(),
            ask: word(Word::GapsAsk),
        }),
        write_in: match has_paper {
            true => [Word::PaperHospital, Word::PaperTelephone, Word::PaperName].map(word).to_vec(),
            false => Vec::new(),
        },
        code: (has_paper && !site.public_url.is_empty())
            .then(|| Code { target: site.sheet_link(edition, second.map(|(second, _)| second)), text: word(Word::PaperScan) }),
        references,
        trust: Some(Trust { heading: word(Word::TrustHeading), rows: trust(edition, entry, second) }),
        mistake: Some((word(Word::MistakeHeading), mistake)),
        purpose: iter::once(word(Word::PurposeLine))
            .chain(second.map(|(second, entry)| in_its_language(second, runs(entry.words.text(Word::PurposeLine)))))
            .collect(),
        foot: iter::once(notice_line(edition, entry))
            .chain(second.map(|(second, entry)| in_its_language(second, notice_line(second, entry))))
            .chain(iter::once([vec![Run::Strong(word(Word::TrustFingerprint)), " ".into()], fingerprints].concat()))
            .collect(),
        ..Sheet::of(identifier(edition, beside), first)
    }
}

/// What names exactly this sheet.
fn identifier(edition: &Edition, beside: &Beside<'_>) -> String {
    let name = |edition: &Edition| format!("{}/{}/{}", edition.leaflet, edition.locale, edition.fingerprint.short());
    let second = beside.second.map(|(second, _)| name(second)).unwrap_or_default();
    format!("{} {second} {:?}", name(edition), beside.size)
}

/// The newest date that the content states; where it states none, the first day of computers' time, which nobody takes for true.
fn date(edition: &Edition) -> leaflet_pdf::Date {
    let manifest = &*edition.manifest;
    let stated = [manifest.published, manifest.reviewed].into_iter().flatten().max();
    let day = stated.or_else(|| Date::new(1970, 1, 1)).expect("the first of January 1970 was a day");
    leaflet_pdf::Date { year: day.year(), month: day.month(), day: day.day() }
}

/// What is said of a text at the foot of each page.
fn notice_line(edition: &Edition, entry: &LocaleEntry) -> leaflet_pdf::Text {
    vec![page::notice_texts(edition, entry).join(" ").as_str().into()]
}

fn in_its_language(edition: &Edition, text: leaflet_pdf::Text) -> leaflet_pdf::Text {
    vec![Run::Foreign(language(&edition.locale), text)]
}

fn translation(edition: &Edition, entry: &LocaleEntry) -> leaflet_pdf::Edition {
    let owner = &edition.manifest.source.short_owner;
    let sentence = |word| filled(entry.words.text(word), &|_| Run::Isolated(owner.clone()));
    leaflet_pdf::Edition {
        language: language(&edition.locale),
        title: runs(&edition.title),
        summary: runs(&edition.summary),
        notice: Some(Notice {
            heading: runs(entry.words.text(Word::NoticeHeading)),
            sentences: page::notice_words(edition).into_iter().map(sentence).collect(),
        }),
        sections: edition
            .sections()
            .iter()
            .map(|section| Section {
                id: section.id.clone(),
                heading: runs(&section.heading),
                is_apart: section.aspect.as_deref() == Some(APART),
                blocks: section.blocks.iter().map(|block| self::block(block, entry)).collect(),
            })
            .collect(),
    }
}

fn block(block: &catalogue::Block, entry: &LocaleEntry) -> Block {
    let kind = match &block.kind {
        catalogue::BlockKind::Paragraph(text) => BlockKind::Paragraph(runs(text)),
        catalogue::BlockKind::Subheading(text) => BlockKind::Subheading(runs(text)),
        catalogue::BlockKind::List { intro, items } => {
            BlockKind::List { intro: intro.as_ref().map(runs), items: items.iter().map(runs).collect() }
        }
        catalogue::BlockKind::Callout { level, text } => {
            let (callout, label) = match level {
                Level::Note => (Callout::Note, Word::CalloutNote),
                Level::Important => (Callout::Important, Word::CalloutImportant),
                Level::Urgent => (Callout::Urgent, Word::CalloutUrgent),
            };
            BlockKind::Callout { callout, label: runs(entry.words.text(label)), text: runs(text) }
        }
    };
    Block { id: block.id.clone(), kind }
}

/// Where the text comes from; of a second language, that it has a fingerprint of its own.
fn trust(
    edition: &Edition,
    entry: &LocaleEntry,
    second: Option<(&Edition, &LocaleEntry)>,
) -> Vec<(leaflet_pdf::Text, leaflet_pdf::Text)> {
    let shown = |value| match value {
        page::Value::Word(word) => runs(entry.words.text(word)),
        page::Value::Cited { language: locale, text, address } => {
            let address = address.into_iter().flat_map(|address| [" ".into(), Run::Isolated(address.to_owned())]);
            iter::once(Run::Foreign(language(locale), vec![text.as_str().into()])).chain(address).collect()
        }
        page::Value::Day(date) => vec![lang::long_date(&edition.locale, date).as_str().into()],
        page::Value::Code(code) => vec![Run::Isolated(code)],
    };
    let rows = page::values(edition).into_iter().map(|(name, value)| (runs(entry.words.text(name)), shown(value)));
    let of_second = second.map(|(second, second_entry)| {
        let name = Run::Foreign(language(&second.locale), vec![second_entry.own_name.as_str().into()]);
        let label = [runs(entry.words.text(Word::TrustFingerprint)), vec![" (".into(), name, ")".into()]].concat();
        (label, vec![Run::Isolated(second.fingerprint.short())])
    });
    rows.chain(of_second).collect()
}

fn language(locale: &Locale) -> Language {
    let direction = match locale.direction() {
        lang::Direction::LeftToRight => Direction::LeftToRight,
        lang::Direction::RightToLeft => Direction::RightToLeft,
    };
    Language { tag: locale.to_string(), direction }
}

/// A text without slots.
fn runs(text: &Text) -> leaflet_pdf::Text {
    filled(text, &|_| Run::Words(String::new()))
}

/// A text with its slots filled by name.
fn filled(text: &Text, fill: &dyn Fn(&str) -> Run) -> leaflet_pdf::Text {
    let run = |inline: &Inline| match inline {
        Inline::Words(words) => Run::Words(words.to_string()),
        Inline::Strong(text) => Run::Strong(filled(text, fill)),
        Inline::Emphasis(text) => Run::Emphasis(filled(text, fill)),
        Inline::Foreign { language: locale, text } => Run::Foreign(language(locale), filled(text, fill)),
        Inline::Figure(figure) => Run::Figure(figure.to_string()),
        Inline::Slot(slot) => fill(slot),
    };
    text.inlines().iter().map(run).collect()
}

//! Judges one unit: gates first, then its text is resolved, then advice.

use std::{collections::HashMap, sync::Arc};

use super::{
    Depth, advice,
    catalogue::{BlockKind, Claim, Edition, Section, State},
    exceptions, gate,
    original::Kind,
    packed::{self, Packed},
    resolve::Resolver,
    text::Text,
    unit::Unit,
    view::View,
    words::{COUNT, Group, Word, Words},
};
use crate::{
    content::manifest::{self, Leaflet, Unit as UnitOfMeasure},
    finding::Finding,
    fingerprint::Fingerprint,
    lang,
};

/// What came of one unit.
#[derive(Debug)]
pub(super) struct Judged {
    pub(super) inputs: Fingerprint,
    pub(super) depth: Depth,
    pub(super) findings: Vec<Finding>,
    /// The exceptions of the locale that something was taken out by.
    pub(super) exceptions: Vec<usize>,
    pub(super) product: Option<Arc<Product>>,
}

/// What a good unit is made into.
#[derive(Debug)]
pub(super) enum Product {
    Page(Arc<Words>),
    Leaflet(Arc<Edition>),
}

/// Judges a unit whose inputs have this name.
pub(super) fn judge(unit: &Unit<'_>, inputs: Fingerprint, depth: Depth) -> Judged {
    let view = View::of(unit);
    let mut findings = gate::check(&view);
    let mut used = exceptions::apply(unit, &mut findings);
    let mut product = None;
    if !findings.iter().any(Finding::stops) && !unit.written.layers.is_empty() && !unit.unreadable {
        let (made, more) = make(unit);
        findings.extend(more);
        if !findings.iter().any(Finding::stops) {
            product = made.map(Arc::new);
        }
    }
    if depth == Depth::Everything {
        let mut advice = advice::check(&view);
        used.extend(exceptions::apply(unit, &mut advice));
        findings.append(&mut advice);
    }
    // What is wrong with the parent's file is said once, by the parent's own unit.
    let settings_path = unit.settings_file.map(|file| &*file.path);
    findings.retain(|finding| finding.place.file == unit.own_path || Some(finding.place.file.as_str()) == settings_path);
    findings.sort();
    findings.dedup();
    shorten(&mut findings);
    Judged { inputs, depth, findings, exceptions: used, product }
}

/// Leaves so many findings of each rule: a file in which everything is wrong is one fault, not a million.
fn shorten(findings: &mut Vec<Finding>) {
    const MOST: usize = 100;
    let mut counts: HashMap<&str, usize> = HashMap::new();
    findings.retain(|finding| {
        let count = counts.entry(finding.rule.name).or_default();
        *count += 1;
        *count <= MOST
    });
    for (name, count) in counts.into_iter().filter(|(_, count)| *count > MOST) {
        if let Some(last) = findings.iter_mut().rev().find(|finding| finding.rule.name == name) {
            last.sentence += &format!(" (and {} more in this file like it)", count - MOST);
        }
    }
}

fn make(unit: &Unit<'_>) -> (Option<Product>, Vec<Finding>) {
    if matches!(unit.original.kind, Kind::Plain) {
        return (None, Vec::new());
    }
    let mut resolver = match Resolver::new(unit) {
        Ok(resolver) => resolver,
        Err(finding) => return (None, vec![*finding]),
    };
    let product = match unit.leaflet() {
        Some(leaflet) => Product::Leaflet(Arc::new(edition(unit, leaflet, &mut resolver))),
        None => Product::Page(Arc::new(words(unit, &mut resolver))),
    };
    let findings = resolver.into_findings();
    (findings.is_empty().then_some(product), findings)
}

fn words(unit: &Unit<'_>, resolver: &mut Resolver<'_>) -> Words {
    let is_whole = |group: &Group| {
        let mut members = unit.original.expected.iter().filter(|expected| expected.group == *group);
        members.all(|expected| unit.message(&expected.id).is_some_and(|(_, message)| message.value.is_some()))
    };
    let groups: Vec<Group> = Group::ALL.into_iter().filter(is_whole).collect();
    let mut texts = Vec::with_capacity(Word::ALL.len());
    for word in Word::ALL {
        texts.push(match groups.contains(&word.group()) && !word.slots().contains(&COUNT) {
            true => resolver.text(word.id()),
            false => Text::default(),
        });
    }
    Words { locale: unit.locale.clone(), texts, languages_count: resolver.counted(Word::LanguagesCount.id()), groups }
}

fn edition(unit: &Unit<'_>, leaflet: &Arc<Leaflet>, resolver: &mut Resolver<'_>) -> Edition {
    let claims: Vec<Claim> = leaflet.claims.iter().map(|claim| self::claim(unit, claim)).collect();
    let title = resolver.text(&leaflet.title.text);
    let summary = resolver.text(&leaflet.summary.text);
    let mut texts = Vec::new();
    let sections = packed::sections(leaflet, &mut |message| {
        let text = resolver.text(&message.text);
        texts.push(text.clone());
        text
    });
    let mut edition = Edition {
        leaflet: leaflet.id.text.clone(),
        locale: unit.locale.clone(),
        direction: unit.locale.direction(),
        is_source: unit.is_source,
        origin: unit.origin,
        state: State::Draft,
        title,
        summary,
        texts: Packed::new(&texts),
        claims,
        fingerprint: Fingerprint::of([]),
        source_fingerprint: unit.original.file.map_or_else(|| Fingerprint::of_bytes(b""), |file| file.fingerprint),
        manifest: leaflet.clone(),
    };
    edition.fingerprint = fingerprint(&edition, &sections);
    edition
}

/// The name of what a reader of an edition sees, in order. It is printed on paper, so how it is made must not change.
fn fingerprint(edition: &Edition, sections: &[Section]) -> Fingerprint {
    let mut parts =
        vec![edition.leaflet.clone(), edition.locale.to_string(), edition.title.canonical(), edition.summary.canonical()];
    for section in sections {
        parts.extend([section.id.clone(), section.heading.canonical()]);
        for block in &section.blocks {
            parts.push(block.id.clone());
            match &block.kind {
                BlockKind::Paragraph(text) | BlockKind::Subheading(text) => parts.push(text.canonical()),
                BlockKind::List { intro, items } => parts.extend(intro.iter().chain(items).map(Text::canonical)),
                BlockKind::Callout { level, text } => parts.extend([level.as_str().to_owned(), text.canonical()]),
            }
        }
    }
    parts.extend(edition.manifest.references.iter().map(|reference| reference.text.clone()));
    Fingerprint::of(parts.iter().map(String::as_bytes))
}

fn claim(unit: &Unit<'_>, claim: &manifest::Claim) -> Claim {
    let digits = lang::Digits::default();
    Claim {
        id: claim.id.text.clone(),
        comparator: claim.comparator,
        value: claim.value,
        unit: claim.unit,
        subject: claim.subject.clone(),
        source: claim.source.clone(),
        text: match claim.unit {
            UnitOfMeasure::Percent => lang::percent(unit.locale, claim.value, digits),
            UnitOfMeasure::Number => lang::decimal(unit.locale, claim.value, digits),
        },
    }
}

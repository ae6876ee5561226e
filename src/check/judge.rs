//! Judges one unit: gates first, then its text is resolved, then advice.

use std::{borrow::Cow, collections::HashMap, sync::Arc};

use super::{
    Depth, advice,
    catalogue::{Claim, Edition, State},
    exceptions, gate,
    original::Kind,
    packed::Packed,
    resolve::Resolver,
    text::Text,
    unit::Unit,
    view::View,
    words::{COUNT, Group, Word, Words},
};
use crate::{
    content::manifest::{self, BlockKind, Leaflet, Section, Unit as UnitOfMeasure},
    finding::Finding,
    fingerprint::Fingerprint,
    lang::{self, Locale},
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
    let texts: Vec<Text> =
        leaflet.sections.iter().flat_map(Section::messages).map(|message| resolver.text(&message.text)).collect();
    Edition {
        leaflet: leaflet.id.text.clone(),
        locale: unit.locale.clone(),
        direction: unit.locale.direction(),
        is_source: unit.is_source,
        origin: unit.origin,
        state: State::Draft,
        fingerprint: fingerprint(unit.locale, leaflet, &title, &summary, &texts),
        title,
        summary,
        texts: Packed::new(&texts),
        claims,
        source_fingerprint: unit.original.file.map_or_else(|| Fingerprint::of_bytes(b""), |file| file.fingerprint),
        manifest: leaflet.clone(),
    }
}

/// The name of what a reader of an edition sees, in order. It is printed on paper, so how it is made must not change.
fn fingerprint(locale: &Locale, leaflet: &Leaflet, title: &Text, summary: &Text, texts: &[Text]) -> Fingerprint {
    let mut parts: Vec<Cow<'_, str>> =
        vec![leaflet.id.text.as_str().into(), locale.as_str().into(), title.canonical(), summary.canonical()];
    let mut texts = texts.iter().map(Text::canonical);
    for section in &leaflet.sections {
        parts.push(section.id.text.as_str().into());
        parts.extend(texts.next());
        for block in &section.blocks {
            parts.push(block.id.text.as_str().into());
            if let BlockKind::Callout { level, .. } = &block.kind {
                parts.push(level.as_str().into());
            }
            parts.extend(texts.by_ref().take(block.kind.messages().len()));
        }
    }
    parts.extend(leaflet.references.iter().map(|reference| reference.text.as_str().into()));
    Fingerprint::of(parts.iter().map(|part| part.as_bytes()))
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

#[cfg(test)]
mod tests {
    use crate::{
        check::{Policy, Previous, catalogue::BlockKind, check, text::Text},
        content::Content,
        fingerprint::Fingerprint,
    };

    #[test]
    fn a_fingerprint_names_all_that_a_reader_sees_in_the_order_of_the_page() {
        let catalogue = check(&Content::embedded(), &Previous::default(), &Policy::default()).catalogue.unwrap();
        let editions: Vec<_> = catalogue.editions("paediatric-ir-techniques").collect();
        assert!(editions.len() > 40);
        for edition in editions {
            let text = |text: &Text| text.canonical().into_owned();
            let mut parts =
                vec![edition.leaflet.clone(), edition.locale.to_string(), text(&edition.title), text(&edition.summary)];
            for section in edition.sections() {
                parts.extend([section.id, text(&section.heading)]);
                for block in section.blocks {
                    parts.push(block.id);
                    match &block.kind {
                        BlockKind::Paragraph(words) | BlockKind::Subheading(words) => parts.push(text(words)),
                        BlockKind::List { intro, items } => parts.extend(intro.iter().chain(items).map(text)),
                        BlockKind::Callout { level, text: words } => parts.extend([level.as_str().to_owned(), text(words)]),
                    }
                }
            }
            parts.extend(edition.manifest.references.iter().map(|reference| reference.text.clone()));
            assert_eq!(edition.fingerprint, Fingerprint::of(parts.iter().map(String::as_bytes)), "{}", edition.locale);
        }
    }
}

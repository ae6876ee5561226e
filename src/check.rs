//! From what people wrote to what we vouch for: the one bridge, a pure function.
//!
//! A *unit* is one file's worth of meaning: one leaflet, or the words of the page, in one locale. Each unit is judged by itself
//! and reused while its inputs stay the same. *Gates* can withhold a unit; *advice* only speaks. Fluent bundles are made,
//! resolved and dropped in here: the [catalogue](catalogue::Catalogue) holds nothing but resolved text.

pub mod advice;
pub mod catalogue;
mod distance;
mod exceptions;
mod figure;
pub mod gate;
mod judge;
mod language;
mod links;
mod markup;
mod original;
mod packed;
mod plan;
mod plural;
mod prose;
mod quotation;
mod reading;
mod resolve;
mod rewrite;
mod scan;
mod tags;
#[cfg(test)]
mod tests;
pub mod text;
mod tokens;
mod unit;
mod view;
mod vocabulary;
pub mod words;
mod written;

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use catalogue::{Catalogue, Edition, LocaleEntry, Standing, State};
use judge::{Judged, Product};
use plan::{UnitId, Units};

use crate::{
    content::{
        Content,
        manifest::{self, Manifest},
    },
    finding::{Finding, Place, Rule},
    fingerprint::Fingerprint,
    lang::{self, Date, Locale},
};

static LOST_MANIFEST: Rule = Rule::gate("missing-manifest", "A service needs the file leaflets.toml of its content folder.").explained(
    "The file was there and is gone. What was good is served until it is back; a folder that never had one is judged without it.",
);

/// Which texts may be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Publish {
    /// All that are complete; a notice says that nobody has signed them.
    #[default]
    Drafts,
    /// Only those that a clinical reviewer has signed.
    Reviewed,
}

/// How much is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Depth {
    /// Only what can withhold a text.
    Gates,
    /// Advice as well.
    #[default]
    Everything,
}

/// What the operator decides about a check.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Which texts may be read.
    pub publish: Publish,
    /// The language in which leaflets are first written.
    pub source: Locale,
    /// The day on which the content is looked at, for review dates. Without it no text is overdue.
    pub as_of: Option<Date>,
    /// How much is looked at.
    pub depth: Depth,
}

impl Default for Policy {
    fn default() -> Self {
        let source = Locale::parse("en").expect("\"en\" is a tag");
        Self { publish: Publish::default(), source, as_of: None, depth: Depth::default() }
    }
}

/// What an earlier check leaves to the next: judgements to reuse, the last good text of every unit, and what was served.
#[derive(Clone, Debug, Default)]
pub struct Previous {
    manifest: Arc<ReadManifest>,
    judged: HashMap<UnitId, Arc<Judged>>,
    /// The last good texts of those that have none now.
    kept: HashMap<UnitId, Arc<Product>>,
    catalogue: Option<Catalogue>,
}

/// The manifest with what is wrong in it, and the name of the text that was read.
#[derive(Debug, Default)]
struct ReadManifest {
    text: Option<Fingerprint>,
    manifest: Manifest,
    findings: Vec<Finding>,
}

impl Previous {
    /// The manifest of some content. Reading a long one takes ten times its memory for a moment, so one that is known is not read again.
    fn manifest_of(&self, content: &Content) -> Arc<ReadManifest> {
        let text = content.file(manifest::FILE).map(|file| file.fingerprint);
        if self.manifest.text == text {
            return self.manifest.clone();
        }
        let (manifest, findings) = Manifest::read(content).unwrap_or_default();
        Arc::new(ReadManifest { text, manifest, findings })
    }

    fn last_good(&self, id: &UnitId) -> Option<&Arc<Product>> {
        self.judged.get(id).and_then(|judged| judged.product.as_ref()).or_else(|| self.kept.get(id))
    }
}

/// What a check gives.
#[derive(Debug)]
pub struct Checked {
    /// What may be served; `None` if the manifest or the source language leave nothing to serve, or without a manifest.
    pub catalogue: Option<Catalogue>,
    /// Whether that is what was served before, as a whole, because the manifest or the tree is damaged.
    pub is_kept: bool,
    /// Whether the folder has a manifest. Without one its texts are judged against the source language alone.
    pub has_manifest: bool,
    /// Everything that was found, ordered by place.
    pub findings: Vec<Finding>,
    /// For the next check.
    pub previous: Previous,
}

/// Judges some content.
///
/// ```
/// use ir_leaflets::{check::{Policy, Previous, check}, content::Content};
/// let checked = check(&Content::embedded(), &Previous::default(), &Policy::default());
/// assert!(checked.catalogue.is_some());
/// ```
pub fn check(content: &Content, previous: &Previous, policy: &Policy) -> Checked {
    let mut findings = content.findings.clone();
    let has_manifest = content.file(manifest::FILE).is_some() || content.is_unreadable(manifest::FILE);
    let read = previous.manifest_of(content);
    let leaflets = &read.manifest.leaflets;
    findings.extend_from_slice(&read.findings);
    // A folder without a manifest is judged as it is; one that had a manifest has lost it.
    if !has_manifest && previous.catalogue.is_some() {
        let place = Place::file(manifest::FILE);
        findings
            .push(LOST_MANIFEST.at(place, "the file leaflets.toml is gone").hint("put it back; until then what was good stays"));
    }
    findings.extend(gate::manifest::check(content, &read.manifest));
    let damages = |finding: &Finding| {
        finding.place.file == manifest::FILE && finding.stops() && !gate::manifest::is_about_words(finding.rule)
    };
    let manifest_is_sound = !findings.iter().any(damages);

    let (units, unit_findings) = Units::of(content, has_manifest.then_some(leaflets), policy);
    findings.extend(unit_findings);
    let judged = units.judge(previous);
    findings.extend(judged.values().flat_map(|judged| judged.findings.iter().cloned()));
    findings.extend(units.check_exceptions(&judged));
    findings.sort();
    findings.dedup();

    let kept = judged.iter().filter(|(_, judged)| judged.product.is_none());
    let kept: HashMap<UnitId, Arc<Product>> =
        kept.filter_map(|(id, _)| Some((id.clone(), previous.last_good(id)?.clone()))).collect();
    let is_whole = has_manifest && manifest_is_sound && !(content.is_damaged && previous.catalogue.is_some());
    let earlier = previous.catalogue.as_ref();
    match is_whole.then(|| assemble(policy, leaflets, &units, &judged, &kept, content, earlier)).flatten() {
        None if earlier.is_some() => {
            let catalogue = earlier.cloned().map(|catalogue| catalogue.withdrawing(leaflets));
            let previous = Previous { manifest: read.clone(), catalogue: catalogue.clone(), ..previous.clone() };
            Checked { catalogue, is_kept: true, has_manifest, findings, previous }
        }
        catalogue => {
            let previous = Previous { manifest: read.clone(), judged, kept, catalogue: catalogue.clone() };
            Checked { catalogue, is_kept: false, has_manifest, findings, previous }
        }
    }
}

/// Puts together what may be served.
fn assemble(
    policy: &Policy,
    leaflets: &[Arc<manifest::Leaflet>],
    units: &Units<'_>,
    judged: &HashMap<UnitId, Arc<Judged>>,
    kept: &HashMap<UnitId, Arc<Product>>,
    content: &Content,
    earlier: Option<&Catalogue>,
) -> Option<Catalogue> {
    let good = |id: UnitId| judged.get(&id).and_then(|judged| judged.product.as_ref()).or_else(|| kept.get(&id));
    let folders: Vec<Locale> = units.locales().cloned().collect();
    let names = match earlier.map(|earlier| &earlier.names) {
        Some(names) if names.len() == folders.len() && names.iter().all(|(locale, _)| folders.contains(locale)) => names.clone(),
        _ => lang::by_own_name(folders),
    };
    let mut locales = BTreeMap::new();
    for (locale, own_name) in &names {
        if let Some(Product::Page(words)) = good(UnitId::page(locale)).map(Arc::as_ref) {
            let origin = units.origin_of_page(locale);
            let confidence = units.confidence(locale);
            // What is the same stays the same object, so that the pages made of it need not be made again.
            let same = |entry: &&Arc<LocaleEntry>| {
                (entry.origin, entry.confidence) == (origin, confidence) && Arc::ptr_eq(&entry.words, words)
            };
            let entry = earlier.and_then(|earlier| earlier.locale(locale)).filter(same).cloned().unwrap_or_else(|| {
                Arc::new(LocaleEntry {
                    locale: locale.clone(),
                    own_name: own_name.clone(),
                    direction: locale.direction(),
                    origin,
                    confidence,
                    words: words.clone(),
                })
            });
            locales.insert(locale.clone(), entry);
        }
    }
    locales.get(&policy.source)?;

    let mut editions: BTreeMap<String, BTreeMap<Locale, Arc<Edition>>> = BTreeMap::new();
    let mut standings: BTreeMap<String, BTreeMap<Locale, Standing>> = BTreeMap::new();
    for leaflet in leaflets {
        let id = leaflet.id.text.as_str();
        let product = |locale: &Locale| match good(UnitId::leaflet(locale, leaflet)).map(Arc::as_ref) {
            Some(Product::Leaflet(edition)) => Some(edition),
            _ => None,
        };
        let source = product(&policy.source);
        for locale in units.locales() {
            let Some(judgement) = judged.get(&UnitId::leaflet(locale, leaflet)) else { continue };
            let is_kept = judgement.product.is_none();
            let edition = source.and_then(|source| Some((source, product(locale)?))).map(|(source, edition)| {
                let state = state(edition, source, policy);
                if state == edition.state {
                    return edition.clone();
                }
                let same = |served: &&Arc<Edition>| {
                    served.state == state
                        && served.fingerprint == edition.fingerprint
                        && served.source_fingerprint == edition.source_fingerprint
                        && served.origin == edition.origin
                        && Arc::ptr_eq(&served.manifest, &edition.manifest)
                };
                let earlier = earlier.and_then(|earlier| earlier.editions.get(id)?.get(locale)).filter(same);
                earlier.cloned().unwrap_or_else(|| Arc::new(Edition { state, ..Edition::clone(edition) }))
            });
            let withdrawn = leaflet.withdrawal(locale).is_some();
            let state = match &edition {
                _ if withdrawn => State::Withdrawn,
                Some(edition) => edition.state,
                None => State::Incomplete,
            };
            let may_be_read = match policy.publish {
                Publish::Drafts => state > State::Incomplete,
                Publish::Reviewed => state == State::Reviewed,
            };
            let served = may_be_read && edition.is_some() && locales.contains_key(locale);
            let errors = judgement.findings.iter().filter(|finding| finding.stops()).count();
            standings.entry(id.to_owned()).or_default().insert(
                locale.clone(),
                Standing {
                    state,
                    origin: units.origin_of_leaflet(locale, leaflet),
                    served,
                    kept: served && is_kept,
                    findings: (errors, judgement.findings.len() - errors),
                },
            );
            if let Some(edition) = edition.filter(|_| served) {
                editions.entry(id.to_owned()).or_default().insert(locale.clone(), edition);
            }
        }
    }
    let revision = Fingerprint::of(content.files().flat_map(|file| [file.path.as_bytes(), file.fingerprint.as_bytes()]));
    let anything = !editions.is_empty() || leaflets.iter().any(|leaflet| !leaflet.withdrawals.is_empty());
    anything.then_some(Catalogue {
        source: policy.source.clone(),
        leaflets: leaflets.to_vec(),
        locales,
        names,
        editions,
        standings,
        kept: kept.len(),
        revision,
    })
}

/// What an edition has been through: never above its source.
fn state(edition: &Edition, source: &Edition, policy: &Policy) -> State {
    let moved_on = edition.source_fingerprint != source.source_fingerprint;
    let overdue = policy.as_of.zip(edition.manifest.review_due).is_some_and(|(today, due)| today > due);
    match (moved_on, overdue) {
        (true, _) => State::Outdated,
        (false, true) => State::Expired,
        // Nobody can sign a text yet, so none is better than a draft.
        (false, false) => State::Draft,
    }
}

/// Every rule with which the check may speak, ordered by name.
pub fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = Vec::from(crate::content::source::rules());
    rules.extend(crate::content::glossary::rules());
    rules.push(&LOST_MANIFEST);
    rules.extend(plan::rules());
    rules.extend(exceptions::rules());
    rules.extend(manifest::rules());
    rules.extend(gate::rules());
    rules.extend(advice::rules());
    rules.sort_by_key(|rule| rule.name);
    rules
}

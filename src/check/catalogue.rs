//! The catalogue: every text that we vouch for, resolved. Only the check makes one.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    packed::{self, Packed},
    text::Text,
    words::Words,
};
use crate::{
    content::{
        locale_settings::{Confidence, Origin},
        manifest::{self, Comparator, Level, Unit, Withdrawal},
    },
    fingerprint::Fingerprint,
    lang::{Direction, Locale},
};

/// What a text has been through; computed, never typed. Later states are better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Withdrawn on purpose.
    Withdrawn,
    /// Never yet complete, so not served.
    Incomplete,
    /// Complete once, but its source has changed.
    Outdated,
    /// Past the day by which it should have been reviewed.
    Expired,
    /// Complete, signed by nobody.
    Draft,
    /// Signed by a clinical reviewer.
    Reviewed,
}

impl State {
    /// The word in answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Withdrawn => "withdrawn",
            Self::Incomplete => "incomplete",
            Self::Outdated => "outdated",
            Self::Expired => "expired",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
        }
    }
}

/// One leaflet in one language, whole.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The id of the leaflet.
    pub leaflet: String,
    /// The language of every word of it.
    pub locale: Locale,
    /// The direction of writing.
    pub direction: Direction,
    /// Whether this is the language in which the leaflet was first written.
    pub is_source: bool,
    /// Who wrote it.
    pub origin: Origin,
    /// What it has been through.
    pub state: State,
    /// Its title.
    pub title: Text,
    /// One line on what it is about.
    pub summary: Text,
    /// The texts of its sections, in the order of the manifest.
    pub(super) texts: Packed,
    /// Its figures in the form of its language.
    pub claims: Vec<Claim>,
    /// The name of exactly this text.
    pub fingerprint: Fingerprint,
    /// The name of the source text that it was checked against.
    pub source_fingerprint: Fingerprint,
    /// The manifest's entry that it was made from.
    pub manifest: Arc<manifest::Leaflet>,
}

impl Edition {
    /// Its sections, made of its texts anew.
    pub fn sections(&self) -> Vec<Section> {
        let mut texts = self.texts.texts().into_iter();
        packed::sections(&self.manifest, &mut |_| texts.next().expect("there is a text for every message of the manifest"))
    }
}

/// A section of an edition.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its anchor.
    pub id: String,
    /// Its schema.org health aspect.
    pub aspect: Option<String>,
    /// Its heading.
    pub heading: Text,
    /// Its blocks.
    pub blocks: Vec<Block>,
}

/// A block of an edition.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its anchor, the same in every language.
    pub id: String,
    /// What it says.
    pub kind: BlockKind,
    /// The ids of the figures in it.
    pub claims: Vec<String>,
}

/// The kinds of blocks.
#[derive(Clone, Debug)]
pub enum BlockKind {
    /// A paragraph.
    Paragraph(Text),
    /// A list.
    List {
        /// What introduces it.
        intro: Option<Text>,
        /// Its items.
        items: Vec<Text>,
    },
    /// A heading inside a section.
    Subheading(Text),
    /// Something set apart.
    Callout {
        /// How urgent it is.
        level: Level,
        /// What it says.
        text: Text,
    },
}

/// A figure of an edition.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its id.
    pub id: String,
    /// How the truth relates to the value.
    pub comparator: Comparator,
    /// The value; a share for percentages.
    pub value: f64,
    /// Its unit.
    pub unit: Unit,
    /// Of what it is a measure.
    pub subject: String,
    /// Where it comes from.
    pub source: String,
    /// How the language writes it.
    pub text: String,
}

/// A locale in which pages can be shown.
#[derive(Clone, Debug)]
pub struct LocaleEntry {
    /// The locale.
    pub locale: Locale,
    /// Its name in itself, or its tag where none is known.
    pub own_name: String,
    /// The direction of writing.
    pub direction: Direction,
    /// Who wrote the words of the page.
    pub origin: Origin,
    /// How sure the writer is of the language, where that is said.
    pub confidence: Option<Confidence>,
    /// The words of the page.
    pub words: Arc<Words>,
}

/// How one leaflet stands in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its state; [`State::Incomplete`] where no text is good enough.
    pub state: State,
    /// Who wrote it.
    pub origin: Origin,
    /// Whether it can be read now.
    pub served: bool,
    /// Whether what is served is an earlier text, because the present one has errors.
    pub kept: bool,
    /// How many findings stop it, and how many others there are.
    pub findings: (usize, usize),
}

/// What there is of a leaflet in a language.
#[derive(Clone, Copy, Debug)]
pub enum Holding<'a> {
    /// A text to read.
    Served(&'a Arc<Edition>),
    /// Withdrawn on purpose.
    Withdrawn(&'a Withdrawal),
    /// The leaflet is not served in this language.
    NotInThisLanguage,
    /// There is no such leaflet.
    NoSuchLeaflet,
}

/// Every text that we vouch for.
#[derive(Clone, Debug)]
pub struct Catalogue {
    pub(in crate::check) source: Locale,
    pub(in crate::check) leaflets: Vec<Arc<manifest::Leaflet>>,
    pub(in crate::check) locales: BTreeMap<Locale, Arc<LocaleEntry>>,
    pub(in crate::check) names: Vec<(Locale, String)>,
    pub(in crate::check) editions: BTreeMap<String, BTreeMap<Locale, Arc<Edition>>>,
    pub(in crate::check) standings: BTreeMap<String, BTreeMap<Locale, Standing>>,
    pub(in crate::check) kept: usize,
    pub(in crate::check) revision: Fingerprint,
}

impl Catalogue {
    /// The language in which leaflets are first written, and the last resort of a choice.
    pub fn source(&self) -> &Locale {
        &self.source
    }

    /// The leaflets in the order of the manifest.
    pub fn leaflets(&self) -> impl Iterator<Item = &Arc<manifest::Leaflet>> {
        self.leaflets.iter()
    }

    /// The leaflet with this id.
    pub fn leaflet(&self, id: &str) -> Option<&Arc<manifest::Leaflet>> {
        self.leaflets.iter().find(|leaflet| leaflet.id.text == id)
    }

    /// The locales in which pages can be shown, ordered by tag.
    pub fn locales(&self) -> impl Iterator<Item = &Arc<LocaleEntry>> {
        self.locales.values()
    }

    /// A locale in which pages can be shown.
    pub fn locale(&self, locale: &Locale) -> Option<&Arc<LocaleEntry>> {
        self.locales.get(locale)
    }

    /// The editions of one leaflet that can be read, ordered by tag.
    pub fn editions(&self, leaflet: &str) -> impl Iterator<Item = &Arc<Edition>> {
        self.editions.get(leaflet).into_iter().flat_map(BTreeMap::values)
    }

    /// The edition of a leaflet in a language, if it can be read.
    pub fn edition(&self, leaflet: &str, locale: &Locale) -> Option<&Arc<Edition>> {
        self.editions.get(leaflet)?.get(locale)
    }

    /// Every locale that has a folder, with its name in itself, in the order of these names.
    pub fn names(&self) -> &[(Locale, String)] {
        &self.names
    }

    /// What there is of a leaflet in a language.
    pub fn find(&self, leaflet: &str, locale: &Locale) -> Holding<'_> {
        let Some(manifest) = self.leaflet(leaflet) else {
            return Holding::NoSuchLeaflet;
        };
        if let Some(withdrawal) = manifest.withdrawal(locale) {
            return Holding::Withdrawn(withdrawal);
        }
        match self.edition(leaflet, locale) {
            Some(edition) => Holding::Served(edition),
            None => Holding::NotInThisLanguage,
        }
    }

    /// How every leaflet stands in every locale, by leaflet and locale.
    pub fn standings(&self) -> impl Iterator<Item = (&str, &Locale, &Standing)> {
        self.standings
            .iter()
            .flat_map(|(leaflet, by_locale)| by_locale.iter().map(move |(locale, standing)| (leaflet.as_str(), locale, standing)))
    }

    /// How a leaflet stands in every locale, ordered by tag.
    pub fn standings_of(&self, leaflet: &str) -> impl Iterator<Item = (&Locale, &Standing)> {
        self.standings.get(leaflet).into_iter().flatten()
    }

    /// How a leaflet stands in a locale.
    pub fn standing(&self, leaflet: &str, locale: &Locale) -> Option<&Standing> {
        self.standings.get(leaflet)?.get(locale)
    }

    /// The same catalogue after the withdrawals of a manifest that can be read only in part: withdrawals go through always.
    pub(in crate::check) fn withdrawing(mut self, manifest: &[Arc<manifest::Leaflet>]) -> Self {
        for leaflet in &mut self.leaflets {
            let Some(present) = manifest.iter().find(|present| present.id.text == leaflet.id.text) else { continue };
            let is_new = |withdrawal: &&Withdrawal| leaflet.withdrawals.iter().all(|known| known.locale != withdrawal.locale);
            let new: Vec<Withdrawal> = present.withdrawals.iter().filter(is_new).cloned().collect();
            if new.is_empty() {
                continue;
            }
            let withdrawals = [leaflet.withdrawals.as_slice(), &new].concat();
            let id = leaflet.id.text.as_str();
            if let Some(editions) = self.editions.get_mut(id) {
                editions.retain(|locale, _| present.withdrawal(locale).is_none());
            }
            for (locale, standing) in self.standings.get_mut(id).into_iter().flatten() {
                if present.withdrawal(locale).is_some() {
                    *standing = Standing { state: State::Withdrawn, served: false, kept: false, ..standing.clone() };
                }
            }
            *leaflet = Arc::new(manifest::Leaflet { withdrawals, ..manifest::Leaflet::clone(leaflet) });
        }
        self
    }

    /// Makes the texts of all editions smaller, which takes a moment; then pages that are made of them take a little longer.
    pub fn shrink(&self) {
        self.editions.values().flat_map(BTreeMap::values).for_each(|edition| edition.texts.deflate());
    }

    /// How many texts are served as they were before, because the present ones have errors.
    pub fn kept(&self) -> usize {
        self.kept
    }

    /// The name of exactly this content.
    pub fn revision(&self) -> Fingerprint {
        self.revision
    }
}

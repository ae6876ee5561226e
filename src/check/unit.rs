//! Units: which texts there are to judge, and what each is made of.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use super::{
    Policy, Previous,
    judge::{self, Judged},
    words::{Group, Word},
};
use crate::{
    content::{
        Content, File,
        ftl::{self, Entry, Message, Resource},
        locale_settings::{LocaleSettings, Origin},
        manifest::Leaflet,
    },
    finding::{Finding, Place, Rule},
    fingerprint::Fingerprint,
    lang::Locale,
};

/// The folder whose locales hold only what differs from their parents.
const REGIONS: &str = "regions";
/// The file with the words of the page.
const PAGE: &str = "page.ftl";

static FOLDER_NAME: Rule =
    Rule::gate("folder-name", "The name of a locale's folder must be a language tag in its canonical form.");
static NO_PARENT: Rule = Rule::gate("missing-parent", "A folder below regions needs the folder of its parent language.");

pub(super) fn rules() -> [&'static Rule; 2] {
    [&FOLDER_NAME, &NO_PARENT]
}

/// The name of a unit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct UnitId {
    locale: Locale,
    /// `None` for the words of the page.
    leaflet: Option<String>,
}

impl UnitId {
    pub(super) fn page(locale: &Locale) -> Self {
        Self { locale: locale.clone(), leaflet: None }
    }

    pub(super) fn leaflet(locale: &Locale, leaflet: &str) -> Self {
        Self { locale: locale.clone(), leaflet: Some(leaflet.to_owned()) }
    }
}

/// A locale with the folders that its texts are composed of, its own last.
#[derive(Debug)]
struct LocaleFolders {
    folders: Vec<String>,
    settings: LocaleSettings,
}

/// Every text that there is to judge.
#[derive(Debug)]
pub(super) struct Units {
    source: Locale,
    leaflets: Vec<Arc<Leaflet>>,
    locales: BTreeMap<Locale, LocaleFolders>,
}

impl Units {
    /// The units of some content. The folders are the list of locales.
    pub(super) fn of(content: &Content, leaflets: &[Arc<Leaflet>], policy: &Policy) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut units = Self { source: policy.source.clone(), leaflets: leaflets.to_vec(), locales: BTreeMap::new() };
        for name in content.folders("") {
            if name != REGIONS {
                units.add(content, name, vec![name.to_owned()], &mut findings);
            }
        }
        for name in content.folders(REGIONS) {
            let own = format!("{REGIONS}/{name}");
            let parent = std::iter::successors(Locale::parse(name).and_then(|locale| locale.parent()), Locale::parent)
                .find_map(|parent| units.locales.get(&parent));
            match parent {
                Some(parent) => {
                    let folders = parent.folders.iter().cloned().chain([own]).collect();
                    units.add(content, name, folders, &mut findings);
                }
                None => findings.push(
                    NO_PARENT
                        .at(Place::file(own), format!("there is no folder for the parent language of `{name}`"))
                        .hint("a whole language stands directly in the content folder, not below regions"),
                ),
            }
        }
        (units, findings)
    }

    fn add(&mut self, content: &Content, name: &str, folders: Vec<String>, findings: &mut Vec<Finding>) {
        let own = folders.last().cloned().unwrap_or_default();
        match Locale::parse(name).filter(|locale| locale.as_str() == name) {
            Some(locale) => {
                let (settings, wrong) = LocaleSettings::read(content, &own);
                findings.extend(wrong);
                self.locales.insert(locale, LocaleFolders { folders, settings });
            }
            None => findings.push(
                FOLDER_NAME
                    .at(Place::file(own), format!("`{name}` is not a language tag as we write it"))
                    .hint("folders are named like `de`, `pt-PT` or `sr-Latn`"),
            ),
        }
    }

    /// The locales that have a folder, ordered by tag.
    pub(super) fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.locales.keys()
    }

    /// Who wrote the words of the page in a locale.
    pub(super) fn origin_of_page(&self, locale: &Locale) -> Origin {
        self.origin(locale, PAGE)
    }

    /// Who wrote a leaflet in a locale.
    pub(super) fn origin_of_leaflet(&self, locale: &Locale, leaflet: &Leaflet) -> Origin {
        self.origin(locale, &leaflet.file_name())
    }

    fn origin(&self, locale: &Locale, file: &str) -> Origin {
        self.locales.get(locale).map_or(Origin::Machine, |folders| folders.settings.origin_of(file))
    }

    /// Judges every unit, on all cores; what has not changed keeps its judgement.
    pub(super) fn judge(&self, content: &Content, previous: &Previous) -> HashMap<UnitId, Arc<Judged>> {
        let plans: Vec<Plan<'_>> = self.plans(content);
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(plans.len().div_ceil(8)).max(1);
        let judge_some = |plans: &[Plan<'_>]| -> Vec<(UnitId, Arc<Judged>)> {
            plans.iter().map(|plan| (plan.id.clone(), plan.judge(previous))).collect()
        };
        std::thread::scope(|scope| {
            let workers: Vec<_> =
                plans.chunks(plans.len().div_ceil(threads).max(1)).map(|some| scope.spawn(move || judge_some(some))).collect();
            workers.into_iter().flat_map(|worker| worker.join().expect("a judgement does not panic")).collect()
        })
    }

    fn plans<'a>(&'a self, content: &'a Content) -> Vec<Plan<'a>> {
        let mut plans = Vec::new();
        for (locale, folders) in &self.locales {
            plans.push(self.plan(content, locale, folders, None));
            for leaflet in &self.leaflets {
                plans.push(self.plan(content, locale, folders, Some(leaflet)));
            }
        }
        plans
    }

    fn plan<'a>(
        &'a self,
        content: &'a Content,
        locale: &'a Locale,
        folders: &'a LocaleFolders,
        leaflet: Option<&'a Arc<Leaflet>>,
    ) -> Plan<'a> {
        let file_name = leaflet.map_or_else(|| PAGE.to_owned(), |leaflet| leaflet.file_name());
        let own = folders.folders.last().map(String::as_str).unwrap_or_default();
        Plan {
            id: UnitId { locale: locale.clone(), leaflet: leaflet.map(|leaflet| leaflet.id.text.clone()) },
            locale,
            is_source: *locale == self.source,
            leaflet,
            own_path: format!("{own}/{file_name}"),
            is_region: folders.folders.len() > 1,
            unreadable: content.is_unreadable(&format!("{own}/{file_name}")),
            files: folders.folders.iter().filter_map(|folder| content.file(&format!("{folder}/{file_name}"))).collect(),
            source_file: content.file(&format!("{}/{file_name}", self.source)),
            origin: folders.settings.origin_of(&file_name),
        }
    }
}

/// What one unit is to be made of.
struct Plan<'a> {
    id: UnitId,
    locale: &'a Locale,
    is_source: bool,
    leaflet: Option<&'a Arc<Leaflet>>,
    own_path: String,
    is_region: bool,
    unreadable: bool,
    files: Vec<&'a File>,
    source_file: Option<&'a File>,
    origin: Origin,
}

impl Plan<'_> {
    /// The name of everything that the judgement depends on.
    fn inputs(&self) -> Fingerprint {
        // The manifest's entry has no file of its own; its debug form names every part of it.
        let manifest = format!("{:?}", self.leaflet);
        let about = format!("{:?} {} {}", self.origin, self.is_source, self.unreadable);
        let mut parts = vec![manifest.as_bytes(), about.as_bytes()];
        parts.extend(
            self.files.iter().chain(&self.source_file).flat_map(|file| [file.path.as_bytes(), file.fingerprint.as_bytes()]),
        );
        Fingerprint::of(parts)
    }

    fn judge(&self, previous: &Previous) -> Arc<Judged> {
        let inputs = self.inputs();
        if let Some(judged) = previous.judged.get(&self.id)
            && judged.inputs == inputs
        {
            return judged.clone();
        }
        let unit = Unit {
            locale: self.locale,
            is_source: self.is_source,
            leaflet: self.leaflet,
            own_path: &self.own_path,
            is_region: self.is_region,
            unreadable: self.unreadable,
            layers: self.files.iter().map(|file| Layer { file, resource: ftl::parse(&file.text) }).collect(),
            source_fingerprint: self.source_file.map(|file| file.fingerprint),
            origin: self.origin,
            expected: match self.leaflet {
                Some(leaflet) => expected_of_leaflet(leaflet),
                None => expected_of_page(),
            },
        };
        Arc::new(judge::judge(&unit, inputs))
    }
}

/// One file of a unit, parsed.
pub(super) struct Layer<'a> {
    pub(super) file: &'a File,
    pub(super) resource: Resource<'a>,
}

impl Layer<'_> {
    /// The messages of this file in order.
    pub(super) fn messages(&self) -> impl Iterator<Item = &Message<'_>> {
        self.resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(&**message),
            _ => None,
        })
    }
}

/// A message that a unit must have, and what fills it.
#[derive(Clone, Debug)]
pub(super) struct Expected {
    pub(super) id: String,
    pub(super) group: Group,
    /// The variables that it must use, and may use.
    pub(super) variables: Vec<String>,
}

/// One text to judge, parsed.
pub(super) struct Unit<'a> {
    pub(super) locale: &'a Locale,
    pub(super) is_source: bool,
    pub(super) leaflet: Option<&'a Arc<Leaflet>>,
    /// The path of the file that the unit is about, whether it is there or not.
    pub(super) own_path: &'a str,
    /// Whether the unit only changes some messages of its parent.
    pub(super) is_region: bool,
    /// Whether its file is there but could not be read; that has been said already.
    pub(super) unreadable: bool,
    /// Its files: the parent's first, its own last.
    pub(super) layers: Vec<Layer<'a>>,
    pub(super) source_fingerprint: Option<Fingerprint>,
    pub(super) origin: Origin,
    pub(super) expected: Vec<Expected>,
}

impl Unit<'_> {
    /// The message that counts: a later file replaces what an earlier one says.
    pub(super) fn message(&self, id: &str) -> Option<(&Layer<'_>, &Message<'_>)> {
        self.layers.iter().rev().find_map(|layer| Some((layer, layer.messages().find(|message| message.id.name == id)?)))
    }

    /// What the unit expects of a message.
    pub(super) fn expected(&self, id: &str) -> Option<&Expected> {
        self.expected.iter().find(|expected| expected.id == id)
    }
}

fn expected_of_page() -> Vec<Expected> {
    let expected = |word: &Word| Expected {
        id: word.id().to_owned(),
        group: word.group(),
        variables: word.slots().iter().map(|slot| (*slot).to_owned()).collect(),
    };
    Word::ALL.iter().map(expected).collect()
}

fn expected_of_leaflet(leaflet: &Leaflet) -> Vec<Expected> {
    let expected = |id: &String| Expected {
        id: id.clone(),
        group: Group::Required,
        variables: leaflet.claims.iter().filter(|claim| claim.message.text == *id).map(|claim| claim.id.text.clone()).collect(),
    };
    leaflet.messages().into_iter().map(|placed| expected(&placed.text)).collect()
}

//! Which texts there are to judge, and what each is made of.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use super::{
    Depth, Policy, Previous, exceptions,
    judge::{self, Judged},
    language::Language,
    original::{Kind, Original, PAGE},
    unit::Unit,
    vocabulary::Vocabulary,
    written::Written,
};
use crate::{
    content::{
        Content, File,
        locale_settings::{Confidence, LocaleSettings, Origin},
        manifest::Leaflet,
    },
    finding::{Finding, Place, Rule},
    fingerprint::Fingerprint,
    lang::Locale,
};

/// The folder whose locales hold only what differs from their parents.
const REGIONS: &str = "regions";

static FOLDER_NAME: Rule =
    Rule::gate("folder-name", "The name of a locale's folder must be a language tag in its canonical form.").explained(
        r#"
```ftl en/example.ftl
a = A needle
```

```ftl German/example.ftl
a = Eine Nadel
```

```text
German:1:1: error[folder-name]: `German` is not a language tag as we write it (folders are named like `de`, `pt-PT` or `sr-Latn`)
```

```ftl German/example.ftl
```

```ftl de/example.ftl
a = Eine Nadel
```

```text
```
"#,
    );
static NO_PARENT: Rule = Rule::gate("missing-parent", "A folder below regions needs the folder of its parent language.")
    .explained(
        r#"
A folder below `regions` holds only what differs, such as the Swiss spelling of German.

```ftl en/example.ftl
a = A street
```

```ftl regions/de-CH/example.ftl
a = Eine Strasse
```

```text
regions/de-CH:1:1: error[missing-parent]: there is no folder for the parent language of `de-CH` (a whole language stands directly in the content folder, not below regions)
```

```ftl de/example.ftl
a = Eine Straße
```

```text
```
"#,
    );
static NO_SOURCE: Rule = Rule::gate("missing-source", "The language in which texts are first written needs a folder.").explained(
    r#"
```ftl de/example.ftl
a = Eine Nadel
```

```text
de/example.ftl:1:1: warning[superfluous-file]: en has no file example.ftl, so nothing shows this one (delete the file, or give it the name of the file that it translates)
en:1:1: error[missing-source]: there is no folder `en` (name the language of the first texts with --source, or the folder that holds it with --content)
```

```ftl en/example.ftl
a = A needle
```

```text
```
"#,
);
static SUPERFLUOUS: Rule = Rule::advice("superfluous-file", "A file that the source language does not have is never shown.")
    .explained(
        r#"
```ftl en/example.ftl
a = A needle
```

```ftl de/example.ftl
a = Eine Nadel
```

```ftl de/Example.ftl
a = Eine Nadel
```

```text
de/Example.ftl:1:1: warning[superfluous-file]: en has no file Example.ftl, so nothing shows this one (is it the one called example.ftl? capital letters count)
```

```ftl en/Example.ftl
a = A needle
```

```text
```
"#,
    );

pub(super) fn rules() -> [&'static Rule; 4] {
    [&FOLDER_NAME, &NO_PARENT, &NO_SOURCE, &SUPERFLUOUS]
}

/// The name of a unit: a file of a locale.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct UnitId {
    locale: Locale,
    file_name: Arc<str>,
}

impl UnitId {
    pub(super) fn page(locale: &Locale) -> Self {
        Self { locale: locale.clone(), file_name: PAGE.into() }
    }

    pub(super) fn leaflet(locale: &Locale, leaflet: &Leaflet) -> Self {
        Self { locale: locale.clone(), file_name: leaflet.file_name().into() }
    }
}

/// A locale with the folders that its texts are composed of, its own last, and what holds for all of its texts.
struct LocaleFolders {
    folders: Vec<String>,
    settings: LocaleSettings,
    language: Language,
    vocabulary: Vocabulary,
    /// The name of the files beside the texts.
    fingerprint: Fingerprint,
}

/// Every text that there is to judge.
pub(super) struct Units<'a> {
    content: &'a Content,
    source: Locale,
    depth: Depth,
    originals: Vec<Original<'a>>,
    locales: BTreeMap<Locale, LocaleFolders>,
}

impl<'a> Units<'a> {
    /// The units of some content. The folders are the list of locales; the files of the source are the list of texts, beside
    /// those that a manifest names.
    pub(super) fn of(content: &'a Content, leaflets: Option<&[Arc<Leaflet>]>, policy: &Policy) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let mut units =
            Self { content, source: policy.source.clone(), depth: policy.depth, originals: Vec::new(), locales: BTreeMap::new() };
        for name in content.folders("") {
            if name != REGIONS {
                units.add(name, vec![name.to_owned()], &mut findings);
            }
        }
        for name in content.folders(REGIONS) {
            let own = format!("{REGIONS}/{name}");
            let parent = std::iter::successors(Locale::parse(name).and_then(|locale| locale.parent()), Locale::parent)
                .find_map(|parent| units.locales.get(&parent));
            match parent {
                Some(parent) => {
                    let folders = parent.folders.iter().cloned().chain([own]).collect();
                    units.add(name, folders, &mut findings);
                }
                None => findings.push(
                    NO_PARENT
                        .at(Place::file(own), format!("there is no folder for the parent language of `{name}`"))
                        .hint("a whole language stands directly in the content folder, not below regions"),
                ),
            }
        }
        if leaflets.is_none() && !units.locales.contains_key(&units.source) {
            findings.push(
                NO_SOURCE
                    .at(Place::file(units.source.as_str()), format!("there is no folder `{}`", units.source))
                    .hint("name the language of the first texts with --source, or the folder that holds it with --content"),
            );
        }
        units.originals = units.originals(leaflets);
        units.report_superfluous(&mut findings);
        (units, findings)
    }

    fn add(&mut self, name: &str, folders: Vec<String>, findings: &mut Vec<Finding>) {
        let own = folders.last().cloned().unwrap_or_default();
        match Locale::parse(name).filter(|locale| locale.as_str() == name) {
            Some(locale) => {
                let (settings, wrong) = LocaleSettings::read(self.content, &own);
                findings.extend(wrong);
                let (vocabulary, wrong) = Vocabulary::read(self.content, &self.source, &folders, &locale);
                findings.extend(wrong);
                let beside = [format!("{own}/locale.toml")].into_iter().chain(Vocabulary::files(&self.source, &folders));
                let parts: Vec<Fingerprint> =
                    beside.map(|path| self.content.file(&path).map_or(Fingerprint::of([]), |file| file.fingerprint)).collect();
                let fingerprint = Fingerprint::of(parts.iter().map(Fingerprint::as_bytes));
                let language = Language::new(&locale);
                self.locales.insert(locale, LocaleFolders { folders, settings, language, vocabulary, fingerprint });
            }
            // A folder without texts may be anything.
            None if files_below(self.content, &own).next().is_some() => findings.push(
                FOLDER_NAME
                    .at(Place::file(own), format!("`{name}` is not a language tag as we write it"))
                    .hint("folders are named like `de`, `pt-PT` or `sr-Latn`"),
            ),
            None => {}
        }
    }

    fn originals(&self, leaflets: Option<&[Arc<Leaflet>]>) -> Vec<Original<'a>> {
        let source = self.source.as_str();
        let language = Arc::new(Language::new(&self.source));
        let mut kinds: BTreeMap<String, Kind> =
            files_below(self.content, source).map(|file_name| (file_name.to_owned(), Kind::Plain)).collect();
        if let Some(leaflets) = leaflets {
            kinds.insert(PAGE.to_owned(), Kind::Page);
            kinds.extend(leaflets.iter().map(|leaflet| (leaflet.file_name(), Kind::Leaflet(leaflet.clone()))));
        }
        kinds
            .into_iter()
            .map(|(file_name, kind)| {
                let file = self.content.file(&format!("{source}/{file_name}"));
                Original::new(kind, file_name.into(), file, language.clone())
            })
            .collect()
    }

    fn report_superfluous(&self, findings: &mut Vec<Finding>) {
        let known: BTreeSet<&str> = self.originals.iter().map(|original| &*original.file_name).collect();
        for folders in self.locales.values() {
            let own = folders.folders.last().map(String::as_str).unwrap_or_default();
            for file_name in files_below(self.content, own).filter(|file_name| !known.contains(file_name)) {
                let near = known.iter().find(|known| known.eq_ignore_ascii_case(file_name));
                let hint = match near {
                    Some(near) => format!("is it the one called {near}? capital letters count"),
                    None => "delete the file, or give it the name of the file that it translates".to_owned(),
                };
                let sentence = format!("{} has no file {file_name}, so nothing shows this one", self.source);
                findings.push(SUPERFLUOUS.at(Place::file(format!("{own}/{file_name}")), sentence).hint(hint));
            }
        }
    }

    /// The locales that have a folder, ordered by tag.
    pub(super) fn locales(&self) -> impl Iterator<Item = &Locale> {
        self.locales.keys()
    }

    /// What is wrong with the exceptions of every locale.
    pub(super) fn check_exceptions(&self, judged: &HashMap<UnitId, Arc<Judged>>) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (locale, folders) in self.locales.iter().filter(|(_, folders)| !folders.settings.exceptions.is_empty()) {
            let own = folders.folders.last().map(String::as_str).unwrap_or_default();
            let Some(file) = self.content.file(&format!("{own}/locale.toml")) else { continue };
            let of_locale = judged.iter().filter(|(id, _)| id.locale == *locale);
            let used = of_locale.flat_map(|(_, judged)| &judged.exceptions).copied().collect();
            findings.extend(exceptions::check(&folders.settings, file, &used, &super::rules(), self.depth));
        }
        findings
    }

    /// Who wrote the words of the page in a locale.
    pub(super) fn origin_of_page(&self, locale: &Locale) -> Origin {
        self.origin(locale, PAGE)
    }

    /// How sure the writer of a locale is of its language.
    pub(super) fn confidence(&self, locale: &Locale) -> Option<Confidence> {
        self.locales.get(locale)?.settings.confidence
    }

    /// Who wrote a leaflet in a locale.
    pub(super) fn origin_of_leaflet(&self, locale: &Locale, leaflet: &Leaflet) -> Origin {
        self.origin(locale, &leaflet.file_name())
    }

    fn origin(&self, locale: &Locale, file: &str) -> Origin {
        self.locales.get(locale).map_or(Origin::Machine, |folders| folders.settings.origin_of(file))
    }

    /// Judges every unit, on all cores; what has not changed keeps its judgement.
    pub(super) fn judge(&self, previous: &Previous) -> HashMap<UnitId, Arc<Judged>> {
        let plans: Vec<(&Original<'a>, &Locale, &LocaleFolders)> = self
            .originals
            .iter()
            .flat_map(|original| self.locales.iter().map(move |(locale, folders)| (original, locale, folders)))
            .collect();
        let next = AtomicUsize::new(0);
        let work = || {
            let mut judged = Vec::new();
            while let Some((original, locale, folders)) = plans.get(next.fetch_add(1, Ordering::Relaxed)) {
                judged.push(self.judge_one(original, locale, folders, previous));
            }
            judged
        };
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(plans.len().div_ceil(8)).max(1);
        std::thread::scope(|scope| {
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            workers.into_iter().flat_map(|worker| worker.join().expect("a judgement does not panic")).collect()
        })
    }

    fn judge_one(
        &self,
        original: &Original<'a>,
        locale: &Locale,
        folders: &LocaleFolders,
        previous: &Previous,
    ) -> (UnitId, Arc<Judged>) {
        let id = UnitId { locale: locale.clone(), file_name: original.file_name.clone() };
        let own = folders.folders.last().map(String::as_str).unwrap_or_default();
        let own_path = format!("{own}/{}", original.file_name);
        let settings_path = format!("{own}/locale.toml");
        let file = |folder: &String| self.content.file(&format!("{folder}/{}", original.file_name)).map(File::lent);
        let files: Vec<File> = folders.folders.iter().filter_map(file).collect();
        let unreadable = self.content.is_unreadable(&own_path);
        let is_source = *locale == self.source;
        let about = [u8::from(is_source), u8::from(unreadable)];
        let mut inputs: Vec<&[u8]> = vec![&about, original.fingerprint.as_bytes(), folders.fingerprint.as_bytes()];
        inputs.extend(files.iter().flat_map(|file| [file.path.as_bytes(), file.fingerprint.as_bytes()]));
        let inputs = Fingerprint::of(inputs);
        let known = previous.judged.get(&id).filter(|judged| judged.inputs == inputs);
        if let Some(judged) = known.filter(|judged| judged.depth >= self.depth) {
            return (id, judged.clone());
        }
        let unit = Unit {
            locale,
            language: &folders.language,
            is_source,
            original,
            own_path: &own_path,
            is_region: folders.folders.len() > 1,
            unreadable,
            written: Written::parse(&files),
            settings: &folders.settings,
            settings_file: self.content.file(&settings_path),
            vocabulary: &folders.vocabulary,
            origin: folders.settings.origin_of(&original.file_name),
        };
        let mut judged = judge::judge(&unit, inputs, self.depth);
        // The same inputs make the same text, and what is the same stays the same object.
        if let Some(product) = known.and_then(|known| known.product.clone()) {
            judged.product = Some(product);
        }
        (id, Arc::new(judged))
    }
}

/// The texts of a folder, as paths below it.
fn files_below<'a>(content: &'a Content, folder: &str) -> impl Iterator<Item = &'a str> {
    content.files_below(folder).filter(|path| path.ends_with(".ftl"))
}

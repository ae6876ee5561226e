//! What people wrote, with places: the files of the content folder, the manifest, the settings of a locale, Fluent syntax.
//!
//! Whether any of it is right is not known here; that is for [`crate::check`]. `source` is the one door to the disk.

pub mod ftl;
pub mod glossary;
pub mod l10n;
pub mod locale_settings;
pub mod manifest;
pub mod source;
mod toml_fields;

use std::{
    collections::BTreeMap,
    fmt,
    ops::Deref,
    sync::{Arc, OnceLock},
};

use crate::{
    finding::{Finding, Place},
    fingerprint::Fingerprint,
};

/// One file of the content folder.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path below the content folder, with `/` between the parts, such as `de/page.ftl`.
    pub path: Arc<str>,
    /// Its text.
    pub text: Text,
    /// The name of exactly this text.
    pub fingerprint: Fingerprint,
}

impl File {
    /// A file with this text.
    pub fn new(path: &str, text: &str) -> Self {
        Self { path: path.into(), text: Text::from(text), fingerprint: Fingerprint::of_bytes(text.as_bytes()) }
    }

    /// The same file; where its text is not there yet, it is read for this one alone and goes with it.
    pub fn lent(&self) -> Self {
        let text = match &self.text.read {
            Some(read) if self.text.text.get().is_none() => Text { text: Arc::default(), read: Some(read.clone()) },
            _ => self.text.clone(),
        };
        Self { text, ..self.clone() }
    }

    /// A place inside this file.
    pub fn place(&self, bytes: std::ops::Range<usize>) -> Place {
        Place::within(&*self.path, &self.text, bytes)
    }
}

/// The text of a file: `&*file.text`. One that nobody has asked for since it was last judged is read when somebody does.
#[derive(Clone)]
pub struct Text {
    text: Arc<OnceLock<Box<str>>>,
    /// How it is read when it is not there.
    read: Option<Arc<ReadText>>,
}

type ReadText = dyn Fn() -> Box<str> + Send + Sync;

impl Text {
    fn later(read: impl Fn() -> Box<str> + Send + Sync + 'static) -> Self {
        Self { text: Arc::default(), read: Some(Arc::new(read)) }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self { text: Arc::new(OnceLock::from(Box::from(text))), read: None }
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.text.get_or_init(|| self.read.as_ref().map(|read| read()).unwrap_or_default())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Text")
    }
}

/// The content as written: every file that could be read, and a finding for every one that could not.
///
/// ```
/// use ir_leaflets::content::Content;
/// let content = Content::embedded();
/// assert!(content.file("en/page.ftl").is_some());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Content {
    files: BTreeMap<Arc<str>, File>,
    /// What is wrong with files as such: unreadable, too large, not text.
    pub findings: Vec<Finding>,
    /// Whether not all files are known, so that what is missing need not be missing.
    pub is_damaged: bool,
}

impl Content {
    /// The file at a path below the content folder.
    pub fn file(&self, path: &str) -> Option<&File> {
        self.files.get(path)
    }

    /// All files, ordered by path.
    pub fn files(&self) -> impl Iterator<Item = &File> {
        self.files.values()
    }

    /// The paths of all files below a folder, as seen from it, in order.
    ///
    /// ```
    /// use ir_leaflets::content::Content;
    /// let content = Content::default().with("de/page.ftl", "").with("de/more/help.ftl", "").with("den/a.ftl", "");
    /// assert_eq!(content.files_below("de").collect::<Vec<_>>(), ["more/help.ftl", "page.ftl"]);
    /// ```
    pub fn files_below(&self, folder: &str) -> impl Iterator<Item = &str> {
        let prefix = format!("{folder}/");
        let from = self.files.range::<str, _>((std::ops::Bound::Included(prefix.as_str()), std::ops::Bound::Unbounded));
        let paths: Vec<&str> = from.map_while(|(path, _)| path.strip_prefix(prefix.as_str())).collect();
        paths.into_iter()
    }

    /// The same content with one file put in or replaced: text that is not saved yet, or a test's.
    ///
    /// ```
    /// use ir_leaflets::content::Content;
    /// let content = Content::default().with("en/page.ftl", "site-title = Leaflets\n");
    /// assert_eq!(&*content.file("en/page.ftl").unwrap().text, "site-title = Leaflets\n");
    /// ```
    pub fn with(mut self, path: &str, text: &str) -> Self {
        self.insert(File::new(path, text));
        self
    }

    /// The same content without one file.
    pub fn without(mut self, path: &str) -> Self {
        self.files.remove(path);
        self
    }

    /// Whether a finding says that the file at this path could not be read.
    pub fn is_unreadable(&self, path: &str) -> bool {
        self.findings.iter().any(|finding| finding.place.file == path)
    }

    /// The names of the folders directly below a folder (`""` for the content folder itself), in order.
    pub fn folders(&self, below: &str) -> Vec<&str> {
        let prefix = if below.is_empty() { String::new() } else { format!("{below}/") };
        let mut names: Vec<&str> = Vec::new();
        for path in self.files.keys() {
            let folder = path.strip_prefix(prefix.as_str()).and_then(|rest| rest.split_once('/'));
            if let Some((name, _)) = folder
                && names.last() != Some(&name)
            {
                names.push(name);
            }
        }
        names
    }

    fn insert(&mut self, file: File) {
        self.files.insert(file.path.clone(), file);
    }
}

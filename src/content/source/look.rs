//! What a folder looks like from outside: what stands in it, how large, since when. Two equal looks saw the same texts.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{Limits, is_content};

/// `regions/de-CH/page.ftl` is the deepest file there is; links in a circle end here too.
const DEEPEST: usize = 3;
/// The most links that Linux follows in one path.
const MOST_LINKS: usize = 40;

/// A content folder as it looks at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    /// The folder, all links followed.
    pub(super) root: PathBuf,
    /// Everything in it that is or should be content, by its path below the folder.
    pub(super) entries: BTreeMap<Arc<str>, Entry>,
    /// Why not all of it was seen.
    pub(super) cut: Option<String>,
    folders: BTreeSet<PathBuf>,
    /// Folders in which a link stands that leads here.
    links: BTreeSet<PathBuf>,
}

/// One entry of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// A regular file.
    File {
        /// Where it really is; `None` for where its path says.
        at: Option<Box<Path>>,
        stamp: Stamp,
    },
    /// Something that is not read.
    Refused(String),
}

/// What changes whenever the text of a file does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    pub(super) size: u64,
    place: (u64, u64),
    modified: (i64, i64),
    changed: (i64, i64),
}

impl Stamp {
    pub(super) fn of(file: &fs::Metadata) -> Self {
        Self {
            size: file.size(),
            place: (file.dev(), file.ino()),
            modified: (file.mtime(), file.mtime_nsec()),
            // Who sets back the time of a file, as rsync does, cannot set back this one.
            changed: (file.ctime(), file.ctime_nsec()),
        }
    }
}

impl Look {
    /// Looks at a folder.
    pub(super) fn at(folder: &Path, limits: &Limits) -> io::Result<Self> {
        let root = folder.canonicalize()?;
        let links = links_on_the_way(folder).chain(root.parent().map(Path::to_owned)).collect();
        let look = Self { root: root.clone(), entries: BTreeMap::new(), cut: None, folders: BTreeSet::new(), links };
        let mut walk = Walk { look, left: limits.files };
        walk.folder(&root, "", Way::Straight, 1)?;
        Ok(walk.look)
    }

    /// The folders in which a change can change what is seen here.
    pub(super) fn watched(&self) -> impl Iterator<Item = &Path> {
        self.folders.iter().chain(&self.links).map(PathBuf::as_path)
    }

    /// Whether a folder is missing that another look saw.
    pub fn lacks_a_folder_of(&self, other: &Self) -> bool {
        let names = |look: &Self| -> BTreeSet<String> {
            look.entries.keys().filter_map(|path| Some(path.rsplit_once('/')?.0.to_owned())).collect()
        };
        !names(other).is_subset(&names(self))
    }
}

impl Look {
    /// The same look; what is not as an earlier one saw it is being written and is not to be read.
    pub fn without_unsteady(mut self, earlier: Option<&Self>) -> Self {
        for (path, entry) in &mut self.entries {
            if earlier.is_none_or(|earlier| earlier.entries.get(path) != Some(entry)) {
                *entry = Entry::Refused("this file is being written all the time".to_owned());
            }
        }
        self
    }
}

/// The folders of the links that a path goes through.
fn links_on_the_way(path: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    let mut folders = Vec::new();
    let mut path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    while folders.len() < MOST_LINKS {
        let mut prefixes: Vec<&Path> = path.ancestors().collect();
        prefixes.reverse();
        let Some((link, target)) = prefixes.into_iter().find_map(|prefix| Some((prefix, fs::read_link(prefix).ok()?))) else {
            break;
        };
        let folder = link.parent().unwrap_or(Path::new("/")).to_owned();
        let rest = path.strip_prefix(link).unwrap_or(Path::new(""));
        path = folder.join(target).join(rest);
        folders.push(folder);
    }
    folders.into_iter()
}

/// How a folder was reached.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Its path says where it is.
    Straight,
    /// Through a link.
    Linked,
}

struct Walk {
    look: Look,
    /// How many more entries are looked at.
    left: usize,
}

impl Walk {
    fn folder(&mut self, folder: &Path, below: &str, way: Way, depth: usize) -> io::Result<()> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            if name.starts_with('.') {
                continue;
            }
            let Some(left) = self.left.checked_sub(1) else {
                self.look.cut = Some("there are too many files; what is beyond the limit is not read".to_owned());
                break;
            };
            self.left = left;
            names.push((name, entry.file_type()?));
        }
        names.sort_unstable_by(|one, other| one.0.cmp(&other.0));
        self.look.folders.insert(folder.to_owned());
        for (name, kind) in names {
            let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
            self.entry(folder.join(&name), &path, kind, way, depth);
        }
        Ok(())
    }

    fn entry(&mut self, mut at: PathBuf, path: &str, kind: fs::FileType, mut way: Way, depth: usize) {
        let is_content = is_content(Path::new(path));
        if kind.is_symlink() {
            way = Way::Linked;
            at = match self.follow(&at) {
                Ok(target) => target,
                Err(reason) if is_content => return self.refuse(path, reason),
                Err(_) => return,
            };
        } else if !kind.is_dir() && !is_content {
            return;
        }
        let metadata = match fs::symlink_metadata(&at) {
            Ok(metadata) => metadata,
            Err(error) if is_content => return self.refuse(path, format!("this file cannot be found: {error}")),
            Err(_) => return,
        };
        if metadata.is_dir() {
            if depth < DEEPEST
                && let Err(error) = self.folder(&at, path, way, depth + 1)
            {
                self.refuse(path, format!("this folder cannot be listed: {error}"));
            }
        } else if !is_content {
        } else if metadata.is_file() {
            let at = (way == Way::Linked).then(|| at.into_boxed_path());
            self.look.entries.insert(path.into(), Entry::File { at, stamp: Stamp::of(&metadata) });
        } else {
            self.refuse(path, "this is not a regular file".to_owned());
        }
    }

    /// Where a link ends, inside the folder or not at all.
    fn follow(&self, link: &Path) -> Result<PathBuf, String> {
        let target = link.canonicalize().map_err(|error| format!("this file cannot be found: {error}"))?;
        match target.starts_with(&self.look.root) {
            true => Ok(target),
            false => Err("this link leads out of the content folder".to_owned()),
        }
    }

    fn refuse(&mut self, path: &str, reason: String) {
        self.look.entries.insert(path.into(), Entry::Refused(reason));
    }
}

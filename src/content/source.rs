//! The one door to content: the copy inside the program, or a folder on disk that may be anybody's.
//!
//! From disk only regular files inside the folder are read, opened without blocking, up to a size. Symbolic links work as long as
//! they end inside the folder (Kubernetes' `..data`, git-sync's link), so a folder can be swapped but nothing can be smuggled in.

mod look;
mod watch;
mod write;

use std::{
    collections::BTreeMap,
    fs::OpenOptions,
    io::{self, Read},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

pub use look::Look;
use look::{Entry, Stamp};
pub use watch::Watch;
pub use write::{read_file, write_file};

use super::{Content, File, Text};
use crate::finding::{Finding, Place, Rule};

#[derive(rust_embed::Embed)]
#[folder = "locales/"]
#[include = "*.ftl"]
#[include = "*.toml"]
#[include = "*.tsv"]
#[include = "*dictionary.txt"]
struct Embedded;

/// The endings of files that are content; everything else in the folder is passed over.
const ENDINGS: [&str; 3] = ["ftl", "toml", "tsv"];

/// Content by its whole name: the words that are spelt right.
const DICTIONARY: &str = "dictionary.txt";

/// Whether a file of this name is content.
fn is_content(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known))
        || path.file_name().is_some_and(|name| name == DICTIONARY)
}

static UNREADABLE: Rule =
    Rule::gate("unreadable-file", "A file must be a regular file inside the content folder that can be read.").explained(
        r#"
Links that lead out of the folder, sockets and files without the right to be read are passed over by nobody: they are told.
"#,
    );
static TOO_LARGE: Rule = Rule::gate("file-too-large", "A file, and all files together, must stay under the limits of size.")
    .explained(
        r#"
One MiB a file and 16 MiB in all, unless the limits are raised with `--max-file-bytes` and `--max-content-bytes`.
"#,
    );
static ENCODING: Rule = Rule::gate("encoding", "A file must be text in UTF-8.").explained(
    r#"
An editor of a Windows system may save a text in its own encoding, or in UTF-16. The place is the first byte that is no UTF-8.
"#,
);

/// How much is read.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The most bytes of one file.
    pub file_bytes: u64,
    /// The most bytes of all files.
    pub all_bytes: u64,
    /// The most entries of all folders.
    pub files: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { file_bytes: 1 << 20, all_bytes: 16 << 20, files: 20_000 }
    }
}

impl Content {
    /// The content that was put into the program when it was built.
    pub fn embedded() -> Self {
        let mut content = Self::default();
        for path in Embedded::iter() {
            let bytes = Embedded::get(&path).expect("the list names only files that are there").data;
            match decode(&path, &bytes) {
                Ok(file) => content.insert(file),
                Err(finding) => content.findings.push(*finding),
            }
        }
        content
    }

    /// The content of a folder on disk, with all texts: what becomes of the folder afterwards changes nothing.
    ///
    /// # Errors
    /// Only if the folder itself cannot be listed; whatever is wrong below it is a finding.
    pub fn read(folder: &Path, limits: Limits) -> io::Result<Self> {
        let mut reader = Reader::new(folder, limits);
        let look = reader.look()?;
        let content = reader.read(&look).content;
        for file in content.files() {
            let _: &str = &file.text;
        }
        Ok(content)
    }
}

/// Reads a folder again and again, each time only the files that have changed.
///
/// Of the texts of leaflets and pages, which are long and many, it keeps the names only: they are read again when somebody asks.
pub struct Reader {
    folder: PathBuf,
    limits: Limits,
    known: BTreeMap<Arc<str>, Known>,
}

struct Known {
    stamp: Stamp,
    /// Without its text if that is long.
    file: Result<File, Finding>,
}

/// What was read of a folder.
pub struct Reading {
    /// All of its files.
    pub content: Content,
    is_torn: Arc<AtomicBool>,
}

impl Reading {
    /// Whether a file has changed since the look by which it was read, so that what was made of it may be half of one text and
    /// half of another. Ask it last: texts may be read until then.
    pub fn is_torn(&self) -> bool {
        self.is_torn.load(Ordering::Relaxed)
    }
}

impl Reader {
    /// Reads this folder.
    pub fn new(folder: &Path, limits: Limits) -> Self {
        Self { folder: folder.to_owned(), limits, known: BTreeMap::new() }
    }

    /// What the folder looks like.
    ///
    /// # Errors
    /// If the folder itself cannot be listed.
    pub fn look(&self) -> io::Result<Look> {
        Look::at(&self.folder, &self.limits)
    }

    /// Reads what has changed between the last look and this one.
    pub fn read(&mut self, look: &Look) -> Reading {
        let mut reading = Reading { content: Content::default(), is_torn: Arc::default() };
        let mut known = BTreeMap::new();
        for path in self.within_limits(look, &mut reading.content) {
            let Some(Entry::File { at, stamp }) = look.entries.get(&path) else { continue };
            let at = at.as_ref().map_or_else(|| look.root.join(&*path), |at| at.to_path_buf());
            let opening = Opening { path: path.clone(), at, stamp: *stamp, most_bytes: self.limits.file_bytes };
            let is_long = path.ends_with(".ftl");
            let known_file = match self.known.remove(&path).filter(|known| known.stamp == *stamp) {
                Some(Known { file: Ok(file), .. }) if is_long => {
                    reading.content.insert(File { text: opening.later(&file, &reading.is_torn), ..file.clone() });
                    Ok(file)
                }
                known => {
                    let file = known.map_or_else(|| opening.open(&reading.is_torn), |known| known.file);
                    match file.clone() {
                        Ok(file) if is_long => {
                            let text = opening.later(&file, &reading.is_torn);
                            reading.content.insert(File { text, ..file });
                        }
                        Ok(file) => reading.content.insert(file),
                        Err(finding) => reading.content.findings.push(finding),
                    }
                    file.map(|file| if is_long { File { text: Text::from(""), ..file } } else { file })
                }
            };
            known.insert(path, Known { stamp: *stamp, file: known_file });
        }
        self.known = known;
        reading
    }

    /// The files that may be read. Where they are too much together, the largest are left out, and never the manifest first.
    fn within_limits(&self, look: &Look, content: &mut Content) -> Vec<Arc<str>> {
        // A folder with a thousand bad entries is one fault, not a thousand.
        const MOST_FINDINGS: usize = 1000;
        let mut files: Vec<(bool, u64, Arc<str>)> = Vec::new();
        if let Some(reason) = &look.cut {
            content.is_damaged = true;
            content.findings.push(TOO_LARGE.at(Place::file("."), reason.clone()));
        }
        for (path, entry) in &look.entries {
            match entry {
                Entry::Refused(reason) => content.findings.push(UNREADABLE.at(Place::file(&**path), reason.clone())),
                Entry::File { stamp, .. } if stamp.size > self.limits.file_bytes => {
                    content.findings.push(too_large(path, self.limits.file_bytes));
                }
                Entry::File { stamp, .. } => files.push((path.contains('/'), stamp.size, path.clone())),
            }
        }
        files.sort_unstable();
        let mut bytes = 0;
        let fitting = files.iter().take_while(|(_, size, _)| {
            bytes += size;
            bytes <= self.limits.all_bytes
        });
        let fitting = fitting.count();
        for (_, _, path) in files.split_off(fitting) {
            let sentence = format!("all files together are larger than {} bytes", self.limits.all_bytes);
            content.findings.push(TOO_LARGE.at(Place::file(&*path), sentence));
        }
        content.findings.truncate(MOST_FINDINGS);
        files.into_iter().map(|(_, _, path)| path).collect()
    }
}

/// How one file is read.
#[derive(Clone)]
struct Opening {
    path: Arc<str>,
    at: PathBuf,
    stamp: Stamp,
    most_bytes: u64,
}

impl Opening {
    fn open(&self, is_torn: &AtomicBool) -> Result<File, Finding> {
        let unreadable = |error: io::Error| UNREADABLE.at(Place::file(&*self.path), format!("this file cannot be read: {error}"));
        // Without O_NONBLOCK a named pipe in place of a file would hold the program for ever.
        let mut file = OpenOptions::new()
            .read(true)
            .custom_flags(libc::O_NONBLOCK | libc::O_NOFOLLOW | libc::O_CLOEXEC)
            .open(&self.at)
            .map_err(unreadable)?;
        if !file.metadata().map_err(unreadable)?.is_file() {
            return Err(UNREADABLE.at(Place::file(&*self.path), "this is not a regular file"));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(self.stamp.size).unwrap_or_default() + 1);
        (&mut file).take(self.most_bytes + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        if Stamp::of(&file.metadata().map_err(unreadable)?) != self.stamp {
            is_torn.store(true, Ordering::Relaxed);
        }
        match bytes.len() as u64 > self.most_bytes {
            true => Err(too_large(&self.path, self.most_bytes)),
            false => decode(&self.path, &bytes).map_err(|finding| *finding),
        }
    }

    /// The text of a file, read again when somebody asks.
    fn later(&self, file: &File, is_torn: &Arc<AtomicBool>) -> Text {
        let (opening, name, is_torn) = (self.clone(), file.fingerprint, is_torn.clone());
        Text::later(move || match opening.open(&is_torn) {
            Ok(file) if file.fingerprint == name => Box::from(&*file.text),
            _ => {
                is_torn.store(true, Ordering::Relaxed);
                Box::default()
            }
        })
    }
}

fn too_large(path: &str, most_bytes: u64) -> Finding {
    TOO_LARGE.at(Place::file(path), format!("this file is larger than {most_bytes} bytes"))
}

/// A file by its bytes. A byte order mark stays: it is a mistake of syntax, told with its place.
fn decode(path: &str, bytes: &[u8]) -> Result<File, Box<Finding>> {
    let mut zeros = bytes.iter().take(200).enumerate().filter(|(_, byte)| **byte == 0).map(|(at, _)| at % 2);
    let first = zeros.next();
    let many_zeros = first.is_some_and(|first| zeros.clone().count() > 20 && zeros.all(|at| at == first));
    let (fault, valid) = if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || many_zeros {
        ("this file is UTF-16, not UTF-8".to_owned(), "")
    } else {
        match std::str::from_utf8(bytes) {
            Ok(text) => return Ok(File::new(path, text)),
            Err(error) => {
                let (valid, rest) = bytes.split_at(error.valid_up_to());
                let fault = format!("this file is not UTF-8: the byte 0x{:02X} here cannot be read", rest[0]);
                (fault, std::str::from_utf8(valid).unwrap_or_default())
            }
        }
    };
    // The text up to there can be read, so that the place can be named.
    let place = Place::within(path, valid, valid.len()..valid.len());
    let hint = "save the file as UTF-8 (without a byte order mark, if your editor asks)";
    Err(Box::new(ENCODING.at(place, fault).hint(hint)))
}

/// What is wrong with the files of a content folder as such.
pub fn rules() -> [&'static Rule; 3] {
    [&UNREADABLE, &TOO_LARGE, &ENCODING]
}

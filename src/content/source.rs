//! The one door to content: the copy inside the program, or a folder on disk that may be anybody's.
//!
//! From disk only regular files inside the folder are read, opened without blocking, up to a size. Symbolic links work as long as
//! they end inside the folder (Kubernetes' `..data`, git-sync's link), so a folder can be swapped but nothing can be smuggled in.

use std::{
    fs::{self, OpenOptions},
    io::{self, Read},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use super::{Content, File};
use crate::finding::{Place, Rule};

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

/// Ours end at `regions/de-CH/page.ftl`; the folders of others may be deeper.
const DEEPEST: usize = 8;

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
    /// The most files.
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
            content.read_bytes(&path, &bytes);
        }
        content
    }

    /// The content of a folder on disk.
    ///
    /// # Errors
    /// Only if the folder itself cannot be listed; whatever is wrong below it is a finding.
    pub fn read(folder: &Path, limits: Limits) -> io::Result<Self> {
        let root = folder.canonicalize()?;
        let mut walk = Walk { content: Self::default(), root: &root, limits, bytes: 0, files: 0 };
        walk.folder(&root, "", 1)?;
        Ok(walk.content)
    }

    fn read_bytes(&mut self, path: &str, bytes: &[u8]) {
        match decode(bytes) {
            Ok(text) => self.insert(File::new(path, text)),
            Err((fault, valid)) => {
                // The text up to there can be read, so that the place can be named.
                let place = Place::within(path, valid, valid.len()..valid.len());
                let hint = "save the file as UTF-8 (without a byte order mark, if your editor asks)";
                self.findings.push(ENCODING.at(place, fault).hint(hint));
            }
        }
    }
}

/// One walk through a folder.
struct Walk<'a> {
    content: Content,
    root: &'a Path,
    limits: Limits,
    bytes: u64,
    files: usize,
}

impl Walk<'_> {
    fn folder(&mut self, folder: &Path, below: &str, depth: usize) -> io::Result<()> {
        let mut names: Vec<String> = Vec::new();
        for entry in fs::read_dir(folder)? {
            let Ok(name) = entry?.file_name().into_string() else { continue };
            if !name.starts_with('.') {
                names.push(name);
            }
        }
        names.sort_unstable();
        for name in names {
            let path = if below.is_empty() { name.clone() } else { format!("{below}/{name}") };
            self.entry(&folder.join(&name), &path, depth);
        }
        Ok(())
    }

    fn entry(&mut self, on_disk: &Path, path: &str, depth: usize) {
        let path_parts = Path::new(path);
        let is_content = path_parts.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known))
            || path_parts.file_name().is_some_and(|name| name == DICTIONARY);
        let resolved = match self.resolve(on_disk) {
            Ok(resolved) => resolved,
            Err(_) if !is_content => return,
            Err(reason) => return self.refuse(&UNREADABLE, path, &reason),
        };
        if resolved.is_dir() {
            if depth < DEEPEST
                && let Err(error) = self.folder(&resolved, path, depth + 1)
            {
                self.refuse(&UNREADABLE, path, &format!("this folder cannot be listed: {error}"));
            }
        } else if is_content {
            match self.open(&resolved) {
                Ok(bytes) => self.content.read_bytes(path, &bytes),
                Err((rule, reason)) => self.refuse(rule, path, &reason),
            }
        }
    }

    fn resolve(&self, on_disk: &Path) -> Result<PathBuf, String> {
        let resolved = on_disk.canonicalize().map_err(|error| format!("this file cannot be found: {error}"))?;
        match resolved.starts_with(self.root) {
            true => Ok(resolved),
            false => Err("this link leads out of the content folder".to_owned()),
        }
    }

    fn open(&mut self, path: &Path) -> Result<Vec<u8>, (&'static Rule, String)> {
        let unreadable = |error: io::Error| (&UNREADABLE, format!("this file cannot be read: {error}"));
        self.files += 1;
        if self.files > self.limits.files {
            return Err((&TOO_LARGE, format!("there are more than {} files", self.limits.files)));
        }
        // Without O_NONBLOCK a named pipe in place of a file would hold the program for ever.
        let file = OpenOptions::new()
            .read(true)
            .custom_flags(libc::O_NONBLOCK | libc::O_NOFOLLOW | libc::O_CLOEXEC)
            .open(path)
            .map_err(unreadable)?;
        if !file.metadata().map_err(unreadable)?.is_file() {
            return Err((&UNREADABLE, "this is not a regular file".to_owned()));
        }
        let mut bytes = Vec::new();
        file.take(self.limits.file_bytes + 1).read_to_end(&mut bytes).map_err(unreadable)?;
        if bytes.len() as u64 > self.limits.file_bytes {
            return Err((&TOO_LARGE, format!("this file is larger than {} bytes", self.limits.file_bytes)));
        }
        self.bytes += bytes.len() as u64;
        if self.bytes > self.limits.all_bytes {
            return Err((&TOO_LARGE, format!("all files together are larger than {} bytes", self.limits.all_bytes)));
        }
        Ok(bytes)
    }

    fn refuse(&mut self, rule: &'static Rule, path: &str, reason: &str) {
        // A folder with a million bad entries is one fault, not a million.
        const MOST: usize = 1000;
        if self.content.findings.len() < MOST {
            self.content.findings.push(rule.at(Place::file(path), reason));
        }
    }
}

/// The text, or what is wrong with it and the text up to there. A byte order mark stays: it is a mistake of syntax.
fn decode(bytes: &[u8]) -> Result<&str, (String, &str)> {
    let mut zeros = bytes.iter().take(200).enumerate().filter(|(_, byte)| **byte == 0).map(|(at, _)| at % 2);
    let first = zeros.next();
    let many_zeros = first.is_some_and(|first| zeros.clone().count() > 20 && zeros.all(|at| at == first));
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || many_zeros {
        return Err(("this file is UTF-16, not UTF-8".to_owned(), ""));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let (valid, rest) = bytes.split_at(error.valid_up_to());
        let fault = format!("this file is not UTF-8: the byte 0x{:02X} here cannot be read", rest[0]);
        (fault, std::str::from_utf8(valid).unwrap_or_default())
    })
}

/// What is wrong with the files of a content folder as such.
pub fn rules() -> [&'static Rule; 3] {
    [&UNREADABLE, &TOO_LARGE, &ENCODING]
}

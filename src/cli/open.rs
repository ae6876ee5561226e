//! Content as the options name it, read and judged.

use std::path::{Path, PathBuf};

use super::{Stop, clock};
use crate::{
    check::{Checked, Policy, Previous, Publish, check},
    content::{
        Content, manifest,
        source::{Limits, Reader},
    },
    lang::{self, Locale},
};

/// Where the texts are, and which of them may be read.
#[derive(clap::Args)]
pub(super) struct ContentOptions {
    /// The folder with leaflets.toml and a folder for each language; without it, the texts inside the program
    #[arg(long, env = "LEAFLETS_CONTENT", value_name = "DIR")]
    pub(super) content: Option<PathBuf>,
    /// The language in which leaflets are first written
    #[arg(long, env = "LEAFLETS_SOURCE", value_name = "LOCALE", default_value = "en", value_parser = locale)]
    pub(super) source: Locale,
    /// The most bytes of one file
    #[arg(long, env = "LEAFLETS_MAX_FILE_BYTES", value_name = "BYTES", default_value_t = Limits::default().file_bytes)]
    max_file_bytes: u64,
    /// The most bytes of all files together
    #[arg(long, env = "LEAFLETS_MAX_CONTENT_BYTES", value_name = "BYTES", default_value_t = Limits::default().all_bytes)]
    max_content_bytes: u64,
}

/// Reads a language tag as people type it.
pub(super) fn locale(tag: &str) -> Result<Locale, String> {
    lang::canonicalize(tag).ok_or_else(|| "this is not a language tag; tags look like de, pt-PT or sr-Latn".to_owned())
}

/// The nearest content folder: `locales` here, or the first folder upwards that holds a manifest or has one in its `locales`.
fn folder_around(path: &Path) -> Option<PathBuf> {
    const BESIDE: &str = "locales";
    if path.as_os_str().is_empty() && Path::new(BESIDE).is_dir() {
        return Some(BESIDE.into());
    }
    let absolute = std::path::absolute(if path.as_os_str().is_empty() { Path::new(".") } else { path }).ok()?;
    let candidates = absolute.ancestors().flat_map(|folder| [folder.to_owned(), folder.join(BESIDE)]);
    candidates.into_iter().find(|folder| folder.join(manifest::FILE).is_file())
}

impl ContentOptions {
    /// What was written.
    pub(super) fn read(&self) -> Result<Content, Stop> {
        match &self.content {
            None => Ok(Content::embedded()),
            Some(folder) => self.read_folder(folder),
        }
    }

    /// What was written, in the folder given, in a content folder near the working folder, or else inside the program.
    pub(super) fn read_nearby(&mut self) -> Result<Content, Stop> {
        self.read_around(&[])
    }

    /// What was written, in the folder given or in the content folder that these paths, or else the working folder, lie in or beside.
    pub(super) fn read_around(&mut self, paths: &[PathBuf]) -> Result<Content, Stop> {
        self.look_around(paths);
        if let (None, Some(path)) = (&self.content, paths.first()) {
            let reason = "there is no leaflets.toml around it";
            return Err(Stop::new(
                format!("{} cannot be checked", path.display()),
                reason,
                "name its content folder with --content",
            ));
        }
        self.read()
    }

    /// Finds the folder that the working folder or these paths lie in or beside, if none is given.
    pub(super) fn look_around(&mut self, paths: &[PathBuf]) {
        let near = || std::iter::once(Path::new("")).chain(paths.iter().map(PathBuf::as_path)).find_map(folder_around);
        self.content = self.content.take().or_else(near);
    }

    /// The folder on disk, near the working folder if none is given; what is inside the program cannot be written to.
    pub(super) fn folder_to_write(&mut self) -> Result<PathBuf, Stop> {
        self.look_around(&[]);
        self.content.clone().ok_or_else(|| {
            let reason = "no content folder is near";
            Stop::new("the texts inside the program cannot be changed", reason, "name a folder with --content")
        })
    }

    pub(super) fn limits(&self) -> Limits {
        Limits { file_bytes: self.max_file_bytes, all_bytes: self.max_content_bytes, ..Limits::default() }
    }

    fn read_folder(&self, folder: &Path) -> Result<Content, Stop> {
        Content::read(folder, self.limits()).map_err(|error| self.unreadable(error))
    }

    /// What reads the folder again and again; none for the texts inside the program, which do not change.
    pub(super) fn reader(&self) -> Option<Reader> {
        self.content.as_ref().map(|folder| Reader::new(folder, self.limits()))
    }

    /// What is said when the folder cannot be listed.
    pub(super) fn unreadable(&self, error: std::io::Error) -> Stop {
        Stop::new(
            format!("the content folder {} cannot be read", self.name()),
            error,
            "name a folder with --content, or leave the option out to use the texts inside the program",
        )
    }

    /// What is vouched for, as of today.
    pub(super) fn check(&self, content: &Content, publish: Publish) -> Checked {
        check(content, &Previous::default(), &self.policy(publish))
    }

    pub(super) fn policy(&self, publish: Publish) -> Policy {
        Policy { publish, source: self.source.clone(), as_of: clock::today(), ..Policy::default() }
    }

    /// What the source of the content is called on `/status`.
    pub(super) fn kind(&self) -> &'static str {
        match self.content {
            None => "embedded",
            Some(_) => "directory",
        }
    }

    /// What the source of the content is called at the terminal.
    pub(super) fn name(&self) -> String {
        self.content.as_ref().map_or_else(|| "the texts inside the program".to_owned(), |folder| folder.display().to_string())
    }
}

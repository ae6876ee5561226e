//! Mends the files of a content folder, or shows what that would change.

use std::{collections::BTreeSet, path::Path};

use similar::TextDiff;

use super::selection::Selection;
use crate::{
    cli::{Stop, open::ContentOptions},
    content::{
        Content,
        source::{self, Limits},
    },
    mend::{Mended, Style, mend as mend_file},
};

/// A file that mending changes.
pub(super) struct MendedFile {
    path: String,
    before: Vec<u8>,
    after: Mended,
}

/// Every file asked for that is not right yet. Nothing is written.
pub(super) fn mend(root: &Path, content: &Content, selection: &Selection, options: &ContentOptions) -> Vec<MendedFile> {
    // A file that could not be read as text has a finding in its place.
    let refused = content.findings.iter().map(|finding| finding.place.file.as_str());
    let paths: BTreeSet<&str> =
        content.files().map(|file| &*file.path).chain(refused).filter(|path| selection.takes_file(path)).collect();
    // The settings first: they say which marks the texts beside them set.
    let (settings, texts): (Vec<&str>, Vec<&str>) = paths.into_iter().partition(|path| path.ends_with(".toml"));
    let mut content = content.clone();
    let mut mended = Vec::new();
    for path in settings.into_iter().chain(texts) {
        let Ok(before) = source::read_file(root, path, options.limits()) else { continue };
        let Some(after) = mend_file(path, &before, Style::of(&content, &options.source, path).as_ref()) else { continue };
        if path.ends_with(".toml") {
            content = content.with(path, &after.text);
        }
        if after.text.as_bytes() != before {
            mended.push(MendedFile { path: path.to_owned(), before, after });
        }
    }
    mended.sort_by(|a, b| a.path.cmp(&b.path));
    mended
}

/// Writes the files, and says so beside the findings.
pub(super) fn write(root: &Path, mended: &[MendedFile]) -> Result<(), Stop> {
    for file in mended {
        let changed = source::read_file(root, &file.path, Limits { file_bytes: u64::MAX - 1, ..Limits::default() });
        if changed.as_ref() != Ok(&file.before) {
            let sentence = format!("{} cannot be mended", root.join(&file.path).display());
            return Err(Stop::new(sentence, "somebody has changed it in the meantime", "type the same again"));
        }
        source::write_file(root, &file.path, file.after.text.as_bytes()).map_err(|error| {
            let sentence = format!("{} cannot be written", root.join(&file.path).display());
            Stop::new(sentence, error, "look at its permissions; files before it in the alphabet have been mended")
        })?;
        eprintln!("mended {}: {}", root.join(&file.path).display(), counts(&file.after));
    }
    Ok(())
}

/// The difference as `patch -p1` reads it. What cannot be seen in it is said in words before each file.
pub(super) fn difference(root: &Path, mended: &[MendedFile]) -> String {
    let mut difference = String::new();
    for MendedFile { path, before, after } in mended {
        let shown = if root.is_relative() { root.join(path).display().to_string() } else { path.clone() };
        let shown = shown.trim_start_matches("./");
        difference += &format!("# {shown}: {}\n", counts(after));
        let Ok(before) = std::str::from_utf8(before) else { continue };
        let lines = |text| -> Vec<&str> { str::split_inclusive(text, '\n').collect() };
        let (before, after) = (lines(before), lines(&after.text));
        let diff = TextDiff::configure().newline_terminated(true).diff_slices(&before, &after);
        difference += &diff.unified_diff().header(&format!("a/{shown}"), &format!("b/{shown}")).to_string();
    }
    difference
}

fn counts(mended: &Mended) -> String {
    let counted: Vec<String> = mended.changes.iter().map(|(change, count)| change.counted(*count)).collect();
    counted.join(", ")
}

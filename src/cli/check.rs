mod fix;
mod github;
mod sarif;
mod selection;
mod text;

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ValueEnum;
use selection::Selection;

use super::{Done, FOUND, open, open::ContentOptions, print};
use crate::{
    check::Publish,
    content::{Content, File},
    finding::{Finding, Place, Severity},
    lang::Locale,
    render::status::findings_json,
};

#[derive(clap::Args)]
pub(super) struct Options {
    /// Only these files and folders, such as locales/pl or pl/page.ftl
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Only these languages, with commas
    #[arg(long, env = "LEAFLETS_LOCALE", value_name = "LOCALES", value_delimiter = ',', value_parser = open::locale)]
    locale: Vec<Locale>,
    /// Only these leaflets, by their ids with commas
    #[arg(long, env = "LEAFLETS_LEAFLET", value_name = "IDS", value_delimiter = ',')]
    leaflet: Vec<String>,
    /// How the findings are written: for people, as JSON, as SARIF 2.1.0, or as annotations of GitHub's workflows
    #[arg(long, env = "LEAFLETS_FORMAT", value_enum, default_value = "text")]
    format: Format,
    /// Write the findings as JSON: the same as --format json
    #[arg(long, env = "LEAFLETS_JSON", conflicts_with = "format")]
    json: bool,
    /// What ends with exit code 1 although it is no error
    #[arg(long, env = "LEAFLETS_DENY", value_enum)]
    deny: Option<Deny>,
    /// Mend what is safe: white space, line ends, byte order marks, loose accents, and the language's quotation marks, apostrophes and
    /// no-break spaces; then tell what is left
    #[arg(long, env = "LEAFLETS_FIX")]
    fix: bool,
    /// With --fix: show the difference and write nothing; exit code 1 if there is one
    #[arg(long, env = "LEAFLETS_DRY_RUN", requires = "fix")]
    dry_run: bool,
    #[command(flatten)]
    content: ContentOptions,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Sarif,
    Github,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    Warnings,
}

/// What is told: the findings asked for, and the content that they are about.
struct Told<'a> {
    content: &'a Content,
    root: Option<&'a Path>,
    findings: &'a [Finding],
}

impl Told<'_> {
    /// Where a file stands for the reader of the output.
    fn path(&self, file: &str) -> String {
        self.root.map_or_else(|| file.to_owned(), |root| root.join(file).display().to_string())
    }

    /// Where the part that a finding means ends.
    fn end(&self, finding: &Finding) -> Place {
        let place = &finding.place;
        let end = |file: &File| file.place(place.end.max(place.start)..place.end.max(place.start));
        self.content.file(&place.file).filter(|file| place.end <= file.text.len()).map_or_else(|| place.clone(), end)
    }
}

/// Says everything that is wrong, all at once.
pub(super) fn run(mut options: Options) -> Done {
    let mut content = options.content.read_around(&options.paths)?;
    let selection = Selection::of(&options, &content)?;
    if options.fix {
        let root = options.content.folder_to_write()?;
        let mended = fix::mend(&root, &content, &selection, &options.content);
        if options.dry_run {
            print(fix::difference(&root, &mended))?;
            return Ok(if mended.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(FOUND) });
        }
        fix::write(&root, &mended)?;
        content = options.content.read()?;
    }
    let root = options.content.content.as_deref();
    let checked = options.content.check(&content, Publish::Drafts);
    let (findings, others): (Vec<Finding>, Vec<Finding>) =
        checked.findings.into_iter().partition(|finding| selection.takes(finding));
    let told = Told { content: &content, root, findings: &findings };
    match if options.json { Format::Json } else { options.format } {
        Format::Json => print(findings_json(&findings))?,
        Format::Sarif => print(sarif::print(&told))?,
        Format::Github => print(&(github::print(&told) + &closing_lines(&options.content.name(), &findings, &others)))?,
        Format::Text => print(&(text::print(&told) + &closing_lines(&options.content.name(), &findings, &others)))?,
    }
    let is_denied =
        |finding: &Finding| finding.stops() || finding.rule.severity == Severity::Error || options.deny == Some(Deny::Warnings);
    Ok(if findings.iter().any(is_denied) { ExitCode::from(FOUND) } else { ExitCode::SUCCESS })
}

/// A line for every folder in which something was found, and what it means.
fn closing_lines(name: &str, findings: &[Finding], others: &[Finding]) -> String {
    let mut folders: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        folders.entry(folder(&finding.place.file)).or_default().push(finding);
    }
    let mut lines: String = folders
        .iter()
        .map(|(folder, findings)| {
            let meaning = match findings.iter().any(|finding| finding.stops()) {
                true if folder.ends_with(".toml") => "; nothing changes for readers until the errors are gone",
                true => "; the last good text stays until the errors are gone",
                false => "",
            };
            format!("{folder}: {}{meaning}\n", counts(findings.iter().copied()))
        })
        .collect();
    if findings.is_empty() {
        lines = format!("{name}: nothing to mend\n");
    }
    if !others.is_empty() {
        lines += &format!("elsewhere: {}; to see them, leave the selection out\n", counts(others));
    }
    lines
}

/// The folder of a locale that a file is about; for a file at the top the file itself.
fn folder(file: &str) -> &str {
    match file.rsplit_once('/') {
        Some((folder, name)) if name.contains('.') => folder,
        _ => file,
    }
}

fn counts<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> String {
    let severities: Vec<Severity> = findings.into_iter().map(|finding| finding.rule.severity).collect();
    let count = |severity: Severity| {
        let number = severities.iter().filter(|other| **other == severity).count();
        format!("{number} {}{}", severity.as_str(), if number == 1 { "" } else { "s" })
    };
    format!("{}, {}", count(Severity::Error), count(Severity::Warning))
}

use std::{collections::BTreeMap, process::ExitCode};

use unicode_width::UnicodeWidthStr;

use super::{Done, Stop, clock, open::ContentOptions, print, terminal};
use crate::{
    check::{Publish, catalogue::Catalogue},
    content::Content,
    finding::{Finding, Severity},
    lang::Locale,
    proof::{self, Progress, Proof},
    render::status::{Circumstances, json},
};

#[derive(clap::Args)]
pub(super) struct Options {
    #[command(flatten)]
    content: ContentOptions,
    /// Write the status as JSON, as /status.json has it
    #[arg(long, env = "LEAFLETS_JSON")]
    json: bool,
}

/// Shows how every leaflet stands in every language.
pub(super) fn run(mut options: Options) -> Done {
    let content = options.content.read_nearby()?;
    let checked = options.content.check(&content, Publish::Drafts);
    // Without a manifest nothing is served, and a table of what is translated is all there is to show.
    if checked.catalogue.is_none() && (checked.has_manifest || options.json) {
        return Err(nothing_to_serve(&options.content));
    }
    print(&match checked.catalogue {
        Some(catalogue) if options.json => {
            let (content, findings, loaded) = (options.content.kind(), checked.findings, clock::now());
            json(&catalogue, &Circumstances { findings, content, loaded, warnings: Vec::new() })
        }
        catalogue => {
            let table = Table::new(&content, &options.content.source, catalogue.as_ref(), &checked.findings);
            table.print(terminal::columns().unwrap_or(PAPER_COLUMNS))
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

/// How wide a table is where no terminal says it.
const PAPER_COLUMNS: usize = 120;
/// Between two columns.
const GAP: &str = "  ";

/// A line for each language, a column for each text.
struct Table {
    locales: Vec<Locale>,
    columns: Vec<Column>,
    /// What stands below.
    closing: String,
}

struct Column {
    heading: String,
    /// In the order of the locales.
    cells: Vec<String>,
}

impl Table {
    fn new(content: &Content, source: &Locale, catalogue: Option<&Catalogue>, findings: &[Finding]) -> Self {
        let mut by_file: BTreeMap<&str, Vec<Finding>> = BTreeMap::new();
        for finding in findings {
            by_file.entry(&finding.place.file).or_default().push(finding.clone());
        }
        let locales = proof::locales(content);
        let mut closing = String::new();
        let columns = proof::file_names(content, source)
            .into_iter()
            .map(|file_name| {
                let heading = file_name.strip_suffix(".ftl").unwrap_or(file_name).to_owned();
                let states: BTreeMap<&Locale, &str> = catalogue
                    .into_iter()
                    .flat_map(Catalogue::standings)
                    .filter(|(leaflet, ..)| *leaflet == heading)
                    .map(|(_, locale, standing)| (locale, standing.state.as_str()))
                    .collect();
                if let Some(catalogue) = catalogue.filter(|catalogue| catalogue.leaflet(&heading).is_some()) {
                    let served = catalogue.editions(&heading).count();
                    closing += &format!("{heading}: served in {served} of {} languages\n", locales.len());
                }
                let cell = |locale: &Locale| {
                    let found = Proof::path(content, locale, file_name);
                    let found = by_file.get(found.as_str()).map_or(&[][..], Vec::as_slice);
                    let progress = Proof::new(content, found, source, locale, file_name).progress();
                    let state = states.get(locale).map_or_else(String::new, |state| format!(" {state}"));
                    format!("{}{state}{}", bar(progress), counts(found))
                };
                Column { cells: locales.iter().map(cell).collect(), heading }
            })
            .collect();
        Self { locales, columns, closing }
    }

    /// The table in as many parts as its columns need.
    fn print(&self, columns: usize) -> String {
        let names: Vec<(String, String)> =
            self.locales.iter().map(|locale| (locale.to_string(), locale.own_name().unwrap_or_default())).collect();
        let widest = |texts: &mut dyn Iterator<Item = &str>| texts.map(UnicodeWidthStr::width).max().unwrap_or_default();
        let tag_width = widest(&mut names.iter().map(|(tag, _)| tag.as_str()));
        let name_width = widest(&mut names.iter().map(|(_, name)| name.as_str()));
        let mut printed = String::new();
        let mut rest = self.columns.as_slice();
        while !rest.is_empty() {
            let mut width = tag_width + GAP.len() + name_width;
            let widths: Vec<usize> = rest
                .iter()
                .map(|column| widest(&mut column.cells.iter().chain([&column.heading]).map(String::as_str)))
                .take_while(|column| {
                    let is_first = width == tag_width + GAP.len() + name_width;
                    width += GAP.len() + column;
                    is_first || width <= columns
                })
                .collect();
            let (part, others) = rest.split_at(widths.len());
            let mut line = |tag: &str, name: &str, cell: &dyn Fn(&Column) -> String| {
                let mut line = terminal::padded(tag, tag_width) + GAP + &terminal::padded(name, name_width);
                for (column, width) in part.iter().zip(&widths) {
                    line = line + GAP + &terminal::padded(&cell(column), *width);
                }
                printed.push_str(line.trim_end());
                printed.push('\n');
            };
            line("", "", &|column| column.heading.clone());
            for (index, (tag, name)) in names.iter().enumerate() {
                line(tag, name, &|column| column.cells[index].clone());
            }
            printed.push('\n');
            rest = others;
        }
        printed + &self.closing
    }
}

/// `██████░░  90/118`; full only when nothing is missing.
fn bar(Progress { done, all }: Progress) -> String {
    const CELLS: usize = 8;
    let full = (CELLS * done).checked_div(all).unwrap_or(0);
    let digits = all.to_string().len();
    format!("{}{} {done:>digits$}/{all}", "█".repeat(full), "░".repeat(CELLS - full))
}

fn counts(findings: &[Finding]) -> String {
    let count = |severity: Severity| {
        let number = findings.iter().filter(|finding| finding.rule.severity == severity).count();
        (number > 0).then(|| format!(", {number} {}{}", severity.as_str(), if number == 1 { "" } else { "s" }))
    };
    [Severity::Error, Severity::Warning].into_iter().filter_map(count).collect()
}

/// What is said when the manifest or the source language leave nothing.
pub(super) fn nothing_to_serve(content: &ContentOptions) -> Stop {
    let folder = content.content.as_ref().map(|folder| format!(" --content {}", folder.display())).unwrap_or_default();
    Stop::new(
        format!("{} leave nothing to serve", content.name()),
        format!("leaflets.toml is missing, or it or the words in {} have errors", content.source),
        format!("type: leaflets check{folder}"),
    )
}

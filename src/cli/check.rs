use std::{collections::BTreeMap, process::ExitCode};

use super::{Done, FOUND, open::ContentOptions, print, report};
use crate::{check::Publish, finding::Finding, render::status::findings_json};

#[derive(clap::Args)]
pub(super) struct Options {
    #[command(flatten)]
    content: ContentOptions,
    /// Write the findings as JSON
    #[arg(long, env = "LEAFLETS_JSON")]
    json: bool,
}

/// Says everything that is wrong, all at once.
pub(super) fn run(mut options: Options) -> Done {
    let content = options.content.read_nearby()?;
    let checked = options.content.check(&content, Publish::Drafts);
    let findings = &checked.findings;
    if options.json {
        print(&findings_json(findings))?;
    } else {
        print(&report::print(&content, options.content.content.as_deref(), findings))?;
        print(&closing_lines(&options.content.name(), findings))?;
    }
    let stops = findings.iter().any(Finding::stops) || (checked.has_manifest && checked.catalogue.is_none());
    Ok(if stops { ExitCode::from(FOUND) } else { ExitCode::SUCCESS })
}

/// A line for every folder in which something was found, and what it means.
fn closing_lines(name: &str, findings: &[Finding]) -> String {
    if findings.is_empty() {
        return format!("{name}: nothing to mend\n");
    }
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for finding in findings {
        let folder = finding.place.file.split_once('/').map_or(finding.place.file.as_str(), |(folder, _)| folder);
        let (errors, warnings) = counts.entry(folder).or_default();
        *(if finding.stops() { errors } else { warnings }) += 1;
    }
    let line = |(folder, (errors, warnings)): (&&str, &(usize, usize))| {
        let count = |number: usize, what: &str| format!("{number} {what}{}", if number == 1 { "" } else { "s" });
        let meaning = if *errors > 0 { "; the last good text stays until the errors are gone" } else { "" };
        format!("{folder}: {}, {}{meaning}\n", count(*errors, "error"), count(*warnings, "warning"))
    };
    counts.iter().map(line).collect()
}

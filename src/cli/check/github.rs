//! Findings as [annotations of GitHub's workflows](https://docs.github.com/actions/reference/workflow-commands-for-github-actions).

use super::Told;
use crate::{cli::terminal, finding::Severity};

/// A line for each finding; GitHub shows it beside the line of the file.
pub(super) fn print(told: &Told<'_>) -> String {
    let mut lines = String::new();
    for finding in told.findings {
        let command = match finding.rule.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let end = told.end(finding);
        let file = property(&told.path(&finding.place.file));
        let (line, column) = (finding.place.line, finding.place.column);
        let hint = finding.hint.as_ref().map(|hint| format!("\nhelp: {hint}")).unwrap_or_default();
        let words = data(&terminal::isolated_runs(&(finding.sentence.clone() + &hint)));
        lines += &format!("::{command} file={file},line={line},endLine={},col={column},", end.line);
        // GitHub knows columns only within one line.
        if end.line == line {
            lines += &format!("endColumn={},", end.column);
        }
        lines += &format!("title={}::{words}\n", finding.rule.name);
    }
    lines
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

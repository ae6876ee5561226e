//! Findings as rustc prints them.

use std::{io::IsTerminal, path::Path};

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::{
    content::Content,
    finding::{Finding, Severity},
};

/// Findings for a person; colours only at a terminal that wants them.
pub(super) fn print(content: &Content, root: Option<&Path>, findings: &[Finding]) -> String {
    let colours = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
    findings.iter().map(|finding| one(content, root, finding, &renderer) + "\n\n").collect()
}

fn one(content: &Content, root: Option<&Path>, finding: &Finding, renderer: &Renderer) -> String {
    let level = match finding.rule.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let place = &finding.place;
    let path = root.map_or_else(|| place.file.clone(), |root| root.join(&place.file).display().to_string());
    let title = level.primary_title(finding.sentence.as_str()).id(finding.rule.name);
    let group = match content.file(&place.file) {
        Some(file) if !file.text.is_empty() => {
            let end = place.end.clamp(place.start, file.text.len());
            let snippet = Snippet::source(&*file.text).path(path).annotation(AnnotationKind::Primary.span(place.start..end));
            title.element(snippet)
        }
        _ => title.element(annotate_snippets::Origin::path(path).line(place.line as usize).char_column(place.column as usize)),
    };
    let group = match &finding.hint {
        Some(hint) => group.element(Level::HELP.message(hint.as_str())),
        None => group,
    };
    renderer.render(&[group])
}

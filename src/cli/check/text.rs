//! Findings as rustc prints them.

use std::ops::Range;

use annotate_snippets::{
    AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
    renderer::{DEFAULT_TERM_WIDTH, Style},
};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::Told;
use crate::{
    cli::terminal,
    finding::{Finding, Severity},
    lang::runs_right_to_left,
};

/// Findings for a person.
pub(super) fn print(told: &Told<'_>) -> String {
    let colours = terminal::wants_colours();
    let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(terminal::columns().unwrap_or(DEFAULT_TERM_WIDTH));
    let bold = if colours { Style::new().bold() } else { Style::new() };
    told.findings.iter().map(|finding| renderer.render(&[group(told, finding, bold)]) + "\n\n").collect()
}

fn group<'a>(told: &'a Told<'_>, finding: &'a Finding, bold: Style) -> Group<'a> {
    let level = match finding.rule.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let place = &finding.place;
    let path = told.path(&place.file);
    // A primary title would replace the isolates, which are ours, together with those of the file, which are not.
    let title = level.secondary_title(format!("{bold}{}{bold:#}", safe(&finding.sentence))).id(finding.rule.name);
    let group = match told.content.file(&place.file) {
        Some(file) if !file.text.is_empty() => {
            let line = line_around(&file.text, place.start);
            match runs_right_to_left(&file.text[line.clone()]) {
                true => quoted(title.element(Origin::path(path).line(place.line as usize).char_column(place.column as usize)), {
                    let end = place.end.clamp(place.start, line.end.max(place.start));
                    (&file.text, line, place.start..end)
                }),
                false => {
                    let span = widened(&file.text, place.start..place.end);
                    title.element(Snippet::source(&*file.text).path(path).annotation(AnnotationKind::Primary.span(span)))
                }
            }
        }
        _ => title.element(Origin::path(path).line(place.line as usize).char_column(place.column as usize)),
    };
    match &finding.hint {
        Some(hint) => group.element(Level::HELP.message(safe(hint))),
        None => group,
    }
}

/// The line of a text that runs from right to left, and the part of it that is meant, as quotations.
fn quoted<'a>(group: Group<'a>, (text, line, span): (&str, Range<usize>, Range<usize>)) -> Group<'a> {
    const AROUND: usize = 50;
    let excerpt = |range: Range<usize>| terminal::isolated(&normalize_untrusted_str(text[range].trim_end_matches('\r')));
    let before =
        text[line.start..span.start].char_indices().rev().take(AROUND).last().map_or(span.start, |(at, _)| line.start + at);
    let after = text[span.end..line.end].char_indices().nth(AROUND).map_or(line.end, |(at, _)| span.end + at);
    let mark = |cut: bool| if cut { "…" } else { "" };
    let shown = format!("{}{}{}", mark(before > line.start), excerpt(before..after), mark(after < line.end));
    let group = group.element(Level::NOTE.with_name("line").message(shown));
    if text[span.clone()].width() == 0 {
        return group;
    }
    let end = text[span.clone()].char_indices().nth(AROUND).map_or(span.end, |(at, _)| span.start + at);
    group.element(Level::NOTE.with_name("here").message(excerpt(span.start..end) + mark(end < span.end)))
}

/// The line that a byte stands on, without its line end.
fn line_around(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    start..text[at..].find('\n').map_or(text.len(), |end| at + end)
}

/// An accent alone cannot be pointed at: the letter that carries it belongs to the place.
fn widened(text: &str, span: Range<usize>) -> Range<usize> {
    let has_no_width = |character: char| character.width() == Some(0);
    let (mut start, mut end) = (span.start, span.end.clamp(span.start, text.len()));
    if text[start..].starts_with(has_no_width) {
        start = text[..start].char_indices().rfind(|(_, character)| !has_no_width(*character)).map_or(start, |(at, _)| at);
    }
    if end > start {
        end += text[end..].find(|character| !has_no_width(character)).unwrap_or(text.len() - end);
    }
    start..end
}

/// Words of ours that may quote a file: without its controls, and with its direction kept to itself.
fn safe(words: &str) -> String {
    terminal::isolated_runs(&normalize_untrusted_str(words))
}

use std::ops::Range;

use super::{
    Change, Edit,
    prose::{self, Letter},
};
use crate::content::ftl::{self, Entry, Expression, MistakeKind, Node, Pattern, Resource, Weight};

/// Tabs before a line, which Fluent refuses, become four spaces each, if that makes the file readable.
pub(super) fn tabs(resource: &Resource<'_>) -> Vec<Edit> {
    let source = resource.source;
    let mut edits: Vec<Edit> = Vec::new();
    for mistake in resource.mistakes.iter().filter(|mistake| mistake.kind == MistakeKind::TabIndent) {
        let start = source[..mistake.span.range().start].rfind('\n').map_or(0, |end| end + 1);
        let indentation = source[start..].find(|character| character != ' ' && character != '\t').unwrap_or(source.len() - start);
        let spaces = source[start..start + indentation].replace('\t', "    ");
        if edits.last().is_none_or(|edit| edit.bytes.end <= start) {
            edits.push(Edit::new(start..start + indentation, spaces, Change::Tabs));
        }
    }
    let mended = edits.iter().rev().fold(source.to_owned(), |mut text, edit| {
        text.replace_range(edit.bytes.clone(), &edit.text);
        text
    });
    let refused =
        |resource: &Resource<'_>| resource.mistakes.iter().filter(|mistake| mistake.kind.weight() == Weight::Refused).count();
    if refused(&ftl::parse(&mended)) < refused(resource) { edits } else { Vec::new() }
}

/// Several spaces between two words.
pub(super) fn double(resource: &Resource<'_>) -> Vec<Edit> {
    prose::of(resource).iter().flat_map(|letters| double_in(letters)).collect()
}

fn double_in(letters: &[Letter]) -> Vec<Edit> {
    let is_space = |letter: &Letter| letter.character == ' ';
    let mut edits = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let run = letters[at..].iter().take_while(|letter| is_space(letter)).count();
        let (start, end) = (at, at + run);
        at = end.max(at + 1);
        let is_whole = || letters[end - 1].bytes.end - letters[start].bytes.start == run;
        let is_between = |letter: Option<&Letter>| letter.is_some_and(|letter| letter.character != '\n');
        if run > 1
            && is_between(start.checked_sub(1).and_then(|before| letters.get(before)))
            && is_between(letters.get(end))
            && is_whole()
        {
            edits.push(Edit::new(letters[start].bytes.end..letters[end - 1].bytes.end, "", Change::Spaces));
        }
    }
    edits
}

/// Spaces at the end of a line, except inside placeables and in lines that Fluent cannot read.
pub(super) fn at_line_ends(resource: &Resource<'_>) -> Vec<Edit> {
    let kept = kept(resource);
    let mut edits = Vec::new();
    let mut start = 0;
    for line in resource.source.split('\n') {
        let end = start + line.len();
        let spaces = start + line.trim_end_matches([' ', '\t', '\r']).len()..end;
        if !spaces.is_empty() && !kept.iter().any(|kept| kept.start < spaces.end && spaces.start < kept.end) {
            edits.push(Edit::new(spaces, "", Change::SpacesAtLineEnd));
        }
        start = end + 1;
    }
    edits
}

/// Where spaces are not ours to take away.
fn kept(resource: &Resource<'_>) -> Vec<Range<usize>> {
    let mut kept = Vec::new();
    let keep = |pattern: &Pattern<'_>| {
        kept.extend(pattern.nodes().filter_map(|node| match node {
            Node::Placeable(placeable) if matches!(placeable.expression, Expression::Inline(_)) => Some(placeable.span.range()),
            _ => None,
        }));
    };
    resource.body.iter().flat_map(Entry::patterns).for_each(keep);
    kept.extend(resource.body.iter().filter_map(|entry| match entry {
        Entry::Junk(junk) => Some(junk.span.range()),
        _ => None,
    }));
    kept
}

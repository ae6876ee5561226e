//! A leaflet in two languages side by side, aligned by the ids of sections and blocks: a parent and a clinician look at one sheet.
//! The words around it are in the first language.

use askama::Template;

use super::{
    super::{
        Alternate, Site,
        frame::Frame,
        html::{Filling, Markup, filled, markup},
    },
    block, block_again, notices, render, section_class, wrapped,
};
use crate::{
    address::Page,
    check::{
        catalogue::{Block, Edition, LocaleEntry, Section},
        words::Word,
    },
    content::manifest,
};

#[derive(Template)]
#[template(path = "two.html")]
struct TwoPage<'a> {
    frame: Frame<'a>,
    now: Markup,
    one_path: String,
    sides: [Side<'a>; 2],
    manifest: &'a manifest::Leaflet,
    parts: Vec<Part<'a>>,
}

/// One of the two languages.
struct Side<'a> {
    edition: &'a Edition,
    entry: &'a LocaleEntry,
    notices: Vec<Markup>,
}

impl<'a> Side<'a> {
    fn new(edition: &'a Edition, entry: &'a LocaleEntry) -> Self {
        Self { edition, entry, notices: notices(edition, entry) }
    }

    fn purpose(&self) -> Markup {
        markup(self.entry.words.text(Word::PurposeLine))
    }

    fn direction(&self) -> &'static str {
        self.entry.direction.as_str()
    }
}

/// A section in both languages; an edition that is older than the other may lack it.
struct Part<'a> {
    id: &'a str,
    class: &'static str,
    heading: [Option<Markup>; 2],
    rows: Vec<[Option<Markup>; 2]>,
}

/// The page of one leaflet in two languages.
pub(super) fn leaflet(
    site: &Site,
    edition: &Edition,
    entry: &LocaleEntry,
    (second, second_entry): (&Edition, &LocaleEntry),
    alternates: &[Alternate],
) -> String {
    let page = Page::Leaflet(edition.leaflet.as_str().into());
    let (sections, second_sections) = (edition.sections(), second.sections());
    let mut frame = Frame::new(site, entry, &page, alternates);
    frame.title = format!("{} · {}", edition.title.plain(), second.title.plain());
    frame.description = edition.summary.plain();
    let names = [
        ("first", Filling::Language(&entry.locale, &entry.own_name)),
        ("second", Filling::Language(&second_entry.locale, &second_entry.own_name)),
    ];
    render(&TwoPage {
        now: filled(entry.words.text(Word::TwoLanguagesNow), &names),
        one_path: site.path(&page, Some(&entry.locale)),
        parts: aligned(&sections, &second_sections, |section| &section.id)
            .into_iter()
            .map(|pair| part(pair, entry, second_entry))
            .collect(),
        manifest: &edition.manifest,
        sides: [Side::new(edition, entry), Side::new(second, second_entry)],
        frame,
    })
}

fn part<'a>(pair: [Option<&'a Section>; 2], entry: &LocaleEntry, second_entry: &LocaleEntry) -> Part<'a> {
    let section = pair[0].or(pair[1]).expect("a pair has at least one side");
    let blocks = |side: Option<&'a Section>| side.map_or(&[][..], |section| &section.blocks);
    let rows = aligned(blocks(pair[0]), blocks(pair[1]), |block: &Block| &block.id);
    let both = |[first, second]: [Option<&Block>; 2]| {
        [first.map(|first| block(entry, first)), second.map(|second| block_again(second_entry, second))]
    };
    Part {
        id: &section.id,
        class: section_class(section),
        heading: pair.map(|side| side.map(|section| markup(&section.heading))),
        rows: rows.into_iter().map(both).collect(),
    }
}

#[derive(Template)]
#[template(
    source = r#"<{{ name }} lang="{{ entry.locale }}" dir="{{ entry.direction.as_str() }}">{{ inside|safe }}</{{ name }}>"#,
    ext = "html"
)]
struct Cell<'a> {
    name: &'static str,
    entry: &'a LocaleEntry,
    inside: &'a Markup,
}

/// One side of a pair; where it is empty the other must not slip into its place.
fn cell(side: &Side<'_>, inside: &Option<Markup>, name: &'static str) -> Markup {
    let nothing = Markup::default();
    wrapped(&Cell { name, entry: side.entry, inside: inside.as_ref().unwrap_or(&nothing) })
}

/// What both sides have by the same id stands together; what only one has stands alone.
fn aligned<'a, T>(first: &'a [T], second: &'a [T], id: impl Fn(&T) -> &str) -> Vec<[Option<&'a T>; 2]> {
    let in_second = |one: &T| second.iter().find(|other| id(other) == id(one));
    let mut rows: Vec<_> = first.iter().map(|one| [Some(one), in_second(one)]).collect();
    rows.extend(second.iter().filter(|other| !first.iter().any(|one| id(one) == id(other))).map(|other| [None, Some(other)]));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_one_side_has_stands_alone() {
        let rows = aligned(&["a", "b", "d"], &["b", "c", "d"], |text| text);
        assert_eq!(rows, [[Some(&"a"), None], [Some(&"b"), Some(&"b")], [Some(&"d"), Some(&"d")], [None, Some(&"c")]]);
    }
}

//! The lists: leaflets and languages.

use askama::Template;

use super::{
    super::{
        Alternate, Site,
        frame::Frame,
        html::{Markup, markup},
    },
    render,
    trust::{origin_word, state_word},
};
use crate::{
    address::Page,
    check::{
        catalogue::{Catalogue, Edition, LocaleEntry},
        words::Word,
    },
    lang::{self, Direction, Locale},
};

/// A leaflet in a list: in the list's language, or in the source's where it is not served in that.
pub struct LeafletRow {
    /// The language of the row.
    pub locale: Locale,
    pub(super) direction: &'static str,
    pub(super) path: String,
    pub(super) title: Markup,
    pub(super) summary: Markup,
}

/// For each leaflet the edition that a list in this language shows.
pub fn editions_for<'a>(catalogue: &'a Catalogue, locale: &Locale) -> Vec<&'a Edition> {
    let shown = |id: &str| catalogue.editions(id).min_by_key(|edition| (edition.locale != *locale, !edition.is_source));
    catalogue.leaflets().filter_map(|leaflet| shown(&leaflet.id.text)).map(|edition| &**edition).collect()
}

pub(super) fn rows(catalogue: &Catalogue, locale: &Locale) -> Vec<LeafletRow> {
    let row = |edition: &Edition| LeafletRow {
        locale: edition.locale.clone(),
        direction: edition.direction.as_str(),
        path: Page::Leaflet(edition.leaflet.as_str().into()).path(Some(edition.locale.as_str()), None),
        title: markup(&edition.title),
        summary: markup(&edition.summary),
    };
    editions_for(catalogue, locale).into_iter().map(row).collect()
}

#[derive(Template)]
#[template(path = "leaflets.html")]
struct LeafletsPage<'a> {
    frame: Frame<'a>,
    rows: Vec<LeafletRow>,
}

/// The list of leaflets in one language.
pub fn leaflets(site: &Site, catalogue: &Catalogue, entry: &LocaleEntry, alternates: &[Alternate]) -> String {
    let mut frame = Frame::new(site, entry, &Page::Leaflets, alternates);
    frame.title = frame.plain(Word::ListHeading);
    frame.noindex = !may_list_pages(site, catalogue, &entry.locale);
    render(&LeafletsPage { rows: rows(catalogue, &entry.locale), frame })
}

/// Whether the lists of a language may be listed by search engines: if one of its leaflets may.
pub fn may_list_pages(site: &Site, catalogue: &Catalogue, locale: &Locale) -> bool {
    catalogue
        .leaflets()
        .flat_map(|leaflet| catalogue.editions(&leaflet.id.text))
        .any(|edition| edition.locale == *locale && site.may_list(edition))
}

#[derive(Template)]
#[template(path = "languages.html")]
struct LanguagesPage<'a> {
    frame: Frame<'a>,
    tables: Vec<LanguagesTable>,
}

struct LanguagesTable {
    language: Locale,
    title: Markup,
    rows: Vec<LanguageRow>,
}

struct LanguageRow {
    locale: Locale,
    own_name: String,
    direction: Direction,
    path: Option<String>,
    state: Word,
    origin: Word,
}

impl LanguageRow {
    fn direction_word(&self) -> Word {
        match self.direction {
            Direction::LeftToRight => Word::DirectionLtr,
            Direction::RightToLeft => Word::DirectionRtl,
        }
    }
}

/// The list of languages in one language.
pub fn languages(site: &Site, catalogue: &Catalogue, entry: &LocaleEntry, alternates: &[Alternate]) -> String {
    let mut frame = Frame::new(site, entry, &Page::Languages, alternates);
    frame.title = frame.plain(Word::LanguagesHeading);
    frame.noindex = !may_list_pages(site, catalogue, &entry.locale);
    let tables = editions_for(catalogue, &entry.locale)
        .into_iter()
        .map(|edition| LanguagesTable {
            language: edition.locale.clone(),
            title: markup(&edition.title),
            rows: language_rows(catalogue, &edition.leaflet),
        })
        .collect();
    render(&LanguagesPage { frame, tables })
}

fn language_rows(catalogue: &Catalogue, leaflet: &str) -> Vec<LanguageRow> {
    let mut locales: Vec<Locale> =
        catalogue.standings().filter(|(id, ..)| *id == leaflet).map(|(_, locale, _)| locale.clone()).collect();
    lang::sort_by_own_name(&mut locales);
    let standing =
        |locale: &Locale| catalogue.standings().find(|(id, tag, _)| *id == leaflet && *tag == locale).map(|found| found.2);
    locales
        .into_iter()
        .filter_map(|locale| {
            let standing = standing(&locale)?;
            Some(LanguageRow {
                own_name: locale.own_name().unwrap_or_else(|| locale.to_string()),
                direction: locale.direction(),
                path: standing.served.then(|| Page::Leaflet(leaflet.into()).path(Some(locale.as_str()), None)),
                state: state_word(standing.state),
                origin: origin_word(standing.origin),
                locale,
            })
        })
        .collect()
}

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
        words::{Group, Word},
    },
    content::locale_settings::Confidence,
    lang::{Direction, Locale},
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
    let shown =
        |id: &str| catalogue.edition(id, locale).or_else(|| catalogue.editions(id).min_by_key(|edition| !edition.is_source));
    catalogue.leaflets().filter_map(|leaflet| shown(&leaflet.id.text)).map(|edition| &**edition).collect()
}

pub(super) fn rows(site: &Site, catalogue: &Catalogue, locale: &Locale) -> Vec<LeafletRow> {
    let row = |edition: &Edition| LeafletRow {
        locale: edition.locale.clone(),
        direction: edition.direction.as_str(),
        path: site.path(&Page::Leaflet(edition.leaflet.as_str().into()), Some(&edition.locale)),
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
    render(&LeafletsPage { rows: rows(site, catalogue, &entry.locale), frame })
}

/// Whether the lists of a language may be listed by search engines: if one of its leaflets may.
pub fn may_list_pages(site: &Site, catalogue: &Catalogue, locale: &Locale) -> bool {
    catalogue.leaflets().filter_map(|leaflet| catalogue.edition(&leaflet.id.text, locale)).any(|edition| site.may_list(edition))
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
    details: Vec<Detail>,
}

struct Detail {
    label: Word,
    value: Word,
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
            rows: language_rows(site, catalogue, &edition.leaflet, entry.words.has(Group::Confidence)),
        })
        .collect();
    render(&LanguagesPage { frame, tables })
}

fn confidence_word(confidence: Confidence) -> Word {
    match confidence {
        Confidence::Low => Word::ConfidenceLow,
        Confidence::Medium => Word::ConfidenceMedium,
        Confidence::High => Word::ConfidenceHigh,
    }
}

fn direction_word(direction: Direction) -> Word {
    match direction {
        Direction::LeftToRight => Word::DirectionLtr,
        Direction::RightToLeft => Word::DirectionRtl,
    }
}

fn language_rows(site: &Site, catalogue: &Catalogue, leaflet: &str, has_confidence: bool) -> Vec<LanguageRow> {
    let row = |(locale, own_name): &(Locale, String)| {
        let standing = catalogue.standing(leaflet, locale)?;
        let confidence = catalogue.locale(locale).and_then(|entry| entry.confidence).filter(|_| has_confidence);
        let details = [
            Some((Word::TrustState, state_word(standing.state))),
            Some((Word::TrustOrigin, origin_word(standing.origin))),
            confidence.map(|confidence| (Word::ConfidenceLabel, confidence_word(confidence))),
            Some((Word::LanguagesDirection, direction_word(locale.direction()))),
        ];
        Some(LanguageRow {
            own_name: own_name.clone(),
            direction: locale.direction(),
            path: standing.served.then(|| site.path(&Page::Leaflet(leaflet.into()), Some(locale))),
            details: details.into_iter().flatten().map(|(label, value)| Detail { label, value }).collect(),
            locale: locale.clone(),
        })
    };
    catalogue.names().iter().filter_map(row).collect()
}

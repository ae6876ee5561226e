//! What an address asks a page to show beside its own text: a second language, whether a printed sheet is still right, and how large
//! the letters on paper are.

use super::House;
use crate::{
    address::{Page, Query},
    check::{catalogue::Holding, words::Group},
    form::{Form, Size},
    lang::Locale,
    library::Extras,
    problem::Problem,
    render::Sheet,
};

/// The extras of a leaflet's page; other pages and forms have none.
///
/// # Errors
/// If the second language is no language tag, or the leaflet is not there in it, or there is no such size: half of what was asked for
/// would be a trap.
pub(super) fn of(house: &House, query: &Query, page: &Page<'_>, locale: &Locale, form: Form) -> Result<Extras, Problem> {
    let Page::Leaflet(leaflet) = page else { return Ok(Extras::default()) };
    let (catalogue, has) = (house.library().catalogue(), |group| {
        house.library().catalogue().locale(locale).is_some_and(|entry| entry.words.has(group))
    });
    let shows_two = form == Form::Html || form.is_paper();
    let with = match query.with.as_deref().filter(|_| shows_two && has(Group::TwoLanguages)) {
        None => None,
        Some(tag) => {
            let languages = house.library().languages(page).ok_or(Problem::NotFound)?;
            crate::lang::canonicalize(tag).ok_or(Problem::BadRequest)?;
            let (second, _) = languages.near(tag).ok_or(Problem::LanguageNotAvailable)?;
            Some(second.clone()).filter(|second| second != locale)
        }
    };
    let sheet = query.version.as_deref().filter(|_| form == Form::Html && has(Group::Paper)).map(|version| {
        let current = |locale: &Locale| match catalogue.find(leaflet, locale) {
            Holding::Served(edition) => edition.fingerprint.short() == version,
            _ => false,
        };
        match () {
            () if current(locale) => Sheet::Current,
            // A fingerprint of another language was printed on a sheet in that language, not in this one.
            () if !is_fingerprint(version) || catalogue.editions(leaflet).any(|edition| current(&edition.locale)) => {
                Sheet::Unknown
            }
            () => Sheet::Changed,
        }
    });
    let size = match query.size.as_deref().filter(|_| form.is_paper()) {
        None => Size::default(),
        Some(name) => Size::ALL.into_iter().find(|size| size.as_str() == name).ok_or(Problem::BadRequest)?,
    };
    Ok(Extras { absent: None, with, sheet, size })
}

/// Whether a text has the form of the fingerprints on our sheets.
fn is_fingerprint(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// The part of the address behind `?` that asks for exactly these extras.
pub(super) fn print(extras: &Extras, query: &Query) -> String {
    let absent = extras.absent.as_ref().map(|absent| format!("for={absent}"));
    let with = extras.with.as_ref().map(|with| format!("with={with}"));
    let version = extras
        .sheet
        .map(|_| format!("version={}", query.version.as_deref().filter(|version| is_fingerprint(version)).unwrap_or("unknown")));
    let size = (extras.size != Size::default()).then(|| format!("size={}", extras.size.as_str()));
    let parts: Vec<String> = [absent, with, version, size].into_iter().flatten().collect();
    if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
}

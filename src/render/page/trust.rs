//! Where a text comes from, who answers for it, and whom to tell of a mistake.

use askama::Template;

use super::{
    super::{
        Site,
        frame::Frame,
        html::{Filling, Markup, filled},
    },
    render,
};
use crate::{
    check::{
        catalogue::{Edition, LocaleEntry, State},
        words::Word,
    },
    content::locale_settings::Origin,
    lang::{self, Date, Locale},
};

pub(super) struct TrustRow {
    pub name: Word,
    pub value: Markup,
}

/// The word for a state.
pub fn state_word(state: State) -> Word {
    match state {
        State::Withdrawn => Word::StateWithdrawn,
        State::Incomplete => Word::StateIncomplete,
        State::Outdated => Word::StateOutdated,
        State::Expired => Word::StateExpired,
        State::Draft => Word::StateDraft,
        State::Reviewed => Word::StateReviewed,
    }
}

/// The word for an origin.
pub fn origin_word(origin: Origin) -> Word {
    match origin {
        Origin::Machine => Word::OriginMachine,
        Origin::Human => Word::OriginHuman,
    }
}

pub(super) fn trust(edition: &Edition, frame: &Frame<'_>) -> Vec<TrustRow> {
    let manifest = &*edition.manifest;
    let source = &manifest.source;
    let cited = |text: &str, address| wrapped(&Cited { language: &source.language, text, address });
    let stated = |text: &Option<String>| match text {
        Some(text) => cited(text, None),
        None => frame.word(Word::NotStated),
    };
    let day = |date: Option<Date>| match date {
        Some(date) => wrapped(&Day { date, text: lang::long_date(&edition.locale, date) }),
        None => frame.word(Word::NotStated),
    };
    let row = |name, value| TrustRow { name, value };
    vec![
        row(Word::TrustSource, cited(&format!("{}: {}", source.owner, source.title), source.address.as_deref())),
        row(Word::TrustOrigin, frame.word(origin_word(edition.origin))),
        row(Word::TrustState, frame.word(state_word(edition.state))),
        row(Word::TrustSignedBy, frame.word(Word::NotStated)),
        row(Word::TrustAdaptedBy, stated(&manifest.adapted_by)),
        row(Word::TrustPublisher, stated(&manifest.publisher)),
        row(Word::TrustRights, stated(&manifest.rights.as_ref().map(|rights| rights.notice.clone()))),
        row(Word::TrustPublished, day(manifest.published)),
        row(Word::TrustReviewed, day(manifest.reviewed)),
        row(Word::TrustReviewDue, day(manifest.review_due)),
        row(Word::TrustFingerprint, wrapped(&Code { text: &edition.fingerprint.short() })),
    ]
}

#[derive(Template)]
#[template(
    source = r#"{% if let Some(address) = address %}<a href="{{ address }}" lang="{{ language }}" dir="{{ language.direction().as_str() }}">{{ text }}</a>{% else %}<span lang="{{ language }}" dir="{{ language.direction().as_str() }}">{{ text }}</span>{% endif %}"#,
    ext = "html"
)]
struct Cited<'a> {
    language: &'a Locale,
    text: &'a str,
    address: Option<&'a str>,
}

#[derive(Template)]
#[template(source = r#"<time datetime="{{ date }}">{{ text }}</time>"#, ext = "html")]
struct Day {
    date: Date,
    text: String,
}

#[derive(Template)]
#[template(source = r#"<code dir="ltr">{{ text }}</code>"#, ext = "html")]
struct Code<'a> {
    text: &'a str,
}

fn wrapped(template: &impl Template) -> Markup {
    Markup::rendered(render(template))
}

pub(super) fn mistake(edition: &Edition, entry: &LocaleEntry, site: &Site) -> Markup {
    let fingerprint = edition.fingerprint.short();
    match &site.contact {
        Some(contact) => filled(
            entry.words.text(Word::MistakeContact),
            &[("contact", Filling::Contact(contact)), ("fingerprint", Filling::Words(&fingerprint))],
        ),
        None => filled(entry.words.text(Word::MistakeReport), &[("fingerprint", Filling::Words(&fingerprint))]),
    }
}

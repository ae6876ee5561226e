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

/// What stands behind a name in the trust block.
pub enum Value<'a> {
    /// A message of the page.
    Word(Word),
    /// Words of the source in its language, and where they can be read.
    Cited { language: &'a Locale, text: String, address: Option<&'a str> },
    /// A day.
    Day(Date),
    /// A fingerprint.
    Code(String),
}

/// The rows of the trust block; what nobody has stated is said to be so.
pub fn values(edition: &Edition) -> Vec<(Word, Value<'_>)> {
    let manifest = &*edition.manifest;
    let source = &manifest.source;
    let cited = |text, address| Value::Cited { language: &source.language, text, address };
    let stated = |text: Option<&String>| text.map_or(Value::Word(Word::NotStated), |text| cited(text.clone(), None));
    let day = |date: Option<Date>| date.map_or(Value::Word(Word::NotStated), Value::Day);
    vec![
        (Word::TrustSource, cited(format!("{}: {}", source.owner, source.title), source.address.as_deref())),
        (Word::TrustOrigin, Value::Word(origin_word(edition.origin))),
        (Word::TrustState, Value::Word(state_word(edition.state))),
        (Word::TrustSignedBy, Value::Word(Word::NotStated)),
        (Word::TrustAdaptedBy, stated(manifest.adapted_by.as_ref())),
        (Word::TrustPublisher, stated(manifest.publisher.as_ref())),
        (Word::TrustRights, stated(manifest.rights.as_ref().map(|rights| &rights.notice))),
        (Word::TrustPublished, day(manifest.published)),
        (Word::TrustReviewed, day(manifest.reviewed)),
        (Word::TrustReviewDue, day(manifest.review_due)),
        (Word::TrustFingerprint, Value::Code(edition.fingerprint.short())),
    ]
}

pub(super) fn trust(edition: &Edition, frame: &Frame<'_>) -> Vec<TrustRow> {
    let markup = |value: Value<'_>| match value {
        Value::Word(word) => frame.word(word),
        Value::Cited { language, text, address } => wrapped(&Cited { language, text: &text, address }),
        Value::Day(date) => wrapped(&Day { date, text: lang::long_date(&edition.locale, date) }),
        Value::Code(text) => wrapped(&Code { text: &text }),
    };
    values(edition).into_iter().map(|(name, value)| TrustRow { name, value: markup(value) }).collect()
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

//! Web pages: the leaflet, the lists, the problems.

use askama::Template;

use super::{
    Absence, Alternate, Notice, Site,
    frame::Frame,
    html::{Filling, Markup, filled, markup},
};
use crate::{
    address::Page,
    check::{
        catalogue::{BlockKind, Catalogue, Edition, LocaleEntry, State},
        text::Text,
        words::{Group, Word},
    },
    content::{
        locale_settings::Origin,
        manifest::{self, Level, Withdrawal, WithdrawalReason},
    },
    form::Form,
    lang::{self, Date, Direction, Locale},
    problem::Problem,
};

#[derive(Template)]
#[template(path = "leaflet.html")]
struct LeafletPage<'a> {
    frame: Frame<'a>,
    edition: &'a Edition,
    manifest: &'a manifest::Leaflet,
    absent: Option<AbsentLanguage<'a>>,
    notices: Vec<Markup>,
    breadcrumb: Vec<Markup>,
    gaps: Vec<Markup>,
    trust: Vec<TrustRow>,
    mistake: Markup,
    forms: Vec<FormLink>,
}

/// The notice to a reader whose language is missing, in that language where there are words in it.
struct AbsentLanguage<'a> {
    language: &'a Locale,
    direction: &'static str,
    sentence: Markup,
    offered_intro: Markup,
    offered: Vec<&'a Alternate>,
}

struct TrustRow {
    name: Word,
    value: Markup,
}

struct FormLink {
    name: Word,
    path: String,
    media_type: &'static str,
}

/// The page of one leaflet in one language.
pub fn leaflet(
    site: &Site,
    catalogue: &Catalogue,
    edition: &Edition,
    entry: &LocaleEntry,
    alternates: &[Alternate],
    notice: Option<&Notice>,
) -> String {
    let page = Page::Leaflet(edition.leaflet.as_str().into());
    let mut frame = Frame::new(site, entry, &page, alternates);
    frame.title = edition.title.plain();
    frame.description = edition.summary.plain();
    frame.noindex = !site.may_list(edition) || notice.is_some();
    let manifest = &*edition.manifest;
    render(&LeafletPage {
        absent: notice.map(|notice| absent_language(catalogue, entry, alternates, notice)),
        notices: notices(edition, entry),
        breadcrumb: manifest
            .breadcrumb
            .iter()
            .filter_map(|place| breadcrumb_word(&place.text))
            .map(|word| frame.word(word))
            .collect(),
        gaps: gaps(edition, &frame),
        trust: trust(edition, &frame),
        mistake: mistake(edition, entry, site),
        forms: forms(&page, &edition.locale, Some(Form::Html)),
        frame,
        edition,
        manifest,
    })
}

fn absent_language<'a>(
    catalogue: &'a Catalogue,
    entry: &'a LocaleEntry,
    alternates: &'a [Alternate],
    notice: &'a Notice,
) -> AbsentLanguage<'a> {
    let speaker = notice_speaker(catalogue, entry, notice);
    let asked_name = asked_name(notice, speaker);
    let fillings =
        [("asked", Filling::Language(&notice.asked, &asked_name)), ("served", Filling::Language(&entry.locale, &entry.own_name))];
    AbsentLanguage {
        language: &speaker.locale,
        direction: speaker.direction.as_str(),
        sentence: filled(speaker.words.text(absence_word(notice)), &fillings),
        offered_intro: markup(speaker.words.text(Word::NoticeOffered)),
        offered: notice
            .offered
            .iter()
            .filter_map(|locale| alternates.iter().find(|alternate| alternate.locale == *locale))
            .collect(),
    }
}

/// The language in which a missing language is explained: itself, where its words are there.
fn notice_speaker<'a>(catalogue: &'a Catalogue, entry: &'a LocaleEntry, notice: &Notice) -> &'a LocaleEntry {
    catalogue.locale(&notice.asked).map_or(entry, |asked| asked)
}

fn absence_word(notice: &Notice) -> Word {
    match notice.absence {
        Absence::Missing => Word::NoticeMissing,
        Absence::Near => Word::NoticeNear,
    }
}

fn asked_name(notice: &Notice, speaker: &LocaleEntry) -> String {
    let asked = &notice.asked;
    asked.own_name().or_else(|| lang::name_of(asked, &speaker.locale)).unwrap_or_else(|| asked.to_string())
}

/// The notice to a reader whose language is missing, as plain text.
pub fn absence_text(catalogue: &Catalogue, entry: &LocaleEntry, notice: &Notice) -> String {
    let speaker = notice_speaker(catalogue, entry, notice);
    speaker.words.text(absence_word(notice)).plain_with(&|slot| match slot {
        "asked" => asked_name(notice, speaker),
        _ => entry.own_name.clone(),
    })
}

/// The sentences on origin and state that every reader sees before the first heading.
pub fn notice_words(edition: &Edition) -> Vec<Word> {
    let mut words = Vec::new();
    match edition.state {
        State::Reviewed => words.push(Word::NoticeReviewed),
        _ => words.push(match (edition.origin, edition.is_source) {
            (Origin::Machine, true) => Word::NoticeMachineSource,
            (Origin::Machine, false) => Word::NoticeMachineTranslation,
            (Origin::Human, true) => Word::NoticeHumanSource,
            (Origin::Human, false) => Word::NoticeHumanTranslation,
        }),
    }
    match edition.state {
        State::Outdated => words.push(Word::NoticeOutdated),
        State::Expired => words.push(Word::NoticeExpired),
        _ => {}
    }
    words
}

/// The same sentences as plain text.
pub fn notice_texts(edition: &Edition, entry: &LocaleEntry) -> Vec<String> {
    let owner = &edition.manifest.source.short_owner;
    let plain = |word| entry.words.text(word).plain_with(&|_| owner.clone());
    notice_words(edition).into_iter().map(plain).collect()
}

fn notices(edition: &Edition, entry: &LocaleEntry) -> Vec<Markup> {
    let owner = edition.manifest.source.short_owner.as_str();
    let sentence = |word| filled(entry.words.text(word), &[("owner", Filling::Words(owner))]);
    notice_words(edition).into_iter().map(sentence).collect()
}

fn breadcrumb_word(place: &str) -> Option<Word> {
    match place {
        "patients" => Some(Word::BreadcrumbPatients),
        "procedures" => Some(Word::BreadcrumbProcedures),
        _ => None,
    }
}

/// What readers ask and this leaflet does not answer: the aspects that none of its sections has.
fn gaps(edition: &Edition, frame: &Frame<'_>) -> Vec<Markup> {
    const ASPECTS: [(&str, Word); 6] = [
        ("PreparationHealthAspect", Word::GapsPreparation),
        ("AftercareHealthAspect", Word::GapsAftercare),
        ("WhenToGetHelpHealthAspect", Word::GapsHelp),
        ("TreatmentsHealthAspect", Word::GapsOptions),
        ("NoTreatmentHealthAspect", Word::GapsNoTreatment),
        ("QuestionsHealthAspect", Word::GapsQuestions),
    ];
    if !frame.entry.words.has(Group::Gaps) {
        return Vec::new();
    }
    let is_missing = |aspect: &str| edition.sections.iter().all(|section| section.aspect.as_deref() != Some(aspect));
    ASPECTS.into_iter().filter(|(aspect, _)| is_missing(aspect)).map(|(_, word)| frame.word(word)).collect()
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

fn trust(edition: &Edition, frame: &Frame<'_>) -> Vec<TrustRow> {
    let manifest = &*edition.manifest;
    let source = &manifest.source;
    let in_source_language = |text: &str| wrapped(&Cited { language: &source.language, text });
    let stated = |text: &Option<String>| match text {
        Some(text) => in_source_language(text),
        None => frame.word(Word::NotStated),
    };
    let day = |date: Option<Date>| match date {
        Some(date) => wrapped(&Day { date, text: lang::long_date(&edition.locale, date) }),
        None => frame.word(Word::NotStated),
    };
    let row = |name, value| TrustRow { name, value };
    vec![
        row(Word::TrustSource, in_source_language(&format!("{}: {}", source.owner, source.title))),
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
#[template(source = r#"<span lang="{{ language }}" dir="{{ language.direction().as_str() }}">{{ text }}</span>"#, ext = "html")]
struct Cited<'a> {
    language: &'a Locale,
    text: &'a str,
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

fn mistake(edition: &Edition, entry: &LocaleEntry, site: &Site) -> Markup {
    let fingerprint = edition.fingerprint.short();
    match &site.contact {
        Some(contact) => filled(
            entry.words.text(Word::MistakeContact),
            &[("contact", Filling::Words(contact)), ("fingerprint", Filling::Words(&fingerprint))],
        ),
        None => filled(entry.words.text(Word::MistakeReport), &[("fingerprint", Filling::Words(&fingerprint))]),
    }
}

fn forms(page: &Page<'_>, locale: &Locale, except: Option<Form>) -> Vec<FormLink> {
    let link = |form: Form| FormLink {
        name: match form {
            Form::Html => Word::FormHtml,
            Form::Json => Word::FormJson,
            Form::Text => Word::FormText,
        },
        path: page.path(Some(locale.as_str()), Some(form)),
        media_type: form.content_type().split(';').next().unwrap_or_default(),
    };
    Form::ALL.into_iter().filter(|form| Some(*form) != except).map(link).collect()
}

fn callout_word(frame: &Frame<'_>, level: &Level) -> Markup {
    frame.word(match level {
        Level::Note => Word::CalloutNote,
        Level::Important => Word::CalloutImportant,
        Level::Urgent => Word::CalloutUrgent,
    })
}

/// A leaflet in a list: in the list's language, or in the source's where it is not served in that.
pub struct LeafletRow {
    /// The language of the row.
    pub locale: Locale,
    direction: &'static str,
    path: String,
    title: Markup,
    summary: Markup,
}

/// For each leaflet the edition that a list in this language shows.
pub fn editions_for<'a>(catalogue: &'a Catalogue, locale: &Locale) -> Vec<&'a Edition> {
    let shown = |id: &str| catalogue.editions(id).min_by_key(|edition| (edition.locale != *locale, !edition.is_source));
    catalogue.leaflets().filter_map(|leaflet| shown(&leaflet.id.text)).map(|edition| &**edition).collect()
}

fn rows(catalogue: &Catalogue, locale: &Locale) -> Vec<LeafletRow> {
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
    id: String,
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
            id: edition.leaflet.clone(),
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

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'a> {
    frame: Frame<'a>,
    title: Word,
    text: Word,
    withdrawn: Option<WithdrawnRow>,
    languages: Vec<&'a Alternate>,
    forms: Vec<FormLink>,
    leaflets: Vec<LeafletRow>,
}

struct WithdrawnRow {
    word: Word,
    date: Option<Date>,
    date_text: String,
}

/// The page of a problem in one language. It quotes nothing of the request: it depends on the page asked for alone.
pub fn problem(
    site: &Site,
    catalogue: &Catalogue,
    entry: &LocaleEntry,
    alternates: &[Alternate],
    problem: Problem,
    about: &Page<'_>,
) -> String {
    let mut frame = Frame::new(site, entry, about, alternates);
    let (title, text) = problem_words(problem);
    frame.title = frame.plain(title);
    let withdrawal: Option<&Withdrawal> = match about {
        Page::Leaflet(id) if problem == Problem::Withdrawn => {
            catalogue.leaflet(id).and_then(|leaflet| leaflet.withdrawal(&entry.locale))
        }
        _ => None,
    };
    render(&ProblemPage {
        title,
        text,
        withdrawn: withdrawal.map(|withdrawal| WithdrawnRow {
            word: match withdrawal.reason {
                WithdrawalReason::Error => Word::WithdrawnError,
                WithdrawalReason::Replaced => Word::WithdrawnReplaced,
                WithdrawalReason::Retired => Word::WithdrawnRetired,
            },
            date: withdrawal.date,
            date_text: withdrawal.date.map(|date| lang::long_date(&entry.locale, date)).unwrap_or_default(),
        }),
        languages: match problem {
            Problem::LanguageNotAvailable | Problem::LanguagesRefused | Problem::NotFound | Problem::Withdrawn => {
                alternates.iter().collect()
            }
            _ => Vec::new(),
        },
        forms: match problem {
            Problem::FormNotAvailable => forms(about, &entry.locale, None),
            _ => Vec::new(),
        },
        leaflets: match problem {
            Problem::NotFound | Problem::BadRequest | Problem::Withdrawn => rows(catalogue, &entry.locale),
            _ => Vec::new(),
        },
        frame,
    })
}

/// The words for a problem: its title and what to do.
pub fn problem_words(problem: Problem) -> (Word, Word) {
    match problem {
        Problem::NotFound => (Word::ProblemNotFoundTitle, Word::ProblemNotFoundText),
        Problem::LanguageNotAvailable => (Word::ProblemLanguageTitle, Word::ProblemLanguageText),
        Problem::LanguagesRefused => (Word::ProblemLanguagesRefusedTitle, Word::ProblemLanguagesRefusedText),
        Problem::FormNotAvailable => (Word::ProblemFormTitle, Word::ProblemFormText),
        Problem::BadRequest | Problem::TooSlow | Problem::TargetTooLong | Problem::HeadTooLarge => {
            (Word::ProblemRequestTitle, Word::ProblemRequestText)
        }
        Problem::MethodNotAllowed => (Word::ProblemMethodTitle, Word::ProblemMethodText),
        Problem::Withdrawn => (Word::ProblemWithdrawnTitle, Word::ProblemWithdrawnText),
        Problem::Internal => (Word::ProblemInternalTitle, Word::ProblemInternalText),
        Problem::Busy => (Word::ProblemBusyTitle, Word::ProblemBusyText),
    }
}

/// A text as it may stand in a page.
pub fn html_of(text: &Text) -> String {
    markup(text).as_str().to_owned()
}

fn render(template: &impl Template) -> String {
    template.render().expect("a template that writes to a string cannot fail")
}

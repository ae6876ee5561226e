//! Web pages: the leaflet, the lists, the problems.

mod lists;
mod notice;
mod problem;
mod trust;
mod two;

use askama::Template;
pub use lists::{editions_for, languages, leaflets, may_list_pages};
use notice::{AbsentLanguage, absent_language, notices};
pub use notice::{absence_text, notice_texts, notice_words};
pub use problem::{problem, problem_words};
use trust::{TrustRow, mistake, trust};
pub use trust::{origin_word, state_word};

use super::{
    Alternate, Notice, Sheet, Site,
    frame::Frame,
    html::{Markup, markup},
    qr, structured_data,
};
use crate::{
    address::Page,
    check::{
        catalogue::{Block, BlockKind, Catalogue, Edition, LocaleEntry, Section},
        text::Text,
        words::{Group, Word},
    },
    content::manifest::{self, Level},
    form::Form,
    lang::Locale,
};

#[derive(Template)]
#[template(path = "leaflet.html")]
struct LeafletPage<'a> {
    frame: Frame<'a>,
    edition: &'a Edition,
    sections: Vec<Section>,
    manifest: &'a manifest::Leaflet,
    structured_data: Markup,
    absent: Option<AbsentLanguage<'a>>,
    notices: Vec<Markup>,
    breadcrumb: Vec<Markup>,
    gaps: Vec<Markup>,
    trust: Vec<TrustRow>,
    mistake: Markup,
    forms: Vec<FormLink>,
    paper: Option<Paper>,
    sheet: Option<Word>,
    seconds: Vec<Second<'a>>,
}

/// What a leaflet's page shows beside its own text.
#[derive(Clone, Copy, Default)]
pub struct Beside<'a> {
    /// The notice to a reader whose language is missing.
    pub notice: Option<&'a Notice>,
    /// The same leaflet in a second language, with that language's words.
    pub second: Option<(&'a Edition, &'a LocaleEntry)>,
    /// What is said to a reader who holds a printed sheet.
    pub sheet: Option<Sheet>,
}

/// A language that can be read beside the page's own.
struct Second<'a> {
    locale: &'a Locale,
    own_name: &'a str,
    direction: &'static str,
    path_with: String,
}

/// What only the printed sheet shows: where to write by hand, and the way back to the text as it will be then.
struct Paper {
    code: Option<Markup>,
    link: String,
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
    beside: &Beside<'_>,
) -> String {
    if let Some(second) = beside.second {
        return two::leaflet(site, edition, entry, second, alternates);
    }
    let notice = beside.notice;
    let page = Page::Leaflet(edition.leaflet.as_str().into());
    let mut frame = Frame::new(site, entry, &page, alternates);
    frame.title = edition.title.plain();
    frame.description = edition.summary.plain();
    frame.noindex = !site.may_list(edition) || notice.is_some() || beside.sheet.is_some();
    let manifest = &*edition.manifest;
    let sections = edition.sections();
    render(&LeafletPage {
        structured_data: structured_data::leaflet(site, catalogue, edition, &sections),
        sections,
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
        paper: entry.words.has(Group::Paper).then(|| paper(&frame, edition)),
        sheet: beside.sheet.filter(|_| entry.words.has(Group::Paper)).map(sheet_word),
        seconds: seconds(&page, entry, alternates),
        frame,
        edition,
        manifest,
    })
}

fn sheet_word(sheet: Sheet) -> Word {
    match sheet {
        Sheet::Current => Word::VersionCurrent,
        Sheet::Changed => Word::VersionChanged,
        Sheet::Unknown => Word::VersionUnknown,
    }
}

/// The languages beside which the page can be read, if it has the words for that.
fn seconds<'a>(page: &Page<'_>, entry: &LocaleEntry, alternates: &'a [Alternate]) -> Vec<Second<'a>> {
    let path = page.path(Some(entry.locale.as_str()), None);
    let others = alternates.iter().filter(|alternate| alternate.locale != entry.locale && entry.words.has(Group::TwoLanguages));
    others
        .map(|alternate| Second {
            locale: &alternate.locale,
            own_name: &alternate.own_name,
            direction: alternate.direction,
            path_with: format!("{path}?with={}", alternate.locale),
        })
        .collect()
}

fn paper(frame: &Frame<'_>, edition: &Edition) -> Paper {
    let link = format!("{}?version={}", frame.canonical, edition.fingerprint.short());
    Paper { code: qr::code(&link), link }
}

/// Risks stand apart from what comforts, so that nobody passes over them.
fn section_class(section: &Section) -> &'static str {
    match section.aspect.as_deref() {
        Some("RisksOrComplicationsHealthAspect") => "part risks box",
        _ => "part",
    }
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
    let is_missing = |aspect: &str| edition.manifest.sections.iter().all(|section| section.aspect.as_deref() != Some(aspect));
    ASPECTS.into_iter().filter(|(aspect, _)| is_missing(aspect)).map(|(_, word)| frame.word(word)).collect()
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

#[derive(Template)]
#[template(path = "block.html")]
struct BlockMarkup<'a> {
    block: &'a Block,
    entry: &'a LocaleEntry,
    id: Markup,
}

/// A block with its anchor.
fn block(entry: &LocaleEntry, block: &Block) -> Markup {
    let id = wrapped(&Anchor { id: &block.id });
    wrapped(&BlockMarkup { block, entry, id })
}

/// The same block in a second language; an anchor stands once on a page.
fn block_again(entry: &LocaleEntry, block: &Block) -> Markup {
    wrapped(&BlockMarkup { block, entry, id: Markup::default() })
}

#[derive(Template)]
#[template(source = r#" id="{{ id }}""#, ext = "html")]
struct Anchor<'a> {
    id: &'a str,
}

fn wrapped(template: &impl Template) -> Markup {
    Markup::rendered(render(template))
}

fn callout_word(entry: &LocaleEntry, level: &Level) -> Markup {
    markup(entry.words.text(match level {
        Level::Note => Word::CalloutNote,
        Level::Important => Word::CalloutImportant,
        Level::Urgent => Word::CalloutUrgent,
    }))
}

/// A text as it may stand in a page.
pub fn html_of(text: &Text) -> String {
    markup(text).as_str().to_owned()
}

fn render(template: &impl Template) -> String {
    template.render().expect("a template that writes to a string cannot fail")
}

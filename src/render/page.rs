//! Web pages: the leaflet, the lists, the problems.

mod lists;
mod notice;
mod problem;
mod trust;
mod two;

use std::iter;

use askama::Template;
pub use lists::{editions_for, languages, leaflets, may_list_pages};
use notice::{AbsentLanguage, absent_language, notices};
pub use notice::{absence, notice_texts, notice_words};
pub use problem::{problem, problem_words};
use trust::{TrustRow, mistake, trust};
#[cfg(feature = "pdf")]
pub(super) use trust::{Value, values};
pub use trust::{origin_word, state_word};

use super::{
    Addresses, Alternate, Notice, Sheet, Site,
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
        gaps: gaps(edition, entry).into_iter().map(|word| frame.word(word)).collect(),
        trust: trust(edition, &frame),
        mistake: mistake(edition, entry, site),
        forms: forms(site, &page, entry, Some(Form::Html)),
        paper: entry.words.has(Group::Paper).then(|| paper(site, edition)),
        sheet: beside.sheet.filter(|_| entry.words.has(Group::Paper)).map(sheet_word),
        seconds: seconds(site, &page, entry, alternates),
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

/// The languages beside which the page can be read, if it has the words for that. They are too many pairs for files.
fn seconds<'a>(site: &Site, page: &Page<'_>, entry: &LocaleEntry, alternates: &'a [Alternate]) -> Vec<Second<'a>> {
    if site.addresses == Addresses::Files || !entry.words.has(Group::TwoLanguages) {
        return Vec::new();
    }
    let path = site.path(page, Some(&entry.locale));
    let others = alternates.iter().filter(|alternate| alternate.locale != entry.locale);
    others
        .map(|alternate| Second {
            locale: &alternate.locale,
            own_name: &alternate.own_name,
            direction: alternate.direction,
            path_with: format!("{path}?with={}", alternate.locale),
        })
        .collect()
}

fn paper(site: &Site, edition: &Edition) -> Paper {
    let link = site.sheet_link(edition, None);
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
pub(super) fn gaps(edition: &Edition, entry: &LocaleEntry) -> Vec<Word> {
    const ASPECTS: [(&str, Word); 6] = [
        ("PreparationHealthAspect", Word::GapsPreparation),
        ("AftercareHealthAspect", Word::GapsAftercare),
        ("WhenToGetHelpHealthAspect", Word::GapsHelp),
        ("TreatmentsHealthAspect", Word::GapsOptions),
        ("NoTreatmentHealthAspect", Word::GapsNoTreatment),
        ("QuestionsHealthAspect", Word::GapsQuestions),
    ];
    if !entry.words.has(Group::Gaps) {
        return Vec::new();
    }
    let is_missing = |aspect: &str| edition.manifest.sections.iter().all(|section| section.aspect.as_deref() != Some(aspect));
    ASPECTS.into_iter().filter(|(aspect, _)| is_missing(aspect)).map(|(_, word)| word).collect()
}

fn forms(site: &Site, page: &Page<'_>, entry: &LocaleEntry, except: Option<Form>) -> Vec<FormLink> {
    let name = |form: Form| match form {
        Form::Html => Word::FormHtml,
        Form::Json => Word::FormJson,
        Form::Text => Word::FormText,
        #[cfg(feature = "pdf")]
        Form::Pdf => Word::FormPdf,
    };
    let link = |form: Form| FormLink {
        name: name(form),
        path: page.path(Some(entry.locale.as_str()), Some(form)),
        media_type: form.media_type(),
    };
    let others = page.forms().iter().filter(|form| Some(**form) != except && entry.words.has(name(**form).group()));
    others.flat_map(|form| iter::once(link(*form)).chain(large_print(site, page, &entry.locale, *form))).collect()
}

/// The same form in large letters, where there is one.
fn large_print(site: &Site, page: &Page<'_>, locale: &Locale, form: Form) -> Option<FormLink> {
    form.is_paper().then(|| FormLink {
        name: Word::FormPdfLarge,
        path: site.large_print_path(page, locale, form),
        media_type: form.media_type(),
    })
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

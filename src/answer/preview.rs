//! The preview: texts as they are written, with what is wrong in them, for those who write them. It stands only behind a house that was given
//! a desk.

use std::sync::OnceLock;

use bytes::Bytes;

use super::{About, Answer, House, Record, Request, Response, problem, respond};
use crate::{
    address::{Address, Page, Preview},
    ask::Coding,
    content::Content,
    finding::Finding,
    fingerprint::Fingerprint,
    form::Form,
    lang::Locale,
    library::{Found, Library, Wanted},
    problem::Problem,
    proof::{html, is_pseudo},
    render::style,
};

/// What is being written, in one state of the files.
pub struct Desk {
    /// The texts, those in the made-up languages too.
    content: Content,
    findings: Vec<Finding>,
    /// The pages in the made-up languages, if the source can be read.
    made_up: Option<Library>,
    /// The name of exactly this state.
    revision: String,
    index: OnceLock<String>,
}

impl Desk {
    /// A desk with these texts, what was found in them, and the pages in the made-up languages.
    pub fn new(content: Content, findings: Vec<Finding>, made_up: Option<Library>) -> Self {
        let files = content.files().map(|file| format!("{} {}\n", file.path, file.fingerprint.short()));
        let state: String = files.chain(findings.iter().map(Finding::to_string)).collect();
        let revision = Fingerprint::of_bytes(state.as_bytes()).short();
        Self { content, findings, made_up, revision, index: OnceLock::new() }
    }

    /// The name of exactly this state.
    pub fn revision(&self) -> &str {
        &self.revision
    }
}

/// The state that a request has seen, if it asks to be told when there is another.
pub fn seen(request: &Request<'_>) -> Option<String> {
    if request.method != "GET" || Address::parse(request.path) != Some(Address::Preview(Preview::Changes)) {
        return None;
    }
    let (_, revision) = form_urlencoded::parse(request.query.as_bytes()).find(|(name, _)| name == "since")?;
    Some(revision.into_owned())
}

pub(super) fn answer(request: &Request<'_>, house: &House, preview: &Preview<'_>) -> Answer {
    let nothing = || problem::answer(request, house, Problem::NotFound, &About::default());
    let Some(desk) = house.preview() else { return nothing() };
    let right = preview.path();
    if right != request.path {
        return Answer::Ready(respond::redirect(house, respond::PERMANENT, &right, request.query));
    }
    let Desk { content, findings, made_up, revision, index } = desk;
    let catalogue = house.library().catalogue();
    let source = catalogue.source();
    let locale_of = |tag: &str| crate::proof::locales(content).into_iter().find(|locale| locale.as_str() == tag);
    let is_text = |text: &str| content.file(&format!("{source}/{text}.ftl")).is_some();
    let library_of = |locale: &Locale| if is_pseudo(locale.as_str()) { made_up.as_ref() } else { Some(house.library()) };
    let page_of = |locale: &Locale, text: &str| library_of(locale).and_then(|library| page(library, locale, text));
    let body = match preview {
        Preview::Index => index.get_or_init(|| html::index(content, catalogue, findings, revision)).clone(),
        Preview::Changes => return Answer::Ready(sent(format!("{revision}\n").into(), Form::Text, None)),
        Preview::Proof { tag, text } => match locale_of(tag).filter(|_| is_text(text)) {
            Some(locale) => {
                let readers = page_of(&locale, text).map(|_| Preview::Rendered { tag: tag.clone(), text: text.clone() }.path());
                html::text(content, findings, source, &locale, text, readers, revision)
            }
            None => return nothing(),
        },
        Preview::Rendered { tag, text } => match locale_of(tag).filter(|_| is_text(text)) {
            Some(locale) => match page_of(&locale, text) {
                Some(page) => return Answer::Ready(sent(page, Form::Html, Some(FRAMED))),
                None => return nothing(),
            },
            None => return nothing(),
        },
    };
    Answer::Ready(sent(body.into(), Form::Html, Some(NOT_FRAMED)))
}

/// Who may show a page within another.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Framing(&'static str);

/// The preview shows the page of a leaflet within its own.
const FRAMED: Framing = Framing("frame-ancestors 'self'");
const NOT_FRAMED: Framing = Framing("frame-ancestors 'none'");

/// The page that readers get, from the last good text; of the words around every leaflet, the list of leaflets.
fn page(library: &Library, locale: &Locale, text: &str) -> Option<Bytes> {
    let catalogue = library.catalogue();
    let page = match text {
        "page" => Page::Leaflets,
        leaflet => Page::Leaflet(leaflet.into()),
    };
    let is_there = match &page {
        Page::Leaflet(leaflet) => catalogue.editions(leaflet).any(|edition| edition.locale == *locale),
        _ => catalogue.locale(locale).is_some(),
    };
    let plain = [Coding::Identity];
    is_there.then(|| match library.find(&Wanted::page(&page, locale, Form::Html), &plain) {
        Found::Ready(packed) => packed.representation.bytes(),
        Found::Recipe(recipe) => {
            recipe.prepare().expect("a page is text, and text can always be made").pack(&plain).representation.bytes()
        }
    })
}

/// An answer that nobody keeps, lists or reads from elsewhere.
fn sent(body: Bytes, form: Form, framing: Option<Framing>) -> Response {
    let policy = match framing {
        None => "default-src 'none'; frame-ancestors 'none'".to_owned(),
        Some(FRAMED) => style::CONTENT_SECURITY_POLICY.replace(NOT_FRAMED.0, FRAMED.0),
        Some(_) => html::CONTENT_SECURITY_POLICY.clone(),
    };
    let headers = vec![
        ("cache-control", "no-store".to_owned()),
        ("content-type", form.content_type().to_owned()),
        ("x-robots-tag", "noindex".to_owned()),
        ("content-security-policy", policy),
        ("x-content-type-options", "nosniff".to_owned()),
        ("referrer-policy", "no-referrer".to_owned()),
        ("cross-origin-resource-policy", "same-origin".to_owned()),
    ];
    let record = Record { form: Some(form), ..Record::default() };
    Response { record, status: 200, headers, body, kept: None }
}

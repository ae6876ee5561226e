//! What is answered to a request: method, target and headers in; status, headers and bytes out. Pure, and all of HTTP that we speak.
//!
//! The body depends on the address alone. What a reader asked for decides *which* address is answered, and is told in headers.

mod conditional;
pub use conditional::is_named;
mod extras;
mod forms;
pub mod openapi;
pub mod preview;
pub mod problem;
mod respond;

use std::{borrow::Cow, sync::Arc};

use bytes::Bytes;
use preview::Desk;

use crate::{
    address::{Address, Page, Query, Service},
    ask::{self, Asked, Choice, Coding, Nearness, Notice, Reason},
    check::catalogue::Holding,
    form::Form,
    lang::{self, Locale},
    library::{Extras, Found, Library, Prepared, Recipe, Representation, Unmakeable, Wanted},
    problem::Problem,
    render::{Site, json::ProblemDetails},
};

/// The parts of a request that an answer may depend on. Whatever else was sent changes nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Request<'a> {
    /// The method, such as `GET`.
    pub method: &'a str,
    /// The path, as sent.
    pub path: &'a str,
    /// What stands behind `?`, as sent.
    pub query: &'a str,
    /// `Accept`, several lines joined.
    pub accept: Option<&'a [u8]>,
    /// `Accept-Language`, several lines joined.
    pub accept_language: Option<&'a [u8]>,
    /// `Accept-Encoding`, several lines joined.
    pub accept_encoding: Option<&'a [u8]>,
    /// `If-None-Match`, several lines joined.
    pub if_none_match: Option<&'a [u8]>,
}

/// Everything that answers come from.
#[derive(Clone)]
pub struct House {
    library: Library,
    openapi: Arc<Prepared>,
    /// `/.well-known/security.txt`, if there is somebody to write to.
    security_txt: Option<Arc<Prepared>>,
    /// What is being written, if it is shown.
    preview: Option<Arc<Desk>>,
    ready: bool,
}

impl House {
    /// A house with this library, ready for requests. `security_txt_expires` is a time in RFC 3339: RFC 9116 wants one.
    pub fn new(library: Library, security_txt_expires: &str) -> Self {
        let site = library.site();
        let openapi = Arc::new(Prepared::new(openapi::document(site), openapi::OPENAPI_TYPE, None));
        let security_txt = security_txt(site, security_txt_expires);
        Self { library, openapi, security_txt, preview: None, ready: true }
    }

    /// The same house with another library of the same site.
    pub fn renewed(&self, library: Library, security_txt_expires: &str) -> Self {
        let security_txt = security_txt(library.site(), security_txt_expires);
        Self { library, security_txt, ..self.clone() }
    }

    /// The same house, which shows what is being written too.
    pub fn previewing(self, desk: Arc<Desk>) -> Self {
        Self { preview: Some(desk), ..self }
    }

    /// What is being written, if it is shown.
    pub fn preview(&self) -> Option<&Desk> {
        self.preview.as_deref()
    }

    /// The same house, which answers but asks for no new requests: `/readyz` fails.
    pub fn closing(&self) -> Self {
        Self { ready: false, ..self.clone() }
    }

    /// The pages.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// Whether the public address is one of https, so that browsers may be told to stay with it.
    fn is_https(&self) -> bool {
        self.library.site().public_url.starts_with("https://")
    }
}

fn security_txt(site: &Site, expires: &str) -> Option<Arc<Prepared>> {
    let contact = site.contact.as_ref()?;
    let contact = if contact.contains(':') { contact.clone() } else { format!("mailto:{contact}") };
    let body = format!("Contact: {contact}\nExpires: {expires}\nPreferred-Languages: en\n");
    Some(Arc::new(Prepared::new(body, Form::Text.content_type(), None).listed(false)))
}

/// What may be counted and logged of an answer: nothing that a reader wrote, and every part of a closed set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// The pattern of the path.
    pub route: &'static str,
    /// The form of the answer.
    pub form: Option<Form>,
    /// The language of the answer.
    pub language: Option<Locale>,
    /// What was asked for and is not there.
    pub missing: Option<Box<Missing>>,
}

/// A language that was asked for and is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// One that CLDR knows by name.
    Known(Locale),
    /// Any other.
    Other,
}

impl Missing {
    fn of(asked: Option<Locale>) -> Box<Self> {
        Box::new(asked.and_then(known_absent).map_or(Self::Other, Self::Known))
    }
}

/// The route of what names nothing here.
const NOWHERE: &str = "unknown";

/// A whole answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// What may be counted of it.
    pub record: Record,
    /// The status code.
    pub status: u16,
    /// The headers in the order in which they are sent; names in lower case.
    pub headers: Vec<(&'static str, String)>,
    /// The body; for `HEAD` too, so that its length can be told.
    pub body: Bytes,
    /// What the body is taken from, if the same request is answered in the same way as long as this is kept and the house stands.
    pub kept: Option<Arc<Representation>>,
}

/// What is known of an answer at once.
pub enum Answer {
    /// All of it.
    Ready(Response),
    /// What is left is to make a rare page.
    Later(Box<Later>),
}

/// An answer that waits for a rare page.
pub struct Later {
    recipe: Box<Recipe>,
    plan: Plan,
    route: &'static str,
    if_none_match: Option<Vec<u8>>,
    codings: Vec<Coding>,
}

impl Later {
    /// Makes the page and completes the answer; takes a few milliseconds, so it does not belong on a thread that serves others.
    ///
    /// # Errors
    /// If the page cannot be made: what is answered then, and why.
    pub fn complete(self, house: &House) -> Result<Response, Box<(Response, Unmakeable)>> {
        let prepared = self
            .recipe
            .prepare()
            .map_err(|unmakeable| Box::new((problem::failure(house, Problem::Internal).on(self.route), unmakeable)))?;
        Ok(respond::with(house, &self.plan, &prepared.pack(&self.codings), self.if_none_match.as_deref()).on(self.route))
    }

    /// What is said when too many rare pages are being made.
    pub fn refuse(self, house: &House) -> Response {
        problem::plain(house, Problem::Busy, &ProblemDetails::default()).on(self.route)
    }
}

impl Response {
    fn on(mut self, route: &'static str) -> Self {
        self.record.route = route;
        self
    }
}

/// What to send, before it is known in which coding.
struct Plan {
    status: u16,
    wanted: Wanted,
    /// What `Vary` names beside `Accept-Encoding`.
    varies: Varies,
    content_location: Option<String>,
    /// The address without a fixed form, and the other forms of the same text.
    links: Vec<(String, &'static str, Option<&'static str>)>,
    choice: Option<String>,
    missing: Option<Box<Missing>>,
    caching: Caching,
    embeddable: bool,
    headers: Vec<(&'static str, String)>,
}

impl Plan {
    fn record(&self) -> Record {
        let (form, language) = match &self.wanted {
            Wanted::Page { locale, form, .. } => (Some(*form), Some(locale.clone())),
            Wanted::Problem { locale, .. } => (Some(Form::Html), Some(locale.clone())),
            Wanted::Service(_) => (None, None),
        };
        Record { form, language, missing: self.missing.clone(), ..Record::default() }
    }
}

#[derive(Clone, Copy, Default)]
struct Varies {
    accept: bool,
    accept_language: bool,
}

/// How long others may keep an answer.
#[derive(Clone, Copy)]
enum Caching {
    /// Fresh and stale time together stay within ten minutes, so that a withdrawal takes hold.
    Short,
    /// Never.
    NoStore,
}

/// Answers a request.
pub fn answer(request: &Request<'_>, house: &House) -> Answer {
    let address = Address::parse(request.path);
    let route = address.as_ref().map_or(NOWHERE, Address::pattern);
    match answer_address(request, house, address) {
        Answer::Ready(response) => Answer::Ready(response.on(route)),
        Answer::Later(later) => Answer::Later(Box::new(Later { route, ..*later })),
    }
}

fn answer_address(request: &Request<'_>, house: &House, address: Option<Address<'_>>) -> Answer {
    let Some(address) = address else {
        if request.method == "OPTIONS" && request.path == "*" {
            return Answer::Ready(respond::options(house));
        }
        return problem::answer(request, house, Problem::NotFound, &About::default());
    };
    match request.method {
        "GET" | "HEAD" => {}
        "OPTIONS" => return Answer::Ready(respond::options(house)),
        _ => return problem::answer(request, house, Problem::MethodNotAllowed, &About::default()),
    }
    let query = Query::parse(request.query);
    match address {
        Address::Service(service) => answer_service(request, house, service),
        Address::Preview(preview) => preview::answer(request, house, &preview),
        Address::Negotiated { ref page, form } => match redirect_slash(request, house, &address, None) {
            Some(redirect) => redirect,
            None => negotiate(request, house, &query, page, form),
        },
        Address::Localised { ref tag, ref page, form } => {
            let locale = match locale_of(house, tag) {
                Ok((locale, Nearness::Same | Nearness::Canonical)) => locale,
                Ok((locale, Nearness::Silent)) => {
                    return Answer::Ready(respond::redirect(
                        house,
                        respond::TEMPORARY,
                        &address.print(Some(&locale)),
                        request.query,
                    ));
                }
                _ => {
                    let missing = Some(Missing::of(lang::canonicalize(tag)));
                    let about = About { page: Some(page.clone()), missing, ..About::default() };
                    return problem::answer(request, house, Problem::LanguageNotAvailable, &about);
                }
            };
            match redirect_slash(request, house, &address, Some(&locale)) {
                Some(redirect) => redirect,
                None => localised(request, house, &query, &locale, page, form),
            }
        }
    }
}

/// The locale that the first segment of a path means.
fn locale_of(house: &House, tag: &str) -> Result<(Locale, Nearness), ()> {
    let languages = house.library.languages(&Page::Leaflets).ok_or(())?;
    languages.near(tag).map(|(locale, nearness)| (locale.clone(), nearness)).ok_or(())
}

/// An address that is not written as we print it is sent to the one that is.
fn redirect_slash(request: &Request<'_>, house: &House, address: &Address<'_>, locale: Option<&Locale>) -> Option<Answer> {
    let right = address.print(locale);
    (right != request.path).then(|| Answer::Ready(respond::redirect(house, respond::PERMANENT, &right, request.query)))
}

/// What a problem is about.
#[derive(Clone, Default)]
struct About<'a> {
    page: Option<Page<'a>>,
    locale: Option<Locale>,
    details: ProblemDetails,
    varies: Varies,
    choice: Option<String>,
    missing: Option<Box<Missing>>,
}

fn negotiate(request: &Request<'_>, house: &House, query: &Query, page: &Page<'_>, form: Option<Form>) -> Answer {
    let varies = Varies { accept: form.is_none(), accept_language: true };
    let about = About { page: Some(page.clone()), varies, ..About::default() };
    let Some(languages) = house.library.languages(page) else {
        return problem::answer(request, house, Problem::NotFound, &about);
    };
    if languages.available().is_empty() {
        return problem_of_leaflet(request, house, page, house.library.catalogue().source(), about);
    }
    let asked = Asked { lang: query.lang.as_deref(), accept_language: request.accept_language, society_default: None };
    let Ok(choice) = languages.choose(&asked) else {
        let detail = format!("lang is not a language tag: {}", problem::quoted(query.lang.as_deref().unwrap_or_default()));
        let details = ProblemDetails { detail: Some(detail), ..ProblemDetails::default() };
        return problem::answer(request, house, Problem::BadRequest, &About { details, ..about });
    };
    let missing = choice.notice().map(|_| Missing::of(choice.asked.and_then(|asked| asked.to_locale())));
    let about = About { choice: Some(choice.header_value()), missing, ..about };
    let Some(locale) = choice.served.clone() else {
        return problem::answer(request, house, Problem::LanguagesRefused, &about);
    };
    if query.strict && !matches!(choice.reason, Reason::Exact | Reason::Region) {
        return problem::answer(request, house, Problem::LanguageNotAvailable, &about);
    }
    let Some(form) = form.or_else(|| forms::choose(request.accept, page.forms())) else {
        return problem::answer(request, house, Problem::FormNotAvailable, &About { locale: Some(locale), ..about });
    };
    let extras = Extras {
        absent: absent_of(&choice, page),
        ..match extras::of(house, query, page, &locale, form) {
            Ok(extras) => extras,
            Err(problem) => return problem::answer(request, house, problem, &About { locale: Some(locale), ..about }),
        }
    };
    let plan = plan(house, page, &locale, form, (extras, query), varies, choice.header_value());
    send(request, house, Plan { missing: about.missing, ..plan })
}

/// The language whose absence the page explains: only where one is asked for that has a name.
fn absent_of(choice: &Choice, page: &Page<'_>) -> Option<Locale> {
    let is_leaflet = matches!(page, Page::Leaflet(_));
    let notice: Option<Notice> = choice.notice();
    notice.filter(|_| is_leaflet)?;
    known_absent(choice.asked?.to_locale()?)
}

/// A page can be had for every language that CLDR knows by name: a closed set, however many tags there are.
fn known_absent(locale: Locale) -> Option<Locale> {
    let language = Locale::parse(locale.language())?;
    let with_script = || {
        let script = locale.identifier().script?;
        Locale::parse(&format!("{}-{script}", locale.language()))
    };
    let english = Locale::parse("en")?;
    [with_script(), Some(language)].into_iter().flatten().find(|shorter| lang::name_of(shorter, &english).is_some())
}

fn localised(
    request: &Request<'_>,
    house: &House,
    query: &Query,
    locale: &Locale,
    page: &Page<'_>,
    form: Option<Form>,
) -> Answer {
    let varies = Varies { accept: form.is_none(), accept_language: false };
    let about = About { page: Some(page.clone()), locale: Some(locale.clone()), varies, ..About::default() };
    if let Page::Leaflet(leaflet) = page
        && !matches!(house.library.catalogue().find(leaflet, locale), Holding::Served(_))
    {
        return problem_of_leaflet(request, house, page, locale, about);
    }
    let Some(form) = form.or_else(|| forms::choose(request.accept, page.forms())) else {
        return problem::answer(request, house, Problem::FormNotAvailable, &about);
    };
    let absent =
        query.absent.as_deref().filter(|_| matches!(page, Page::Leaflet(_))).and_then(lang::canonicalize).and_then(known_absent);
    let is_absent = |absent: &Locale| {
        absent != locale && house.library.languages(page).is_some_and(|languages| !languages.available().contains(absent))
    };
    let extras = match extras::of(house, query, page, locale, form) {
        Ok(extras) => Extras { absent: absent.filter(is_absent), ..extras },
        Err(problem) => return problem::answer(request, house, problem, &about),
    };
    let plan = plan(house, page, locale, form, (extras, query), varies, format!("served={locale}; reason=path"));
    send(request, house, plan)
}

/// The problem of a leaflet that cannot be read in a language.
fn problem_of_leaflet(request: &Request<'_>, house: &House, page: &Page<'_>, locale: &Locale, about: About<'_>) -> Answer {
    let Page::Leaflet(leaflet) = page else {
        return problem::answer(request, house, Problem::NotFound, &about);
    };
    let about = About { locale: Some(locale.clone()), ..about };
    match house.library.catalogue().find(leaflet, locale) {
        Holding::NoSuchLeaflet => problem::answer(request, house, Problem::NotFound, &about),
        Holding::Withdrawn(withdrawal) => {
            let details = ProblemDetails {
                reason: Some(withdrawal.reason.as_str().to_owned()),
                date: withdrawal.date,
                ..ProblemDetails::default()
            };
            problem::answer(request, house, Problem::Withdrawn, &About { details, ..about })
        }
        Holding::Served(_) | Holding::NotInThisLanguage => problem::answer(request, house, Problem::LanguageNotAvailable, &about),
    }
}

fn plan(
    house: &House,
    page: &Page<'_>,
    locale: &Locale,
    form: Form,
    (extras, query): (Extras, &Query),
    varies: Varies,
    choice: String,
) -> Plan {
    let site = house.library.site();
    let page = page.clone().into_owned().shown();
    let tag = Some(locale.as_str());
    let query = extras::print(&extras, query);
    let mut links = vec![(site.link(&page.path(tag, None)), "canonical", None)];
    for other in page.forms().iter().copied().filter(|other| *other != form) {
        let media_type = other.content_type().split(';').next();
        links.push((site.link(&page.path(tag, Some(other))), "alternate", media_type));
    }
    let wanted = match Wanted::page(&page, locale, form) {
        Wanted::Page { page, locale, form, .. } => Wanted::Page { page, locale, form, extras },
        other => other,
    };
    Plan {
        status: 200,
        content_location: Some(format!("{}{query}", page.path(tag, Some(form)))),
        wanted,
        varies,
        links,
        choice: Some(choice),
        missing: None,
        caching: Caching::Short,
        embeddable: form != Form::Html,
        headers: Vec::new(),
    }
}

/// Completes a plan now, or says what is to be made first.
fn send(request: &Request<'_>, house: &House, plan: Plan) -> Answer {
    let codings = ask::codings(request.accept_encoding);
    match house.library.find(&plan.wanted, &codings) {
        Found::Ready(packed) => {
            let response = respond::with(house, &plan, &packed, request.if_none_match);
            let is_lasting = packed.is_lasting && plan.status == 200;
            Answer::Ready(Response { kept: is_lasting.then_some(packed.representation), ..response })
        }
        Found::Recipe(recipe) => {
            let if_none_match = request.if_none_match.map(<[u8]>::to_vec);
            Answer::Later(Box::new(Later { recipe, plan, route: NOWHERE, if_none_match, codings }))
        }
    }
}

fn answer_service(request: &Request<'_>, house: &House, service: Service) -> Answer {
    let right = Address::Service(service).print(None);
    if right != request.path {
        return Answer::Ready(respond::redirect(house, respond::PERMANENT, &right, request.query));
    }
    let mut varies = Varies::default();
    let mut caching = Caching::Short;
    let mut wanted = service;
    let text = |body: &str| Arc::new(Prepared::new(body.to_owned(), Form::Text.content_type(), None).listed(false));
    let made: Option<Arc<Prepared>> = match service {
        Service::Status(form) => {
            varies.accept = form.is_none();
            caching = Caching::NoStore;
            match form.or_else(|| forms::choose(request.accept, Form::COMMON)) {
                Some(Form::Html) => wanted = Service::Status(Some(Form::Html)),
                Some(_) => wanted = Service::Status(Some(Form::Json)),
                None => return problem::answer(request, house, Problem::FormNotAvailable, &About { varies, ..About::default() }),
            }
            None
        }
        Service::Healthz => {
            caching = Caching::NoStore;
            Some(text("ok\n"))
        }
        Service::Readyz if house.ready => {
            caching = Caching::NoStore;
            Some(text("ready\n"))
        }
        Service::Readyz => return Answer::Ready(problem::plain(house, Problem::Busy, &ProblemDetails::default())),
        Service::OpenApi => Some(house.openapi.clone()),
        Service::SecurityTxt => match &house.security_txt {
            Some(made) => Some(made.clone()),
            None => return problem::answer(request, house, Problem::NotFound, &About::default()),
        },
        Service::Api | Service::LeafletSchema | Service::Robots | Service::Sitemap | Service::Favicon => None,
    };
    let plan = Plan {
        status: 200,
        wanted: Wanted::Service(wanted),
        varies,
        content_location: match service {
            Service::Status(None) => Some(Address::Service(wanted).print(None)),
            _ => None,
        },
        links: Vec::new(),
        choice: None,
        missing: None,
        caching,
        embeddable: !matches!(wanted, Service::Status(Some(Form::Html)) | Service::Api),
        headers: Vec::new(),
    };
    match made {
        Some(page) => {
            let packed = page.pack(&ask::codings(request.accept_encoding));
            Answer::Ready(respond::with(house, &plan, &packed, request.if_none_match))
        }
        None => send(request, house, plan),
    }
}

/// Several lines of one header are one list.
pub fn joined<'a>(mut lines: impl Iterator<Item = &'a [u8]>) -> Option<Cow<'a, [u8]>> {
    let first = lines.next()?;
    let mut all = Cow::Borrowed(first);
    for line in lines {
        all.to_mut().extend_from_slice(b", ");
        all.to_mut().extend_from_slice(line);
    }
    Some(all)
}

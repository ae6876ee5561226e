//! What is answered to a request: method, target and headers in; status, headers and bytes out. Pure, and all of HTTP that we speak.
//!
//! The body depends on the address alone. What a reader asked for decides *which* address is answered, and is told in headers.

mod conditional;
mod extras;
mod forms;
mod house;
pub mod openapi;
mod page;
pub mod preview;
pub mod problem;
mod respond;
mod service;

use std::{borrow::Cow, sync::Arc};

use bytes::Bytes;
pub use conditional::is_named;
pub use house::House;

use crate::{
    address::{Address, Page, Query},
    ask::{self, Coding, Nearness},
    form::Form,
    lang::{self, Locale},
    library::{Found, Recipe, Representation, Unmakeable, Wanted},
    problem::Problem,
    render::json::ProblemDetails,
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
        Box::new(asked.and_then(page::known_absent).map_or(Self::Other, Self::Known))
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
        Address::Service(service) => service::answer(request, house, service),
        Address::Preview(preview) => preview::answer(request, house, &preview),
        Address::Negotiated { ref page, form } => match redirect_slash(request, house, &address, None) {
            Some(redirect) => redirect,
            None => page::negotiated(request, house, &query, page, form),
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
                None => page::localised(request, house, &query, &locale, page, form),
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

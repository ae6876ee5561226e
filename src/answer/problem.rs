//! Problems: a page where one is asked for by name, data everywhere else.

use bytes::Bytes;

use super::{About, Answer, Caching, House, Plan, Record, Request, Response, Varies, forms, respond, send};
use crate::{
    address::Page,
    ask::Asked,
    form::Form,
    lang::Locale,
    library::Wanted,
    problem::Problem,
    render::json::{self, ProblemDetails},
};

/// The most bytes of a request that an answer quotes.
const MOST_QUOTED: usize = 200;

/// A piece of a request that may stand in an answer: short, and without anything that is not plain text.
pub(super) fn quoted(text: &str) -> String {
    let escaped: String = text.chars().flat_map(char::escape_debug).collect();
    escaped[..escaped.floor_char_boundary(MOST_QUOTED)].to_owned()
}

/// Answers with a problem.
pub(super) fn answer(request: &Request<'_>, house: &House, problem: Problem, about: &About<'_>) -> Answer {
    let leaflet = match &about.page {
        Some(Page::Leaflet(id)) if house.library.catalogue().leaflet(id).is_some() => Some(id.to_string()),
        _ => None,
    };
    let mut details = about.details.clone();
    if matches!(problem, Problem::LanguageNotAvailable | Problem::LanguagesRefused) {
        let page = leaflet.clone().map_or(Page::Leaflets, |id| Page::Leaflet(id.into()));
        let languages =
            house.library.languages(&page).map(|languages| languages.available().iter().map(ToString::to_string).collect());
        details.languages = details.languages.or(languages);
    }
    if problem == Problem::FormNotAvailable {
        details.forms = Some(forms_offered(about.page.as_ref()));
    }
    if problem == Problem::NotFound && details.detail.is_none() {
        details.detail = Some(format!("nothing is found at {}", quoted(request.path)));
    }
    let varies = Varies { accept: true, accept_language: about.locale.is_none() || about.varies.accept_language };
    let mut headers = Vec::new();
    if problem == Problem::MethodNotAllowed {
        headers.push(respond::allow());
    }
    if !forms::names_a_page(request.accept) {
        let mut response = plain(house, problem, &details);
        response.record.missing = about.missing.clone();
        response.headers.extend(headers);
        response.headers.extend(about.choice.clone().map(|choice| ("leaflet-choice", choice)));
        set_vary(&mut response, varies);
        return Answer::Ready(response);
    }
    let locale = about.locale.clone().unwrap_or_else(|| readers_language(request, house));
    let plan = Plan {
        status: problem.status(),
        // What a page says of withdrawal and languages depends on the leaflet; the rest is the same for all.
        wanted: Wanted::Problem {
            problem,
            locale,
            leaflet: leaflet.filter(|_| {
                matches!(
                    problem,
                    Problem::LanguageNotAvailable | Problem::LanguagesRefused | Problem::Withdrawn | Problem::FormNotAvailable
                )
            }),
        },
        varies,
        content_location: None,
        links: Vec::new(),
        choice: about.choice.clone(),
        missing: about.missing.clone(),
        caching: Caching::NoStore,
        embeddable: false,
        headers,
    };
    let request = Request { if_none_match: None, ..*request };
    send(&request, house, plan)
}

/// The language in which a reader is told what is wrong.
fn readers_language(request: &Request<'_>, house: &House) -> Locale {
    let source = house.library.catalogue().source();
    let asked = Asked { accept_language: request.accept_language, ..Asked::default() };
    house
        .library
        .languages(&Page::Leaflets)
        .and_then(|languages| languages.choose(&asked).ok())
        .and_then(|choice| choice.served)
        .unwrap_or_else(|| source.clone())
}

fn forms_offered(page: Option<&Page<'_>>) -> Vec<String> {
    page.map_or(Form::COMMON, Page::forms).iter().map(|form| form.media_type().to_owned()).collect()
}

/// A problem as data.
pub(super) fn plain(house: &House, problem: Problem, details: &ProblemDetails) -> Response {
    let mut headers = vec![
        ("vary", "Accept".to_owned()),
        ("content-type", "application/problem+json".to_owned()),
        ("content-language", "en".to_owned()),
        ("cache-control", "no-store".to_owned()),
    ];
    if problem == Problem::Busy {
        headers.push(("retry-after", "2".to_owned()));
    }
    respond::security(house, &mut headers, false, true);
    let body = json::problem(house.library.site(), problem, details);
    let record = Record { form: Some(Form::Json), language: Locale::parse("en"), ..Record::default() };
    Response { record, status: problem.status(), headers, body: Bytes::from(body), kept: None }
}

fn set_vary(response: &mut Response, varies: Varies) {
    let value = if varies.accept_language { "Accept, Accept-Language, Accept-Encoding" } else { "Accept, Accept-Encoding" };
    for (name, header) in &mut response.headers {
        if *name == "vary" {
            *header = value.to_owned();
        }
    }
}

/// What is said when the service itself fails, or a request cannot even be read.
pub fn failure(house: &House, problem: Problem) -> Response {
    plain(house, problem, &ProblemDetails::default()).on(super::NOWHERE)
}

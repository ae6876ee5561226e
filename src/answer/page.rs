//! Pages for readers: which language and form of one is sent, or why none is.

use super::{About, Answer, Caching, House, Missing, Plan, Request, Varies, extras, forms, problem, send};
use crate::{
    address::{Page, Query},
    ask::{Asked, Choice, Notice, Reason},
    check::catalogue::Holding,
    form::Form,
    lang::{self, Locale},
    library::{Extras, Wanted},
    problem::Problem,
    render::json::ProblemDetails,
};

/// Answers for a page whose language the address leaves open.
pub(super) fn negotiated(request: &Request<'_>, house: &House, query: &Query, page: &Page<'_>, form: Option<Form>) -> Answer {
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
pub(super) fn known_absent(locale: Locale) -> Option<Locale> {
    let language = Locale::parse(locale.language())?;
    let with_script = || {
        let script = locale.identifier().script?;
        Locale::parse(&format!("{}-{script}", locale.language()))
    };
    let english = Locale::parse("en")?;
    [with_script(), Some(language)].into_iter().flatten().find(|shorter| lang::name_of(shorter, &english).is_some())
}

/// Answers for a page in the language of its address.
pub(super) fn localised(
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

/// What to send of a page that there is.
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

//! Pages for machines and operators.

use std::sync::Arc;

use super::{About, Answer, Caching, House, Plan, Request, Varies, forms, problem, respond, send};
use crate::{
    address::{Address, Service},
    ask,
    form::Form,
    library::{Prepared, Wanted},
    problem::Problem,
    render::json::ProblemDetails,
};

/// Answers for a page that has no language.
pub(super) fn answer(request: &Request<'_>, house: &House, service: Service) -> Answer {
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

//! A leaflet service as it is usually written: Fluent, a template and compression for each request. Something to compare with.
//!
//! `ordinary LOCALES ADDRESS`: one worker, no state, `fluent-langneg` for the language, actix-web's own compression.

use std::{
    collections::{BTreeMap, hash_map::DefaultHasher},
    error::Error,
    fs,
    hash::{Hash, Hasher},
    path::Path,
};

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, http::header, middleware::Compress, web};
use askama::Template;
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_langneg::{NegotiationStrategy, negotiate_languages, parse_accepted_languages};
use fluent_syntax::ast::Entry;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

const LEAFLET: &str = "paediatric-ir-techniques";

struct Words {
    bundle: FluentBundle<FluentResource>,
    leaflet: Vec<String>,
    page: Vec<String>,
}

struct Languages {
    available: Vec<LanguageIdentifier>,
    words: BTreeMap<String, Words>,
}

#[derive(Template, Serialize)]
#[template(
    ext = "html",
    source = r#"<!doctype html>
<html lang="{{ language }}"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="description" content="{{ summary }}">
{% for other in languages %}<link rel="alternate" hreflang="{{ other }}" href="/{{ other }}/leaflets/x">
{% endfor %}</head><body><main><h1>{{ title }}</h1>
{% for (id, text) in leaflet %}<p id="{{ id }}">{{ text }}</p>
{% endfor %}</main><aside>{% for (id, text) in page %}<p id="{{ id }}">{{ text }}</p>
{% endfor %}</aside><nav>{% for other in languages %}<a href="/{{ other }}/leaflets/x" lang="{{ other }}">{{ other }}</a>
{% endfor %}</nav></body></html>"#
)]
struct Leaflet {
    language: String,
    title: String,
    summary: String,
    leaflet: Vec<(String, String)>,
    #[serde(skip)]
    page: Vec<(String, String)>,
    languages: Vec<String>,
}

#[actix_web::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [locales, address] = arguments.as_slice() else {
        return Err("ordinary LOCALES ADDRESS".into());
    };
    let languages = web::Data::new(read(Path::new(locales))?);
    let app = move || {
        App::new().wrap(Compress::default()).app_data(languages.clone()).route("/leaflets/{leaflet}", web::get().to(leaflet))
    };
    Ok(HttpServer::new(app).workers(1).bind(address)?.run().await?)
}

fn read(locales: &Path) -> Result<Languages, Box<dyn Error>> {
    let mut words = BTreeMap::new();
    for entry in fs::read_dir(locales)? {
        let folder = entry?.path();
        let tag = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if folder.join("page.ftl").is_file() && folder.join("locale.toml").is_file() || tag == "en" {
            let mut bundle = FluentBundle::new_concurrent(vec![tag.parse()?]);
            let leaflet = add(&mut bundle, &folder.join(LEAFLET).with_extension("ftl"))?;
            let page = add(&mut bundle, &folder.join("page.ftl"))?;
            words.insert(tag, Words { bundle, leaflet, page });
        }
    }
    let available = words.keys().map(|tag| tag.parse()).collect::<Result<_, _>>()?;
    Ok(Languages { available, words })
}

fn add(bundle: &mut FluentBundle<FluentResource>, file: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let resource = FluentResource::try_new(fs::read_to_string(file)?).map_err(|(_, errors)| format!("{errors:?}"))?;
    let id = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    };
    let ids = resource.entries().filter_map(id).collect();
    bundle.add_resource(resource).map_err(|errors| format!("{errors:?}"))?;
    Ok(ids)
}

async fn leaflet(request: HttpRequest, languages: web::Data<Languages>) -> HttpResponse {
    let header = |name: header::HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let english: LanguageIdentifier = "en".parse().expect("this is a tag");
    let wished = parse_accepted_languages(header(header::ACCEPT_LANGUAGE));
    let chosen = negotiate_languages(&wished, &languages.available, Some(&english), NegotiationStrategy::Lookup)[0].to_string();
    let words = &languages.words[&chosen];
    let text = |id: &String| {
        let pattern = words.bundle.get_message(id).and_then(|message| message.value())?;
        let mut arguments = FluentArgs::new();
        for name in ["complication-rate", "owner", "contact", "fingerprint", "asked", "served", "count"] {
            arguments.set(name, "0.5 %");
        }
        let mut errors = Vec::new();
        Some((id.clone(), words.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned()))
    };
    let one = |id: &str| text(&id.to_owned()).map(|(_, text)| text).unwrap_or_default();
    let leaflet = Leaflet {
        title: one("title"),
        summary: one("summary"),
        leaflet: words.leaflet.iter().filter_map(text).collect(),
        page: words.page.iter().filter_map(text).collect(),
        languages: languages.words.keys().cloned().collect(),
        language: chosen,
    };
    let (kind, body) = if header(header::ACCEPT).contains("json") {
        ("application/json", serde_json::to_string(&leaflet).unwrap_or_default())
    } else {
        ("text/html; charset=utf-8", leaflet.render().unwrap_or_default())
    };
    let mut hash = DefaultHasher::new();
    body.hash(&mut hash);
    let etag = format!("\"{:016x}\"", hash.finish());
    let is_known = header(header::IF_NONE_MATCH) == etag;
    let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header((header::ETAG, etag)).insert_header((header::VARY, "Accept, Accept-Language"));
    response.insert_header((header::CONTENT_LANGUAGE, leaflet.language)).content_type(kind);
    if is_known { response.finish() } else { response.body(body) }
}

//! The description of the API for machines, [OpenAPI 3.1](https://spec.openapis.org/oas/v3.1.1). It stands beside the routes, and a test
//! asks every route that it names.

use serde_json::{Value, json};

use crate::{
    form::{Form, Size},
    problem::Problem,
    render::{Site, json::LEAFLET_SCHEMA},
};

/// The document, printed.
pub fn document(site: &Site) -> String {
    let servers = if site.public_url.is_empty() { json!([{ "url": "/" }]) } else { json!([{ "url": site.public_url }]) };
    let document = json!({
        "openapi": "3.1.1",
        "info": {
            "title": "IR Leaflets",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": "Patient leaflets about interventional radiology, each whole in its reader's language.",
            "description": "Read only, without a key. Every answer says in `Leaflet-Choice` what was asked, what was served and why. Show `notice` with every text.",
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" },
        },
        "servers": servers,
        "tags": [{ "name": "leaflets", "description": "For readers" }, { "name": "service", "description": "For operators and programs" }],
        "paths": paths(),
        "components": { "schemas": schemas(), "parameters": parameters(), "headers": headers(), "responses": problems() },
    });
    serde_json::to_string_pretty(&document).expect("our own data can be written as JSON") + "\n"
}

fn paths() -> Value {
    let negotiated = |page: &str, summary: &str, schema: &str| {
        let parameters = [leaflet_parameter(page), refer(&["lang", "strict", "acceptLanguage", "accept"])].concat();
        let mut all: Vec<Problem> = vec![Problem::BadRequest, Problem::LanguagesRefused, Problem::MethodNotAllowed];
        all.extend(page.contains("{leaflet}").then_some([Problem::NotFound, Problem::Withdrawn]).into_iter().flatten());
        get("leaflets", summary, parameters, forms(schema), &all)
    };
    let localised = |page: &str, summary: &str, schema: &str| {
        let parameters = [refer(&["locale"]), leaflet_parameter(page), refer(&extras_of(schema)), refer(&["accept"])].concat();
        let mut all = vec![Problem::NotFound, Problem::FormNotAvailable, Problem::MethodNotAllowed];
        all.extend(page.contains("{leaflet}").then_some(Problem::Withdrawn));
        get("leaflets", summary, parameters, forms(schema), &all)
    };
    let one_form = |page: &str, form: Form, schema: &str| {
        let parameters = [refer(&["locale"]), leaflet_parameter(page), refer(&extras(form, schema))].concat();
        let summary = format!("The same in one language and as {}", form.as_str());
        let mut all = vec![Problem::NotFound, Problem::MethodNotAllowed];
        all.extend(page.contains("{leaflet}").then_some(Problem::Withdrawn));
        get("leaflets", &summary, parameters, content(form.content_type(), schema_of(form, schema)), &all)
    };
    let mut paths = serde_json::Map::new();
    let pages = [
        ("leaflets", "The list of leaflets", "Leaflets"),
        ("leaflets/{leaflet}", "One leaflet", "Leaflet"),
        ("languages", "The languages with the state of every leaflet in them", "Languages"),
    ];
    paths.insert("/".into(), negotiated("leaflets", "The list of leaflets, in the reader's language", "Leaflets"));
    paths.insert("/{locale}/".into(), localised("leaflets", "The list of leaflets in one language", "Leaflets"));
    for (page, summary, schema) in pages {
        paths.insert(format!("/{page}"), negotiated(page, &format!("{summary}, in the reader's language"), schema));
        paths.insert(format!("/{{locale}}/{page}"), localised(page, &format!("{summary}, in one language"), schema));
        for form in forms_of(schema) {
            paths.insert(format!("/{{locale}}/{page}{}", form.suffix()), one_form(page, *form, schema));
        }
    }
    paths.insert(
        "/problems/{code}".into(),
        get("service", "What a problem means", refer(&["code", "accept"]), forms("Problem"), &[Problem::NotFound]),
    );
    let service = |summary: &str, content_type: &str| {
        get("service", summary, Vec::new(), content(content_type, json!({ "type": "string" })), &[Problem::MethodNotAllowed])
    };
    let data = |summary: &str, content_type: &str, schema: Value| {
        get("service", summary, Vec::new(), content(content_type, schema), &[Problem::MethodNotAllowed])
    };
    let any = || json!({ "type": "object" });
    paths.insert(
        "/status".into(),
        get(
            "service",
            "Coverage, findings and revision of the content",
            refer(&["accept"]),
            forms("Status"),
            &[Problem::FormNotAvailable],
        ),
    );
    paths.insert("/status.json".into(), data("The status as data", Form::Json.content_type(), reference("Status")));
    paths.insert("/status.html".into(), service("The status as a page", Form::Html.content_type()));
    paths.insert("/api/".into(), service("The description of the API for people", Form::Html.content_type()));
    paths.insert("/api/openapi.json".into(), data("This document", OPENAPI_TYPE, any()));
    paths.insert("/api/leaflet.schema.json".into(), data("The JSON Schema of a leaflet", "application/schema+json", any()));
    paths.insert("/healthz".into(), service("Whether the process lives", Form::Text.content_type()));
    let mut ready = service("Whether the service should get requests", Form::Text.content_type());
    ready["get"]["responses"]["503"] = json!({ "$ref": "#/components/responses/busy" });
    paths.insert("/readyz".into(), ready);
    paths.insert("/robots.txt".into(), service("What crawlers may read", Form::Text.content_type()));
    paths.insert("/sitemap.xml".into(), service("What search engines may list", "application/xml; charset=utf-8"));
    let mut contact = service(
        "Whom to tell of a weakness (RFC 9116); there only if the operator has named a contact",
        Form::Text.content_type(),
    );
    contact["get"]["responses"]["404"] = json!({ "$ref": "#/components/responses/not-found" });
    paths.insert("/.well-known/security.txt".into(), contact);
    Value::Object(paths)
}

/// The media type of this document.
pub const OPENAPI_TYPE: &str = "application/vnd.oai.openapi+json;version=3.1";

fn get(tag: &str, summary: &str, parameters: Vec<Value>, content: Value, problems: &[Problem]) -> Value {
    let mut responses = serde_json::Map::new();
    let header = |name: &str| json!({ "$ref": format!("#/components/headers/{name}") });
    let mut headers =
        json!({ "ETag": header("ETag"), "Cache-Control": header("CacheControl"), "Leaflet-Revision": header("Revision") });
    if tag == "leaflets" {
        headers["Leaflet-Choice"] = header("Choice");
        headers["Content-Language"] = header("Language");
        headers["Content-Location"] = header("Location");
    }
    responses.insert("200".into(), json!({ "description": summary, "headers": headers, "content": content }));
    responses.insert("304".into(), json!({ "description": "Not modified: the `ETag` sent in `If-None-Match` is still right" }));
    if tag == "leaflets" {
        responses.insert(
            "307".into(),
            json!({ "description": "The path names a language that is served by a close one: see `Location`" }),
        );
        responses.insert("308".into(), json!({ "description": "The path is written in another way here: see `Location`" }));
    }
    for problem in problems {
        let response = json!({ "$ref": format!("#/components/responses/{}", problem.code()) });
        responses.entry(problem.status().to_string()).or_insert(response);
    }
    json!({ "get": { "tags": [tag], "summary": summary, "parameters": parameters, "responses": responses } })
}

fn refer(names: &[&str]) -> Vec<Value> {
    names.iter().map(|name| json!({ "$ref": format!("#/components/parameters/{name}") })).collect()
}

fn leaflet_parameter(page: &str) -> Vec<Value> {
    if page.contains("{leaflet}") { refer(&["leaflet"]) } else { Vec::new() }
}

fn reference(schema: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{schema}") })
}

fn schema_of(form: Form, schema: &str) -> Value {
    match form {
        Form::Json => reference(schema),
        Form::Html | Form::Text => json!({ "type": "string" }),
        // OpenAPI 3.1 says nothing of bytes but their media type.
        #[cfg(feature = "pdf")]
        Form::Pdf => json!({}),
    }
}

/// The parameters that a page heeds in one form.
fn extras(form: Form, schema: &str) -> Vec<&'static str> {
    match (schema, form) {
        ("Leaflet", Form::Html) => vec!["for", "with", "version"],
        ("Leaflet", form) if form.is_paper() => vec!["for", "with", "size"],
        ("Leaflet", _) => vec!["for"],
        _ => Vec::new(),
    }
}

/// The parameters that a page heeds in some form.
fn extras_of(schema: &str) -> Vec<&'static str> {
    let mut all: Vec<_> = forms_of(schema).iter().flat_map(|form| extras(*form, schema)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// The forms of what a schema describes: leaflets have all of them.
fn forms_of(schema: &str) -> &'static [Form] {
    match schema {
        "Leaflet" => Form::ALL,
        _ => Form::COMMON,
    }
}

fn content(content_type: &str, schema: Value) -> Value {
    json!({ content_type: { "schema": schema } })
}

/// A page in every form; the status has none as text.
fn forms(schema: &str) -> Value {
    let forms = forms_of(schema).iter().filter(|form| schema != "Status" || **form != Form::Text);
    Value::Object(forms.map(|form| (form.content_type().to_owned(), json!({ "schema": schema_of(*form, schema) }))).collect())
}

fn parameters() -> Value {
    let tag = json!({ "type": "string", "pattern": "^[A-Za-z]{2,8}([_-][A-Za-z0-9]{1,8})*$" });
    let query = |name: &str, schema: Value, description: &str| json!({ "name": name, "in": "query", "required": false, "schema": schema, "description": description });
    let header = |name: &str, description: &str| json!({ "name": name, "in": "header", "required": false, "schema": { "type": "string" }, "description": description });
    let path = |name: &str, schema: Value, description: &str| json!({ "name": name, "in": "path", "required": true, "schema": schema, "description": description });
    let id = json!({ "type": "string", "pattern": "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$" });
    json!({
        "locale": path("locale", tag.clone(), "One language, as a BCP 47 tag; `/languages` lists them."),
        "leaflet": path("leaflet", id, "The id of a leaflet; `/leaflets` lists them."),
        "code": path("code", json!({ "enum": Problem::ALL.map(Problem::code) }), "The code of a problem."),
        "lang": query("lang", tag.clone(), "One language wished for before all in the header."),
        "for": query("for", tag.clone(), "The reader's missing language; the answer then carries the notice about it."),
        "with": query("with", tag, "A second language: the page or the sheet shows the leaflet in both, side by side."),
        "version": query("version", json!({ "type": "string" }), "The fingerprint on a printed sheet; the page then says whether the sheet is still right."),
        "size": query("size", json!({ "enum": Size::ALL.map(Size::as_str) }), "How large the letters on paper are; `large` is for poor sight."),
        "strict": query("strict", json!({ "type": "string" }), "Exactly the language asked for, or 404; the value means nothing."),
        "acceptLanguage": header("Accept-Language", "The languages that the reader wishes for (RFC 9110)."),
        "accept": header("Accept", &format!("The form wished for: {}.", Form::ALL.iter().map(|form| form.media_type()).collect::<Vec<_>>().join(", "))),
    })
}

fn headers() -> Value {
    let header = |description: &str| json!({ "description": description, "schema": { "type": "string" } });
    json!({
        "ETag": header("A strong validator, made of the bytes alone."),
        "CacheControl": header("Fresh and stale time together stay within ten minutes, so that a withdrawal takes hold."),
        "Revision": header("The revision of the content that the answer comes from."),
        "Choice": header("What was served, what was asked and why: `served=de; asked=gsw; reason=near`."),
        "Language": header("The language of the text."),
        "Location": header("The address of exactly this language and form."),
    })
}

fn problems() -> Value {
    let response = |problem: Problem| {
        let content = json!({ "application/problem+json": { "schema": reference("Problem") }, Form::Html.content_type(): { "schema": { "type": "string" } } });
        (problem.code().to_owned(), json!({ "description": problem.title(), "content": content }))
    };
    Value::Object(Problem::ALL.into_iter().map(response).collect())
}

fn schemas() -> Value {
    let mut leaflet: Value = serde_json::from_str(LEAFLET_SCHEMA).expect("the schema is JSON; a test reads it");
    // References of the schema are relative to itself; inside this document they begin at its root.
    redirect(&mut leaflet);
    let text = || json!({ "type": "string" });
    let optional = || json!({ "type": ["string", "null"] });
    let texts = || json!({ "type": "array", "items": { "type": "string" } });
    let optional_texts = || json!({ "type": ["array", "null"], "items": { "type": "string" } });
    let object = |properties: Value| {
        let required: Vec<String> = properties.as_object().map(|map| map.keys().cloned().collect()).unwrap_or_default();
        json!({ "type": "object", "required": required, "properties": properties })
    };
    let list = |properties: Value| json!({ "type": "array", "items": object(properties) });
    let number = || json!({ "type": "integer" });
    let flag = || json!({ "type": "boolean" });
    json!({
        "Leaflet": leaflet,
        "Leaflets": object(json!({
            "schema": number(), "language": text(), "direction": text(),
            "leaflets": list(json!({
                "id": text(), "language": text(), "title": text(), "summary": text(), "state": text(), "origin": text(), "fingerprint": text(),
                "url": text(), "languages": texts(),
            })),
            "alternates": list(json!({ "language": text(), "name": text(), "direction": text(), "url": text() })),
        })),
        "Languages": object(json!({
            "schema": number(),
            "languages": list(json!({
                "language": text(), "name": text(), "direction": text(), "pageOrigin": text(),
                "confidence": json!({
                    "type": ["string", "null"], "enum": ["low", "medium", "high", null],
                    "description": "How sure the writer is of the language. Where the origin is `machine`, writer and second reader were language models.",
                }),
                "leaflets": list(json!({ "id": text(), "state": text(), "origin": text(), "served": flag(), "url": optional() })),
            })),
        })),
        "Status": object(json!({
            "schema": number(), "revision": text(), "content": text(), "loaded": text(), "warnings": texts(),
            "leaflets": list(json!({ "id": text(), "served": number(), "languages": list(json!({
                "language": text(), "state": text(), "origin": text(), "served": flag(), "kept": flag(), "errors": number(), "warnings": number(),
            })) })),
            "findings": list(json!({
                "rule": text(), "severity": text(), "stops": flag(), "file": text(), "line": number(), "column": number(), "sentence": text(), "hint": optional(),
            })),
        })),
        "Problem": object(json!({
            "type": text(), "title": text(), "status": number(), "code": json!({ "enum": Problem::ALL.map(Problem::code) }), "detail": optional(),
            "languages": optional_texts(), "forms": optional_texts(), "reason": optional(), "date": optional(),
        })),
    })
}

fn redirect(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.remove("$schema");
            for (key, value) in map {
                match value {
                    Value::String(target) if key == "$ref" => *target = target.replacen('#', "#/components/schemas/Leaflet", 1),
                    other => redirect(other),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(redirect),
        _ => {}
    }
}

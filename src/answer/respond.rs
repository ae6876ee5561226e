//! Turns a plan into headers.

use super::{Caching, House, Plan, Record, Response, Varies, conditional};
use crate::{form::Form, library::Packed, render::style::CONTENT_SECURITY_POLICY};
use bytes::Bytes;

pub(super) const PERMANENT: u16 = 308;
pub(super) const TEMPORARY: u16 = 307;

/// The methods that there are.
const ALLOW: &str = "GET, HEAD, OPTIONS";
/// The headers that scripts of other sites may read.
const EXPOSED: &str = "Content-Language, Content-Location, ETag, Leaflet-Choice, Leaflet-Revision, Link, Repr-Digest";

/// A page with its headers, or 304 without it.
pub(super) fn with(house: &House, plan: &Plan, packed: &Packed, if_none_match: Option<&[u8]>) -> Response {
    let Packed { page, representation, .. } = packed;
    representation.sent();
    let is_html = page.content_type == Form::Html.content_type();
    let etag = representation.etag();
    let not_modified = plan.status == 200 && if_none_match.is_some_and(|header| conditional::is_named(header, &etag));
    let mut headers: Vec<(&'static str, String)> = Vec::with_capacity(20);
    headers.push(("vary", vary(plan.varies)));
    headers.push((
        "cache-control",
        match plan.caching {
            Caching::Short => "max-age=300, stale-while-revalidate=60, stale-if-error=300".to_owned(),
            Caching::NoStore => "no-store".to_owned(),
        },
    ));
    if plan.status == 200 {
        headers.push(("etag", etag));
    }
    headers.extend(plan.content_location.clone().map(|location| ("content-location", location)));
    headers.extend(plan.choice.clone().map(|choice| ("leaflet-choice", choice)));
    headers.push(("leaflet-revision", house.library.catalogue().revision().short()));
    if !not_modified {
        headers.push(("content-type", page.content_type.to_owned()));
        headers.extend(page.language.as_ref().map(|language| ("content-language", language.to_string())));
        headers.extend(representation.coding.as_str().map(|coding| ("content-encoding", coding.to_owned())));
        headers.push(("repr-digest", representation.digest()));
        if !plan.links.is_empty() {
            headers.push(("link", link(plan)));
        }
        if !page.listed {
            headers.push(("x-robots-tag", "noindex".to_owned()));
        }
        headers.extend(plan.headers.iter().cloned());
    }
    security(house, &mut headers, is_html, plan.embeddable);
    let body = if not_modified { Bytes::new() } else { representation.bytes() };
    Response { record: plan.record(), status: if not_modified { 304 } else { plan.status }, headers, body, kept: None }
}

fn link(plan: &Plan) -> String {
    let one = |(address, relation, media_type): &(String, &'static str, Option<&'static str>)| match media_type {
        Some(media_type) => format!("<{address}>; rel=\"{relation}\"; type=\"{media_type}\""),
        None => format!("<{address}>; rel=\"{relation}\""),
    };
    plan.links.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn vary(varies: Varies) -> String {
    let accept = varies.accept.then_some("Accept");
    let language = varies.accept_language.then_some("Accept-Language");
    [accept, language, Some("Accept-Encoding")].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The headers that keep a page from harm; every answer has them.
pub(super) fn security(house: &House, headers: &mut Vec<(&'static str, String)>, is_html: bool, embeddable: bool) {
    headers.push((
        "content-security-policy",
        match is_html {
            true => CONTENT_SECURITY_POLICY.clone(),
            false => "default-src 'none'; frame-ancestors 'none'".to_owned(),
        },
    ));
    headers.push(("x-content-type-options", "nosniff".to_owned()));
    headers.push(("referrer-policy", "no-referrer".to_owned()));
    headers.push(("cross-origin-resource-policy", if embeddable { "cross-origin" } else { "same-site" }.to_owned()));
    headers.push(("access-control-allow-origin", "*".to_owned()));
    headers.push(("access-control-expose-headers", EXPOSED.to_owned()));
    if house.is_https() {
        headers.push(("strict-transport-security", "max-age=31536000; includeSubDomains".to_owned()));
    }
}

/// The right address of what was asked for, with the query as sent.
pub(super) fn redirect(house: &House, status: u16, path: &str, query: &str) -> Response {
    // Only what may stand in a header is passed on.
    let is_safe =
        |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}');
    let location = match query {
        "" => path.to_owned(),
        query if query.len() <= 512 && query.bytes().all(is_safe) => format!("{path}?{query}"),
        _ => path.to_owned(),
    };
    let caching = if status == PERMANENT { "max-age=3600" } else { "max-age=60" };
    let mut headers = vec![("location", location), ("cache-control", caching.to_owned())];
    security(house, &mut headers, false, true);
    Response { record: Record::default(), status, headers, body: Bytes::new(), kept: None }
}

/// What can be done here.
pub(super) fn options(house: &House) -> Response {
    let mut headers = vec![
        ("allow", ALLOW.to_owned()),
        ("access-control-allow-methods", ALLOW.to_owned()),
        ("access-control-allow-headers", "Accept, Accept-Language, If-None-Match".to_owned()),
        ("access-control-max-age", "600".to_owned()),
        ("cache-control", "max-age=600".to_owned()),
    ];
    security(house, &mut headers, false, true);
    Response { record: Record::default(), status: 204, headers, body: Bytes::new(), kept: None }
}

/// The header that goes with 405.
pub(super) fn allow() -> (&'static str, String) {
    ("allow", ALLOW.to_owned())
}

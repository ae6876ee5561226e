//! The table of the wire: what is answered to what, on a real socket.

use ir_leaflets::{
    check::Policy,
    content::Content,
    form::Form,
    render::{Indexing, Site},
};

use crate::client::{PUBLIC_URL, Reply, Service};

const LEAFLET: &str = "/leaflets/paediatric-ir-techniques";

fn localised(tag: &str) -> String {
    format!("/{tag}{LEAFLET}")
}

fn get(path: &str, headers: &[(&str, &str)]) -> Reply {
    Service::shared().get(path, headers)
}

/// What is served to a reader with this `Accept-Language`.
fn served(accept_language: &str) -> (u16, String, String) {
    let reply = get(LEAFLET, &[("Accept-Language", accept_language)]);
    let header = |name: &str| reply.header(name).unwrap_or_default().to_owned();
    (reply.status, header("content-language"), header("leaflet-choice"))
}

fn content_without_polish_leaflet() -> Content {
    Content::embedded().without("pl/paediatric-ir-techniques.ftl")
}

fn withdrawn(lines: &str) -> Content {
    let content = Content::embedded();
    let manifest = content
        .file("leaflets.toml")
        .unwrap()
        .text
        .replace("[[leaflet.fact]]\nid = \"subject\"", &format!("{lines}\n[[leaflet.fact]]\nid = \"subject\""));
    content.with("leaflets.toml", &manifest)
}

// ------------------------------------------------------------------------------------------------ language

#[test]
fn a_parent_in_warsaw_reads_the_whole_leaflet_in_polish() {
    let reply =
        get(LEAFLET, &[("Accept-Language", "pl"), ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]);
    let sheet = match Form::ALL.iter().find(|form| form.is_paper()) {
        Some(form) => format!(", <{PUBLIC_URL}/pl{LEAFLET}{}>; rel=\"alternate\"; type=\"{}\"", form.suffix(), form.media_type()),
        None => String::new(),
    };
    assert_eq!(
        reply.lines(),
        format!(
            "200\ncache-control: max-age=300, stale-while-revalidate=60, stale-if-error=300\ncontent-language: pl\ncontent-length\n\
             content-location: /pl{LEAFLET}.html\ncontent-security-policy: (page)\ncontent-type: text/html; charset=utf-8\n\
             cross-origin-resource-policy: same-site\ndate\netag\nleaflet-choice: served=pl; asked=pl; reason=exact\nleaflet-revision\n\
             link: <{PUBLIC_URL}/pl{LEAFLET}>; rel=\"canonical\", <{PUBLIC_URL}/pl{LEAFLET}.json>; rel=\"alternate\"; type=\"application/json\", \
             <{PUBLIC_URL}/pl{LEAFLET}.txt>; rel=\"alternate\"; type=\"text/plain\"{sheet}\nrepr-digest\n\
             vary: Accept, Accept-Language, Accept-Encoding\nx-robots-tag: noindex\n"
        )
    );
    assert!(reply.text().contains("<html lang=\"pl\" dir=\"ltr\">"));
}

#[test]
fn a_portal_gets_the_same_text_as_data_at_the_same_address() {
    let reply = get(LEAFLET, &[("Accept-Language", "pl"), ("Accept", "application/json")]);
    assert_eq!(reply.header("content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(reply.header("cross-origin-resource-policy"), Some("cross-origin"));
    let data = reply.json();
    assert_eq!(data["language"], "pl");
    assert_eq!(data["claims"]["complication-rate"]["text"], "0,5%");
    let page = get(&localised("pl"), &[]).text();
    let page = scraper::Html::parse_document(&page);
    let block = page.select(&scraper::Selector::parse("#about-what").unwrap()).next().unwrap().text().collect::<String>();
    assert_eq!(data["sections"][0]["blocks"][0]["text"], block.as_str());
}

#[test]
fn the_wish_with_the_greatest_weight_wins() {
    for (wishes, language) in [
        ("de", "de"),
        ("fr;q=0.5, uk;q=0.9", "uk"),
        ("de-AT, en;q=0.5", "de"),
        ("zh, tr;q=0.2", "tr"),
        ("AR", "ar"),
        ("el-CY", "el"),
        ("*", "en"),
        ("", "en"),
        ("zh", "en"),
        ("en-IE", "en"),
        ("garbage;;;, ,pl", "pl"),
    ] {
        assert_eq!(served(wishes).1, language, "{wishes}");
    }
}

#[test]
fn a_reader_of_a_near_language_is_served_with_a_notice_in_the_page() {
    let reply = get(LEAFLET, &[("Accept-Language", "gsw")]);
    assert_eq!(reply.header("content-language"), Some("de-CH"));
    assert_eq!(reply.header("leaflet-choice"), Some("served=de-CH; asked=gsw; reason=near"));
    assert_eq!(reply.header("content-location"), Some("/de-CH/leaflets/paediatric-ir-techniques.html?for=gsw"));
    let same = get(&format!("{}.html?for=gsw", localised("de-CH")), &[]);
    assert_eq!(reply.body, same.body, "the body depends on the address alone");
}

#[test]
fn all_languages_refused_is_406_with_the_list() {
    let reply = get(LEAFLET, &[("Accept-Language", "*;q=0"), ("Accept", "application/json")]);
    assert_eq!(reply.status, 406);
    let data = reply.json();
    assert_eq!(data["code"], "languages-refused");
    assert!(data["languages"].as_array().unwrap().iter().any(|language| language == "pl"));
}

#[test]
fn a_refused_language_is_never_served() {
    assert_eq!(served("gsw, de;q=0").1, "en");
    assert_eq!(served("en;q=0, pl;q=0.1").1, "pl");
}

#[test]
fn a_wish_in_the_address_comes_before_the_header_and_a_malformed_one_is_400() {
    let reply = get(&format!("{LEAFLET}?lang=tr"), &[("Accept-Language", "pl")]);
    assert_eq!(reply.header("content-language"), Some("tr"));
    let reply = get(&format!("{LEAFLET}?lang=no%20tag%3Cscript%3E"), &[]);
    assert_eq!(reply.status, 400);
    assert_eq!(reply.header("content-type"), Some("application/problem+json"));
    let missing = get(&format!("{LEAFLET}?lang=ja"), &[("Accept-Language", "pl")]);
    assert_eq!(missing.header("content-language"), Some("pl"), "an unavailable wish falls through to the header");
}

#[test]
fn strict_gives_exactly_the_language_or_404() {
    assert_eq!(get(&format!("{LEAFLET}?strict"), &[("Accept-Language", "pl")]).status, 200);
    for wish in ["gsw", "zh"] {
        assert_eq!(get(&format!("{LEAFLET}?strict"), &[("Accept-Language", wish)]).status, 404, "{wish}");
    }
    for wish in ["de-AT", "es-419", "pt-BR"] {
        assert_eq!(get(&format!("{LEAFLET}?strict"), &[("Accept-Language", wish)]).status, 200, "{wish} is that language too");
    }
}

// ------------------------------------------------------------------------------------------------ addresses

#[test]
fn both_ways_in_show_the_list_of_leaflets() {
    for path in ["/", "/leaflets"] {
        let reply = get(path, &[("Accept-Language", "de")]);
        assert_eq!((reply.status, reply.header("content-location")), (200, Some("/de/leaflets.html")), "{path}");
    }
    assert_eq!(get("/de/", &[]).body, get("/de/leaflets", &[]).body);
}

#[test]
fn a_tag_written_otherwise_is_moved_for_good() {
    for (path, location) in [
        ("/DE/leaflets", "/de/leaflets"),
        ("/de", "/de/"),
        ("/de/leaflets/", "/de/leaflets"),
        ("/leaflets/", "/leaflets"),
        ("/api", "/api/"),
        ("/EN_/leaflets", ""),
    ] {
        let reply = get(path, &[]);
        match location {
            "" => assert_eq!(reply.status, 404, "{path}"),
            location => assert_eq!((reply.status, reply.header("location")), (308, Some(location)), "{path}"),
        }
    }
}

#[test]
fn a_tag_close_to_one_of_ours_is_sent_there_for_now() {
    for (path, location) in [("/de-AT/leaflets?x=1", "/de/leaflets?x=1"), ("/fr-BE/", "/fr/")] {
        let reply = get(path, &[]);
        assert_eq!((reply.status, reply.header("location")), (307, Some(location)), "{path}");
        assert_eq!(reply.header("cache-control"), Some("max-age=60"));
    }
}

#[test]
fn a_language_that_is_not_there_is_404_in_the_readers_language_with_the_others() {
    let reply = get("/zh/leaflets/paediatric-ir-techniques", &[("Accept", "text/html"), ("Accept-Language", "tr")]);
    assert_eq!((reply.status, reply.header("content-language")), (404, Some("tr")));
    assert!(reply.text().contains("hreflang=\"pl\""));
    assert_eq!(reply.header("vary"), Some("Accept, Accept-Language, Accept-Encoding"));
}

#[test]
fn a_leaflet_missing_in_a_language_is_404_in_that_language() {
    let service = Service::of(&content_without_polish_leaflet());
    let reply = service.get(&localised("pl"), &[("Accept", "text/html"), ("Accept-Language", "de")]);
    assert_eq!((reply.status, reply.header("content-language")), (404, Some("pl")));
    let reply = service.get(LEAFLET, &[("Accept-Language", "pl, de;q=0.5")]);
    assert_eq!(reply.header("content-language"), Some("de"), "the negotiated address gives another whole leaflet");
}

#[test]
fn an_unknown_path_is_404_for_every_method() {
    for method in ["GET", "HEAD", "POST", "OPTIONS", "DELETE"] {
        assert_eq!(Service::shared().request(method, "/wp-login.php", &[]).status, 404, "{method}");
    }
}

#[test]
fn two_languages_stand_side_by_side_with_the_page_in_the_first() {
    let reply = get(&format!("{}?with=de", localised("uk")), &[]);
    assert_eq!((reply.status, reply.header("content-language")), (200, Some("uk")));
    assert_eq!(reply.header("content-location"), Some("/uk/leaflets/paediatric-ir-techniques.html?with=de"));
    assert_eq!(reply.header("x-robots-tag"), Some("noindex"));
    let same = get(&format!("{LEAFLET}?with=DE_at"), &[("Accept-Language", "uk")]);
    assert_eq!(reply.body, same.body, "the negotiated address shows the same, and a tag may be written as people write it");
    assert_eq!(get(&format!("{}?with=uk", localised("uk")), &[]).body, get(&localised("uk"), &[]).body);
    assert_eq!(get(&format!("{}?with=zh", localised("uk")), &[]).status, 404, "half of what was asked for would be a trap");
    assert_eq!(get(&format!("{}?with=no%20tag", localised("uk")), &[]).status, 400);
}

#[test]
fn a_printed_sheet_is_told_whether_it_is_still_right() {
    let fingerprint =
        |tag: &str| get(&format!("{}.json", localised(tag)), &[]).json()["fingerprint"].as_str().unwrap().to_owned();
    let shown = |version: &str| get(&format!("{}?version={version}", localised("en")), &[]);
    for (version, sentence) in [
        (fingerprint("en"), "Your printed sheet is up to date."),
        ("0123456789abcdef".to_owned(), "This leaflet has changed since your sheet was printed."),
        (fingerprint("de"), "We do not know this printed sheet."),
        ("rubbish".to_owned(), "We do not know this printed sheet."),
    ] {
        let reply = shown(&version);
        assert_eq!(reply.status, 200);
        assert!(reply.text().contains(sentence), "{version}: {sentence}");
    }
    assert_eq!(
        shown("%3Cscript%3E").header("content-location"),
        Some("/en/leaflets/paediatric-ir-techniques.html?version=unknown")
    );
}

// ------------------------------------------------------------------------------------------------ form

#[test]
fn the_form_follows_accept_and_a_suffix_fixes_it() {
    for (accept, content_type) in [
        ("*/*", "text/html; charset=utf-8"),
        ("application/json", "application/json; charset=utf-8"),
        ("application/*", "application/json; charset=utf-8"),
        ("text/plain", "text/plain; charset=utf-8"),
        ("text/html;q=0.1, application/json;q=0.2", "application/json; charset=utf-8"),
        ("image/png, */*;q=0.1", "text/html; charset=utf-8"),
        ("application/xhtml+xml", "text/html; charset=utf-8"),
    ] {
        assert_eq!(get(LEAFLET, &[("Accept", accept)]).header("content-type"), Some(content_type), "{accept}");
    }
    assert_eq!(get(LEAFLET, &[]).header("content-type"), Some("text/html; charset=utf-8"));
    let fixed = get(&format!("{}.json", localised("de")), &[("Accept", "text/html")]);
    assert_eq!(fixed.header("content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(fixed.header("vary"), Some("Accept-Encoding"));
    assert_eq!(get(&localised("de"), &[]).header("vary"), Some("Accept, Accept-Encoding"));
}

#[test]
fn no_form_that_suits_is_406_with_the_forms() {
    let reply = get(LEAFLET, &[("Accept", "image/png")]);
    assert_eq!(reply.status, 406);
    let forms: Vec<&str> = Form::ALL.iter().map(|form| form.media_type()).collect();
    assert_eq!(reply.json()["forms"], serde_json::json!(forms));
    assert_eq!(forms[..3], ["text/html", "application/json", "text/plain"]);
}

// ------------------------------------------------------------------------------------------------ conditions and codings

#[test]
fn a_page_that_is_known_is_not_sent_again() {
    let etag = get(&localised("de"), &[]).header("etag").unwrap().to_owned();
    assert!(etag.starts_with('"'), "the ETag is strong: {etag}");
    for header in [etag.clone(), format!("W/{etag}"), format!("\"x\", {etag}"), "*".to_owned()] {
        let reply = get(&localised("de"), &[("If-None-Match", &header)]);
        assert_eq!((reply.status, reply.body.len()), (304, 0), "{header}");
        assert_eq!(reply.header("vary"), Some("Accept, Accept-Encoding"));
        assert_eq!(reply.header("etag"), Some(etag.as_str()));
    }
    assert_eq!(get(&localised("de"), &[("If-None-Match", "\"other\"")]).status, 200);
    assert_eq!(get(&localised("pl"), &[("If-None-Match", &etag)]).status, 200, "no two languages share an ETag");
}

#[test]
fn weights_of_codings_are_obeyed() {
    // Pages that are made on demand have every coding at once.
    let path = format!("{}?for=ja", localised("de"));
    for (accept_encoding, coding) in [
        ("gzip, br", Some("br")),
        ("gzip", Some("gzip")),
        ("br;q=0.1, gzip;q=0.9", Some("gzip")),
        ("identity", None),
        ("*", Some("br")),
        ("identity;q=0, *;q=0", None),
        ("zstd", None),
        ("br;q=0, *", Some("gzip")),
    ] {
        let reply = get(&path, &[("Accept-Encoding", accept_encoding)]);
        assert_eq!(reply.header("content-encoding"), coding, "{accept_encoding}");
    }
    assert_eq!(get(&path, &[]).header("content-encoding"), None);
}

#[test]
fn every_coding_holds_the_same_text_and_has_an_etag_and_a_digest_of_its_own() {
    use std::io::Read;
    let path = format!("{}?for=ja", localised("el"));
    let plain = get(&path, &[]);
    let gzip = get(&path, &[("Accept-Encoding", "gzip")]);
    let mut text = Vec::new();
    flate2::read::GzDecoder::new(&gzip.body[..]).read_to_end(&mut text).unwrap();
    assert_eq!(text, plain.body);
    let brotli = get(&path, &[("Accept-Encoding", "br")]);
    let mut text = Vec::new();
    brotli::Decompressor::new(&brotli.body[..], 4096).read_to_end(&mut text).unwrap();
    assert_eq!(text, plain.body);
    let tags: std::collections::BTreeSet<_> =
        [&plain, &gzip, &brotli].map(|reply| reply.header("etag").unwrap().to_owned()).into();
    assert_eq!(tags.len(), 3);
    for reply in [plain, gzip, brotli] {
        let digest = format!("sha-256=:{}:", ir_leaflets::fingerprint::Fingerprint::of_bytes(&reply.body).base64());
        assert_eq!(reply.header("repr-digest"), Some(digest.as_str()));
    }
}

#[test]
fn ranges_are_passed_over() {
    let reply = get(&localised("de"), &[("Range", "bytes=0-9")]);
    assert_eq!((reply.status, reply.header("content-range")), (200, None));
}

// ------------------------------------------------------------------------------------------------ methods

#[test]
fn head_is_get_without_the_body() {
    let (head, get) = (Service::shared().request("HEAD", &localised("de"), &[]), get(&localised("de"), &[]));
    assert_eq!(head.lines(), get.lines());
    assert_eq!(head.header("content-length"), Some(get.body.len().to_string().as_str()));
    assert!(head.body.is_empty());
}

#[test]
fn options_tells_what_can_be_done() {
    let reply = Service::shared().request("OPTIONS", LEAFLET, &[]);
    assert_eq!((reply.status, reply.header("allow")), (204, Some("GET, HEAD, OPTIONS")));
    assert_eq!(reply.header("access-control-allow-origin"), Some("*"));
    assert_eq!(reply.header("access-control-allow-methods"), Some("GET, HEAD, OPTIONS"));
}

#[test]
fn writing_is_405_with_what_is_allowed() {
    for method in ["POST", "PUT", "PATCH", "DELETE", "TRACE"] {
        let reply = Service::shared().request(method, LEAFLET, &[]);
        assert_eq!((reply.status, reply.header("allow")), (405, Some("GET, HEAD, OPTIONS")), "{method}");
    }
}

// ------------------------------------------------------------------------------------------------ problems

#[test]
fn a_problem_is_a_page_only_where_a_page_is_named() {
    for (accept, content_type) in [
        (Some("text/html"), "text/html; charset=utf-8"),
        (Some("application/xhtml+xml, */*"), "text/html; charset=utf-8"),
        (Some("*/*"), "application/problem+json"),
        (Some("application/json"), "application/problem+json"),
        (None, "application/problem+json"),
    ] {
        let headers: Vec<(&str, &str)> = accept.map(|accept| ("Accept", accept)).into_iter().collect();
        let reply = get("/leaflets/nothing", &headers);
        assert_eq!((reply.status, reply.header("content-type")), (404, Some(content_type)), "{accept:?}");
        assert_eq!(reply.header("cache-control"), Some("no-store"));
    }
}

#[test]
fn a_problem_as_data_names_its_kind_and_quotes_little() {
    let long = format!("/leaflets/{}%22%3Cscript%3E", "x".repeat(400));
    let reply = get(&long, &[]);
    let data = reply.json();
    assert_eq!(data["type"], format!("{PUBLIC_URL}/problems/not-found"));
    assert_eq!((data["status"].as_u64(), data["title"].as_str()), (Some(404), Some("There is no such page")));
    assert!(data["detail"].as_str().unwrap().len() <= 240);
    let page = get("/leaflets/unheard-of", &[("Accept", "text/html")]);
    assert!(!page.text().contains("unheard-of"), "a page quotes nothing");
    assert_eq!(get("/problems/not-found", &[("Accept", "text/html")]).status, 200, "each type is an address that explains it");
}

#[test]
fn a_withdrawn_leaflet_is_410_with_the_reason_in_every_form() {
    let service = Service::of(&withdrawn("[[leaflet.withdrawn]]\nreason = \"error\"\ndate = 2026-02-01\n"));
    let data = service.get(LEAFLET, &[("Accept", "application/json")]);
    assert_eq!(data.status, 410);
    let told = data.json();
    assert_eq!((&told["reason"], &told["date"]), (&"error".into(), &"2026-02-01".into()));
    let page = service.get(&localised("de"), &[("Accept", "text/html")]);
    assert_eq!((page.status, page.header("content-language")), (410, Some("de")));
    assert!(page.text().contains("<time datetime=\"2026-02-01\">1. Februar 2026</time>"));
}

#[test]
fn one_withdrawn_language_leaves_the_others() {
    let service = Service::of(&withdrawn("[[leaflet.withdrawn]]\nlocale = \"de\"\nreason = \"retired\"\n"));
    assert_eq!(service.get(&localised("de"), &[]).status, 410);
    assert_eq!(service.get(&localised("pl"), &[]).status, 200);
    assert_eq!(service.get(LEAFLET, &[("Accept-Language", "de, pl;q=0.1")]).header("content-language"), Some("pl"));
}

// ------------------------------------------------------------------------------------------------ every answer

#[test]
fn every_answer_has_the_headers_that_keep_it_from_harm_and_a_small_head() {
    for (method, path, accept) in [
        ("GET", LEAFLET, "text/html"),
        ("GET", LEAFLET, "application/json"),
        ("GET", "/nothing", "text/html"),
        ("GET", "/de", "*/*"),
        ("POST", LEAFLET, "*/*"),
        ("OPTIONS", LEAFLET, "*/*"),
        ("GET", "/status", "text/html"),
        ("GET", "/robots.txt", "*/*"),
        ("GET", "/healthz", "*/*"),
    ] {
        let reply = Service::shared().request(method, path, &[("Accept", accept), ("Accept-Language", "pl")]);
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("access-control-allow-origin", "*"),
            ("strict-transport-security", "max-age=31536000; includeSubDomains"),
        ] {
            assert_eq!(reply.header(name), Some(value), "{method} {path}");
        }
        let policy = reply.header("content-security-policy").unwrap();
        assert!(
            policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"),
            "{policy}"
        );
        assert!(reply.head_size_bytes() < 2048, "{method} {path}: {} bytes", reply.head_size_bytes());
        assert!(reply.header("set-cookie").is_none());
    }
}

#[test]
fn headers_that_mean_nothing_here_change_nothing() {
    let plain = get(LEAFLET, &[("Accept-Language", "de")]);
    let other = get(
        LEAFLET,
        &[
            ("Accept-Language", "de"),
            ("X-Forwarded-Host", "evil.example"),
            ("X-Forwarded-Proto", "http"),
            ("Forwarded", "host=evil.example"),
            ("User-Agent", "x"),
            ("Cookie", "a=b"),
        ],
    );
    assert_eq!((plain.lines(), plain.body), (other.lines(), other.body));
}

#[test]
fn unknown_query_keys_are_passed_over_and_never_reach_a_link() {
    let reply = get(&format!("{}?utm_source=mail", localised("de")), &[]);
    assert_eq!(reply.body, get(&localised("de"), &[]).body);
    assert!(!reply.lines().contains("utm"));
}

#[test]
fn garbage_never_ends_the_service() {
    for bytes in [
        b"GET /%00 HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n".as_slice(),
        b"GET /leaflets/..%2f..%2fetc HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n",
        b"GET /leaflets HTTP/1.1\r\nHost: test\r\nAccept-Language: \xff\xfe, pl\r\nConnection: close\r\n\r\n",
        b"GET /leaflets?lang=%ff%00 HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n",
        b"\x16\x03\x01\x00 nonsense\r\n\r\n",
    ] {
        let reply = Service::shared().send(bytes);
        assert!((200..500).contains(&reply.status), "{reply:?}");
    }
    let long = "x-".repeat(7_000);
    assert_eq!(get(LEAFLET, &[("Accept-Language", &long)]).status, 200);
    assert_eq!(served("\u{ff}, pl").1, "pl", "one bad member does not spoil the header");
}

// ------------------------------------------------------------------------------------------------ service pages

#[test]
fn operators_and_crawlers_find_what_they_look_for() {
    for (path, content_type, part) in [
        ("/healthz", "text/plain; charset=utf-8", "ok"),
        ("/readyz", "text/plain; charset=utf-8", "ready"),
        ("/robots.txt", "text/plain; charset=utf-8", "Sitemap: https://leaflets.example.org/sitemap.xml"),
        ("/sitemap.xml", "application/xml; charset=utf-8", "<urlset"),
        ("/status.json", "application/json; charset=utf-8", "\"revision\""),
        ("/status", "text/html; charset=utf-8", "<h1>Status</h1>"),
        ("/languages.json", "application/json; charset=utf-8", "\"name\":\"Polski\""),
        ("/api/", "text/html; charset=utf-8", "Accept-Language"),
        ("/api/leaflet.schema.json", "application/schema+json", "A patient leaflet"),
    ] {
        let reply = get(path, &[]);
        assert_eq!((reply.status, reply.header("content-type")), (200, Some(content_type)), "{path}");
        assert!(reply.text().contains(part), "{path}");
    }
    assert_eq!(get("/favicon.ico", &[]).header("content-type"), Some("image/x-icon"));
    assert_eq!(get("/.well-known/security.txt", &[]).status, 404, "without somebody to write to there is no such page");
}

#[test]
fn a_contact_is_told_in_security_txt_and_on_the_leaflet() {
    let site = Site { public_url: PUBLIC_URL.to_owned(), contact: Some("leaflets@example.org".to_owned()), ..Site::default() };
    let service = Service::with(&Content::embedded(), &Policy::default(), site);
    assert_eq!(
        service.get("/.well-known/security.txt", &[]).text(),
        "Contact: mailto:leaflets@example.org\nExpires: 2027-01-31T12:00:00Z\nPreferred-Languages: en\n"
    );
    assert!(service.get(&localised("de"), &[]).text().contains("leaflets@example.org"));
}

#[test]
fn drafts_are_kept_from_search_engines_unless_all_may_be_listed() {
    assert!(!get("/sitemap.xml", &[]).text().contains("<url>"));
    assert_eq!(get(&localised("de"), &[]).header("x-robots-tag"), Some("noindex"));
    let site = Site { public_url: PUBLIC_URL.to_owned(), indexing: Indexing::All, ..Site::default() };
    let service = Service::with(&Content::embedded(), &Policy::default(), site);
    let sitemap = service.get("/sitemap.xml", &[]).text();
    assert!(sitemap.contains(&format!("<loc>{PUBLIC_URL}/pl{LEAFLET}</loc>")) && sitemap.contains("hreflang=\"x-default\""));
    assert_eq!(service.get(&localised("de"), &[]).header("x-robots-tag"), None);
}

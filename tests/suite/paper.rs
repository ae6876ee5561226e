//! Leaflets as PDF, where the program is built to make them, and as plain files.

use std::{collections::BTreeSet, fs, path::Path, process::Command};

#[cfg(feature = "pdf")]
use ir_leaflets::content::Content;
use scraper::{Html, Selector};

use crate::client::{PUBLIC_URL, Reply, Service};

#[cfg(feature = "pdf")]
const IS_ON: bool = true;
#[cfg(not(feature = "pdf"))]
const IS_ON: bool = false;

const SHEET: &str = "/de/leaflets/paediatric-ir-techniques.pdf";

fn get(path: &str, headers: &[(&str, &str)]) -> Reply {
    Service::shared().get(path, headers)
}

#[test]
fn a_sheet_is_offered_exactly_where_one_can_be_made() {
    let page = get("/de/leaflets/paediatric-ir-techniques.html", &[]);
    assert_eq!(page.text().contains(SHEET), IS_ON);
    assert_eq!(page.header("link").unwrap().contains(SHEET), IS_ON);
    assert_eq!(get(SHEET, &[]).status, if IS_ON { 200 } else { 404 });
    assert_eq!(get("/api/openapi.json", &[]).json()["paths"].get("/{locale}/leaflets/{leaflet}.pdf").is_some(), IS_ON);
    let refused = get("/de/leaflets/paediatric-ir-techniques", &[("Accept", "image/png")]).json();
    assert_eq!(refused["forms"].as_array().unwrap().contains(&"application/pdf".into()), IS_ON);
    for list in ["/de/leaflets.pdf", "/de/languages.pdf", "/status.pdf"] {
        assert_eq!(get(list, &[]).status, 404, "{list}");
    }
}

#[cfg(feature = "pdf")]
#[test]
fn a_sheet_is_a_representation_like_any_other() {
    let sheet = get(SHEET, &[]);
    assert_eq!((sheet.header("content-type"), sheet.header("content-language")), (Some("application/pdf"), Some("de")));
    assert_eq!((sheet.header("vary"), sheet.header("content-location")), (Some("Accept-Encoding"), Some(SHEET)));
    assert_eq!(sheet.header("x-robots-tag"), Some("noindex"), "it is a draft");
    let etag = sheet.header("etag").unwrap();
    let known = get(SHEET, &[("If-None-Match", etag)]);
    assert_eq!((known.status, known.body.len(), known.header("etag")), (304, 0, Some(etag)));
    assert_eq!(Service::shared().request("HEAD", SHEET, &[]).header("content-length"), sheet.header("content-length"));
    let asked = get("/leaflets/paediatric-ir-techniques", &[("Accept", "application/pdf"), ("Accept-Language", "de")]);
    assert_eq!((asked.body == sheet.body, asked.header("content-location")), (true, Some(SHEET)));
    let packed = get(SHEET, &[("Accept-Encoding", "br, gzip")]);
    assert_eq!((packed.header("content-encoding"), packed.body == sheet.body), (None, true), "a PDF is packed inside");
    let another = Service::of(&Content::embedded());
    assert!(another.get(SHEET, &[]).body == sheet.body, "another service makes the same bytes");
}

#[cfg(feature = "pdf")]
#[test]
fn a_sheet_has_a_size_and_may_have_a_second_language() {
    let sheet = get(SHEET, &[]);
    let large = get(&format!("{SHEET}?size=large"), &[]);
    assert_eq!(large.header("content-location"), Some(format!("{SHEET}?size=large").as_str()));
    assert_ne!(large.body, sheet.body);
    let normal = get(&format!("{SHEET}?size=normal"), &[]);
    assert_eq!((normal.header("content-location"), normal.body == sheet.body), (Some(SHEET), true));
    assert_eq!(get(&format!("{SHEET}?size=huge"), &[]).status, 400);
    let two = get(&format!("{SHEET}?with=ar&size=large"), &[]);
    assert_eq!(two.header("content-location"), Some(format!("{SHEET}?with=ar&size=large").as_str()));
    assert!(two.body != large.body && two.body.starts_with(b"%PDF-1.7"));
    assert_eq!(get(&format!("{SHEET}?with=zh"), &[]).status, 404);
    let html = get("/de/leaflets/paediatric-ir-techniques.html?size=huge", &[]);
    assert_eq!(html.status, 200, "only paper has a size, and unknown keys are passed over");
}

#[cfg(feature = "pdf")]
#[test]
fn words_that_no_font_has_are_an_error_of_the_sheet_alone() {
    let file = "de/paediatric-ir-techniques.ftl";
    let content = Content::embedded();
    let text = content.file(file).unwrap().text.replacen("Kindern", "Kindern 漢", 1);
    let service = Service::of(&content.with(file, &text));
    assert_eq!((service.get(SHEET, &[]).status, service.get(&SHEET.replace("pdf", "html"), &[]).status), (500, 200));
    assert_eq!(service.get(&SHEET.replace("/de/", "/pl/"), &[]).status, 200);
}

/// Every file below a folder, by its path with `/` between names.
fn files(folder: &Path, below: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = format!("{below}/{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            files(&entry.path(), &name, found);
        } else {
            found.insert(name);
        }
    }
}

#[test]
fn the_site_of_plain_files_is_complete_and_every_link_in_it_leads_to_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_leaflets"));
    assert!(command.args(["render", "--all", path, "--public-url", PUBLIC_URL]).env_clear().status().unwrap().success());
    let mut found = BTreeSet::new();
    files(folder.path(), "", &mut found);
    let locales = get("/languages.json", &[]).json()["languages"].as_array().unwrap().len();
    let ends = |ending: &str| found.iter().filter(|path| path.ends_with(ending)).count();
    // Each language, and the one without a language in its path.
    for ending in [".html", ".json", ".txt"] {
        assert_eq!(ends(&format!("/paediatric-ir-techniques{ending}")), locales + 1, "{ending}");
    }
    for (ending, copies) in [(".pdf", locales + 1), (".large.pdf", locales)] {
        assert_eq!(ends(&format!("/paediatric-ir-techniques{ending}")), if IS_ON { copies } else { 0 }, "{ending}");
    }
    let selector = Selector::parse("[href]").unwrap();
    for path in found.iter().filter(|path| path.ends_with(".html")) {
        let html = Html::parse_document(&fs::read_to_string(folder.path().join(&path[1..])).unwrap());
        for href in html.select(&selector).filter_map(|element| element.attr("href")) {
            let href = href.split(['#', '?']).next().unwrap();
            let target = match href.strip_prefix(PUBLIC_URL) {
                Some(target) => target.to_owned(),
                None if href.is_empty() || href.contains(':') => continue,
                None => resolved(path, href),
            };
            let target = if target.is_empty() || target.ends_with('/') {
                format!("{target}/index.html").replace("//", "/")
            } else {
                target
            };
            assert!(found.contains(&target), "{path} leads to {href}, and there is no {target}");
        }
    }
}

/// Where a relative link in a file leads.
fn resolved(path: &str, href: &str) -> String {
    let mut names: Vec<&str> = path.split('/').collect();
    names.pop();
    for name in href.split('/') {
        match name {
            "." => {}
            ".." => drop(names.pop()),
            name => names.push(name),
        }
    }
    names.join("/")
}

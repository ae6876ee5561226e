//! What readers see, read with a parser, and what programs get, read with the published schema.

use ir_leaflets::{
    check::{Policy, Previous, check},
    content::Content,
};
use scraper::{ElementRef, Html, Selector};

use crate::client::Service;

fn page(path: &str) -> Html {
    let html = Html::parse_document(&Service::shared().get(path, &[("Accept", "text/html")]).text());
    assert_eq!(html.errors, Vec::<String>::new(), "{path}");
    html
}

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn one<'a>(html: &'a Html, selector: &str) -> ElementRef<'a> {
    let found = all(html, selector);
    assert_eq!(found.len(), 1, "{selector}");
    found[0]
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn locales() -> Vec<String> {
    let checked = check(&Content::embedded(), &Previous::default(), &Policy::default());
    checked.catalogue.unwrap().locales().map(|entry| entry.locale.to_string()).collect()
}

fn leaflet(tag: &str) -> String {
    format!("/{tag}/leaflets/paediatric-ir-techniques")
}

#[test]
fn every_page_names_its_language_and_direction_and_holds_no_script() {
    for tag in locales() {
        for path in [leaflet(&tag), format!("/{tag}/"), format!("/{tag}/languages"), format!("/{tag}/problems/not-found")] {
            let html = page(&path);
            let root = one(&html, "html");
            assert_eq!(root.attr("lang"), Some(tag.as_str()));
            assert_eq!(root.attr("dir"), Some(if ["ar", "he"].contains(&tag.as_str()) { "rtl" } else { "ltr" }));
            assert!(
                all(&html, "script:not([type='application/ld+json']), iframe, form, img[src^=http], link[rel=stylesheet]")
                    .is_empty(),
                "{path}"
            );
            assert!(all(&html, "[style], [onclick]").is_empty(), "{path}");
            one(&html, "h1");
        }
    }
}

#[test]
fn the_notice_about_the_origin_stands_before_the_first_heading_of_the_leaflet() {
    for tag in locales() {
        let html = page(&leaflet(&tag));
        let order: Vec<&str> = all(&html, ".notice, h1").iter().map(|element| element.value().name()).collect();
        assert_eq!(order, ["section", "h1"], "{tag}");
        let notice = one(&html, ".notice");
        assert!(!text(notice).is_empty());
    }
}

#[test]
fn no_page_shows_a_message_id_or_a_placeable() {
    for tag in locales() {
        let html = page(&leaflet(&tag));
        let shown = text(one(&html, "body"));
        for trace in ["{", "}", "$", "risks-rare", "complication-rate", "\u{2068}", "\u{2069}", "\u{e000}"] {
            assert!(!shown.contains(trace), "{tag}: {trace} in {shown}");
        }
    }
}

#[test]
fn every_alternate_leads_to_a_page_in_that_language_that_leads_back() {
    for tag in ["en", "ar", "pl"] {
        let html = page(&leaflet(tag));
        let alternates: Vec<(String, String)> = all(&html, "link[rel=alternate][hreflang]")
            .iter()
            .map(|link| (link.attr("hreflang").unwrap().to_owned(), link.attr("href").unwrap().to_owned()))
            .collect();
        assert_eq!(alternates.len(), locales().len() + 1);
        let own = one(&html, "link[rel=canonical]").attr("href").unwrap().to_owned();
        for (language, link) in alternates.iter().filter(|(language, _)| language != "x-default") {
            let path = link.strip_prefix(crate::client::PUBLIC_URL).unwrap();
            let other = page(path);
            assert_eq!(one(&other, "html").attr("lang"), Some(language.as_str()));
            assert!(
                all(&other, "link[rel=alternate][hreflang]").iter().any(|link| link.attr("href") == Some(own.as_str())),
                "{language} back to {tag}"
            );
        }
    }
}

#[test]
fn the_switcher_names_languages_in_themselves_with_language_and_direction() {
    let html = page(&leaflet("en"));
    let links = all(&html, "header nav a");
    let named = |tag: &str| {
        let link = links.iter().find(|link| link.attr("hreflang") == Some(tag)).unwrap();
        (text(*link), link.attr("lang").unwrap().to_owned(), link.attr("dir").unwrap().to_owned())
    };
    assert_eq!(named("ar"), ("العربية".to_owned(), "ar".to_owned(), "rtl".to_owned()));
    assert_eq!(named("pl"), ("Polski".to_owned(), "pl".to_owned(), "ltr".to_owned()));
}

#[test]
fn two_languages_are_aligned_by_block_each_with_its_own_language_and_direction() {
    let html = page(&format!("{}?with=de", leaflet("ar")));
    assert_eq!((one(&html, "html").attr("lang"), one(&html, "html").attr("dir")), (Some("ar"), Some("rtl")));
    let pairs = all(&html, "section.part .pair, section.risks .pair");
    assert!(pairs.len() >= 15, "{}", pairs.len());
    for pair in pairs {
        let sides: Vec<_> = pair.child_elements().map(|side| (side.attr("lang").unwrap(), side.attr("dir").unwrap())).collect();
        assert_eq!(sides, [("ar", "rtl"), ("de", "ltr")]);
    }
    let figures: Vec<String> = all(&html, ".figure").into_iter().map(text).collect();
    assert_eq!(figures, ["0.5\u{200e}%\u{200e}", "0,5 %"]);
}

#[test]
fn every_id_on_a_page_stands_once_and_every_anchor_leads_somewhere() {
    for tag in ["en", "ar", "tr"] {
        let html = page(&leaflet(tag));
        let mut ids: Vec<&str> = all(&html, "[id]").iter().map(|element| element.attr("id").unwrap()).collect();
        ids.sort_unstable();
        let count = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), count);
        for anchor in all(&html, "a[href^='#']") {
            assert!(ids.contains(&&anchor.attr("href").unwrap()[1..]), "{anchor:?}");
        }
    }
}

#[test]
fn data_of_every_language_follows_the_published_schema() {
    let schema = Service::shared().get("/api/leaflet.schema.json", &[]).json();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for tag in locales() {
        for query in ["", "?for=ja"] {
            let data = Service::shared().get(&format!("{}.json{query}", leaflet(&tag)), &[]).json();
            let errors: Vec<String> =
                validator.iter_errors(&data).map(|error| format!("{}: {error}", error.instance_path())).collect();
            assert_eq!(errors, Vec::<String>::new(), "{tag}{query}");
            assert_eq!(data["language"], tag.as_str());
        }
    }
}

#[test]
fn text_lines_are_short_and_hold_the_figure_whole() {
    let text = Service::shared().get(&format!("{}.txt", leaflet("de")), &[]).text();
    assert!(text.lines().all(|line| line.chars().count() <= 72), "{text}");
    assert!(text.contains("0,5\u{a0}%"));
}

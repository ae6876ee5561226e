//! What readers see, read with a parser, and what programs get, read with the published schema.

use std::collections::BTreeSet;

use ir_leaflets::{
    check::{Policy, Previous, check},
    content::Content,
    fingerprint::Fingerprint,
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
fn a_leaflet_says_things_in_the_order_in_which_readers_need_them() {
    let order = [
        "skip",
        "languages",
        "notice",
        "breadcrumb",
        "kind",
        "h1",
        "summary",
        "contents",
        "about",
        "procedure",
        "reasons",
        "risks",
        "references",
        "gaps",
        "trust",
        "purpose",
    ];
    for tag in locales() {
        let html = page(&leaflet(&tag));
        let names = all(
            &html,
            ".skip, nav.languages, .notice, .breadcrumb, .kind, h1, .summary, .contents, .part, .references, .gaps, .trust, .purpose",
        );
        let name = |element: &ElementRef<'_>| {
            element.attr("id").or(element.value().classes().find(|class| *class != "box")).unwrap_or("h1").to_owned()
        };
        assert_eq!(names.iter().map(name).collect::<Vec<_>>(), order, "{tag}");
        let notice = one(&html, ".notice");
        assert_eq!(notice.attr("aria-labelledby"), Some("notice"));
        assert!(text(notice).len() > text(one(&html, "#notice")).len(), "{tag}");
    }
}

#[test]
fn headings_go_down_by_one_step_and_the_first_is_the_title() {
    for tag in ["en", "ar"] {
        for path in [
            leaflet(tag),
            format!("/{tag}/"),
            format!("/{tag}/languages"),
            format!("/{tag}/problems/not-found"),
            "/status".to_owned(),
            "/api/".to_owned(),
        ] {
            let html = page(&path);
            let levels: Vec<u32> =
                all(&html, "h1, h2, h3, h4, h5, h6").iter().map(|heading| heading.value().name()[1..].parse().unwrap()).collect();
            assert_eq!(levels[0], 1, "{path}");
            assert!(levels.windows(2).all(|pair| pair[1] > 1 && pair[1] <= pair[0] + 1), "{path}: {levels:?}");
        }
    }
}

#[test]
fn a_page_is_one_small_answer_with_its_styles_inside() {
    for tag in locales() {
        let reply = Service::shared().get(&leaflet(&tag), &[("Accept", "text/html"), ("Accept-Encoding", "gzip")]);
        assert_eq!(reply.header("content-encoding"), Some("gzip"));
        assert!(reply.body.len() <= 14_600, "{tag}: {} bytes", reply.body.len());
        let html = page(&leaflet(&tag));
        let style: String = one(&html, "style").text().collect();
        assert!(style.len() <= 6_000, "{} bytes of styles", style.len());
        let hash = Fingerprint::of_bytes(style.as_bytes()).base64();
        assert!(reply.header("content-security-policy").unwrap().contains(&format!("style-src 'sha256-{hash}';")));
        let relations: BTreeSet<&str> = all(&html, "link").iter().map(|link| link.attr("rel").unwrap()).collect();
        assert_eq!(relations, BTreeSet::from(["alternate", "canonical", "icon"]), "nothing but the sign in the tab is fetched");
        assert!(all(&html, "img, source, video, audio, object, embed").is_empty());
    }
}

#[test]
fn the_styles_know_no_left_and_no_right() {
    let html = page(&leaflet("en"));
    let style: String = one(&html, "style").text().collect();
    for word in [
        "left",
        "right",
        "margin-top",
        "margin-bottom",
        "padding-top",
        "padding-bottom",
        "border-top",
        "border-bottom",
        "width:",
        "height:",
    ] {
        let found = style.match_indices(word).any(|(at, _)| {
            let before = &style[..at];
            // `max-width` of a condition, `line-height` and `stroke-width` name no side.
            !(before.ends_with("(max-")
                || before.ends_with("(min-")
                || before.ends_with("line-")
                || before.ends_with("stroke-")
                || before.ends_with("start-"))
        });
        assert!(!found, "{word}");
    }
}

#[test]
fn a_risk_word_and_its_figure_stand_in_one_paragraph_set_apart() {
    for tag in locales() {
        let html = page(&leaflet(&tag));
        let sentence = one(&html, "section.risks #risks-rare.callout p:has(.figure)");
        assert!(text(sentence).contains(&text(one(&html, "#risks-rare .figure"))), "{tag}");
        assert!(text(sentence).chars().count() > 30, "{tag}: the words stand with the figure");
    }
}

#[test]
fn search_engines_are_told_what_the_page_is_and_nothing_that_is_not_known() {
    for tag in locales() {
        let html = page(&leaflet(&tag));
        let script = one(&html, "script[type='application/ld+json']").inner_html();
        let data: serde_json::Value = serde_json::from_str(&script).unwrap();
        let canonical = one(&html, "link[rel=canonical]").attr("href").unwrap();
        assert_eq!((data["@type"].as_str(), data["url"].as_str()), (Some("MedicalWebPage"), Some(canonical)));
        assert_eq!(data["inLanguage"], tag.as_str());
        assert_eq!(data["name"], text(one(&html, "h1")).as_str());
        assert_eq!(data["about"]["@type"], "MedicalProcedure");
        assert_eq!(data["version"], text(one(&html, ".trust dd code")).as_str());
        assert_eq!(data["citation"].as_array().unwrap().len(), all(&html, ".references li").len());
        let parts = data["hasPart"].as_array().unwrap();
        for (part, section) in parts.iter().zip(all(&html, ".part")) {
            assert_eq!(part["url"], format!("{canonical}#{}", section.attr("id").unwrap()).as_str());
            assert_eq!(part["inLanguage"], tag.as_str());
            assert!(part["hasHealthAspect"].as_str().unwrap().ends_with("HealthAspect"));
        }
        assert_eq!(parts.len(), all(&html, ".part").len());
        for unknown in ["datePublished", "lastReviewed", "publisher"] {
            assert!(data.get(unknown).is_none(), "{unknown} is not stated");
        }
        assert_eq!(data.get("translationOfWork").is_none(), tag == "en");
        let property = |name: &str| one(&html, &format!("meta[property='og:{name}']")).attr("content").unwrap().to_owned();
        assert_eq!(property("title"), text(one(&html, "h1")));
        assert_eq!(property("url"), canonical);
        assert_eq!(property("locale").split_once('_').unwrap().0, tag.split('-').next().unwrap());
    }
}

#[test]
fn the_printed_sheet_has_notice_and_fingerprint_lines_to_write_on_and_a_way_back() {
    for tag in locales() {
        let html = page(&leaflet(&tag));
        let fingerprint = text(one(&html, ".trust dd code"));
        let running = text(one(&html, ".running"));
        let notice = text(one(&html, ".notice p:last-of-type"));
        assert!(running.contains(&notice) && running.contains(&fingerprint), "{tag}: {running}");
        let link = format!("{}?version={fingerprint}", one(&html, "link[rel=canonical]").attr("href").unwrap());
        assert!(text(one(&html, ".paper")).contains(&link), "{tag}");
        one(&html, ".paper svg.code path");
        assert_eq!(all(&html, ".paper .line").len(), 3);
    }
}

#[test]
fn what_is_known_of_the_source_and_the_dates_is_shown_and_told_to_search_engines() {
    let content = Content::embedded();
    let manifest = content.file("leaflets.toml").unwrap().text.to_string();
    let known = manifest
        .replace("# address = \"https://…\"", "address = \"https://source.example/leaflet\"")
        .replace("# publisher = \"\"", "publisher = \"A <society> & more\"")
        .replace("# published = ", "published = ");
    assert_ne!(known, manifest);
    let service = Service::of(&content.with("leaflets.toml", &known));
    let html = Html::parse_document(&service.get(&leaflet("de"), &[("Accept", "text/html")]).text());
    assert_eq!(one(&html, ".trust dd a[href='https://source.example/leaflet']").attr("lang"), Some("en"));
    assert_eq!(text(one(&html, ".trust time[datetime='2026-01-31']")), "31. Januar 2026");
    let script: String = one(&html, "script[type='application/ld+json']").text().collect();
    assert!(!script.contains(['<', '>', '&']), "nothing can end the element");
    let data: serde_json::Value = serde_json::from_str(&script).unwrap();
    assert_eq!(data["publisher"]["name"], "A <society> & more");
    assert_eq!(data["isBasedOn"]["url"], "https://source.example/leaflet");
    assert_eq!(data["datePublished"], "2026-01-31");
    assert!(data.get("lastReviewed").is_none());
}

#[test]
fn a_locale_without_the_words_of_a_group_shows_nothing_of_it() {
    let content = Content::embedded();
    let words = content.file("de/page.ftl").unwrap().text.to_string();
    let cut: String = words
        .lines()
        .filter(|line| !line.starts_with("paper-") && !line.starts_with("gaps-"))
        .map(|line| format!("{line}\n"))
        .collect();
    let service = Service::of(&content.with("de/page.ftl", &cut));
    let html = Html::parse_document(&service.get(&leaflet("de"), &[("Accept", "text/html")]).text());
    assert!(all(&html, ".paper, .gaps").is_empty());
    one(&html, ".trust");
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
fn the_line_of_likely_languages_keeps_to_the_page_and_every_language_stands_behind_the_button() {
    for (tag, likely) in [("de", "en fr"), ("sr-Latn", "sr-Cyrl sq"), ("nn", "nb en"), ("he", "en ar"), ("eu", "es en ca")] {
        let html = page(&leaflet(tag));
        let line: Vec<&str> = all(&html, ".languages .few a").iter().map(|link| link.attr("hreflang").unwrap()).collect();
        assert!(line.join(" ").starts_with(likely), "{tag}: {line:?}");
        let links = all(&html, ".languages details a");
        assert_eq!(links.len(), locales().len());
        for link in links {
            assert_eq!(link.attr("href"), Some(leaflet(link.attr("lang").unwrap()).as_str()), "the leaflet is kept");
            assert_eq!(link.attr("aria-current").is_some(), link.attr("lang") == Some(tag));
        }
    }
}

#[test]
fn the_list_of_languages_names_each_with_its_state() {
    let html = page("/pl/languages");
    let rows = all(&html, ".cards > li");
    assert_eq!(rows.len(), locales().len());
    let arabic = rows.iter().map(|row| text(*row)).find(|row| row.starts_with("العربية ar ")).unwrap();
    assert!(arabic.contains("wersja robocza"), "{arabic}");
    assert!(arabic.contains("średnia"), "{arabic}");
}

#[test]
fn the_list_of_languages_says_how_sure_the_writers_are_as_their_folder_does() {
    let data = Service::shared().get("/languages.json", &[]).json();
    for language in data["languages"].as_array().unwrap() {
        let tag = language["language"].as_str().unwrap();
        let folder = if tag == "de-CH" { format!("regions/{tag}") } else { tag.to_owned() };
        let said = std::fs::read_to_string(format!("{}/locales/{folder}/locale.toml", env!("CARGO_MANIFEST_DIR"))).unwrap();
        let level = language["confidence"].as_str().unwrap();
        assert!(said.contains(&format!("\nlevel = \"{level}\"\n")), "{tag}: {level}");
        assert!(["low", "medium"].contains(&level), "{tag}: nobody of the language has read it");
    }
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

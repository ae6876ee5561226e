//! `leaflets serve --preview`: what those who write the texts see while they write.

use ir_leaflets::check::words::Word;
use scraper::{Html, Selector};

use crate::{
    program::{Folder, Program},
    terminal::{self, run, told},
};

const LEAFLET: &str = "paediatric-ir-techniques";

fn preview(folder: &Folder) -> Program {
    started(&folder.text())
}

fn started(folder: &str) -> Program {
    Program::start(&["serve", "--preview", "--content", folder])
}

fn page(program: &Program, path: &str) -> Html {
    let reply = program.get(path);
    assert_eq!(reply.status, 200, "{path}: {}", reply.text());
    Html::parse_document(&reply.text())
}

fn texts(html: &Html, selector: &str) -> Vec<String> {
    html.select(&Selector::parse(selector).unwrap()).map(|element| element.text().collect::<String>().trim().to_owned()).collect()
}

fn attribute(html: &Html, selector: &str, name: &str) -> Option<String> {
    html.select(&Selector::parse(selector).unwrap()).next()?.value().attr(name).map(str::to_owned)
}

#[test]
fn each_message_stands_beside_its_source_with_what_was_found_in_it() {
    let folder = terminal::Folder::new();
    folder.replace(&format!("ar/{LEAFLET}.ftl"), "risks-dose = ", "risks-dose = 5 ");
    folder.replace("pl/page.ftl", "\nskip-link = ", "\n# skip-link: ");
    let program = started(&folder.text());
    let arabic = page(&program, &format!("/preview/ar/{LEAFLET}"));
    assert_eq!(attribute(&arabic, "#risks-dose .pair p:nth-child(1)", "dir").as_deref(), Some("ltr"));
    assert_eq!(attribute(&arabic, "#risks-dose .pair p:nth-child(2)", "dir").as_deref(), Some("rtl"));
    assert_eq!(attribute(&arabic, "#risks-dose .pair p:nth-child(2)", "lang").as_deref(), Some("ar"));
    assert!(texts(&arabic, "#risks-dose .pair p:nth-child(1)")[0].contains("radiation dose"));
    let found = texts(&arabic, "#risks-dose .findings li.error").join("\n");
    assert!(found.contains(&format!("ar/{LEAFLET}.ftl:")) && found.contains("typed-figure"), "{found}");
    assert_eq!(texts(&arabic, "#risks-dose mark"), ["5"]);
    assert!(texts(&arabic, "#risks-rare .findings li").is_empty());
    assert_eq!(texts(&arabic, "#risks-rare .pair p:nth-child(2) code"), ["{ $complication-rate }"]);
    let polish = page(&program, "/preview/pl/page");
    assert_eq!(texts(&polish, "#skip-link .missing"), ["not translated"]);
    assert_eq!(texts(&polish, "#skip-link .findings li").len(), 1);
    assert_eq!(texts(&polish, "#languages-count .pair p:nth-child(2) .variant").len(), 4);
    let index = page(&program, "/preview/");
    let all = Word::ALL.len();
    let count = format!("{}/{all}", all - 1);
    assert!(texts(&index, "tr").iter().any(|row| row.contains("Polski") && row.contains(&count) && row.contains("1 error")));
}

#[test]
fn nobody_keeps_or_lists_the_preview_and_its_script_is_the_only_one_allowed() {
    let program = preview(&Folder::new());
    for path in ["/preview/", "/preview/de/page", &format!("/preview/de/{LEAFLET}/page"), "/preview/changes"] {
        let reply = program.get(path);
        assert_eq!((reply.header("cache-control"), reply.header("x-robots-tag")), (Some("no-store"), Some("noindex")), "{path}");
        assert_eq!(reply.header("access-control-allow-origin"), None, "{path}");
    }
    let reply = program.get("/preview/");
    let policy = reply.header("content-security-policy").unwrap().to_owned();
    assert!(policy.contains("script-src 'sha256-") && policy.contains("frame-ancestors 'none'"), "{policy}");
    let script = texts(&Html::parse_document(&reply.text()), "script");
    assert!(script.len() == 1 && script[0].contains("/preview/changes?since="), "{script:?}");
    let framed = program.get(&format!("/preview/de/{LEAFLET}/page"));
    let policy = framed.header("content-security-policy").unwrap();
    assert!(policy.contains("frame-ancestors 'self'") && !policy.contains("script-src"), "{policy}");
}

#[test]
fn a_page_that_waits_is_told_when_a_file_is_saved_and_shows_it() {
    let folder = Folder::new();
    let program = preview(&folder);
    let path = format!("/preview/pl/{LEAFLET}");
    let seen = attribute(&page(&program, &path), "html", "data-revision").unwrap();
    folder.replace(&format!("pl/{LEAFLET}.ftl"), "risks-rare = ", "risks-rare = { $nonsense } ");
    let told = program.get(&format!("/preview/changes?since={seen}")).text();
    assert_ne!(told.trim(), seen);
    let after = page(&program, &path);
    assert_eq!(attribute(&after, "html", "data-revision").as_deref(), Some(told.trim()));
    assert!(texts(&after, "#risks-rare .findings li").join("\n").contains("$nonsense"));
    let rendered = page(&program, &format!("{path}/page"));
    assert!(texts(&rendered, "main").join("\n").contains("0,5%"), "the last good text stays");
    assert!(!texts(&rendered, "main").join("\n").contains("nonsense"));
}

#[test]
fn made_up_languages_exist_only_in_the_preview() {
    let program = preview(&Folder::new());
    let accented = page(&program, &format!("/preview/en-XA/{LEAFLET}"));
    assert!(texts(&accented, "#risks-heading .pair p:nth-child(2)")[0].contains("ŕ"), "{:?}", texts(&accented, "#risks-heading"));
    let arabic = page(&program, &format!("/preview/ar-XB/{LEAFLET}/page"));
    assert_eq!(attribute(&arabic, "html", "dir").as_deref(), Some("rtl"));
    assert_eq!(texts(&accented, ".findings li"), Vec::<String>::new(), "nobody translates them");
    for path in [format!("/en-XA/leaflets/{LEAFLET}"), format!("/ar-XB/leaflets/{LEAFLET}")] {
        assert_ne!(program.get(&path).status, 200, "{path}");
    }
    assert!(!program.get("/languages.json").text().contains("-X"));
}

#[test]
fn without_preview_there_is_none_and_what_is_not_there_is_not_found() {
    let service = crate::client::Service::shared();
    assert_eq!(service.get("/preview/", &[]).status, 404);
    assert_eq!(service.get("/preview/changes", &[]).status, 404);
    let program = preview(&Folder::new());
    for path in ["/preview/zh/page", "/preview/de/nothing", "/preview/de", "/preview/de/page/page/page", "/preview/..%2f/page"] {
        assert_eq!(program.get(path).status, 404, "{path}");
    }
    assert_eq!(program.get("/preview").header("location"), Some("/preview/"));
}

#[test]
fn a_preview_that_others_could_see_needs_to_be_asked_for() {
    let folder = Folder::new();
    let content = ["--preview", "--content", &folder.text()];
    let (code, _, err) = told(&run(&[&["serve", "--listen", "0.0.0.0:0"][..], &content].concat()));
    assert_eq!(code, Some(2));
    assert_eq!(
        err,
        "leaflets: the preview cannot be served at 0.0.0.0:0: others could see it, and it shows texts that nobody has checked\n  \
         leave --listen out, or say --preview-anywhere if only you can reach this address\n"
    );
    let mut program = Program::start(&["serve", "--preview", "--preview-anywhere", "--content", &folder.text()]);
    assert_eq!(program.get("/preview/").status, 200);
    program.signal("TERM");
    assert_eq!(program.wait(), Some(0), "a waiting page does not keep it");
}

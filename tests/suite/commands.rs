//! The program at a terminal.

use std::{
    io::{BufRead, BufReader, Write},
    process::Stdio,
};

use crate::terminal::{Folder, leaflets, run, told};

#[test]
fn a_broken_file_is_told_with_rule_place_sentence_and_hint_and_exit_code_one() {
    let folder = Folder::new();
    folder.replace("pl/paediatric-ir-techniques.ftl", "risks-rare = ", "risks-rare = 5 ");
    folder.replace("de/page.ftl", "skip-link = ", "skip-link = { $nonsense } ");
    let (code, out, _) = told(&run(&["check", "--content", &folder.text()]));
    assert_eq!(code, Some(1), "{out}");
    for part in [
        "error[typed-figure]: ",
        "pl/paediatric-ir-techniques.ftl:",
        "= help: ",
        "error[unknown-variable]: ",
        "de/page.ftl:",
        "de: 1 error, 0 warnings; the last good text stays until the errors are gone",
    ] {
        assert!(out.contains(part), "{part} in\n{out}");
    }
}

#[test]
fn findings_for_machines_hold_the_same() {
    let folder = Folder::new();
    folder.replace("pl/paediatric-ir-techniques.ftl", "risks-rare = ", "risks-rare = 5 ");
    let (code, out, _) = told(&run(&["check", "--json", "--content", &folder.text()]));
    let data: serde_json::Value = serde_json::from_str(&out).unwrap();
    let finding = data["findings"].as_array().unwrap().iter().find(|finding| finding["rule"] == "typed-figure").unwrap();
    assert_eq!(code, Some(1));
    assert_eq!(
        (&finding["severity"], &finding["stops"], &finding["file"]),
        (&"error".into(), &true.into(), &"pl/paediatric-ir-techniques.ftl".into())
    );
    assert!(finding["line"].as_u64().unwrap() > 1 && finding["column"].as_u64().unwrap() > 1);
}

#[test]
fn every_mistake_of_a_manifest_is_told_at_once() {
    let folder = Folder::new();
    folder.replace("leaflets.toml", "audience = ", "audiance = ");
    folder.replace("leaflets.toml", "comparator = \"less-than\"", "comparator = \"less\"");
    folder.replace("leaflets.toml", "heading = \"risks-heading\"", "heading = \"risk-heading\"");
    let (code, out, _) = told(&run(&["check", "--content", &folder.text()]));
    assert_eq!(code, Some(1));
    for part in ["audiance", "\"less\"", "risk-heading"] {
        assert!(out.contains(part), "{part} in\n{out}");
    }
}

#[test]
fn a_command_that_cannot_run_says_why_and_what_to_type() {
    let holder = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = holder.local_addr().unwrap().to_string();
    for (arguments, said) in [
        (
            &["--content", "/nowhere"][..],
            "leaflets: the content folder /nowhere cannot be read: No such file or directory (os error 2)\n  name a folder with --content",
        ),
        (
            &["--listen", &taken],
            "cannot be listened at: Address already in use (os error 98)\n  stop what listens there, or choose another port",
        ),
        (
            &["render", "de", "nothing"],
            "leaflets: nothing cannot be written: there is no such leaflet\n  choose one of: paediatric-ir-techniques",
        ),
        (&["render", "zh", "paediatric-ir-techniques"], "it is not there in this language\n  choose one of: "),
        (&["--listen", "nonsense"], "invalid value 'nonsense' for '--listen <ADDRESS>'"),
        (&["--unheard-of"], "unexpected argument '--unheard-of'"),
        (&["--public-url", "leaflets.example.org"], "write it like https://leaflets.example.org"),
    ] {
        let (code, out, err) = told(&run(arguments));
        assert_eq!((code, out.as_str()), (Some(2), ""), "{arguments:?}: {err}");
        assert!(err.contains(said), "{arguments:?}: {err}");
    }
    drop(holder);
}

#[test]
fn a_misspelt_variable_is_not_passed_over() {
    let (code, _, err) = told(&leaflets().arg("status").env("LEAFLETS_LISTN", "x").output().unwrap());
    assert_eq!(code, Some(2));
    assert!(err.starts_with("leaflets: the environment sets LEAFLETS_LISTN: there is no such option"), "{err}");
}

#[test]
fn a_manifest_without_a_leaflet_stops_the_service_with_one_sentence() {
    let folder = Folder::new();
    folder.write("leaflets.toml", "schema = 7\n");
    let (code, _, err) = told(&run(&["--content", &folder.text(), "--listen", "127.0.0.1:0"]));
    assert_eq!(code, Some(2));
    assert!(
        err.contains("leave nothing to serve") && err.contains(&format!("type: leaflets check --content {}", folder.text())),
        "{err}"
    );
}

#[test]
fn a_leaflet_is_written_as_the_service_would_send_it() {
    let (code, out, err) = told(&run(&["render", "tr", "paediatric-ir-techniques", "--form", "json"]));
    assert_eq!((code, err.as_str()), (Some(0), ""));
    let data: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&data["language"], &data["claims"]["complication-rate"]["text"]), (&"tr".into(), &"%0,5".into()));
}

#[test]
fn the_status_shows_every_language() {
    let (code, out, _) = told(&run(&["status"]));
    assert_eq!(code, Some(0));
    for tag in ["en", "de", "pl", "ar"] {
        assert!(out.lines().any(|line| line.trim_start().starts_with(&format!("{tag} ")) && line.contains("draft")), "{out}");
    }
}

#[test]
fn ask_tells_what_a_reader_would_get_and_why() {
    let (code, out, _) = told(&run(&["ask", "gsw, en;q=0.5"]));
    assert_eq!((code, out.as_str()), (Some(0), "served=de-CH; asked=gsw; reason=near\n"));
    let (_, out, _) = told(&run(&["ask", "--json", "--available", "en,sv,nb", "--default", "en", "nn"]));
    let data: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&data["locale"], &data["reason"]), (&"nb".into(), &"near".into()));
}

#[test]
fn ask_answers_a_batch_line_by_line() {
    let mut child = leaflets().args(["ask", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let lines = concat!(
        "{\"accept_language\":\"nn-NO,nn;q=0.9,en;q=0.8\",\"available\":[\"en\",\"nb\"],\"default\":\"en\",\"policy\":\"leaflet\"}\n",
        "{\"accept_language\":\"nn-NO,nn;q=0.9,en;q=0.8\",\"available\":[\"en\",\"nb\"],\"default\":\"en\",\"policy\":\"cldr\"}\n",
        "{\"accept_language\":\"zh\",\"available\":[\"en\",\"nb\"],\"default\":\"nb\",\"policy\":\"leaflet\"}\n",
    );
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let answers: Vec<serde_json::Value> =
        BufReader::new(child.stdout.take().unwrap()).lines().map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect();
    assert!(child.wait().unwrap().success());
    let locales: Vec<&str> = answers.iter().map(|answer| answer["locale"].as_str().unwrap()).collect();
    assert_eq!(locales, ["nb", "en", "nb"]);
}

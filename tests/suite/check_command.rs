//! `leaflets check`: what it looks like, what it is asked for, and what scripts get from it.

use std::process::{Command, Stdio};

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use crate::terminal::{Folder, leaflets, run, told};

const LEAFLET: &str = "paediatric-ir-techniques.ftl";

/// A folder with an error in Polish, one in German and a warning in Polish.
fn broken() -> Folder {
    let folder = Folder::new();
    folder.replace(&format!("pl/{LEAFLET}"), "risks-rare = ", "risks-rare = 5 ");
    folder.replace("pl/page.ftl", "\ngaps-ask = ", "\n# gaps-ask: ");
    folder.replace("de/page.ftl", "skip-link = ", "skip-link = { $nonsense } ");
    folder
}

fn check(folder: &Folder, arguments: &[&str]) -> (Option<i32>, String, String) {
    told(&run(&[&["check", "--content", &folder.text()], arguments].concat()))
}

fn files(findings: &str) -> Vec<String> {
    let data: Value = serde_json::from_str(findings).unwrap();
    let mut files: Vec<String> =
        data["findings"].as_array().unwrap().iter().map(|finding| finding["file"].as_str().unwrap().to_owned()).collect();
    files.dedup();
    files
}

#[test]
fn a_line_from_right_to_left_is_isolated_and_pointed_at_by_words_not_by_carets() {
    for (file, word) in [("ar", "جرعة"), ("he", "קרינה")] {
        let folder = Folder::new();
        folder.replace(&format!("{file}/{LEAFLET}"), "risks-dose = ", "risks-dose = 5 ");
        let (code, out, _) = check(&folder, &["--locale", file]);
        assert_eq!(code, Some(1));
        assert!(out.contains(&format!("{file}/{LEAFLET}:")) && out.contains(":14\n"), "{out}");
        let line = out.lines().find(|line| line.contains("line: ")).unwrap();
        assert!(line.contains("line: \u{2068}risks-dose = 5 ") && line.contains(word) && line.ends_with('\u{2069}'), "{line}");
        assert!(out.contains("here: 5\n") && !out.contains('^'), "{out}");
        assert_eq!(out.matches('\u{2068}').count(), out.matches('\u{2069}').count());
    }
}

#[test]
fn carets_stand_below_their_letters_when_accents_are_letters_of_their_own() {
    let folder = Folder::new();
    folder.replace(
        "cs/page.ftl",
        "skip-link = ",
        "skip-link = Vs\u{30C}echna rizika te\u{30C}chto vy\u{301}konu\u{30A} { $ne\u{301}co } ",
    );
    let (_, out, _) = check(&folder, &["cs/page.ftl"]);
    let lines: Vec<&str> = out.lines().collect();
    let source = lines.iter().position(|line| line.contains("Vs\u{30C}echna")).unwrap();
    let (before, _) = lines[source].split_once("ne\u{301}co").unwrap();
    assert_eq!(before.width(), lines[source + 1].find('^').unwrap());
}

#[test]
fn a_check_of_one_language_leaflet_file_or_folder_tells_only_that() {
    let folder = broken();
    for (asked, told) in [
        (&["--locale", "de"][..], &["de/page.ftl"][..]),
        (&["--locale", "de,pl", "--leaflet", "page"], &["de/page.ftl", "pl/page.ftl"]),
        (&["--leaflet", "paediatric-ir-techniques"], &["pl/paediatric-ir-techniques.ftl"]),
        (&["pl"], &["pl/paediatric-ir-techniques.ftl", "pl/page.ftl"]),
        (&["pl/page.ftl", "de"], &["de/page.ftl", "pl/page.ftl"]),
        (&["en"], &[]),
    ] {
        let (_, out, err) = check(&folder, &[asked, &["--json"]].concat());
        assert_eq!(files(&out), told, "{asked:?}: {err}");
    }
    let (code, out, _) = check(&folder, &["--locale", "en"]);
    assert_eq!(code, Some(0));
    assert!(out.contains("nothing to mend\nelsewhere: 2 errors, 1 warning; to see them, leave the selection out\n"), "{out}");
}

#[test]
fn a_path_is_looked_for_here_first_and_its_content_folder_around_it() {
    let folder = broken();
    let from = |working: &str, path: &str| {
        let mut command = leaflets();
        command.current_dir(folder.path().join(working)).args(["check", "--json", path]).stdin(Stdio::null());
        told(&command.output().unwrap())
    };
    for (working, path) in [("pl", "page.ftl"), ("de", "../pl/page.ftl"), ("", "pl/page.ftl"), ("de", "pl/page.ftl")] {
        let (_, out, err) = from(working, path);
        assert_eq!(files(&out), ["pl/page.ftl"], "{path} in {working}: {err}");
    }
    let outside = tempfile::tempdir().unwrap();
    let path = folder.path().join("pl").display().to_string();
    let mut command = leaflets();
    let (_, out, _) = told(&command.current_dir(outside.path()).args(["check", "--json", &path]).output().unwrap());
    assert_eq!(files(&out).len(), 2);
}

#[test]
fn what_is_not_there_cannot_be_checked() {
    let folder = broken();
    for (asked, said) in [
        (&["nothing.ftl"][..], "nothing.ftl cannot be checked: it is not there\n"),
        (&["/etc"], "/etc cannot be checked: it lies outside the content folder\n"),
        (&["--locale", "zh"], "there is no language zh in "),
        (&["--locale", "quite wrong"], "invalid value 'quite wrong' for '--locale <LOCALES>'"),
        (&["--leaflet", "biopsy"], "there is no leaflet biopsy in "),
        (&["--format", "xml"], "invalid value 'xml' for '--format <FORMAT>'"),
        (&["--json", "--format", "text"], "cannot be used with"),
    ] {
        let (code, out, err) = check(&folder, asked);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{asked:?}");
        assert!(err.contains(said), "{asked:?}: {err}");
    }
}

#[test]
fn a_warning_ends_with_exit_code_one_only_where_warnings_are_denied() {
    let folder = Folder::new();
    folder.replace("pl/page.ftl", "\ngaps-ask = ", "\n# gaps-ask: ");
    let (code, out, _) = check(&folder, &["--locale", "pl"]);
    assert_eq!(code, Some(0));
    assert!(out.contains("warning[incomplete-group]") && out.contains("pl: 0 errors, "), "{out}");
    assert!(!out.contains("the last good text"), "{out}");
    assert_eq!(check(&folder, &["--locale", "pl", "--deny", "warnings"]).0, Some(1));
    let denied = leaflets()
        .args(["check", "--content", &folder.text()])
        .envs([("LEAFLETS_DENY", "warnings"), ("LEAFLETS_LOCALE", "pl")])
        .output()
        .unwrap();
    assert_eq!(denied.status.code(), Some(1));
    assert_eq!(check(&folder, &["--locale", "de", "--deny", "warnings"]).0, Some(0));
}

#[test]
fn a_manifest_that_stops_every_text_is_told_to_everybody() {
    let folder = Folder::new();
    folder.replace("leaflets.toml", "comparator = \"less-than\"", "comparator = \"less\"");
    let (code, out, _) = check(&folder, &["--locale", "pl"]);
    assert_eq!(code, Some(1));
    assert!(out.contains("leaflets.toml: 1 error, 0 warnings; nothing changes for readers until the errors are gone\n"), "{out}");
}

#[test]
fn json_can_be_asked_for_in_two_ways() {
    let folder = broken();
    assert_eq!(check(&folder, &["--json"]), check(&folder, &["--format", "json"]));
}

#[test]
fn annotations_of_githubs_workflows_stand_one_a_line_with_their_marks_escaped() {
    let folder = broken();
    let (code, out, _) = check(&folder, &["--format", "github", "--locale", "de"]);
    assert_eq!(code, Some(1));
    let place = format!("::error file={}/de/page.ftl,line=", folder.text());
    let line = out.lines().find(|line| line.starts_with(&place)).unwrap();
    assert!(line.contains(",title=unknown-variable::") && line.contains("%0Ahelp: "), "{line}");
    let folder = Folder::new();
    std::fs::rename(folder.path().join("de"), folder.path().join("de:1,50%")).unwrap();
    let (_, out, _) = check(&folder, &["--format", "github"]);
    assert!(out.lines().any(|line| line.contains("/de%3A1%2C50%25,line=1,")), "{out}");
}

#[test]
fn sarif_names_every_rule_and_gives_every_finding_its_region() {
    let folder = broken();
    let sarif = |arguments: &[&str]| -> Value {
        let (_, out, _) = check(&folder, &[&["--format", "sarif"], arguments].concat());
        serde_json::from_str(&out).unwrap()
    };
    let everything = sarif(&[]);
    let polish = sarif(&["pl"]);
    let run = &polish["runs"][0];
    assert_eq!((&polish["version"], &run["columnKind"]), (&"2.1.0".into(), &"unicodeCodePoints".into()));
    assert_eq!(everything["runs"][0]["tool"], run["tool"]);
    let results = run["results"].as_array().unwrap();
    for result in results {
        let rule = &run["tool"]["driver"]["rules"][result["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!((&rule["id"], &rule["defaultConfiguration"]["level"]), (&result["ruleId"], &result["level"]));
        assert_eq!(result["partialFingerprints"]["finding/v1"].as_str().map(str::len), Some(16));
    }
    let figure = results.iter().find(|result| result["ruleId"] == "typed-figure").unwrap();
    let location = &figure["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"]["uri"], format!("file://{}/pl/{LEAFLET}", folder.text()));
    let region = &location["region"];
    assert_eq!(
        (&region["startLine"], region["endColumn"].as_u64()),
        (&region["endLine"], region["startColumn"].as_u64().map(|column| column + 1))
    );
}

#[test]
fn paths_of_sarif_are_those_of_the_repository() {
    let folder = Folder::new();
    folder.replace("de/page.ftl", "skip-link = ", "skip-link = { $nonsense } ");
    std::os::unix::fs::symlink(folder.path(), folder.path().join("locales")).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_leaflets"));
    command.env_clear().current_dir(folder.path()).args(["check", "--format", "sarif", "--locale", "de"]);
    let (_, out, err) = told(&command.output().unwrap());
    let log: Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{err}"));
    let uri = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(uri, "locales/de/page.ftl");
}

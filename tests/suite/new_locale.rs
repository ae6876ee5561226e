//! `leaflets new-locale`: everything that a translator needs to begin.

use std::{collections::BTreeSet, fs};

use ir_leaflets::{
    content::{
        Content,
        ftl::{self, Entry},
        l10n,
        source::Limits,
    },
    lang::Locale,
};

use crate::terminal::{Folder, run, told};

fn new_locale(folder: &Folder, tag: &str) -> (Option<i32>, String, String) {
    told(&run(&["new-locale", tag, "--content", &folder.text()]))
}

#[test]
fn the_list_for_translation_tools_names_exactly_the_languages_that_have_a_folder() {
    let content = Content::embedded();
    let listed = &content.file(l10n::FILE).unwrap().text;
    let targets = l10n::targets(&content, &Locale::parse("en").unwrap());
    assert_eq!(l10n::updated(Some(listed), "en", targets.clone()), **listed, "type: leaflets new-locale, or sort the list");
    assert!(targets.len() >= 42 && !targets.contains(&"de-CH".to_owned()), "{targets:?}");
}

#[test]
fn a_new_language_has_every_message_as_a_comment_and_is_incomplete_not_broken() {
    let folder = Folder::new();
    let (code, out, err) = new_locale(&folder, "ru");
    assert_eq!((code, err.as_str()), (Some(0), ""), "{out}");
    for said in
        ["Russian has been begun:\n", "What to do next:\n", "leaflets check --content ", " --locale ru\n", "TRANSLATING.md"]
    {
        assert!(out.contains(said), "{said} in {out}");
    }
    let content = Content::read(&folder.path(), Limits::default()).unwrap();
    for name in ["page.ftl", "paediatric-ir-techniques.ftl"] {
        let text = |tag: &str| content.file(&format!("{tag}/{name}")).unwrap().text.clone();
        let begun = text("ru");
        let resource = ftl::parse(&begun);
        assert_eq!(resource.mistakes, []);
        assert!(resource.body.iter().all(|entry| matches!(entry, Entry::Comment(_))), "{name}");
        let waiting: BTreeSet<&str> =
            begun.lines().filter_map(|line| line.strip_prefix("# ")?.split_once(" =")).map(|(id, _)| id).collect();
        let english = text("en");
        let source = ftl::parse(&english);
        assert!(source.messages().all(|message| waiting.contains(message.id.name)), "{name}");
    }
    let (code, out, _) = told(&run(&["check", "--json", "--content", &folder.text(), "--locale", "ru"]));
    let data: serde_json::Value = serde_json::from_str(&out).unwrap();
    let rules: BTreeSet<&str> =
        data["findings"].as_array().unwrap().iter().map(|finding| finding["rule"].as_str().unwrap()).collect();
    assert_eq!((code, rules), (Some(1), BTreeSet::from(["empty-file"])));
    let (code, out, _) = told(&run(&["check", "--content", &folder.text(), "--locale", "de"]));
    assert_eq!(code, Some(0), "the others are as they were: {out}");
}

#[test]
fn taking_the_signs_away_and_writing_gives_a_sound_file() {
    let folder = Folder::new();
    new_locale(&folder, "ru");
    let path = folder.path().join("ru/page.ftl");
    let begun = fs::read_to_string(&path).unwrap();
    for part in [
        "# en:         [one] { $count } language\n",
        "# ru: [one] 1, 21, 31, 41 …; [few] 2, 3, 4, 22 …; [many] 0, 5, 6, 7 …\n",
        "#         [few] { $count }\n",
        "#        *[other] { $count }\n",
    ] {
        assert!(begun.contains(part), "{part} in\n{begun}");
    }
    let written: String = begun
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(message) if message.ends_with(" =") && message != "languages-count =" => format!("{message} Слово\n"),
            Some(part) if part.trim_start().starts_with(['{', '}', '[', '*']) => format!("{part}\n"),
            Some("languages-count =") => "languages-count =\n".to_owned(),
            _ => format!("{line}\n"),
        })
        .collect();
    let resource = ftl::parse(&written);
    assert_eq!(resource.mistakes, [], "{written}");
    let english = Content::embedded();
    assert_eq!(resource.messages().count(), ftl::parse(&english.file("en/page.ftl").unwrap().text).messages().count());
}

#[test]
fn the_settings_hold_what_cldr_knows_and_the_list_for_tools_grows() {
    let folder = Folder::new();
    for tag in ["fa", "gd"] {
        assert_eq!(new_locale(&folder, tag).0, Some(0));
    }
    let settings = |tag: &str| fs::read_to_string(folder.path().join(tag).join("locale.toml")).unwrap();
    assert!(
        settings("fa").contains("quotation_marks = [\"«»\", \"‹›\"]") && settings("fa").contains("written from right to left")
    );
    assert!(settings("gd").contains("quotation_marks = [\"“”\", \"‘’\"]") && !settings("gd").contains("right to left"));
    assert!(settings("gd").starts_with("# About the texts in this folder: Gàidhlig (Scottish Gaelic)."), "{}", settings("gd"));
    let list = fs::read_to_string(folder.path().join("l10n.toml")).unwrap();
    assert!(list.contains("    \"eu\",\n    \"fa\",\n    \"fi\",\n") && list.contains("    \"gd\",\n"), "{list}");
    fs::remove_file(folder.path().join("l10n.toml")).unwrap();
    assert_eq!(new_locale(&folder, "lb").0, Some(0));
    assert!(fs::read_to_string(folder.path().join("l10n.toml")).unwrap().contains("    \"lb\",\n    \"lt\",\n"));
}

#[test]
fn a_region_begins_with_its_settings_alone() {
    let folder = Folder::new();
    let (code, out, _) = new_locale(&folder, "de_at");
    assert_eq!(code, Some(0));
    assert!(out.contains("(\"de_at\" is written de-AT here)") && out.contains("It shows the texts of de."), "{out}");
    let files: Vec<String> = fs::read_dir(folder.path().join("regions/de-AT"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(files, ["locale.toml"]);
    let (_, out, _) = told(&run(&["ask", "de-AT", "--content", &folder.text()]));
    assert!(out.starts_with("served=de-AT; "), "{out}");
}

#[test]
fn what_is_no_language_or_is_there_already_is_refused() {
    let folder = Folder::new();
    for (tag, said) in [
        ("quite wrong", "\"quite wrong\" is no language: it is not written like a language tag\n"),
        ("xx", "\"xx\" is no language: CLDR knows no language, script or region of that name\n"),
        ("de-Latn-QQ-x", "is no language"),
        ("../pl", "is no language"),
        ("PL", "/pl cannot be begun: it is there already\n"),
        ("de-CH", "/regions/de-CH cannot be begun: it is there already\n"),
    ] {
        let (code, out, err) = new_locale(&folder, tag);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{tag}: {err}");
        assert!(err.contains(said), "{tag}: {err}");
    }
    let outside = tempfile::tempdir().unwrap();
    let mut command = crate::terminal::leaflets();
    let (code, _, err) = told(&command.current_dir(outside.path()).args(["new-locale", "lb"]).output().unwrap());
    assert_eq!(code, Some(2));
    assert!(err.contains("name a folder with --content"), "{err}");
}

//! `leaflets check --fix`: files become right and stay what they were.

use std::{
    collections::BTreeMap,
    fs,
    os::unix::fs::{PermissionsExt, symlink},
};

use crate::terminal::{Folder, run, told};

fn fix(folder: &Folder, arguments: &[&str]) -> (Option<i32>, String, String) {
    told(&run(&[&["check", "--fix", "--content", &folder.text()], arguments].concat()))
}

/// Every file by its path, hidden ones too.
fn files(folder: &Folder) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.path()];
    while let Some(path) = folders.pop() {
        for entry in fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => {
                    drop(files.insert(path.strip_prefix(folder.path()).unwrap().display().to_string(), fs::read(&path).unwrap()))
                }
            }
        }
    }
    files
}

/// A folder in which editors have left their traces, all of them to be mended.
fn untidy() -> Folder {
    let folder = Folder::new();
    let rewrite = |file: &str, change: &dyn Fn(String) -> Vec<u8>| {
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(path, change(text)).unwrap();
    };
    rewrite("fr/page.ftl", &|text| text.replace('’', "'").replace("\u{202F}?", "?").replace("\u{A0}:", " :").into_bytes());
    rewrite("de/paediatric-ir-techniques.ftl", &|text| text.replace(['„', '“'], "\"").replace('\n', " \r\n").into_bytes());
    rewrite("cs/page.ftl", &|text| text.replace('ě', "e\u{30C}").trim_end().to_owned().into_bytes());
    rewrite("pl/page.ftl", &|text| format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect());
    rewrite("pl/locale.toml", &|text| format!("\u{FEFF}{text}").replace('\n', "\r\n").into_bytes());
    rewrite("ar/glossary.tsv", &|text| format!("\u{FEFF}{text}").into_bytes());
    folder
}

#[test]
fn mended_files_are_byte_for_byte_what_they_were_before_the_editors_came() {
    let (folder, whole) = (untidy(), files(&Folder::new()));
    let (code, out, err) = fix(&folder, &[]);
    assert_eq!(code, Some(0), "{out}");
    let mended = files(&folder);
    for (path, bytes) in &whole {
        assert_eq!(String::from_utf8_lossy(&mended[path]), String::from_utf8_lossy(bytes), "{path}");
    }
    assert_eq!(mended.len(), whole.len(), "nothing is left behind");
    for said in [
        "fr/page.ftl: 40 straight apostrophes, 15 missing no-break spaces\n",
        "pl/page.ftl: 1 file in UTF-16\n",
        "pl/locale.toml: 1 byte order mark, 17 line ends\n",
        "2 quotation marks",
    ] {
        assert!(err.contains(said), "{err}");
    }
    assert_eq!(fix(&folder, &["--dry-run"]), (Some(0), String::new(), String::new()));
}

#[test]
fn a_dry_run_writes_nothing_and_its_difference_makes_the_same_files() {
    let folder = untidy();
    let before = files(&folder);
    let (code, difference, err) = fix(&folder, &["--dry-run"]);
    assert_eq!((code, err.as_str()), (Some(1), ""));
    assert_eq!(files(&folder), before);
    assert!(
        difference.contains("# pl/page.ftl: 1 file in UTF-16\n# ") || difference.ends_with("# pl/page.ftl: 1 file in UTF-16\n"),
        "{difference}"
    );
    assert!(difference.contains("\\ No newline at end of file\n"), "{difference}");
    fix(&folder, &[]);
    let mut after = files(&folder);
    after.insert("pl/page.ftl".to_owned(), before["pl/page.ftl"].clone());
    assert_eq!(patched(before, &difference), after);
}

/// What `patch -p1` would do.
fn patched(mut files: BTreeMap<String, Vec<u8>>, difference: &str) -> BTreeMap<String, Vec<u8>> {
    for part in difference.split("--- a/").skip(1) {
        let (path, hunks) = part.split_once('\n').unwrap();
        let old = String::from_utf8(files[path].clone()).unwrap();
        let old: Vec<&str> = old.split_inclusive('\n').collect();
        let (mut new, mut at) = (String::new(), 0);
        for hunk in hunks.split("\n@@ -").skip(1) {
            let first: usize = hunk.split([',', ' ']).next().unwrap().parse().unwrap();
            new.extend(old[at..first - 1].iter().copied());
            at = first - 1;
            let lines: Vec<&str> = hunk.split_inclusive('\n').skip(1).collect();
            for (index, line) in lines.iter().enumerate() {
                let has_no_end = lines.get(index + 1).is_some_and(|next| next.starts_with('\\'));
                let text = if has_no_end { line[1..].trim_end_matches('\n') } else { &line[1..] };
                // The line end of a hunk's last line was taken by the split.
                let is = |text: &str| old.get(at).is_some_and(|old| old.trim_end_matches('\n') == text.trim_end_matches('\n'));
                match &line[..1] {
                    " " => {
                        assert!(is(text), "{line:?}");
                        new.push_str(old[at]);
                        at += 1;
                    }
                    "-" => {
                        assert!(is(text), "{line:?}");
                        at += 1;
                    }
                    "+" => new.push_str(text),
                    "\\" | "#" => {}
                    other => panic!("{other:?}"),
                }
            }
        }
        new.extend(old[at..].iter().copied());
        files.insert(path.to_owned(), new.into_bytes());
    }
    files
}

#[test]
fn only_what_is_asked_for_is_mended_and_what_is_left_is_told() {
    let folder = untidy();
    folder.replace("fr/page.ftl", "skip-link = ", "skip-link = { $nonsense } ");
    let before = files(&folder);
    let (code, out, err) = fix(&folder, &["--locale", "fr", "--json"]);
    assert_eq!(code, Some(1));
    let data: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(data["findings"][0]["rule"], "unknown-variable");
    assert!(err.starts_with("mended ") && err.lines().count() == 1, "{err}");
    let changed: Vec<String> =
        files(&folder).into_iter().filter(|(path, bytes)| before[path] != *bytes).map(|(path, _)| path).collect();
    assert_eq!(changed, ["fr/page.ftl"]);
}

#[test]
fn a_mended_file_keeps_its_permissions_and_a_link_stays_a_link() {
    let folder = untidy();
    let (file, link) = (folder.path().join("fr/page.ftl"), folder.path().join("pl/page.ftl"));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    let real = folder.path().join("real.ftl");
    fs::rename(&link, &real).unwrap();
    symlink("../real.ftl", &link).unwrap();
    assert_eq!(fix(&folder, &["fr", "pl"]).0, Some(0));
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&real).unwrap().contains("skip-link = "));
}

#[test]
fn what_cannot_be_mended_is_left_alone() {
    let folder = Folder::new();
    fs::write(folder.path().join("de/page.ftl"), b"title = \xDCber\r\n").unwrap();
    let (code, out, _) = fix(&folder, &["de"]);
    assert_eq!(code, Some(1));
    assert!(out.contains("de/page.ftl"), "{out}");
    assert_eq!(fs::read(folder.path().join("de/page.ftl")).unwrap(), b"title = \xDCber\r\n");
    let outside = tempfile::tempdir().unwrap();
    let mut command = crate::terminal::leaflets();
    let (code, _, err) = told(&command.current_dir(outside.path()).args(["check", "--fix"]).output().unwrap());
    assert_eq!(code, Some(2));
    assert!(err.contains("the texts inside the program cannot be changed: no content folder is near\n"), "{err}");
    let (code, _, err) = told(&run(&["check", "--dry-run"]));
    assert_eq!(code, Some(2), "{err}");
}

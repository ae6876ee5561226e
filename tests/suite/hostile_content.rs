//! Content from somebody who means harm, as when a translator's account is stolen: it is refused by name, and nothing ends.

use std::{fs, os::unix::fs::symlink, path::Path, process::Command};

use ir_leaflets::{
    check::{Checked, Policy, Previous, check},
    content::{
        Content,
        source::{Limits, Reader},
    },
    lang::Locale,
};

use crate::program::{Folder, Program};

const FILE: &str = "pl/paediatric-ir-techniques.ftl";
const PATH: &str = "/pl/leaflets/paediatric-ir-techniques";

fn content() -> Content {
    let folder = Folder::new();
    Content::read(&folder.path(), Limits::default()).unwrap()
}

fn judged(content: &Content) -> Checked {
    check(content, &Previous::default(), &Policy::default())
}

fn is_served(checked: &Checked, tag: &str) -> bool {
    let locale = Locale::parse(tag).unwrap();
    checked.catalogue.as_ref().unwrap().editions("paediatric-ir-techniques").any(|edition| edition.locale == locale)
}

/// The rules that stop a file.
fn stops(checked: &Checked, file: &str) -> Vec<&'static str> {
    let mut rules: Vec<_> = checked
        .findings
        .iter()
        .filter(|finding| finding.stops() && finding.place.file == file)
        .map(|finding| finding.rule.name)
        .collect();
    rules.dedup();
    rules
}

/// Text in place of the last message of the Polish leaflet, and more behind it.
fn refused(value: &str) {
    let content = content();
    let text = content.file(FILE).unwrap().text.to_string();
    let (before, _) = text.split_once("risks-rare = ").unwrap();
    let checked = judged(&content.with(FILE, &format!("{before}risks-rare = {value}\n")));
    let shown: String = value.chars().take(80).collect();
    assert!(!stops(&checked, FILE).is_empty(), "{shown:?} is refused");
    assert!(!is_served(&checked, "pl") && is_served(&checked, "de"), "{shown:?} harms only its own language");
    assert!(checked.findings.len() < 10_000, "{shown:?} is told in a bearable number of findings");
}

// ------------------------------------------------------------------------------------------------ bombs

#[test]
fn brackets_in_brackets_in_brackets_are_refused() {
    let deep = 150_000;
    for value in [
        "{ ".repeat(deep),
        "{ ".repeat(deep) + &" }".repeat(deep),
        "{ NUMBER(".repeat(deep),
        "{ $complication-rate -> *[a] ".repeat(20_000) + "x" + &" }".repeat(20_000),
        "{ -a(b: \"".repeat(5_000),
        "\"".repeat(deep),
    ] {
        refused(&value);
    }
}

#[test]
fn references_that_multiply_or_go_in_circles_are_refused() {
    let mut laughs = "a\nlaugh-0 = ha\n".to_owned();
    for number in 1..40 {
        laughs.push_str(&format!("laugh-{number} = {}\n", format!("{{ laugh-{} }}", number - 1).repeat(20)));
    }
    refused(&format!("{{ laugh-39 }}{laughs}"));
    let mut terms = "a\n-laugh-0 = ha\n".to_owned();
    for number in 1..40 {
        terms.push_str(&format!("-laugh-{number} = {}\n", format!("{{ -laugh-{} }}", number - 1).repeat(20)));
    }
    refused(&format!("{{ -laugh-39 }}{terms}"));
    refused("{ risks-rare }");
    refused("{ ring-a }\nring-a = { ring-b }\nring-b = { ring-a }");
    let chain: String = (0..2_000).map(|number| format!("link-{number} = {{ link-{} }}\n", number + 1)).collect();
    refused(&format!("{{ link-0 }}\n{chain}link-2000 = end"));
}

#[test]
fn choices_without_number_are_refused_or_harmless() {
    let many: String = (0..40_000).map(|number| format!("  [v{number}] x\n")).collect();
    refused(&format!("{{ $unknown ->\n{many} *[other] x\n }}"));
}

#[test]
fn a_file_of_settings_that_is_all_brackets_is_refused() {
    for text in [
        format!("a = {}", "[".repeat(200_000)),
        format!("a = {}{}", "[".repeat(100_000), "]".repeat(100_000)),
        format!("a = {}", "{ b = ".repeat(100_000)),
        format!("{} = 1", vec!["a"; 200_000].join(".")),
        format!("[{}]", vec!["a"; 200_000].join(".")),
        "[[a]]\n".repeat(100_000),
        format!("a = \"{}", "\\u".repeat(200_000)),
    ] {
        let checked = judged(&content().with("pl/locale.toml", &text));
        let shown: String = text.chars().take(20).collect();
        assert!(!stops(&checked, "pl/locale.toml").is_empty(), "{shown}");
        assert!(checked.catalogue.is_some(), "{shown}: the others are served");
        assert!(checked.findings.len() < 10_000, "{shown}: {} findings", checked.findings.len());
        let manifest = content().file("leaflets.toml").unwrap().text.to_string();
        let checked = judged(&content().with("leaflets.toml", &format!("{manifest}\n{text}")));
        assert!(!stops(&checked, "leaflets.toml").is_empty(), "{shown}");
    }
}

// ------------------------------------------------------------------------------------------------ tricks

#[test]
fn what_cannot_be_seen_or_turns_the_text_around_is_refused() {
    for trick in [
        "\u{202e}",
        "\u{202d}",
        "\u{2066}",
        "\u{2069}",
        "\u{200b}",
        "\u{2060}",
        "\u{feff}",
        "\u{0000}",
        "\u{001b}",
        "\u{0085}",
        "\u{e0041}",
        "\u{e000}",
        "\u{e001}",
        "\u{e002}",
        "\u{e003}",
        "\u{2028}",
        "\u{fff9}",
    ] {
        refused(&format!("mniej niż {{ $complication-rate }} {trick} przypadków"));
    }
}

#[test]
fn characters_written_as_escapes_are_refused_like_the_characters() {
    for escape in ["\\u202E", "\\u200B", "\\uE002complication-rate\\uE003", "\\u0000", "\\U0E0041", "\\u001B"] {
        refused(&format!("mniej niż {{ $complication-rate }} {{ \"{escape}\" }} przypadków"));
    }
}

#[test]
fn script_and_foreign_markup_are_refused() {
    for markup in [
        "<script>alert(1)</script>",
        "<SCRIPT src=//evil.example>",
        "<img src=x onerror=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<strong onclick=\"x\">x</strong>",
        "<span lang=\"en\" style=\"x\">x</span>",
        "<span lang=\"en\"onclick=\"x\">x</span>",
        "<iframe src=x></iframe>",
        "<style>x</style>",
        "<!-- x -->",
        "<svg/onload=x>",
        "&lt;script&gt;<script>",
        "{ \"<script>\" }alert(1)",
        "<st\u{200d}rong>x",
    ] {
        refused(&format!("mniej niż {{ $complication-rate }} {markup}"));
    }
}

// ------------------------------------------------------------------------------------------------ files

/// A folder with something hostile in it, read and judged.
fn laid(hostile: impl FnOnce(&Path)) -> (Checked, Folder) {
    let folder = Folder::new();
    hostile(&folder.path());
    let checked = judged(&Content::read(&folder.path(), Limits::default()).unwrap());
    (checked, folder)
}

#[test]
fn what_is_no_file_of_the_folder_is_refused() {
    let secret = tempfile::NamedTempFile::new().unwrap();
    fs::write(secret.path(), "title = secret\n").unwrap();
    type Put<'a> = (&'a str, &'a dyn Fn(&Path));
    let put: [Put<'_>; 6] = [
        ("a named pipe", &|file| assert!(Command::new("mkfifo").arg(file).status().unwrap().success())),
        ("an endless device", &|file| symlink("/dev/zero", file).unwrap()),
        ("a file elsewhere", &|file| symlink(secret.path(), file).unwrap()),
        ("a way up and out", &|file| symlink("../../../../../../etc/passwd", file).unwrap()),
        ("a link to itself", &|file| symlink(file.file_name().unwrap(), file).unwrap()),
        ("a socket", &|file| drop(std::os::unix::net::UnixListener::bind(file).unwrap())),
    ];
    for (what, put) in put {
        let (checked, _) = laid(|folder| {
            fs::remove_file(folder.join(FILE)).unwrap();
            put(&folder.join(FILE));
        });
        assert_eq!(stops(&checked, FILE), ["unreadable-file"], "{what}");
        assert!(!is_served(&checked, "pl") && is_served(&checked, "de"), "{what}");
    }
}

#[test]
fn folders_that_lead_out_or_in_circles_end() {
    let (checked, _) = laid(|folder| {
        symlink("/", folder.join("fr")).unwrap();
        symlink(".", folder.join("it")).unwrap();
        symlink("../pl", folder.join("pl/pl")).unwrap();
        for number in 0..100 {
            symlink("..", folder.join(format!("de/again{number}"))).unwrap();
        }
    });
    assert!(is_served(&checked, "pl") && is_served(&checked, "de"));
}

#[test]
fn large_files_are_refused_and_cannot_crowd_out_the_small_ones() {
    let large = "# x\n".repeat(300_000);
    let (checked, folder) = laid(|folder| fs::write(folder.join(FILE), &large).unwrap());
    assert_eq!(stops(&checked, FILE), ["file-too-large"]);
    for number in 0..40 {
        fs::create_dir_all(folder.path().join("aa")).unwrap();
        fs::write(folder.path().join(format!("aa/{number}.ftl")), &large[..900_000]).unwrap();
    }
    let content = Content::read(&folder.path(), Limits::default()).unwrap();
    assert!(content.files().map(|file| file.text.len()).sum::<usize>() <= 16 << 20);
    assert!(is_served(&judged(&content), "de"), "what is too much are the largest files");
}

#[test]
fn too_many_files_are_a_damaged_tree_which_changes_nothing() {
    let folder = Folder::new();
    let limits = Limits { files: 200, ..Limits::default() };
    let mut reader = Reader::new(&folder.path(), limits);
    let first = check(&reader.read(&reader.look().unwrap()).content, &Previous::default(), &Policy::default());
    fs::create_dir(folder.path().join("aa")).unwrap();
    for number in 0..300 {
        folder.write(&format!("aa/{number}.ftl"), "a = b\n");
    }
    let second = check(&reader.read(&reader.look().unwrap()).content, &first.previous, &Policy::default());
    assert!(second.is_kept && is_served(&second, "pl"));
    assert!(second.findings.iter().any(|finding| finding.rule.name == "file-too-large"));
    assert_eq!(second.catalogue.unwrap().revision(), first.catalogue.unwrap().revision());
}

#[test]
fn names_that_are_no_names_of_languages_are_passed_over_or_told() {
    let (checked, _) = laid(|folder| {
        for name in ["..x", "de\n", "\u{202e}ed", "<script>", "x".repeat(200).as_str(), "$(id)", "de;x", "aux"] {
            fs::create_dir_all(folder.join(name)).unwrap();
            fs::write(folder.join(name).join("page.ftl"), "a = b\n").unwrap();
        }
    });
    assert!(is_served(&checked, "de"));
    let tags: Vec<_> = checked.catalogue.unwrap().locales().map(|entry| entry.locale.to_string()).collect();
    assert_eq!(tags, ["de", "en", "pl"]);
}

// ------------------------------------------------------------------------------------------------ the program

/// How much memory a process has, in MiB.
fn memory(program: &Program) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", program.id())).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024
}

#[test]
fn the_program_goes_on_whatever_is_put_before_it() {
    let folder = Folder::new();
    let good = folder.read(FILE);
    let program = Program::start(&["--content", &folder.text(), "--metrics-listen", "127.0.0.1:0"]);
    let before = memory(&program);
    let path = folder.path().join(FILE);
    let put: [(&str, &dyn Fn()); 5] = [
        ("syntax", &|| fs::write(&path, "{".repeat(900_000)).unwrap()),
        ("file-too-large", &|| fs::write(&path, "# x\n".repeat(5_000_000)).unwrap()),
        ("unreadable-file", &|| {
            fs::remove_file(&path).unwrap();
            assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
        }),
        ("encoding", &|| {
            fs::remove_file(&path).unwrap();
            fs::write(&path, [0xff; 500_000]).unwrap();
        }),
        ("empty-file", &|| fs::write(&path, "").unwrap()),
    ];
    for (rule, put) in put {
        put();
        assert!(program.log(&format!("rule={rule}")).contains(FILE), "{rule}");
        program.until(rule, |program| program.get("/status.json").text().contains(rule).then_some(()));
        assert_eq!(program.get(PATH).status, 200, "{rule}: the last good text stays");
    }
    fs::write(&path, good).unwrap();
    program.until("the end of all faults", |program| (program.metric("leaflets_kept") == 0.0).then_some(()));
    let grown = memory(&program).saturating_sub(before);
    assert!(grown < 100, "{grown} MiB more");
}

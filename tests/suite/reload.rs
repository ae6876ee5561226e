//! Content that changes while it is served: nobody ever gets a failure or half a text, and what is right is there soon.

use std::{
    fs::{self, File},
    io::Write,
    os::unix::fs::symlink,
    path::Path,
};

use crate::{
    client::Reply,
    program::{Folder, Load, Program},
};

const FILE: &str = "pl/paediatric-ir-techniques.ftl";
const PATH: &str = "/pl/leaflets/paediatric-ir-techniques.json";

/// The Polish leaflet, in which the title and both ends of the last message say which edition this is.
fn edition(folder: &Folder, word: &str) -> String {
    let text = folder.read(FILE);
    let (before, _) = text.split_once("risks-rare = ").unwrap();
    let (_, rest) = before.split_once('\n').unwrap();
    format!(
        "title = Tytuł {word}\n{rest}risks-rare = Wydanie {word}: mniej niż {{ $complication-rate }} przypadków; koniec wydania {word}\n"
    )
}

/// Which edition an answer is; an error if it is half one and half another.
fn word(reply: &Reply) -> Result<String, String> {
    if reply.status != 200 {
        return Err(format!("status {}: {}", reply.status, reply.text()));
    }
    let data = reply.json();
    let title = data["title"].as_str().unwrap().rsplit(' ').next().unwrap().to_owned();
    let blocks = data["sections"].as_array().unwrap().iter().flat_map(|section| section["blocks"].as_array().unwrap());
    let last = blocks.last().unwrap()["text"].as_str().unwrap();
    let is_whole = last.starts_with(&format!("Wydanie {title}:")) && last.ends_with(&format!("koniec wydania {title}"));
    is_whole.then_some(title).ok_or_else(|| format!("torn: {} … {last}", data["title"]))
}

fn is_whole(reply: &Reply) -> Result<(), String> {
    word(reply).map(drop)
}

/// Serves a folder under load, changes it, and waits until the change can be read.
fn check(folder: &Folder, content: &Path, change: impl FnOnce(&Load)) -> Program {
    let program = Program::start(&["--content", &content.display().to_string(), "--metrics-listen", "127.0.0.1:0"]);
    let load = Load::on(&program, PATH, is_whole);
    load.more(10);
    assert_eq!(word(&program.get(PATH)).unwrap(), "pierwsze");
    change(&load);
    program.until("the new edition", |program| (word(&program.get(PATH)).unwrap() == "drugie").then_some(()));
    load.more(10);
    assert!(load.end() > 20);
    drop(folder.path());
    program
}

fn ready() -> Folder {
    let folder = Folder::new();
    folder.write(FILE, edition(&folder, "pierwsze"));
    folder
}

#[test]
fn a_file_written_in_place_is_read_when_its_writer_is_done() {
    let folder = ready();
    let text = edition(&folder, "drugie");
    // Without its end, the file is sound Fluent with every message.
    let (half, rest) = text.as_bytes().split_at(text.len() - 20);
    check(&folder, &folder.path(), |load| {
        let mut file = File::create(folder.path().join(FILE)).unwrap();
        file.write_all(half).unwrap();
        load.more(100);
        file.write_all(rest).unwrap();
    });
}

#[test]
fn a_file_that_is_closed_between_its_halves_is_never_seen_half() {
    let folder = ready();
    let text = edition(&folder, "drugie");
    check(&folder, &folder.path(), |load| {
        folder.write(FILE, &text[..text.len() - 20]);
        load.more(2);
        folder.write(FILE, &text);
    });
}

#[test]
fn a_file_renamed_into_its_place_is_read() {
    let folder = ready();
    let text = edition(&folder, "drugie");
    check(&folder, &folder.path(), |_| {
        folder.write("pl/.new", text);
        fs::rename(folder.path().join("pl/.new"), folder.path().join(FILE)).unwrap();
    });
}

#[test]
fn thirty_saves_in_a_burst_are_one_change() {
    let folder = ready();
    let (one, other) = (edition(&folder, "trzecie"), edition(&folder, "drugie"));
    let program = check(&folder, &folder.path(), |load| {
        for _ in 0..15 {
            folder.write(FILE, &one);
            load.more(3);
            folder.write(FILE, &other);
        }
    });
    assert!(program.metric("leaflets_reloads_total{outcome=\"done\"}") <= 3.0, "not one for each save");
}

/// As the kubelet does it: `..data` names the folder of the day, and every entry leads through it.
#[test]
fn a_mounted_config_map_is_read_anew_each_time_it_is_swapped() {
    let (source, mount) = (ready(), Folder::empty());
    let put = |day: &str, word: &str| {
        source.write(FILE, edition(&source, word));
        let target = mount.path().join(day);
        for name in ["en", "de", "pl"] {
            fs::create_dir_all(target.join(name)).unwrap();
            for entry in fs::read_dir(source.path().join(name)).unwrap() {
                let entry = entry.unwrap();
                fs::copy(entry.path(), target.join(name).join(entry.file_name())).unwrap();
            }
        }
        fs::copy(source.path().join("leaflets.toml"), target.join("leaflets.toml")).unwrap();
        symlink(day, mount.path().join("..data_tmp")).unwrap();
        fs::rename(mount.path().join("..data_tmp"), mount.path().join("..data")).unwrap();
    };
    put("..2026_01_01", "pierwsze");
    for name in ["leaflets.toml", "en", "de", "pl"] {
        symlink(format!("..data/{name}"), mount.path().join(name)).unwrap();
    }
    let program = check(&source, &mount.path(), |_| {
        put("..2026_01_02", "czwarte");
        fs::remove_dir_all(mount.path().join("..2026_01_01")).unwrap();
        put("..2026_01_03", "drugie");
    });
    let load = Load::on(&program, PATH, is_whole);
    put("..2026_01_04", "piąte");
    program.until("the third swap", |program| (word(&program.get(PATH)).unwrap() == "piąte").then_some(()));
    load.end();
}

/// As git-sync does it: a link leads to the checkout of the moment.
#[test]
fn a_link_to_another_checkout_is_followed() {
    let (source, mount) = (ready(), Folder::empty());
    let put = |revision: &str, word: &str| {
        source.write(FILE, edition(&source, word));
        let checkout = mount.path().join(".worktrees").join(revision).join("locales");
        fs::create_dir_all(&checkout).unwrap();
        source.copy_to(&checkout);
        fs::copy(source.path().join(FILE), checkout.join(FILE)).unwrap();
        symlink(format!(".worktrees/{revision}"), mount.path().join("next")).unwrap();
        fs::rename(mount.path().join("next"), mount.path().join("current")).unwrap();
    };
    put("one", "pierwsze");
    let program = check(&source, &mount.path().join("current/locales"), |_| put("two", "drugie"));
    fs::remove_dir_all(mount.path().join(".worktrees/one")).unwrap();
    put("three", "trzecie");
    program.until("the second swap", |program| (word(&program.get(PATH)).unwrap() == "trzecie").then_some(()));
}

/// As `git checkout` does it: each file is taken away and written anew, one after the other.
#[test]
fn a_checkout_in_the_folder_itself_tears_nothing() {
    let (folder, other) = (ready(), ready());
    other.write(FILE, edition(&other, "drugie"));
    check(&folder, &folder.path(), |load| {
        for name in ["leaflets.toml", "en/page.ftl", "en/paediatric-ir-techniques.ftl", "pl/page.ftl", FILE, "de/page.ftl"] {
            fs::remove_file(folder.path().join(name)).unwrap();
            load.more(5);
            folder.write(name, other.read(name));
        }
    });
}

#[test]
fn a_folder_that_is_gone_for_a_moment_is_not_missed() {
    let (parent, source) = (Folder::empty(), ready());
    let (content, aside) = (parent.path().join("content"), parent.path().join("aside"));
    fs::create_dir(&content).unwrap();
    source.copy_to(&content);
    fs::copy(source.path().join(FILE), content.join(FILE)).unwrap();
    check(&source, &content, |load| {
        for (from, to) in [(&content, &aside), (&content.join("pl"), &content.join(".aside"))] {
            fs::rename(from, to).unwrap();
            load.more(100);
            fs::rename(to, from).unwrap();
        }
        fs::write(content.join(FILE), edition(&source, "drugie")).unwrap();
    });
}

#[test]
fn a_broken_edit_takes_nothing_away_is_named_everywhere_and_mends_itself() {
    let folder = ready();
    let content = folder.text();
    let program = Program::start(&["--content", &content, "--metrics-listen", "127.0.0.1:0"]);
    let load = Load::on(&program, PATH, is_whole);
    let revision = |program: &Program| program.get(PATH).header("leaflet-revision").unwrap().to_owned();
    let first = revision(&program);
    folder.write(FILE, edition(&folder, "drugie").replace("risks-rare = ", "risks-rare = 5 "));
    folder.replace("de/paediatric-ir-techniques.ftl", "title = ", "title = Geändert: ");
    let line = program.log("typed-figure");
    assert!(line.contains(&format!("file={FILE} line=")) && line.contains("rule=typed-figure"), "{line}");
    let german = |program: &Program| {
        let title = program.get("/de/leaflets/paediatric-ir-techniques.json").json()["title"].as_str().unwrap().to_owned();
        title.starts_with("Geändert").then_some(())
    };
    program.until("the other language", german);
    assert_eq!(word(&program.get(PATH)).unwrap(), "pierwsze");
    assert_ne!(revision(&program), first, "the revision names the content as it was written");
    let status = program.get("/status.json").json();
    let finding = &status["findings"].as_array().unwrap().iter().find(|finding| finding["stops"] == true).unwrap().clone();
    assert_eq!((&finding["rule"], &finding["file"]), (&"typed-figure".into(), &FILE.into()));
    let standing = status["leaflets"][0]["languages"].as_array().unwrap().iter().find(|row| row["language"] == "pl").unwrap();
    assert_eq!((&standing["served"], &standing["kept"]), (&true.into(), &true.into()));
    assert_eq!(program.metric("leaflets_kept"), 1.0);
    assert_eq!(program.metric("leaflets_findings{severity=\"error\",stops=\"true\"}"), 1.0);

    folder.write(FILE, edition(&folder, "drugie").replace("risks-rare = 5 ", "risks-rare = "));
    program.until("the mended edition", |program| (word(&program.get(PATH)).unwrap() == "drugie").then_some(()));
    program.until("the end of the fault", |program| (program.metric("leaflets_kept") == 0.0).then_some(()));
    load.end();
}

#[test]
fn a_damaged_manifest_keeps_the_whole_library_but_a_withdrawal_goes_through() {
    let folder = ready();
    let program = Program::start(&["--content", &folder.text(), "--metrics-listen", "127.0.0.1:0"]);
    let load = Load::on(&program, PATH, is_whole);
    let manifest = folder.read("leaflets.toml");
    let withdrawn = "[[leaflet.withdrawn]]\nlocale = \"de\"\nreason = \"error\"\n\n[[leaflet.fact]]\nid = \"subject\"";
    folder.write(FILE, edition(&folder, "drugie"));
    folder.write(
        "leaflets.toml",
        manifest.replace("audience = ", "audiance = ").replace("[[leaflet.fact]]\nid = \"subject\"", withdrawn),
    );
    program.until("the withdrawal", |program| (program.get("/de/leaflets/paediatric-ir-techniques").status == 410).then_some(()));
    assert_eq!(word(&program.get(PATH)).unwrap(), "pierwsze", "the rest stays as it was");
    let status = program.get("/status.json").json();
    assert!(status["warnings"].to_string().contains("damaged"), "{status}");
    assert_eq!(program.metric("leaflets_reloads_total{outcome=\"kept\"}"), 1.0);

    folder.write("leaflets.toml", manifest);
    program.until("the new edition", |program| (word(&program.get(PATH)).unwrap() == "drugie").then_some(()));
    assert_eq!(program.get("/de/leaflets/paediatric-ir-techniques").status, 200, "and a withdrawal can be taken back");
    assert_eq!(program.get("/status.json").json()["warnings"], serde_json::json!([]));
    load.end();
}

#[test]
fn a_broken_source_text_keeps_its_own_and_lets_the_others_go_on() {
    let folder = ready();
    let program = Program::start(&["--content", &folder.text()]);
    folder.replace("en/paediatric-ir-techniques.ftl", "title = ", "titel = ");
    folder.write(FILE, edition(&folder, "drugie"));
    program.until("the new edition", |program| (word(&program.get(PATH)).unwrap() == "drugie").then_some(()));
    assert_eq!(program.get("/en/leaflets/paediatric-ir-techniques").status, 200);
}

#[test]
fn a_hangup_looks_at_once_and_tells_what_came_of_it() {
    let folder = ready();
    let program = Program::start(&["--content", &folder.text(), "--metrics-listen", "127.0.0.1:0"]);
    program.signal("HUP");
    program.log("outcome=unchanged");
    program.until("the count", |program| (program.metric("leaflets_reloads_total{outcome=\"unchanged\"}") == 1.0).then_some(()));
    folder.write(FILE, edition(&folder, "drugie"));
    program.signal("HUP");
    program.log("outcome=done");
    assert_eq!(word(&program.get(PATH)).unwrap(), "drugie");
}

#[test]
fn a_language_whose_folder_is_taken_away_is_gone() {
    let folder = ready();
    let program = Program::start(&["--content", &folder.text()]);
    fs::remove_dir_all(folder.path().join("de")).unwrap();
    program.until("the end of the language", |program| (program.get("/de/leaflets").status == 404).then_some(()));
    assert_eq!(program.get(PATH).status, 200);
}

//! Rooms import only from their own floor's neighbours below: the map in `src/lib.rs` is the law.

use std::{collections::BTreeMap, fs, path::Path};

const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");

/// Room and floor, as the map says.
fn map() -> BTreeMap<String, u32> {
    let text = fs::read_to_string(format!("{SOURCES}/lib.rs")).unwrap();
    let rows = text.lines().filter_map(|line| line.strip_prefix("//! | "));
    let row = |line: &str| {
        let mut cells = line.split(" | ");
        let floor = cells.next()?.parse().ok()?;
        Some((cells.next()?.trim_matches('`').to_owned(), floor))
    };
    rows.filter_map(row).collect()
}

/// The text of every file of a room, with its path.
fn files(room: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut folders = vec![Path::new(SOURCES).join(room)];
    files.push(Path::new(SOURCES).join(format!("{room}.rs")));
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.file_stem().is_some_and(|name| name == "tests") {
                // Tests may reach anywhere.
            } else if path.is_dir() {
                folders.push(path)
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                files.push(path)
            }
        }
    }
    files.into_iter().map(|path| (path.display().to_string(), code(&fs::read_to_string(&path).unwrap()))).collect()
}

/// The code without comments and tests, which may reach anywhere.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect()
}

/// The rooms that a file imports by `crate::room` or `use crate::{room, …}`.
fn imports(code: &str, rooms: &BTreeMap<String, u32>) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let names: Vec<&str> = match rest.strip_prefix('{') {
            None => {
                vec![rest.split(|character: char| !character.is_alphanumeric() && character != '_').next().unwrap_or_default()]
            }
            Some(group) => {
                let mut depth = 0;
                let mut end = group.len();
                for (index, character) in group.char_indices() {
                    match character {
                        '{' => depth += 1,
                        '}' if depth == 0 => {
                            end = index;
                            break;
                        }
                        '}' => depth -= 1,
                        _ => {}
                    }
                }
                let mut depth = 0;
                let parts = group[..end].split(|character| {
                    match character {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        _ => {}
                    }
                    character == ',' && depth == 0
                });
                parts.map(|part| part.trim().split([':', ' ']).next().unwrap_or_default()).collect()
            }
        };
        found.extend(names.into_iter().filter(|name| rooms.contains_key(*name)).map(str::to_owned));
    }
    found
}

#[test]
fn every_room_stands_on_the_map_and_every_place_on_the_map_is_a_room() {
    let map: Vec<String> = map().into_keys().collect();
    let text = fs::read_to_string(format!("{SOURCES}/lib.rs")).unwrap();
    let mut rooms: Vec<String> =
        text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).map(str::to_owned).collect();
    rooms.sort();
    assert_eq!(rooms, map);
}

#[test]
fn imports_only_go_down() {
    let map = map();
    for (room, floor) in &map {
        for (path, code) in files(room) {
            for other in imports(&code, &map) {
                assert!(
                    other == *room || map[&other] < *floor,
                    "{path}: `{room}` (floor {floor}) imports `{other}` (floor {})",
                    map[&other]
                );
            }
        }
    }
}

#[test]
fn the_reader_of_imports_sees_every_way_of_importing() {
    let map = map();
    let seen =
        imports("use crate::{\n answer::{self, Answer},\n problem::Problem,\n};\nlet x = crate::lang::Locale::parse();", &map);
    assert_eq!(seen, ["answer", "problem", "lang"]);
}

#[test]
fn each_library_is_known_only_to_its_room() {
    let map = map();
    // The clock, the environment and the terminal belong to `cli`; how content comes from the disk to `content::source`.
    let owners: [(&str, &[&str]); 11] = [
        ("actix_web", &["wire.rs", "wire/", "cli/serve.rs"]),
        ("actix_http", &["wire.rs", "wire/"]),
        ("notify::", &["content/source/watch.rs"]),
        ("fluent_bundle", &["check/resolve.rs", "lang/"]),
        ("std::fs", &["content/source", "cli/"]),
        ("fs::", &["content/source", "cli/"]),
        ("SystemTime", &["cli/clock.rs"]),
        ("Instant", &["cli/", "wire.rs", "wire/"]),
        ("std::env", &["cli.rs", "cli/"]),
        ("println!", &["cli.rs", "cli/"]),
        ("icu::", &["lang.rs", "lang/", "ask/", "check/language", "check/advice/decomposed_letter.rs"]),
    ];
    for room in map.keys() {
        for (path, code) in files(room) {
            let inside = path.strip_prefix(SOURCES).unwrap().trim_start_matches('/');
            for (word, allowed) in owners {
                assert!(!code.contains(word) || allowed.iter().any(|owner| inside.starts_with(owner)), "{inside} knows `{word}`");
            }
        }
    }
}

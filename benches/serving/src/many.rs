//! Writes a content folder with many leaflets, made of the one that there is, to see how the service grows.
//!
//! `many LOCALES FOLDER LEAFLETS`: every leaflet says the same things in another order, so that no two files are alike.

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
};

/// The leaflet that the others are made of.
const PATTERN: &str = "paediatric-ir-techniques";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [locales, folder, leaflets] = arguments.as_slice() else {
        return Err("many LOCALES FOLDER LEAFLETS".into());
    };
    let (locales, folder) = (Path::new(locales), Path::new(folder));
    let leaflets: usize = leaflets.parse()?;
    let manifest = fs::read_to_string(locales.join("leaflets.toml"))?;
    let start = manifest.find("[[leaflet]]").ok_or("leaflets.toml has no leaflet")?;
    let (head, leaflet) = manifest.split_at(start);
    let mut all = head.to_owned();
    for number in 0..leaflets {
        all.push_str(&leaflet.replacen(PATTERN, &id(number), 1));
        all.push('\n');
    }
    fs::create_dir_all(folder)?;
    fs::write(folder.join("leaflets.toml"), all)?;
    for from in locale_folders(locales)? {
        let to = folder.join(from.strip_prefix(locales)?);
        copy_locale(&from, &to, leaflets)?;
    }
    // The languages that there are, and one more to make them 45.
    copy_locale(&locales.join("de"), &folder.join("lb"), leaflets)
}

/// The first leaflet keeps its id.
fn id(number: usize) -> String {
    if number == 0 { PATTERN.to_owned() } else { format!("leaflet-{number:03}") }
}

fn locale_folders(locales: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut folders = Vec::new();
    for below in [locales.to_owned(), locales.join("regions")] {
        for entry in fs::read_dir(below)? {
            let path = entry?.path();
            if path.is_dir() && !path.ends_with("regions") {
                folders.push(path);
            }
        }
    }
    folders.sort();
    Ok(folders)
}

fn copy_locale(from: &Path, to: &Path, leaflets: usize) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let name = path.file_name().ok_or("a file has no name")?;
        if path.file_stem().is_some_and(|stem| stem == PATTERN) {
            let text = fs::read_to_string(&path)?;
            for number in 0..leaflets {
                fs::write(to.join(id(number)).with_extension("ftl"), varied(&text, number))?;
            }
        } else if path.is_file() {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}

/// The same file with its sentences moved on from message to message; those with a figure and those of several lines stay.
fn varied(text: &str, number: usize) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let moves = |line: &str| {
        let (id, value) = line.split_once(" = ")?;
        let stays =
            id.contains("title") || !id.contains('-') || id.ends_with("heading") || value.contains('{') || value.is_empty();
        (!stays && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')).then(|| value.to_owned())
    };
    let places: Vec<usize> = (0..lines.len())
        .filter(|place| {
            let is_one_line = lines.get(place + 1).is_none_or(|next| !next.starts_with(' '));
            is_one_line && moves(&lines[*place]).is_some()
        })
        .collect();
    let values: Vec<String> = places.iter().filter_map(|place| moves(&lines[*place])).collect();
    if number == 0 || values.is_empty() {
        return text.to_owned();
    }
    // Two rotations, of the whole and of its first half, give more orders than there are leaflets.
    let (count, half) = (values.len(), values.len().div_ceil(2));
    for (index, place) in places.iter().enumerate() {
        let moved = (index + number) % count;
        let moved = if moved < half { (moved + number / count) % half } else { moved };
        let id = lines[*place].split_once(" = ").map_or("", |(id, _)| id).to_owned();
        lines[*place] = format!("{id} = {}", values[moved]);
    }
    lines.join("\n") + "\n"
}

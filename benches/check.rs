//! How fast `leaflets check` is: 44 locales × 200 leaflets, made of the leaflet inside the program.
//!
//!     cargo bench --bench check              or with other numbers: cargo bench --bench check -- 50
//!     cargo bench --bench check -- gates     only the first figure, for a profiler
//!
//! Prints microseconds a leaflet for the gates alone, seconds for the whole check, and the most memory that it took.

use std::{fs, time::Instant};

use ir_leaflets::{
    check::{Depth, Policy, Previous, check},
    content::Content,
};

const LEAFLET: &str = "paediatric-ir-techniques";
const LEAFLETS: usize = 200;

fn main() {
    let leaflets = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(LEAFLETS);
    let content = many(leaflets);
    let size: usize = content.files().map(|file| file.text.len()).sum();
    let locales = content.files().filter(|file| file.path.ends_with("/page.ftl")).count();
    let units = locales * (leaflets + 1);
    println!("{locales} locales × {leaflets} leaflets: {units} texts, {:.1} MiB", size as f64 / f64::from(1 << 20));
    let policy = |depth| Policy { depth, ..Policy::default() };

    let (wall, cpu) = timed(|| check(&content, &Previous::default(), &policy(Depth::Gates)).findings.len());
    println!("gates: {:.1} µs a leaflet of one core ({wall:.2} s)", cpu * 1e6 / units as f64);
    println!("       {} MiB at most", peak_mebibytes());
    if std::env::args().any(|argument| argument == "gates") {
        return;
    }

    let (wall, cpu) = timed(|| check(&content, &Previous::default(), &policy(Depth::Everything)).findings.len());
    println!("whole check: {wall:.2} s ({:.1} µs a leaflet of one core)", cpu * 1e6 / units as f64);
    println!("       {} MiB at most", peak_mebibytes());

    let before = check(&content, &Previous::default(), &policy(Depth::Everything)).previous;
    let path = format!("de/leaflet-{}.ftl", leaflets / 2);
    let text = content.file(&path).expect("the file was made").text.replace("Blutungen", "Blutung");
    let changed = content.with(&path, &text);
    let (wall, _) = timed(|| check(&changed, &before, &policy(Depth::Everything)).findings.len());
    println!("after a change of one file: {:.1} ms", wall * 1e3);
}

/// Seconds by the clock and seconds of all cores.
fn timed<T>(work: impl FnOnce() -> T) -> (f64, f64) {
    let (start, cpu) = (Instant::now(), cpu_seconds());
    let result = work();
    let times = (start.elapsed().as_secs_f64(), cpu_seconds() - cpu);
    drop(std::hint::black_box(result));
    times
}

/// Seconds that this process has computed, on all cores.
fn cpu_seconds() -> f64 {
    const TICKS_A_SECOND: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |place: usize| fields.get(place).and_then(|field| field.parse::<f64>().ok()).unwrap_or_default();
    (ticks(11) + ticks(12)) / TICKS_A_SECOND
}

/// The most memory that this process has had.
fn peak_mebibytes() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or_default() / 1024
}

/// The content inside the program with its leaflet so many times, under other names.
fn many(leaflets: usize) -> Content {
    let embedded = Content::embedded();
    let manifest = &embedded.file("leaflets.toml").expect("the program holds a manifest").text;
    let (head, entry) = manifest.split_once("[[leaflet]]").expect("the manifest has a leaflet");
    let mut all = head.to_owned();
    let mut content = embedded.clone().without("leaflets.toml");
    for number in 0..leaflets {
        let name = format!("leaflet-{number}");
        all += &format!("[[leaflet]]{}", entry.replace(&format!("id = \"{LEAFLET}\""), &format!("id = \"{name}\"")));
        for file in embedded.files().filter(|file| file.path.ends_with(&format!("{LEAFLET}.ftl"))) {
            content = content.with(&file.path.replace(LEAFLET, &name), &file.text);
        }
    }
    let originals: Vec<String> =
        embedded.files().map(|file| file.path.to_string()).filter(|path| path.ends_with(&format!("{LEAFLET}.ftl"))).collect();
    let content = originals.iter().fold(content, |content, path| content.without(path));
    content.with("leaflets.toml", &all)
}

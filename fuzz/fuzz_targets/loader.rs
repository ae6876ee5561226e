//! Puts any files into a folder, reads it from disk, judges it and shows what may be shown. Nothing may panic, every finding points
//! into its file, and no text that passes brings a script into a page.
//!
//! The bytes are files: each begins with a byte that says which, and ends before the next 0xFF. The first byte of all says whether
//! the manifest and the English texts are there as well.

#![no_main]

use std::{
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use ir_leaflets::{
    answer::{Answer, House, Request, answer},
    check::{Policy, Previous, check},
    content::{
        self, Content,
        source::{Limits, Reader},
    },
    finding,
    library::Library,
    render::{Site, status::Circumstances},
};
use libfuzzer_sys::fuzz_target;

#[path = "../../src/check/tests/places.rs"]
mod places;

const PATHS: [&str; 16] = [
    "leaflets.toml",
    "en/page.ftl",
    "en/paediatric-ir-techniques.ftl",
    "en/locale.toml",
    "en/glossary.tsv",
    "de/page.ftl",
    "de/paediatric-ir-techniques.ftl",
    "de/locale.toml",
    "de/glossary.tsv",
    "de/dictionary.txt",
    "regions/de-CH/page.ftl",
    "regions/de-CH/locale.toml",
    "ar/page.ftl",
    "ar/more/deep.ftl",
    "no tag/page.ftl",
    "superfluous.toml",
];
const LEAFLET: &str = "paediatric-ir-techniques";

static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("leaflets-loader-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder can be made among temporary files");
    folder
});
static ENGLISH: LazyLock<Content> = LazyLock::new(|| {
    let embedded = Content::embedded();
    let files = embedded.files().filter(|file| file.path.starts_with("en/") || !file.path.contains('/'));
    files.fold(Content::default(), |content, file| content.with(&file.path, &file.text))
});

fn write(path: &str, bytes: &[u8]) {
    let at = FOLDER.join(path);
    fs::create_dir_all(at.parent().unwrap_or(Path::new("/"))).expect("a folder can be made");
    fs::write(at, bytes).expect("a file can be written");
}

fuzz_target!(|data: &[u8]| {
    let Some((first, files)) = data.split_first() else { return };
    fs::remove_dir_all(&*FOLDER).ok();
    fs::create_dir_all(&*FOLDER).expect("the folder can be made again");
    let is_ours = first % 2 == 0;
    if is_ours {
        ENGLISH.files().for_each(|file| write(&file.path, file.text.as_bytes()));
    }
    for file in files.split(|byte| *byte == 0xff) {
        if let Some((which, bytes)) = file.split_first() {
            write(PATHS[usize::from(*which) % PATHS.len()], bytes);
        }
    }
    let mut reader = Reader::new(&FOLDER, Limits::default());
    let look = reader.look().expect("the folder is there");
    let content = reader.read(&look).content;
    let checked = check(&content, &Previous::default(), &Policy::default());
    places::assert_places(&content, &checked.findings);
    let Some(catalogue) = checked.catalogue.filter(|_| is_ours) else { return };
    let house = House::new(Library::new(catalogue, Site::default(), Circumstances::default()), "2027-01-31T12:00:00Z");
    for path in ["/en/leaflets.html", "/languages.html", "/status.json"].map(str::to_owned).into_iter().chain(
        ["html", "json", "txt"].map(|form| format!("/de/leaflets/{LEAFLET}.{form}")),
    ) {
        let request = Request { method: "GET", path: &path, ..Request::default() };
        let response = match answer(&request, &house) {
            Answer::Ready(response) => response,
            Answer::Later(later) => later.complete(&house).unwrap_or_else(|failure| failure.0),
        };
        assert!(response.status < 500, "{path}: {}", response.status);
        if path.ends_with(".html") {
            let html = String::from_utf8_lossy(&response.body).to_ascii_lowercase();
            let data = html.matches("<script type=\"application/ld+json\">").count();
            assert_eq!(html.matches("<script").count(), data, "{path}: a script came in");
            assert!(!html.contains("href=\"javascript:"), "{path}");
        }
    }
});

//! Fluent's own fixtures: files with the tree that a conforming parser makes of them.

use std::{env, fs, path::Path};

use serde_json::Value;

use super::projection::{ours, plain};

/// Where the folder `test/fixtures` of the repository projectfluent/fluent is.
const FOLDER: &str = "FLUENT_FIXTURES";

#[test]
fn fluents_own_fixtures_are_read_as_they_ask() {
    let Some(folder) = env::var_os(FOLDER) else {
        eprintln!("skipped: {FOLDER} does not name the folder of Fluent's fixtures");
        return;
    };
    let mut count = 0;
    for file in fs::read_dir(Path::new(&folder)).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let source = fs::read_to_string(&path).unwrap();
            let expected: Value = serde_json::from_slice(&fs::read(path.with_extension("json")).unwrap()).unwrap();
            pretty_assertions(&ours(&source), &plain(expected), &path);
            count += 1;
        }
    }
    assert!(count > 30, "only {count} fixtures in {FOLDER}");
}

/// Compares entry by entry, so that a failure shows the entry alone.
fn pretty_assertions(ours: &Value, expected: &Value, path: &Path) {
    let entries = |tree: &Value| tree["body"].as_array().cloned().unwrap_or_default();
    let (ours, expected) = (entries(ours), entries(expected));
    for (entry, wanted) in ours.iter().zip(&expected) {
        assert_eq!(entry, wanted, "{}", path.display());
    }
    assert_eq!(ours.len(), expected.len(), "{}", path.display());
}

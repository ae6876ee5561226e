//! `leaflets status`: how much is translated, and how it stands.

use std::fs;

use ir_leaflets::check::words::Word;
use unicode_width::UnicodeWidthStr;

use crate::terminal::{Folder, run, told};

fn status(folder: &Folder) -> String {
    let (code, out, err) = told(&run(&["status", "--content", &folder.text()]));
    assert_eq!(code, Some(0), "{err}");
    out
}

fn line<'a>(table: &'a str, tag: &str) -> &'a str {
    table.lines().find(|line| line.starts_with(&format!("{tag} "))).unwrap_or_else(|| panic!("{tag} in\n{table}"))
}

#[test]
fn every_language_has_its_own_name_a_bar_a_count_and_a_state() {
    let folder = Folder::new();
    folder.replace("pl/paediatric-ir-techniques.ftl", "\nrisks-dose = ", "\n# risks-dose: ");
    folder.replace("ar/paediatric-ir-techniques.ftl", "risks-rare = ", "risks-rare = { $nonsense } ");
    fs::remove_file(folder.path().join("sv/page.ftl")).unwrap();
    let table = status(&folder);
    let polish = line(&table, "pl");
    assert!(polish.contains("Polski ") && polish.contains(" ███████░ 26/27 incomplete, 1 error"), "{polish}");
    assert!(line(&table, "de").contains("Deutsch ") && line(&table, "de").contains(" ████████ 27/27 draft "), "{table}");
    assert!(line(&table, "de-CH").contains("Deutsch (Schweiz)"), "a region shows its parent's text: {table}");
    assert!(line(&table, "ar").contains("27/27 incomplete, 1 error"), "{table}");
    let words = Word::ALL.len();
    assert!(line(&table, "sv").ends_with(&format!("░░░░░░░░   0/{words}, 1 error")), "{table}");
    assert!(table.ends_with("paediatric-ir-techniques: served in 41 of 44 languages\n"), "{table}");
}

#[test]
fn columns_stand_below_each_other_in_every_script() {
    let table = status(&Folder::new());
    let bars: Vec<usize> = table.lines().filter_map(|line| line.split_once('█')).map(|(before, _)| before.width()).collect();
    assert_eq!(bars.len(), 44);
    assert!(bars.iter().all(|bar| *bar == bars[0]), "{table}");
    assert!(line(&table, "he").contains("\u{2068}עברית\u{2069}"), "a name from right to left keeps to itself");
}

#[test]
fn a_folder_without_a_manifest_has_a_table_too() {
    let folder = Folder::empty();
    folder.write("en/app.ftl", "one = One\ntwo = Two\n");
    folder.write("de/app.ftl", "one = Eins\n");
    let table = status(&folder);
    assert!(line(&table, "de").contains("████░░░░ 1/2, 1 error"), "{table}");
    let (code, _, err) = told(&run(&["status", "--json", "--content", &folder.text()]));
    assert_eq!(code, Some(2));
    assert!(err.contains("leaflets.toml is missing"), "{err}");
}

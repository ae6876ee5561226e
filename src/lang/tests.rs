//! How each of our languages comes out, whole; compared once with V8's `Intl` (CLDR 48), then kept.

use std::fmt::Write as _;

use super::*;

/// The locales we publish in.
const OURS: &str = "en bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt-PT ro sk sl sv nb nn is tr uk \
    sr-Cyrl sr-Latn bs mk sq ca eu gl cy be ka hy he ar de-CH";

/// Characters that cannot be seen, named as Rust does.
fn visible(text: &str) -> String {
    text.chars().fold(String::new(), |mut seen, character| {
        match character {
            '\u{a0}' | '\u{202f}' | '\u{200e}' | '\u{200f}' | '\u{61c}' => {
                write!(seen, "{}", character.escape_unicode()).unwrap();
            }
            _ => seen.push(character),
        }
        seen
    })
}

fn row(tag: &str) -> String {
    let locale = Locale::parse(tag).unwrap();
    let day = Date::parse("2026-11-04").unwrap();
    let cells = [
        locale.own_name().unwrap_or_else(|| "-".into()),
        locale.direction().to_string(),
        percent(&locale, 0.005, Digits::default()),
        decimal(&locale, -12345.5, Digits::exactly(2)),
        long_date(&locale, day),
    ];
    format!("{tag} | {}\n", visible(&cells.join(" | ")))
}

#[test]
fn every_language_of_ours_comes_out_as_its_readers_write_it() {
    let table: String = OURS.split_whitespace().map(row).collect();
    assert_eq!(table, include_str!("tests/ours.txt"), "\n{table}");
}

#[test]
fn neighbours_of_ours_come_out_as_far_as_icu_knows_them() {
    let table: String = ["gsw", "lb", "ku", "ku-Arab", "ru", "fa", "ur", "so", "ti", "ar-EG", "pt-BR", "sr-ME", "cnr"]
        .into_iter()
        .map(row)
        .collect();
    assert_eq!(table, include_str!("tests/neighbours.txt"), "\n{table}");
}

#[test]
fn a_language_is_named_in_another() {
    let name = |subject, reader| name_of(&Locale::parse(subject).unwrap(), &Locale::parse(reader).unwrap());
    assert_eq!(name("pl", "de").as_deref(), Some("Polnisch"));
    assert_eq!(name("pt-PT", "en").as_deref(), Some("Portuguese"));
    assert_eq!(name("de-CH", "fr").as_deref(), Some("allemand (Suisse)"));
    assert_eq!(name("sr-Latn", "hr").as_deref(), Some("srpski (latinica)"));
    assert_eq!(name("cnr", "en"), None);
    assert_eq!(name("xx", "en"), None);
}

#[test]
fn the_menu_stands_in_one_order() {
    let mut locales: Vec<Locale> = OURS.split_whitespace().map(|tag| Locale::parse(tag).unwrap()).collect();
    locales.sort();
    let named = by_own_name(locales);
    let tags: Vec<&str> = named.iter().map(|(locale, _)| locale.as_str()).collect();
    assert_eq!(
        tags.join(" "),
        "bs ca cs cy da de de-CH et en es eu fr ga gl hr is it lv lt hu mt nl nb nn pl pt-PT ro sq sk sl sr-Latn fi sv \
         tr el be bg mk sr-Cyrl uk ka hy he ar"
    );
}

#[test]
fn a_percentage_keeps_its_digits_unless_told_otherwise() {
    let english = NumberFormatter::new(&Locale::parse("en").unwrap());
    for (share, digits, expected) in [
        (0.005, Digits::default(), "0.5%"),
        (0.07, Digits::default(), "7%"),
        (0.0001, Digits::default(), "0.01%"),
        (1.0, Digits::default(), "100%"),
        (12.0, Digits::default(), "1,200%"),
        (0.0, Digits::default(), "0%"),
        (0.005, Digits::at_most(0), "1%"),
        (0.025, Digits::at_most(0), "3%"),
        (0.05, Digits::exactly(1), "5.0%"),
        (-0.001, Digits::at_most(0), "0%"),
        (f64::NAN, Digits::default(), "NaN%"),
    ] {
        assert_eq!(english.percent(share, digits), expected, "{share}");
    }
}

#[test]
fn a_number_is_written_in_full() {
    let english = NumberFormatter::new(&Locale::parse("en").unwrap());
    let ungrouped = Digits { grouping: Grouping::None, ..Digits::default() };
    for (value, digits, expected) in [
        (1_234_567.0, Digits::default(), "1,234,567"),
        (1_234_567.0, ungrouped, "1234567"),
        (100.0, Digits::default(), "100"),
        (0.1, Digits::default(), "0.1"),
        (2.5, Digits::at_most(0), "3"),
        (999.96, Digits::at_most(1), "1,000"),
        (1.0, Digits::exactly(usize::MAX), "1.000000000000000000"),
        (5e-324, Digits::default(), "0"),
        (f64::NEG_INFINITY, Digits::default(), "-∞"),
    ] {
        assert_eq!(english.decimal(value, digits), expected, "{value}");
    }
    assert!(english.decimal(f64::MAX, Digits::default()).len() < 500);
}

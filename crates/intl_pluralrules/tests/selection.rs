//! The forms fluent-bundle gets, among them those the published crate had wrong.
#![allow(clippy::unwrap_used)]

use intl_pluralrules::{PluralCategory, PluralCategory::*, PluralOperands, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

fn rules(language: &str, kind: PluralRuleType) -> PluralRules {
    PluralRules::create(language.parse::<LanguageIdentifier>().unwrap(), kind).unwrap()
}

fn check(language: &str, number: &str, expected: PluralCategory) {
    let category = rules(language, PluralRuleType::CARDINAL).select(number);
    assert_eq!(category, Ok(expected), "{language} {number}");
}

#[test]
fn whole_numbers_take_the_form_cldr_names() {
    for (language, number, expected) in [
        ("ar", "0", ZERO),
        ("ar", "2", TWO),
        ("ar", "103", FEW),
        ("ar", "111", MANY),
        ("ar", "100", OTHER),
        ("be", "21", ONE),
        ("be", "22", FEW),
        ("be", "25", MANY),
        ("be", "111", MANY),
        ("cnr", "1", ONE),
        ("cnr", "2", FEW),
        ("cnr", "5", OTHER),
        ("sr", "22", FEW),
        ("cy", "0", ZERO),
        ("cy", "2", TWO),
        ("cy", "3", FEW),
        ("cy", "6", MANY),
        ("cy", "7", OTHER),
        ("en", "1", ONE),
        ("en", "2", OTHER),
        ("fr", "0", ONE),
        ("fr", "1000000", MANY),
        ("ga", "2", TWO),
        ("ga", "6", FEW),
        ("ga", "7", MANY),
        ("ga", "11", OTHER),
        ("gsw", "1", ONE),
        ("yi", "1", ONE),
        ("se", "2", TWO),
        ("he", "2", TWO),
        ("he", "20", OTHER),
        ("iw", "2", TWO),
        ("ja", "1", OTHER),
        ("lt", "1", ONE),
        ("lt", "22", FEW),
        ("lt", "111", OTHER),
        ("lv", "112", ZERO),
        ("lv", "21", ONE),
        ("lv", "2", OTHER),
        ("mt", "2", TWO),
        ("mt", "103", FEW),
        ("mt", "111", MANY),
        ("mt", "120", OTHER),
        ("pl", "1", ONE),
        ("pl", "22", FEW),
        ("pl", "12", MANY),
        ("pt", "0", ONE),
        ("pt-PT", "0", OTHER),
        ("ro", "102", FEW),
        ("ro", "120", OTHER),
        ("mo", "102", FEW),
        ("sl", "101", ONE),
        ("sl", "102", TWO),
        ("sl", "103", FEW),
        ("sl", "5", OTHER),
    ] {
        check(language, number, expected);
    }
}

#[test]
fn fractions_are_seen_as_they_are_written() {
    check("en", "1.0", OTHER);
    check("lt", "0.5", MANY);
    check("cs", "1.5", MANY);
    check("pl", "0.5", OTHER);
    check("is", "0.5", OTHER);
    check("is", "1.1", ONE);
    check("en", "1e0", ONE);
}

#[test]
fn ranks_have_their_own_rules() {
    let english = rules("en", PluralRuleType::ORDINAL);
    assert_eq!(english.select(2), Ok(TWO));
    assert_eq!(english.select(13), Ok(OTHER));
    assert_eq!(english.select(103), Ok(FEW));
}

#[test]
fn no_float_is_refused() {
    let polish = rules("pl", PluralRuleType::CARDINAL);
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(polish.select(value), Ok(OTHER));
    }
    for value in [f64::MAX, f64::MIN, f64::MIN_POSITIVE, 5e-324, 0.1 + 0.2, -0.0, 1e18, 123_456_789.123_456_78] {
        assert!(polish.select(value).is_ok(), "{value}");
    }
    assert_eq!(polish.select(-1.0), Ok(ONE));
    assert_eq!(polish.select(i64::MIN), Ok(MANY));
    assert!(polish.select("one").is_err());
}

#[test]
fn digits_fluent_adds_count_even_when_its_own_product_overflowed() {
    let mut operands = PluralOperands::try_from(1.0).unwrap();
    (operands.f, operands.v) = (u64::MAX, usize::MAX);
    assert_eq!(rules("en", PluralRuleType::CARDINAL).select(operands), Ok(OTHER));
}

#[test]
fn operands_read_like_cldrs_table() {
    let operands = PluralOperands::try_from("-1.230").unwrap();
    assert_eq!(operands, PluralOperands { n: 1.23, i: 1, v: 3, w: 2, f: 230, t: 23 });
}

#[test]
fn a_language_cldr_does_not_know_is_refused_here_and_english_in_fluent() {
    let unknown: LanguageIdentifier = "xx".parse().unwrap();
    assert!(PluralRules::create(unknown.clone(), PluralRuleType::CARDINAL).is_err());
    let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
    assert!(!known.contains(&unknown));
    for tag in ["cnr", "pt", "pt-PT", "lt", "ja", "gsw", "ku", "ti"] {
        assert!(known.contains(&tag.parse().unwrap()), "{tag}");
    }
}

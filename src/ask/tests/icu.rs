//! ICU's own cases for its `LocaleMatcher`, as ICU 72 carries them.
//!
//! `cargo test --lib ask::tests::icu -- --nocapture` prints the score and every difference. Counted are the distinct cases with
//! ICU's usual settings; those that put scripts before languages or move the threshold ask for what we do not offer.

use std::collections::BTreeSet;

use super::super::{Policy, Tag, choose_tag};

const CASES: &str = include_str!("icu/localeMatcherTest.txt");

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Case {
    supported: &'static str,
    default: &'static str,
    desired: &'static str,
    expected: &'static str,
}

/// The plain cases, each once.
fn cases() -> BTreeSet<Case> {
    let mut cases = BTreeSet::new();
    let mut case = Case::default();
    let [mut favor, mut threshold] = [""; 2];
    for line in CASES.lines().map(|line| line.split('#').next().unwrap_or_default().trim()) {
        if line.starts_with("** test") {
            (case, favor, threshold) = (Case::default(), "", "");
        } else if let Some(setting) = line.strip_prefix('@') {
            match setting.split_once('=').unwrap() {
                ("supported", value) => case.supported = value,
                ("default", value) => case.default = value,
                ("favor", value) => favor = value,
                ("threshold", value) => threshold = value,
                (name, _) => panic!("an unknown setting: {name}"),
            }
        } else if let Some((desired, expected)) = line.split_once(">>") {
            // Behind bars stand the desired locale and a combination of both, which we do not make.
            let expected = expected.split('|').next().unwrap().trim();
            if matches!(favor, "" | "normal") && threshold.is_empty() && !expected.is_empty() {
                cases.insert(Case { desired: desired.trim(), expected, ..case });
            }
        }
    }
    cases
}

fn answer(case: &Case) -> &'static str {
    let supported: Vec<&str> = case.supported.split(',').map(str::trim).filter(|tag| !tag.is_empty()).collect();
    let default = Some(case.default).filter(|default| !default.is_empty());
    match choose_tag(Some(case.desired.as_bytes()), &supported, default, Policy::Cldr).0 {
        // ICU answers with the canonical form of what it was given.
        Some("i-klingon") if Tag::parse("i-klingon") == Tag::parse("tlh") => "tlh",
        answer => answer.unwrap_or("null"),
    }
}

/// Where we answer otherwise, and why that is meant.
const DIFFERENCES: [(Case, &str, &str); 4] = [
    (
        Case { supported: "en, sr, nl", default: "", desired: "sh", expected: "en" },
        "sr",
        "sh is an alias of sr-Latn, and CLDR puts the two Serbian scripts within reach; ICU does not look the alias up here",
    ),
    (
        Case { supported: "fr, en-GB, x-bork, es-ES, es-419", default: "", desired: "x-bork", expected: "x-bork" },
        "fr",
        "a tag for private use names no language to us",
    ),
    (
        Case { supported: "fr, x-bork, en-Latn-US", default: "", desired: "x-bork", expected: "x-bork" },
        "fr",
        "a tag for private use names no language to us",
    ),
    (
        Case { supported: "mul, nl", default: "", desired: "af", expected: "nl" },
        "mul",
        "CLDR 48 has Afrikaans readers read English; up to CLDR 45 it was Dutch",
    ),
];

#[test]
fn icus_own_cases_are_answered_as_icu_does_but_for_differences_that_are_meant() {
    let cases = cases();
    assert_eq!(cases.len(), 421, "the distinct plain cases of the file");
    let differing: Vec<(Case, &str)> =
        cases.iter().map(|case| (*case, answer(case))).filter(|(case, answer)| *answer != case.expected).collect();
    let right = cases.len() - differing.len();
    println!("ICU's own cases: {right} of {} as ICU, {:.2} %", cases.len(), 100.0 * right as f64 / cases.len() as f64);
    for (case, answer) in &differing {
        let why = DIFFERENCES.iter().find(|(known, ..)| known == case).map_or("NOT EXPLAINED", |(.., why)| why);
        println!("{} >> {}, not {} (of {}): {why}", case.desired, answer, case.expected, case.supported);
    }
    let explained: Vec<(Case, &str)> = DIFFERENCES.iter().map(|(case, answer, _)| (*case, *answer)).collect();
    assert_eq!(differing, explained);
}

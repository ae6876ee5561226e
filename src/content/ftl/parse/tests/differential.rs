//! Fluent's own parser for Rust beside ours.
//!
//! [`DEVIATIONS`] is the list of where fluent-syntax is known to depart from Fluent's grammar. Each of them is either refused
//! by our parser, or noted, or makes no difference to what is shown.

use std::{fs, path::Path};

use proptest::prelude::*;

use super::{
    agreement::{assert_agreement, fluent_syntax},
    cases,
    projection::ours,
    texts::any_text,
};
use crate::content::ftl::{Mistake, MistakeKind::*, Weight, parse};

/// What fluent-syntax does with a file.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Theirs {
    /// It reads the same without an error.
    Same,
    /// It reads something else, without an error.
    Differs,
    /// It tells of an error.
    Refuses,
    Panics,
}

/// (What is special, a file, what fluent-syntax does with it, the mistakes that our parser tells.)
const DEVIATIONS: &[(&str, &str, Theirs, &[&str])] = &[
    // It reads what the grammar refuses.
    ("a blank before the dot of an attribute", "a = { b .c }\n", Theirs::Differs, &["unexpected-in-placeable"]),
    ("two arguments without a comma", "a = { B(1 2) }\n", Theirs::Differs, &["missing-comma"]),
    ("a message as a named argument", "a = { B(c: d) }\n", Theirs::Differs, &["argument-not-literal"]),
    ("an escape for a curly bracket", "a = { \"\\{\" }\n", Theirs::Differs, &["unknown-escape"]),
    (
        "a star without a variant",
        "a = { $b ->\n    [c] d\n   *}\n",
        Theirs::Differs,
        &["special-line-start", "closing-bracket-in-variant"],
    ),
    ("a line that begins with a carriage return", "a = b\n\rc\n", Theirs::Differs, &["lost-indentation", "lone-carriage-return"]),
    // It refuses what the grammar reads.
    ("a negative number as a named argument", "a = { B(c: -1) }\n", Theirs::Refuses, &["negative-argument"]),
    ("spaces at the end of the file", "# a\n  ", Theirs::Refuses, &["spaces-at-end"]),
    // It reads something else than the grammar.
    ("a placeable indented less than the text", "a =\n  { $b }\n    c\n", Theirs::Differs, &["uneven-placeable"]),
    ("a placeable indented more than the text", "a =\n      { $b }\n    c\n", Theirs::Differs, &["uneven-placeable"]),
    ("spaces on an empty line", "a = b\n     \n    c\n", Theirs::Differs, &["spaces-on-empty-line"]),
    ("a carriage return at the end of a text", "a = b\r", Theirs::Differs, &["lone-carriage-return"]),
    // It ends junk elsewhere.
    ("an entry below a placeable that is not closed", "a = {\nb = c\n", Theirs::Refuses, &["unclosed-placeable"]),
    ("text above a placeable that cannot be read", "a = b\n    { $c\n", Theirs::Refuses, &["unclosed-placeable"]),
    ("a text above a broken attribute", "a = b\n    .c = d }\n", Theirs::Refuses, &["stray-closing-bracket"]),
    // It ends the thread; with brackets nested some thousand deep, the process (which cannot be shown here).
    ("half a character in an escape", "a = { \"\\u00é\" }\n", Theirs::Panics, &["bad-unicode-escape"]),
    // It leaves out an empty line of comment at the end of the file, which nobody sees.
    ("an empty line of comment at the end of the file", "# a\n#", Theirs::Differs, &[]),
];

#[test]
fn fluent_syntax_departs_from_the_grammar_where_we_know_it() {
    for (what, source, expected, names) in DEVIATIONS {
        let told: Vec<_> = parse(source).mistakes.iter().map(|mistake| mistake.kind.name()).collect();
        let theirs = match fluent_syntax(source) {
            None => Theirs::Panics,
            Some(Err(_)) => Theirs::Refuses,
            Some(Ok(tree)) if tree == ours(source) => Theirs::Same,
            Some(Ok(_)) => Theirs::Differs,
        };
        assert_eq!((theirs, &told[..]), (*expected, *names), "{what}");
    }
}

#[test]
fn the_two_agree_on_our_leaflets_and_on_what_the_fuzzer_starts_from() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut count = 0;
    for folder in ["locales/en", "fuzz/corpus/ftl"] {
        for file in fs::read_dir(root.join(folder)).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                assert_agreement(&fs::read_to_string(path).unwrap());
                count += 1;
            }
        }
    }
    assert!(count > 10);
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn what_has_no_mistakes_fluent_syntax_reads_alike(source in any_text()) {
        assert_agreement(&source);
    }

    #[test]
    fn what_fluent_syntax_refuses_we_refuse_or_note(source in any_text()) {
        let mistakes = parse(&source).mistakes;
        let explains = |mistake: &Mistake| {
            mistake.kind.weight() == Weight::Refused || matches!(mistake.kind, NegativeArgument | SpacesAtEnd)
        };
        if !mistakes.iter().any(|mistake| mistake.kind == TooDeep) && !matches!(fluent_syntax(&source), Some(Ok(_))) {
            prop_assert!(mistakes.iter().any(explains), "{:?}", source);
        }
    }
}

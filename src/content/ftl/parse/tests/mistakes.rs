//! Broken files, and what is told about them.

use std::collections::BTreeSet;

use super::told;
use crate::content::ftl::{self, Entry, MistakeKind, Weight};

/// The smallest file with each mistake, where it is, and what text it is about.
const SMALLEST: &[(&str, &str, &str, &str)] = &[
    ("merge-conflict", "<<<<<<< main\n", "1:1", "<<<<<<< main"),
    ("merge-conflict", "a = b\n=======\nc = d\n", "2:1", "======="),
    ("tab-indent", "a =\n\tb\n", "2:1", "\t"),
    ("strange-indent", "a =\n\u{A0} b\n", "2:1", "\u{A0} "),
    ("byte-order-mark", "\u{FEFF}a = b\n", "1:1", "\u{FEFF}"),
    ("lost-indentation", "a = b\nc d\n", "2:1", "c d"),
    ("lost-indentation", "„a“\n", "1:1", "„a“"),
    ("stray-indentation", "    a = b\n", "1:5", "a = b"),
    ("special-line-start", "a =\n    [b]\n", "2:5", "["),
    ("special-line-start", "a = b\n    * c\n", "2:5", "*"),
    ("special-line-start", "a = b\n    … c\n    ... d\n", "3:5", "."),
    ("stray-attribute", "# a\n    .b = c\n", "2:5", ".b"),
    ("bad-identifier", "ä = b\n", "1:1", "ä"),
    ("bad-identifier", "a? = b\n", "1:1", "a?"),
    ("bad-identifier", "a = { $ä }\n", "1:8", "ä"),
    ("bad-identifier", "a = { ä }\n", "1:7", "ä"),
    ("missing-equals", "a\n", "1:1", "a"),
    ("missing-equals", "a: b\n", "1:1", "a"),
    ("missing-equals", "a = b\n    .c\n", "2:5", ".c"),
    ("missing-value", "a =\n", "1:1", "a"),
    ("term-without-value", "-a =\n    .b = c\n", "1:1", "-a"),
    ("attribute-without-value", "a = b\n    .c =\n", "2:5", ".c"),
    ("variant-without-value", "a = { $b ->\n    [c]\n   *[d] e\n}\n", "2:5", "[c]"),
    ("bad-comment", "#a\n", "1:1", "#a"),
    ("bad-comment", "#### a\n", "1:1", "#### a"),
    ("stray-closing-bracket", "a = b }\n", "1:7", "}"),
    ("stray-closing-bracket", "a = b\n    }\n", "2:5", "}"),
    ("unclosed-placeable", "a = { $b\n", "1:5", "{ $b"),
    ("unclosed-placeable", "a = { b\nc = d\n", "1:5", "{ b"),
    ("empty-placeable", "a = { }\n", "1:5", "{ }"),
    ("unexpected-in-placeable", "a = { $b c }\n", "1:10", "c"),
    ("unexpected-in-placeable", "a = { % }\n", "1:7", "%"),
    ("unexpected-in-placeable", "a = { $b\u{A0}}\n", "1:9", "\u{A0}"),
    ("smart-quotes", "a = { “b” }\n", "1:7", "“"),
    ("smart-quotes", "a = { \"b” }\n", "1:9", "”"),
    ("missing-name", "a = { $ }\n", "1:7", "$"),
    ("missing-name", "a = { - b }\n", "1:7", "-"),
    ("missing-name", "a = { b. }\n", "1:8", "."),
    ("unterminated-string", "a = { \"b }\n", "1:7", "\"b"),
    ("unknown-escape", "a = { \"\\{\" }\n", "1:8", "\\{"),
    ("bad-unicode-escape", "a = { \"\\u12\" }\n", "1:8", "\\u12"),
    ("bad-number", "a = { 1. }\n", "1:7", "1."),
    ("bad-number", "a = { 1,5 }\n", "1:7", "1,5"),
    ("bad-number", "a = { 5% }\n", "1:7", "5%"),
    ("bad-number", "a = { - 1 }\n", "1:7", "- 1"),
    ("lower-case-function", "a = { Number($b) }\n", "1:7", "Number"),
    ("unclosed-arguments", "a = { B($c }\n", "1:8", "($c"),
    ("missing-comma", "a = { B($c $d) }\n", "1:12", "$d"),
    ("positional-after-named", "a = { B(c: 1, $d) }\n", "1:15", "$d"),
    ("duplicate-named-argument", "a = { B(c: 1, c: 2) }\n", "1:15", "c"),
    ("argument-not-literal", "a = { B(c: $d) }\n", "1:12", "$d"),
    ("argument-not-literal", "a = { B(c:) }\n", "1:11", ""),
    ("message-as-selector", "a = { b ->\n   *[c] d\n}\n", "1:7", "b"),
    ("message-as-selector", "a = { b.c ->\n   *[d] e\n}\n", "1:7", "b.c"),
    ("term-as-selector", "a = { -b ->\n   *[c] d\n}\n", "1:7", "-b"),
    ("nested-selector", "a = { { $b } ->\n   *[c] d\n}\n", "1:7", "{ $b }"),
    ("term-attribute-as-placeable", "a = { -b.c }\n", "1:7", "-b.c"),
    ("missing-arrow", "a = { $b\n   *[c] d\n}\n", "2:4", "*[c]"),
    ("missing-arrow", "a = { $b =>\n   *[c] d\n}\n", "2:4", "*[c]"),
    ("missing-line-break", "a = { $b -> [c] d\n   *[e] f\n}\n", "1:13", "[c] d"),
    ("missing-line-break", "a = { $b -> [c] d *[e] f }\n", "1:13", "[c] d *[e] f }"),
    ("no-variants", "a = { $b -> }\n", "1:10", "->"),
    ("no-variants", "a = { $b ->\n}\n", "1:10", "->"),
    ("missing-default", "a = { $b ->\n    [c] d\n    [e] f\n}\n", "3:5", "[e]"),
    ("several-defaults", "a = { $b ->\n   *[c] d\n   *[e] f\n}\n", "3:4", "*[e]"),
    ("bad-variant-key", "a = { $b ->\n    [c d] e\n   *[f] g\n}\n", "2:5", "[c d]"),
    ("bad-variant-key", "a = { $b ->\n    [c d\n   *[f] g\n}\n", "2:5", "[c"),
    ("closing-bracket-in-variant", "a = { $b ->\n   *[c] d }\n", "2:11", "}"),
    ("too-deep", "a = {{{{{{{{ {{{{{{{{ {1} }}}}}}}} }}}}}}}}\n", "1:23", "{"),
    ("lone-carriage-return", "a = b\rc\n", "1:6", "\r"),
    ("uneven-placeable", "a =\n      { $b }\n    c\n", "2:7", "{"),
    ("uneven-placeable", "a =\n  { $b }\n    { $c }\n", "3:5", "{"),
    ("spaces-on-empty-line", "a = b\n     \n    c\n", "2:1", "     "),
    ("spaces-at-end", "a = b\n  ", "2:1", "  "),
    ("spaces-at-end", " ", "1:1", " "),
    ("negative-argument", "a = { B(c: -1) }\n", "1:12", "-1"),
    ("impossible-character", "a = { \"\\uD800\" }\n", "1:8", "\\uD800"),
    ("impossible-character", "a = { \"\\U110000\" }\n", "1:8", "\\U110000"),
    ("tab-in-text", "a =\tb\n", "1:4", "\t"),
    ("tab-in-text", "a = b\n    \tc\n", "2:5", "\t"),
];

#[test]
fn the_smallest_file_with_each_mistake_has_that_mistake_alone_at_its_place() {
    for (name, source, place, text) in SMALLEST {
        assert_eq!(told(source), [format!("{place} {name}")], "{source:?}");
        let mistake = ftl::parse(source).mistakes[0];
        assert_eq!(mistake.span.of(source), *text, "{source:?}");
        assert!(!mistake.sentence(source).is_empty() && !mistake.hint().is_empty());
    }
}

#[test]
fn every_mistake_has_its_smallest_file() {
    let shown: BTreeSet<_> = SMALLEST.iter().map(|(name, ..)| *name).collect();
    let all: BTreeSet<_> = MistakeKind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(shown, all);
}

#[test]
fn what_is_refused_leaves_junk_and_what_is_noted_does_not() {
    for (name, source, ..) in SMALLEST {
        let resource = ftl::parse(source);
        let has_junk = resource.body.iter().any(|entry| matches!(entry, Entry::Junk(_)));
        assert_eq!(has_junk, resource.mistakes[0].kind.weight() == Weight::Refused, "{name}: {source:?}");
    }
}

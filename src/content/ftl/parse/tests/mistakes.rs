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
    ("bad-number", "a = { 0,5\u{A0}% }\n", "1:7", "0,5"),
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

/// One slip in a file as translators write them, and all that is told about it.
const SLIPS: &[(&str, &[&str])] = &[
    // A bracket left out is found where it is missing, not at the end of the file.
    ("a = { $n ->\n    [one] { $n child\n   *[other] { $n } children\n}\nb = c\n", &["2:11 unclosed-placeable"]),
    ("a = { $n ->\n    [one] child\n   *[other] children\nb = c\n", &["1:5 unclosed-placeable"]),
    (
        "a = { $n ->\n    [one] { $m ->\n        [one] x\n       *[other] y\n   *[other] z\n}\nb = c\n",
        &["2:11 unclosed-placeable"],
    ),
    ("a = text { $b } and { $c\n    more { $d } text\n", &["1:21 unclosed-placeable"]),
    ("a = In $rate } of all\n", &["1:14 stray-closing-bracket"]),
    ("a = { $n ->\n    [one] x } y\n   *[other] z\n}\n", &["2:13 stray-closing-bracket"]),
    ("a = { $n ->\n    [one] x\n    }\n   *[other] z\n}\n", &["3:5 stray-closing-bracket"]),
    ("a = { $n ->\n   *[other] z\n}}\n", &["3:2 stray-closing-bracket"]),
    ("a = { NUMBER($n, minimumFractionDigits: 1 } of all\n", &["1:13 unclosed-arguments"]),
    ("a = { $b\n# c }\n\nd = { e\nf = }\n", &["1:5 unclosed-placeable", "4:5 unclosed-placeable", "5:5 stray-closing-bracket"]),
    // A line whose indentation was lost belongs to the text above.
    ("a = one\ntwo { $b\n    three\nb = c\n", &["2:1 lost-indentation", "2:5 unclosed-placeable"]),
    ("a =\ntext at the margin\nb = c\n", &["2:1 lost-indentation"]),
    ("a = { $n ->\n    [one] x\ngoes on\n   *[other] y\n}\nb = c\n", &["3:1 lost-indentation"]),
    ("a = one\n\nA second paragraph.\n", &["3:1 lost-indentation"]),
    ("a = <strong>x\n</strong>\n", &["2:1 lost-indentation"]),
    ("a = b\n- c\n1. d\n", &["2:1 lost-indentation", "3:1 lost-indentation"]),
    // Tabs are told, and what they indent is read.
    ("a = { $n ->\n\t[one] x\n\t*[other] { $y\n}\n", &["2:1 tab-indent", "3:1 tab-indent", "3:11 unclosed-placeable"]),
    // What word processors and translators do to code.
    ("a = { „b“ } { « c » } { 'd' }\n", &["1:7 smart-quotes", "1:15 smart-quotes", "1:25 smart-quotes"]),
    ("a = { NUMBER($n, style: “percent”) }\n", &["1:25 smart-quotes"]),
    ("a = { $n –>\n    [one] x\n   *[other] y\n}\n", &["2:5 missing-arrow"]),
    ("a = { $n->\n    [one] x\n   *[other] y\n}\n", &["1:8 bad-identifier"]),
    ("a = { $n days ->\n    [one] x\n   *[other] y\n}\n", &["1:10 unexpected-in-placeable"]),
    ("a = { $n ->\n    one] x\n   *other] y\n}\n", &["2:5 bad-variant-key", "3:4 bad-variant-key"]),
    ("a = { $ставка } { имя } { $x.y }\n", &["1:8 bad-identifier", "1:19 bad-identifier", "1:29 unexpected-in-placeable"]),
    ("ключ = текст { $x }\n-ключ = текст\n", &["1:1 bad-identifier", "2:2 bad-identifier"]),
    ("a = { NUMBER($n; style: 1) } { NUMBER($n style: 1) }\n", &["1:16 unexpected-in-placeable", "1:42 missing-comma"]),
    ("title: Something\n", &["1:1 missing-equals"]),
    (
        "a = b\n<<<<<<< HEAD\nc = d\n=======\nc = e\n>>>>>>> x\n",
        &["2:1 merge-conflict", "4:1 merge-conflict", "6:1 merge-conflict"],
    ),
    ("\u{FEFF}# a\na = { }\n", &["1:1 byte-order-mark", "2:5 empty-placeable"]),
    // Several in one message.
    (
        "a = { $b }{ }{ $ }{ - }{ -1. }{ . }\n",
        &["1:11 empty-placeable", "1:16 missing-name", "1:21 missing-name", "1:26 bad-number", "1:33 unexpected-in-placeable"],
    ),
];

#[test]
fn a_slip_is_told_once_and_does_not_hide_the_next() {
    for (source, expected) in SLIPS {
        assert_eq!(told(source), *expected, "{source}");
    }
}

#[test]
fn a_second_place_explains_the_first() {
    for (source, text) in
        [("a = { $b ->\n   *[c] d\n   *[e] f\n}\n", "*[c]"), ("a = { B(c: 1, d: 2, c: 3) }\n", "c"), ("a = { “b” }\n", "”")]
    {
        let mistake = ftl::parse(source).mistakes[0];
        assert_eq!(mistake.related.unwrap().of(source), text);
    }
}

#[test]
fn sixteen_brackets_may_stand_in_one_another() {
    let nested = |depth: usize| format!("a = {}1{}\n", "{".repeat(depth), "}".repeat(depth));
    assert_eq!(told(&nested(ftl::NESTING_LIMIT)), [""; 0]);
    assert_eq!(told(&nested(ftl::NESTING_LIMIT + 1)), ["1:21 too-deep"]);
    let calls = format!("a = {{ {}{} }}\n", "B(".repeat(16), ")".repeat(16));
    assert_eq!(told(&calls), ["1:38 too-deep"]);
}

/// Would overflow the stack of a parser that calls itself for every bracket, and take hours if a bracket cost a line or a mistake
/// the file.
#[test]
fn a_file_of_nothing_but_trouble_is_read() {
    let units = [
        "{",
        "}",
        "{{}",
        "a{",
        "{\"",
        "“{",
        "a = \n",
        "a = { $b\n",
        "a = { B(1 1,",
        "{ $a ->\n[a] {",
        "a b\n",
        "\n\t",
        "\r",
        "{\"\"}",
        "[",
        ".a = b\n",
    ];
    for unit in units {
        for start in ["", "a = b ", "a = { $b ->\n    [c] "] {
            let source = format!("{start}{}", unit.repeat((1 << 15) / unit.len()));
            let resource = ftl::parse(&source);
            assert!(!resource.body.is_empty(), "{unit:?}");
        }
    }
}

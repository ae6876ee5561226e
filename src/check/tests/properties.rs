//! Whatever stands in a file, the check ends and points into the file.

use proptest::prelude::*;

use super::places::assert_places;
use crate::{
    check::{Checked, Policy, Previous, check},
    content::Content,
};

const SOURCE: &str = "\
-clinic = Lindenhof
title = Biopsy
risk = Less than 0.5% of <strong>all</strong> patients (“{ title }”) on 14 March 2026 at 8:30 pm.
taken =
    { $samples ->
        [one] { $samples } sample
       *[other] { $samples } samples
    }
    .label = Call { -clinic }: +44 20 7946 0000, https://example.org/en/
";

/// Pieces of what goes wrong in files, to be put into each other.
const PIECES: [&str; 44] = [
    "title = ",
    "risk =\n    ",
    "taken = ",
    "\n",
    "\r",
    "\r\n",
    "    ",
    "\t",
    "{ ",
    " }",
    "{ $samples ->",
    "\n *[other] ",
    "[few] ",
    "{ -clinic }",
    "{ title }",
    "{ taken }",
    "\"",
    "\\u00",
    "<strong>",
    "</strong>",
    "<a href=\"java",
    "<",
    ">",
    "&nbsp;",
    "&#",
    "0,5 %",
    "1.200.000",
    "14.3.2026",
    "8 h 30",
    "½",
    "٢٫٥",
    "+44 20",
    "https://",
    "@",
    "„",
    "“",
    "« ",
    "(",
    "..",
    "…",
    "а",
    "\u{301}",
    "\u{200B}",
    "\u{FFFD}Ã¼",
];

fn judge(locale: &str, text: &str) -> Checked {
    let glossary = "concept\tterm\taccepted\tavoid\nbiopsy\tbiopsy\tbiops*\tknife\n";
    let content = Content::default()
        .with("en/example.ftl", SOURCE)
        .with("en/glossary.tsv", glossary)
        .with(&format!("{locale}/example.ftl"), text)
        .with(&format!("{locale}/glossary.tsv"), glossary)
        .with(&format!("{locale}/dictionary.txt"), "biopsie\nder\n");
    let checked = check(&content, &Previous::default(), &Policy::default());
    assert_places(&content, &checked.findings);
    checked
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_text_is_judged(text in any::<String>(), locale in prop::sample::select(vec!["de", "ar", "he", "el", "hy", "tr", "fr", "pl", "en"])) {
        judge(locale, &text);
    }

    #[test]
    fn any_bytes_are_judged(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        judge("de", &String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_mixture_of_what_goes_wrong_is_judged(
        pieces in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..60),
        locale in prop::sample::select(vec!["de", "ar", "he", "el", "hy", "tr", "fr", "es", "uk"]),
    ) {
        judge(locale, &pieces.concat());
    }
}

#[test]
fn much_of_the_same_does_not_take_for_ever() {
    const TIMES: usize = 4_000;
    for piece in [
        "<",
        "<a ",
        "&",
        "{",
        "}",
        "\"",
        "1",
        "1.",
        "1 ",
        "a",
        "a ",
        "a a ",
        "„",
        "(",
        "@",
        "www.",
        "https://a ",
        "½",
        "\u{301}",
        "\u{200B}",
        "Ã¼",
        "а",
        "++44 ",
        "..",
        "?? ",
        "{ $x }",
        "{ -clinic }",
        "{ title }",
        "<b>",
        "</b>",
        "TODO ",
        "\n\n",
        "\r",
        "é",
        "[",
        "x = y\n",
        "-x = y\n",
        "x =\n    .a = b\n",
        "# title = x\n",
    ] {
        judge("de", &format!("title = {}", piece.repeat(TIMES)));
    }
    let variants: String = (0..TIMES / 10).map(|number| format!("\n    [{number}] {number} <b>x</b> „y“")).collect();
    judge("de", &format!("taken = {{ $samples ->{variants}\n   *[other] z\n }}\n"));
    let references: String =
        (0..TIMES / 10).map(|number| format!("m{number} = {{ m{} }} {{ m{} }}\n", number + 1, number + 2)).collect();
    judge("de", &references);
    let names: String = (0..TIMES / 10).map(|number| format!("titel{number} = x\n")).collect();
    judge("de", &names);
}

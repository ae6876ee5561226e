//! Texts to try: right and broken files from a grammar, pieces of our own leaflets with slips of the keyboard, and noise.

use proptest::{collection::vec, prelude::*, sample::select, strategy::Union};

const LEAFLETS: [&str; 2] =
    [include_str!("../../../../../locales/en/paediatric-ir-techniques.ftl"), include_str!("../../../../../locales/en/page.ftl")];

/// What is struck by mistake, or put in by a program.
const SLIPS: &[&str] = &[
    "{",
    "}",
    "{",
    "}",
    "\n",
    "\r\n",
    "\n",
    "\r",
    " ",
    "    ",
    "\n    ",
    "\n ",
    "\n\n",
    "\t",
    "\n\t",
    "\"",
    "\"",
    "[",
    "]",
    "*",
    ".",
    "=",
    "-",
    "->",
    "#",
    "# ",
    "##",
    "$",
    "(",
    ")",
    ",",
    ":",
    "ä",
    "“",
    "”",
    "\u{A0}",
    "\u{FEFF}",
    "\\",
    "\\u00E9",
    "\\U110000",
    "a",
    "B",
    "1",
    "1.5",
    "-1",
    " = ",
    "a = b\n",
    "\na = b }",
    "\n# a }",
    "\n#",
    "-a = b\n",
    "{ $a }",
    "{ $a ->\n",
    "*[a] ",
    "[b] ",
    ".a = b",
    "A(",
    "a: 1",
    "<<<<<<< a\n",
    "=======\n",
    "…",
];

/// A file of any of the kinds below.
pub(super) fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![4 => file(), 4 => with_slips(file()), 3 => with_slips(excerpt()), 1 => noise(), 1 => any::<String>()]
}

/// A file made by the grammar; some parts of it are wrong on purpose.
pub(super) fn file() -> impl Strategy<Value = String> {
    let entry = prop_oneof![
        4 => (name(), equals(), pattern(), vec(attribute(), 0..3)).prop_map(|(name, equals, pattern, attributes)| {
            format!("{name}{equals}{pattern}{}\n", attributes.concat())
        }),
        1 => (name(), equals(), pattern(), vec(attribute(), 0..2)).prop_map(|(name, equals, pattern, attributes)| {
            format!("-{name}{equals}{pattern}{}\n", attributes.concat())
        }),
        1 => (name(), attribute()).prop_map(|(name, attribute)| format!("{name} ={attribute}\n")),
        2 => vec(of(&["# a\n", "#\n", "## a\n", "### a\n", "# b  \n"]), 1..4).prop_map(|lines| lines.concat()),
        1 => of(&["\n", "   \n", "\n\n", "a\n", "1 = 2\n", "#a\n", "    a\n", "    .a = b\n", "\ta\n", "}\n", "  "]),
    ];
    let line_end = of(&["\n", "\n", "\n", "\r\n"]);
    (vec(entry, 0..6), line_end, any::<bool>()).prop_map(|(entries, line_end, has_last)| {
        let text = entries.concat().replace('\n', &line_end);
        if has_last { text } else { text.trim_end_matches(['\r', '\n']).to_owned() }
    })
}

/// Some lines of our own leaflets.
fn excerpt() -> impl Strategy<Value = String> {
    (select(&LEAFLETS[..]), any::<prop::sample::Index>(), 1..12_usize).prop_map(|(leaflet, start, count)| {
        let lines: Vec<_> = leaflet.split_inclusive('\n').collect();
        lines.iter().skip(start.index(lines.len())).take(count).copied().collect()
    })
}

fn noise() -> impl Strategy<Value = String> {
    vec(of(SLIPS), 0..40).prop_map(|slips| slips.concat())
}

/// The text with something put in, left out or doubled at a few places.
fn with_slips(text: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    let slip = (any::<prop::sample::Index>(), 0..4_usize, of(SLIPS));
    (text, vec(slip, 1..4)).prop_map(|(mut text, slips)| {
        for (index, kind, slip) in slips {
            let places: Vec<_> = text.char_indices().map(|(place, _)| place).chain([text.len()]).collect();
            let at = index.index(places.len());
            let (place, next) = (places[at], *places.get(at + 1).unwrap_or(&text.len()));
            match kind {
                0 => text.replace_range(place..next, ""),
                1 => text.insert_str(next, &text[place..next].repeat(2)),
                2 => text.replace_range(place..next, &slip),
                _ => text.insert_str(place, &slip),
            }
        }
        text
    })
}

fn of(texts: &'static [&'static str]) -> impl Strategy<Value = String> + Clone + use<> {
    select(texts).prop_map(str::to_owned)
}

/// Mostly the first, now and then one of the others.
fn mostly(first: impl Strategy<Value = String> + 'static, others: &'static [&'static str]) -> impl Strategy<Value = String> {
    Union::new_weighted(vec![(40, first.boxed()), (1, of(others).boxed())])
}

fn name() -> impl Strategy<Value = String> {
    mostly(of(&["a", "b", "risks-rare", "A1_"]), &["ä", "1", "", "a b"])
}

fn equals() -> impl Strategy<Value = String> {
    mostly(of(&[" = ", "=", " =", "  =  ", " =\n    ", " =\n\n  "]), &["", " ", ": ", "\t= ", " =\n", " =\t"])
}

fn blank() -> impl Strategy<Value = String> + Clone {
    of(&["", " ", " ", " ", "\n    ", "\n", "  \n\n  "])
}

fn attribute() -> impl Strategy<Value = String> {
    (of(&["\n    .", "\n.", "\n\n  ."]), name(), equals(), pattern())
        .prop_map(|(dot, name, equals, pattern)| format!("{dot}{name}{equals}{pattern}"))
}

fn words() -> impl Strategy<Value = String> {
    mostly(of(&["a", "b c", " ", "ä … “", "1,5 %", "  ", ". ", "(", "a."]), &["}", "\t", "\r", "[", "\u{A0}", "\"", "="])
}

fn line_break() -> impl Strategy<Value = String> {
    mostly(
        of(&["\n    ", "\n  ", "\n    ", "\n      ", "\n\n    ", "\n  \n    ", "\n      \n   "]),
        &["\n", "\n\t", "\n    [", "\n    .", "\n*"],
    )
}

fn join(parts: impl Strategy<Value = Vec<String>>) -> impl Strategy<Value = String> {
    parts.prop_map(|parts| parts.concat())
}

fn pattern() -> BoxedStrategy<String> {
    let placeable = of(&["{ $a }", "{\"\"}", "{ b }", "{-a}", "{ b.c }", "{1}"]).prop_map(|text| text);
    placeable
        .prop_recursive(3, 24, 4, |inner| {
            let part = prop_oneof![4 => words(), 2 => line_break(), 3 => placeable_of(inner.clone())];
            join(vec(part, 0..6))
        })
        .boxed()
}

/// A placeable; `inner` gives the values of variants.
fn placeable_of(inner: BoxedStrategy<String>) -> impl Strategy<Value = String> {
    let open = mostly(of(&["{"]), &["", "{{", "{ }"]);
    let close = mostly(of(&["}"]), &["", "}}", ")"]);
    let expression = prop_oneof![3 => inline(), 2 => select_of(inner)];
    join((open, blank(), expression, blank(), close).prop_map(|(a, b, c, d, e)| vec![a, b, c, d, e]))
}

fn inline() -> impl Strategy<Value = String> {
    let literal = of(&["\"\"", "\"a { b\"", "\"\\u00A0\\\\\\\"\"", "1", "-1.50", "0"]);
    let call = (of(&["A", "NUMBER", "A-B", "-a", "-a.b"]), blank(), vec((argument(), blank()), 0..4), of(&[",", ",", ", ", ""]))
        .prop_map(|(name, blank, arguments, last)| {
            let arguments: Vec<_> = arguments.into_iter().map(|(argument, blank)| argument + &blank).collect();
            format!("{name}{blank}({}{})", arguments.join(","), if arguments.is_empty() { "" } else { &last })
        });
    let right = prop_oneof![of(&["$a", "b", "-a", "b.c", "$risks-rare"]), literal, call];
    mostly(
        right,
        &[
            "-a.b",
            "$",
            "-",
            "“a”",
            "1,5",
            "a(1)",
            "\"a",
            "ä",
            "B(1 2)",
            "B(a: 1, a: 2)",
            "B(a: $b)",
            "B(1",
            "\"\\{\"",
            "b .c",
            "{ 1 }",
            "%",
        ],
    )
}

fn argument() -> impl Strategy<Value = String> {
    mostly(of(&["$a", " 1", "\"b\"", "{ $a }", "a: 1", " b : \"c\"", "c:\n2"]), &["d: -1", "a", "", "a:", "B($a)"])
}

fn select_of(inner: BoxedStrategy<String>) -> impl Strategy<Value = String> {
    let selector = mostly(of(&["$a", "A($a)", "-a.b", "1", "\"a\""]), &["b", "-a", "{ $a }", "b.c", ""]);
    let arrow = mostly(of(&[" ->\n", " ->\n", "\n->  \n\n"]), &[" -> ", "\n", " => \n", "->\n"]);
    let key = || mostly(of(&["[a]", "[ one ]", "[1]", "[\n-1.5\n]"]), &["[a b]", "[", "[ä]", "a]", "*"]);
    let variant = (of(&["    ", "", "  "]), mostly(of(&[""]), &["*"]), key(), blank(), inner.clone());
    let default = (of(&["   *", "*"]), key(), of(&["", " ", "\n    "]), inner);
    let variants = vec(variant.prop_map(|(a, b, c, d, e)| format!("{a}{b}{c}{d}{e}\n")), 0..3);
    (selector, arrow, variants, mostly(default.prop_map(|(a, b, c, d)| format!("{a}{b}{c}{d}\n")), &[""]))
        .prop_map(|(selector, arrow, variants, default)| format!("{selector}{arrow}{}{default}", variants.concat()))
}

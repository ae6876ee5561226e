use proptest::prelude::*;

use super::*;
use crate::content::ftl::{Entry, Expression, InlineExpression, Node, Pattern};

fn mended(tag: &str, text: &str) -> String {
    let style = Style::of_locale(&Locale::parse(tag).unwrap());
    mend("x/y.ftl", text.as_bytes(), Some(&style)).unwrap().text
}

fn check(tag: &str, rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(mended(tag, &format!("a = {text}\n")), format!("a = {expected}\n"), "{tag}");
    }
}

#[test]
fn quotation_marks_become_those_of_the_language() {
    check(
        "de",
        &[
            ("Das heißt \"minimalinvasiv\".", "Das heißt „minimalinvasiv“."),
            ("„Er sagte \"ja\".“", "„Er sagte ‚ja‘.“"),
            ("<strong>\"So\"</strong> und (\"so\")", "<strong>„So“</strong> und („so“)"),
            ("\"{ $name }\" und \"das\"", "„{ $name }“ und „das“"),
        ],
    );
    check("fi", &[("\"sana\":n", "”sana”:n")]);
    check("sv", &[("”en \"i\" en”", "”en ’i’ en”")]);
    check("nl", &[("'woord'", "‘woord’")]);
    check("hu", &[("\"szó\"-t", "„szó”-t")]);
}

#[test]
fn a_doubtful_mark_stays_as_it_is() {
    check(
        "de",
        &[
            ("5\" und 6\"", "5\" und 6\""),
            ("ein \" allein", "ein \" allein"),
            ("\"offen und \"noch eins\"", "\"offen und \"noch eins\""),
            ("ein 'Wort'", "ein 'Wort'"),
            ("zu“ viel \"so\"", "zu“ viel \"so\""),
        ],
    );
    check("he", &[("ד\"ר כהן וצ'יפס", "ד\"ר כהן וצ'יפס")]);
    check("en", &[("<a title=\"it's\">it is</a>", "<a title=\"it's\">it is</a>")]);
    check("en", &[("<span lang=\"de\">\"nein\" l'a</span>", "<span lang=\"de\">\"nein\" l'a</span>")]);
    check("en", &[("{ \"it's\" } is", "{ \"it's\" } is"), ("<code>\"x\"</code>", "<code>\"x\"</code>")]);
}

#[test]
fn quotation_marks_of_another_language_become_the_languages_own() {
    check("pl", &[("“słowo” i «słowo»", "„słowo” i «słowo»")]);
    check("de", &[("“so”, „so” und »so«", "„so“, „so“ und »so«")]);
    check("fr", &[("„mot“ et “mot”", "«\u{A0}mot\u{A0}» et “mot”")]);
    check("de", &[("“so ‘so’ „und“ so”", "“so ‘so’ „und“ so”"), ("so”", "so”"), ("zu“ spät “", "zu“ spät “")]);
}

#[test]
fn a_program_whose_source_is_typewritten_stays_so_in_every_language() {
    let content = Content::default().with("en/a.ftl", "a = Say \"so\"\n").with("de/a.ftl", "a = Sag \"so\", geht's?\n");
    let style = Style::of(&content, &Locale::parse("en").unwrap(), "de/a.ftl");
    let mended =
        |content: &Content| mend("de/a.ftl", content.file("de/a.ftl").unwrap().text.as_bytes(), style.as_ref()).unwrap().text;
    assert_eq!(mended(&content), "a = Sag \"so\", geht’s?\n");
    let leaflets = content.with("leaflets.toml", "schema = 1\n");
    let style = Style::of(&leaflets, &Locale::parse("en").unwrap(), "de/a.ftl");
    assert_eq!(mend("de/a.ftl", b"a = \"so\"\n", style.as_ref()).unwrap().text, "a = „so“\n", "leaflets are printed matter");
}

#[test]
fn apostrophes_become_typographic() {
    check("en", &[("it's the dogs' bed", "it’s the dogs’ bed"), ("5' long", "5' long"), ("the 90's", "the 90’s")]);
    check("fr", &[("l'aiguille d'{ $name }", "l’aiguille d’{ $name }")]);
    check("it", &[("un po' di più", "un po’ di più")]);
    check("nl", &[("'s ochtends in 't bed", "’s ochtends in ’t bed")]);
    check("uk", &[("здоров'я", "здоров’я")]);
}

#[test]
fn french_gets_its_no_break_spaces() {
    check(
        "fr",
        &[
            ("Quels sont les risques ?", "Quels sont les risques\u{202F}?"),
            ("Quoi?! Oui; non!", "Quoi\u{202F}?! Oui\u{202F}; non\u{202F}!"),
            ("Date : { $date }", "Date\u{A0}: { $date }"),
            ("Résultat\u{A0}: bon\u{202F}?", "Résultat\u{A0}: bon\u{202F}?"),
            ("« mot » et «mot»", "«\u{A0}mot\u{A0}» et «\u{A0}mot\u{A0}»"),
            ("à 10:30, https://example.org/?a", "à 10:30, https://example.org/?a"),
            ("caf&eacute; ici", "caf&eacute; ici"),
            ("<strong>Attention</strong>: ici", "<strong>Attention</strong>\u{A0}: ici"),
            ("(?)", "(?)"),
            ("»a«{ $n } »b« c", "»a«{ $n } »b« c"),
            ("»le \"mot\" dit«", "«\u{A0}le «\u{A0}mot\u{A0}» dit\u{A0}»"),
        ],
    );
    check("de", &[("Was ?", "Was ?")]);
    check("fr-CH", &[("Quoi?", "Quoi?")]);
}

#[test]
fn white_space_is_put_right_and_nothing_else() {
    let broken = "# A comment  \n\na = one  two \n    three \n\n     \nb = { $count ->  \n   *[other] four \n  }\t\nc = five";
    let whole = "# A comment\n\na = one two\n    three\n\n\nb = { $count ->\n   *[other] four\n  }\nc = five\n";
    assert_eq!(mended("en", broken), whole);
    assert_eq!(mended("en", "a = one\n\ttwo\n"), "a = one\n    two\n");
    let kept = "a = { \"  \" }{ $b   }\n    { NUMBER($c,  \n    style: \"x\") }\njunk  \n";
    assert_eq!(mended("en", kept), kept);
}

#[test]
fn any_editor_may_have_saved_the_file() {
    let style = Style::of_locale(&Locale::parse("de").unwrap());
    let text = |bytes: &[u8]| mend("de/page.ftl", bytes, Some(&style)).map(|mended| mended.text);
    let utf_16 = |unit: fn(u16) -> [u8; 2]| "\u{FEFF}a = ß\r\n".encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    for bytes in [
        "\u{FEFF}a = ß\n".as_bytes(),
        &utf_16(u16::to_le_bytes),
        &utf_16(u16::to_be_bytes),
        b"a = \xC3\x9F\r\r\n",
        b"a = \xC3\x9F\r",
    ] {
        assert_eq!(text(bytes).as_deref(), Some("a = ß\n"), "{bytes:?}");
    }
    for bytes in [&b"a = \xDF\n"[..], b"\xFF\xFEa", b"\xFF\xFE\x00\xD8"] {
        assert_eq!(text(bytes), None, "{bytes:?}");
    }
    assert_eq!(text(b"a = b\rc\n").as_deref(), Some("a = b\rc\n"), "a lone carriage return may be anything");
}

#[test]
fn accents_are_joined_to_their_letters_but_never_in_names_tags_and_placeables() {
    let loose =
        "# e\u{301}\na = e\u{301} { \"e\u{301}\" } <span lang=\"fr\">e\u{301}</span> <a title=\"e\u{301}\">e\u{301}</a>\n";
    let joined = "# é\na = é { \"e\u{301}\" } <span lang=\"fr\">é</span> <a title=\"e\u{301}\">é</a>\n";
    assert_eq!(mended("fr", loose), joined);
}

#[test]
fn only_fluent_files_have_words_to_mend() {
    let style = Style::of_locale(&Locale::parse("fr").unwrap());
    let table = "concept\tterm  \t\"x\" ?\r\n";
    assert_eq!(mend("fr/glossary.tsv", table.as_bytes(), Some(&style)).unwrap().text, "concept\tterm  \t\"x\" ?\n");
}

#[test]
fn the_texts_inside_the_program_have_nothing_to_mend() {
    let (content, english) = (Content::embedded(), Locale::parse("en").unwrap());
    for file in content.files() {
        let mended = mend(&file.path, file.text.as_bytes(), Style::of(&content, &english, &file.path).as_ref()).unwrap();
        assert_eq!(mended.changes, BTreeMap::new(), "{}", file.path);
        assert_eq!(mended.text, *file.text, "{}", file.path);
    }
}

/// What must stay: the order of things, their names, all placeables and tags, and the words without what may be mended.
fn meaning(text: &str) -> Vec<String> {
    let resource = ftl::parse(text);
    let mut meaning = Vec::new();
    let mut words = |pattern: &Pattern<'_>| {
        for node in pattern.nodes() {
            match node {
                Node::Text(text) => meaning.push(bare(&text.value)),
                Node::Placeable(placeable) => {
                    let holds_words = matches!(
                        placeable.expression,
                        Expression::Select(_) | Expression::Inline(InlineExpression::Placeable(_))
                    );
                    if !holds_words {
                        meaning.push(placeable.span.of(resource.source).to_owned());
                    }
                }
                Node::Variant(variant) => meaning.push(format!("[{}]{}", variant.key.name(), variant.default)),
                Node::Select(select) => meaning.push(select.selector.span().of(resource.source).to_owned()),
                Node::Inline(_) | Node::NamedArgument(_) => {}
            }
        }
        meaning.push("/".to_owned());
    };
    let mut names = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                names.push(message.id.name.to_owned());
                names.extend(message.attributes.iter().map(|attribute| attribute.id.name.to_owned()));
                message.patterns().for_each(&mut words);
            }
            Entry::Term(term) => {
                names.push(format!("-{}", term.id.name));
                term.patterns().for_each(&mut words);
            }
            Entry::Comment(comment) => names.push(bare(&comment.content())),
            Entry::Junk(junk) => names.push(junk.span.of(resource.source).trim_end().to_owned()),
        }
    }
    meaning.append(&mut names);
    meaning
}

fn bare(words: &str) -> String {
    let is_kept = |character: &char| !character.is_whitespace() && !"\"'’‘‚„“”«»‹›".contains(*character);
    crate::lang::composed(words).chars().filter(is_kept).collect()
}

/// Files made of what mends and what must not be mended, in any order.
fn file() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "a", "é", "e\u{301}", "l'", "'", "\"", " ", "  ", " ?", "?", ":", ";", "!", "«", "»", "„", "“", "”", "‘", "’", ".", ",", "(", ")", "5", "\u{A0}",
            "{ $x }", "{ \"q'\" }", "<em>", "</em>", "<span lang=\"de\">", "</span>", "<", ">", "&eacute", "-", "—", "ש", "ن", "\r",
        ]),
        1 => prop::sample::select(vec!["\n    ", " \n    ", "\r\n     ", "\n\n    ", "\n", " \n", "\nb = c", "\n# d ", "\n-t = u", "\n    .v = w"]),
        1 => Just("{ $n ->\n    [one] l'x  \n   *[other] \"y\" ?\n }".to_owned()).prop_map(|select| &*Box::leak(select.into_boxed_str())),
        1 => prop::sample::select(vec!["{", "}", "\t", "\u{FEFF}", "\n\tz"]),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| format!("a = {}", pieces.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 1000 } else { 50_000 }))]

    #[test]
    fn mending_twice_is_mending_once(text in file(), tag in prop::sample::select(vec!["de", "fr", "nl", "fi", "he", "en"])) {
        let once = mended(tag, &text);
        prop_assert_eq!(mended(tag, &once), once);
    }

    #[test]
    fn mending_never_touches_meaning(text in file(), tag in prop::sample::select(vec!["de", "fr", "nl", "fi", "he", "en"])) {
        // What tabs and lone carriage returns hide is read only after they are gone.
        let text = text.replace('\t', "    ").replace("\r\n", "\n").replace('\r', "");
        prop_assert_eq!(meaning(&mended(tag, &text)), meaning(&text));
    }

    #[test]
    fn no_bytes_end_the_program(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = mend("de/page.ftl", &bytes, Some(&Style::of_locale(&Locale::parse("fr").unwrap())));
    }
}

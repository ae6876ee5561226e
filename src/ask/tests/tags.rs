use super::{
    super::{cldr::Cldr, matcher::Matcher},
    *,
};

#[test]
fn the_first_segment_of_a_path_names_a_locale_or_its_language_and_nothing_else() {
    let languages = languages(ALL);
    for (tag, expected) in [
        ("de", Some(("de", Nearness::Same))),
        ("sr-Latn", Some(("sr-Latn", Nearness::Same))),
        ("DE", Some(("de", Nearness::Canonical))),
        ("sr_latn", Some(("sr-Latn", Nearness::Canonical))),
        ("iw", Some(("he", Nearness::Canonical))),
        ("no", Some(("nb", Nearness::Canonical))),
        ("sh", Some(("sr-Latn", Nearness::Canonical))),
        ("deu", Some(("de", Nearness::Canonical))),
        ("de-AT", Some(("de", Nearness::Silent))),
        ("de-LI", Some(("de", Nearness::Silent))),
        ("sr", Some(("sr-Cyrl", Nearness::Silent))),
        ("sr-ME", Some(("sr-Latn", Nearness::Silent))),
        ("cnr", Some(("sr-Latn", Nearness::Silent))),
        ("pt", Some(("pt-PT", Nearness::Silent))),
        ("pt-BR", Some(("pt-PT", Nearness::Silent))),
        ("no-NO", Some(("nb", Nearness::Silent))),
        ("ca-valencia", Some(("ca", Nearness::Silent))),
        ("gsw", None),
        ("bs-Cyrl", None),
        ("ru", None),
        ("zh", None),
        ("english", None),
        ("*", None),
        ("", None),
        ("wp-login", None),
    ] {
        let near = languages.near(tag).map(|(locale, nearness)| (locale.as_str(), nearness));
        assert_eq!(near, expected, "{tag}");
    }
    let cyrillic = super::languages("en sr-Cyrl");
    assert_eq!(cyrillic.near("sr-Latn"), None);
}

#[test]
fn tags_are_read_in_any_case_and_written_in_the_usual_one() {
    for (text, written) in [
        ("de", "de"),
        ("SR-LATN-rs", "sr-Latn-RS"),
        ("es_419", "es-419"),
        ("zh-yue-hk", "yue-HK"),
        ("zh-min-nan", "nan"),
        ("zh-cmn-Hant-TW", "zh-Hant-TW"),
        ("i-lux", "lb"),
        ("no-bok", "nb"),
        ("no_nynorsk", "nn"),
        ("de-DEU", "de-DEU"),
        ("de-abc-AT", "de-AT"),
        ("en-GB-oed", "en-GB"),
        ("de-1901-AT", "de"),
    ] {
        assert_eq!(Tag::parse(text).map(|tag| tag.to_string()).as_deref(), Some(written), "{text}");
    }
}

#[test]
fn tags_are_bounded_whatever_joins_them() {
    for joint in ["-", "_"] {
        let tag = |count: usize| format!("de{}", format!("{joint}a1234").repeat(count));
        assert!(Tag::parse(&tag(15)).is_some());
        assert_eq!(Tag::parse(&tag(16)), None);
        assert_eq!(Tag::parse(&tag(100_000)), None);
    }
    assert!(Tag::parse(&format!("de{}-a1", "-a1234567".repeat(10))).is_some());
    assert_eq!(Tag::parse(&format!("de{}", "-a1234567".repeat(11))), None);
}

#[test]
fn distances_are_those_of_cldr_48() {
    for (desired, supported, whole) in [
        ("nb", "no", Some(1)),
        ("bs", "hr", Some(8)),
        ("hr", "sr", None),
        ("sr-Latn", "sr-Cyrl", Some(5)),
        ("gsw", "de", Some(8)),
        ("gsw", "de-CH", Some(4)),
        ("de", "gsw", None),
        ("da", "nb", Some(12)),
        ("nn", "nb", Some(20)),
        ("cs", "sk", Some(24)),
        ("ca", "es", Some(20)),
        ("be", "ru", Some(24)),
        ("be", "uk", None),
        ("uk", "ru", None),
        ("mt", "en", Some(34)),
        ("ka", "en", Some(44)),
        ("hy", "ru", Some(44)),
        ("ku", "tr", Some(30)),
        ("af", "en", Some(24)),
        ("af", "nl", None),
        ("en-AU", "en-GB", Some(3)),
        ("en-AU", "en", Some(5)),
        ("en-CA", "en", Some(4)),
        ("es-AR", "es-419", Some(4)),
        ("es-AR", "es", Some(5)),
        ("pt-US", "pt-BR", Some(4)),
        ("zh-HK", "zh-MO", Some(4)),
        ("zh-HK", "zh-TW", Some(5)),
        ("zh-Hant", "zh", None),
        ("ar-MA", "ar-DZ", Some(4)),
        ("ar-MA", "ar", Some(5)),
        ("ja-Latn", "ja", Some(5)),
    ] {
        let matcher = Matcher::new([Tag::parse(supported)], None);
        let found = matcher.within_reach(Tag::parse(desired).unwrap()).next();
        assert_eq!(found.map(|(_, distance)| distance.whole()), whole, "{desired} {supported}");
    }
}

#[test]
fn a_later_wish_is_held_back_by_as_much_as_cldr_puts_between_two_englishes() {
    let matcher = Matcher::new([Tag::parse("en-GB")], None);
    let (_, distance) = matcher.within_reach(Tag::parse("en-US").unwrap()).next().unwrap();
    assert_eq!(distance.eighths(), super::super::search::DEMOTION);
}

#[test]
fn the_release_of_cldr_is_pinned_and_has_no_way_from_ukrainian_to_russian() {
    assert!(include_str!("../data/cldr.txt").starts_with("# What CLDR 48.2.0 knows"));
    let from = |desired: &str| -> Vec<String> {
        Cldr::get().languages.iter().filter(|row| row.0.to_string() == desired).map(|row| row.1.to_string()).collect()
    };
    assert_eq!(from("uk"), Vec::<String>::new());
    assert_eq!(from("be"), ["ru"]);
}

use super::*;

#[test]
fn every_reader_of_a_language_that_is_there_gets_it_and_no_notice() {
    for tag in ALL.split_whitespace() {
        let choice = choose(ALL, tag);
        assert_eq!((choice.served, choice.reason, choice.offered.len()), (Some(locale(tag)), Reason::Exact, 0), "{tag}");
        assert_eq!(choose(ALL, &format!("{tag};q=0.1, ja;q=0.9")).served, Some(locale(tag)), "{tag}");
    }
}

#[test]
fn other_countries_get_their_language_silently() {
    let rows = [
        ("es-419", "served=es; asked=es-419; reason=region"),
        ("es-AR", "served=es; asked=es-AR; reason=region"),
        ("pt-BR", "served=pt-PT; asked=pt-BR; reason=region"),
        ("pt-AO", "served=pt-PT; asked=pt-AO; reason=region"),
        ("de-AT", "served=de; asked=de-AT; reason=region"),
        ("de-LI", "served=de; asked=de-LI; reason=region"),
        ("de-CH", "served=de-CH; asked=de-CH; reason=exact"),
        ("de", "served=de; asked=de; reason=exact"),
        ("de-DE", "served=de; asked=de-DE; reason=exact"),
        ("en-IE", "served=en; asked=en-IE; reason=region"),
        ("nl-BE", "served=nl; asked=nl-BE; reason=region"),
        ("fr-BE", "served=fr; asked=fr-BE; reason=region"),
        ("fr-US", "served=fr; asked=fr-US; reason=region"),
        ("sv-se", "served=sv; asked=sv-SE; reason=exact"),
        ("sv-FI", "served=sv; asked=sv-FI; reason=region"),
    ];
    check(ALL, &rows);
    for (header, _) in rows {
        assert_eq!(choose(ALL, header).notice(), None, "{header}");
    }
}

#[test]
fn bare_portuguese_is_that_of_portugal() {
    check(ALL, &[("pt", "served=pt-PT; asked=pt; reason=exact")]);
    check(
        "en pt-BR pt-PT",
        &[("pt", "served=pt-PT; asked=pt; reason=exact"), ("pt-BR", "served=pt-BR; asked=pt-BR; reason=exact")],
    );
    check("en pt-BR", &[("pt", "served=pt-BR; asked=pt; reason=region")]);
}

#[test]
fn retired_and_overlong_codes_and_scripts_that_go_without_saying_are_understood() {
    check(
        ALL,
        &[
            ("iw", "served=he; asked=iw; reason=exact"),
            ("mo", "served=ro; asked=mo; reason=exact"),
            ("ro-MD", "served=ro; asked=ro-MD; reason=region"),
            ("no", "served=nb; asked=no; reason=exact"),
            ("no-NO", "served=nb; asked=no-NO; reason=exact"),
            ("sh", "served=sr-Latn; asked=sh; reason=exact"),
            ("cnr", "served=sr-Latn; asked=cnr; reason=region"),
            ("sr", "served=sr-Cyrl; asked=sr; reason=exact"),
            ("sr-ME", "served=sr-Latn; asked=sr-ME; reason=region"),
            ("sr-Latn-CS", "served=sr-Latn; asked=sr-Latn-CS; reason=exact"),
            ("hr-BA", "served=hr; asked=hr-BA; reason=region"),
            ("deu", "served=de; asked=deu; reason=exact"),
            ("DE_at", "served=de; asked=de-AT; reason=region"),
            ("de-u-co-phonebk", "served=de; asked=de; reason=exact"),
            ("de-1996", "served=de; asked=de; reason=exact"),
            ("de-x-mine-alone", "served=de; asked=de; reason=exact"),
            ("sl-rozaj-biske", "served=sl; asked=sl; reason=exact"),
            ("en-Latn-GB-boont-r-extended-sequence-x-private", "served=en; asked=en-Latn-GB; reason=region"),
        ],
    );
}

#[test]
fn near_languages_are_served_with_a_notice() {
    let rows =
        [("gsw", "served=de-CH; asked=gsw; reason=near; offered=de"), ("lb", "served=de; asked=lb; reason=near; offered=de-CH")];
    check(ALL, &rows);
    for (header, _) in rows {
        assert_eq!(choose(ALL, header).notice(), Some(Notice::Near), "{header}");
    }
    check("en de", &[("gsw", "served=de; asked=gsw; reason=near")]);
    check("en nb", &[("da", "served=nb; asked=da; reason=near"), ("nn", "served=nb; asked=nn; reason=near")]);
    check("en da", &[("nb-NO", "served=da; asked=nb-NO; reason=near"), ("no", "served=da; asked=no; reason=near")]);
    check("en hr", &[("bs", "served=hr; asked=bs; reason=near"), ("bs-Cyrl", "served=en; asked=bs-Cyrl; reason=default")]);
    check("en bs", &[("hr", "served=bs; asked=hr; reason=near")]);
    check(
        "en sr-Latn",
        &[("sr", "served=sr-Latn; asked=sr; reason=near"), ("sr-RS", "served=sr-Latn; asked=sr-RS; reason=near")],
    );
    check(
        "en sr-Cyrl",
        &[("sr-Latn", "served=sr-Cyrl; asked=sr-Latn; reason=near"), ("sh", "served=sr-Cyrl; asked=sh; reason=near")],
    );
    check("en lv", &[("ltg", "served=lv; asked=ltg; reason=near")]);
}

#[test]
fn nynorsk_goes_before_danish_for_who_reads_bokmal() {
    check("en da nn", &[("nb", "served=nn; asked=nb; reason=near; offered=da")]);
}

#[test]
fn languages_farther_away_are_only_offered() {
    for (tags, header, expected) in [
        ("en cs", "sk", "served=en; asked=sk; reason=default; offered=cs"),
        ("en es", "ca", "served=en; asked=ca; reason=default; offered=es"),
        ("en es fr", "eu, fr;q=0.5", "served=fr; asked=fr; reason=exact"),
        ("en ru", "be", "served=en; asked=be; reason=default; offered=ru"),
        ("en ru", "hy", "served=en; asked=hy; reason=default; offered=ru"),
        ("en ru", "kk", "served=en; asked=kk; reason=default; offered=ru"),
        ("de en", "is", "served=en; asked=is; reason=default"),
        ("en tr", "ku", "served=en; asked=ku; reason=default; offered=tr"),
        ("en da", "fo", "served=en; asked=fo; reason=default; offered=da"),
        ("en nl", "fy", "served=en; asked=fy; reason=default; offered=nl"),
        ("en de", "rm", "served=en; asked=rm; reason=default; offered=de"),
    ] {
        check(tags, &[(header, expected)]);
    }
    assert_eq!(choose("en cs", "sk").notice(), Some(Notice::Missing));
}

#[test]
fn ukrainian_readers_never_get_russian_unless_they_ask_for_it() {
    for policy in [Policy::Leaflet, Policy::Cldr] {
        for header in ["uk", "uk-UA", "uk-UA,uk;q=0.9,en;q=0.8", "uk-Cyrl", "uk, *;q=0.1"] {
            assert_eq!(choose_tag(Some(header.as_bytes()), &["en", "ru"], Some("en"), policy).0, Some("en"), "{header}");
        }
        assert_eq!(choose_tag(Some(b"uk, ru;q=0.1"), &["en", "ru"], Some("en"), policy).0, Some("ru"));
    }
    assert!(choose("en ru", "uk").offered.is_empty());
}

#[test]
fn languages_that_only_look_alike_are_neither_served_nor_offered() {
    for (tags, header) in [
        ("en sr-Cyrl ru mk", "bg"),
        ("en bg sr-Cyrl", "mk"),
        ("en nb da", "sv"),
        ("en ru", "et"),
        ("en uk", "be"),
        ("en fi", "et"),
        ("en sr-Latn", "hr"),
        ("en es", "ast"),
    ] {
        let choice = choose(tags, header);
        assert_eq!((choice.served, choice.offered), (Some(locale("en")), vec![]), "{header}");
    }
}

#[test]
fn a_safe_sibling_of_the_first_wish_goes_before_a_foreign_language_asked_for_later() {
    check("en nb sv", &[("nn-NO,nn;q=0.9,en-US;q=0.8,en;q=0.7", "served=nb; asked=nn-NO; reason=near")]);
    check("en nn sv", &[("nb-NO,nb;q=0.9,no;q=0.8,en;q=0.7", "served=nn; asked=nb-NO; reason=near")]);
    check(
        "de en",
        &[("gsw-CH, en;q=0.9", "served=de; asked=gsw-CH; reason=near"), ("lb,fr,en", "served=de; asked=lb; reason=near")],
    );
    check("en hr", &[("bs,en", "served=hr; asked=bs; reason=near")]);
    check("bs en", &[("hr,en", "served=bs; asked=hr; reason=near")]);
    check("en sr-Cyrl", &[("sr-Latn-RS, en-US;q=0.8", "served=sr-Cyrl; asked=sr-Latn-RS; reason=near")]);
    check("en sr-Latn", &[("sr-Cyrl, en", "served=sr-Latn; asked=sr-Cyrl; reason=near")]);
}

#[test]
fn what_is_near_but_no_safe_sibling_gives_way_to_a_language_asked_for_later() {
    check("en nb", &[("da, en;q=0.1", "served=en; asked=en; reason=exact"), ("da, ja", "served=nb; asked=da; reason=near")]);
    check("cs en", &[("sk, en", "served=en; asked=en; reason=exact")]);
    check("de en nb", &[("ja, nn, en", "served=en; asked=en; reason=exact")]);
}

#[test]
fn a_sibling_that_the_reader_lists_takes_the_place_it_has_in_the_list() {
    check("en nb", &[("nn, nb;q=0.9, en;q=0.8", "served=nb; asked=nb; reason=exact")]);
    check("en nb", &[("nn, en;q=0.9, nb;q=0.8", "served=en; asked=en; reason=exact")]);
    check("de en", &[("gsw, de-AT;q=0.9, en;q=0.8", "served=de; asked=de-AT; reason=region")]);
}

#[test]
fn the_first_language_of_a_list_is_not_given_up_for_the_sake_of_a_country() {
    check(
        ALL,
        &[
            ("pt-BR, es", "served=pt-PT; asked=pt-BR; reason=region"),
            ("en-AU, de", "served=en; asked=en-AU; reason=region"),
            ("de-AT,de;q=0.9,en;q=0.8", "served=de; asked=de-AT; reason=region"),
            ("fr;q=0.2, ja, de-AT;q=0.3", "served=de; asked=de-AT; reason=region"),
        ],
    );
}

#[test]
fn weights_decide_and_among_equals_what_comes_first() {
    check(
        ALL,
        &[
            ("de;q=0.4, fr;q=0.9", "served=fr; asked=fr; reason=exact"),
            ("de, fr", "served=de; asked=de; reason=exact"),
            ("de;q=0.5, fr;q=0.5", "served=de; asked=de; reason=exact"),
            ("de;q=0.500, fr;q=0.501", "served=fr; asked=fr; reason=exact"),
            ("ja, ko, zh, th, vi, id, ms, tl, sw, zu, xh, fr;q=0.1", "served=fr; asked=fr; reason=exact"),
            ("de ; q=0.4 ,\tfr ; Q=0.9", "served=fr; asked=fr; reason=exact"),
            ("de;q=0.2, fr;q=0.5, de;q=0.9", "served=de; asked=de; reason=exact"),
        ],
    );
}

#[test]
fn malformed_members_are_dropped_one_by_one() {
    for junk in [
        "-BE;q=0.43",
        "",
        ";",
        "de--at",
        "d",
        "english",
        "*-CH",
        "de;q=2",
        "de;q=abc",
        "de fr",
        "x-private",
        "1de",
        "\u{fc}",
        "de\u{fc}",
        "d\u{0}e",
        "de;q=",
        "\"de\"",
        "en-abcdefghi",
        "i-unheard",
        "12",
        "a-b-c-d-e-f-g-h",
    ] {
        check(
            ALL,
            &[
                (&format!("{junk}, fr;q=0.2"), "served=fr; asked=fr; reason=exact"),
                (&format!("fr;q=0.2,{junk}"), "served=fr; asked=fr; reason=exact"),
                (junk, "served=en; reason=default"),
            ],
        );
    }
    let bytes = b"\xff\xfe, fr;q=0.3, \x80de";
    let choice = languages(ALL).choose(&Asked { accept_language: Some(bytes), ..Asked::default() }).unwrap();
    assert_eq!(told(&choice), "served=fr; asked=fr; reason=exact");
}

#[test]
fn what_is_refused_is_never_served_not_even_as_a_neighbour() {
    check(
        "de en",
        &[
            ("gsw, de;q=0", "served=en; asked=gsw; reason=default"),
            ("gsw, de;q=0, ja", "served=en; asked=gsw; reason=default"),
            ("de-AT, de;q=0", "served=en; asked=de-AT; reason=default"),
            ("de;q=0", "served=en; reason=default"),
            ("de, de;q=0", "served=en; asked=de; reason=default"),
            ("ja, en;q=0", "served=de; asked=ja; reason=default"),
            ("gsw, *;q=0", "served=none; asked=gsw; reason=refused"),
            ("DE_de;q=0, de;q=0, gsw", "served=en; asked=gsw; reason=default"),
        ],
    );
    check("cs en", &[("sk, cs;q=0", "served=en; asked=sk; reason=default")]);
    check("en nb", &[("nn, no;q=0", "served=en; asked=nn; reason=default")]);
    check("en he", &[("yi, he, iw;q=0", "served=en; asked=yi; reason=default")]);
    check("en sr-Cyrl sr-Latn", &[("sr-Latn, sr;q=0", "served=sr-Latn; asked=sr-Latn; reason=exact")]);
    check("en sr-Cyrl sr-Latn", &[("sr, sr-Cyrl;q=0", "served=sr-Latn; asked=sr; reason=near")]);
}

#[test]
fn a_refusal_goes_as_far_as_it_says() {
    check(
        "de de-CH en",
        &[
            ("de, de-CH;q=0", "served=de; asked=de; reason=exact"),
            ("de-CH, de;q=0", "served=de-CH; asked=de-CH; reason=exact"),
            ("de-AT, de-CH;q=0", "served=de; asked=de-AT; reason=region"),
            ("de-DE;q=0", "served=en; reason=default"),
            ("de-DE;q=0, en;q=0, de-CH;q=0", "served=none; reason=refused"),
            ("en-GB, en-US;q=0", "served=en; asked=en-GB; reason=region"),
        ],
    );
}

#[test]
fn a_reader_who_refuses_all_that_there_is_gets_none() {
    check(
        "de en",
        &[
            ("*;q=0", "served=none; reason=refused"),
            ("de;q=0, en;q=0", "served=none; reason=refused"),
            ("fr, *;q=0", "served=none; asked=fr; reason=refused"),
            ("fr, de;q=0, en;q=0.0", "served=none; asked=fr; reason=refused"),
            ("de-AT, *;q=0", "served=de; asked=de-AT; reason=region"),
            ("de;q=0.1, *;q=0", "served=de; asked=de; reason=exact"),
        ],
    );
}

#[test]
fn a_star_means_any_language_that_is_not_named() {
    check(
        "de en fr",
        &[
            ("*", "served=en; reason=any"),
            ("*;q=0.1", "served=en; reason=any"),
            ("ja, *;q=0.5", "served=en; reason=any"),
            ("fr;q=0.5, *;q=0.1", "served=fr; asked=fr; reason=exact"),
            ("*, fr;q=0.5", "served=en; reason=any"),
            ("en;q=0, *", "served=de; reason=any"),
            ("*, en;q=0.5", "served=de; reason=any"),
            ("*;q=0.5, fr;q=0.4, en;q=0.3, de;q=0.2", "served=fr; asked=fr; reason=exact"),
        ],
    );
    check("en nb", &[("da, *;q=0.5, en;q=0.4", "served=nb; asked=da; reason=near")]);
    assert_eq!(choose("de en", "ja, *").notice(), None);
}

#[test]
fn without_a_wish_the_default_is_served_and_nothing_is_missing() {
    for header in [None, Some(&b""[..]), Some(b" , "), Some(b"%%%")] {
        let choice = languages(ALL).choose(&Asked { accept_language: header, ..Asked::default() }).unwrap();
        assert_eq!((told(&choice).as_str(), choice.notice()), ("served=en; reason=default", None));
    }
    assert_eq!(told(&choose("de fr", "ja")), "served=de; asked=ja; reason=default");
}

#[test]
fn the_address_goes_before_the_header_and_the_header_before_the_society() {
    let slovenian = locale("sl");
    let check = |lang: Option<&str>, header: Option<&str>, expected: &str| {
        let asked = Asked { lang, accept_language: header.map(str::as_bytes), society_default: Some(&slovenian) };
        assert_eq!(told(&languages(ALL).choose(&asked).unwrap()), expected, "{lang:?} {header:?}");
    };
    check(Some("fr"), Some("de"), "served=fr; asked=fr; reason=exact");
    check(Some("FR_be"), Some("de"), "served=fr; asked=fr-BE; reason=region");
    check(Some("gsw"), Some("fr"), "served=de-CH; asked=gsw; reason=near; offered=de");
    check(Some("sk"), None, "served=sk; asked=sk; reason=exact");
    check(Some("ja"), Some("de"), "served=de; asked=ja; reason=fallback");
    check(Some("ja"), Some("gsw, *;q=0.1"), "served=de-CH; asked=ja; reason=fallback");
    check(Some("co"), Some("de"), "served=de; asked=co; reason=fallback; offered=fr");
    check(Some("ja"), Some("ko"), "served=sl; asked=ja; reason=society");
    check(Some("ja"), None, "served=sl; asked=ja; reason=society");
    check(None, Some("ko"), "served=sl; asked=ko; reason=society");
    check(None, Some("ko, sl;q=0"), "served=en; asked=ko; reason=default");
    check(None, Some("*"), "served=sl; reason=any");
    check(None, Some("*, sl;q=0"), "served=en; reason=any");
    check(None, None, "served=sl; reason=society");
    check(Some("de"), Some("de;q=0, de-CH;q=0"), "served=de; asked=de; reason=exact");
    check(Some("gsw"), Some("de;q=0, fr"), "served=fr; asked=gsw; reason=fallback");
}

#[test]
fn an_address_that_asks_for_no_language_is_malformed() {
    for lang in
        ["", "*", "und", "english", "x-private", "d", "de--at", "de,fr", "de;q=1", "12", "\u{fc}", "../de", &"de-".repeat(90)]
    {
        let asked = Asked { lang: Some(lang), accept_language: Some(b"de"), ..Asked::default() };
        assert_eq!(languages(ALL).choose(&asked), Err(MalformedTag), "{lang}");
    }
    let asked = Asked { lang: Some("xx"), accept_language: Some(b"de"), ..Asked::default() };
    assert_eq!(languages(ALL).choose(&asked).unwrap().notice(), Some(Notice::Missing));
}

#[test]
fn what_a_society_has_by_default_but_is_not_there_counts_for_nothing() {
    let maltese = locale("mt");
    let asked = Asked { society_default: Some(&maltese), ..Asked::default() };
    assert_eq!(told(&languages("de en").choose(&asked).unwrap()), "served=en; reason=default");
}

#[test]
fn by_cldr_alone_the_nearest_language_is_served_however_the_reader_may_feel_about_it() {
    for (tags, header, leaflet, cldr) in [
        (&["en", "nb", "sv"][..], "nn-NO,nn;q=0.9,en-US;q=0.8,en;q=0.7", "nb", "en"),
        (&["en", "ru"], "be", "en", "ru"),
        (&["en", "de"], "gsw, en", "de", "en"),
        (&["en", "de"], "gsw, de;q=0", "en", "en"),
        (&["en", "pt-BR", "pt-PT"], "pt", "pt-PT", "pt-BR"),
        (&["en", "cs"], "sk", "en", "cs"),
    ] {
        for (policy, expected) in [(Policy::Leaflet, leaflet), (Policy::Cldr, cldr)] {
            let (served, _) = choose_tag(Some(header.as_bytes()), tags, Some("en"), policy);
            assert_eq!(served, Some(expected), "{header} {policy:?}");
        }
    }
}

#[test]
fn of_two_that_are_equally_far_the_more_usual_one_is_served() {
    let rows = [
        ("zh-Hani-SG", ["en", "zh-Hant", "zh-Hans"], "zh-Hans"),
        ("fr-SN", ["fr-CA", "fr-CH", "fr-FR"], "fr-FR"),
        ("de-LI", ["de-CH", "de-AT", "de-DE"], "de-DE"),
        ("en-AU", ["en-NZ", "en-ZA", "en-GB"], "en-GB"),
        ("fr-SN", ["en", "fr-CH", "fr-CA"], "fr-CH"),
    ];
    for (header, available, expected) in rows {
        let (served, _) = choose_tag(Some(header.as_bytes()), &available, None, Policy::Cldr);
        assert_eq!(served, Some(expected), "{header}");
    }
}

#[test]
fn a_batch_may_have_a_default_that_is_not_among_the_tags() {
    assert_eq!(choose_tag(Some(b"ja"), &["de", "fr"], Some("en"), Policy::Cldr), (Some("en"), Reason::Default));
    assert_eq!(choose_tag(Some(b"ja"), &["de", "fr"], Some("en"), Policy::Leaflet), (Some("de"), Reason::Default));
    assert_eq!(choose_tag(Some(b"ja"), &["de", "fr"], None, Policy::Cldr), (Some("de"), Reason::Default));
    assert_eq!(choose_tag(Some(b"de"), &[], Some("en"), Policy::Cldr), (Some("en"), Reason::Default));
    assert_eq!(choose_tag(Some(b"de"), &[], Some("en"), Policy::Leaflet), (None, Reason::Refused));
    assert_eq!(choose_tag(Some(b"de_at"), &["EN", "DE_at"], None, Policy::Leaflet), (Some("DE_at"), Reason::Exact));
}

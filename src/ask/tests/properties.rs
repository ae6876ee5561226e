use proptest::{collection::vec, prelude::*, sample::select};

use super::*;

/// Members such as readers send, and worse.
fn member() -> impl Strategy<Value = String> {
    let tags = format!("{ALL} * gsw lb ja zh-Hant en-GB en-US de-AT pt pt-BR es-419 sr sr-ME no iw sh und ru uk-UA").leak();
    let tags: Vec<&'static str> = tags.split_whitespace().collect();
    let weights = select(vec!["", ";q=1", ";q=0.9", ";q=0.5", ";q=0.1", ";q=0", " ; Q=0.000"]);
    (select(tags), weights).prop_map(|(tag, weight)| format!("{tag}{weight}"))
}

/// No bare digits: right behind `q=0` they are read as its decimals.
fn junk() -> impl Strategy<Value = String> {
    select(vec!["", "-", "de--at", "en;q=2", "fr;q=x", "\u{fc}", "\u{0}", "english", ";", "x-de", "1a", "de fr", "en;q="])
        .prop_map(str::to_owned)
}

fn available() -> impl Strategy<Value = Vec<&'static str>> {
    proptest::sample::subsequence(ALL.split_whitespace().collect::<Vec<_>>(), 1..20)
}

fn header(members: &[String]) -> String {
    members.join(",")
}

fn is_visible_ascii(value: &str) -> bool {
    value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}

proptest! {
    #[test]
    fn no_bytes_end_the_program(bytes in vec(any::<u8>(), 0..300), lang in ".{0,40}") {
        let languages = languages(ALL);
        let asked = Asked { lang: Some(&lang), accept_language: Some(&bytes), society_default: None };
        let _ = languages.choose(&asked);
        let _ = languages.near(&lang);
        let choice = languages.choose(&Asked { lang: None, ..asked }).unwrap();
        prop_assert!(is_visible_ascii(&choice.header_value()));
    }

    #[test]
    fn what_is_served_is_there_and_not_refused(tags in available(), members in vec(member(), 0..8)) {
        let choice = choose(&tags.join(" "), &header(&members));
        if let Some(served) = &choice.served {
            prop_assert!(tags.contains(&served.as_str()));
        }
        // A plain reading of the header: the language itself, with weight zero and not again in another form.
        let refused = |tag: &str| {
            let of_language = |member: &&String| {
                let asked = member.split([';', ' ']).next().unwrap();
                asked == "*" || asked.split('-').next() == tag.split('-').next()
            };
            let (zero, rest): (Vec<_>, Vec<_>) =
                members.iter().filter(of_language).partition(|member| member.ends_with("q=0") || member.ends_with("0.000"));
            zero.iter().any(|member| member.split([';', ' ']).next() == Some(tag)) && rest.iter().all(|member| member.starts_with('*'))
        };
        for locale in choice.served.iter().chain(&choice.offered) {
            prop_assert!(!refused(locale.as_str()), "{locale} of {members:?}");
        }
        if choice.served.is_none() {
            prop_assert!(members.iter().any(|member| member.ends_with("q=0") || member.ends_with("0.000")));
        }
    }

    #[test]
    fn junk_changes_nothing_wherever_it_stands(members in vec(member(), 0..6), junk in vec((junk(), 0usize..7), 0..4)) {
        let clean = choose(ALL, &header(&members));
        let mut mixed = members.clone();
        for (junk, place) in junk {
            mixed.insert(place.min(mixed.len()), junk);
        }
        prop_assert_eq!(choose(ALL, &header(&mixed)), clean, "{:?}", mixed);
    }

    #[test]
    fn the_header_is_short_and_visible_ascii(tags in available(), text in ".{0,300}", members in vec(member(), 0..5)) {
        for header in [text, header(&members)] {
            let value = choose(&tags.join(" "), &header).header_value();
            prop_assert!(value.len() <= 200 && is_visible_ascii(&value), "{value}");
        }
    }

    #[test]
    fn a_notice_is_given_exactly_where_something_else_is_served_than_a_language_asked_for(members in vec(member(), 0..6)) {
        let choice = choose(ALL, &header(&members));
        let is_own = matches!(choice.reason, Reason::Exact | Reason::Region);
        prop_assert!(!(is_own && choice.notice().is_some()));
        prop_assert!(choice.offered.is_empty() || choice.notice().is_some());
        prop_assert!(!choice.offered.iter().any(|offered| Some(offered) == choice.served.as_ref()));
    }

    #[test]
    fn both_ways_of_asking_agree(tags in available(), members in vec(member(), 0..6)) {
        let header = header(&members);
        let default = tags.iter().find(|tag| **tag == "en").copied();
        let choice = choose(&tags.join(" "), &header);
        let (served, reason) = choose_tag(Some(header.as_bytes()), &tags, default, Policy::Leaflet);
        prop_assert_eq!((choice.served.as_ref().map(Locale::as_str), choice.reason), (served, reason));
    }
}

#[test]
fn a_tag_of_any_length_in_the_content_leaves_the_header_short() {
    let long = locale(&format!("de{}", (0..90).map(|number| format!("-abc{number:04}")).collect::<String>()));
    let choice = Languages::new([long.clone()].into_iter(), long).choose(&Asked::default()).unwrap();
    assert!(choice.header_value().len() <= 200);
}

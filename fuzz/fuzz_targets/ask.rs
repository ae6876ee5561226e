//! Reads any headers of negotiation: nothing may panic, only what is available is chosen, the same choice is made twice, and what is
//! told of it in a header is short and visible ASCII.

#![no_main]

use std::sync::LazyLock;

use ir_leaflets::{
    ask::{Asked, Languages, Policy, choose_tag, codings},
    lang::Locale,
};
use libfuzzer_sys::fuzz_target;

const TAGS: [&str; 12] = ["en", "de", "de-CH", "pt-PT", "nb", "nn", "sr-Cyrl", "sr-Latn", "hr", "ca", "he", "uk"];

static LANGUAGES: LazyLock<Languages> = LazyLock::new(|| {
    let locale = |tag| Locale::parse(tag).expect("these are tags");
    Languages::new(TAGS.into_iter().map(locale), locale("en"))
});

fuzz_target!(|data: &[u8]| {
    let mut parts = data.splitn(3, |byte| *byte == b'\n');
    let accept_language = parts.next();
    let lang = parts.next().map(String::from_utf8_lossy);
    let accept_encoding = parts.next();
    let asked = Asked { accept_language, lang: lang.as_deref().filter(|lang| !lang.is_empty()), ..Asked::default() };
    if let Ok(choice) = LANGUAGES.choose(&asked) {
        assert_eq!(LANGUAGES.choose(&asked).ok().as_ref(), Some(&choice));
        assert!(choice.served.iter().chain(&choice.offered).all(|locale| LANGUAGES.available().contains(locale)), "{choice:?}");
        let value = choice.header_value();
        assert!(value.len() <= 200 && value.bytes().all(|byte| (b' '..=b'~').contains(&byte)), "{value:?}");
    }
    if let Some((locale, _)) = lang.as_deref().and_then(|tag| LANGUAGES.near(tag)) {
        assert!(LANGUAGES.available().contains(locale));
    }
    for policy in [Policy::Leaflet, Policy::Cldr] {
        let (chosen, _) = choose_tag(accept_language, &TAGS, Some("en"), policy);
        assert!(chosen.is_none_or(|tag| TAGS.contains(&tag)));
    }
    let codings = codings(accept_encoding);
    assert!(codings.len() <= 4, "each coding once: {codings:?}");
});

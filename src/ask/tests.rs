mod icu;
mod policy;
mod properties;
mod tags;

use super::*;

/// The locales of the service.
const ALL: &str = "ar be bg bs ca cs cy da de de-CH el en es et eu fi fr ga gl he hr hu hy is it ka lt lv mk mt nb nl nn pl pt-PT \
                   ro sk sl sq sr-Cyrl sr-Latn sv tr uk";

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

/// Languages with English as the default.
fn languages(tags: &str) -> Languages {
    Languages::new(tags.split_whitespace().map(locale), locale("en"))
}

/// All that a choice says: the header, then what is offered.
fn told(choice: &Choice) -> String {
    let offered: Vec<&str> = choice.offered.iter().map(Locale::as_str).collect();
    let header = choice.header_value();
    if offered.is_empty() { header } else { format!("{header}; offered={}", offered.join(",")) }
}

fn choose(tags: &str, header: &str) -> Choice {
    languages(tags).choose(&Asked { accept_language: Some(header.as_bytes()), ..Asked::default() }).unwrap()
}

/// Rows of a header and what comes of it among some languages.
fn check(tags: &str, rows: &[(&str, &str)]) {
    for (header, expected) in rows {
        assert_eq!(told(&choose(tags, header)), *expected, "{header}");
    }
}

//! Addresses of the web and of mail in a text.

use std::ops::Range;

use super::tags::tags;

/// An address with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    pub(super) range: Range<usize>,
    pub(super) text: String,
}

/// The addresses in running text: `https://…`, `www.…`, `name@host`.
pub(super) fn addresses(text: &str) -> Vec<Address> {
    if !text.contains("://") && !text.contains("www.") && !text.contains('@') {
        return Vec::new();
    }
    let is_inside = |character: char| {
        !character.is_whitespace() && !matches!(character, '<' | '>' | '"' | '“' | '”' | '„' | '«' | '»' | '\u{FFFC}')
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let start = at + text[at..].find(is_inside).unwrap_or(text.len() - at);
        let end = start + text[start..].find(|character| !is_inside(character)).unwrap_or(text.len() - start);
        at = end.max(at + 1);
        let word = &text[start..end];
        let begins = word.find("http://").or_else(|| word.find("https://")).or_else(|| word.find("www."));
        let begins = begins.or_else(|| word.contains('@').then(|| word.len() - word.trim_start_matches(['(', '[', '\'']).len()));
        let Some(begins) = begins else { continue };
        // A sentence may end behind an address.
        let address = word[begins..].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '’', '،', '؛', '؟']);
        let is_mail = address.contains('@') && !address.contains("://");
        if is_mail && !address.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.')) {
            continue;
        }
        found.push(Address { range: start + begins..start + begins + address.len(), text: address.to_owned() });
    }
    found
}

/// The addresses in running text and in the attributes of markup.
pub(super) fn links(text: &str) -> Vec<Address> {
    let mut links: Vec<Address> = Vec::new();
    let mut plain = text.to_owned();
    for tag in tags(text) {
        for (_, value) in tag.attributes.iter().filter(|(name, _)| matches!(name.as_str(), "href" | "src" | "action" | "cite")) {
            links.push(Address { range: tag.range.clone(), text: value.trim().to_owned() });
        }
        plain.replace_range(tag.range.clone(), &" ".repeat(tag.range.len()));
    }
    links.extend(addresses(&plain));
    links
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        let found = |text: &str| links(text).into_iter().map(|address| address.text).collect::<Vec<_>>();
        assert_eq!(
            found("See https://e.org/a?b=1. Or (www.e.org), or a.b@e.org!"),
            ["https://e.org/a?b=1", "www.e.org", "a.b@e.org"]
        );
        assert_eq!(found("<a href=\"https://e.org/x\">here</a>"), ["https://e.org/x"]);
        assert_eq!(found("an @ alone, a@b"), [""; 0]);
    }
}

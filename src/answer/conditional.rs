/// Whether `If-None-Match` names this ETag, by weak comparison (RFC 9110, section 13.1.2): a list, or `*`.
pub fn is_named(if_none_match: &[u8], etag: &str) -> bool {
    if_none_match.trim_ascii() == b"*" || tags(if_none_match).any(|tag| tag == etag.as_bytes())
}

/// The tags of a list, each with its quotation marks; a comma inside them belongs to the tag.
fn tags(list: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = list;
    std::iter::from_fn(move || {
        let start = rest.iter().position(|byte| *byte == b'"')?;
        let end = start + 1 + rest[start + 1..].iter().position(|byte| *byte == b'"')?;
        let (tag, behind) = (&rest[start..=end], &rest[end + 1..]);
        rest = behind;
        Some(tag)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_found_in_a_list_weak_or_strong() {
        for (header, expected) in [
            ("\"a\"", true),
            ("W/\"a\"", true),
            ("\"x\", \"a\"", true),
            ("\"x,\", W/\"a\" ", true),
            (" * ", true),
            ("\"b\"", false),
            ("a", false),
            ("\"a", false),
            ("", false),
            ("\"x\", *", false),
        ] {
            assert_eq!(is_named(header.as_bytes(), "\"a\""), expected, "{header}");
        }
    }
}

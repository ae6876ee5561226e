//! The running text of a reading: what stands in words of the text's own language.

use std::{borrow::Cow, ops::Range};

use super::{
    links::addresses,
    tags::{Kind, Tag, entities, tags},
};

/// The text with everything that is no running text blanked out, byte for byte: tags, addresses, entities.
pub(super) fn running_text(text: &str) -> Cow<'_, str> {
    blanked(text, tags(text).into_iter().map(|tag| tag.range))
}

/// As [`running_text`], and without what stands in an element that says it is in another language.
pub(super) fn own_words<'t>(text: &'t str, language: &str) -> Cow<'t, str> {
    let tags = tags(text);
    if tags.is_empty() {
        return running_text(text);
    }
    let foreign = foreign(&tags, language, text.len());
    blanked(text, tags.into_iter().map(|tag| tag.range).chain(foreign))
}

fn blanked<'t>(text: &'t str, more: impl Iterator<Item = Range<usize>>) -> Cow<'t, str> {
    let mut blank: Vec<Range<usize>> = more.collect();
    blank.extend(entities(text));
    blank.extend(addresses(text).into_iter().map(|address| address.range));
    if blank.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut bytes = text.as_bytes().to_vec();
    for range in blank {
        bytes[range].fill(b' ');
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// What stands between an opening tag with `lang` and the one that closes it.
fn foreign(tags: &[Tag], language: &str, end: usize) -> Vec<Range<usize>> {
    let is_foreign =
        |tag: &Tag| tag.attributes.iter().any(|(name, value)| name == "lang" && value.split('-').next() != Some(language));
    let mut found = Vec::new();
    for (place, tag) in tags.iter().enumerate().filter(|(_, tag)| tag.kind == Kind::Open && is_foreign(tag)) {
        let mut depth = 0;
        let close = tags[place + 1..].iter().find(|other| {
            match other.kind {
                Kind::Open if other.name == tag.name => depth += 1,
                Kind::Close if other.name == tag.name && depth == 0 => return true,
                Kind::Close if other.name == tag.name => depth -= 1,
                _ => {}
            }
            false
        });
        found.push(tag.range.end..close.map_or(end, |close| close.range.start));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_of_the_language_are_left() {
        assert_eq!(own_words("a <b>c</b> d", "de"), "a    c     d");
        assert_eq!(
            own_words("im <span lang=\"en\">Day <i>Care</i></span> hier", "de").split_whitespace().collect::<Vec<_>>(),
            ["im", "hier"]
        );
        assert_eq!(running_text("see www.e.org &amp; go").split_whitespace().collect::<Vec<_>>(), ["see", "go"]);
    }
}

//! Markup in a text, read as browsers do, without a judgement.

use std::ops::Range;

/// One tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) range: Range<usize>,
    pub(super) kind: Kind,
    /// The name in small letters.
    pub(super) name: String,
    /// Attributes in small letters with their values, in the order of the text.
    pub(super) attributes: Vec<(String, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Open,
    Close,
    /// `<br>` and the like, or `<x/>`: nothing is to be closed.
    Alone,
    /// `<!-- … -->`
    Comment,
    /// A `<` with a letter behind it and no `>`.
    Broken,
}

const VOID: [&str; 14] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

/// The tags of a text in order.
pub(super) fn tags(text: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find('<').map(|found| at + found) {
        let rest = &text[start + 1..];
        if rest.starts_with("!--") {
            let end = rest.find("-->").map_or(text.len(), |end| start + 1 + end + 3);
            tags.push(Tag { range: start..end, kind: Kind::Comment, name: String::new(), attributes: Vec::new() });
            at = end;
            continue;
        }
        let (is_close, name_at) = if rest.starts_with('/') { (true, start + 2) } else { (false, start + 1) };
        if !text[name_at..].starts_with(|first: char| first.is_ascii_alphabetic()) {
            at = start + 1;
            continue;
        }
        let tag = tag(text, start, name_at, is_close);
        at = tag.range.end.max(start + 1);
        tags.push(tag);
    }
    tags
}

fn tag(text: &str, start: usize, name_at: usize, is_close: bool) -> Tag {
    let name_end = text[name_at..]
        .find(|character: char| character.is_whitespace() || matches!(character, '>' | '/' | '<'))
        .map_or(text.len(), |end| name_at + end);
    let name = text[name_at..name_end].to_ascii_lowercase();
    let mut attributes = Vec::new();
    let mut at = name_end;
    let mut is_alone = false;
    loop {
        at += text[at..].len() - text[at..].trim_start().len();
        let Some(next) = text[at..].chars().next() else {
            return Tag { range: start..text.len(), kind: Kind::Broken, name, attributes };
        };
        match next {
            '>' => {
                let kind = match () {
                    () if is_close => Kind::Close,
                    () if is_alone || VOID.contains(&name.as_str()) => Kind::Alone,
                    () => Kind::Open,
                };
                return Tag { range: start..at + 1, kind, name, attributes };
            }
            '<' => return Tag { range: start..at, kind: Kind::Broken, name, attributes },
            '/' => {
                is_alone = true;
                at += 1;
            }
            _ => {
                is_alone = false;
                let (attribute, end) = attribute(text, at);
                attributes.push(attribute);
                at = end;
            }
        }
    }
}

fn attribute(text: &str, at: usize) -> ((String, String), usize) {
    let is_end = |character: char| character.is_whitespace() || matches!(character, '>' | '=' | '/' | '<');
    // A stray `=` begins a name.
    let first = text[at..].chars().next().map_or(0, char::len_utf8);
    let name_end = text[at + first..].find(is_end).map_or(text.len(), |end| at + first + end);
    let name = text[at..name_end].to_ascii_lowercase();
    let after = text[name_end..].trim_start();
    let Some(value) = after.strip_prefix('=') else { return ((name, String::new()), name_end) };
    let value = value.trim_start();
    let value_at = text.len() - value.len();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''));
    let (value, end) = match quote {
        Some(quote) => match value[1..].find(quote) {
            Some(length) => (&value[1..1 + length], value_at + length + 2),
            // A value that is never closed swallows the rest.
            None => (&value[1..], text.len()),
        },
        None => {
            let length = value.find(|character: char| character.is_whitespace() || character == '>').unwrap_or(value.len());
            (&value[..length], value_at + length)
        }
    };
    ((name, value.to_owned()), end.max(name_end))
}

/// Entities: `&nbsp;`, `&#160;`.
pub(super) fn entities(text: &str) -> Vec<Range<usize>> {
    let mut entities = Vec::new();
    for (start, _) in text.match_indices('&') {
        let rest = &text[start + 1..];
        let name_length = rest.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#').take(33).count();
        if (1..=32).contains(&name_length) && rest[name_length..].starts_with(';') {
            entities.push(start..start + name_length + 2);
        }
    }
    entities
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<(Kind, String)> {
        tags(text).into_iter().map(|tag| (tag.kind, tag.name)).collect()
    }

    #[test]
    fn tags_are_read_as_browsers_do() {
        use Kind::*;
        let tag = |kind, name: &str| (kind, name.to_owned());
        assert_eq!(names("a <b>c</B> < d 5<6 <br> <i/>"), [tag(Open, "b"), tag(Close, "b"), tag(Alone, "br"), tag(Alone, "i")]);
        assert_eq!(names("<a href='x>y' title=\"z\">"), [tag(Open, "a")]);
        assert_eq!(names("<strong text"), [tag(Broken, "strong")]);
        assert_eq!(names("<b<i>"), [tag(Broken, "b"), tag(Open, "i")]);
        let [link] = &tags("<a HREF = https://e.org/ download>")[..] else { panic!() };
        assert_eq!(link.attributes, [("href".to_owned(), "https://e.org/".to_owned()), ("download".to_owned(), String::new())]);
        for text in ["<", "</", "<a ", "<a b=", "<a b=\"", "<!--", "<a =", "<a/", "&;", "&#"] {
            tags(text);
            entities(text);
        }
    }
}

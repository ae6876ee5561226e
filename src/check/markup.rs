//! The markup that a text may hold: `<strong>`, `<em>` and `<span lang="…">`, each closed, and nothing else.
//!
//! It is read from the resolved text, so that no string in quotation marks can bring in what the file itself may not say.

use super::{
    resolve::{SLOT_END, SLOT_START},
    scan,
    text::{Inline, Text},
};
use crate::{
    finding::{Finding, Place, Rule},
    lang::{FIGURE_END, FIGURE_START, Locale},
};

static MARKUP: Rule = Rule::gate("markup", "A text may hold only <strong>, <em> and <span lang=\"…\">, each of them closed.").explained(r#"
Of a leaflet the markup is read in the finished text, so that nothing can hide in quotation marks. `…` stands for the rest of a file.

```toml leaflets.toml
…
```

```ftl en/example.ftl
text = It is rare.
…
```

```ftl de/example.ftl
text = Das ist <u>selten</u>.
…
```

```text
de/example.ftl:1:1: error[markup]: the message `text` holds `<u>` (only <strong>, <em> and <span lang="…"> are possible, with nothing else in them)
```

```ftl de/example.ftl
text = Das ist <strong>selten</strong>.
…
```

```text
```
"#);

pub(super) fn rules() -> [&'static Rule; 1] {
    [&MARKUP]
}

/// What is wrong with the markup of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    sentence: String,
    hint: &'static str,
}

impl Fault {
    fn new(sentence: String, hint: &'static str) -> Self {
        Self { sentence, hint }
    }

    pub(super) fn finding(self, id: &str, place: Place) -> Finding {
        MARKUP.at(place, format!("the message `{id}` holds {}", self.sentence)).hint(self.hint)
    }
}

/// An element that has been opened.
enum Open {
    Strong,
    Emphasis,
    Foreign(Locale),
}

impl Open {
    fn name(&self) -> &'static str {
        match self {
            Self::Strong => "strong",
            Self::Emphasis => "em",
            Self::Foreign(_) => "span",
        }
    }

    fn close(self, inlines: Vec<Inline>) -> Inline {
        match self {
            Self::Strong => Inline::Strong(Text(inlines.into())),
            Self::Emphasis => Inline::Emphasis(Text(inlines.into())),
            Self::Foreign(language) => Inline::Foreign { language: language.into(), text: Text(inlines.into()) },
        }
    }
}

/// The deepest nesting of elements.
const DEEPEST: usize = 4;

/// Reads a resolved text.
pub(super) fn parse(resolved: &str) -> Result<Text, Fault> {
    let mut open: Vec<(Open, Vec<Inline>)> = Vec::new();
    // Private-use characters begin with EE. Most texts are mere words.
    let is_mark = |byte: u8| (byte == b'<') | (byte == b'>') | (byte == b'&') | (byte == 0xEE);
    if !resolved.is_empty() && !scan::any(resolved.as_bytes(), is_mark) {
        return Ok(Text([Inline::Words(resolved.into())].into()));
    }
    let mut inlines: Vec<Inline> = Vec::new();
    let mut rest = resolved;
    while let Some(index) = rest.find(['<', '>', '&', FIGURE_START, FIGURE_END, SLOT_START, SLOT_END]) {
        let (before, at) = rest.split_at(index);
        words(&mut inlines, before);
        let mark = at.chars().next().expect("the search has found a character");
        let after = &at[mark.len_utf8()..];
        rest = match mark {
            FIGURE_START => marked(&mut inlines, after, FIGURE_END, Inline::Figure)?,
            SLOT_START => marked(&mut inlines, after, SLOT_END, Inline::Slot)?,
            '<' => {
                let (tag, behind) = after.split_once('>').ok_or_else(|| {
                    Fault::new("a `<` without its `>`".to_owned(), "close the tag, or say \"less than\" in words")
                })?;
                match tag.strip_prefix('/') {
                    Some(name) => {
                        let (element, outer) = open.pop().filter(|(element, _)| element.name() == name).ok_or_else(|| {
                            Fault::new(
                                format!("`</{}>` that closes nothing", short(name)),
                                "open the tag first, and close what was opened last",
                            )
                        })?;
                        let inner = std::mem::replace(&mut inlines, outer);
                        inlines.push(element.close(inner));
                    }
                    None => {
                        let element = element(tag)?;
                        if open.len() == DEEPEST {
                            return Err(Fault::new("tags nested too deep".to_owned(), "write it more simply"));
                        }
                        open.push((element, std::mem::take(&mut inlines)));
                    }
                }
                behind
            }
            '&' if is_entity(after) => {
                return Err(Fault::new(
                    format!("an entity: `&{}`", short(after.split_inclusive(';').next().unwrap_or_default())),
                    "type the character itself",
                ));
            }
            '&' => {
                words(&mut inlines, "&");
                after
            }
            '>' => return Err(Fault::new("a `>` without its `<`".to_owned(), "delete it, or say \"more than\" in words")),
            _ => return Err(Fault::new("a broken placeable".to_owned(), "delete the invisible character")),
        };
    }
    words(&mut inlines, rest);
    match open.pop() {
        Some((element, _)) => {
            Err(Fault::new(format!("`<{}>` that is never closed", element.name()), "close it behind the words it is for"))
        }
        None => Ok(Text(inlines.into())),
    }
}

fn words(inlines: &mut Vec<Inline>, words: &str) {
    if words.is_empty() {
        return;
    }
    match inlines.last_mut() {
        Some(Inline::Words(last)) => *last = format!("{last}{words}").into(),
        _ => inlines.push(Inline::Words(words.into())),
    }
}

fn marked<'a>(inlines: &mut Vec<Inline>, after: &'a str, end: char, make: fn(Box<str>) -> Inline) -> Result<&'a str, Fault> {
    let (inside, behind) =
        after.split_once(end).ok_or_else(|| Fault::new("a broken placeable".to_owned(), "delete the invisible character"))?;
    inlines.push(make(inside.into()));
    Ok(behind)
}

fn element(tag: &str) -> Result<Open, Fault> {
    match tag {
        "strong" => Ok(Open::Strong),
        "em" => Ok(Open::Emphasis),
        _ => {
            let language = tag.strip_prefix("span lang=\"").and_then(|rest| rest.strip_suffix('"')).and_then(Locale::parse);
            language.map(Open::Foreign).ok_or_else(|| {
                Fault::new(
                    format!("`<{}>`", short(tag)),
                    "only <strong>, <em> and <span lang=\"…\"> are possible, with nothing else in them",
                )
            })
        }
    }
}

fn is_entity(after: &str) -> bool {
    after.split_once(';').is_some_and(|(name, _)| {
        let name = name.strip_prefix('#').unwrap_or(name);
        (1..=32).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> Option<String> {
        parse(text).err().map(|fault| fault.sentence)
    }

    #[test]
    fn allowed_markup_becomes_typed_pieces() {
        let text = parse("a <strong>b <em>c</em></strong> <span lang=\"he\">d</span> & \u{E000}0,5\u{a0}%\u{E001}").unwrap();
        assert_eq!(text.canonical(), "a <strong>b <em>c</em></strong> <span lang=\"he\">d</span> & 0,5\u{a0}%");
    }

    #[test]
    fn everything_else_is_refused_with_its_name() {
        for (text, sentence) in [
            ("<script>x</script>", "`<script>`"),
            ("<strong onclick=\"x\">a</strong>", "`<strong onclick=\"x\">`"),
            ("<a href=\"javascript:x\">a</a>", "`<a href=\"javascript:x\">`"),
            ("<strong>a", "`<strong>` that is never closed"),
            ("a</em>", "`</em>` that closes nothing"),
            ("<strong>a<em>b</strong></em>", "`</strong>` that closes nothing"),
            ("a &amp; b", "an entity: `&amp;`"),
            ("a &#60; b", "an entity: `&#60;`"),
            ("a < b", "a `<` without its `>`"),
            ("a > b", "a `>` without its `<`"),
            ("<STRONG>a</STRONG>", "`<STRONG>`"),
            ("<span lang=\"\">a</span>", "`<span lang=\"\">`"),
        ] {
            assert_eq!(fault(text).as_deref(), Some(sentence), "{text}");
        }
    }

    #[test]
    fn an_ampersand_is_an_ordinary_sign() {
        assert_eq!(parse("A & B; C").unwrap().plain(), "A & B; C");
    }
}

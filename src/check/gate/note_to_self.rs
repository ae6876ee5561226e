//! Notes that were not meant for readers.

use crate::{
    check::{scan, view::View},
    finding::{Finding, Rule},
};

static NOTE: Rule =
    Rule::gate("note-to-self", "A text may hold no notes that were not meant for its readers.").with_exceptions().explained(
        r#"
```ftl en/example.ftl
dose = The dose is controlled.
```

```ftl de/example.ftl
dose = Die Dosis wird kontrolliert. TODO: Fachwort prüfen.
```

```text
de/example.ftl:1:37: error[note-to-self]: "TODO" looks like a note to yourself (finish the text and delete the note)
```

```ftl de/example.ftl
# TODO: Fachwort prüfen
dose = Die Dosis wird kontrolliert.
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&NOTE];

/// Marks of notes. `TODO` in capitals is a word of Spanish and Portuguese as well.
const MARKS: [&str; 15] = [
    "TODO",
    "FIXME",
    "XXX",
    "TBD",
    "TBC",
    "WIP",
    "???",
    "!!!",
    "lorem ipsum",
    "Lorem ipsum",
    "[translate",
    "[TRANSLATE",
    "[?]",
    "(?)",
    "??",
];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for part in &view.parts {
        for reading in &part.readings {
            let Some((start, mark)) = note(&reading.text, view.locale.language()) else { continue };
            let in_source = part.source.iter().flat_map(|source| &source.readings).any(|source| source.text.contains(mark));
            let finding = NOTE
                .at(part.place(reading, start..start + mark.len()), format!("\"{mark}\" looks like a note to yourself"))
                .hint("finish the text and delete the note");
            if !in_source {
                findings.push(finding);
            }
        }
    }
}

/// Whether a text may hold a mark, told from pairs of its bytes.
fn may_hold(text: &str) -> bool {
    let is_capital = |byte: u8| byte.is_ascii_uppercase();
    let pair = |one: u8, two: u8| {
        (is_capital(one) & is_capital(two))
            | ((two == b'?') & ((one == b'?') | (one == b'[') | (one == b'(')))
            | ((one == b'!') & (two == b'!'))
            | ((one == b'[') & ((two == b't') | (two == b'T')))
    };
    let is_end = |one: u8, two: u8| (one == b'm') & (two == b' ');
    scan::any_pair(text.as_bytes(), pair) || scan::any_pair(text.as_bytes(), is_end) && text.contains("orem ipsum")
}

fn note(text: &str, language: &str) -> Option<(usize, &'static str)> {
    if !may_hold(text) {
        return None;
    }
    let is_letter = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    MARKS.iter().find_map(|mark| {
        let (start, _) = text.match_indices(mark).find(|(start, _)| {
            let end = start + mark.len();
            let is_word = !mark.starts_with(char::is_alphabetic)
                || !is_letter(text[..*start].chars().next_back()) && !is_letter(text[end..].chars().next());
            let is_spanish =
                *mark == "TODO" && matches!(language, "es" | "pt" | "gl" | "it" | "ca") && !text[end..].starts_with(':');
            is_word && !is_spanish
        })?;
        Some((start, *mark))
    })
}

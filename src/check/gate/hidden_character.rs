//! Characters that a reader cannot see or that deceive: controls, marks of direction, private use.

use crate::{
    check::{scan, view::View},
    content::ftl::{InlineExpression, Pattern},
    finding::{Finding, Rule},
    lang::Direction,
};

static HIDDEN: Rule =
    Rule::gate("hidden-character", "A text may hold no control, direction, private-use or other invisible characters.").explained(
        r#"
They come with words that are copied from elsewhere. Searching does not find such a word, a screen reader stumbles over it, and marks
of direction can turn a figure round.

```ftl en/example.ftl
needle = a thin needle
```

```ftl de/example.ftl
needle = eine dünne Na⟨U+200B⟩del
```

```text
de/example.ftl:1:23: error[hidden-character]: there is an invisible character here: U+200B (delete it, or type the word anew)
```

```ftl de/example.ftl
needle = eine dünne Nadel
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&HIDDEN];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for layer in &view.written.layers {
        let text = layer.text();
        let mut refuse = |start: usize, character: char| {
            let code = u32::from(character);
            findings.push(
                HIDDEN
                    .at(
                        layer.place(start..start + character.len_utf8()),
                        format!("there is an invisible character here: U+{code:04X}"),
                    )
                    .hint(hint(character)),
            );
        };
        // The mark at the beginning of a file is a mistake of syntax.
        for (start, character) in candidates(text).filter(|(start, character)| *start > 0 || *character != '\u{FEFF}') {
            if is_hidden(character) && !is_usual(view, text, start, character) {
                refuse(start, character);
            }
        }
        let has_escapes = text.contains('\\');
        // Only an escape can hide one in quotation marks.
        for entry in layer.resource.body.iter().filter(|_| has_escapes) {
            for expression in entry.patterns().flat_map(Pattern::expressions) {
                if let InlineExpression::StringLiteral(literal) = expression
                    && literal.raw.contains('\\')
                    && let Some(character) = literal.unescaped().chars().find(|character| is_hidden(*character))
                    && !literal.span.of(text).contains(character)
                    && (view.is_named() || !matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}'))
                {
                    refuse(literal.span.range().start, character);
                }
            }
        }
    }
}

/// The characters that may be hidden ones, found by the first byte of each.
fn candidates(text: &str) -> impl Iterator<Item = (usize, char)> {
    let may_be = |byte: u8| {
        ((byte < b' ') & (byte != b'\n') & (byte != b'\r') & (byte != b'\t'))
            | (byte == 0x7F)
            | (byte == 0xC2)
            | (byte == 0xD8)
            | (byte == 0xE1)
            | (byte == 0xE2)
            | (byte == 0xEE)
            | (byte == 0xEF)
            | (byte >= 0xF3)
    };
    scan::places(text.as_bytes(), may_be).filter_map(|start| Some((start, text.get(start..)?.chars().next()?)))
}

fn hint(character: char) -> &'static str {
    match character {
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            "delete it: the program sets the direction of writing by itself"
        }
        _ => "delete it, or type the word anew",
    }
}

/// What does no harm in a file that is not ours: marks of direction in a text from right to left, the soft hyphen in a word.
fn is_usual(view: &View<'_, '_>, text: &str, start: usize, character: char) -> bool {
    let joins_letters = || {
        let before = text[..start].chars().next_back().is_some_and(char::is_alphabetic);
        before && text[start + character.len_utf8()..].chars().next().is_some_and(char::is_alphabetic)
    };
    match character {
        // They belong to the spelling of some scripts, and of no Latin, Greek or Cyrillic word.
        '\u{200C}' | '\u{200D}' => text[..start]
            .chars()
            .next_back()
            .is_some_and(|before| u32::from(before) >= 0x590 && !matches!(before, '\u{1E00}'..='\u{2BFF}')),
        '\u{200E}' | '\u{200F}' | '\u{061C}' => !view.is_named() && view.locale.direction() == Direction::RightToLeft,
        '\u{00AD}' => !view.is_named() && joins_letters(),
        '\u{2060}' => !view.is_named(),
        _ => false,
    }
}

fn is_hidden(character: char) -> bool {
    match character {
        '\n' | '\r' | '\t' | '\u{FFFD}' => false,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}' | '\u{2029}' => true,
        '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFC}' => true,
        '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{10FFFF}' => true,
        other => other.is_control(),
    }
}

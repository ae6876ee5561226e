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
        let may_hide = may_hide(text);
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
        let characters = text.char_indices().filter(|(start, character)| *start > 0 || *character != '\u{FEFF}');
        for (start, character) in characters.filter(|_| may_hide) {
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

/// Whether a text may hold a hidden character, told from pairs of its bytes: those of nearly all texts tell that it does not.
fn may_hide(text: &str) -> bool {
    let is_control = |byte: u8| ((byte < b' ') & (byte != b'\n') & (byte != b'\r') & (byte != b'\t')) | (byte == 0x7F);
    let pair = |one: u8, two: u8| {
        is_control(one)
            | is_control(two)
            // U+0080 to U+009F, U+00AD, U+061C, U+180E
            | ((one == 0xC2) & ((two <= 0x9F) | (two == 0xAD)))
            | ((one == 0xD8) & (two == 0x9C))
            | ((one == 0xE1) & (two == 0xA0))
            // The last two bytes of U+200B to U+200F, U+2028 to U+202E, U+2060 to U+206F
            | ((one == 0x80) & (((0x8B..=0x8F).contains(&two)) | ((0xA8..=0xAE).contains(&two))))
            | ((one == 0x81) & ((0xA0..=0xAF).contains(&two)))
            // Private use, the mark of the byte order, and what stands behind all letters
            | (one >= 0xEE)
    };
    text.len() < 2 || scan::any_pair(text.as_bytes(), pair)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_of_every_hidden_character_tell_of_it() {
        for character in ('\0'..=char::MAX).filter(|character| is_hidden(*character)) {
            assert!(may_hide(&format!("a{character}b")), "{character:?}");
        }
    }
}

//! Letters that were lost when a file was saved in another encoding.

use crate::{
    check::view::View,
    finding::{Finding, Rule},
};

static BROKEN: Rule = Rule::gate("broken-character", "Every letter must have come through when the file was saved.").explained(
    r#"
`Ã¤` in place of `ä` is a text in UTF-8 that was read as Latin-1 and saved again; `�` stands where a letter was lost altogether.

```ftl en/example.ftl
bleed = bleeding, body
```

```ftl de/example.ftl
bleed = Blutungen, KÃ¶rper
```

```text
de/example.ftl:1:21: error[broken-character]: "Ã¶" stands here for "ö" (the file was saved in the wrong encoding: open the last good one as UTF-8, or type the letter again)
```

```ftl de/example.ftl
bleed = Blutungen, Körper
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&BROKEN];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for layer in &view.written.layers {
        let text = layer.text();
        // U+FFFD, and the letters as which Latin-1 and Windows-1252 show the first byte of others.
        let mut end = 0;
        for start in memchr::memchr2_iter(0xC3, 0xEF, text.as_bytes()) {
            // Of the letters that begin with C3, `Â` to `Ñ` and `â` are those as which the first byte of others is shown.
            let is_suspect = !matches!(text.as_bytes()[start..], [0xC3, next, ..] if !matches!(next, 0x82..=0x91 | 0xA2));
            if start < end || !is_suspect {
                continue;
            }
            let Some(rest) = text.get(start..) else { continue };
            if rest.starts_with('\u{FFFD}') {
                end = start + '\u{FFFD}'.len_utf8();
                findings.push(
                    BROKEN
                        .at(layer.place(start..end), "a letter was lost here: �")
                        .hint("the file was saved in the wrong encoding: type the letter again"),
                );
            } else if let Some((length, meant)) = mojibake(rest) {
                end = start + length;
                findings.push(
                    BROKEN.at(layer.place(start..end), format!("\"{}\" stands here for \"{meant}\"", &text[start..end])).hint(
                        "the file was saved in the wrong encoding: open the last good one as UTF-8, or type the letter again",
                    ),
                );
            }
        }
    }
}

/// The character that was meant, if a text begins with the bytes of one in UTF-8 shown as Windows-1252.
fn mojibake(text: &str) -> Option<(usize, char)> {
    let mut characters = text.chars();
    let first = byte_of(characters.next()?)?;
    let count = match first {
        0xC2..=0xD1 => 2,
        0xE2 => 3,
        _ => return None,
    };
    let mut bytes = vec![first];
    let mut length = text.chars().next()?.len_utf8();
    for character in characters.take(count - 1) {
        bytes.push(byte_of(character).filter(|byte| (0x80..=0xBF).contains(byte))?);
        length += character.len_utf8();
    }
    let meant = std::str::from_utf8(&bytes).ok()?.chars().next()?;
    // `Â«` may be meant; a space, a quotation mark or a sign of degrees behind `Â` is not.
    let is_letter = matches!(meant, '\u{C0}'..='\u{17F}' | '\u{218}'..='\u{21B}' | '\u{386}'..='\u{3CE}' | '\u{401}'..='\u{45F}');
    let is_likely = is_letter || matches!(meant, '\u{A0}' | '°' | '±' | '·' | '½' | '«' | '»' | '§') || count == 3;
    is_likely.then_some((length, meant))
}

/// The byte that Windows-1252 has for a character.
fn byte_of(character: char) -> Option<u8> {
    const HIGH: [(char, u8); 27] = [
        ('€', 0x80),
        ('‚', 0x82),
        ('ƒ', 0x83),
        ('„', 0x84),
        ('…', 0x85),
        ('†', 0x86),
        ('‡', 0x87),
        ('ˆ', 0x88),
        ('‰', 0x89),
        ('Š', 0x8A),
        ('‹', 0x8B),
        ('Œ', 0x8C),
        ('Ž', 0x8E),
        ('‘', 0x91),
        ('’', 0x92),
        ('“', 0x93),
        ('”', 0x94),
        ('•', 0x95),
        ('–', 0x96),
        ('—', 0x97),
        ('˜', 0x98),
        ('™', 0x99),
        ('š', 0x9A),
        ('›', 0x9B),
        ('œ', 0x9C),
        ('ž', 0x9E),
        ('Ÿ', 0x9F),
    ];
    match u32::from(character) {
        code @ 0x80..=0xFF => u8::try_from(code).ok(),
        _ => HIGH.iter().find(|(known, _)| *known == character).map(|(_, byte)| *byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_of_utf_8_shown_as_windows_1252_are_found() {
        for (shown, meant) in
            [("Ã¼", 'ü'), ("Ã©", 'é'), ("Å¡", 'š'), ("Ð°", 'а'), ("â€™", '’'), ("â€“", '–'), ("Â°", '°'), ("Ä\u{8d}", 'č')]
        {
            assert_eq!(mojibake(shown), Some((shown.len(), meant)), "{shown}");
        }
        for text in ["Ã ", "Å", "Ñandú", "Âge", "Ða", "ô", "À»"] {
            assert_eq!(mojibake(text), None, "{text}");
        }
    }
}

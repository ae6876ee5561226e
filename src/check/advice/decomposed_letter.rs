//! Letters whose accent is a character of its own.

use icu::normalizer::ComposingNormalizerBorrowed;

use crate::{
    check::{tokens::is_mark, view::View},
    finding::{Finding, Rule},
};

static DECOMPOSED: Rule =
    Rule::advice("decomposed-letter", "An accent is part of its letter, not a character of its own (Unicode's form NFC).").explained(
    r#"
They look the same and are not: searching for one does not find the other. Such letters come from files of a Mac, or from PDF.

```ftl en/example.ftl
bruise = bruises
```

```ftl de/example.ftl
bruise = Blutergu⟨U+0308⟩sse
```

```text
de/example.ftl:1:10: warning[decomposed-letter]: the accents in "Blutergu⟨U+0308⟩sse" are characters of their own (type the word again, or let `leaflets check --fix` mend it)
```

```ftl de/example.ftl
bruise = Blutergüsse
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&DECOMPOSED];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    if view.own().is_none_or(|own| normalizer.is_normalized(own.text())) {
        return;
    }
    for (pattern, reading) in view.own_readings() {
        for token in &reading.tokens {
            let word = &reading.words[token.range.clone()];
            if !normalizer.is_normalized(word) {
                let sentence = format!("the accents in \"{word}\" are characters of their own");
                findings.push(
                    DECOMPOSED
                        .at(pattern.place(reading, token.range.clone()), sentence)
                        .hint("type the word again, or let `leaflets check --fix` mend it"),
                );
            }
        }
        // Signs that have a usual twin, such as the Greek question mark.
        for (at, sign) in reading.words.char_indices().filter(|(_, sign)| !sign.is_alphabetic() && !is_mark(*sign)) {
            let twin = normalizer.normalize(sign.encode_utf8(&mut [0; 4])).into_owned();
            if !twin.starts_with(sign) {
                let code = u32::from(sign);
                let sentence = format!("this sign, U+{code:04X}, has a twin that everybody uses: \"{twin}\"");
                findings.push(
                    DECOMPOSED
                        .at(pattern.place(reading, at..at + sign.len_utf8()), sentence)
                        .hint("type the sign again, or let `leaflets check --fix` mend it"),
                );
            }
        }
    }
}

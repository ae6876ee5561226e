//! Letters whose accent is a character of its own.

use icu::normalizer::ComposingNormalizerBorrowed;

use crate::{
    check::view::View,
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
                let finding = DECOMPOSED
                    .at(pattern.place(reading, token.range.clone()), sentence)
                    .hint("type the word again, or let `leaflets check --fix` mend it");
                findings.push(finding);
            }
        }
    }
}

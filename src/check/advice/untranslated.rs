//! Texts that are still those of the source.

use crate::{
    check::{prose::own_words, tokens::tokens, view::View},
    finding::{Finding, Rule},
};

static UNTRANSLATED: Rule = Rule::advice("untranslated", "A text is not the same as in the source.").explained(
    r#"
Names, abbreviations and single words may be the same in two languages; whole sentences hardly are.

```ftl en/example.ftl
call = Please call us at once.
```

```ftl de/example.ftl
call = Please call us at once.
```

```text
de/example.ftl:1:8: warning[untranslated]: this is the English text (translate it)
```

```ftl de/example.ftl
call = Bitte rufen Sie uns sofort an.
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&UNTRANSLATED];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    if view.locale.language() == view.original.language.locale.language() {
        return;
    }
    for (part, source) in view.own_pairs() {
        for reading in &part.readings {
            let is_same = source.readings.iter().any(|source| source.text.trim() == reading.text.trim());
            if !is_same || !is_sentence(view, &reading.text) {
                continue;
            }
            let sentence = format!("this is the {} text", view.original.language.english_name());
            let finding = UNTRANSLATED.at(part.place(reading, 0..reading.text.len()), sentence).hint("translate it");
            findings.push(finding);
        }
    }
}

/// Whether a text has words that are no names: three in small letters, or two if one is hardly the same in two languages.
fn is_sentence(view: &View<'_, '_>, text: &str) -> bool {
    let text = own_words(text, view.locale.language());
    let words = tokens(&text, view.locale);
    let small = words.iter().filter(|word| word.lower == text[word.range.clone()] && word.lower.chars().count() > 1).count();
    let is_english = |word: &str| {
        matches!(word, "the" | "of" | "and" | "your" | "with" | "is" | "are" | "you" | "this" | "for" | "how" | "what")
    };
    small >= 3 || words.len() >= 2 && words.iter().any(|word| is_english(&word.lower))
}

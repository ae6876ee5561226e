//! Small numbers in words that are not the source's.

use crate::{
    check::{figure::Figures, prose::running_text, tokens::tokens, view::View},
    finding::{Finding, Rule},
};

static DIFFERENT: Rule =
    Rule::gate("different-number-word", "A number that the source says in words is the same in the translation.").with_exceptions().explained(
        r#"
The rule speaks where the number of the source is nowhere in the text, and another number from three to twelve is.

```ftl en/example.ftl
wait = You can eat after three hours.
```

```ftl de/example.ftl
wait = Nach vier Stunden können Sie essen.
```

```text
de/example.ftl:1:13: error[different-number-word]: the English text says "three", this text says "vier" (write the number of the English text)
```

```ftl de/example.ftl
wait = Nach 3 Stunden können Sie essen.
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&DIFFERENT];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    if view.is_source {
        return;
    }
    let said = view.original.number_words();
    if said.is_empty() {
        return;
    }
    for (part, source) in view.pairs() {
        let Some(words) = said.get(part.message.id.name) else { continue };
        let said: Vec<_> = words.iter().filter(|word| word.attribute.as_deref() == part.attribute).collect();
        let source_figures = source.readings.first().map(|reading| Figures::of(&reading.text, &view.original.language));
        for reading in &part.readings {
            let text = running_text(&reading.text);
            let (words, figures) = (tokens(&text, view.locale), Figures::of(&text, view.language));
            let own = view.language.words();
            let is_there = |value: &str| {
                figures.figures.iter().any(|figure| figure.values.iter().any(|own| own == value))
                    || words.iter().any(|word| own.is_number(&word.lower, value))
            };
            let Some(missing) = said.iter().find(|word| !is_there(&word.value)) else { continue };
            let is_said = |value: &str| {
                said.iter().any(|said| said.value == value)
                    || source_figures
                        .iter()
                        .flat_map(|figures| &figures.figures)
                        .any(|figure| figure.values.iter().any(|said| said == value))
            };
            let other = words.iter().find(|word| {
                own.number(&word.lower).is_some_and(|value| is_counted(value) && !is_said(value))
                    && !is_another_word(&word.lower, view.locale.language())
            });
            if let Some(word) = other {
                let language = view.original.language.english_name();
                let sentence =
                    format!("the {language} text says \"{}\", this text says \"{}\"", missing.word, &text[word.range.clone()]);
                findings.push(
                    DIFFERENT
                        .at(part.place(reading, word.range.clone()), sentence)
                        .hint(format!("write the number of the {language} text")),
                );
            }
        }
    }
}

/// From three to twelve: *one* is an article, *two* a pair, *second* a moment.
pub(in crate::check) fn is_counted(value: &str) -> bool {
    value.parse::<u8>().is_ok_and(|value| (3..=12).contains(&value))
}

/// Words that say a number and something else as well: *acht* gives attention in German, *sei* is Italian for *you are*.
fn is_another_word(word: &str, language: &str) -> bool {
    matches!(
        (language, word),
        ("de" | "nl" | "lb", "acht")
            | ("fr", "neuf")
            | ("it", "sei")
            | ("hu", "hat")
            | ("tr", "on" | "altı" | "yedi")
            | ("et", "viis")
            | ("fi", "kuusi")
            | ("da" | "nb" | "nn", "ti" | "fire")
            | ("sv" | "is", "sex")
            | ("ga", "sé")
            | ("cy", "pump")
            | ("en", "third")
    )
}

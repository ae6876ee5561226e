//! The plural forms that a language needs for whole numbers.

use crate::{
    check::{
        language::{list, list_forms},
        plural::{Choice, choices},
        view::View,
    },
    finding::{Finding, Rule},
    lang::PluralCategory,
};

static MISSING: Rule = Rule::gate("missing-plural", "A choice by a number needs every plural form that the language has for whole numbers.")
    .with_exceptions()
    .explained(
        r#"
Which forms those are is CLDR's knowledge. A form that a language has only for decimals or for millions, such as `many` in Czech and
French, is not asked for.

```ftl en/example.ftl
samples =
    { $samples ->
        [one] { $samples } sample
       *[other] { $samples } samples
    }
```

```ftl pl/example.ftl
samples =
    { $samples ->
        [one] { $samples } próbka
       *[other] { $samples } próbek
    }
```

```text
pl/example.ftl:2:7: error[missing-plural]: the message `samples` has no text for two forms that Polish needs: [few] for 2, 3, 4, 22 and [many] for 0, 5, 6, 7 (add a line for each: [few] … and [many] …)
```

```ftl pl/example.ftl
samples =
    { $samples ->
        [one] { $samples } próbka
        [few] { $samples } próbki
       *[many] { $samples } próbek
    }
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&MISSING];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for part in view.parts.iter().filter(|part| !part.is_words()) {
        let of_source: Vec<Choice<'_, '_>> = part.source.iter().flat_map(|source| choices(source.pattern)).collect();
        for choice in choices(part.pattern) {
            let is_plural = match of_source.iter().find(|other| other.variable == choice.variable) {
                Some(source) => source.is_plural(),
                None => choice.is_plural(),
            };
            let missing = missing(view, &choice);
            if !is_plural || missing.is_empty() {
                continue;
            }
            let with_numbers = list_forms(&missing);
            let language = view.language.english_name();
            let what = match missing.len() {
                1 => format!("the form that {language} needs"),
                2 => format!("two forms that {language} needs:"),
                3 => format!("three forms that {language} needs:"),
                more => format!("{more} forms that {language} needs:"),
            };
            let each = if missing.len() == 1 { "a line" } else { "a line for each" };
            findings.push(
                MISSING
                    .at(
                        part.layer.place(choice.select.span.range()),
                        format!("{} has no text for {what} {with_numbers}", part.name()),
                    )
                    .hint(format!(
                        "add {each}: {}",
                        list(&missing.iter().map(|(form, _)| format!("[{form}] …")).collect::<Vec<_>>())
                    )),
            );
        }
    }
}

fn missing(view: &View<'_, '_>, choice: &Choice<'_, '_>) -> Vec<(PluralCategory, Vec<u64>)> {
    let needed = view.language.plurals().iter();
    needed.filter(|(form, numbers)| !choice.has(*form) && !choice.has_numbers(numbers)).cloned().collect()
}

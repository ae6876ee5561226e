//! A choice by number that a translation gave up.

use crate::{
    check::{
        language::list_forms,
        plural::{choices, variable_of},
        reading::{PLACEABLE, Reading},
        view::View,
    },
    content::ftl::SelectExpression,
    finding::{Finding, Rule},
};

static DROPPED: Rule =
    Rule::gate("dropped-plural", "A text in which words change with a number needs a variant for every plural form.")
        .with_exceptions()
        .explained(
            r#"
Where nouns stay as they are behind a number, as in Turkish and Hungarian, or where the number stands behind a colon, one text will
do.

```ftl en/example.ftl
samples =
    { $samples ->
        [one] The doctor takes { $samples } sample.
       *[other] The doctor takes { $samples } samples.
    }
```

```ftl de/example.ftl
samples = Es werden { $samples } Proben entnommen.
```

```text
de/example.ftl:1:1: error[dropped-plural]: the message `samples` has one text for every number, but in German words change with it: [one] for 1 and [other] for 0, 2, 3, 4 (copy the lines with -> and the square brackets from the English file, with a text for each form)
```

```ftl de/example.ftl
samples = Zahl der Proben: { $samples }
```

```text
```
"#,
        );

pub(super) const RULES: &[&Rule] = &[&DROPPED];

/// Languages whose nouns stay in the singular behind a number.
const UNCHANGED: [&str; 13] = ["tr", "az", "hu", "ka", "hy", "kk", "ky", "uz", "fa", "eu", "cy", "ja", "zh"];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let forms = view.language.plurals();
    if UNCHANGED.contains(&view.locale.language()) || forms.len() < 2 {
        return;
    }
    for (part, source) in view.pairs().filter(|(_, source)| !source.pattern.is_words()) {
        for choice in choices(source.pattern).filter(|choice| choice.is_plural()) {
            let by_it = |(select, _): &(&SelectExpression<'_>, _)| variable_of(select) == Some(choice.variable);
            let is_kept = part.readings.iter().flat_map(|reading| &reading.chosen).any(by_it);
            if !is_kept && part.readings.iter().any(|reading| agrees(reading, choice.variable)) {
                let sentence = format!(
                    "{} has one text for every number, but in {} words change with it: {}",
                    part.name(),
                    view.language.english_name(),
                    list_forms(forms)
                );
                findings.push(DROPPED.at(part.name_place(), sentence).hint(format!(
                    "copy the lines with -> and the square brackets from the {} file, with a text for each form",
                    view.original.language.english_name()
                )));
            }
        }
    }
}

/// Whether words go with the number: it is shown, neither alone nor behind a colon.
fn agrees(reading: &Reading<'_, '_>, variable: &str) -> bool {
    reading.shown.iter().filter(|_| reading.variables().any(|(name, _)| name == variable)).any(|shown| {
        let before = reading.text[..shown.at].trim_end();
        let after = reading.text[shown.at..].trim_start_matches(PLACEABLE).trim();
        let is_label = before.ends_with([':', '：', '–', '—', '=']) || before.is_empty() && after.is_empty();
        !is_label
    })
}

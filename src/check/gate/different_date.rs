//! Months that are not the source's.

use crate::{
    check::{
        figure::{Figures, may_hold},
        view::View,
    },
    finding::{Finding, Rule},
};

static DIFFERENT: Rule = Rule::gate("different-date", "A date must be in the month of the source.").with_exceptions().explained(
    r#"
The day and the year are figures; this rule looks at the month, in words or in figures.

```ftl en/example.ftl
checked = Checked on 14 March 2026.
```

```ftl de/example.ftl
checked = Geprüft am 14. Mai 2026.
```

```text
de/example.ftl:1:26: error[different-date]: the English text says "March", this text says "Mai" (write the month of the English text)
```

```ftl de/example.ftl
checked = Geprüft am 14.3.2026.
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&DIFFERENT];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    if view.is_named() {
        return;
    }
    for (part, source) in view.pairs() {
        let Some(first) = source.readings.first().filter(|first| may_hold(&first.text)) else { continue };
        let said = Figures::of(&first.text, &view.original.language).months;
        if said.is_empty() {
            continue;
        }
        for reading in &part.readings {
            for (month, range) in Figures::of(&reading.text, view.language).months {
                if said.iter().any(|(wanted, _)| *wanted == month) {
                    continue;
                }
                let language = view.original.language.english_name();
                let sentence = format!(
                    "the {language} text says \"{}\", this text says \"{}\"",
                    &first.text[said[0].1.clone()],
                    &reading.text[range.clone()]
                );
                let finding =
                    DIFFERENT.at(part.place(reading, range), sentence).hint(format!("write the month of the {language} text"));
                findings.push(finding);
            }
        }
    }
}

//! Texts that break off.

use crate::{
    check::{
        prose::running_text,
        view::{Part, View},
    },
    finding::{Finding, Rule},
};

static CUT: Rule = Rule::advice("cut-short", "A text does not break off.").explained(
    r#"
```ftl en/example.ftl
food = Do not eat for some hours before the procedure. You may drink water until the nurse comes to take you there.
```

```ftl de/example.ftl
food = Essen Sie einige Stunden vor dem
```

```text
de/example.ftl:1:8: warning[cut-short]: this text is much shorter than the English one and has no end (compare it with the English text)
```

```ftl de/example.ftl
food = Essen Sie einige Stunden vor dem Eingriff nichts. Wasser dürfen Sie trinken, bis die Pflegekraft Sie abholt.
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&CUT];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for (part, source) in view.own_pairs() {
        let Some(said) = source.readings.first() else { continue };
        for reading in &part.readings {
            let (own, said) = (running_text(&reading.text), running_text(&said.text));
            let (have, wanted) = (letters(&own), letters(&said));
            let source_ends = said.trim_end().ends_with(['.', '!', '?', '”', '"', ')', ':']);
            let own_ends = own
                .trim_end()
                .ends_with(|last: char| !last.is_alphanumeric() && !matches!(last, ',' | '-' | '–' | '،' | '/' | '('));
            let breaks_off =
                own.trim_end().ends_with([',', '-', '–', '،', '/', '(']) && !said.trim_end().ends_with([',', '-', '–', '/', '(']);
            let sentence = if breaks_off && have > 0 {
                "this text ends in the middle of a sentence".to_owned()
            } else if is_short(&own, &said) && source_ends && !own_ends {
                format!("this text is much shorter than the {} one and has no end", view.original.language.english_name())
            } else if wanted >= 80 && have * 100 < wanted * 28 {
                format!("this text is much shorter than the {} one", view.original.language.english_name())
            } else {
                continue;
            };
            push(findings, part, reading, sentence, view);
        }
    }
}

/// Whether a text has not even half of what its source says.
pub(super) fn is_short(own: &str, said: &str) -> bool {
    let (have, wanted) = (letters(own), letters(said));
    wanted >= 60 && have * 100 < wanted * 40
}

fn letters(text: &str) -> usize {
    text.chars().filter(|character| character.is_alphabetic()).count()
}

fn push(
    findings: &mut Vec<Finding>,
    part: &Part<'_, '_>,
    reading: &crate::check::reading::Reading<'_, '_>,
    sentence: String,
    view: &View<'_, '_>,
) {
    let place = part.place(reading, 0..reading.text.len());
    let finding = CUT.at(place, sentence).hint(format!("compare it with the {} text", view.original.language.english_name()));
    findings.push(finding);
}

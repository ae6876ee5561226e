//! Texts in the letters of another language.

use crate::{
    check::{
        language::{name_of_script, scripts},
        view::View,
    },
    finding::{Finding, Rule},
};

static WRONG: Rule = Rule::advice("wrong-script", "A text is written in the letters of its language.").explained(
    r#"
```ftl en/example.ftl
title = Biopsy of the liver
```

```ftl uk/example.ftl
title = Biopsiia pechinky
```

```text
uk/example.ftl:1:9: warning[wrong-script]: this text is in Latin letters, Ukrainian is written in Cyrillic ones (write it in the letters of the language)
```

```ftl uk/example.ftl
title = Біопсія печінки (MRI)
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&WRONG];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for (part, source) in view.own_pairs() {
        for reading in &part.readings {
            let text = crate::check::prose::own_words(&reading.text, view.locale.language());
            let counts = scripts(&text);
            let all: usize = counts.iter().map(|(_, count)| count).sum();
            let Some((script, count)) =
                counts.first().filter(|(script, count)| *script != view.language.script() && count * 2 > all)
            else {
                continue;
            };
            // A name, an abbreviation or a text left in the source's language is another matter.
            let is_source_s = source.readings.iter().any(|source| source.text == reading.text);
            if *count < 8 || is_source_s || !text.contains(|letter: char| letter.is_lowercase() || !letter.is_alphabetic()) {
                continue;
            }
            let sentence = format!(
                "this text is in {} letters, {} is written in {} ones",
                name_of_script(*script),
                view.language.english_name(),
                name_of_script(view.language.script())
            );
            let start = text.len() - text.trim_start().len();
            let finding = WRONG
                .at(part.place(reading, start..reading.text.len()), sentence)
                .hint("write it in the letters of the language");
            findings.push(finding);
        }
    }
}

//! Plural forms that a language does not have.

use crate::{
    check::{plural::choices, view::View},
    finding::{Finding, Rule},
    lang::PluralCategory,
};

static UNNEEDED: Rule = Rule::advice("unneeded-plural", "A plural form that the language does not have is never shown.")
    .explained(
        r#"
```ftl en/example.ftl
samples =
    { $samples ->
        [one] { $samples } sample
       *[other] { $samples } samples
    }
```

```ftl de/example.ftl
samples =
    { $samples ->
        [one] { $samples } Probe
        [few] { $samples } Proben
       *[other] { $samples } Proben
    }
```

```text
de/example.ftl:4:10: warning[unneeded-plural]: German has no form [few], so this text is never shown (delete the line)
```

```ftl de/example.ftl
samples =
    { $samples ->
        [one] { $samples } Probe
       *[other] { $samples } Proben
    }
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&UNNEEDED];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for part in view.parts.iter().filter(|part| !part.is_words()) {
        for choice in choices(part.pattern) {
            for variant in choice.select.variants.iter().filter(|variant| !variant.default) {
                let Some(form) = PluralCategory::parse(variant.key.name()) else { continue };
                if !view.language.has_plural(form) {
                    let sentence = format!("{} has no form [{form}], so this text is never shown", view.language.english_name());
                    findings.push(UNNEEDED.at(part.layer.place(variant.key.span().range()), sentence).hint("delete the line"));
                }
            }
        }
    }
}

//! Keys of variants that nothing ever takes.

use crate::{
    check::{
        distance::nearest,
        language::list_forms,
        plural::{Choice, choices},
        view::View,
    },
    content::ftl::VariantKey,
    finding::{Finding, Rule},
    lang::PluralCategory,
};

static PLURAL: Rule = Rule::gate("wrong-plural", "The key of a plural form is one of six words, or a number.").explained(
    r#"
`zero`, `one`, `two`, `few`, `many` and `other` are names for the program. A translated or mistyped one is never taken, and the
text behind it never shown.

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
        [eins] { $samples } Probe
       *[other] { $samples } Proben
    }
```

```text
de/example.ftl:4:10: error[wrong-plural]: [eins] is not the name of a plural form, so its text is never shown (German has [one] for 1 and [other] for 0, 2, 3, 4)
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

static KEY: Rule = Rule::gate("wrong-variant", "A choice between words needs the words of the source as keys.").explained(
    r#"
```ftl en/example.ftl
ward =
    { $ward ->
        [children] the children’s ward
       *[adults] the adults’ ward
    }
```

```ftl de/example.ftl
ward =
    { $ward ->
        [kinder] die Kinderstation
       *[adults] die Erwachsenenstation
    }
```

```text
de/example.ftl:3:10: error[wrong-variant]: the English text has no variant [kinder], so its text is never shown (write one of [children], [adults]: keys are never translated)
```

```ftl de/example.ftl
ward =
    { $ward ->
        [children] die Kinderstation
       *[adults] die Erwachsenenstation
    }
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&PLURAL, &KEY];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for part in view.parts.iter().filter(|part| !part.is_words()) {
        let of_source: Vec<Choice<'_, '_>> = part.source.iter().flat_map(|source| choices(source.pattern)).collect();
        for choice in choices(part.pattern) {
            let source = of_source.iter().find(|other| other.variable == choice.variable);
            let is_plural = source.map_or_else(|| choice.is_plural(), Choice::is_plural);
            for variant in &choice.select.variants {
                let VariantKey::Identifier(key) = &variant.key else { continue };
                let place = || part.layer.place(key.span.range());
                let name = key.name;
                if is_plural && PluralCategory::parse(name).is_none() {
                    let forms = view.language.plurals();
                    let hint = match nearest(name, forms.iter().map(|(form, _)| form.as_str())) {
                        Some(meant) if !choice.has_name(meant) => format!("write [{meant}]"),
                        _ => format!("{} has {}", view.language.english_name(), list_forms(forms)),
                    };
                    let sentence = format!("[{name}] is not the name of a plural form, so its text is never shown");
                    findings.push(PLURAL.at(place(), sentence).hint(hint));
                }
                if let Some(source) = source.filter(|_| !is_plural)
                    && !source.has_name(name)
                    // The one that is taken when no other fits may be called anything.
                    && !(variant.default && choice.select.variants.len() >= source.select.variants.len())
                {
                    let keys: Vec<String> =
                        source.select.variants.iter().map(|variant| format!("[{}]", variant.key.name())).collect();
                    let sentence = format!(
                        "the {} text has no variant [{name}], so its text is never shown",
                        view.original.language.english_name()
                    );
                    let hint = format!("write one of {}: keys are never translated", keys.join(", "));
                    findings.push(KEY.at(place(), sentence).hint(hint));
                }
            }
        }
    }
}

impl Choice<'_, '_> {
    fn has_name(&self, name: &str) -> bool {
        self.select.variants.iter().any(|variant| variant.key.name() == name)
    }
}

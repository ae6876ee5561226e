//! Variables that a text leaves out, in one of its variants at least.

use crate::{
    check::{plural::variable_of, reading::Reading, view::View},
    content::ftl::{SelectExpression, Variant, VariantKey},
    finding::{Finding, Rule},
};

static MISSING: Rule =
    Rule::gate("missing-variable", "A message must show every variable that it shows in the source, in every variant.").explained(
        r#"
Only a variant for a single number may leave that number out: *ein Tag* for `[one]` in German, but not in Polish or Ukrainian,
where `[one]` stands for 21 and 31 as well, or not at all.

```ftl en/example.ftl
call = Call { $name }: { $phone }
days =
    { $days ->
        [one] one day
       *[other] { $days } days
    }
```

```ftl uk/example.ftl
call = Телефонуйте: { $phone }
days =
    { $days ->
        [one] один день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
```

```text
uk/example.ftl:1:1: error[missing-variable]: the message `call` does not show `$name` (put { $name } where it belongs; the program fills it in)
uk/example.ftl:4:9: error[missing-variable]: the message `days` does not show `$days` in the variant [one] (put { $days } where it belongs; [one] stands for 1, 21, 31, 41)
```

```ftl uk/example.ftl
call = Телефонуйте ({ $name }): { $phone }
days =
    { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&MISSING];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for part in view.parts.iter().filter(|part| !part.is_words() || !part.expected.variables.is_empty()) {
        let wanted: Vec<&str> = match &part.source {
            _ if view.is_named() && part.attribute.is_none() => part.expected.variables.iter().map(String::as_str).collect(),
            Some(source) => {
                let mut shown: Vec<&str> =
                    source.readings.iter().flat_map(|reading| reading.variables()).map(|(name, _)| name).collect();
                shown.sort_unstable();
                shown.dedup();
                shown
            }
            None => continue,
        };
        // One that is not known was meant to be one of these, and has been told.
        let is_known = |name: &str| part.expected.variables.iter().any(|known| known == name);
        if part.pattern.variables().any(|variable| !is_known(variable.id.name)) {
            continue;
        }
        for variable in wanted {
            let lacks = |reading: &&Reading<'_, '_>| {
                let in_source = part.source.iter().flat_map(|source| &source.readings);
                reading.variables().all(|(name, _)| name != variable)
                    && !says_the_number(view, reading, variable)
                    && !in_source.into_iter().any(|source| is_left_out_in(source, reading, variable))
            };
            // One finding for what is nowhere, one for each variant otherwise.
            let without: Vec<&Reading<'_, '_>> = part.readings.iter().filter(lacks).collect();
            if without.len() == part.readings.len() && !without.is_empty() {
                findings.push(
                    MISSING
                        .at(part.name_place(), format!("{} does not show `${variable}`", part.name()))
                        .hint(format!("put {{ ${variable} }} where it belongs; the program fills it in")),
                );
                continue;
            }
            for reading in without {
                let Some((select, variant)) = reading.chosen.first() else { continue };
                let key = variant.key.name();
                let examples = examples(view, select, &variant.key, variable);
                findings.push(
                    MISSING
                        .at(part.start(reading), format!("{} does not show `${variable}` in the variant [{key}]", part.name()))
                        .hint(format!("put {{ ${variable} }} where it belongs{examples}")),
                );
            }
        }
    }
}

/// Whether the variant is for a single number, so that a word may stand for it.
fn says_the_number(view: &View<'_, '_>, reading: &Reading<'_, '_>, variable: &str) -> bool {
    reading.chosen.iter().any(|(select, variant)| {
        variable_of(select) == Some(variable)
            && match &variant.key {
                VariantKey::NumberLiteral(_) => true,
                VariantKey::Identifier(key) => view.language.numbers_of(key.name).is_some_and(|numbers| numbers.len() == 1),
            }
    })
}

/// Whether the source leaves the variable out under the same variant of a choice by something else.
fn is_left_out_in(source: &Reading<'_, '_>, reading: &Reading<'_, '_>, variable: &str) -> bool {
    source.variables().all(|(name, _)| name != variable)
        && source.chosen.iter().any(|(select, variant)| {
            let same = |(_, own): &&(&SelectExpression<'_>, &Variant<'_>)| own.key.name() == variant.key.name();
            variable_of(select) != Some(variable) && reading.chosen.iter().any(|own| same(&own))
        })
}

fn examples(view: &View<'_, '_>, select: &SelectExpression<'_>, key: &VariantKey<'_>, variable: &str) -> String {
    match view.language.numbers_of(key.name()).filter(|_| variable_of(select) == Some(variable)) {
        Some(numbers) => {
            let numbers = numbers.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
            format!("; [{}] stands for {numbers}", key.name())
        }
        None => "; the program fills it in".to_owned(),
    }
}

//! The same key twice in one choice: the second text would never be shown.

use crate::{
    check::view::View,
    content::ftl::{Node, Pattern, SelectExpression, VariantKey},
    finding::{Finding, Rule},
};

static DUPLICATE: Rule = Rule::gate("duplicate-variant", "A key may stand only once in a choice between variants.").explained(
    r#"
Fluent takes the first of two variants with the same key, so the second is never seen; often one of them was meant for another
plural form.

```ftl en/example.ftl
days =
    { $days ->
        [one] one day
       *[other] { $days } days
    }
```

```ftl de/example.ftl
days =
    { $days ->
        [one] ein Tag
        [one] { $days } Tag
       *[other] { $days } Tage
    }
```

```text
de/example.ftl:4:10: error[duplicate-variant]: the variant [one] stands here for the second time (keep the right one and delete the other, or correct its key)
```

```ftl de/example.ftl
days =
    { $days ->
        [one] ein Tag
       *[other] { $days } Tage
    }
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&DUPLICATE];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for layer in &view.written.layers {
        for entry in &layer.resource.body {
            for node in entry.patterns().filter(|pattern| !pattern.is_words()).flat_map(Pattern::nodes) {
                let Node::Select(select) = node else { continue };
                for (place, key) in repeated(select) {
                    findings.push(
                        DUPLICATE
                            .at(layer.place(place), format!("the variant [{key}] stands here for the second time"))
                            .hint("keep the right one and delete the other, or correct its key"),
                    );
                }
            }
        }
    }
}

fn repeated<'t>(select: &'t SelectExpression<'_>) -> impl Iterator<Item = (std::ops::Range<usize>, &'t str)> {
    let same = |one: &VariantKey<'_>, other: &VariantKey<'_>| match (one, other) {
        (VariantKey::Identifier(one), VariantKey::Identifier(other)) => one.name == other.name,
        (VariantKey::NumberLiteral(one), VariantKey::NumberLiteral(other)) => one.value() == other.value(),
        _ => false,
    };
    let keys = select.variants.iter().map(|variant| &variant.key);
    // A choice of thousands of variants is nobody's; comparing each with each would take for ever.
    keys.enumerate().take(500).filter_map(move |(place, key)| {
        let is_known = select.variants[..place].iter().any(|earlier| same(&earlier.key, key));
        is_known.then(|| (key.span().range(), key.name()))
    })
}

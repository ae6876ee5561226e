//! References of the source that a translation does not make.

use crate::{
    check::{reading::readings, tokens::tokens, view::View},
    content::ftl::InlineExpression,
    finding::{Finding, Rule},
};

static MISSING: Rule = Rule::gate("missing-reference", "A message must refer to the messages and terms that the source refers to.")
    .with_exceptions()
    .explained(
        r#"
A name that stands in a term is written once, so that it is the same everywhere. Writing its words out, in a form that the
sentence asks for, is right as well; a message that is referred to is never written out.

```ftl en/example.ftl
-clinic = Lindenhof
call = Call { -clinic } at once.
```

```ftl de/example.ftl
-clinic = Lindenhof
call = Rufen Sie uns sofort an.
```

```text
de/example.ftl:2:1: error[missing-reference]: the message `call` does not refer to `{ -clinic }` (put { -clinic } where it belongs)
```

```ftl de/example.ftl
-clinic = Lindenhof
call = Rufen Sie den Lindenhof sofort an.
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&MISSING];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for (part, source) in view.pairs().filter(|(_, source)| !source.pattern.is_words()) {
        let mut wanted: Vec<(bool, &str)> = source.pattern.expressions().filter_map(name).collect();
        wanted.sort_unstable();
        wanted.dedup();
        // One that leads nowhere was meant to be one of these, and has been told.
        let leads_nowhere = |(is_term, id): (bool, &str)| match is_term {
            true => view.written.term(id).is_none(),
            false => view.message(id).is_none(),
        };
        if wanted.is_empty() || part.expressions().filter_map(name).any(leads_nowhere) {
            continue;
        }
        for (reading, followed) in readings(part.pattern).iter().zip(&part.readings) {
            let shown: Vec<(bool, &str)> = reading.shown.iter().filter_map(|shown| name(shown.expression)).collect();
            wanted.retain(|(is_term, id)| {
                let is_there = shown.contains(&(*is_term, id))
                    || part
                        .expressions()
                        .any(|expression| name(expression) == Some((*is_term, *id)) && reading.chosen.is_empty())
                    || *is_term && says(view, id, &followed.text);
                if !is_there {
                    let sign = if *is_term { "-" } else { "" };
                    let variant = reading.chosen.first().map(|(_, variant)| format!(" in the variant [{}]", variant.key.name()));
                    findings.push(
                        MISSING
                            .at(
                                part.start(reading),
                                format!("{} does not refer to `{{ {sign}{id} }}`{}", part.name(), variant.unwrap_or_default()),
                            )
                            .hint(format!("put {{ {sign}{id} }} where it belongs")),
                    );
                }
                is_there
            });
        }
    }
}

fn name<'s>(expression: &InlineExpression<'s>) -> Option<(bool, &'s str)> {
    match expression {
        InlineExpression::MessageReference(reference) => Some((false, reference.id.name)),
        InlineExpression::TermReference(reference) => Some((true, reference.id.name)),
        _ => None,
    }
}

/// Whether a text says in its own words what a term would show.
fn says(view: &View<'_, '_>, id: &str, text: &str) -> bool {
    // A term that the translation does not have is written as in the source.
    let Some((_, term)) = view.written.term(id).or_else(|| view.original.written.term(id)) else { return false };
    let words: Vec<String> = tokens(text, view.locale).into_iter().map(|token| token.lower).collect();
    readings(&term.value).iter().any(|reading| {
        let wanted = tokens(&reading.text, view.locale);
        !wanted.is_empty()
            && wanted.iter().all(|wanted| {
                // A form of the word: all but its ending.
                let letters = wanted.lower.chars().count();
                let stem: String = wanted.lower.chars().take(letters.saturating_sub(2).max(3)).collect();
                words.iter().any(|word| word.starts_with(&stem))
            })
    })
}

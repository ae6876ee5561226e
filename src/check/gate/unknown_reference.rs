//! References to messages, terms and functions: each leads somewhere.

use crate::{
    check::{distance::nearest, view::View, written::Layer},
    content::ftl::{InlineExpression, Pattern},
    finding::{Finding, Rule},
};

static MESSAGE: Rule =
    Rule::gate("unknown-reference", "A reference must name a message of the same file, or an attribute that it has.").explained(
        r#"
```ftl en/example.ftl
title = Biopsy
bring = Bring the leaflet “{ title }”.
```

```ftl de/example.ftl
title = Biopsie
bring = Bringen Sie das Merkblatt „{ titel }“ mit.
```

```text
de/example.ftl:2:38: error[unknown-reference]: there is no message `titel` in this file (write { title }: names are never translated)
```

```ftl de/example.ftl
title = Biopsie
bring = Bringen Sie das Merkblatt „{ title }“ mit.
```

```text
```
"#,
    );

static TERM: Rule = Rule::gate("unknown-term", "A reference must name a term of the same file, or an attribute that it has.")
    .explained(
        r#"
```ftl en/example.ftl
-clinic = Lindenhof
call = Call { -clinic }.
```

```ftl de/example.ftl
call = Rufen Sie { -clinic } an.
```

```text
de/example.ftl:1:20: error[unknown-term]: there is no term `-clinic` in this file (add a line: -clinic = …)
```

```ftl de/example.ftl
-clinic = Lindenhof
call = Rufen Sie { -clinic } an.
```

```text
```
"#,
    );

static FUNCTION: Rule = Rule::gate("unknown-function", "A text may call only the functions that there are.").explained(
    r#"
```ftl en/example.ftl
share = { NUMBER($share) } of patients
```

```ftl de/example.ftl
share = { ZAHL($share) } der Behandelten
```

```text
de/example.ftl:1:11: error[unknown-function]: there is no function `ZAHL` (write the function as in the English file)
```

```ftl de/example.ftl
share = { NUMBER($share) } der Behandelten
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&MESSAGE, &TERM, &FUNCTION];

/// The function that every text may call; others only where the source calls them.
const NUMBER: &str = "NUMBER";

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for layer in &view.written.layers {
        for entry in &layer.resource.body {
            for expression in entry.patterns().filter(|pattern| !pattern.is_words()).flat_map(Pattern::expressions) {
                findings.extend(check_one(view, layer, expression));
            }
        }
    }
}

fn check_one(view: &View<'_, '_>, layer: &Layer<'_>, expression: &InlineExpression<'_>) -> Option<Finding> {
    let never = "names are never translated";
    match expression {
        InlineExpression::MessageReference(reference) => {
            let place = layer.place(reference.span.range());
            let name = reference.id.name;
            let Some((_, message)) = view.message(name) else {
                if is_foreign(view, expression) {
                    return None;
                }
                let known = view.written.layers.iter().flat_map(Layer::messages).map(|message| message.id.name);
                let hint = match nearest(name, known) {
                    Some(meant) => format!("write {{ {meant} }}: {never}"),
                    None if view.written.term(name).is_some() => format!("write {{ -{name} }}: it is a term"),
                    None => "write the words themselves; a variable begins with $".to_owned(),
                };
                return Some(MESSAGE.at(place, format!("there is no message `{name}` in this file")).hint(hint));
            };
            let wanted = reference.attribute?.name;
            let has = message.attributes.iter().any(|attribute| attribute.id.name == wanted);
            let sentence = format!("the message `{name}` has no attribute `.{wanted}`");
            (!has).then(|| {
                MESSAGE.at(place, sentence).hint(format!("write it as in the {} file", view.original.language.english_name()))
            })
        }
        InlineExpression::TermReference(reference) => {
            let place = layer.place(reference.span.range());
            let name = reference.id.name;
            let Some((_, term)) = view.written.term(name) else {
                if is_foreign(view, expression) {
                    return None;
                }
                let known = view.written.layers.iter().flat_map(|layer| layer.resource.terms()).map(|term| term.id.name);
                let hint = match nearest(name, known) {
                    Some(meant) => format!("write {{ -{meant} }}: {never}"),
                    None if view.original.written.term(name).is_some() => format!("add a line: -{name} = …"),
                    None => "write the words themselves".to_owned(),
                };
                return Some(TERM.at(place, format!("there is no term `-{name}` in this file")).hint(hint));
            };
            let wanted = reference.attribute?.name;
            let has = term.attributes.iter().any(|attribute| attribute.id.name == wanted);
            let sentence = format!("the term `-{name}` has no attribute `.{wanted}`");
            (!has).then(|| TERM.at(place, sentence).hint(format!("add a line below the term: .{wanted} = …")))
        }
        InlineExpression::FunctionReference(function) => {
            let name = function.id.name;
            let is_known = name == NUMBER || !view.is_named() && calls(view, name);
            let hint = format!("write the function as in the {} file", view.original.language.english_name());
            (!is_known)
                .then(|| FUNCTION.at(layer.place(function.id.span.range()), format!("there is no function `{name}`")).hint(hint))
        }
        _ => None,
    }
}

/// Whether the source refers to the same thing and does not have it either: then it stands in another file of the program.
fn is_foreign(view: &View<'_, '_>, expression: &InlineExpression<'_>) -> bool {
    let source = &view.original.written;
    let is_same = |other: &InlineExpression<'_>| match (expression, other) {
        (InlineExpression::MessageReference(one), InlineExpression::MessageReference(other)) => {
            one.id.name == other.id.name && source.message(one.id.name).is_none()
        }
        (InlineExpression::TermReference(one), InlineExpression::TermReference(other)) => {
            one.id.name == other.id.name && source.term(one.id.name).is_none()
        }
        _ => false,
    };
    !view.is_named() && !view.is_source && source.messages().any(|(_, message)| message.expressions().any(is_same))
}

/// Whether the source calls a function.
fn calls(view: &View<'_, '_>, name: &str) -> bool {
    if view.is_source {
        return true;
    }
    let is_call = |expression: &InlineExpression<'_>| matches!(expression, InlineExpression::FunctionReference(function) if function.id.name == name);
    view.original.written.messages().any(|(_, message)| message.expressions().any(is_call))
}

//! A message, attribute or variant that shows nothing.

use crate::{
    check::view::View,
    content::ftl::{Expression, InlineExpression, Pattern, PatternElement},
    finding::{Finding, Rule},
};

static EMPTY: Rule = Rule::gate("empty-message", "A message must have a text.").explained(
    r#"
```ftl en/example.ftl
hello = Hello
```

```ftl de/example.ftl
hello = { "" }
```

```text
de/example.ftl:1:1: error[empty-message]: the message `hello` has no text (write its text on the right of the =)
```

```ftl de/example.ftl
hello = Hallo
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&EMPTY];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for (layer, message) in view.written.messages() {
        // With attributes alone a message of a plain file is whole, if the source has no more.
        let source = view.original.written.message(message.id.name).filter(|_| !view.is_named()).map(|(_, source)| source);
        let needs_value = source.map_or(message.attributes.is_empty() || view.is_named(), |source| source.value.is_some());
        if message.value.is_none() && needs_value {
            findings.push(
                EMPTY
                    .at(layer.place(message.id.span.range()), format!("the message `{}` has no text", message.id.name))
                    .hint("write its text on the right of the ="),
            );
        }
    }
    for part in &view.parts {
        let may_be_empty = part.source.as_ref().is_some_and(|source| is_empty(source.pattern));
        if is_empty(part.pattern) && !may_be_empty {
            findings.push(
                EMPTY.at(part.name_place(), format!("{} has no text", part.name())).hint("write its text on the right of the ="),
            );
        }
    }
}

/// A text that shows nothing in some case: white space, or an empty string in quotation marks.
fn is_empty(pattern: &Pattern<'_>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::Text(text) => text.value.trim().is_empty(),
        PatternElement::Placeable(placeable) => match &placeable.expression {
            Expression::Inline(InlineExpression::StringLiteral(literal)) => literal.unescaped().trim().is_empty(),
            Expression::Inline(_) => false,
            Expression::Select(select) => select.variants.iter().any(|variant| is_empty(&variant.value)),
        },
    })
}

//! The same attribute twice: only the last would be shown.

use crate::{
    check::view::View,
    content::ftl::{Attribute, Entry},
    finding::{Finding, Rule},
};

static DUPLICATE: Rule = Rule::gate("duplicate-attribute", "An attribute may stand only once in a message or term.").explained(
    r#"
```ftl en/example.ftl
call = Call us
    .title = By telephone
```

```ftl fr/example.ftl
call = Nous appeler
    .title = Par téléphone
    .title = Au téléphone
```

```text
fr/example.ftl:3:6: error[duplicate-attribute]: the attribute `.title` of `call` stands here for the second time (keep the right one and delete the other)
```

```ftl fr/example.ftl
call = Nous appeler
    .title = Par téléphone
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&DUPLICATE];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for layer in &view.written.layers {
        for entry in &layer.resource.body {
            let (id, attributes): (&str, &[Attribute<'_>]) = match entry {
                Entry::Message(message) => (message.id.name, &message.attributes),
                Entry::Term(term) => (term.id.name, &term.attributes),
                _ => continue,
            };
            for (place, attribute) in attributes.iter().enumerate() {
                if attributes[..place].iter().any(|earlier| earlier.id.name == attribute.id.name) {
                    findings.push(
                        DUPLICATE
                            .at(
                                layer.place(attribute.id.span.range()),
                                format!("the attribute `.{}` of `{id}` stands here for the second time", attribute.id.name),
                            )
                            .hint("keep the right one and delete the other"),
                    );
                }
            }
        }
    }
}

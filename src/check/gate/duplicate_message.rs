//! The same id twice in one file: one of the two would be lost.

use std::collections::HashMap;

use crate::{
    check::view::View,
    content::ftl::{Entry, Identifier},
    finding::{Finding, Rule},
};

static DUPLICATE: Rule = Rule::gate("duplicate-message", "An id may stand only once in a file.").explained(
    r#"
Programs differ in which of the two they show, and translation tools stop reading the file.

```ftl en/example.ftl
risk = Bleeding is rare.
```

```ftl de/example.ftl
risk = Blutungen sind selten.
risk = Blutungen sind häufig.
```

```text
de/example.ftl:2:1: error[duplicate-message]: `risk` stands here for the second time; the first is on line 1 (keep the right one and delete the other)
```

```ftl de/example.ftl
risk = Blutungen sind selten.
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&DUPLICATE];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for layer in view.written.layers.iter().filter(|layer| !view.written.has_every_definition_of(layer)) {
        let mut first: HashMap<(bool, &str), usize> = HashMap::new();
        for entry in &layer.resource.body {
            let (is_term, id): (bool, &Identifier<'_>) = match entry {
                Entry::Message(message) => (false, &message.id),
                Entry::Term(term) => (true, &term.id),
                _ => continue,
            };
            if let Some(start) = first.insert((is_term, id.name), id.span.range().start) {
                first.insert((is_term, id.name), start);
                let line = layer.place(start..start).line;
                let sign = if is_term { "-" } else { "" };
                findings.push(
                    DUPLICATE
                        .at(
                            layer.place(id.span.range()),
                            format!("`{sign}{}` stands here for the second time; the first is on line {line}", id.name),
                        )
                        .hint("keep the right one and delete the other"),
                );
            }
        }
    }
}

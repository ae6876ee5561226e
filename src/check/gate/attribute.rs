//! Messages of a leaflet have one value each: several translation tools lose attributes.

use crate::{
    check::view::View,
    finding::{Finding, Rule},
};

static ATTRIBUTE: Rule = Rule::gate("attribute", "A message of a leaflet or a page has one text and no attributes.").explained(r#"
Weblate and several other tools lose attributes, so the messages of a leaflet have none. `…` stands for the rest of a file.

```toml leaflets.toml
…
```

```ftl en/example.ftl
text = It is rare.
…
```

```ftl de/example.ftl
text = Das ist selten.
    .title = Selten
…
```

```text
de/example.ftl:2:6: error[attribute]: the message `text` has an attribute `.title` (delete this line, or make it a message of its own if the English file has one)
```

```ftl de/example.ftl
text = Das ist selten.
…
```

```text
```
"#);

pub(super) const RULES: &[&Rule] = &[&ATTRIBUTE];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    if !view.is_named() {
        return;
    }
    for layer in &view.written.layers {
        for message in layer.messages() {
            for attribute in &message.attributes {
                findings.push(
                    ATTRIBUTE
                        .at(
                            layer.place(attribute.id.span.range()),
                            format!("the message `{}` has an attribute `.{}`", message.id.name, attribute.id.name),
                        )
                        .hint("delete this line, or make it a message of its own if the English file has one"),
                );
            }
        }
    }
}

//! The attributes of the source's messages.

use crate::{
    check::{distance::nearest, view::View},
    finding::{Finding, Rule},
};

static MISSING: Rule = Rule::gate("missing-attribute", "A message needs every attribute that it has in the source.").explained(
    r#"
An attribute is often what a screen reader says or what stands on a button.

```ftl en/example.ftl
call = Call us
    .title = By telephone
```

```ftl de/example.ftl
call = Rufen Sie uns an
    .titel = Telefonisch
```

```text
de/example.ftl:2:6: error[missing-attribute]: the attribute `.title` of `call` is missing; here stands one called `.titel` (write `.title`: names are never translated)
```

```ftl de/example.ftl
call = Rufen Sie uns an
    .title = Telefonisch
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&MISSING];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    if view.is_source || view.is_named() {
        return;
    }
    for (layer, message) in view.written.messages() {
        let Some((_, source)) = view.original.written.message(message.id.name) else { continue };
        let own = |name: &str| message.attributes.iter().find(|attribute| attribute.id.name == name);
        for name in source.attributes.iter().map(|attribute| attribute.id.name).filter(|name| own(name).is_none()) {
            let unknown = message.attributes.iter().map(|attribute| attribute.id.name);
            let unknown = unknown.filter(|own| source.attributes.iter().all(|attribute| attribute.id.name != *own));
            let sentence = format!("the attribute `.{name}` of `{}` is missing", message.id.name);
            findings.push(match nearest(name, unknown).and_then(own) {
                Some(meant) => MISSING
                    .at(layer.place(meant.id.span.range()), format!("{sentence}; here stands one called `.{}`", meant.id.name))
                    .hint(format!("write `.{name}`: names are never translated")),
                None => MISSING
                    .at(layer.place(message.id.span.range()), sentence)
                    .hint(format!("add a line below the message, four spaces from the margin: .{name} = …")),
            });
        }
    }
}

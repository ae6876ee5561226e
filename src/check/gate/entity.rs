//! Characters written as HTML writes them.

use crate::{
    check::{tags::entities, view::View},
    finding::{Finding, Rule},
};

static ENTITY: Rule =
    Rule::gate("entity", "A character stands for itself, not as an entity of HTML.").with_exceptions().explained(
        r#"
In a Fluent text `&nbsp;` is six letters, and many programs show them so. Where the source uses entities they are possible.

```ftl en/example.ftl
dose = You get 5 mg.
```

```ftl de/example.ftl
dose = Sie erhalten 5&nbsp;mg.
```

```text
de/example.ftl:1:22: error[entity]: the message `dose` holds the entity `&nbsp;` (type the character itself)
```

```ftl de/example.ftl
dose = Sie erhalten 5 mg.
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&ENTITY];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for part in view.parts.iter().filter(|part| part.has_signs) {
        let in_source =
            || part.source.iter().flat_map(|source| &source.readings).any(|reading| !entities(&reading.text).is_empty());
        for reading in part.readings.iter().filter(|reading| reading.text.contains('&')) {
            // Of a leaflet the markup is read in the resolved text, entities included.
            if view.is_source || view.is_named() || in_source() {
                continue;
            }
            for range in entities(&reading.text) {
                let sentence = format!("{} holds the entity `{}`", part.name(), &reading.text[range.clone()]);
                let finding = ENTITY.at(part.place(reading, range), sentence).hint("type the character itself");
                findings.push(finding);
            }
        }
    }
}

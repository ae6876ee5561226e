//! Messages and attributes that nothing shows.

use crate::{
    check::{gate::missing_message::misnamed, view::View},
    content::ftl::{Entry, InlineExpression, Pattern},
    finding::{Finding, Rule, Severity},
};

static UNUSED: Rule = Rule {
    severity: Severity::Error,
    ..Rule::advice("unused-message", "A message that the source does not have is a mistake in its id or a leftover.").explained(
        r#"
```ftl en/example.ftl
hello = Hello
```

```ftl de/example.ftl
hello = Hallo
goodbye = Auf Wiedersehen
```

```text
de/example.ftl:2:1: error[unused-message]: nothing shows the message `goodbye` (compare its id with the English file; if it is not there, delete this message)
```

```ftl de/example.ftl
hello = Hallo
```

```text
```
"#,
    )
};

static ATTRIBUTE: Rule = Rule {
    severity: Severity::Error,
    ..Rule::advice("unused-attribute", "An attribute that the source does not have is a mistake in its name or a leftover.").explained(
        r#"
```ftl en/example.ftl
hello = Hello
```

```ftl de/example.ftl
hello = Hallo
    .title = Gruß
```

```text
de/example.ftl:2:6: error[unused-attribute]: nothing shows the attribute `.title` of `hello` (compare it with the English file; if it is not there, delete this line)
```

```ftl de/example.ftl
hello = Hallo
```

```text
```
"#,
    )
};

pub(super) const RULES: &[&Rule] = &[&UNUSED, &ATTRIBUTE];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(own) = view.own() else { return };
    let language = view.original.language.english_name();
    let referenced: std::collections::HashSet<&str> = own
        .resource
        .body
        .iter()
        .flat_map(Entry::patterns)
        .flat_map(Pattern::expressions)
        .filter_map(|expression| match expression {
            InlineExpression::MessageReference(reference) => Some(reference.id.name),
            _ => None,
        })
        .collect();
    let misnamed = misnamed(view, own);
    for message in own.messages() {
        let id = message.id.name;
        if view.expected(id).is_none() {
            // Under the name that it should have it has been told as missing.
            let is_told = misnamed.values().any(|other| std::ptr::eq(*other, message));
            if !is_told && !referenced.contains(id) {
                let place = own.place(message.id.span.range());
                let hint = format!("compare its id with the {language} file; if it is not there, delete this message");
                findings.push(UNUSED.at(place, format!("nothing shows the message `{id}`")).hint(hint));
            }
            continue;
        }
        let Some((_, source)) = view.original.written.message(id).filter(|_| !view.is_source && !view.is_named()) else {
            continue;
        };
        let mut missing =
            source.attributes.iter().filter(|attribute| message.attributes.iter().all(|own| own.id.name != attribute.id.name));
        // One that is missing under its right name has been told.
        if missing.next().is_none() {
            let known = |name: &str| source.attributes.iter().any(|attribute| attribute.id.name == name);
            for attribute in message.attributes.iter().filter(|attribute| !known(attribute.id.name)) {
                let sentence = format!("nothing shows the attribute `.{}` of `{id}`", attribute.id.name);
                findings.push(
                    ATTRIBUTE
                        .at(own.place(attribute.id.span.range()), sentence)
                        .hint(format!("compare it with the {language} file; if it is not there, delete this line")),
                );
            }
        }
    }
}

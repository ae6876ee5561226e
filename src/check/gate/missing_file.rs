//! Files: each that the source has, and none without a message.

use crate::{
    check::view::View,
    finding::{Finding, Place, Rule},
};

static MISSING: Rule = Rule::gate("missing-file", "A locale needs every file that the source language has.").explained(
    r#"
```ftl en/example.ftl
hello = Hello
```

```ftl en/more.ftl
more = More
```

```ftl de/example.ftl
hello = Hallo
```

```text
de/more.ftl:1:1: error[missing-file]: the file de/more.ftl is missing (copy the English file and translate the words on the right of each =)
```

```ftl de/more.ftl
more = Mehr
```

```text
```
"#,
);

static EMPTY: Rule = Rule::gate("empty-file", "A file must hold messages.").explained(
    r##"
```ftl en/example.ftl
hello = Hello
```

```ftl de/example.ftl
# Noch nicht übersetzt.
```

```text
de/example.ftl:1:1: error[empty-file]: there is no message in this file (copy the messages of the English file and translate the words on the right of each =)
```

```ftl de/example.ftl
hello = Hallo
```

```text
```
"##,
);

pub(super) const RULES: &[&Rule] = &[&MISSING, &EMPTY];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    if view.unreadable || view.is_region {
        return;
    }
    let language = view.original.language.english_name();
    let Some(own) = view.own() else {
        findings.push(
            MISSING
                .at(Place::file(view.own_path), format!("the file {} is missing", view.own_path))
                .hint(format!("copy the {language} file and translate the words on the right of each =")),
        );
        return;
    };
    let is_unread = own.resource.body.iter().any(|entry| matches!(entry, crate::content::ftl::Entry::Junk(_)));
    if own.messages().next().is_none() && !is_unread && !view.original.expected.is_empty() {
        findings.push(
            EMPTY
                .at(own.start(), "there is no message in this file")
                .hint(format!("copy the messages of the {language} file and translate the words on the right of each =")),
        );
    }
}

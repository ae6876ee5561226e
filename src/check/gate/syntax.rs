//! The syntax of Fluent: every mistake of a file, in plain words.

use crate::{
    check::view::View,
    content::ftl::{Mistake, MistakeKind, Weight},
    finding::{Finding, Rule},
};

static SYNTAX: Rule = Rule::gate("syntax", "A file must follow the syntax of Fluent.").explained(
    r#"
Fluent cannot read a text with such a mistake, so nothing of it would be shown. All mistakes of a file are told at once, and the
lines behind a mistake are read as they were probably meant.

```ftl en/example.ftl
hello = Hello, { $name }
bye = Goodbye
```

```ftl de/example.ftl
hello = Hallo, { $name
bye Auf Wiedersehen
```

```text
de/example.ftl:1:16: error[syntax]: the curly bracket that opens here is never closed: "{ $name" (put the missing } where the part in curly brackets ends; to show the bracket itself write {"{"})
de/example.ftl:2:1: error[syntax]: this line begins at the margin, but "bye Auf Wiedersehen" is not the beginning of a message (if the line goes on with the text above, put four spaces before it; else begin it with a name and =)
```

```ftl de/example.ftl
hello = Hallo, { $name }
bye = Auf Wiedersehen
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&SYNTAX];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for layer in &view.written.layers {
        for mistake in layer.resource.mistakes.iter().filter(|mistake| is_refused(mistake)) {
            findings.push(SYNTAX.at(layer.place(mistake.span.range()), mistake.sentence(layer.text())).hint(mistake.hint()));
        }
    }
}

/// What Fluent refuses, or what its readers take for different texts; of mere white space `advice` speaks.
pub(in crate::check) fn is_refused(mistake: &Mistake) -> bool {
    mistake.kind.weight() == Weight::Refused
        || matches!(mistake.kind, MistakeKind::NegativeArgument | MistakeKind::ImpossibleCharacter)
}

//! Variables that nobody fills.

use std::collections::{BTreeSet, HashSet};

use crate::{
    check::{distance::nearest, view::View},
    content::ftl::{InlineExpression, Pattern},
    finding::{Finding, Rule},
};

static UNKNOWN: Rule = Rule::gate("unknown-variable", "A message may use only the variables that the program gives it.")
    .explained(
        r#"
The program fills a variable by its name; a name that it does not know is shown to the reader as it stands.

```ftl en/example.ftl
call = Call us: { $phone }
```

```ftl de/example.ftl
call = Rufen Sie uns an: { $telefon } ({ $phone })
```

```text
de/example.ftl:1:28: error[unknown-variable]: the message `call` does not know `$telefon` (it can use { $phone })
```

```ftl de/example.ftl
call = Rufen Sie uns an: { $phone }
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&UNKNOWN];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    if view.is_source && !view.is_named() {
        return;
    }
    for part in view.parts.iter().filter(|part| !part.is_words()) {
        let given = &part.expected.variables;
        let direct = part.pattern.variables().map(|variable| (variable.id.name, variable.span));
        // What a referred message shows is filled for the message that refers to it.
        let followed = part.readings.iter().flat_map(|reading| reading.variables());
        let names: HashSet<&str> = part.pattern.variables().map(|variable| variable.id.name).collect();
        let followed = followed.filter(|(name, _)| !names.contains(name));
        let mut seen = BTreeSet::new();
        for (name, span) in direct.chain(followed) {
            if given.iter().any(|known| known == name) || is_argument(part.pattern, name) || !seen.insert((name, span)) {
                continue;
            }
            let hint = match (given.as_slice(), nearest(name, given.iter().map(String::as_str))) {
                ([], _) => "this message takes no variables; write words".to_owned(),
                (_, Some(meant)) => format!("write {{ ${meant} }}: names are never translated"),
                (known, None) => format!("it can use {}", list(known)),
            };
            let sentence = format!("{} does not know `${name}`", part.name());
            findings.push(UNKNOWN.at(part.layer.place(span.range()), sentence).hint(hint));
        }
    }
}

/// Whether a term that the pattern refers to is given an argument of this name.
fn is_argument(pattern: &Pattern<'_>, name: &str) -> bool {
    pattern.expressions().any(|expression| match expression {
        InlineExpression::TermReference(term) => {
            term.arguments.iter().flat_map(|arguments| &arguments.named).any(|argument| argument.name.name == name)
        }
        _ => false,
    })
}

fn list(names: &[String]) -> String {
    let names: BTreeSet<String> = names.iter().map(|name| format!("{{ ${name} }}")).collect();
    names.into_iter().collect::<Vec<_>>().join(", ")
}

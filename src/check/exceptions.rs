//! Exceptions: messages that `locale.toml` takes out of a rule, with a reason.

use std::collections::HashSet;

use super::{Depth, unit::Unit};
use crate::{
    content::{
        File,
        ftl::Entry,
        locale_settings::{Exception, LocaleSettings},
    },
    finding::{Effect, Exceptions, Finding, Rule},
};

static WRONG: Rule = Rule::advice("wrong-exception", "An exception names a rule that there is, and from which messages can be taken out.").explained(
    r#"
What could hurt a reader has no exceptions: markup that does something, invisible characters, figures of a leaflet, missing texts. Each
rule's page says whether it has.

```toml de/locale.toml
[[exception]]
rule = "unsafe-markup"
file = "example.ftl"
message = "dose"
reason = "our script is safe"

[[exception]]
rule = "repeated-words"
file = "example.ftl"
reason = "a refrain"
```

```ftl en/example.ftl
dose = The dose is controlled.
```

```ftl de/example.ftl
dose = Die Dosis wird kontrolliert.
```

```text
de/locale.toml:2:8: warning[wrong-exception]: the rule "unsafe-markup" has no exceptions (mend the text instead)
de/locale.toml:8:8: warning[wrong-exception]: there is no rule "repeated-words" (write "repeated-word")
```

```toml de/locale.toml
```

```text
```
"#,
);

static NEEDLESS: Rule = Rule::advice("needless-exception", "An exception that no longer applies is deleted.").explained(
    r#"
Otherwise it would hide the next mistake in the same place.

```toml de/locale.toml
[[exception]]
rule = "repeated-word"
file = "example.ftl"
message = "dose"
reason = "a refrain"
```

```ftl en/example.ftl
dose = The dose, the dose, the dose.
```

```ftl de/example.ftl
dose = Die Dosis, die Dosis, die Dosis.
```

```text
de/locale.toml:1:1: warning[needless-exception]: nothing is taken out of "repeated-word" by this exception any more (delete it)
```

```ftl de/example.ftl
dose = Dosis Dosis Dosis.
```

```text
```
"#,
);

pub(super) fn rules() -> [&'static Rule; 2] {
    [&WRONG, &NEEDLESS]
}

/// Takes the findings out that have an exception; says which exceptions were needed.
pub(super) fn apply(unit: &Unit<'_>, findings: &mut Vec<Finding>) -> Vec<usize> {
    let exceptions = &unit.settings.exceptions;
    let mut used = HashSet::new();
    if !exceptions.is_empty() {
        findings.retain(|finding| {
            let applies = |exception: &Exception| {
                finding.rule.exceptions == Exceptions::Possible
                    && finding.rule.name == exception.rule.text
                    && *exception.file == *unit.original.file_name
                    && finding.place.file == unit.own_path
                    && exception.message.as_deref().is_none_or(|message| message_at(unit, finding.place.start) == Some(message))
            };
            let by = exceptions.iter().position(applies);
            used.extend(by);
            by.is_none()
        });
    }
    used.into_iter().collect()
}

/// The message or term that stands at a place of the own file.
fn message_at<'a>(unit: &Unit<'a>, at: usize) -> Option<&'a str> {
    let entries = &unit.own()?.resource.body;
    let place = entries.partition_point(|entry| (entry.span().start as usize) <= at);
    match entries.get(place.checked_sub(1)?)? {
        Entry::Message(message) => Some(message.id.name),
        Entry::Term(term) => Some(term.id.name),
        Entry::Comment(_) | Entry::Junk(_) => None,
    }
}

/// What is wrong with the exceptions of a locale, once all of its texts are judged.
pub(super) fn check(
    settings: &LocaleSettings,
    file: &File,
    used: &HashSet<usize>,
    known: &[&'static Rule],
    depth: Depth,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, exception) in settings.exceptions.iter().enumerate() {
        let name = &exception.rule.text;
        let place = || file.place(exception.rule.bytes.clone());
        match known.iter().find(|rule| rule.name == name) {
            None => {
                let hint = match super::distance::nearest(name, known.iter().map(|rule| rule.name)) {
                    Some(meant) => format!("write \"{meant}\""),
                    None => "the names of the rules stand in square brackets in each report".to_owned(),
                };
                findings.push(WRONG.at(place(), format!("there is no rule \"{name}\"")).hint(hint));
            }
            Some(rule) if rule.exceptions == Exceptions::Never => {
                findings.push(WRONG.at(place(), format!("the rule \"{name}\" has no exceptions")).hint("mend the text instead"));
            }
            // Where advice is not asked for, nobody knows what it would have said.
            Some(rule) if !used.contains(&number) && (depth == Depth::Everything || rule.effect == Effect::Stops) => {
                let sentence = format!("nothing is taken out of \"{name}\" by this exception any more");
                findings.push(NEEDLESS.at(file.place(exception.bytes.clone()), sentence).hint("delete it"));
            }
            Some(_) => {}
        }
    }
    findings
}

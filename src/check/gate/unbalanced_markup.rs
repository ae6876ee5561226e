//! Tags that do not pair up.

use crate::{
    check::{
        tags::{Kind, Tag, tags},
        view::View,
    },
    finding::{Finding, Rule},
};

static UNBALANCED: Rule =
    Rule::gate("unbalanced-markup", "A tag that is opened must be closed, and the one opened last is closed first.").explained(
        r#"
```ftl en/example.ftl
food = Do <strong>not</strong> eat <em>anything</em>.
```

```ftl de/example.ftl
food = Essen Sie <strong>nichts, <em>gar</strong> nichts</em>.
```

```text
de/example.ftl:1:41: error[unbalanced-markup]: the message `food` closes <strong> here, but <em> was opened last (close <em> first)
```

```ftl de/example.ftl
food = Essen Sie <strong>nichts</strong>, <em>gar</em> nichts.
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&UNBALANCED];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for part in view.parts.iter().filter(|part| part.has_signs) {
        for reading in part.readings.iter().filter(|reading| reading.text.contains('<')) {
            let in_source = part.source.iter().flat_map(|source| &source.readings);
            let known: Vec<Fault> = in_source.filter_map(|reading| fault(&tags(&reading.text))).map(|(fault, _)| fault).collect();
            // A message of a program may be a piece of a page, which another message closes.
            if let Some((fault, tag)) = fault(&tags(&reading.text)).filter(|(fault, _)| !known.contains(fault)) {
                let (what, hint) = fault.words();
                let finding = UNBALANCED.at(part.place(reading, tag), format!("{} {what}", part.name())).hint(hint);
                findings.push(finding);
            }
        }
    }
}

#[derive(PartialEq, Eq)]
enum Fault {
    Broken(String),
    ClosesNothing(String),
    NeverClosed(String),
    Misnested { closed: String, open: String },
}

impl Fault {
    fn words(&self) -> (String, String) {
        match self {
            Self::Broken(name) => (format!("has a `<{name}` without its `>`"), "close the tag with >".to_owned()),
            Self::ClosesNothing(name) => (
                format!("closes </{name}> here, which was not opened"),
                format!("put <{name}> before the words it is for, or delete this tag"),
            ),
            Self::NeverClosed(name) => {
                (format!("opens <{name}> here and never closes it"), format!("put </{name}> behind the words it is for"))
            }
            Self::Misnested { closed, open } => {
                (format!("closes <{closed}> here, but <{open}> was opened last"), format!("close <{open}> first"))
            }
        }
    }
}

/// The first thing that is wrong, and where.
fn fault(tags: &[Tag]) -> Option<(Fault, std::ops::Range<usize>)> {
    let mut open: Vec<&Tag> = Vec::new();
    for tag in tags {
        let name = || tag.name.clone();
        match tag.kind {
            Kind::Open => open.push(tag),
            Kind::Alone | Kind::Comment => {}
            Kind::Broken => return Some((Fault::Broken(name()), tag.range.clone())),
            Kind::Close => match open.pop() {
                Some(last) if last.name == tag.name => {}
                Some(last) if open.iter().any(|earlier| earlier.name == tag.name) => {
                    return Some((Fault::Misnested { closed: name(), open: last.name.clone() }, tag.range.clone()));
                }
                _ => return Some((Fault::ClosesNothing(name()), tag.range.clone())),
            },
        }
    }
    open.last().map(|tag| (Fault::NeverClosed(tag.name.clone()), tag.range.clone()))
}

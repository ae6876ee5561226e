//! The manifest against the source language: every message named is there, every id stands once, every figure is shown.

use std::collections::{BTreeSet, HashSet};

use crate::{
    address,
    content::{
        Content, File,
        ftl::{self, Resource},
        manifest::{self, Leaflet, Manifest, Placed, Unit},
    },
    finding::{Finding, Rule},
};

static UNKNOWN_MESSAGE: Rule = Rule::gate("unknown-message", "The manifest may name only messages of the source language.")
    .explained(
        r#"
```toml leaflets.toml
…
[[leaflet.section.block]]
id = "more"
kind = "paragraph"
message = "more"
```

```ftl en/example.ftl
text = It is rare.
…
```

```ftl de/example.ftl
text = Das ist selten.
…
```

```text
de/example.ftl:1:8: error[missing-message]: the message `more` is missing (add a line: more = …)
en/example.ftl:1:8: error[missing-message]: the message `more` is missing (add a line: more = …)
leaflets.toml:25:11: error[unknown-message]: there is no message "more" in en/example.ftl (write the message, or correct its id here)
```

```toml leaflets.toml
…
```

```text
```
"#,
    );
static UNKNOWN_FACT: Rule =
    Rule::gate("unknown-fact", "The comments of the source text may name only facts of the manifest, and the other way round.")
        .explained(
            r#"
```toml leaflets.toml
…
[[leaflet.fact]]
id = "rare"
says = "It is rare."
messages = ["text"]
```

```ftl en/example.ftl
# Facts: seldom
text = It is rare.
…
```

```ftl de/example.ftl
text = Das ist selten.
…
```

```text
en/example.ftl:1:1: error[unknown-fact]: the manifest has no fact "seldom" (make this comment and leaflets.toml agree)
leaflets.toml:25:13: error[unknown-fact]: the comment of `text` does not name the fact "rare" (add it behind "Facts:" in the source text)
```

```ftl en/example.ftl
# Facts: rare
text = It is rare.
…
```

```text
```
"#,
        );
static DUPLICATE_ID: Rule = Rule::gate("duplicate-id", "An id of the manifest may stand only once in its leaflet.").explained(
    r#"
```toml leaflets.toml
…
[[leaflet.section]]
id = "about"
heading = "heading"
```

```ftl en/example.ftl
text = It is rare.
…
```

```ftl de/example.ftl
text = Das ist selten.
…
```

```text
leaflets.toml:23:6: error[duplicate-id]: the id "about" is taken (choose another; ids never change later)
```

```toml leaflets.toml
…
[[leaflet.section]]
id = "more"
heading = "heading"
```

```text
```
"#,
);
static BAD_ID: Rule = Rule::gate("wrong-id", "An id of the manifest is made of lower-case letters, digits and hyphens.")
    .explained(
        r#"
Ids stand in addresses, so they are plain.

```toml leaflets.toml
…
[[leaflet.section]]
id = "Über uns"
heading = "heading"
```

```ftl en/example.ftl
text = It is rare.
…
```

```ftl de/example.ftl
text = Das ist selten.
…
```

```text
leaflets.toml:23:6: error[wrong-id]: "Über uns" cannot be an id (use lower-case letters, digits and hyphens)
```

```toml leaflets.toml
…
[[leaflet.section]]
id = "more"
heading = "heading"
```

```text
```
"#,
    );
static UNSHOWN: Rule =
    Rule::gate("unshown-claim", "A figure must be in a message that its leaflet shows, and be a finite number.").explained(
        r#"
A share is a number from 0 to 1: half a percent is 0.005.

```toml leaflets.toml
…
[[leaflet.claim]]
id = "rate"
comparator = "less-than"
value = 5
unit = "percent"
subject = "cases"
source = "not stated"
message = "text"
```

```ftl en/example.ftl
text = It is rare: less than { $rate }.
…
```

```ftl de/example.ftl
text = Das ist selten: weniger als { $rate }.
…
```

```text
leaflets.toml:29:11: error[unshown-claim]: 5 is no share; 1 is everybody, 0.005 half a percent (write a share from 0 to 1)
```

```toml leaflets.toml
…
[[leaflet.claim]]
id = "rate"
comparator = "less-than"
value = 0.005
unit = "percent"
subject = "cases"
source = "not stated"
message = "text"
```

```text
```
"#,
    );

pub(in crate::check) const RULES: &[&Rule] = &[&UNKNOWN_MESSAGE, &UNKNOWN_FACT, &DUPLICATE_ID, &BAD_ID, &UNSHOWN];

/// Whether a finding of the manifest is about the words of the source language, which are judged by themselves.
pub(in crate::check) fn is_about_words(rule: &'static Rule) -> bool {
    [&UNKNOWN_MESSAGE, &UNKNOWN_FACT].into_iter().any(|other| std::ptr::eq(other, rule))
}

/// The word before the facts in a comment of the source text.
const FACTS: &str = "Facts:";

/// Everything that is wrong between the manifest and the source language.
pub(in crate::check) fn check(content: &Content, manifest: &Manifest) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(file) = content.file(manifest::FILE) else { return findings };
    let mut ids = HashSet::new();
    for leaflet in &manifest.leaflets {
        check_id(file, &leaflet.id, &mut ids, &mut findings);
        check_leaflet(file, leaflet, &mut findings);
        let path = format!("{}/{}", leaflet.source.language, leaflet.file_name());
        if let Some(source) = content.file(&path) {
            let resource = ftl::parse(&source.text);
            check_messages(file, leaflet, &resource, &path, &mut findings);
            check_facts(file, leaflet, source, &resource, &mut findings);
        }
    }
    findings
}

fn check_id(file: &File, id: &Placed, seen: &mut HashSet<String>, findings: &mut Vec<Finding>) {
    let place = || file.place(id.bytes.clone());
    if !address::is_id(&id.text) {
        findings.push(
            BAD_ID.at(place(), format!("\"{}\" cannot be an id", id.text)).hint("use lower-case letters, digits and hyphens"),
        );
    }
    if !seen.insert(id.text.clone()) {
        findings.push(
            DUPLICATE_ID.at(place(), format!("the id \"{}\" is taken", id.text)).hint("choose another; ids never change later"),
        );
    }
}

fn check_leaflet(file: &File, leaflet: &Leaflet, findings: &mut Vec<Finding>) {
    let mut anchors = HashSet::new();
    for section in &leaflet.sections {
        check_id(file, &section.id, &mut anchors, findings);
        for block in &section.blocks {
            check_id(file, &block.id, &mut anchors, findings);
        }
    }
    let mut ids = HashSet::new();
    for id in leaflet.claims.iter().map(|claim| &claim.id) {
        check_id(file, id, &mut ids, findings);
    }
    let mut ids = HashSet::new();
    for id in leaflet.facts.iter().map(|fact| &fact.id).chain(leaflet.absent.iter().map(|absent| &absent.id)) {
        check_id(file, id, &mut ids, findings);
    }
    let shown: HashSet<&str> = leaflet.messages().into_iter().map(|message| message.text.as_str()).collect();
    for claim in &leaflet.claims {
        let place = || file.place(claim.message.bytes.clone());
        if !shown.contains(claim.message.text.as_str()) {
            let sentence = format!("no block shows the message \"{}\" of this figure", claim.message.text);
            findings.push(UNSHOWN.at(place(), sentence).hint("name the message of a block"));
        }
        if claim.unit == Unit::Percent && !(0.0..=1.0).contains(&claim.value) {
            let sentence = format!("{} is no share; 1 is everybody, 0.005 half a percent", claim.value);
            findings.push(UNSHOWN.at(place(), sentence).hint("write a share from 0 to 1"));
        }
    }
}

fn check_messages(file: &File, leaflet: &Leaflet, source: &Resource<'_>, path: &str, findings: &mut Vec<Finding>) {
    let named = leaflet
        .messages()
        .into_iter()
        .chain(leaflet.claims.iter().map(|claim| &claim.message))
        .chain(leaflet.facts.iter().flat_map(|fact| &fact.messages))
        .chain(leaflet.explanations.iter().map(|explanation| &explanation.message));
    for message in named {
        // A message that cannot be read has its own finding, in its own file.
        let broken = source
            .body
            .iter()
            .any(|entry| matches!(entry, ftl::Entry::Junk(junk) if junk.id.is_some_and(|id| id.name == message.text)));
        if source.message(&message.text).is_none() && !broken {
            let sentence = format!("there is no message \"{}\" in {path}", message.text);
            findings.push(
                UNKNOWN_MESSAGE.at(file.place(message.bytes.clone()), sentence).hint("write the message, or correct its id here"),
            );
        }
    }
}

/// The comments of the source text name the facts that each message carries; both must say the same.
fn check_facts(file: &File, leaflet: &Leaflet, source: &File, resource: &Resource<'_>, findings: &mut Vec<Finding>) {
    let mut said: BTreeSet<(&str, &str)> = BTreeSet::new();
    for message in resource.messages() {
        let Some(comment) = &message.comment else { continue };
        let facts = comment.lines.iter().filter_map(|line| line.trim().strip_prefix(FACTS)).flat_map(|facts| facts.split(','));
        for fact in facts.map(str::trim) {
            said.insert((fact, message.id.name));
            let known = leaflet.facts.iter().find(|known| known.id.text == fact);
            let sentence = match known {
                None => format!("the manifest has no fact \"{fact}\""),
                Some(known) if known.messages.iter().all(|placed| placed.text != message.id.name) => {
                    format!("the manifest does not say that `{}` carries the fact \"{fact}\"", message.id.name)
                }
                Some(_) => continue,
            };
            findings.push(
                UNKNOWN_FACT.at(source.place(comment.span.range()), sentence).hint("make this comment and leaflets.toml agree"),
            );
        }
    }
    // A source text whose comments name no facts at all is kept without them.
    for fact in leaflet.facts.iter().filter(|_| !said.is_empty()) {
        for message in &fact.messages {
            if resource.message(&message.text).is_some() && !said.contains(&(fact.id.text.as_str(), message.text.as_str())) {
                let sentence = format!("the comment of `{}` does not name the fact \"{}\"", message.text, fact.id.text);
                findings.push(
                    UNKNOWN_FACT
                        .at(file.place(message.bytes.clone()), sentence)
                        .hint("add it behind \"Facts:\" in the source text"),
                );
            }
        }
    }
}

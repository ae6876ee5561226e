//! A text that contains itself.

use std::collections::{HashMap, HashSet};

use crate::{
    check::view::View,
    content::ftl::{Entry, InlineExpression, Pattern},
    finding::{Finding, Rule},
};

static CYCLE: Rule = Rule::gate("cyclic-reference", "A text may not contain itself.").explained(
    r#"
```ftl en/example.ftl
title = Biopsy
bring = Bring “{ title }”.
```

```ftl de/example.ftl
title = Biopsie („{ bring }“)
bring = Bringen Sie „{ title }“ mit.
```

```text
de/example.ftl:1:1: error[cyclic-reference]: the message `title` contains itself (follow its references in curly brackets and break the circle)
de/example.ftl:2:1: error[cyclic-reference]: the message `bring` contains itself (follow its references in curly brackets and break the circle)
```

```ftl de/example.ftl
title = Biopsie
bring = Bringen Sie „{ title }“ mit.
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&CYCLE];

/// A message or a term, by kind and name.
type Name<'a> = (bool, &'a str);

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let mut edges: HashMap<Name<'_>, Vec<Name<'_>>> = HashMap::new();
    for entry in view.written.layers.iter().flat_map(|layer| &layer.resource.body) {
        let name: Name<'_> = match entry {
            Entry::Message(message) => (false, message.id.name),
            Entry::Term(term) => (true, term.id.name),
            _ => continue,
        };
        let open = entry.patterns().filter(|pattern| !pattern.is_words());
        let to: Vec<Name<'_>> = open.flat_map(Pattern::expressions).filter_map(reference).collect();
        // A later file replaces what an earlier one says.
        if !to.is_empty() || edges.contains_key(&name) {
            edges.insert(name, to);
        }
    }
    if edges.is_empty() {
        return;
    }
    let circles = on_circles(&edges);
    for layer in &view.written.layers {
        for entry in &layer.resource.body {
            let (is_term, id) = match entry {
                Entry::Message(message) => (false, message.id),
                Entry::Term(term) => (true, term.id),
                _ => continue,
            };
            if circles.contains(&(is_term, id.name)) {
                let what = if is_term { format!("term `-{}`", id.name) } else { format!("message `{}`", id.name) };
                findings.push(
                    CYCLE
                        .at(layer.place(id.span.range()), format!("the {what} contains itself"))
                        .hint("follow its references in curly brackets and break the circle"),
                );
            }
        }
    }
}

fn reference<'a>(expression: &InlineExpression<'a>) -> Option<Name<'a>> {
    match expression {
        InlineExpression::MessageReference(reference) => Some((false, reference.id.name)),
        InlineExpression::TermReference(reference) => Some((true, reference.id.name)),
        _ => None,
    }
}

/// The names on circles. What leads nowhere is taken away until nothing does, then what nothing leads to; what is left stands on a
/// circle, or between two.
fn on_circles<'a>(edges: &HashMap<Name<'a>, Vec<Name<'a>>>) -> HashSet<Name<'a>> {
    let mut left: HashSet<Name<'a>> = edges.keys().copied().collect();
    let mut back: HashMap<Name<'a>, Vec<Name<'a>>> = HashMap::new();
    for (from, to) in edges {
        for name in to.iter().filter(|name| edges.contains_key(*name)) {
            back.entry(*name).or_default().push(*from);
        }
    }
    prune(&mut left, edges, &back);
    prune(&mut left, &back, edges);
    left
}

/// Takes away every name from which `forth` leads to none that is left.
fn prune<'a>(left: &mut HashSet<Name<'a>>, forth: &HashMap<Name<'a>, Vec<Name<'a>>>, back: &HashMap<Name<'a>, Vec<Name<'a>>>) {
    let ways = |name: &Name<'a>| forth.get(name).into_iter().flatten().filter(|to| left.contains(*to)).count();
    let mut counts: HashMap<Name<'a>, usize> = left.iter().map(|name| (*name, ways(name))).collect();
    let mut done: Vec<Name<'a>> = counts.iter().filter(|(_, count)| **count == 0).map(|(name, _)| *name).collect();
    while let Some(name) = done.pop() {
        left.remove(&name);
        for from in back.get(&name).into_iter().flatten() {
            if let Some(count) = counts.get_mut(from).filter(|count| **count > 0) {
                *count -= 1;
                if *count == 0 {
                    done.push(*from);
                }
            }
        }
    }
}

//! The same id twice in one file: one of the two would be lost.

use std::collections::HashMap;

use crate::{
    check::unit::Unit,
    content::ftl::{Entry, Identifier},
    finding::{Finding, Rule},
};

static DUPLICATE: Rule = Rule::gate("duplicate-message", "An id may stand only once in a file.");

pub(super) const RULES: &[&Rule] = &[&DUPLICATE];

pub(super) fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    for layer in &unit.layers {
        let mut first: HashMap<(bool, &str), u32> = HashMap::new();
        for entry in &layer.resource.body {
            let (is_term, id): (bool, &Identifier<'_>) = match entry {
                Entry::Message(message) => (false, &message.id),
                Entry::Term(term) => (true, &term.id),
                _ => continue,
            };
            let place = layer.file.place(id.span.range());
            match first.get(&(is_term, id.name)) {
                Some(line) => findings.push(
                    DUPLICATE
                        .at(place, format!("`{}` stands here for the second time; the first is on line {line}", id.name))
                        .hint("keep the right one and delete the other"),
                ),
                None => {
                    first.insert((is_term, id.name), place.line);
                }
            }
        }
    }
}

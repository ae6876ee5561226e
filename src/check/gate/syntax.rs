//! The syntax of Fluent: every mistake of a file, in plain words.

use crate::{
    check::unit::Unit,
    finding::{Finding, Rule},
};

static SYNTAX: Rule = Rule::gate("syntax", "A file must follow the syntax of Fluent.");

pub(super) const RULES: &[&Rule] = &[&SYNTAX];

pub(super) fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    for layer in &unit.layers {
        for mistake in &layer.resource.mistakes {
            findings
                .push(SYNTAX.at(layer.file.place(mistake.span.range()), mistake.sentence(&layer.file.text)).hint(mistake.hint()));
        }
    }
}

//! Messages have one value each: several translation tools lose attributes.

use crate::{
    check::unit::Unit,
    finding::{Finding, Rule},
};

static ATTRIBUTE: Rule = Rule::gate("attribute", "A message has one text and no attributes.");

pub(super) const RULES: &[&Rule] = &[&ATTRIBUTE];

pub(super) fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    for layer in &unit.layers {
        for message in layer.messages() {
            for attribute in &message.attributes {
                findings.push(
                    ATTRIBUTE
                        .at(
                            layer.file.place(attribute.id.span.range()),
                            format!("the message `{}` has an attribute `.{}`", message.id.name, attribute.id.name),
                        )
                        .hint("delete this line, or make it a message of its own if the English file has one"),
                );
            }
        }
    }
}

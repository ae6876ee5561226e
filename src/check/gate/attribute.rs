//! Messages of a leaflet have one value each: several translation tools lose attributes.

use crate::{
    check::view::View,
    finding::{Finding, Rule},
};

static ATTRIBUTE: Rule = Rule::gate("attribute", "A message of a leaflet or a page has one text and no attributes.");

pub(super) const RULES: &[&Rule] = &[&ATTRIBUTE];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    if !view.is_named() {
        return;
    }
    for layer in &view.written.layers {
        for message in layer.messages() {
            for attribute in &message.attributes {
                findings.push(
                    ATTRIBUTE
                        .at(
                            layer.place(attribute.id.span.range()),
                            format!("the message `{}` has an attribute `.{}`", message.id.name, attribute.id.name),
                        )
                        .hint("delete this line, or make it a message of its own if the English file has one"),
                );
            }
        }
    }
}

//! What may choose between variants in a leaflet or a page.

use crate::{
    check::{view::View, words::COUNT},
    content::ftl::{InlineExpression, Node, Pattern},
    finding::{Finding, Rule},
};

static SELECTOR: Rule = Rule::gate("wrong-selector", "In a leaflet or a page only a number can choose between variants.");

pub(super) const RULES: &[&Rule] = &[&SELECTOR];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    if !view.is_named() {
        return;
    }
    let is_number = |variable: &str| view.leaflet().is_some() || variable == COUNT;
    for (layer, message) in view.written.messages() {
        let selects = message.value.iter().flat_map(Pattern::nodes).filter_map(|node| match node {
            Node::Select(select) => Some(select),
            _ => None,
        });
        for select in selects {
            let numeric = match &select.selector {
                InlineExpression::VariableReference(variable) => is_number(variable.id.name),
                InlineExpression::FunctionReference(_) | InlineExpression::NumberLiteral(_) => true,
                _ => false,
            };
            if !numeric {
                let sentence =
                    format!("the message `{}` chooses between variants by something that is not a number", message.id.name);
                findings.push(SELECTOR.at(layer.place(select.span.range()), sentence).hint("write one text without variants"));
            }
        }
    }
}

//! Variables: a message uses those that it is given, all of them, in every variant.

use std::collections::BTreeSet;

use crate::{
    check::{
        unit::{Layer, Unit},
        words::COUNT,
    },
    content::ftl::{Expression, InlineExpression, Message, Node, Pattern, PatternElement},
    finding::{Finding, Rule},
};

static UNKNOWN: Rule = Rule::gate("unknown-variable", "A message may use only the variables that the program gives it.");
static MISSING: Rule =
    Rule::gate("missing-variable", "A message must show every variable that the program gives it, in every variant.");
static SELECTOR: Rule = Rule::gate("wrong-selector", "Only a number can choose between variants.");

pub(super) const RULES: &[&Rule] = &[&UNKNOWN, &MISSING, &SELECTOR];

pub(super) fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    for layer in &unit.layers {
        for message in layer.messages() {
            if let Some(expected) = unit.expected(message.id.name) {
                check_message(unit, layer, message, &expected.variables, findings);
            }
        }
    }
}

fn check_message(unit: &Unit<'_>, layer: &Layer<'_>, message: &Message<'_>, given: &[String], findings: &mut Vec<Finding>) {
    for variable in message.variables() {
        if !given.iter().any(|known| known == variable.id.name) {
            let hint = match given {
                [] => "this message takes no variables; write words".to_owned(),
                known => format!("it can use {}", list(known)),
            };
            let sentence = format!("the message `{}` does not know `${}`", message.id.name, variable.id.name);
            findings.push(UNKNOWN.at(layer.file.place(variable.span.range()), sentence).hint(hint));
        }
    }
    for select in message.value.iter().flat_map(Pattern::nodes).filter_map(|node| match node {
        Node::Select(select) => Some(select),
        _ => None,
    }) {
        let numeric = match &select.selector {
            InlineExpression::VariableReference(variable) => is_number(unit, variable.id.name),
            InlineExpression::FunctionReference(_) | InlineExpression::NumberLiteral(_) => true,
            _ => false,
        };
        if !numeric {
            let sentence =
                format!("the message `{}` chooses between variants by something that is not a number", message.id.name);
            findings.push(SELECTOR.at(layer.file.place(select.span.range()), sentence).hint("write one text without variants"));
        }
    }
    let Some(value) = &message.value else { return };
    for variable in given {
        if !always_shows(value, variable) {
            let sentence = format!("the message `{}` does not show `${variable}` in every case", message.id.name);
            findings.push(
                MISSING
                    .at(layer.file.place(message.id.span.range()), sentence)
                    .hint(format!("put {{ ${variable} }} where it belongs; the program fills it in")),
            );
        }
    }
}

fn is_number(unit: &Unit<'_>, variable: &str) -> bool {
    unit.leaflet.is_some() || variable == COUNT
}

/// Whether every way through a pattern shows a variable.
fn always_shows(pattern: &Pattern<'_>, variable: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::Text(_) => false,
        PatternElement::Placeable(placeable) => match &placeable.expression {
            Expression::Inline(inline) => shows(inline, variable),
            Expression::Select(select) => select.variants.iter().all(|variant| always_shows(&variant.value, variable)),
        },
    })
}

fn shows(inline: &InlineExpression<'_>, variable: &str) -> bool {
    match inline {
        InlineExpression::VariableReference(reference) => reference.id.name == variable,
        InlineExpression::FunctionReference(function) => {
            function.arguments.positional.iter().any(|argument| shows(argument, variable))
        }
        InlineExpression::Placeable(placeable) => match &placeable.expression {
            Expression::Inline(inline) => shows(inline, variable),
            Expression::Select(select) => select.variants.iter().all(|variant| always_shows(&variant.value, variable)),
        },
        // A message or term that is referred to is given nothing.
        _ => false,
    }
}

fn list(names: &[String]) -> String {
    let names: BTreeSet<String> = names.iter().map(|name| format!("{{ ${name} }}")).collect();
    names.into_iter().collect::<Vec<_>>().join(", ")
}

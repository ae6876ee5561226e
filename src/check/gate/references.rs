//! References to messages, terms and functions: each leads somewhere, and none leads back to itself.

use std::collections::{HashMap, HashSet};

use crate::{
    check::unit::{Layer, Unit},
    content::ftl::{Entry, InlineExpression, Pattern, Span},
    finding::{Finding, Rule},
};

static UNKNOWN_MESSAGE: Rule = Rule::gate("unknown-reference", "A reference must name a message of the same unit.");
static UNKNOWN_TERM: Rule = Rule::gate("unknown-term", "A reference must name a term of the same unit.");
static UNKNOWN_FUNCTION: Rule = Rule::gate("unknown-function", "The only function is NUMBER.");
static CYCLE: Rule = Rule::gate("cyclic-reference", "A text may not contain itself.");

pub(super) const RULES: &[&Rule] = &[&UNKNOWN_MESSAGE, &UNKNOWN_TERM, &UNKNOWN_FUNCTION, &CYCLE];

/// The functions that a text may call.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

/// A message or a term, by kind and name.
type Name<'a> = (bool, &'a str);

pub(super) fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    let mut edges: HashMap<Name<'_>, Vec<Name<'_>>> = HashMap::new();
    for layer in &unit.layers {
        for entry in &layer.resource.body {
            let (name, patterns): (Name<'_>, Vec<&Pattern<'_>>) = match entry {
                Entry::Message(message) => ((false, message.id.name), message.patterns().collect()),
                Entry::Term(term) => ((true, term.id.name), term.patterns().collect()),
                _ => continue,
            };
            let mut to = Vec::new();
            for expression in patterns.into_iter().flat_map(Pattern::expressions) {
                if let Some((found, span)) = reference(expression) {
                    to.push(found);
                    check_known(unit, layer, found, span, findings);
                }
                if let InlineExpression::FunctionReference(function) = expression
                    && !FUNCTIONS.contains(&function.id.name)
                {
                    let sentence = format!("there is no function `{}`", function.id.name);
                    findings.push(
                        UNKNOWN_FUNCTION
                            .at(layer.file.place(function.id.span.range()), sentence)
                            .hint("the only function is NUMBER(…)"),
                    );
                }
            }
            // A later file replaces what an earlier one says.
            edges.insert(name, to);
        }
    }
    check_cycles(unit, &edges, findings);
}

fn reference<'a>(expression: &InlineExpression<'a>) -> Option<(Name<'a>, Span)> {
    match expression {
        InlineExpression::MessageReference(reference) => Some(((false, reference.id.name), reference.span)),
        InlineExpression::TermReference(reference) => Some(((true, reference.id.name), reference.span)),
        _ => None,
    }
}

fn check_known(unit: &Unit<'_>, layer: &Layer<'_>, (is_term, name): Name<'_>, span: Span, findings: &mut Vec<Finding>) {
    let defines = |layer: &Layer<'_>| {
        layer.resource.body.iter().any(|entry| match entry {
            Entry::Message(message) => !is_term && message.id.name == name,
            Entry::Term(term) => is_term && term.id.name == name,
            _ => false,
        })
    };
    if unit.layers.iter().any(defines) {
        return;
    }
    let (rule, sentence, hint) = match is_term {
        true => (&UNKNOWN_TERM, format!("there is no term `-{name}` in this file"), "write the words themselves"),
        false => (
            &UNKNOWN_MESSAGE,
            format!("there is no message `{name}` in this file"),
            "write the words themselves; a variable begins with $",
        ),
    };
    findings.push(rule.at(layer.file.place(span.range()), sentence).hint(hint));
}

fn check_cycles(unit: &Unit<'_>, edges: &HashMap<Name<'_>, Vec<Name<'_>>>, findings: &mut Vec<Finding>) {
    for layer in &unit.layers {
        for message in layer.messages() {
            let start = (false, message.id.name);
            let mut seen: HashSet<Name<'_>> = HashSet::new();
            let mut open: Vec<Name<'_>> = edges.get(&start).cloned().unwrap_or_default();
            while let Some(name) = open.pop() {
                if name == start {
                    findings.push(
                        CYCLE
                            .at(
                                layer.file.place(message.id.span.range()),
                                format!("the message `{}` contains itself", message.id.name),
                            )
                            .hint("follow its references in braces and break the circle"),
                    );
                    break;
                }
                if seen.insert(name) {
                    open.extend(edges.get(&name).into_iter().flatten());
                }
            }
        }
    }
}

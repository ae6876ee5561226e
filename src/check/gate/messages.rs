//! Which messages there are: all that are needed, none empty, and in the source none that nothing shows.

use crate::{
    check::{unit::Unit, words::Group},
    content::ftl::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement},
    finding::{Finding, Place, Rule, Severity},
};

static MISSING_FILE: Rule = Rule::gate("missing-file", "A locale needs one file for each leaflet and one for the page.");
static MISSING: Rule = Rule::gate("missing-message", "Every message of the source must be in every translation.");
static EMPTY: Rule = Rule::gate("empty-message", "A message must have a text.");
static UNUSED: Rule = Rule {
    severity: Severity::Error,
    ..Rule::advice("unused-message", "A message that nothing shows is a mistake in its id or a leftover.")
};

pub(super) const RULES: &[&Rule] = &[&MISSING_FILE, &MISSING, &EMPTY, &UNUSED];

pub(super) fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    if unit.unreadable {
        return;
    }
    let Some(own) = unit.layers.iter().rev().find(|layer| &*layer.file.path == unit.own_path) else {
        if !unit.is_region {
            findings.push(
                MISSING_FILE
                    .at(Place::file(unit.own_path), format!("the file {} is missing", unit.own_path))
                    .hint("copy the English file and translate the words on the right of each ="),
            );
        }
        return;
    };
    for expected in unit.expected.iter().filter(|expected| expected.group == Group::Required) {
        if unit.message(&expected.id).is_none() {
            let hint = match own.messages().find(|message| message.id.name.eq_ignore_ascii_case(&expected.id)) {
                Some(message) => format!("is it the one called `{}`? capital letters count", message.id.name),
                None => format!("add a line: {} = …", expected.id),
            };
            findings.push(MISSING.at(own.file.place(0..0), format!("the message `{}` is missing", expected.id)).hint(hint));
        }
    }
    let referenced: Vec<&str> = own.messages().flat_map(references).collect();
    for message in own.messages() {
        let place = || own.file.place(message.id.span.range());
        if message.value.as_ref().is_none_or(is_empty) {
            findings.push(
                EMPTY
                    .at(place(), format!("the message `{}` has no text", message.id.name))
                    .hint("write its text on the right of the ="),
            );
        }
        if unit.expected(message.id.name).is_none() && !referenced.contains(&message.id.name) {
            findings.push(
                UNUSED
                    .at(place(), format!("nothing shows the message `{}`", message.id.name))
                    .hint("compare its id with the English file; if it is not there, delete this message"),
            );
        }
    }
    for entry in &own.resource.body {
        // Junk has been reported as a mistake of syntax; its message would be reported as missing, which helps nobody less.
        if let Entry::Junk(junk) = entry
            && let Some(id) = &junk.id
        {
            findings.retain(|finding| !(finding.rule == &MISSING && finding.sentence.contains(&format!("`{}`", id.name))));
        }
    }
}

/// A text that shows nothing: white space, or an empty string in quotation marks.
fn is_empty(pattern: &Pattern<'_>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::Text(text) => text.value.trim().is_empty(),
        PatternElement::Placeable(placeable) => match &placeable.expression {
            Expression::Inline(InlineExpression::StringLiteral(literal)) => literal.unescaped().trim().is_empty(),
            Expression::Inline(_) => false,
            Expression::Select(select) => select.variants.iter().any(|variant| is_empty(&variant.value)),
        },
    })
}

fn references<'s>(message: &Message<'s>) -> Vec<&'s str> {
    let reference = |expression: &InlineExpression<'s>| match expression {
        InlineExpression::MessageReference(reference) => Some(reference.id.name),
        _ => None,
    };
    message.expressions().filter_map(reference).collect()
}

//! Figures live in the manifest: no digit and no percent sign is typed into a text, where it could be mistyped.

use crate::{
    check::unit::Unit,
    content::ftl::{InlineExpression, NumberLiteral, Pattern},
    finding::{Finding, Rule},
};

static TYPED: Rule = Rule::gate("typed-figure", "A figure comes from the manifest; no text may hold digits or a percent sign.");

pub(super) const RULES: &[&Rule] = &[&TYPED];

pub(super) fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    for layer in &unit.layers {
        for message in layer.messages() {
            let hint = match unit.expected(message.id.name).map(|expected| expected.variables.as_slice()) {
                Some([variable, ..]) => {
                    format!("write {{ ${variable} }} in its place; the program shows the figure as your language does")
                }
                _ => "leave the figure out; if it is needed, it belongs into leaflets.toml".to_owned(),
            };
            let mut refuse = |place, what: &str| {
                findings.push(TYPED.at(place, format!("the message `{}` holds {what}", message.id.name)).hint(hint.clone()));
            };
            for text in message.patterns().flat_map(Pattern::texts) {
                if let Some((index, figure)) = figure(&text.value) {
                    let start = text.place(index) as usize;
                    refuse(layer.file.place(start..start + figure.len()), &format!("a typed figure: \"{figure}\""));
                }
            }
            for expression in message.expressions() {
                match expression {
                    InlineExpression::StringLiteral(literal) if figure(&literal.unescaped()).is_some() => {
                        refuse(layer.file.place(literal.span.range()), "a typed figure in quotation marks");
                    }
                    InlineExpression::NumberLiteral(literal) if is_shown(literal, message.patterns()) => {
                        refuse(layer.file.place(literal.span.range()), &format!("a typed figure: {}", literal.raw));
                    }
                    _ => {}
                }
            }
        }
    }
}

/// The first run of digits or signs of share, with what joins them.
fn figure(text: &str) -> Option<(usize, &str)> {
    let is_figure = |character: char| character.is_numeric() || matches!(character, '%' | '‰' | '٪' | '؉' | '％');
    let start = text.find(is_figure)?;
    let rest = &text[start..];
    let length =
        rest.find(|character: char| !is_figure(character) && !matches!(character, ',' | '.' | '٫')).unwrap_or(rest.len());
    Some((start, rest[..length].trim_end_matches(['.', ','])))
}

/// A number is shown when it stands in braces by itself or is what NUMBER writes, not when it is an option or a selector.
fn is_shown<'t, 's: 't>(literal: &NumberLiteral<'_>, patterns: impl Iterator<Item = &'t Pattern<'s>>) -> bool {
    use crate::content::ftl::{Expression, Node};
    let shows = |inline: &InlineExpression<'_>| match inline {
        InlineExpression::NumberLiteral(shown) => shown.span == literal.span,
        InlineExpression::FunctionReference(function) => function
            .arguments
            .positional
            .iter()
            .any(|argument| matches!(argument, InlineExpression::NumberLiteral(shown) if shown.span == literal.span)),
        _ => false,
    };
    patterns.flat_map(Pattern::nodes).any(|node| match node {
        Node::Placeable(placeable) => matches!(&placeable.expression, Expression::Inline(inline) if shows(inline)),
        _ => false,
    })
}

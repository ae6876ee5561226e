//! What a tree says, without places, in the shape of Fluent's own fixtures.

use serde_json::{Value, json};

use crate::content::ftl::*;

/// What our parser makes of a file.
pub(super) fn ours(source: &str) -> Value {
    json!({ "body": list(&parse(source).body, |entry| match entry {
        Entry::Message(message) => json!({
            "type": "Message",
            "id": id(&message.id),
            "value": message.value.as_ref().map(pattern),
            "attributes": list(&message.attributes, attribute),
            "comment": message.comment.as_ref().map(attached_comment),
        }),
        Entry::Term(term) => json!({
            "type": "Term",
            "id": id(&term.id),
            "value": pattern(&term.value),
            "attributes": list(&term.attributes, attribute),
            "comment": term.comment.as_ref().map(attached_comment),
        }),
        Entry::Comment(comment) => json!({
            "type": match comment.level {
                CommentLevel::Comment => "Comment",
                CommentLevel::Group => "GroupComment",
                CommentLevel::Resource => "ResourceComment",
            },
            "content": comment.content(),
        }),
        Entry::Junk(junk) => json!({ "type": "Junk", "content": junk.span.of(source) }),
    }) })
}

fn list<T>(items: &[T], of: impl Fn(&T) -> Value) -> Value {
    items.iter().map(of).collect()
}

fn id(identifier: &Identifier<'_>) -> Value {
    json!({ "name": identifier.name })
}

fn attached_comment(comment: &Comment<'_>) -> Value {
    json!({ "type": "Comment", "content": comment.content() })
}

fn attribute(attribute: &Attribute<'_>) -> Value {
    json!({ "id": id(&attribute.id), "value": pattern(&attribute.value) })
}

fn pattern(pattern: &Pattern<'_>) -> Value {
    json!({ "elements": list(&pattern.elements, |element| match element {
        PatternElement::Text(text) => json!({ "type": "TextElement", "value": text.value }),
        PatternElement::Placeable(found) => placeable(found),
    }) })
}

fn placeable(placeable: &Placeable<'_>) -> Value {
    let expression = match &placeable.expression {
        Expression::Inline(expression) => inline(expression),
        Expression::Select(select) => json!({
            "selector": inline(&select.selector),
            "variants": list(&select.variants, |variant| json!({
                "key": match &variant.key {
                    VariantKey::Identifier(identifier) => id(identifier),
                    VariantKey::NumberLiteral(literal) => number(literal),
                },
                "value": pattern(&variant.value),
                "default": variant.default,
            })),
        }),
    };
    json!({ "type": "Placeable", "expression": expression })
}

fn number(literal: &NumberLiteral<'_>) -> Value {
    json!({ "type": "NumberLiteral", "value": literal.raw })
}

fn inline(expression: &InlineExpression<'_>) -> Value {
    match expression {
        InlineExpression::StringLiteral(literal) => json!({ "type": "StringLiteral", "value": literal.raw }),
        InlineExpression::NumberLiteral(literal) => number(literal),
        InlineExpression::FunctionReference(function) => json!({
            "type": "FunctionReference",
            "id": id(&function.id),
            "arguments": arguments(&function.arguments),
        }),
        InlineExpression::MessageReference(message) => json!({
            "type": "MessageReference",
            "id": id(&message.id),
            "attribute": message.attribute.as_ref().map(id),
        }),
        InlineExpression::TermReference(term) => json!({
            "type": "TermReference",
            "id": id(&term.id),
            "attribute": term.attribute.as_ref().map(id),
            "arguments": term.arguments.as_ref().map(arguments),
        }),
        InlineExpression::VariableReference(variable) => json!({ "type": "VariableReference", "id": id(&variable.id) }),
        InlineExpression::Placeable(found) => placeable(found),
    }
}

fn arguments(arguments: &CallArguments<'_>) -> Value {
    json!({
        "positional": list(&arguments.positional, inline),
        "named": list(&arguments.named, |argument| json!({ "name": id(&argument.name), "value": inline(&argument.value) })),
    })
}

/// The same of a tree that fluent-syntax or the fixtures write: types that go without saying left out, texts side by side
/// and lines of comment joined.
pub(super) fn plain(value: Value) -> Value {
    match value {
        Value::Array(items) => join_texts(items.into_iter().map(plain)).into(),
        Value::Object(fields) => fields
            .into_iter()
            .filter(|(name, value)| name != "annotations" && !(name == "type" && goes_without_saying(value)))
            .map(|(name, value)| match (name.as_str(), value) {
                ("content", Value::Array(lines)) => {
                    (name, lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join("\n").into())
                }
                ("comment", value @ Value::Object(_)) => {
                    let mut comment = plain(value);
                    comment["type"] = "Comment".into();
                    (name, comment)
                }
                (_, value) => (name, plain(value)),
            })
            .collect::<serde_json::Map<_, _>>()
            .into(),
        value => value,
    }
}

fn goes_without_saying(value: &Value) -> bool {
    let types =
        ["Resource", "Identifier", "Pattern", "Attribute", "Variant", "SelectExpression", "CallArguments", "NamedArgument"];
    types.iter().any(|name| value == name)
}

fn join_texts(items: impl Iterator<Item = Value>) -> Vec<Value> {
    let mut joined: Vec<Value> = Vec::new();
    for item in items {
        let texts = (joined.last().and_then(text_of), text_of(&item));
        if let (Some(before), Some(text)) = texts {
            let both = before + &text;
            joined.pop();
            joined.push(json!({ "type": "TextElement", "value": both }));
        } else {
            joined.push(item);
        }
    }
    joined
}

fn text_of(element: &Value) -> Option<String> {
    (element.get("type")? == "TextElement").then(|| element["value"].as_str().map(str::to_owned))?
}

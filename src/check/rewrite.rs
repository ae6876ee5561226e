//! Writes what our parser read as Fluent that every reader takes alike: one line a message, all words in quotation marks.

use std::fmt::Write;

use super::written::Written;
use crate::content::ftl::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Placeable, SelectExpression, VariantKey,
};

/// The words of a pattern that is nothing but words.
pub(super) fn plain<'t>(pattern: &'t Pattern<'_>) -> Option<&'t str> {
    match pattern.elements.as_slice() {
        [PatternElement::Text(text)] => Some(&text.value),
        _ => None,
    }
}

/// Every message and term that counts; nothing if all are mere words, which need no resolving.
pub(super) fn resource(written: &Written<'_>) -> Option<String> {
    let entries = || written.layers.iter().flat_map(|layer| &layer.resource.body);
    let is_plain = |entry: &Entry<'_>| entry.patterns().all(Pattern::is_words);
    let has_references = |entry: &Entry<'_>| {
        let refers = |expression: &InlineExpression<'_>| {
            matches!(expression, InlineExpression::MessageReference(_) | InlineExpression::TermReference(_))
        };
        entry.patterns().flat_map(Pattern::expressions).any(refers)
    };
    if entries().all(is_plain) {
        return None;
    }
    // What nothing refers to is resolved without Fluent, if it is mere words.
    let all = entries().any(has_references);
    let mut source = String::new();
    for entry in entries().filter(|entry| all || !is_plain(entry)) {
        let (sign, id, value, attributes) = match entry {
            Entry::Message(message) => ("", message.id.name, message.value.as_ref(), &message.attributes),
            Entry::Term(term) => ("-", term.id.name, Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::Junk(_) => continue,
        };
        write(&mut source, format_args!("{sign}{id} ="));
        value.into_iter().for_each(|value| write_pattern(&mut source, value));
        for attribute in attributes {
            write(&mut source, format_args!("\n    .{} =", attribute.id.name));
            write_pattern(&mut source, &attribute.value);
        }
        source.push('\n');
    }
    Some(source)
}

fn write(source: &mut String, arguments: std::fmt::Arguments<'_>) {
    source.write_fmt(arguments).expect("a text takes any words");
}

fn write_pattern(source: &mut String, pattern: &Pattern<'_>) {
    source.push(' ');
    for element in &pattern.elements {
        match element {
            PatternElement::Text(text) => write_text(source, &text.value),
            PatternElement::Placeable(placeable) => write_placeable(source, placeable),
        }
    }
}

fn write_text(source: &mut String, text: &str) {
    source.push_str("{\"");
    for character in text.chars() {
        match character {
            '"' => source.push_str("\\\""),
            '\\' => source.push_str("\\\\"),
            '\n' | '\r' => write(source, format_args!("\\u{:04X}", u32::from(character))),
            other => source.push(other),
        }
    }
    source.push_str("\"}");
}

fn write_placeable(source: &mut String, placeable: &Placeable<'_>) {
    source.push('{');
    match &placeable.expression {
        Expression::Inline(inline) => write_inline(source, inline),
        Expression::Select(select) => write_select(source, select),
    }
    source.push('}');
}

fn write_select(source: &mut String, select: &SelectExpression<'_>) {
    write_inline(source, &select.selector);
    source.push_str(" ->");
    for variant in &select.variants {
        let star = if variant.default { "*" } else { "" };
        let key = match &variant.key {
            VariantKey::Identifier(key) => key.name,
            VariantKey::NumberLiteral(key) => key.raw,
        };
        write(source, format_args!("\n {star}[{key}]"));
        write_pattern(source, &variant.value);
    }
    source.push_str("\n ");
}

fn write_inline(source: &mut String, inline: &InlineExpression<'_>) {
    match inline {
        InlineExpression::StringLiteral(literal) => write(source, format_args!("\"{}\"", literal.raw)),
        InlineExpression::NumberLiteral(literal) => source.push_str(literal.raw),
        InlineExpression::VariableReference(variable) => write(source, format_args!("${}", variable.id.name)),
        InlineExpression::MessageReference(message) => {
            source.push_str(message.id.name);
            message.attribute.iter().for_each(|attribute| write(source, format_args!(".{}", attribute.name)));
        }
        InlineExpression::TermReference(term) => {
            write(source, format_args!("-{}", term.id.name));
            term.attribute.iter().for_each(|attribute| write(source, format_args!(".{}", attribute.name)));
            term.arguments.iter().for_each(|arguments| write_arguments(source, arguments));
        }
        InlineExpression::FunctionReference(function) => {
            source.push_str(function.id.name);
            write_arguments(source, &function.arguments);
        }
        InlineExpression::Placeable(placeable) => write_placeable(source, placeable),
    }
}

fn write_arguments(source: &mut String, arguments: &CallArguments<'_>) {
    source.push('(');
    for (place, argument) in arguments.positional.iter().enumerate() {
        source.push_str(if place > 0 { ", " } else { "" });
        write_inline(source, argument);
    }
    for (place, argument) in arguments.named.iter().enumerate() {
        source.push_str(if place + arguments.positional.len() > 0 { ", " } else { "" });
        write(source, format_args!("{}: ", argument.name.name));
        write_inline(source, &argument.value);
    }
    source.push(')');
}

#[cfg(test)]
mod tests {
    use fluent::{FluentArgs, FluentBundle, FluentResource};

    use super::*;
    use crate::content::File;

    fn resolve(source: String) -> Vec<String> {
        let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_function("NUMBER", |values, _| values[0].clone()).unwrap();
        bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
        let mut arguments = FluentArgs::new();
        arguments.set("n", 3);
        let text = |id: &str| {
            let message = bundle.get_message(id)?;
            Some(bundle.format_pattern(message.value()?, Some(&arguments), &mut vec![]).into_owned())
        };
        ["a", "b", "c", "d"].into_iter().filter_map(text).collect()
    }

    #[test]
    fn what_is_written_anew_says_the_same() {
        let source = "\
a = \"quoted\" \\ {\"\\u00A0\"} and
    a second line

    after a gap
b = { $n ->
        [one] one { -t(case: \"gen\") }
        [3] three
       *[other] { NUMBER($n, minimumFractionDigits: 1) }
    } { a } { c.x }
c = { { $n } }
    .x = attribute
-t = { $case ->
       *[nom] T
        [gen] Ts
    }
    .gender = m
d = { -t.gender ->
        [m] he
       *[f] she
    }
";
        let file = File::new("en/a.ftl", source);
        let anew = resource(&Written::parse([&file])).unwrap();
        assert_eq!(resolve(anew), resolve(source.to_owned()));
    }
}

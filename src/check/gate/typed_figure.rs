//! Figures live in the manifest: no digit and no percent sign is typed into a text, where it could be mistyped.

use crate::{
    check::{
        language::{Certainty, Unit},
        scan,
        tokens::tokens,
        view::View,
    },
    content::ftl::{Expression, InlineExpression, Node, NumberLiteral, Pattern},
    finding::{Finding, Rule},
};

static TYPED: Rule = Rule::gate(
    "typed-figure",
    "A figure of a leaflet comes from the manifest; no text may hold digits, a percent sign or a share in words.",
).explained(r#"
A figure of a leaflet stands in `leaflets.toml`, once for all languages, and the program writes it as each language does. Nobody can
mistype it. `…` stands for the rest of a file.

```toml leaflets.toml
…
[[leaflet.claim]]
id = "rate"
comparator = "less-than"
value = 0.005
unit = "percent"
subject = "cases"
source = "not stated"
message = "text"
```

```ftl en/example.ftl
text = It is rare: less than { $rate }.
…
```

```ftl de/example.ftl
text = Das ist selten: weniger als { $rate } (5 von 1000).
…
```

```text
de/example.ftl:1:47: error[typed-figure]: the message `text` holds a typed figure: "5" (write { $rate } in its place; the program shows the figure as your language does)
```

```ftl de/example.ftl
text = Das ist selten: weniger als { $rate }.
…
```

```text
```
"#);

pub(super) const RULES: &[&Rule] = &[&TYPED];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    if !view.is_named() {
        return;
    }
    for layer in &view.written.layers {
        // Escapes and numbers in curly brackets have digits as well, so that without any there is no figure.
        let has_figure = figure(layer.text()).is_some();
        for message in layer.messages() {
            let variables = view.expected(message.id.name).map_or(&[][..], |expected| &expected.variables);
            let hint = || match variables {
                [variable, ..] => {
                    format!("write {{ ${variable} }} in its place; the program shows the figure as your language does")
                }
                _ => "leave the figure out; if it is needed, it belongs into leaflets.toml".to_owned(),
            };
            let mut refuse = |place, what: &str| {
                findings.push(TYPED.at(place, format!("the message `{}` holds {what}", message.id.name)).hint(hint()));
            };
            if !has_figure && variables.is_empty() {
                continue;
            }
            for text in message.patterns().flat_map(Pattern::texts) {
                if let Some((index, figure)) = figure(&text.value).filter(|_| has_figure) {
                    let start = text.place(index) as usize;
                    refuse(layer.place(start..start + figure.len()), &format!("a typed figure: \"{figure}\""));
                }
                if !variables.is_empty()
                    && let Some(share) = share_in_words(view, &text.value)
                {
                    let (start, end) = (text.place(share.start) as usize, text.place(share.end - 1) as usize + 1);
                    refuse(layer.place(start..end), &format!("a figure in words: \"{}\"", &text.value[share]));
                }
            }
            for expression in message.expressions() {
                match expression {
                    InlineExpression::StringLiteral(literal) if figure(&literal.unescaped()).is_some() => {
                        refuse(layer.place(literal.span.range()), "a typed figure in quotation marks");
                    }
                    InlineExpression::NumberLiteral(literal) if is_shown(literal, message.patterns()) => {
                        refuse(layer.place(literal.span.range()), &format!("a typed figure: {}", literal.raw));
                    }
                    _ => {}
                }
            }
        }
    }
}

/// The first run of digits or signs of share, with what joins them.
fn figure(text: &str) -> Option<(usize, &str)> {
    // No letter that begins with a byte from C3 to D7 is a digit or a sign: most texts of Europe need no closer look.
    let may_begin = |byte: u8| byte.is_ascii_digit() | (byte == b'%') | (byte == 0xC2) | (byte >= 0xD8);
    let is_figure = |character: char| character.is_numeric() || matches!(character, '%' | '‰' | '٪' | '؉' | '％');
    if !scan::any(text.as_bytes(), may_begin) {
        return None;
    }
    let begins = |start: &usize| text[*start..].starts_with(is_figure);
    let start = scan::places(text.as_bytes(), may_begin).find(begins)?;
    let rest = &text[start..];
    let length =
        rest.find(|character: char| !is_figure(character) && !matches!(character, ',' | '.' | '٫')).unwrap_or(rest.len());
    Some((start, rest[..length].trim_end_matches(['.', ','])))
}

/// Percent or per mille in words; the program writes the sign beside the figure.
fn share_in_words(view: &View<'_, '_>, text: &str) -> Option<std::ops::Range<usize>> {
    let is_share = |unit: Unit| matches!(unit, Unit::Percent | Unit::Permille);
    let names_share = |lower: &str| {
        let units = view.language.words().units(lower);
        units.iter().any(|(unit, certainty)| is_share(*unit) && *certainty == Certainty::Sure)
    };
    let lower = text.to_lowercase();
    if !view.language.words().forms(is_share).any(|form| lower.contains(form)) {
        return None;
    }
    let place = tokens(&lower, view.locale).iter().position(|word| names_share(&lower[word.range.start..]))?;
    tokens(text, view.locale).into_iter().nth(place).map(|word| word.range)
}

/// A number is shown when it stands in braces by itself or is what NUMBER writes, not when it is an option or a selector.
fn is_shown<'t, 's: 't>(literal: &NumberLiteral<'_>, patterns: impl Iterator<Item = &'t Pattern<'s>>) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_digit_and_sign_is_found() {
        let is_sign = |character: &char| character.is_numeric() || "%‰٪؉％".contains(*character);
        for character in ('\0'..=char::MAX).filter(is_sign) {
            assert_eq!(figure(&format!("ä {character}")).map(|(at, _)| at), Some(3), "{character:?}");
        }
    }

    #[test]
    fn no_escape_hides_a_figure_from_a_look_at_the_file() {
        let is_sign = |character: &char| character.is_numeric() || "%‰٪؉％".contains(*character);
        for character in ('\0'..=char::MAX).filter(is_sign) {
            let code = u32::from(character);
            let escape = if code > 0xFFFF { format!("\\U{code:06X}") } else { format!("\\u{code:04X}") };
            assert!(figure(&escape).is_some(), "{escape}");
        }
    }
}

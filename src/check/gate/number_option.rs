//! How numbers are written: the options that a translator may give stay small, and a claim is not rewritten.

use crate::{
    check::view::View,
    content::ftl::{InlineExpression, NamedArgument},
    finding::{Finding, Rule},
    lang::MOST_DIGITS,
};

static OPTION: Rule =
    Rule::gate("number-option", "An option of NUMBER must be known and small, and must not change a figure of the manifest.")
        .explained(
            r#"
The program writes numbers as the language does. An option with a huge value would fill the memory.

```ftl en/example.ftl
share = { NUMBER($share) } of patients
```

```ftl de/example.ftl
share = { NUMBER($share, minimumFractionDigits: 100000000) } der Behandelten
```

```text
de/example.ftl:1:26: error[number-option]: the option `minimumFractionDigits` is unknown here or its value is too large (leave the option out: the program writes numbers as your language does)
```

```ftl de/example.ftl
share = { NUMBER($share, maximumFractionDigits: 1) } der Behandelten
```

```text
```
"#,
        );

pub(super) const RULES: &[&Rule] = &[&OPTION];

const OPTIONS: [&str; 7] = [
    "type",
    "useGrouping",
    "minimumIntegerDigits",
    "minimumFractionDigits",
    "maximumFractionDigits",
    "minimumSignificantDigits",
    "maximumSignificantDigits",
];

/// Fluent multiplies by a power of ten that overflows beyond this.
const MOST_DECIMALS: usize = 18;

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for layer in &view.written.layers {
        for message in layer.messages() {
            for expression in message.expressions() {
                let mut refuse = |span: crate::content::ftl::Span, sentence: String, hint: &str| {
                    findings.push(OPTION.at(layer.place(span.range()), sentence).hint(hint));
                };
                match expression {
                    InlineExpression::FunctionReference(function)
                        if view.leaflet().is_some() && !function.arguments.named.is_empty() =>
                    {
                        refuse(
                            function.span,
                            "this changes how a figure of the manifest is written".to_owned(),
                            "write { $name } alone",
                        );
                    }
                    InlineExpression::FunctionReference(function) => {
                        for named in function.arguments.named.iter().filter(|named| !is_harmless(named)) {
                            refuse(
                                named.span,
                                format!("the option `{}` is unknown here or its value is too large", named.name.name),
                                "leave the option out: the program writes numbers as your language does",
                            );
                        }
                    }
                    InlineExpression::NumberLiteral(literal) if literal.decimals() > MOST_DECIMALS => {
                        refuse(literal.span, "this number has too many decimals".to_owned(), "shorten it");
                    }
                    _ => {}
                }
            }
        }
    }
}

fn is_harmless(named: &NamedArgument<'_>) -> bool {
    OPTIONS.contains(&named.name.name)
        && match &named.value {
            InlineExpression::NumberLiteral(literal) => (0.0..=MOST_DIGITS as f64).contains(&literal.value()),
            _ => true,
        }
}

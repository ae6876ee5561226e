//! What may choose between variants in a leaflet or a page.

use crate::{
    check::{view::View, words::COUNT},
    content::ftl::{InlineExpression, Node, Pattern},
    finding::{Finding, Rule},
};

static SELECTOR: Rule = Rule::gate("wrong-selector", "In a leaflet or a page only a number can choose between variants.").explained(r#"
The program knows numbers; nothing else that it fills in has cases. `…` stands for the rest of a file.

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
-haus = Klinik
    .art = f
text = { -haus.art ->
        [f] Das ist selten: weniger als { $rate }.
       *[m] Das ist selten: weniger als { $rate }.
    }
…
```

```text
de/example.ftl:3:10: error[wrong-selector]: the message `text` chooses between variants by something that is not a number (write one text without variants)
```

```ftl de/example.ftl
text = Das ist selten: weniger als { $rate }.
…
```

```text
```
"#);

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

//! Links that do not lead where the source's lead.

use crate::{
    check::{
        links::{Address, links},
        view::View,
    },
    finding::{Finding, Rule},
};

static DIFFERENT: Rule = Rule::gate("different-link", "A link must lead where it leads in the source.").with_exceptions().explained(
    r#"
A page in the reader's own language is right as well, if its address differs by the language alone.

```ftl en/example.ftl
more = See <a href="https://example.org/en/liver">our website</a> or write to help@example.org.
```

```ftl de/example.ftl
more = Siehe <a href="https://example.org/en/leber">unsere Website</a>.
```

```text
de/example.ftl:1:1: error[different-link]: the address help@example.org of the English text is missing in the message `more` (copy it from the English text, sign for sign)
de/example.ftl:1:14: error[different-link]: the English text has no address https://example.org/en/leber, but https://example.org/en/liver (copy the address from the English text, sign for sign)
```

```ftl de/example.ftl
more = Siehe <a href="https://example.org/de/liver">unsere Website</a> oder schreiben Sie an help@example.org.
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&DIFFERENT];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let language = view.original.language.english_name();
    for (part, source) in view.pairs().filter(|(part, _)| part.has_signs) {
        let Some(first) = source.readings.first() else { continue };
        let said = links(&first.text);
        let mut told: Vec<String> = Vec::new();
        for reading in &part.readings {
            let own = links(&reading.text);
            let is_same = |one: &Address, other: &Address| is_same(&one.text, &other.text, view.locale.language());
            let mut missing: Vec<&Address> = said.iter().filter(|wanted| !own.iter().any(|own| is_same(wanted, own))).collect();
            for address in own.iter().filter(|own| !said.iter().any(|wanted| is_same(wanted, own))) {
                let in_place_of = (!missing.is_empty()).then(|| missing.remove(0));
                if told.contains(&address.text) {
                    continue;
                }
                told.push(address.text.clone());
                let but = in_place_of.map_or(String::new(), |wanted| format!(", but {}", wanted.text));
                let hint = match in_place_of {
                    Some(_) => format!("copy the address from the {language} text, sign for sign"),
                    None => "delete it".to_owned(),
                };
                let sentence = format!("the {language} text has no address {}{but}", address.text);
                findings.push(DIFFERENT.at(part.place(reading, address.range.clone()), sentence).hint(hint));
            }
            for address in missing {
                if !told.contains(&address.text) {
                    told.push(address.text.clone());
                    let sentence = format!("the address {} of the {language} text is missing in {}", address.text, part.name());
                    findings.push(
                        DIFFERENT
                            .at(part.start(reading), sentence)
                            .hint(format!("copy it from the {language} text, sign for sign")),
                    );
                }
            }
        }
    }
}

/// Whether two addresses lead to the same page, in another language perhaps.
fn is_same(wanted: &str, own: &str, language: &str) -> bool {
    let plain = |address: &str| address.trim_end_matches('/').to_owned();
    if plain(wanted) == plain(own) {
        return true;
    }
    let parts = |address: &str| -> Vec<String> {
        address.trim_end_matches('/').split(['/', '.', '?', '=', '&', '#']).map(str::to_owned).collect()
    };
    let (wanted, own) = (parts(wanted), parts(own));
    let is_language = |part: &str| part.split(['-', '_']).next().is_some_and(|tag| (2..=3).contains(&tag.len()));
    let is_own = |part: &str| part.split(['-', '_']).next().is_some_and(|tag| tag.eq_ignore_ascii_case(language));
    wanted.len() == own.len() && wanted.iter().zip(&own).all(|(wanted, own)| wanted == own || is_language(wanted) && is_own(own))
}

//! Markup that is not the source's.

use super::unsafe_markup::fault;
use crate::{
    check::{
        tags::{Kind, Tag, tags},
        view::View,
    },
    finding::{Finding, Rule},
};

static MISSING: Rule = Rule::gate("missing-markup", "A text must keep the markup of the source.").with_exceptions().explained(
    r#"
What stands in **bold** in the source was found important. A link that lost its tags cannot be followed.

```ftl en/example.ftl
food = Do <strong>not</strong> eat.
```

```ftl de/example.ftl
food = Essen Sie nichts.
```

```text
de/example.ftl:1:1: error[missing-markup]: the English text has <strong>, and the message `food` has not (put <strong> before and </strong> behind the words it is for)
```

```ftl de/example.ftl
food = Essen Sie <strong>nichts</strong>.
```

```text
```
"#,
);

static UNKNOWN: Rule = Rule::gate("unknown-markup", "A text may hold only the markup of the source.").with_exceptions().explained(
    r#"
The program that shows the text knows the tags of the source; others may be shown as they stand, or do harm. Ordinals such as
`1<sup>er</sup>`, and `<span lang>` around words of another language, are always possible.

```ftl en/example.ftl
more = See <a href="https://example.org/" class="button">our website</a>.
```

```ftl de/example.ftl
more = Siehe <a href="https://example.org/" class="knopf">unsere <u>Website</u></a>.
```

```text
de/example.ftl:1:14: error[unknown-markup]: <a> has class="knopf" here, and class="button" in the English text (copy the tag from the English text, sign for sign)
de/example.ftl:1:66: error[unknown-markup]: the English text has no <u> in the message `more` (delete the tag)
```

```ftl de/example.ftl
more = Siehe <a href="https://example.org/" class="button">unsere Website</a>.
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&MISSING, &UNKNOWN];

/// Elements that only shape words; how often they stand is a matter of word order.
const SHAPES: [&str; 8] = ["strong", "em", "b", "i", "u", "small", "mark", "span"];
/// Attributes that hold words, or that have a rule of their own.
const FREE: [&str; 11] =
    ["title", "alt", "aria-label", "placeholder", "label", "lang", "xml:lang", "dir", "hreflang", "href", "src"];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let language = view.original.language.english_name();
    for (part, source) in view.pairs().filter(|(part, _)| part.has_signs) {
        let said: Vec<Vec<Tag>> = source.readings.iter().map(|reading| opening(&reading.text)).collect();
        let Some(first) = said.first() else { continue };
        let mut told = Vec::new();
        for reading in &part.readings {
            let own = opening(&reading.text);
            let mut names: Vec<&str> = first.iter().map(|tag| tag.name.as_str()).collect();
            names.sort_unstable();
            names.dedup();
            for name in names {
                let count = |tags: &[Tag]| tags.iter().filter(|tag| tag.name == name).count();
                let (wanted, found) = (said.iter().map(|tags| count(tags)).min().unwrap_or(0), count(&own));
                let is_enough = if SHAPES.contains(&name) { wanted == 0 || found > 0 } else { found >= wanted };
                if !is_enough {
                    let sentence = format!("the {language} text has <{name}>, and {} has not", part.name());
                    let hint = format!("put <{name}> before and </{name}> behind the words it is for");
                    told.push(MISSING.at(part.start(reading), sentence).hint(hint));
                }
            }
            // What a leaflet may hold is looked at in its finished text.
            for tag in own.iter().filter(|tag| fault(tag).is_none() && !view.is_named()) {
                told.extend(
                    unknown(tag, &said, language, &part.name())
                        .map(|(sentence, hint)| UNKNOWN.at(part.place(reading, tag.range.clone()), sentence).hint(hint)),
                );
            }
        }
        told.sort();
        told.dedup();
        findings.append(&mut told);
    }
}

fn opening(text: &str) -> Vec<Tag> {
    tags(text).into_iter().filter(|tag| matches!(tag.kind, Kind::Open | Kind::Alone)).collect()
}

fn unknown(tag: &Tag, said: &[Vec<Tag>], language: &str, part: &str) -> Option<(String, String)> {
    let known: Vec<&Tag> = said.iter().flatten().filter(|known| known.name == tag.name).collect();
    let is_free = match tag.name.as_str() {
        "sup" | "sub" | "wbr" | "bdi" => tag.attributes.is_empty(),
        "span" | "i" | "em" => {
            !tag.attributes.is_empty() && tag.attributes.iter().all(|(name, _)| matches!(name.as_str(), "lang" | "dir"))
        }
        _ => false,
    };
    if known.is_empty() {
        return (!is_free).then(|| (format!("the {language} text has no <{}> in {part}", tag.name), "delete the tag".to_owned()));
    }
    let bound = |tag: &Tag| -> Vec<(String, String)> {
        let mut bound: Vec<_> = tag.attributes.iter().filter(|(name, _)| !FREE.contains(&name.as_str())).cloned().collect();
        bound.sort();
        bound
    };
    let own = bound(tag);
    if known.iter().any(|known| bound(known) == own) || is_free {
        return None;
    }
    let wanted = bound(known[0]);
    let write = |attributes: &[&(String, String)]| match attributes {
        [] => "nothing".to_owned(),
        attributes => attributes.iter().map(|(name, value)| format!("{name}=\"{value}\"")).collect::<Vec<_>>().join(" "),
    };
    let only_own: Vec<_> = own.iter().filter(|attribute| !wanted.contains(attribute)).collect();
    let only_wanted: Vec<_> = wanted.iter().filter(|attribute| !own.contains(attribute)).collect();
    let sentence = format!("<{}> has {} here, and {} in the {language} text", tag.name, write(&only_own), write(&only_wanted));
    Some((sentence, format!("copy the tag from the {language} text, sign for sign")))
}

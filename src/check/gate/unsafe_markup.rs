//! Markup that does something.

use crate::{
    check::{
        tags::{Kind, Tag, tags},
        view::View,
    },
    finding::{Finding, Rule},
};

static UNSAFE: Rule = Rule::gate("unsafe-markup", "A text may not run programs, load anything or change the page around it.")
    .explained(
        r#"
A translation goes to the pages of hospitals as it is. Whoever can put a script into it can put words into a doctor's mouth.

```ftl en/example.ftl
more = See <a href="https://example.org/">our website</a>.
```

```ftl de/example.ftl
more = Siehe <a href="https://example.org/" onclick="go()">unsere Website</a>. <script>go()</script>.
```

```text
de/example.ftl:1:14: error[unsafe-markup]: the message `more` holds `onclick`, which runs a program (delete it)
de/example.ftl:1:80: error[unsafe-markup]: the message `more` holds <script>, which no text may hold (delete it)
```

```ftl de/example.ftl
more = Siehe <a href="https://example.org/">unsere Website</a>.
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&UNSAFE];

const ELEMENTS: [&str; 22] = [
    "applet", "audio", "base", "body", "button", "embed", "form", "frame", "frameset", "head", "html", "iframe", "input", "link",
    "math", "meta", "object", "script", "select", "style", "svg", "template",
];
const SCHEMES: [&str; 4] = ["javascript:", "vbscript:", "data:", "file:"];
/// Attributes that hold an address.
const ADDRESSES: [&str; 9] = ["href", "src", "action", "formaction", "xlink:href", "poster", "background", "cite", "data"];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for part in view.parts.iter().filter(|part| part.has_signs) {
        let mut told = Vec::new();
        for reading in part.readings.iter().filter(|reading| reading.text.contains('<')) {
            let in_source = part.source.iter().flat_map(|source| &source.readings).flat_map(|reading| tags(&reading.text));
            let in_source: Vec<Tag> = in_source.collect();
            for tag in tags(&reading.text).into_iter().filter(|tag| !matches!(tag.kind, Kind::Close | Kind::Comment)) {
                // What the source itself does in just this way is its own business; ours does nothing of the kind.
                let is_source_s =
                    !view.is_named() && in_source.iter().any(|own| own.name == tag.name && own.attributes == tag.attributes);
                let Some(fault) = fault(&tag).filter(|_| !is_source_s && !view.is_source || view.is_named()) else { continue };
                let finding =
                    UNSAFE.at(part.place(reading, tag.range.clone()), format!("{} holds {fault}", part.name())).hint("delete it");
                if !told.contains(&finding) {
                    told.push(finding);
                }
            }
        }
        findings.append(&mut told);
    }
}

/// What a tag does that no text may do.
pub(super) fn fault(tag: &Tag) -> Option<String> {
    if ELEMENTS.contains(&tag.name.as_str()) {
        return Some(format!("<{}>, which no text may hold", tag.name));
    }
    tag.attributes.iter().find_map(|(name, value)| {
        // Browsers pass over white space and control characters in a scheme.
        let bare: String = value.chars().filter(|character| !character.is_whitespace() && !character.is_control()).collect();
        let bare = unescape(&bare).to_ascii_lowercase();
        let scheme = SCHEMES.iter().find(|scheme| bare.starts_with(**scheme));
        match name.as_str() {
            name if name.starts_with("on") => Some(format!("`{name}`, which runs a program")),
            "style" | "srcdoc" | "srcset" | "formaction" => Some(format!("`{name}`, which no text may hold")),
            name if ADDRESSES.contains(&name) => scheme.map(|scheme| format!("a link that begins with `{scheme}`")),
            _ => None,
        }
    })
}

/// Entities that may hide the beginning of an address.
fn unescape(value: &str) -> String {
    let mut text = value.to_owned();
    for (entity, character) in [("&colon;", ":"), ("&tab;", ""), ("&newline;", ""), ("&Tab;", ""), ("&NewLine;", "")] {
        text = text.replace(entity, character);
    }
    let mut plain = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("&#") {
        plain.push_str(before);
        let (digits, radix) = after.strip_prefix(['x', 'X']).map_or((after, 10), |digits| (digits, 16));
        let length = digits.bytes().take_while(|byte| char::from(*byte).is_digit(radix)).take(8).count();
        let character = u32::from_str_radix(&digits[..length], radix).ok().and_then(char::from_u32);
        plain.extend(character.filter(|character| !character.is_whitespace() && !character.is_control()));
        rest = digits[length..].trim_start_matches(';');
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hidden_scheme_is_found() {
        for value in [
            "javascript:x",
            " JavaScript:x",
            "java\tscript:x",
            "&#106;avascript:x",
            "&#x6A;avascript&colon;x",
            "data:text/html,x",
        ] {
            let text = format!("<a href=\"{value}\">");
            assert!(fault(&tags(&text)[0]).is_some(), "{value}");
        }
        for text in ["<a href=\"https://e.org/javascript:\">", "<strong>", "<a class=\"on\">", "<span lang=\"fr\">"] {
            assert_eq!(fault(&tags(text)[0]), None, "{text}");
        }
    }
}

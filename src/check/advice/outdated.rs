//! Translations of a source that has moved on.

use crate::{
    check::view::View,
    finding::{Finding, Rule},
};

static OUTDATED: Rule = Rule::advice("outdated", "A translation follows the source as it is now.").explained(
    r#"
`[follows]` in `locale.toml` records, for each file, the beginning of the fingerprint (SHA-256) of the source file that was translated.
Without it nothing is said.

```toml de/locale.toml
[follows]
"example.ftl" = "0123456789abcdef"
```

```ftl en/example.ftl
a = A needle
```

```ftl de/example.ftl
a = Eine Nadel
```

```text
de/locale.toml:2:17: warning[outdated]: the English text of example.ftl has changed since it was translated (compare the two, then write "2aac53f8ae9a9edb")
```

```toml de/locale.toml
[follows]
"example.ftl" = "2aac53f8ae9a9edb"
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&OUTDATED];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let Some(follows) = view.settings.follows.get(&*view.original.file_name) else { return };
    let (Some(source), Some(settings)) = (view.original.file, view.settings_file) else { return };
    let recorded = follows.text.trim();
    let is_same = recorded.len() >= 8 && source.fingerprint.as_bytes().starts_with(&bytes(recorded));
    if !is_same && !view.is_source {
        let (language, name) = (view.original.language.english_name(), &view.original.file_name);
        findings.push(
            OUTDATED
                .at(
                    settings.place(follows.bytes.clone()),
                    format!("the {language} text of {name} has changed since it was translated"),
                )
                .hint(format!("compare the two, then write \"{}\"", source.fingerprint.short())),
        );
    }
}

/// Hexadecimal digits as bytes; one that is none makes a byte that no fingerprint begins with by chance.
fn bytes(digits: &str) -> Vec<u8> {
    let pairs = digits.as_bytes().chunks(2);
    pairs
        .map(|pair| std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok()).unwrap_or_default())
        .collect()
}

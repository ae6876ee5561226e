//! Reads a TOML table key by key and collects every mistake, where serde would stop at the first.

use std::{fmt, ops::Range};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::File;
use crate::{
    finding::{Finding, Rule},
    lang::{Date, Locale},
};

pub(super) static SYNTAX: Rule = Rule::gate("toml-syntax", "A .toml file must follow the syntax of TOML.").explained(
    r#"
```ftl en/example.ftl
a = A needle
```

```ftl de/example.ftl
a = Eine Nadel
```

```toml de/locale.toml
[style]
address = Sie
```

```text
de/locale.toml:2:11: error[toml-syntax]: this line cannot be read: string values must be quoted, expected literal string (compare it with the lines around it: name = "value")
```

```toml de/locale.toml
[style]
address = "Sie"
```

```text
```
"#,
);
static UNKNOWN_KEY: Rule = Rule::gate("unknown-key", "Every key of a .toml file must be one that the program knows.").explained(
    r#"
A mistyped key would be passed over in silence otherwise.

```ftl en/example.ftl
a = A needle
```

```ftl de/example.ftl
a = Eine Nadel
```

```toml de/locale.toml
[style]
adress = "Sie"
```

```text
de/locale.toml:2:1: error[unknown-key]: the key `adress` means nothing here (the keys of this table are `address`, `quotation_marks`)
```

```toml de/locale.toml
[style]
address = "Sie"
```

```text
```
"#,
);
static MISSING_KEY: Rule = Rule::gate("missing-key", "A key that the program needs must be there.").explained(
    r#"
```ftl en/example.ftl
a = A needle
```

```ftl de/example.ftl
a = Eine Nadel, eine Nadel Nadel
```

```toml de/locale.toml
[[exception]]
rule = "repeated-word"
file = "example.ftl"
```

```text
de/example.ftl:1:28: warning[repeated-word]: "Nadel" stands here twice (delete one of the two)
de/locale.toml:1:1: error[missing-key]: the key `reason` is missing in this table (add a line: reason = …)
```

```toml de/locale.toml
[[exception]]
rule = "repeated-word"
file = "example.ftl"
reason = "an example"
```

```text
```
"#,
);
static WRONG_VALUE: Rule = Rule::gate("wrong-value", "A value must be of the kind that its key asks for.").explained(
    r#"
```ftl en/example.ftl
a = A needle
```

```ftl de/example.ftl
a = Eine Nadel
```

```toml de/locale.toml
[origin]
"example.ftl" = "robot"
```

```text
de/locale.toml:2:17: error[wrong-value]: "robot" is no origin (write "machine" if a computer wrote this file, "human" if a person did)
```

```toml de/locale.toml
[origin]
"example.ftl" = "machine"
```

```text
```
"#,
);

/// A text with its place in the file.
#[derive(Clone, PartialEq, Eq)]
pub struct Placed {
    /// The text.
    pub text: String,
    /// Where it stands.
    pub bytes: Range<usize>,
}

/// Only what is said: a leaflet is the same wherever in the file it stands.
impl fmt::Debug for Placed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(formatter)
    }
}

/// Reads the top table of a file; the rest of a broken file is still read.
pub(super) fn read<T>(file: &File, findings: &mut Vec<Finding>, read: impl FnOnce(&mut Fields<'_, '_>) -> T) -> T {
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    // A file that is wrong from end to end is one mistake, not a hundred thousand.
    const MOST_ERRORS: usize = 100;
    findings.extend(errors.into_iter().take(MOST_ERRORS).map(|error| {
        let bytes = error.span().unwrap_or(0..0);
        SYNTAX
            .at(file.place(bytes), format!("this line cannot be read: {}", error.message()))
            .hint("compare it with the lines around it: name = \"value\"")
    }));
    let mut fields = Fields { file, findings, bytes: 0..0, table: table.get_ref(), known: Vec::new(), any_key: false };
    let value = read(&mut fields);
    fields.finish();
    value
}

/// One table being read; a key that nobody asked for is a finding at the end.
pub(super) struct Fields<'a, 'i> {
    pub(super) file: &'a File,
    pub(super) findings: &'a mut Vec<Finding>,
    bytes: Range<usize>,
    table: &'a DeTable<'i>,
    known: Vec<&'static str>,
    any_key: bool,
}

impl<'a, 'i> Fields<'a, 'i> {
    /// Where the table stands.
    pub(super) fn bytes(&self) -> Range<usize> {
        self.bytes.clone()
    }

    /// A text that may be absent.
    pub(super) fn text(&mut self, key: &'static str) -> Option<Placed> {
        let value = self.value(key)?;
        match value.get_ref().as_str() {
            Some(text) if !text.trim().is_empty() => Some(Placed { text: text.to_owned(), bytes: value.span() }),
            _ => self.wrong(key, value, "a text in quotation marks"),
        }
    }

    /// A text that must be there.
    pub(super) fn required_text(&mut self, key: &'static str) -> Option<Placed> {
        self.required(key, Self::text)
    }

    /// A list of texts; an absent one is empty.
    pub(super) fn texts(&mut self, key: &'static str) -> Vec<Placed> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong::<()>(key, value, "a list of texts in brackets");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in array.iter() {
            match item.get_ref().as_str() {
                Some(text) => texts.push(Placed { text: text.to_owned(), bytes: item.span() }),
                None => {
                    self.wrong::<()>(key, item, "a text in quotation marks");
                }
            }
        }
        texts
    }

    /// A day, such as `2026-11-24`.
    pub(super) fn date(&mut self, key: &'static str) -> Option<Date> {
        let value = self.value(key)?;
        let text = value.get_ref().as_datetime().map(ToString::to_string);
        match text.as_deref().and_then(Date::parse) {
            Some(date) => Some(date),
            None => self.wrong(key, value, "a day such as 2026-11-24, without quotation marks"),
        }
    }

    /// A number that must be there.
    pub(super) fn required_number(&mut self, key: &'static str) -> Option<f64> {
        self.required(key, |fields, key| {
            let value = fields.value(key)?;
            let text = match value.get_ref() {
                DeValue::Integer(number) => Some(number.as_str()),
                DeValue::Float(number) => Some(number.as_str()),
                _ => None,
            };
            let number = text.and_then(|text| text.replace('_', "").parse::<f64>().ok());
            match number.filter(|number| number.is_finite()) {
                Some(number) => Some(number),
                None => fields.wrong(key, value, "a number such as 0.005"),
            }
        })
    }

    /// A language tag that must be there.
    pub(super) fn required_locale(&mut self, key: &'static str) -> Option<Locale> {
        self.required(key, Self::locale)
    }

    /// A language tag that may be absent.
    pub(super) fn locale(&mut self, key: &'static str) -> Option<Locale> {
        let value = self.value(key)?;
        match value.get_ref().as_str().and_then(Locale::parse) {
            Some(locale) => Some(locale),
            None => self.wrong(key, value, "a language tag such as \"pt-PT\""),
        }
    }

    /// One of a closed set of words.
    pub(super) fn one_of<T: Copy>(&mut self, key: &'static str, words: &[(&'static str, T)]) -> Option<T> {
        let value = self.value(key)?;
        let text = value.get_ref().as_str().unwrap_or_default();
        match words.iter().find(|(word, _)| *word == text) {
            Some((_, meaning)) => Some(*meaning),
            None => {
                let known: Vec<String> = words.iter().map(|(word, _)| format!("\"{word}\"")).collect();
                self.wrong(key, value, &format!("one of {}", known.join(", ")))
            }
        }
    }

    /// As [`Fields::one_of`], for a key that must be there.
    pub(super) fn required_one_of<T: Copy>(&mut self, key: &'static str, words: &[(&'static str, T)]) -> Option<T> {
        self.required(key, |fields, key| fields.one_of(key, words))
    }

    /// A table that may be absent.
    pub(super) fn table<T>(&mut self, key: &'static str, read: impl FnOnce(&mut Fields<'_, 'i>) -> T) -> Option<T> {
        let value = self.value(key)?;
        match value.get_ref().as_table() {
            Some(table) => Some(self.inside(value, table, read)),
            None => self.wrong(key, value, &format!("a table: [{key}]")),
        }
    }

    /// A list of tables; an absent one is empty.
    pub(super) fn tables<T>(&mut self, key: &'static str, mut read: impl FnMut(&mut Fields<'_, 'i>) -> Option<T>) -> Vec<T> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong::<()>(key, value, &format!("a list of tables: [[{key}]]"));
            return Vec::new();
        };
        let mut items = Vec::new();
        for item in array.iter() {
            match item.get_ref().as_table() {
                Some(table) => items.extend(self.inside(item, table, &mut read)),
                None => {
                    self.wrong::<()>(key, item, &format!("a table: [[{key}]]"));
                }
            }
        }
        items
    }

    /// Every key with its text, for tables whose keys are the writer's own.
    pub(super) fn entries(&mut self) -> Vec<(Placed, Placed)> {
        let mut entries = Vec::new();
        for (key, value) in self.table {
            let name = Placed { text: key.get_ref().to_string(), bytes: key.span() };
            match value.get_ref().as_str() {
                Some(text) => entries.push((name, Placed { text: text.to_owned(), bytes: value.span() })),
                None => {
                    let sentence = format!("the value of `{}` must be a text in quotation marks", name.text);
                    self.findings.push(WRONG_VALUE.at(self.file.place(value.span()), sentence));
                }
            }
        }
        self.any_key = true;
        entries
    }

    /// Reports a value that is of the right kind and still wrong.
    pub(super) fn refuse(&mut self, bytes: Range<usize>, sentence: impl Into<String>, hint: impl Into<String>) {
        self.findings.push(WRONG_VALUE.at(self.file.place(bytes), sentence).hint(hint));
    }

    fn inside<T>(&mut self, value: &Spanned<DeValue<'i>>, table: &DeTable<'i>, read: impl FnOnce(&mut Fields<'_, 'i>) -> T) -> T {
        let mut fields =
            Fields { file: self.file, findings: self.findings, bytes: value.span(), table, known: Vec::new(), any_key: false };
        let read = read(&mut fields);
        fields.finish();
        read
    }

    fn required<T>(&mut self, key: &'static str, read: impl FnOnce(&mut Self, &'static str) -> Option<T>) -> Option<T> {
        if !self.table.contains_key(key) {
            self.known.push(key);
            let sentence = format!("the key `{key}` is missing in this table");
            self.findings
                .push(MISSING_KEY.at(self.file.place(self.bytes.clone()), sentence).hint(format!("add a line: {key} = …")));
            return None;
        }
        read(self, key)
    }

    fn value(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'i>>> {
        self.known.push(key);
        self.table.get(key)
    }

    fn wrong<T>(&mut self, key: &str, value: &Spanned<DeValue<'_>>, wanted: &str) -> Option<T> {
        let sentence = format!("the value of `{key}` must be {wanted}");
        self.findings.push(WRONG_VALUE.at(self.file.place(value.span()), sentence));
        None
    }

    fn finish(&mut self) {
        if self.any_key {
            return;
        }
        for key in self.table.keys().filter(|key| !self.known.contains(&key.get_ref().as_ref())) {
            let known = self.known.iter().map(|known| format!("`{known}`")).collect::<Vec<_>>().join(", ");
            self.findings.push(
                UNKNOWN_KEY
                    .at(self.file.place(key.span()), format!("the key `{}` means nothing here", key.get_ref()))
                    .hint(format!("the keys of this table are {known}")),
            );
        }
    }
}

pub(super) fn rules() -> [&'static Rule; 4] {
    [&SYNTAX, &UNKNOWN_KEY, &MISSING_KEY, &WRONG_VALUE]
}

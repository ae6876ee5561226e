//! Quotation marks of the language, each with its other half.

use crate::{
    check::{
        quotation::{Fault, fault, inner},
        view::{Own, OwnReading, View},
    },
    finding::{Finding, Rule},
    lang::quotation_pairs,
};

static STRAIGHT: Rule = Rule::advice("straight-quote", "Words are quoted with the quotation marks of the language.").explained(
    r#"
Where the source itself quotes with straight marks they are right.

```ftl en/example.ftl
bring = Bring the leaflet “Biopsy”.
```

```ftl de/example.ftl
bring = Bringen Sie das Merkblatt "Biopsie" mit.
```

```text
de/example.ftl:1:35: warning[straight-quote]: a straight mark stands here: " (write „…“)
de/example.ftl:1:43: warning[straight-quote]: a straight mark stands here: " (write „…“)
```

```ftl de/example.ftl
bring = Bringen Sie das Merkblatt „Biopsie“ mit.
```

```text
```
"#,
);

static OTHER: Rule = Rule::advice("other-quotes", "The quotation marks are those of the language, not of another.").explained(
    r#"
Every pair that careful writers of the language use is right.

```ftl en/example.ftl
bring = Bring the leaflet “Biopsy”.
```

```ftl de/example.ftl
bring = Bringen Sie das Merkblatt “Biopsie” mit.
```

```text
de/example.ftl:1:35: warning[other-quotes]: German does not quote with “ like this (write „…“)
```

```ftl de/example.ftl
bring = Bringen Sie das Merkblatt »Biopsie« mit.
```

```text
```
"#,
);

static UNCLOSED: Rule = Rule::advice("unclosed-quote", "A quotation mark has its other half.").explained(
    r#"
```ftl en/example.ftl
bring = Bring the leaflet “Biopsy”.
```

```ftl de/example.ftl
bring = Bringen Sie das Merkblatt „Biopsie mit.
```

```text
de/example.ftl:1:35: warning[unclosed-quote]: this quotation mark has no other half: „ (write „…“)
```

```ftl de/example.ftl
bring = Bringen Sie das Merkblatt „Biopsie“ mit.
```

```text
```
"#,
);

static APOSTROPHE: Rule = Rule::advice("straight-apostrophe", "An apostrophe is a curved one.").explained(
    r#"
Where the source itself has straight apostrophes they are right.

```ftl en/example.ftl
stress = the child’s stress
```

```ftl fr/example.ftl
stress = le stress de l'enfant
```

```text
fr/example.ftl:1:24: warning[straight-apostrophe]: a straight apostrophe stands here: ' (write ’)
```

```ftl fr/example.ftl
stress = le stress de l’enfant
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&STRAIGHT, &OTHER, &UNCLOSED, &APOSTROPHE];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let region = view.locale.icu().region.map(|region| region.to_string());
    let pairs = quotation_pairs(view.locale.language(), region.as_deref());
    let write = example(view, pairs);
    // A program whose own texts are written with a typewriter's marks has them in every language.
    let is_typewritten = |mark: char| {
        !view.is_named()
            && view
                .original
                .written
                .messages()
                .flat_map(|(_, message)| message.patterns())
                .flat_map(|pattern| pattern.texts())
                .any(|text| crate::check::prose::running_text(&text.value).contains(mark))
    };
    let (straight_quotes, straight_apostrophes) = (is_typewritten('"'), is_typewritten('\''));
    for (own, reading) in view.own_readings() {
        let words = &reading.words;
        if !straight_quotes {
            for at in straight(words, '"', view.locale.language()) {
                push(findings, &STRAIGHT, own, reading, at, "a straight mark stands here: \"".to_owned(), &write);
            }
        }
        if !straight_apostrophes {
            for at in straight(words, '\'', view.locale.language()) {
                let curved = if view.locale.language() == "he" { "׳" } else { "’" };
                push(
                    findings,
                    &APOSTROPHE,
                    own,
                    reading,
                    at,
                    "a straight apostrophe stands here: '".to_owned(),
                    &format!("write {curved}"),
                );
            }
        }
        match fault(words, pairs, inner(view.locale.language())) {
            Some(Fault::Foreign(at, mark)) => {
                let sentence = format!("{} does not quote with {mark} like this", view.language.english_name());
                push(findings, &OTHER, own, reading, at, sentence, &write);
            }
            Some(Fault::Alone(at, mark)) => {
                push(findings, &UNCLOSED, own, reading, at, format!("this quotation mark has no other half: {mark}"), &write);
            }
            None => {}
        }
    }
}

fn push(
    findings: &mut Vec<Finding>,
    rule: &'static Rule,
    own: &Own<'_, '_>,
    reading: &OwnReading<'_, '_>,
    at: usize,
    sentence: String,
    hint: &str,
) {
    let end = at + reading.words[at..].chars().next().map_or(0, char::len_utf8);
    findings.push(rule.at(own.place(reading, at..end), sentence).hint(hint));
}

/// The marks to write: those that `locale.toml` names, else the language's usual ones.
fn example(view: &View<'_, '_>, pairs: &[(char, char)]) -> String {
    let named = view.settings.quotation_marks.first().map(|pair| pair.chars().collect::<Vec<_>>());
    match (named.as_deref(), pairs.first()) {
        (Some([open, close]), _) => format!("write {open}…{close}"),
        (_, Some((open, close))) if view.locale.language() == "fr" => format!("write {open} … {close}"),
        (_, Some((open, close))) => format!("write {open}…{close}"),
        _ => "write the quotation marks of the language".to_owned(),
    }
}

/// Straight marks in running text; not those for feet, inches and minutes, and in Hebrew not within an abbreviation.
fn straight(text: &str, mark: char, language: &str) -> Vec<usize> {
    let is_letter = |character: Option<char>| character.is_some_and(char::is_alphabetic);
    let found = text.match_indices(mark).map(|(at, _)| at).filter(|at| {
        let (before, after) = (text[..*at].chars().next_back(), text[at + 1..].chars().next());
        let is_measure = before.is_some_and(char::is_numeric);
        let is_abbreviation = language == "he" && is_letter(before) && (is_letter(after) || mark == '\'');
        !is_measure && !is_abbreviation
    });
    found.collect()
}

//! Texts in another language than their folder says.

use crate::{
    check::{
        language::{Guess, other_language},
        prose::own_words,
        view::View,
    },
    finding::{Finding, Rule},
    lang::{Locale, name_of},
};

static OTHER: Rule = Rule::advice("other-language", "A text is in the language of its folder.").explained(
    r#"
This is a guess from the letters of at least thirty letters of text: it is spoken where a text is much more like another language.

```ftl en/example.ftl
take = A doctor takes a small sample of tissue with a thin needle.
```

```ftl cs/example.ftl
take = Lekár vám tenkou ihlou odoberie malú vzorku tkaniva, potom sa môžete vrátiť domov.
```

```text
cs/example.ftl:1:8: warning[other-language]: this text looks like Slovak, not Czech (translate it, or put it into the folder of its language)
```

```ftl cs/example.ftl
take = Lékař odebere tenkou jehlou malý vzorek tkáně.
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&OTHER];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let mut all = String::new();
    let before = findings.len();
    for (own, reading) in view.own_readings() {
        all.push_str(&reading.words);
        all.push(' ');
        let is_known = |guess: &Guess| guess.is_clear();
        // A clause in the source's language in a text that is translated else.
        let found = other_language(&reading.words, view.locale).filter(is_known).map(|guess| (guess, 0..reading.words.len()));
        let found = found.or_else(|| {
            clauses(&reading.words).into_iter().find_map(|range| {
                let guess = other_language(&reading.words[range.clone()], view.locale).filter(Guess::is_clear_in_a_clause)?;
                (guess.language == view.original.language.locale.as_str()).then_some((guess, range))
            })
        });
        let Some((guess, range)) = found else { continue };
        // What is the source's own text has been told.
        let message = view.original.written.message(own.id).map(|(_, message)| message).filter(|_| !view.is_source);
        let is_source_s = message.is_some_and(|message| {
            message.patterns().flat_map(|pattern| pattern.texts()).any(|text| text.value == *reading.reading.text)
        });
        if is_source_s {
            continue;
        }
        let finding = finding(own.place(reading, range), &guess, view);
        findings.push(finding);
    }
    // The file as a whole may be clearer than each of its messages.
    let words = own_words(&all, view.locale.language());
    if let (Some(layer), Some(guess)) = (view.own(), other_language(&words, view.locale))
        && guess.letters >= 400
        && guess.lead >= 0.12
    {
        findings.truncate(before);
        let place = layer.messages().next().map_or_else(|| layer.start(), |first| layer.place(first.id.span.range()));
        let sentence = format!("this whole file looks like {}, not {}", english(guess.language), view.language.english_name());
        findings.push(OTHER.at(place, sentence).hint("put it into the folder of its language"));
    }
}

fn finding(place: crate::finding::Place, guess: &Guess, view: &View<'_, '_>) -> Finding {
    let sentence = format!("this text looks like {}, not {}", english(guess.language), view.language.english_name());
    OTHER.at(place, sentence).hint("translate it, or put it into the folder of its language")
}

fn english(tag: &str) -> String {
    let (locale, english) = (Locale::parse(tag), Locale::parse("en"));
    locale.zip(english).and_then(|(locale, english)| name_of(&locale, &english)).unwrap_or_else(|| tag.to_owned())
}

/// The sentences of a text and their parts.
fn clauses(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut clauses = Vec::new();
    let mut start = 0;
    for (at, mark) in text.char_indices().filter(|(_, character)| {
        matches!(character, '.' | ',' | ';' | '!' | '?' | ':' | '(' | ')' | '–' | '\n' | '؟' | '،' | '։' | '\u{FFFC}')
    }) {
        clauses.push(start..at + mark.len_utf8());
        start = at + mark.len_utf8();
    }
    clauses.push(start..text.len());
    clauses.retain(|range| !text[range.clone()].trim().is_empty());
    for range in &mut clauses {
        range.start += text[range.clone()].len() - text[range.clone()].trim_start().len();
    }
    clauses
}

//! The words that the glossary has for a concept.

use std::collections::HashMap;

use crate::{
    check::{
        prose::own_words,
        reading::Reading,
        tokens::{Token, tokens},
        view::View,
        vocabulary::{Concept, Form},
    },
    finding::{Finding, Rule},
};

static OTHER: Rule = Rule::advice("other-term", "A concept of the glossary is called by one of its accepted words.").explained(
    r#"
Words such as *usually*, *rare* and *less than* carry the force of a sentence; a translation without them says more, or less, than
the source. `glossary.tsv` in a folder, or beside the folders, holds the words; a form that ends in `*` stands for all that begin so.

```tsv en/glossary.tsv
concept	term	accepted	avoid
usually	usually	usually
```

```tsv de/glossary.tsv
concept	term	accepted	avoid
usually	in der Regel	in der Regel|meist*	immer
```

```ftl en/example.ftl
awake = You are usually awake.
```

```ftl de/example.ftl
awake = Sie sind wach.
```

```text
de/example.ftl:1:1: warning[other-term]: the English text says "usually", and the message `awake` has no accepted word for it (write "in der Regel", or another accepted word of the glossary: "meist*")
```

```ftl de/example.ftl
awake = Sie sind meistens wach.
```

```text
```
"#,
);

static AVOIDED: Rule = Rule::advice("avoided-term", "A word that the glossary says to avoid does not stand for its concept.").explained(
    r#"
A word to avoid may be the accepted one for another concept; where the source has that concept too, it may stand.

```tsv en/glossary.tsv
concept	term	accepted	avoid
usually	usually	usually
```

```tsv de/glossary.tsv
concept	term	accepted	avoid
usually	in der Regel	in der Regel|meist*	immer
```

```ftl en/example.ftl
awake = You are usually awake.
```

```ftl de/example.ftl
awake = Sie sind immer wach.
```

```text
de/example.ftl:1:18: warning[avoided-term]: for "usually" the glossary says to avoid "immer" (write "in der Regel", or another accepted word of the glossary: "meist*")
```

```ftl de/example.ftl
awake = Sie sind in der Regel wach.
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&OTHER, &AVOIDED];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let concepts = &view.vocabulary.concepts;
    if concepts.is_empty() || view.is_source {
        return;
    }
    let source_locale = &view.original.language.locale;
    let mut words_of_source = HashMap::new();
    for (part, source) in view.own_pairs() {
        let said = words_of_source
            .entry((part.message.id.name, part.attribute))
            .or_insert_with(|| Words::of(&source.readings, source_locale));
        let asked: Vec<&Concept> =
            concepts.iter().filter(|concept| concept.source.iter().any(|form| said.find(form).is_some())).collect();
        if asked.is_empty() {
            continue;
        }
        let own = Words::of(&part.readings, view.locale);
        for concept in &asked {
            let accepted = concept.accepted.iter().find_map(|form| own.find(form));
            let in_source = concept.source.iter().find_map(|form| said.text(form)).unwrap_or_default();
            let is_other_s = |place: &Found| {
                asked
                    .iter()
                    .filter(|other| other.name != concept.name)
                    .flat_map(|other| &other.accepted)
                    .any(|form| own.finds_at(form, place))
                    || concept.accepted.iter().any(|form| own.finds_at(form, place))
            };
            let avoided = concept.avoid.iter().flat_map(|form| own.find_all(form)).find(|found| !is_other_s(found));
            if let Some(found) = avoided {
                let reading = &part.readings[found.reading];
                let word = &own.texts[found.reading][found.range.clone()];
                findings.push(
                    AVOIDED
                        .at(
                            part.place(reading, found.range.clone()),
                            format!("for \"{in_source}\" the glossary says to avoid \"{word}\""),
                        )
                        .hint(suggestion(concept)),
                );
            } else if accepted.is_none() {
                findings.push(
                    OTHER
                        .at(
                            part.name_place(),
                            format!(
                                "the {} text says \"{in_source}\", and {} has no accepted word for it",
                                view.original.language.english_name(),
                                part.name()
                            ),
                        )
                        .hint(suggestion(concept)),
                );
            }
        }
    }
}

fn suggestion(concept: &Concept) -> String {
    let quoted = |form: &Form| format!("\"{}\"", form.written);
    match concept.accepted.split_first() {
        Some((first, [])) => format!("write \"{}\"", first.written.trim_end_matches('*')),
        Some((first, others)) => {
            let others: Vec<String> = others.iter().map(quoted).collect();
            format!(
                "write \"{}\", or another accepted word of the glossary: {}",
                first.written.trim_end_matches('*'),
                others.join(", ")
            )
        }
        None => "see the glossary".to_owned(),
    }
}

/// The words of every reading of a part.
struct Words {
    texts: Vec<String>,
    tokens: Vec<Vec<Token>>,
}

/// Where a form was found.
#[derive(Clone, Debug)]
struct Found {
    reading: usize,
    range: std::ops::Range<usize>,
}

impl Words {
    fn of(readings: &[Reading<'_, '_>], locale: &crate::lang::Locale) -> Self {
        let texts: Vec<String> =
            readings.iter().map(|reading| own_words(&reading.text, locale.language()).into_owned()).collect();
        let tokens = texts.iter().map(|text| tokens(text, locale)).collect();
        Self { texts, tokens }
    }

    /// Every place of a form.
    fn find_all(&self, form: &Form) -> impl Iterator<Item = Found> {
        self.tokens.iter().enumerate().flat_map(move |(reading, tokens)| {
            let mut from = 0;
            std::iter::from_fn(move || {
                let (place, words) = form.find(&self.texts[reading], &tokens[from..])?;
                from += place + 1;
                let (first, last) = words.first().zip(words.last())?;
                Some(Found { reading, range: first.range.start..last.range.end })
            })
        })
    }

    fn find(&self, form: &Form) -> Option<Found> {
        self.find_all(form).next()
    }

    fn text(&self, form: &Form) -> Option<&str> {
        let found = self.find(form)?;
        Some(&self.texts[found.reading][found.range])
    }

    /// Whether a form stands at a place or over it.
    fn finds_at(&self, form: &Form, place: &Found) -> bool {
        self.find_all(form).any(|found| {
            found.reading == place.reading && found.range.start <= place.range.start && found.range.end >= place.range.end
        })
    }
}

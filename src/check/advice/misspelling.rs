//! Words that the dictionary does not have.

use crate::{
    check::{distance::distance, view::View},
    finding::{Finding, Rule},
};

static MISSPELLING: Rule =
    Rule::advice("misspelling", "Where a dictionary is given, every word is in it.").explained(
    r#"
`dictionary.txt` in the folder of a locale, or beside the folders, holds one word a line. Words of the glossary, names that the source
writes alike, and abbreviations are right without it.

```ftl en/example.ftl
tube = a thin catheter
```

```text
```

```txt de/dictionary.txt
ein
dünner
Katheter
```

```ftl de/example.ftl
tube = ein dünner Katether
```

```text
de/example.ftl:1:19: warning[misspelling]: "Katether" is not in the dictionary (did you mean "katheter"?)
```

```ftl de/example.ftl
tube = ein dünner Katheter
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&MISSPELLING];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let dictionary = &view.vocabulary.dictionary;
    if dictionary.is_empty() {
        return;
    }
    // Each suggestion looks through the dictionary once; a file in another language would ask for thousands.
    const MOST_SUGGESTIONS: usize = 20;
    let mut suggestions = 0;
    for (own, reading) in view.own_readings() {
        for token in &reading.tokens {
            let word = &reading.words[token.range.clone()];
            let letters = word.chars().count();
            let is_abbreviation = word.chars().skip(1).any(char::is_uppercase);
            let plain = token.lower.replace('\u{AD}', "");
            if letters < 2 || is_abbreviation || dictionary.contains(plain.as_str()) || is_known(view, own.id, word, &plain) {
                continue;
            }
            // An ending behind a placeable or a figure is no word: `{ $n }-mal`, `5-fach`.
            let before = reading.words[..token.range.start].chars().next_back();
            let before_hyphen =
                reading.words[..token.range.start].trim_end_matches(['-', '‑', ':', '’', '\'']).chars().next_back();
            if before.is_some_and(|before| before == '\u{FFFC}' || before.is_numeric())
                || before_hyphen.is_some_and(|before| before == '\u{FFFC}' || before.is_numeric())
            {
                continue;
            }
            let nearest = (suggestions < MOST_SUGGESTIONS).then(|| nearest(dictionary, &plain)).flatten();
            suggestions += 1;
            let hint = match nearest {
                Some(nearest) => format!("did you mean \"{nearest}\"?"),
                None => "correct it, or add it to dictionary.txt if it is right".to_owned(),
            };
            findings.push(
                MISSPELLING
                    .at(own.place(reading, token.range.clone()), format!("\"{word}\" is not in the dictionary"))
                    .hint(hint),
            );
        }
    }
}

/// Whether the glossary or the source has a word.
fn is_known(view: &View<'_, '_>, id: &str, word: &str, lower: &str) -> bool {
    let in_glossary = view.vocabulary.concepts.iter().flat_map(|concept| &concept.accepted).any(|form| form.has_word(lower));
    let message = view.original.written.message(id).map(|(_, message)| message).filter(|_| !view.is_source);
    let term = view.original.written.term(id).map(|(_, term)| term);
    let mut texts =
        message.into_iter().flat_map(|message| message.patterns()).chain(term.into_iter().flat_map(|term| term.patterns()));
    let is_name = word.starts_with(char::is_uppercase);
    in_glossary || is_name && texts.any(|pattern| pattern.texts().any(|text| text.value.contains(word)))
}

fn nearest<'d>(dictionary: &'d std::collections::HashSet<Box<str>>, word: &str) -> Option<&'d str> {
    let letters = word.chars().count();
    let most = if letters < 5 { 1 } else { 2 };
    let near = dictionary.iter().filter(|known| known.chars().count().abs_diff(letters) <= most);
    let far = near.filter_map(|known| Some((distance(word, known, most)?, &**known)));
    far.min().map(|(_, known)| known)
}

//! How a text ends, and which marks ask a question.

use super::cut_short::is_short;
use crate::{
    check::{prose::running_text, view::View},
    finding::{Finding, Rule},
};

static END: Rule =
    Rule::advice("final-punctuation", "A text ends with the punctuation of the source, in the marks of its language.").explained(
        r#"
A question that lost its mark is no question any more; a list that is announced by a colon needs it.

```ftl en/example.ftl
heading = What is a biopsy?
list = The risks include:
awake = You stay awake.
```

```ftl de/example.ftl
heading = Was ist eine Biopsie.
list = Zu den Risiken gehören
awake = Sie bleiben wach
```

```text
de/example.ftl:1:31: warning[final-punctuation]: the English text ends with "?", this one with "." (end it with ?)
de/example.ftl:2:29: warning[final-punctuation]: the English text ends with ":", this one without it (end it with :)
de/example.ftl:3:24: warning[final-punctuation]: the English text ends with ".", this one without it (end it with .)
```

```ftl de/example.ftl
heading = Was ist eine Biopsie?
list = Zu den Risiken gehören:
awake = Sie bleiben wach!
```

```text
```
"#,
    );

static MARKS: Rule = Rule::advice("other-punctuation", "The punctuation marks are those of the language's script.").explained(
    r#"
Greek asks with `;`, Arabic with `؟`, Armenian with `՞`; Spanish opens a question with `¿`.

```ftl en/example.ftl
heading = What is a biopsy?
```

```ftl el/example.ftl
heading = Τι είναι η βιοψία?
```

```text
el/example.ftl:1:28: warning[other-punctuation]: Greek does not use "?" here (write ;)
```

```ftl el/example.ftl
heading = Τι είναι η βιοψία;
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&END, &MARKS];

/// What a mark at the end does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum End {
    Stop,
    Question,
    Colon,
    /// A placeable: what it ends with is not known.
    Open,
    None,
}

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let language = view.locale.language();
    for (part, source) in view.own_pairs() {
        let ends: Vec<(End, char)> = source
            .readings
            .iter()
            .map(|reading| end(&running_text(&reading.text), view.original.language.locale.language()))
            .collect();
        let Some((wanted, mark)) = ends.first().copied().filter(|first| ends.iter().all(|end| end.0 == first.0)) else {
            continue;
        };
        for reading in &part.readings {
            let text = running_text(&reading.text);
            let (own, own_mark) = end(&text, language);
            // A text that breaks off has been told.
            if source.readings.iter().any(|said| is_short(&text, &said.text)) {
                continue;
            }
            if own == wanted
                || own == End::Open
                || wanted == End::Open
                || (wanted, own) == (End::None, End::Stop) && is_abbreviation(&text)
            {
                continue;
            }
            let closed = text.trim_end();
            let last = closed.chars().next_back().map_or(0, char::len_utf8);
            let source_name = view.original.language.english_name();
            let (sentence, hint) = match (wanted, own) {
                (End::None, _) => (
                    format!("this text ends with \"{own_mark}\", the {source_name} one does not"),
                    format!("delete the {own_mark}"),
                ),
                (_, End::None) => (
                    format!("the {source_name} text ends with \"{mark}\", this one without it"),
                    format!("end it with {}", native(wanted, language)),
                ),
                _ => (
                    format!("the {source_name} text ends with \"{mark}\", this one with \"{own_mark}\""),
                    format!("end it with {}", native(wanted, language)),
                ),
            };
            findings.push(END.at(part.place(reading, closed.len() - last..closed.len()), sentence).hint(hint));
        }
    }
    for (own, reading) in view.own_readings() {
        for (at, mark, wanted) in other_marks(&reading.words, language) {
            if reading.reading.text.get(at..).is_some_and(|rest| rest.starts_with(mark)) {
                let sentence = match wanted {
                    "¿" | "¡" => format!("{} opens this with \"{wanted}\"", view.language.english_name()),
                    _ => format!("{} does not use \"{mark}\" here", view.language.english_name()),
                };
                findings.push(MARKS.at(own.place(reading, at..at + mark.len_utf8()), sentence).hint(format!("write {wanted}")));
            }
        }
    }
}

/// How a text ends, behind brackets and quotation marks.
fn end(text: &str, language: &str) -> (End, char) {
    let bare = text.trim_end().trim_end_matches(['”', '“', '’', '»', '«', '"', ')', ']', '‘', '\u{A0}', '\u{202F}', ' ']);
    let last = bare.chars().next_back().unwrap_or_default();
    let end = match last {
        ';' | '\u{37E}' if language == "el" => End::Question,
        '?' | '؟' | '՞' => End::Question,
        // The mark of a question stands on the word that asks in Armenian.
        _ if language == "hy" && bare.rsplit('։').find(|part| !part.is_empty()).is_some_and(|part| part.contains('՞')) => {
            End::Question
        }
        ':' if language == "hy" => End::Stop,
        '.' | '!' | '…' | '։' | '。' | '۔' | '՜' => End::Stop,
        ':' | '՝' | '：' => End::Colon,
        '\u{FFFC}' => End::Open,
        _ => End::None,
    };
    (end, last)
}

fn native(end: End, language: &str) -> &'static str {
    match (end, language) {
        (End::Question, "el") => ";",
        (End::Question, "ar" | "fa" | "ur") => "؟",
        (End::Question, "hy") => "՞ on the word that asks",
        (End::Question, _) => "?",
        (End::Colon, "hy") => "՝",
        (End::Colon, _) => ":",
        (_, "hy") => "։",
        _ => ".",
    }
}

/// Whether the dot at the end may be that of an abbreviation, an ordinal or an initial.
fn is_abbreviation(text: &str) -> bool {
    let last = text.trim_end().trim_end_matches(['”', '“', ')', '»']).trim_end_matches('.');
    let word: Vec<char> = last.chars().rev().take_while(|character| !character.is_whitespace()).collect();
    word.len() <= 4 || word.iter().any(|character| character.is_numeric())
}

/// Marks of Latin script where the language has its own, with what to write.
fn other_marks(text: &str, language: &str) -> Vec<(usize, char, &'static str)> {
    let is_near = |at: usize, belongs: fn(char) -> bool| {
        let before = text[..at]
            .chars()
            .rev()
            .find(|character| !character.is_whitespace() && !matches!(character, '”' | '“' | '»' | '«' | ')'));
        before.is_some_and(belongs)
    };
    let arabic = |letter: char| matches!(letter, '\u{600}'..='\u{6FF}');
    let greek = |letter: char| matches!(letter, '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}');
    let armenian = |letter: char| matches!(letter, '\u{530}'..='\u{58F}');
    match language {
        "el" => text.match_indices('?').filter(|(at, _)| is_near(*at, greek)).map(|(at, _)| (at, '?', ";")).collect(),
        "ar" | "fa" | "ur" => {
            let marks = text.char_indices().filter_map(|(at, mark)| match mark {
                '?' => Some((at, mark, "؟")),
                ',' => Some((at, mark, "،")),
                ';' => Some((at, mark, "؛")),
                _ => None,
            });
            // Between digits a comma is something else.
            let is_between = |at: usize| text[..at].ends_with(char::is_numeric) && text[at + 1..].starts_with(char::is_numeric);
            marks.filter(|(at, _, _)| is_near(*at, arabic) && !is_between(*at)).collect()
        }
        "hy" => {
            let marks = text.char_indices().filter_map(|(at, mark)| match mark {
                '?' => Some((at, mark, "՞ on the word that asks")),
                ':' if text[at + 1..].trim().is_empty() => Some((at, mark, "։")),
                _ => None,
            });
            marks.filter(|(at, _, _)| is_near(*at, armenian)).collect()
        }
        "es" => spanish(text),
        _ => Vec::new(),
    }
}

/// Questions and exclamations that nothing opens.
fn spanish(text: &str) -> Vec<(usize, char, &'static str)> {
    let mut found = Vec::new();
    for (close, open) in [('?', '¿'), ('!', '¡')] {
        let mut from = 0;
        for (at, _) in text.match_indices(close) {
            // Several marks in a row close the same.
            let is_repeated = text[..at].ends_with(['?', '!']);
            if !is_repeated && !text[from..at].contains(open) && text[from..at].contains(char::is_alphabetic) {
                found.push((at, close, if close == '?' { "¿" } else { "¡" }));
            }
            from = at + 1;
        }
    }
    found
}

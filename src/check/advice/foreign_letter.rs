//! Letters that a language does not have.

use crate::{
    check::{
        language::script_of,
        tokens::Token,
        view::{Own, OwnReading, View},
    },
    finding::{Finding, Rule},
};

static FOREIGN: Rule = Rule::advice("foreign-letter", "A word has only letters that its language has.").explained(
    r#"
Which letters a language uses, in borrowed words too, is CLDR's knowledge. Names in `<span lang="…">` are passed over.

```ftl en/example.ftl
needle = a thin needle
```

```ftl de/example.ftl
needle = eine dünne Nadęl
```

```text
de/example.ftl:1:24: warning[foreign-letter]: German has no letter "ę" (type "Nadęl" again, or put a foreign name into <span lang="…"> where markup is possible)
```

```ftl de/example.ftl
needle = eine dünne Nadel
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&FOREIGN];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let letters = view.language.letters();
    for (own, reading) in view.own_readings() {
        for token in &reading.tokens {
            let word = &reading.words[token.range.clone()];
            check_signs(view, own, reading, token, findings);
            if token.lower.is_ascii() {
                continue;
            }
            // A name may be foreign, and is written alike in the source.
            let strange = token.lower.chars().find(|letter| {
                is_strange(*letter, view)
                    && (!letters.has(*letter) || is_neighbour_s(*letter, view.locale.language()) && *word == *token.lower)
            });
            let Some(letter) = strange.filter(|_| !in_source(view, own.id, word)) else { continue };
            let at = word.char_indices().find(|(_, own)| own.to_lowercase().any(|own| own == letter)).map_or(0, |(at, _)| at);
            let start = token.range.start + at;
            let end = start + word[at..].chars().next().map_or(0, char::len_utf8);
            let finding = FOREIGN
                .at(own.place(reading, start..end), format!("{} has no letter \"{letter}\"", view.language.english_name()))
                .hint(format!("type \"{word}\" again, or put a foreign name into <span lang=\"…\"> where markup is possible"));
            findings.push(finding);
        }
    }
}

/// A sign between two small letters that is none itself, such as a slip of the finger in `w0rd`; and a raised figure on a word, where
/// the source has no note: `ma³¹` is a word in another encoding.
fn check_signs(view: &View<'_, '_>, own: &Own<'_, '_>, reading: &OwnReading<'_, '_>, token: &Token, findings: &mut Vec<Finding>) {
    let mut next = reading.words[token.range.end..].chars();
    let Some(sign) = next.next().filter(|sign| !sign.is_alphabetic() && !sign.is_whitespace()) else { return };
    let is_raised = matches!(sign, '¹' | '²' | '³');
    let is_sign = sign.is_numeric() || "@#$*+=^~|¤¢£¥§©®°±¶¬".contains(sign);
    let small = |letter: Option<char>| letter.is_some_and(char::is_lowercase);
    let word = &reading.words[token.range.clone()];
    let is_inside = is_sign && small(word.chars().next_back()) && small(next.next());
    let is_on_word = is_raised && word.chars().count() > 2 && !in_source(view, own.id, &sign.to_string()) && !view.is_source;
    if is_inside || is_on_word {
        let at = token.range.end;
        let sentence = format!("the sign \"{sign}\" stands in the word \"{word}{sign}\"");
        findings.push(FOREIGN.at(own.place(reading, at..at + sign.len_utf8()), sentence).hint("type the word again"));
    }
}

/// A letter of the language's own script that is no plain one; what is of another script has rules of its own.
fn is_strange(letter: char, view: &View<'_, '_>) -> bool {
    !letter.is_ascii() && script_of(letter) == Some(view.language.script()) && !matches!(letter, 'ª' | 'º' | 'ـ')
}

/// Letters that CLDR lists for names from a neighbour's language, and that no other word of this one has.
fn is_neighbour_s(letter: char, language: &str) -> bool {
    let letters = match language {
        "sl" => "ćđ",
        "cs" => "ľĺŕ",
        "sk" => "ěřů",
        "uk" => "ыэёъ",
        "be" => "ищъ",
        "bg" => "ыэё",
        "ru" => "іїєґў",
        "ro" => "şţ",
        "nb" | "nn" | "no" | "da" => "äö",
        "sv" | "fi" => "æø",
        "es" => "ãõ",
        _ => "",
    };
    letters.contains(letter)
}

fn in_source(view: &View<'_, '_>, id: &str, word: &str) -> bool {
    let message = view.original.written.message(id).map(|(_, message)| message);
    !view.is_source
        && message
            .is_some_and(|message| message.patterns().flat_map(|pattern| pattern.texts()).any(|text| text.value.contains(word)))
}

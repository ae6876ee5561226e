//! Letters of another script that look like those of the word.

use crate::{
    check::{
        language::{Script, name_of_script, script_of},
        scan,
        view::View,
    },
    finding::{Finding, Rule},
};

static MIXED: Rule = Rule::gate("mixed-script", "All letters of a word are of one script.").with_exceptions().explained(
    r#"
`а` of Cyrillic and `a` of Latin look the same. A screen reader stumbles over a word with both, and searching does not find it.

```ftl en/example.ftl
needle = a thin needle
```

```ftl de/example.ftl
needle = eine dünne N⟨U+0430⟩del
```

```text
de/example.ftl:1:22: error[mixed-script]: the letter "⟨U+0430⟩" in "N⟨U+0430⟩del" is Cyrillic, the others are Latin (type the word again)
```

```ftl de/example.ftl
needle = eine dünne Nadel
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&MIXED];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    if !view.own().is_some_and(|own| may_hold_two(own.text(), view.language.script())) {
        return;
    }
    for (own, reading) in view.own_readings() {
        for token in &reading.tokens {
            let word = &reading.words[token.range.clone()];
            let Some((at, letter, usual)) = stranger(word, view.language.script()) else { continue };
            let start = token.range.start + at;
            let script = name_of_script(script_of(letter).unwrap_or(Script::Common));
            let sentence = format!("the letter \"{letter}\" in \"{word}\" is {script}, the others are {}", name_of_script(usual));
            let finding = MIXED.at(own.place(reading, start..start + letter.len_utf8()), sentence).hint("type the word again");
            findings.push(finding);
        }
    }
}

/// Whether letters that look alike may have met in a text, told from its bytes; a look at every word would cost too much.
fn may_hold_two(text: &str, expected: Script) -> bool {
    let is_other = |byte: u8| ((0xCD..=0xD1).contains(&byte)) | ((0xD4..=0xD6).contains(&byte));
    let bytes = text.as_bytes();
    if expected == Script::Latin {
        return scan::any(bytes, is_other);
    }
    let is_letter = |byte: u8| byte.is_ascii_alphabetic();
    let meet = |one: u8, two: u8| (is_letter(one) & is_other(two)) | ((one & 0xC0 == 0x80) & is_letter(two));
    let begins = |one: u8, two: u8| (one == b' ') & is_letter(two);
    scan::any_pair(bytes, meet)
        || scan::any_pair(bytes, begins)
            && bytes.windows(3).any(|three| three[0] == b' ' && is_double(char::from(three[1])) && three[2] == b' ')
}

/// The first letter of another script than most of the word, among the scripts whose letters look alike.
fn stranger(word: &str, expected: Script) -> Option<(usize, char, Script)> {
    let looks_alike = |script: &Script| matches!(*script, Script::Latin | Script::Cyrillic | Script::Greek | Script::Armenian);
    let letters: Vec<(usize, char, Script)> = word
        .char_indices()
        .filter_map(|(at, letter)| Some((at, letter, script_of(letter)?)))
        .filter(|(_, _, script)| looks_alike(script))
        .collect();
    let count = |script: Script| letters.iter().filter(|(_, _, other)| *other == script).count();
    let (_, _, first) = *letters.first()?;
    if letters.iter().all(|(_, _, script)| *script == first) {
        // One letter alone, such as a Cyrillic `а` for the article: a word of its own that looks like one of the language.
        let is_alone = letters.len() <= 2 && first != expected && looks_alike(&expected) && word.chars().all(is_double);
        return is_alone.then(|| (0, word.chars().next().unwrap_or_default(), expected));
    }
    // `μg` is a unit: the Greek letter stands for micro.
    if word.starts_with('μ') && letters.iter().skip(1).all(|(_, _, script)| *script == Script::Latin) && letters.len() <= 4 {
        return None;
    }
    let usual = letters.iter().map(|(_, _, script)| *script).max_by_key(|script| (count(*script), *script == expected))?;
    letters.iter().find(|(_, _, script)| *script != usual).map(|(at, letter, _)| (*at, *letter, usual))
}

/// Small letters that look the same in Latin and in Cyrillic or Greek.
fn is_double(letter: char) -> bool {
    matches!(
        letter,
        'а' | 'о' | 'е' | 'с' | 'р' | 'х' | 'у' | 'і' | 'ј' | 'ο' | 'ν' | 'a' | 'o' | 'e' | 'c' | 'p' | 'x' | 'y' | 'i' | 'j'
    )
}

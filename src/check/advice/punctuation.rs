//! Spaces around punctuation.

use crate::{
    check::view::{Own, OwnReading, View},
    finding::{Finding, Rule},
};

static DOUBLE: Rule = Rule::advice("double-space", "One space stands between two words.").explained(
    r#"
```ftl en/example.ftl
a = Images guide the needle.
```

```ftl de/example.ftl
a = Bilder führen  die Nadel.
```

```text
de/example.ftl:1:18: warning[double-space]: there are several spaces here (leave one)
```

```ftl de/example.ftl
a = Bilder führen die Nadel.
```

```text
```
"#,
);

static BEFORE: Rule =
    Rule::advice("space-before-punctuation", "No space stands before a punctuation mark, but in French a narrow one.").explained(
        r#"
```ftl en/example.ftl
a = What is a biopsy?
```

```ftl de/example.ftl
a = Was ist eine Biopsie ?
```

```text
de/example.ftl:1:25: warning[space-before-punctuation]: there is a space before "?" here (delete the space)
```

```ftl de/example.ftl
a = Was ist eine Biopsie?
```

```text
```
"#,
    );

static NO_BREAK: Rule =
    Rule::advice("no-break-space", "French puts a space that does not break the line before ; : ! ? » and after «.").explained(
        r#"
The space is U+202F or U+00A0: then no line begins with a question mark. In Canada and Switzerland other habits are right as well.

```ftl en/example.ftl
a = What is a biopsy?
```

```ftl fr/example.ftl
a = Qu’est-ce qu’une biopsie?
```

```text
fr/example.ftl:1:29: warning[no-break-space]: there is no space before "?" here (put a narrow no-break space, U+202F, there)
```

```ftl fr/example.ftl
a = Qu’est-ce qu’une biopsie⟨U+202F⟩?
```

```text
```
"#,
    );

static AFTER: Rule = Rule::advice("missing-space", "A space stands behind a punctuation mark.").explained(
    r#"
```ftl en/example.ftl
a = Images guide the needle, the doctor watches.
```

```ftl de/example.ftl
a = Bilder führen die Nadel,die Ärztin sieht zu.
```

```text
de/example.ftl:1:28: warning[missing-space]: there is no space behind "," here (put one there)
```

```ftl de/example.ftl
a = Bilder führen die Nadel, die Ärztin sieht zu.
```

```text
```
"#,
);

static DOTS: Rule = Rule::advice("three-dots", "Three dots are one sign.").explained(
    r#"
```ftl en/example.ftl
a = and so on …
```

```ftl de/example.ftl
a = und so weiter ...
```

```text
de/example.ftl:1:19: warning[three-dots]: three dots stand here (write the one sign …)
```

```ftl de/example.ftl
a = und so weiter …
```

```text
```
"#,
);

static REPEATED: Rule = Rule::advice("double-punctuation", "A full stop, a comma, a colon or a semicolon stands once.")
    .explained(
        r#"
```ftl en/example.ftl
a = Images guide the needle.
```

```ftl de/example.ftl
a = Bilder führen die Nadel..
```

```text
de/example.ftl:1:28: warning[double-punctuation]: ".." stands here (leave one)
```

```ftl de/example.ftl
a = Bilder führen die Nadel.
```

```text
```
"#,
    );

static OPENING: Rule = Rule::advice("space-after-opening", "No space stands behind an opening bracket or mark.").explained(
    r#"
```ftl en/example.ftl
a = a catheter (a thin tube)
```

```ftl de/example.ftl
a = ein Katheter ( ein dünner Schlauch)
```

```text
de/example.ftl:1:19: warning[space-after-opening]: there is a space behind "(" here (delete the space)
```

```ftl de/example.ftl
a = ein Katheter (ein dünner Schlauch)
```

```text
```
"#,
);

static BRACKET: Rule = Rule::advice("unclosed-bracket", "A bracket that is opened is closed.").explained(
    r#"
```ftl en/example.ftl
a = a catheter (a thin tube)
```

```ftl de/example.ftl
a = ein Katheter (ein dünner Schlauch
```

```text
de/example.ftl:1:18: warning[unclosed-bracket]: the bracket "(" has no other half (close it, or delete it)
```

```ftl de/example.ftl
a = ein Katheter (ein dünner Schlauch)
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&DOUBLE, &BEFORE, &NO_BREAK, &AFTER, &DOTS, &REPEATED, &OPENING, &BRACKET];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    let is_french = view.locale.language() == "fr";
    let is_strict = is_french && view.locale.icu().region.is_none_or(|region| matches!(region.as_str(), "FR" | "BE" | "LU"));
    for (own, reading) in view.own_readings() {
        let text = Text { own, reading, text: &reading.words };
        text.double_spaces(findings);
        text.before_marks(findings, is_french);
        if is_strict {
            text.no_break_spaces(findings);
        }
        text.after_marks(findings, view.locale.language());
        text.dots(findings, view);
        text.repeated_marks(findings);
        text.spaces_behind_opening(findings);
        text.brackets(findings);
    }
}

struct Text<'v, 'u, 'a> {
    own: &'v Own<'u, 'a>,
    reading: &'v OwnReading<'u, 'a>,
    text: &'v str,
}

impl Text<'_, '_, '_> {
    fn push(
        &self,
        findings: &mut Vec<Finding>,
        rule: &'static Rule,
        bytes: std::ops::Range<usize>,
        sentence: String,
        hint: &str,
    ) {
        // What was blanked out, such as a tag, is no space.
        if self.reading.reading.text.get(bytes.clone()) == self.text.get(bytes.clone()) {
            findings.push(rule.at(self.own.place(self.reading, bytes), sentence).hint(hint));
        }
    }

    fn before(&self, at: usize) -> Option<char> {
        self.text[..at].chars().next_back()
    }

    /// The character at a place, in the text as it is: a tag is no space.
    fn original(&self, at: usize) -> Option<char> {
        self.reading.reading.text.get(at..)?.chars().next()
    }

    fn double_spaces(&self, findings: &mut Vec<Finding>) {
        let original = &self.reading.reading.text;
        let mut at = 0;
        while let Some(start) = original[at..].find("  ").map(|found| at + found) {
            let end = start + original[start..].find(|character| character != ' ').unwrap_or(original.len() - start);
            at = end;
            if start > 0 && end < original.len() && !original[..start].ends_with('\n') {
                self.push(findings, &DOUBLE, start..end, "there are several spaces here".to_owned(), "leave one");
            }
        }
    }

    fn before_marks(&self, findings: &mut Vec<Finding>, is_french: bool) {
        for (at, mark) in self.text.char_indices() {
            let closes = matches!(mark, ',' | '.' | ')' | ']' | '،' | '؛' | '։');
            let asks = matches!(mark, ';' | ':' | '!' | '?' | '؟');
            if !(closes || asks && !is_french) || self.before(at) != Some(' ') || self.original(at - 1) != Some(' ') {
                continue;
            }
            let next = self.text[at + mark.len_utf8()..].chars().next();
            // `.5`, `...`, `:-)` and a mark that opens something are no ends of words.
            let is_end = next
                .is_none_or(|next| next.is_whitespace() || matches!(next, ')' | '”' | '“' | '"' | '»' | '\u{FFFC}' | ',' | '.'))
                && !(mark == '.' && next == Some('.'));
            if is_end && at > 1 {
                self.push(findings, &BEFORE, at - 1..at, format!("there is a space before \"{mark}\" here"), "delete the space");
            }
        }
    }

    fn no_break_spaces(&self, findings: &mut Vec<Finding>) {
        const HINT: &str = "put a narrow no-break space, U+202F, there";
        for (at, mark) in self.text.char_indices() {
            let end = at + mark.len_utf8();
            let next = self.text[end..].chars().next();
            match mark {
                '!' | '?' | ';' | ':' | '»' => {
                    let Some(before) = self.before(at).filter(|_| self.original(at) == Some(mark)) else { continue };
                    let place = at - before.len_utf8()..at;
                    // Times, addresses and several marks in a row.
                    let is_inside = next.is_some_and(|next| next.is_alphanumeric())
                        || matches!(before, '!' | '?' | '«' | '(' | '…' | '.') && mark != '»';
                    match before {
                        '\u{A0}' | '\u{202F}' => {}
                        ' ' if self.original(at - 1) == Some(' ') => {
                            self.push(
                                findings,
                                &NO_BREAK,
                                place,
                                format!("the space before \"{mark}\" can break the line here"),
                                HINT,
                            );
                        }
                        _ if is_inside || before.is_whitespace() => {}
                        _ => self.push(findings, &NO_BREAK, at..end, format!("there is no space before \"{mark}\" here"), HINT),
                    }
                }
                '«' => match next {
                    None | Some('\u{A0}' | '\u{202F}') => {}
                    Some(' ') => {
                        self.push(
                            findings,
                            &NO_BREAK,
                            end..end + 1,
                            "the space behind \"«\" can break the line here".to_owned(),
                            HINT,
                        );
                    }
                    Some(_) => self.push(findings, &NO_BREAK, at..end, "there is no space behind \"«\" here".to_owned(), HINT),
                },
                _ => {}
            }
        }
    }

    fn after_marks(&self, findings: &mut Vec<Finding>, language: &str) {
        for (at, mark) in
            self.text.char_indices().filter(|(_, mark)| matches!(mark, ',' | ';' | ':' | '!' | '?' | '.' | '،' | '؛' | '؟'))
        {
            let (before, after) = (&self.text[..at], &self.text[at + mark.len_utf8()..]);
            let letters_before = before.chars().rev().take_while(|character| character.is_alphabetic()).count();
            let first = after.chars().next().filter(|next| next.is_alphabetic());
            let Some(first) = first.filter(|_| letters_before > 0) else { continue };
            let is_missing = match mark {
                // `e.V.`, `www.e.org`, `Ph.D.`; a sentence ends behind a word and goes on with a capital letter.
                '.' => {
                    let last_two_small = before.chars().rev().take(2).filter(|character| character.is_lowercase()).count() == 2;
                    last_two_small && first.is_uppercase() && after.chars().nth(1).is_some_and(char::is_lowercase)
                }
                // An ending behind an abbreviation in Finnish and Swedish; a comma within a word of Greek.
                ':' => !matches!(language, "fi" | "sv" | "et" | "hu"),
                ',' => !(language == "el" && before.ends_with('ό')),
                ';' => language != "el" || first.is_uppercase(),
                _ => true,
            };
            if is_missing && self.original(at) == Some(mark) {
                self.push(
                    findings,
                    &AFTER,
                    at..at + mark.len_utf8(),
                    format!("there is no space behind \"{mark}\" here"),
                    "put one there",
                );
            }
        }
    }

    fn dots(&self, findings: &mut Vec<Finding>, view: &View<'_, '_>) {
        let Some(at) = self.text.find("...").filter(|_| !self.text.contains("....")) else { return };
        let message = view.original.written.message(self.own.id).map(|(_, message)| message).filter(|_| !view.is_source);
        let mut source = message.into_iter().flat_map(|message| message.patterns()).flat_map(|pattern| pattern.texts());
        if !source.any(|text| text.value.contains("...")) {
            self.push(findings, &DOTS, at..at + 3, "three dots stand here".to_owned(), "write the one sign …");
        }
    }

    fn repeated_marks(&self, findings: &mut Vec<Finding>) {
        for mark in ['.', ',', ';', ':', '،', '؛', '։'] {
            let twice = String::from_iter([mark, mark]);
            for (at, _) in self.text.match_indices(&*twice) {
                let end = at + twice.len();
                // Three dots and more are another matter.
                if !self.text[..at].ends_with(mark) && !self.text[end..].starts_with(mark) {
                    self.push(findings, &REPEATED, at..end, format!("\"{twice}\" stands here"), "leave one");
                }
            }
        }
    }

    fn spaces_behind_opening(&self, findings: &mut Vec<Finding>) {
        for (at, mark) in self.text.char_indices().filter(|(_, mark)| matches!(mark, '(' | '[' | '¿' | '¡' | '„' | '‚')) {
            let end = at + mark.len_utf8();
            if self.text[end..].starts_with(' ') && self.original(at) == Some(mark) {
                self.push(
                    findings,
                    &OPENING,
                    end..end + 1,
                    format!("there is a space behind \"{mark}\" here"),
                    "delete the space",
                );
            }
        }
    }

    fn brackets(&self, findings: &mut Vec<Finding>) {
        let mut open: Vec<(usize, char)> = Vec::new();
        let mut alone: Vec<(usize, char)> = Vec::new();
        for (at, mark) in self.text.char_indices() {
            let other = match mark {
                '(' | '[' => {
                    open.push((at, mark));
                    continue;
                }
                ')' => '(',
                ']' => '[',
                _ => continue,
            };
            match open.pop() {
                Some((_, last)) if last == other => {}
                Some(last) => alone.push(last),
                // `a)` and `1)` number a list.
                None if is_number_of_list(&self.text[..at]) => {}
                None => alone.push((at, mark)),
            }
        }
        for (at, mark) in alone.into_iter().chain(open) {
            self.push(
                findings,
                &BRACKET,
                at..at + 1,
                format!("the bracket \"{mark}\" has no other half"),
                "close it, or delete it",
            );
        }
    }
}

fn is_number_of_list(before: &str) -> bool {
    let word: Vec<char> = before.chars().rev().take_while(|character| !character.is_whitespace()).take(4).collect();
    (1..=3).contains(&word.len()) && (word.iter().all(|character| character.is_numeric()) || word.len() == 1)
}

//! The same word twice in a row.

use crate::{
    check::view::View,
    finding::{Finding, Rule},
};

static REPEATED: Rule = Rule::advice("repeated-word", "A word does not stand twice in a row by mistake.").explained(
    r#"
Some languages repeat words on purpose (*yavaş yavaş*), and some words may follow themselves (*die die*, *nous nous*); they are
passed over.

```ftl en/example.ftl
guide = Images guide the needle.
```

```ftl de/example.ftl
guide = Bilder führen zur zur Leber.
```

```text
de/example.ftl:1:27: warning[repeated-word]: "zur" stands here twice (delete one of the two)
```

```ftl de/example.ftl
guide = Die Bilder, die die Nadel führen.
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&REPEATED];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    for (own, reading) in view.own_readings() {
        for pair in reading.tokens.windows(2) {
            let [one, two] = pair else { continue };
            let between = &reading.words[one.range.end..two.range.start];
            if one.lower != two.lower || !between.chars().all(char::is_whitespace) || between.contains('\u{FFFC}') {
                continue;
            }
            if may_follow_itself(&one.lower, view.locale.language()) || is_blanked(reading, one.range.end..two.range.start) {
                continue;
            }
            let sentence = format!("\"{}\" stands here twice", &reading.words[two.range.clone()]);
            let finding = REPEATED.at(own.place(reading, two.range.clone()), sentence).hint("delete one of the two");
            findings.push(finding);
        }
    }
}

/// Whether a tag or an address stood between two words.
fn is_blanked(reading: &crate::check::view::OwnReading<'_, '_>, range: std::ops::Range<usize>) -> bool {
    reading.reading.text.get(range.clone()) != reading.words.get(range)
}

fn may_follow_itself(word: &str, language: &str) -> bool {
    let words: &[&str] = match language {
        "de" | "lb" => &["die", "der", "das", "sie", "den", "dem", "was", "wie", "denen", "ihr"],
        "nl" => &["die", "dat", "dan", "er", "ze", "wat"],
        "fr" => &["nous", "vous", "très"],
        "en" => &["that", "had", "is", "do", "her"],
        "it" => &["via", "man", "piano", "ben"],
        "da" | "nb" | "nn" | "sv" => &["der", "som", "den", "det", "att", "har"],
        "es" | "gl" | "pt" | "ca" => &["muy", "poco", "molt", "muito"],
        "fi" => &["niin", "jossa"],
        "is" => &["sem", "að"],
        "pl" | "cs" | "sk" => &["się"],
        // Doubled on purpose, to say *slowly* or *one by one*: all but the words that join others.
        "tr" | "az" => {
            return !matches!(
                word,
                "ve" | "bir" | "bu" | "için" | "ile" | "veya" | "da" | "de" | "gibi" | "sonra" | "kadar" | "daha" | "olan"
            );
        }
        "hy" | "ka" | "el" | "eu" | "sq" | "mt" | "he" | "ar" | "fa" | "hu" | "bg" | "mk" | "sr" | "ro" => {
            return may_be_adverb(word, language);
        }
        _ => &[],
    };
    words.contains(&word)
}

/// Adverbs that these languages double.
fn may_be_adverb(word: &str, language: &str) -> bool {
    let words: &[&str] = match language {
        "el" => &["σιγά", "λίγο", "πολύ", "πότε", "κάπου", "ίσα", "γύρω", "καλά"],
        "hy" => &["կամաց", "մեկ", "քիչ", "հաճախ"],
        "ka" => &["ნელ", "ცოტა", "სულ"],
        "eu" => &["pixka", "poliki", "gutxi", "behin", "bete", "zuzen"],
        "sq" => &["pak", "kohë", "herë", "dalë"],
        "mt" => &["ftit", "bil", "mod", "kollox"],
        "he" => &["לאט", "מעט", "אחד", "היטב"],
        "ar" => &["شيئا", "شيئًا", "رويدا", "رويدًا", "قليلا", "قليلًا", "جدا", "جدًا"],
        "hu" => &["egy", "más", "sok"],
        "bg" | "mk" | "sr" => &["малко", "едно", "бавно", "полако", "мало", "polako", "malo"],
        "ro" => &["încet", "foarte"],
        _ => &[],
    };
    words.contains(&word)
}

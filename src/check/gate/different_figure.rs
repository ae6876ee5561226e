//! Numbers that are not the source's.

use crate::{
    check::{
        figure::{Figure, Figures, Kind, Value, digit, may_hold},
        language::Language,
        prose::running_text,
        reading::Reading,
        tokens::tokens,
        view::{Part, SourcePart, View},
    },
    content::ftl::VariantKey,
    finding::{Finding, Rule},
    lang::{self, Digits},
};

static DIFFERENT: Rule = Rule::gate("different-figure", "A text must hold the figures of the source, as its language writes them.")
    .with_exceptions()
    .explained(
        r#"
A dose, a share or a time that is not the source's can hurt. Figures are compared as values, each read by the rules of its own
language: in German `1.200` is one thousand two hundred and `2.5` is no number. A small number may stand in words.

```ftl en/example.ftl
risk = Less than 0.5% of patients need 2.5 mg.
after = You can drink after 3 hours.
```

```ftl de/example.ftl
risk = Weniger als 5 % der Behandelten brauchen 2.5 mg.
after = Sie können nach einigen Stunden trinken.
```

```text
de/example.ftl:1:20: error[different-figure]: the English text says 0.5, this text says 5 (write 0,5)
de/example.ftl:1:49: error[different-figure]: the English text says 2.5; written as here, German does not read it so (write 2,5)
de/example.ftl:2:1: error[different-figure]: the English text says 3, and the message `after` does not say it (write 3 where it belongs, or the number in words)
```

```ftl de/example.ftl
risk = Weniger als 0,5 % der Behandelten brauchen 2,5 mg.
after = Sie können nach drei Stunden trinken.
```

```text
```
"#,
    );

pub(super) const RULES: &[&Rule] = &[&DIFFERENT];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    // The figures of a leaflet come from the manifest; a typed one has been told.
    if view.is_named() {
        return;
    }
    for (part, source) in view.pairs() {
        let holds = |readings: &[Reading<'_, '_>]| readings.iter().any(|reading| may_hold(&reading.text));
        if holds(&part.readings) || holds(&source.readings) {
            check_part(view, part, source, findings);
        }
    }
}

/// What the source says: the figures of its first reading that are in every reading, and all values of any.
struct Said {
    figures: Vec<(Figure, String)>,
    values: Vec<Value>,
    text: String,
}

fn check_part(view: &View<'_, '_>, part: &Part<'_, '_>, source: &SourcePart<'_, '_>, findings: &mut Vec<Finding>) {
    let language: &Language = &view.original.language;
    let said = said(source, language);
    let mut told: Vec<crate::finding::Place> = Vec::new();
    for reading in &part.readings {
        let figures = Figures::of(&reading.text, view.language);
        let words = words(&reading.text, view.language);
        let mut missing: Vec<&(Figure, String)> =
            said.figures.iter().filter(|(figure, _)| !is_there(figure, &figures, &reading.text, &words, view.language)).collect();
        let extra: Vec<&Figure> = figures.figures.iter().filter(|figure| !is_said(figure, &said, reading, language)).collect();
        // One may be said in so many ways that it counts only where another number stands.
        if extra.is_empty() {
            missing.retain(|(figure, _)| figure.values != ["1"]);
        }
        for figure in extra {
            let place = part.place(reading, figure.range.clone());
            let written = &reading.text[figure.range.clone()];
            let misread = missing
                .iter()
                .position(|(wanted, _)| figure.otherwise.as_ref().is_some_and(|value| wanted.values == [value.as_str()]));
            let finding = match misread.or_else(|| (!missing.is_empty()).then_some(0)).map(|place| missing.remove(place)) {
                Some((wanted, in_source)) => {
                    let hint = format!("write {}", native(wanted, in_source, view.language));
                    let sentence = match misread {
                        Some(_) => format!(
                            "the {} text says {in_source}; written as here, {} does not read it so",
                            language.english_name(),
                            view.language.english_name()
                        ),
                        None => format!("the {} text says {in_source}, this text says {written}", language.english_name()),
                    };
                    DIFFERENT.at(place, sentence).hint(hint)
                }
                None => DIFFERENT
                    .at(place, format!("the {} text does not say {written}", language.english_name()))
                    .hint("delete the figure, or compare it with the source"),
            };
            if !told.contains(&finding.place) {
                told.push(finding.place.clone());
                findings.push(finding);
            }
        }
        for (wanted, in_source) in missing {
            let place = part.start(reading);
            if !told.contains(&place) {
                told.push(place.clone());
                let sentence =
                    format!("the {} text says {in_source}, and {} does not say it", language.english_name(), part.name());
                let hint = format!("write {} where it belongs, or the number in words", native(wanted, in_source, view.language));
                findings.push(DIFFERENT.at(place, sentence).hint(hint));
            }
        }
    }
}

fn said(source: &SourcePart<'_, '_>, language: &Language) -> Said {
    let all: Vec<Figures> = source.readings.iter().map(|reading| Figures::of(&reading.text, language)).collect();
    let in_all = |figure: &Figure| figure.values.iter().all(|value| all.iter().all(|figures| figures.has(value)));
    let first = source.readings.first().map_or("", |reading| &reading.text);
    let figures = all.first().into_iter().flat_map(|figures| &figures.figures).filter(|figure| in_all(figure));
    Said {
        figures: figures.map(|figure| (figure.clone(), first[figure.range.clone()].to_owned())).collect(),
        values: all.iter().flat_map(|figures| &figures.figures).flat_map(|figure| figure.values.clone()).collect(),
        text: source.readings.iter().map(|reading| &*reading.text).collect::<Vec<_>>().join(" "),
    }
}

fn words(text: &str, language: &Language) -> Vec<String> {
    tokens(&running_text(text), &language.locale).into_iter().map(|token| token.lower).collect()
}

/// Whether a figure of the source is in a text, in figures or in words.
fn is_there(figure: &Figure, figures: &Figures, text: &str, words: &[String], language: &Language) -> bool {
    let in_words = |value: &Value| words.iter().any(|word| language.words().is_number(word, value));
    match figure.kind {
        Kind::Telephone => digits_of(text).contains(&figure.values[0]),
        Kind::Time { minutes } => figures.figures.iter().any(|own| is_same_time(own, text, minutes, figure)),
        Kind::Date { .. } | Kind::Number => {
            figure.values.iter().all(|value| figures.has(value) || in_words(value) || value == "2" && has_dual(words, language))
        }
    }
}

/// Whether some word is in the dual, which says two of it: *ساعتين*, *שעתיים*.
fn has_dual(words: &[String], language: &Language) -> bool {
    let endings: &[&str] = match language.locale.language() {
        "ar" => &["ان", "ين"],
        "he" => &["יים"],
        "mt" => &["ejn", "ajn"],
        _ => &[],
    };
    words.iter().any(|word| word.chars().count() > 4 && endings.iter().any(|ending| word.ends_with(ending)))
}

/// Whether some figures tell the time: `20:30`, `20.30`, or the hour alone.
fn is_same_time(own: &Figure, text: &str, minutes: u32, wanted: &Figure) -> bool {
    let written: Vec<u32> = text[own.range.clone()]
        .split(|character| digit(character).is_none())
        .filter_map(|digits| digits.chars().map(digit).collect::<Option<String>>()?.parse().ok())
        .collect();
    let tells = |total: u32| match written.as_slice() {
        [hours] => hours * 60 == total,
        [hours, minutes] => hours * 60 + minutes == total,
        _ => false,
    };
    let as_in_source = match wanted.values.as_slice() {
        [hours] => hours.parse::<u32>().map_or(0, |hours| hours * 60),
        [hours, minutes] => hours.parse::<u32>().unwrap_or(0) * 60 + minutes.parse::<u32>().unwrap_or(0),
        _ => minutes,
    };
    matches!(own.kind, Kind::Time { minutes: own } if own == minutes) || tells(minutes) || tells(as_in_source)
}

/// Whether the source says a figure of a text.
fn is_said(figure: &Figure, said: &Said, reading: &Reading<'_, '_>, language: &Language) -> bool {
    let keys = || {
        reading.chosen.iter().filter_map(|(_, variant)| match &variant.key {
            VariantKey::NumberLiteral(number) => Some(number.value().to_string()),
            VariantKey::Identifier(_) => None,
        })
    };
    let in_words = |value: &Value| {
        let words = words(&said.text, language);
        words.iter().any(|word| language.words().is_number(word, value) || english(word, value, language))
    };
    let is_time = || {
        said.figures.iter().any(|(wanted, _)| match wanted.kind {
            Kind::Time { minutes } => is_same_time(figure, &reading.text, minutes, wanted),
            Kind::Telephone => wanted.values[0].contains(&digits_of(&reading.text[figure.range.clone()])),
            Kind::Number | Kind::Date { .. } => false,
        })
    };
    let known = |value: &Value| said.values.contains(value) || keys().any(|key| key == *value) || in_words(value);
    figure.values.iter().all(known)
        || is_time()
        || figure.kind == Kind::Telephone && digits_of(&said.text).contains(&figure.values[0])
        || figure.values == ["1"] && said.figures.is_empty()
}

/// Words of English that say a number without naming it.
fn english(word: &str, value: &str, language: &Language) -> bool {
    let numbers: &[&str] = match word {
        "a" | "an" | "once" | "single" => &["1"],
        "twice" | "both" | "double" | "pair" | "couple" => &["2"],
        "half" => &["0.5", "30", "50"],
        "quarter" => &["0.25", "15", "25"],
        "dozen" => &["12"],
        "midnight" => &["0", "24"],
        "noon" => &["12"],
        "hundred" => &["100"],
        "thousand" => &["1000"],
        _ => &[],
    };
    language.locale.language() == "en" && numbers.contains(&value)
}

fn digits_of(text: &str) -> String {
    text.chars().filter_map(digit).collect()
}

/// How the language writes a figure of the source.
fn native(figure: &Figure, in_source: &str, language: &Language) -> String {
    match (&figure.kind, figure.values.as_slice()) {
        (Kind::Number, [value]) => match value.parse::<f64>() {
            Ok(number) if number.is_finite() => lang::decimal(&language.locale, number, Digits::default()),
            _ => in_source.to_owned(),
        },
        _ => in_source.to_owned(),
    }
}

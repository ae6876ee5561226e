//! Units that are not the source's.

use crate::{
    check::{
        figure::{Figure, Figures, Kind, is_space, may_hold},
        language::{Certainty, Unit, is_unit_letter},
        view::View,
    },
    finding::{Finding, Rule},
};

static DIFFERENT: Rule = Rule::gate("different-unit", "A figure must keep the unit that it has in the source.").with_exceptions().explained(
    r#"
Between milligrams and micrograms lies a factor of a thousand, between hours and days one of twenty-four.

```ftl en/example.ftl
dose = You get 50 µg of fentanyl.
food = Do not eat for 6 hours.
risk = It occurs in 2% of patients.
```

```ftl de/example.ftl
dose = Sie erhalten 50 mg Fentanyl.
food = Essen Sie 6 Tage lang nichts.
risk = Das kommt bei 2 der Behandelten vor.
```

```text
de/example.ftl:1:21: error[different-unit]: the English text says 50 µg, this text says 50 mg (write the unit of the English text)
de/example.ftl:2:18: error[different-unit]: the English text says 6 hours, this text says 6 days (write the unit of the English text)
de/example.ftl:3:22: error[different-unit]: the English text says 2 %, here 2 stands without the unit (write it behind the figure, or where your language has it)
```

```ftl de/example.ftl
dose = Sie erhalten 50 Mikrogramm Fentanyl.
food = Essen Sie 6 Stunden lang nichts.
risk = Das kommt bei 2 Prozent der Behandelten vor.
```

```text
```
"#,
);

pub(super) const RULES: &[&Rule] = &[&DIFFERENT];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    if view.is_named() {
        return;
    }
    let language = view.original.language.english_name();
    for (part, source) in view.pairs() {
        let Some(first) = source.readings.first().filter(|first| may_hold(&first.text)) else { continue };
        let said = Figures::of(&first.text, &view.original.language);
        for reading in &part.readings {
            let own = Figures::of(&reading.text, view.language);
            for wanted in said.figures.iter().filter(|figure| figure.kind == Kind::Number) {
                let mut same = own.figures.iter().filter(|figure| figure.values == wanted.values && figure.kind == Kind::Number);
                let Some(figure) = same.clone().next() else { continue };
                let agrees =
                    |figure: &Figure| figure.units.iter().any(|(unit, _)| wanted.units.iter().any(|(known, _)| known == unit));
                // The same number may stand twice, with two units; each is looked for.
                if same.any(agrees)
                    || said
                        .figures
                        .iter()
                        .any(|other| other.values == wanted.values && other.units.is_empty() && !wanted.units.is_empty())
                {
                    continue;
                }
                let value = &reading.text[figure.range.clone()];
                let in_source = &first.text[wanted.range.clone()];
                let (sentence, hint) = match (sure(wanted), sure(figure)) {
                    (Some(unit), Some(wrong)) => (
                        format!("the {language} text says {in_source} {}, this text says {value} {}", unit.sign(), wrong.sign()),
                        format!("write the unit of the {language} text"),
                    ),
                    (Some(unit), None)
                        if unit.is_essential() && figure.units.is_empty() && !may_be_unit(view, &reading.text, figure) =>
                    {
                        (
                            format!("the {language} text says {in_source} {}, here {value} stands without the unit", unit.sign()),
                            "write it behind the figure, or where your language has it".to_owned(),
                        )
                    }
                    (None, Some(wrong)) if wanted.units.is_empty() && matches!(wrong, Unit::Percent | Unit::Permille) => (
                        format!("the {language} text says {in_source} without a unit, this text says {value} {}", wrong.sign()),
                        "delete the unit".to_owned(),
                    ),
                    _ => continue,
                };
                let finding = DIFFERENT.at(part.place(reading, figure.range.clone()), sentence).hint(hint);
                findings.push(finding);
            }
        }
    }
}

/// Whether the short word behind a figure may be a unit that we do not know: outside Latin script each language has its own.
fn may_be_unit(view: &View<'_, '_>, text: &str, figure: &Figure) -> bool {
    let after = text[figure.range.end..].trim_start_matches(is_space);
    let word: String = after.chars().take_while(|character| is_unit_letter(*character)).collect();
    !view.language.is_latin() && !word.is_ascii() && (1..=5).contains(&word.chars().count())
}

fn sure(figure: &Figure) -> Option<Unit> {
    figure.units.iter().find(|(_, certainty)| *certainty == Certainty::Sure).map(|(unit, _)| *unit)
}

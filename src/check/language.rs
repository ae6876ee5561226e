//! What the rules need to know of a language.

mod guess;
mod letters;
mod script;
mod words;

use std::sync::OnceLock;

pub(super) use guess::{Guess, other_language, scripts};
pub(super) use icu::properties::props::Script;
pub(super) use letters::Letters;
pub(super) use script::{name_of as name_of_script, script_of};
pub(super) use words::{Certainty, Unit, Words, is_unit_letter};

use crate::lang::{self, Digits, Locale, PluralCategory};

/// The knowledge of one language; what costs time is made when it is first asked for.
pub(super) struct Language {
    pub(super) locale: Locale,
    english_name: OnceLock<String>,
    plurals: OnceLock<Vec<(PluralCategory, Vec<u64>)>>,
    all_plurals: OnceLock<Vec<PluralCategory>>,
    marks: OnceLock<Marks>,
    script: OnceLock<Script>,
    letters: OnceLock<Letters>,
}

/// How a language writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marks {
    /// Before the decimals.
    pub(super) decimal: char,
    /// Between groups of three digits.
    pub(super) grouping: char,
}

impl Language {
    pub(super) fn new(locale: &Locale) -> Self {
        Self {
            locale: locale.clone(),
            english_name: OnceLock::new(),
            plurals: OnceLock::new(),
            all_plurals: OnceLock::new(),
            marks: OnceLock::new(),
            script: OnceLock::new(),
            letters: OnceLock::new(),
        }
    }

    /// What the language is called in English.
    pub(super) fn english_name(&self) -> &str {
        self.english_name.get_or_init(|| {
            let english = Locale::parse("en").expect("\"en\" is a tag");
            lang::name_of(&self.locale, &english).unwrap_or_else(|| self.locale.to_string())
        })
    }

    /// The plural forms of whole numbers, each with its first four numbers.
    pub(super) fn plurals(&self) -> &[(PluralCategory, Vec<u64>)] {
        self.plurals.get_or_init(|| lang::plural_categories_for_whole_numbers(&self.locale))
    }

    /// Whether some number, a decimal perhaps, takes a form.
    pub(super) fn has_plural(&self, form: PluralCategory) -> bool {
        self.all_plurals.get_or_init(|| lang::plural_categories(&self.locale)).contains(&form)
    }

    /// The first whole numbers that take the form of this name.
    pub(super) fn numbers_of(&self, form: &str) -> Option<&[u64]> {
        self.plurals().iter().find(|(own, _)| own.as_str() == form).map(|(_, numbers)| numbers.as_slice())
    }

    /// How the language writes numbers.
    pub(super) fn marks(&self) -> Marks {
        *self.marks.get_or_init(|| {
            let mark = |value, otherwise| {
                let written = lang::decimal(&self.locale, value, Digits::default());
                written.chars().find(|sign| !sign.is_numeric()).unwrap_or(otherwise)
            };
            Marks { decimal: mark(0.5, '.'), grouping: mark(1_234_567.0, ',') }
        })
    }

    /// The script that it is written in.
    pub(super) fn script(&self) -> Script {
        *self.script.get_or_init(|| script::of_locale(&self.locale))
    }

    /// Whether it is written in Latin letters.
    pub(super) fn is_latin(&self) -> bool {
        self.script() == Script::Latin
    }

    /// The letters that it uses.
    pub(super) fn letters(&self) -> &Letters {
        self.letters.get_or_init(|| Letters::of(&self.locale))
    }

    /// Its words for months, units and numbers.
    pub(super) fn words(&self) -> &'static Words {
        Words::of(&self.locale)
    }
}

/// Plural forms with their numbers, as a sentence names them.
pub(super) fn list_forms(forms: &[(PluralCategory, Vec<u64>)]) -> String {
    let form = |(form, numbers): &(PluralCategory, Vec<u64>)| {
        let numbers: Vec<String> = numbers.iter().map(u64::to_string).collect();
        format!("[{form}] for {}", numbers.join(", "))
    };
    list(&forms.iter().map(form).collect::<Vec<_>>())
}

/// Words as a sentence lists them.
pub(super) fn list(items: &[String]) -> String {
    match items.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

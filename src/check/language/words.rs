//! Words of CLDR: months, units and numbers of each language.

use std::{collections::HashMap, sync::LazyLock};

use crate::lang::Locale;

const TABLE: &str = include_str!("cldr.tsv");

/// A word at least this long may have an ending; a shorter one is looked for as it is.
const BEGINNING: usize = 4;

static LANGUAGES: LazyLock<HashMap<&'static str, Words>> = LazyLock::new(|| {
    let mut languages: HashMap<&'static str, Words> = HashMap::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        let (language, kind, meaning, forms) = (cell(), cell(), cell(), cell());
        let words = languages.entry(language).or_default();
        let forms: Vec<&str> = forms.split('|').collect();
        match kind {
            "month" => words.months.push((meaning.parse().unwrap_or_default(), forms)),
            "number" => {
                for form in &forms {
                    words.exact_numbers.entry(form).or_insert(meaning);
                }
                words.numbers.push((meaning, forms));
            }
            _ => words.units.extend(Unit::parse(meaning).map(|unit| (unit, forms))),
        }
    }
    languages
});

/// The words of one language, in small letters.
#[derive(Default)]
pub(in crate::check) struct Words {
    months: Vec<(u8, Vec<&'static str>)>,
    units: Vec<(Unit, Vec<&'static str>)>,
    numbers: Vec<(&'static str, Vec<&'static str>)>,
    /// The first of the numbers that a form says.
    exact_numbers: HashMap<&'static str, &'static str, foldhash::fast::RandomState>,
}

impl Words {
    /// The words of a locale, or of its language; nothing where CLDR's table has none.
    pub(super) fn of(locale: &Locale) -> &'static Self {
        static NONE: LazyLock<Words> = LazyLock::new(Words::default);
        let language = locale.language();
        let by_tag = LANGUAGES.get(locale.as_str()).or_else(|| LANGUAGES.get(language));
        let any = || LANGUAGES.iter().find(|(tag, _)| tag.split('-').next() == Some(language)).map(|(_, words)| words);
        by_tag.or_else(any).unwrap_or(&NONE)
    }

    /// The month that a word names.
    pub(in crate::check) fn month(&self, word: &str) -> Option<u8> {
        self.months.iter().find(|(_, forms)| forms.iter().any(|form| is_form(word, form))).map(|(month, _)| *month)
    }

    /// Whether a word says a number, such as `2`.
    pub(in crate::check) fn is_number(&self, word: &str, value: &str) -> bool {
        let forms = self.numbers.iter().find(|(number, _)| *number == value);
        forms.is_some_and(|(_, forms)| forms.iter().any(|form| is_form_of_number(word, form)))
    }

    /// The number that a word says, in one of its forms perhaps.
    pub(in crate::check) fn number(&self, word: &str) -> Option<&'static str> {
        let any = || self.numbers.iter().find(|(_, forms)| forms.iter().any(|form| is_form_of_number(word, form)));
        self.exact_number(word).or_else(|| any().map(|(number, _)| *number))
    }

    /// The number that a word says just so.
    pub(in crate::check) fn exact_number(&self, word: &str) -> Option<&'static str> {
        self.exact_numbers.get(word).copied()
    }

    /// The words for some units.
    pub(in crate::check) fn forms(&self, which: impl Fn(Unit) -> bool) -> impl Iterator<Item = &'static str> {
        self.units.iter().filter(move |(unit, _)| which(*unit)).flat_map(|(_, forms)| forms).copied()
    }

    /// Every unit that a text may begin with, with how sure that is.
    pub(in crate::check) fn units(&self, text: &str) -> Vec<(Unit, Certainty)> {
        let word_end = text.find(|character: char| !is_unit_letter(character)).unwrap_or(text.len());
        let word = &text[..word_end];
        let own = self.units.iter().filter(|(_, forms)| {
            forms.iter().any(|form| text.starts_with(form) && (form.contains([' ', '.']) || is_form(word, form)))
        });
        let certainty = if word.chars().count() > 1 { Certainty::Sure } else { Certainty::Possible };
        own.map(|(unit, _)| (*unit, certainty)).collect()
    }
}

/// Whether what was found can be anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Certainty {
    Sure,
    /// One letter: a unit, or any word.
    Possible,
}

fn is_form(word: &str, form: &str) -> bool {
    word == form || form.chars().count() >= BEGINNING && word.starts_with(form)
}

/// As [`is_form`], and without the last letter of a long form: *двома* is a form of *двоє*, *acht* is none of *achten*.
fn is_form_of_number(word: &str, form: &str) -> bool {
    let letters = form.chars().count();
    let stem: String = form.chars().take(letters - 1).collect();
    let ending = word.strip_prefix(&*stem).map(|ending| ending.chars().count());
    word == form || letters > BEGINNING && ending.is_some_and(|ending| ending <= 4)
}

/// What a unit's sign or name is made of.
pub(in crate::check) fn is_unit_letter(character: char) -> bool {
    character.is_alphabetic()
        || super::super::tokens::is_mark(character)
        || matches!(character, '°' | '%' | '‰' | '٪' | '؉' | '״' | '׳' | '"')
}

macro_rules! units {
    ($($unit:ident $name:literal $sign:literal;)*) => {
        /// A unit of measure.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(in crate::check) enum Unit { $($unit,)* }

        impl Unit {
            fn parse(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$unit),)* _ => None }
            }

            /// How it is written for people.
            pub(in crate::check) fn sign(self) -> &'static str {
                match self { $(Self::$unit => $sign,)* }
            }
        }
    };
}

units! {
    Second "second" "seconds";
    Minute "minute" "minutes";
    Hour "hour" "hours";
    Day "day" "days";
    Week "week" "weeks";
    Month "month" "months";
    Year "year" "years";
    Microgram "microgram" "µg";
    Milligram "milligram" "mg";
    Gram "gram" "g";
    Kilogram "kilogram" "kg";
    Millilitre "millilitre" "ml";
    Centilitre "centilitre" "cl";
    Litre "litre" "l";
    Millimetre "millimetre" "mm";
    Centimetre "centimetre" "cm";
    Metre "metre" "m";
    Kilometre "kilometre" "km";
    Celsius "celsius" "°C";
    Fahrenheit "fahrenheit" "°F";
    Percent "percent" "%";
    Permille "permille" "‰";
    Sievert "sievert" "Sv";
    Millisievert "millisievert" "mSv";
    Microsievert "microsievert" "µSv";
    Gray "gray" "Gy";
    Milligray "milligray" "mGy";
}

impl Unit {
    /// The unit of a sign that every language uses.
    pub(in crate::check) fn of_sign(text: &str) -> Option<Self> {
        let end = text.find(|character: char| !is_unit_letter(character)).unwrap_or(text.len());
        Some(match &text[..end] {
            "mg" => Self::Milligram,
            "µg" | "μg" | "mcg" => Self::Microgram,
            "g" => Self::Gram,
            "kg" => Self::Kilogram,
            "ml" | "mL" => Self::Millilitre,
            "cl" | "cL" => Self::Centilitre,
            "l" | "L" => Self::Litre,
            "mm" => Self::Millimetre,
            "cm" => Self::Centimetre,
            "km" => Self::Kilometre,
            "°C" | "℃" => Self::Celsius,
            "°F" | "℉" => Self::Fahrenheit,
            "Sv" => Self::Sievert,
            "mSv" => Self::Millisievert,
            "µSv" | "μSv" => Self::Microsievert,
            "Gy" => Self::Gray,
            "mGy" => Self::Milligray,
            "°" if text[end..].trim_start_matches(super::super::figure::is_space).starts_with('C') => Self::Celsius,
            "°" if text[end..].trim_start_matches(super::super::figure::is_space).starts_with('F') => Self::Fahrenheit,
            sign if sign.starts_with(['%', '٪']) => Self::Percent,
            sign if sign.starts_with(['‰', '؉']) => Self::Permille,
            _ => return None,
        })
    }

    /// Whether a figure without it is another: the strength of a dose, a share, a temperature.
    pub(in crate::check) fn is_essential(self) -> bool {
        self >= Self::Microgram && self <= Self::Litre || self >= Self::Celsius
    }
}

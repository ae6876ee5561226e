use std::fmt;

use icu::plurals::{PluralCategory as Category, PluralRules};

use super::{Locale, formatting::preferences};

/// The form of a sentence a number asks for, in CLDR's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "CLDR's own names")]
pub enum PluralCategory {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl PluralCategory {
    /// All six, in order.
    pub const ALL: [Self; 6] = [
        Self::Zero,
        Self::One,
        Self::Two,
        Self::Few,
        Self::Many,
        Self::Other,
    ];

    /// The name a variant carries in a Fluent file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category of that name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|category| category.as_str() == name)
    }
}

impl fmt::Display for PluralCategory {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl From<Category> for PluralCategory {
    fn from(category: Category) -> Self {
        match category {
            Category::Zero => Self::Zero,
            Category::One => Self::One,
            Category::Two => Self::Two,
            Category::Few => Self::Few,
            Category::Many => Self::Many,
            Category::Other => Self::Other,
        }
    }
}

fn rules(locale: &Locale) -> PluralRules {
    PluralRules::try_new_cardinal(preferences(locale))
        .expect("ICU4X falls back to the root, whose one form is `other`")
}

/// The form a count takes.
///
/// ```
/// use ir_leaflets::lang::{Locale, PluralCategory, plural_category};
/// assert_eq!(plural_category(&Locale::parse("pl").unwrap(), 22), PluralCategory::Few);
/// ```
pub fn plural_category(locale: &Locale, count: u64) -> PluralCategory {
    rules(locale).category_for(count).into()
}

/// The forms that whole numbers up to 1000 reach, each with its first four numbers.
///
/// Forms that only fractions or millions reach, such as `many` in Czech and French, are left out: a leaflet that counts
/// needles has no use for them.
///
/// ```
/// use ir_leaflets::lang::{Locale, PluralCategory::*, plural_categories_for_whole_numbers};
/// let forms = plural_categories_for_whole_numbers(&Locale::parse("lt").unwrap());
/// assert_eq!(forms, [(One, vec![1, 21, 31, 41]), (Few, vec![2, 3, 4, 5]), (Other, vec![0, 10, 11, 12])]);
/// ```
pub fn plural_categories_for_whole_numbers(locale: &Locale) -> Vec<(PluralCategory, Vec<u64>)> {
    const EXAMPLES: usize = 4;
    let rules = rules(locale);
    let categories: Vec<PluralCategory> = (0..=1000_u64)
        .map(|number| rules.category_for(number).into())
        .collect();
    let examples = |category| {
        let numbers = (0..)
            .zip(&categories)
            .filter(|(_, found)| **found == category);
        numbers
            .map(|(number, _)| number)
            .take(EXAMPLES)
            .collect::<Vec<u64>>()
    };
    PluralCategory::ALL
        .into_iter()
        .map(|category| (category, examples(category)))
        .filter(|(_, numbers)| !numbers.is_empty())
        .collect()
}

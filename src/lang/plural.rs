use std::fmt;

use intl_pluralrules::{PluralCategory as Category, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::Locale;

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
    pub const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

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
        Self::ALL.into_iter().find(|category| category.as_str() == name)
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
            Category::ZERO => Self::Zero,
            Category::ONE => Self::One,
            Category::TWO => Self::Two,
            Category::FEW => Self::Few,
            Category::MANY => Self::Many,
            Category::OTHER => Self::Other,
        }
    }
}

/// The rules a Fluent bundle of this locale goes by: of the whole tag, else of its language, else English.
///
/// Asked through Fluent's own crate, because ICU4X looks for `sr-Latn` at the root and finds `other` for everything.
fn rules(locale: &Locale) -> PluralRules {
    let language = |tag: &str| tag.parse::<LanguageIdentifier>().ok();
    [locale.as_str(), locale.language(), "en"]
        .into_iter()
        .filter_map(language)
        .find_map(|language| PluralRules::create(language, PluralRuleType::CARDINAL).ok())
        .expect("English has plural rules")
}

fn category(rules: &PluralRules, count: u64) -> PluralCategory {
    rules.select(count).expect("a whole number has operands").into()
}

/// The form a count takes.
///
/// ```
/// use ir_leaflets::lang::{Locale, PluralCategory, plural_category};
/// assert_eq!(plural_category(&Locale::parse("pl").unwrap(), 22), PluralCategory::Few);
/// ```
pub fn plural_category(locale: &Locale, count: u64) -> PluralCategory {
    category(&rules(locale), count)
}

/// Every form that some number takes, decimals and millions included.
///
/// ```
/// use ir_leaflets::lang::{Locale, PluralCategory::*, plural_categories};
/// assert_eq!(plural_categories(&Locale::parse("cs").unwrap()), [One, Few, Many, Other]);
/// ```
pub fn plural_categories(locale: &Locale) -> Vec<PluralCategory> {
    let rules = rules(locale);
    let decimals = (0..=200_u32).flat_map(|tenths| [f64::from(tenths) / 10.0, f64::from(tenths) / 100.0]);
    let of = |number: f64| rules.select(number).expect("a number has operands").into();
    let mut found: Vec<PluralCategory> = (0..=1000_u32).map(f64::from).chain([1e6, 2e6]).chain(decimals).map(of).collect();
    found.extend(["0.0", "1.0", "1.10"].map(|number| rules.select(number).map_or(PluralCategory::Other, Into::into)));
    found.sort_unstable();
    found.dedup();
    found
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
    let categories: Vec<PluralCategory> = (0..=1000).map(|number| category(&rules, number)).collect();
    let examples = |category| {
        let numbers = (0..).zip(&categories).filter(|(_, found)| **found == category);
        numbers.map(|(number, _)| number).take(EXAMPLES).collect::<Vec<u64>>()
    };
    PluralCategory::ALL
        .into_iter()
        .map(|category| (category, examples(category)))
        .filter(|(_, numbers)| !numbers.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, expected: &str) {
        let locale = Locale::parse(tag).unwrap();
        let forms = plural_categories_for_whole_numbers(&locale);
        let names: Vec<&str> = forms.iter().map(|(category, _)| category.as_str()).collect();
        assert_eq!(names.join(" "), expected, "{tag}");
    }

    #[test]
    fn a_language_shows_the_forms_its_whole_numbers_reach() {
        for tag in [
            "en", "bg", "da", "de", "el", "es", "et", "fi", "fr", "hu", "it", "nl", "pt-PT", "sv", "nb", "nn", "is", "tr", "mk",
            "sq", "ca", "eu", "gl", "ka", "hy", "de-CH", "gsw", "lb", "so", "ti", "xx",
        ] {
            check(tag, "one other");
        }
        for tag in ["cs", "sk", "hr", "bs", "sr-Cyrl", "sr-Latn", "sr-ME", "cnr", "lt", "ro"] {
            check(tag, "one few other");
        }
        for tag in ["pl", "uk", "be"] {
            check(tag, "one few many");
        }
        check("lv", "zero one other");
        check("he", "one two other");
        check("sl", "one two few other");
        for tag in ["mt", "ga"] {
            check(tag, "one two few many other");
        }
        for tag in ["ar", "ar-EG", "cy"] {
            check(tag, "zero one two few many other");
        }
        check("ja", "other");
    }

    #[test]
    fn both_serbian_scripts_count_alike() {
        for tag in ["sr", "sr-Cyrl", "sr-Latn", "sr-Latn-ME", "cnr"] {
            let locale = Locale::parse(tag).unwrap();
            assert_eq!(plural_category(&locale, 22), PluralCategory::Few, "{tag}");
            assert_eq!(plural_category(&locale, 21), PluralCategory::One, "{tag}");
        }
    }

    #[test]
    fn portugal_counts_zero_as_many_and_brazil_as_one() {
        let category = |tag| plural_category(&Locale::parse(tag).unwrap(), 0);
        assert_eq!(category("pt-PT"), PluralCategory::Other);
        assert_eq!(category("pt"), PluralCategory::One);
    }
}

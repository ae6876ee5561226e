//! CLDR's plural rules behind the names `fluent-bundle` 0.16 knows, read from ICU4X.
//!
//! The published crate of this name (7.0.2, CLDR 37) picks wrong forms in Lithuanian, Latvian, Maltese, Romanian,
//! Arabic, Belarusian and Hebrew. The workspace's `[patch.crates-io]` puts this one in its place.
//!
//! ```
//! use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
//! let lithuanian = PluralRules::create("lt".parse::<unic_langid::LanguageIdentifier>().unwrap(), PluralRuleType::CARDINAL).unwrap();
//! assert_eq!(lithuanian.select(22), Ok(PluralCategory::FEW));
//! ```

mod languages;
pub mod operands;

use std::sync::Arc;

use icu_locale::Locale;
use icu_plurals::PluralCategory as Category;
use unic_langid::LanguageIdentifier;

pub use crate::operands::PluralOperands;

/// The CLDR release whose rules ICU4X 2.4 carries.
pub const CLDR_VERSION: usize = 49;

/// The form of a message a number asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "CLDR's own names")]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

/// Whether a number counts or ranks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PluralRuleType {
    /// First, second, third.
    ORDINAL,
    /// One, two, three.
    CARDINAL,
}

/// The plural rules of one language.
#[derive(Debug, Clone)]
pub struct PluralRules {
    locale: LanguageIdentifier,
    rules: Arc<icu_plurals::PluralRules>,
}

impl PluralRules {
    /// The rules of a language in [`get_locales`](Self::get_locales), or an error for any other.
    pub fn create<L: Into<LanguageIdentifier>>(language: L, kind: PluralRuleType) -> Result<Self, &'static str> {
        let locale = language.into();
        let tag = locale.to_string();
        if !languages::is_known(&tag) {
            return Err("unknown locale");
        }
        let modern = languages::modern(&tag);
        let read_as = match kind {
            PluralRuleType::CARDINAL => languages::counts_like(modern),
            PluralRuleType::ORDINAL => modern,
        };
        let read_as: Locale = read_as.parse().map_err(|_| "unknown locale")?;
        let rules = match kind {
            PluralRuleType::CARDINAL => icu_plurals::PluralRules::try_new_cardinal((&read_as).into()),
            PluralRuleType::ORDINAL => icu_plurals::PluralRules::try_new_ordinal((&read_as).into()),
        };
        let rules = Arc::new(rules.map_err(|_| "no plural rules")?);
        Ok(Self { locale, rules })
    }

    /// The form for a number; what is not finite takes [`PluralCategory::OTHER`].
    pub fn select<N: TryInto<PluralOperands>>(&self, number: N) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "argument can not be parsed to operands")?;
        if !operands.n.is_finite() {
            return Ok(PluralCategory::OTHER);
        }
        let decimal = operands.decimal().ok_or("argument can not be parsed to operands")?;
        Ok(match self.rules.category_for(&decimal) {
            Category::Zero => PluralCategory::ZERO,
            Category::One => PluralCategory::ONE,
            Category::Two => PluralCategory::TWO,
            Category::Few => PluralCategory::FEW,
            Category::Many => PluralCategory::MANY,
            Category::Other => PluralCategory::OTHER,
        })
    }

    /// Every language CLDR has plural rules for but six small ones, the retired codes, and `cnr`.
    ///
    /// Fluent reads any other language by English rules, so one list serves both kinds: where CLDR has no ordinals,
    /// all numbers take `other`.
    pub fn get_locales(_kind: PluralRuleType) -> Vec<LanguageIdentifier> {
        languages::all()
    }

    /// The language these are the rules of, as it was asked for.
    pub fn get_locale(&self) -> &LanguageIdentifier {
        &self.locale
    }
}

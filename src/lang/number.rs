use std::{cell::RefCell, collections::HashMap, convert::Infallible, rc::Rc};

use fluent_bundle::types::{FluentNumber, FluentNumberStyle};
use icu::decimal::{DecimalFormatter, options::GroupingStrategy};
use icu_experimental::dimension::percent::formatter::PercentFormatter;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::{
    Locale,
    formatting::preferences,
    rounding::{self, Shape},
};

/// Whether digits stand in groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Grouping {
    /// As the language does: `1.234` in German, but `1234` in Polish and Spanish.
    #[default]
    Usual,
    /// Never.
    None,
}

/// How much of a number is written. Every count is cut at [`MOST_DIGITS`](super::MOST_DIGITS).
///
/// By default nothing is rounded away: a risk of 0.5 % must not turn into 1 % because nobody said how many digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digits {
    /// Zeros are added after the decimal mark up to this many digits.
    pub minimum_fraction: usize,
    /// Further digits after the decimal mark are rounded away, halves upwards.
    pub maximum_fraction: usize,
    /// Whether whole digits stand in groups.
    pub grouping: Grouping,
}

impl Default for Digits {
    fn default() -> Self {
        Self { minimum_fraction: 0, maximum_fraction: super::MOST_DIGITS, grouping: Grouping::Usual }
    }
}

impl From<Digits> for Shape {
    fn from(digits: Digits) -> Self {
        Self { minimum_fraction: digits.minimum_fraction, maximum_fraction: Some(digits.maximum_fraction), ..Self::default() }
    }
}

impl Digits {
    /// So many digits after the decimal mark, no more and no fewer.
    pub fn exactly(fraction: usize) -> Self {
        Self { minimum_fraction: fraction, ..Self::at_most(fraction) }
    }

    /// Up to so many digits after the decimal mark.
    pub fn at_most(fraction: usize) -> Self {
        Self { maximum_fraction: fraction, ..Self::default() }
    }
}

/// Writes numbers as one locale does, in CLDR's forms.
///
/// ```
/// use ir_leaflets::lang::{Digits, Locale, NumberFormatter};
/// let turkish = NumberFormatter::new(&Locale::parse("tr").unwrap());
/// assert_eq!(turkish.percent(0.005, Digits::default()), "%0,5");
/// assert_eq!(turkish.decimal(1234.5, Digits::exactly(2)), "1.234,50");
/// ```
#[derive(Clone)]
pub struct NumberFormatter(Rc<Groupings>);

struct Groupings {
    grouped: Forms,
    ungrouped: Forms,
}

struct Forms {
    decimal: DecimalFormatter,
    percent: PercentFormatter<DecimalFormatter>,
}

impl NumberFormatter {
    /// The formatter of a locale: some microseconds of work for the first on a thread.
    pub fn new(locale: &Locale) -> Self {
        /// More locales than a folder has; who asks for still more waits for new ones.
        const MOST: usize = 100;
        thread_local! {
            static KNOWN: RefCell<HashMap<Locale, NumberFormatter>> = RefCell::default();
        }
        KNOWN.with_borrow_mut(|known| {
            if known.len() >= MOST && !known.contains_key(locale) {
                known.clear();
            }
            let groupings = || Groupings {
                grouped: Forms::new(locale, GroupingStrategy::Auto),
                ungrouped: Forms::new(locale, GroupingStrategy::Never),
            };
            known.entry(locale.clone()).or_insert_with(|| Self(Rc::new(groupings()))).clone()
        })
    }

    /// A plain number.
    pub fn decimal(&self, value: f64, digits: Digits) -> String {
        self.forms(digits.grouping).decimal(value, &digits.into())
    }

    /// A share of one as a percentage: 0.005 is half a percent. The digits are those of the percentage.
    pub fn percent(&self, value: f64, digits: Digits) -> String {
        self.forms(digits.grouping).percent(value, &digits.into())
    }

    /// A number of Fluent's, with every option a translator can give it, cut to what is sane.
    ///
    /// Our leaflets name no prices: a currency is written as the bare number.
    pub fn fluent(&self, number: &FluentNumber) -> String {
        let options = &number.options;
        let forms = self.forms(if options.use_grouping { Grouping::Usual } else { Grouping::None });
        match options.style {
            FluentNumberStyle::Percent => forms.percent(number.value, &options.into()),
            FluentNumberStyle::Decimal | FluentNumberStyle::Currency => forms.decimal(number.value, &options.into()),
        }
    }

    fn forms(&self, grouping: Grouping) -> &Forms {
        match grouping {
            Grouping::Usual => &self.0.grouped,
            Grouping::None => &self.0.ungrouped,
        }
    }
}

impl Forms {
    fn new(locale: &Locale, grouping: GroupingStrategy) -> Self {
        let decimal =
            || DecimalFormatter::try_new(preferences(locale), grouping.into()).expect("ICU4X falls back to the root's signs");
        let percent = PercentFormatter::try_new_with_decimal_formatter(preferences(locale), decimal(), Default::default())
            .expect("ICU4X falls back to the root's percent pattern");
        Self { decimal: decimal(), percent }
    }

    fn decimal(&self, value: f64, shape: &Shape) -> String {
        match rounding::spell(value) {
            Some(spelled) => self.decimal.format_to_string(&shape.apply(spelled)),
            None => not_finite(value).to_owned(),
        }
    }

    fn percent(&self, value: f64, shape: &Shape) -> String {
        match rounding::spell(value) {
            Some(spelled) => {
                let percentage = shape.apply(rounding::hundredfold(spelled));
                native_percent_sign(self.percent.format(&percentage).to_string())
            }
            None => format!("{}%", not_finite(value)),
        }
    }
}

impl Memoizable for NumberFormatter {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Infallible> {
        // A bundle for no language at all gets the forms of English.
        let locale = Locale::parse(&language.to_string()).or_else(|| Locale::parse("en"));
        Ok(Self::new(&locale.expect("`en` is a tag")))
    }
}

fn not_finite(value: f64) -> &'static str {
    match value {
        f64::INFINITY => "∞",
        f64::NEG_INFINITY => "-∞",
        _ => "NaN",
    }
}

/// ICU4X 2.4 writes the Latin percent sign beside Arabic digits; CLDR has one for each kind.
fn native_percent_sign(text: String) -> String {
    let sign = if text.contains(|character| ('\u{660}'..='\u{669}').contains(&character)) {
        "\u{66a}\u{61c}"
    } else if text.contains(|character| ('\u{6f0}'..='\u{6f9}').contains(&character)) {
        "\u{66a}"
    } else {
        return text;
    };
    text.replace("\u{200e}%\u{200e}", sign).replace('%', sign)
}

/// A plain number in the forms of a locale; [`NumberFormatter`] for many.
///
/// ```
/// use ir_leaflets::lang::{Digits, Locale, decimal};
/// assert_eq!(decimal(&Locale::parse("de").unwrap(), 1234.5, Digits::default()), "1.234,5");
/// ```
pub fn decimal(locale: &Locale, value: f64, digits: Digits) -> String {
    NumberFormatter::new(locale).decimal(value, digits)
}

/// A share of one as a percentage in the forms of a locale; [`NumberFormatter`] for many.
///
/// ```
/// use ir_leaflets::lang::{Digits, Locale, percent};
/// assert_eq!(percent(&Locale::parse("de").unwrap(), 0.005, Digits::default()), "0,5\u{a0}%");
/// ```
pub fn percent(locale: &Locale, value: f64, digits: Digits) -> String {
    NumberFormatter::new(locale).percent(value, digits)
}

/// A number of Fluent's in the forms of a locale, its options cut to what is sane.
pub fn format_fluent_number(number: &FluentNumber, locale: &Locale) -> String {
    NumberFormatter::new(locale).fluent(number)
}

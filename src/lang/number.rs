use std::convert::Infallible;

use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentNumberStyle};
use icu::decimal::{DecimalFormatter, options::GroupingStrategy};
use icu_experimental::dimension::percent::{
    formatter::PercentFormatter, options::PercentFormatterOptions,
};
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
        Self {
            minimum_fraction: 0,
            maximum_fraction: super::MOST_DIGITS,
            grouping: Grouping::Usual,
        }
    }
}

impl From<Digits> for Shape {
    fn from(digits: Digits) -> Self {
        Self {
            minimum_fraction: digits.minimum_fraction,
            maximum_fraction: Some(digits.maximum_fraction),
            ..Self::default()
        }
    }
}

/// Writes numbers as one locale does, in CLDR's forms; cheap enough to make, worth keeping for many.
///
/// ```
/// use ir_leaflets::lang::{Digits, Grouping, Locale, NumberFormatter};
/// let turkish = NumberFormatter::new(&Locale::parse("tr").unwrap(), Grouping::Usual);
/// assert_eq!(turkish.percent(0.005, Digits::default()), "%0,5");
/// assert_eq!(turkish.decimal(1234.5, Digits::default()), "1.234,5");
/// ```
pub struct NumberFormatter {
    decimal: DecimalFormatter,
    percent: PercentFormatter<DecimalFormatter>,
}

impl NumberFormatter {
    /// The formatter of a locale. [`Digits::grouping`] is not looked at later: it is fixed here.
    pub fn new(locale: &Locale, grouping: Grouping) -> Self {
        let strategy = match grouping {
            Grouping::Usual => GroupingStrategy::Auto,
            Grouping::None => GroupingStrategy::Never,
        };
        let decimal = || {
            DecimalFormatter::try_new(preferences(locale), strategy.into())
                .expect("ICU4X falls back to the root's signs")
        };
        let options = PercentFormatterOptions::default();
        let percent = PercentFormatter::try_new_with_decimal_formatter(
            preferences(locale),
            decimal(),
            options,
        )
        .expect("ICU4X falls back to the root's percent pattern");
        Self {
            decimal: decimal(),
            percent,
        }
    }

    /// A plain number.
    pub fn decimal(&self, value: f64, digits: Digits) -> String {
        self.write_decimal(value, &digits.into())
    }

    /// A share of one as a percentage: 0.005 is half a percent. The digits are those of the percentage.
    pub fn percent(&self, value: f64, digits: Digits) -> String {
        self.write_percent(value, &digits.into())
    }

    /// A number of Fluent's, with every option a translator can give it, cut to what is sane.
    pub fn fluent(&self, number: &FluentNumber) -> String {
        let shape = Shape::from(&number.options);
        match number.options.style {
            FluentNumberStyle::Percent => self.write_percent(number.value, &shape),
            // The leaflets name no prices; a currency would be a number without its sign.
            FluentNumberStyle::Decimal | FluentNumberStyle::Currency => {
                self.write_decimal(number.value, &shape)
            }
        }
    }

    fn write_decimal(&self, value: f64, shape: &Shape) -> String {
        match rounding::spell(value) {
            Some(spelled) => self.decimal.format_to_string(&shape.apply(spelled)),
            None => not_finite(value).to_owned(),
        }
    }

    fn write_percent(&self, value: f64, shape: &Shape) -> String {
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
    type Args = Grouping;
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, grouping: Grouping) -> Result<Self, Infallible> {
        // A bundle for no language at all gets the forms of English.
        let locale = Locale::parse(&language.to_string()).or_else(|| Locale::parse("en"));
        Ok(Self::new(&locale.expect("`en` is a tag"), grouping))
    }
}

/// The grouping a Fluent number asks for.
pub(super) fn grouping(options: &FluentNumberOptions) -> Grouping {
    if options.use_grouping {
        Grouping::Usual
    } else {
        Grouping::None
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
    NumberFormatter::new(locale, digits.grouping).decimal(value, digits)
}

/// A share of one as a percentage in the forms of a locale; [`NumberFormatter`] for many.
///
/// ```
/// use ir_leaflets::lang::{Digits, Locale, percent};
/// assert_eq!(percent(&Locale::parse("de").unwrap(), 0.005, Digits::default()), "0,5\u{a0}%");
/// ```
pub fn percent(locale: &Locale, value: f64, digits: Digits) -> String {
    NumberFormatter::new(locale, digits.grouping).percent(value, digits)
}

/// A number of Fluent's in the forms of a locale, its options cut to what is sane.
pub fn format_fluent_number(number: &FluentNumber, locale: &Locale) -> String {
    NumberFormatter::new(locale, grouping(&number.options)).fluent(number)
}

//! Which digits of a number are written, before any language has a say.

use fixed_decimal::{Decimal, Sign, SignedRoundingMode, UnsignedRoundingMode};
use fluent_bundle::types::FluentNumberOptions;

/// No number is padded to, or rounded at, more digits than this on one side of the decimal mark.
///
/// It keeps a hostile `minimumFractionDigits` from filling the memory, and Fluent's own `10^n` inside a `u64`.
pub const MOST_DIGITS: usize = 18;

/// What ECMA-402 calls the digit options, with one difference: without a maximum nothing is rounded.
#[derive(Debug, Clone, Default)]
pub(super) struct Shape {
    pub minimum_integer: usize,
    pub minimum_fraction: usize,
    pub maximum_fraction: Option<usize>,
    pub minimum_significant: Option<usize>,
    pub maximum_significant: Option<usize>,
}

impl From<&FluentNumberOptions> for Shape {
    fn from(options: &FluentNumberOptions) -> Self {
        Self {
            minimum_integer: options.minimum_integer_digits.unwrap_or(0),
            minimum_fraction: options.minimum_fraction_digits.unwrap_or(0),
            maximum_fraction: options.maximum_fraction_digits,
            minimum_significant: options.minimum_significant_digits,
            maximum_significant: options.maximum_significant_digits,
        }
    }
}

impl Shape {
    /// The number with the digits that are to be written. As in ECMA-402, significant digits win over fraction digits,
    /// and a minimum over a smaller maximum.
    pub fn apply(&self, mut number: Decimal) -> Decimal {
        if self.minimum_significant.is_some() || self.maximum_significant.is_some() {
            self.apply_significant(&mut number);
        } else {
            let minimum = digits(self.minimum_fraction);
            let maximum = digits(self.maximum_fraction.unwrap_or(MOST_DIGITS)).max(minimum);
            round(&mut number, -maximum);
            number.absolute.pad_end(-minimum);
        }
        number.absolute.pad_start(digits(self.minimum_integer));
        if number.absolute.is_zero() {
            number.sign = Sign::None;
        }
        number
    }

    fn apply_significant(&self, number: &mut Decimal) {
        let minimum = digits(self.minimum_significant.unwrap_or(1)).max(1);
        let maximum = digits(self.maximum_significant.unwrap_or(MOST_DIGITS)).max(minimum);
        round(number, number.absolute.nonzero_magnitude_start() - maximum + 1);
        // Rounding 9.99 to two digits moved the first one: look again.
        let last = number.absolute.nonzero_magnitude_start() - minimum + 1;
        number.absolute.pad_end(last.min(0));
    }
}

fn digits(count: usize) -> i16 {
    count.min(MOST_DIGITS) as i16
}

fn round(number: &mut Decimal, position: i16) {
    number.round_with_mode(position, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
    number.absolute.trim_end();
}

/// The digits Rust would print, which are the fewest that name this very number; `None` when it is not finite.
pub(super) fn spell(value: f64) -> Option<Decimal> {
    value.is_finite().then(|| value.to_string())?.parse().ok()
}

/// A hundred times as much, exactly: the digits move, nothing is multiplied.
pub(super) fn hundredfold(mut number: Decimal) -> Decimal {
    number.absolute.multiply_pow10(2);
    // 0.005 is `000.5` by now.
    number.absolute.trim_start();
    number
}

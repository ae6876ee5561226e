//! What a plural rule looks at in a number: [CLDR's operands](https://www.unicode.org/reports/tr35/tr35-numbers.html#Operands).

use fixed_decimal::Decimal;

/// More digits than this on either side of the decimal mark change no plural rule, and all of them fit a `u64`.
const MOST_DIGITS: usize = 18;

/// The operands of one number; Fluent writes to `f` and `v` when a minimum of fraction digits is asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct PluralOperands {
    /// The absolute value.
    pub n: f64,
    /// The whole part. Above 18 digits it keeps the last 18 behind a leading 1, enough for every rule.
    pub i: u64,
    /// How many fraction digits are seen, with trailing zeros.
    pub v: usize,
    /// How many fraction digits are seen, without trailing zeros.
    pub w: usize,
    /// The fraction digits seen, with trailing zeros.
    pub f: u64,
    /// The fraction digits seen, without trailing zeros.
    pub t: u64,
}

impl PluralOperands {
    /// The number as ICU4X wants it. Reads `t` and `w`, because Fluent may have let `f` overflow.
    pub(crate) fn decimal(&self) -> Option<Decimal> {
        let width = self.w.min(MOST_DIGITS);
        let text = if width == 0 { self.i.to_string() } else { format!("{}.{:0width$}", self.i, self.t) };
        let mut decimal = Decimal::try_from_str(&text).ok()?;
        let visible = i16::try_from(self.v.min(MOST_DIGITS)).ok()?;
        decimal.absolute.pad_end(-visible);
        Some(decimal)
    }
}

fn whole(digits: &str) -> u64 {
    let significant = digits.trim_start_matches('0');
    match significant.len().checked_sub(MOST_DIGITS) {
        Some(extra @ 1..) => 10_u64.pow(MOST_DIGITS as u32) + significant[extra..].parse().unwrap_or(0),
        _ => significant.parse().unwrap_or(0),
    }
}

impl TryFrom<&str> for PluralOperands {
    type Error = &'static str;

    fn try_from(input: &str) -> Result<Self, Self::Error> {
        let value: f64 = input.parse().map_err(|_| "not a number")?;
        let n = value.abs();
        // An exponent or a plus sign: read the number again from its plain spelling.
        let unsigned = input.strip_prefix('-').unwrap_or(input);
        let plain = unsigned.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let spelled = if plain { unsigned.to_owned() } else { n.to_string() };
        let (integer, fraction) = spelled.split_once('.').unwrap_or((&spelled, ""));
        let fraction = &fraction[..fraction.len().min(MOST_DIGITS)];
        let significant = fraction.trim_end_matches('0');
        Ok(Self {
            n,
            i: whole(integer),
            v: fraction.len(),
            w: significant.len(),
            f: fraction.parse().unwrap_or(0),
            t: significant.parse().unwrap_or(0),
        })
    }
}

macro_rules! from_unsigned {
    ($($number:ty)+) => { $(
        impl From<$number> for PluralOperands {
            fn from(input: $number) -> Self {
                Self { n: input as f64, i: input as u64, v: 0, w: 0, f: 0, t: 0 }
            }
        }
    )+ };
}

macro_rules! try_from_signed {
    ($($number:ty)+) => { $(
        impl TryFrom<$number> for PluralOperands {
            type Error = &'static str;
            fn try_from(input: $number) -> Result<Self, Self::Error> {
                Ok((input.unsigned_abs() as u64).into())
            }
        }
    )+ };
}

macro_rules! try_from_spelling {
    ($($number:ty)+) => { $(
        impl TryFrom<$number> for PluralOperands {
            type Error = &'static str;
            fn try_from(input: $number) -> Result<Self, Self::Error> {
                input.to_string().as_str().try_into()
            }
        }
    )+ };
}

from_unsigned!(u8 u16 u32 u64 usize);
try_from_signed!(i8 i16 i32 i64 isize);
try_from_spelling!(f32 f64 String);

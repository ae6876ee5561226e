use std::fmt;

use icu::{
    calendar::{self, Gregorian},
    datetime::{FixedCalendarDateTimeFormatter, fieldsets::YMD},
};

use super::{Locale, formatting::preferences};

/// A day of the Gregorian calendar, in the years 1 to 9999.
///
/// ```
/// use ir_leaflets::lang::Date;
/// assert_eq!(Date::parse("2026-11-24").unwrap().to_string(), "2026-11-24");
/// assert_eq!(Date::parse("2026-02-29"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, if there is one.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let there = calendar::Date::try_new_gregorian(year.into(), month, day).is_ok();
        (there && (1..=9999).contains(&year)).then_some(Self { year, month, day })
    }

    /// The day written as `2026-11-24`, and in no other way.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut number = |digits: usize| {
            let part = parts.next()?;
            let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
            plain.then(|| part.parse::<u16>().ok())?
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        let end = parts.next().is_none();
        end.then(|| Self::new(year, month.try_into().ok()?, day.try_into().ok()?))?
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{:04}-{:02}-{:02}",
            self.year, self.month, self.day
        )
    }
}

/// The day in words, as a letter would have it; Gregorian in every language.
///
/// ```
/// use ir_leaflets::lang::{Date, Locale, long_date};
/// let day = Date::parse("2026-11-24").unwrap();
/// assert_eq!(long_date(&Locale::parse("de").unwrap(), day), "24. November 2026");
/// assert_eq!(long_date(&Locale::parse("en").unwrap(), day), "24 November 2026");
/// ```
pub fn long_date(locale: &Locale, date: Date) -> String {
    let formatter =
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences(locale), YMD::long())
            .expect("ICU4X falls back to the root, which can write any day");
    let day = calendar::Date::try_new_gregorian(date.year.into(), date.month, date.day)
        .expect("`Date::new` let it through");
    formatter.format(&day).to_string()
}

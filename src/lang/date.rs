use std::fmt;

use icu::{
    calendar::{self, Gregorian},
    datetime::{
        FixedCalendarDateTimeFormatter,
        fieldsets::{YMD, enums::DateFieldSet},
        pattern::{DateTimePattern, FixedCalendarDateTimeNames},
    },
};

use writeable::TryWriteable as _;

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

    /// The day that many days after the first of January 1970; `None` beyond the year 9999.
    ///
    /// ```
    /// use ir_leaflets::lang::Date;
    /// assert_eq!(Date::from_days_since_1970(20_781), Date::new(2026, 11, 24));
    /// ```
    pub fn from_days_since_1970(days: u64) -> Option<Self> {
        let days = i64::try_from(days).ok().filter(|days| *days < 4_000_000)?;
        let first = calendar::Date::try_new_gregorian(1970, 1, 1).ok()?;
        let day = calendar::Date::from_rata_die(first.to_rata_die() + days, Gregorian);
        Self::new(day.year().extended_year().try_into().ok()?, day.month().number(), day.day_of_month().0)
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
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The day in words, as a letter would have it; Gregorian in every language, ISO 8601 in one CLDR has no months for.
///
/// ```
/// use ir_leaflets::lang::{Date, Locale, long_date};
/// let day = Date::parse("2026-11-24").unwrap();
/// assert_eq!(long_date(&Locale::parse("de").unwrap(), day), "24. November 2026");
/// assert_eq!(long_date(&Locale::parse("en").unwrap(), day), "24 November 2026");
/// ```
pub fn long_date(locale: &Locale, date: Date) -> String {
    let day = calendar::Date::try_new_gregorian(date.year.into(), date.month, date.day).expect("`Date::new` let it through");
    if let Some(pattern) = mended_pattern(locale) {
        return write_with(locale, pattern, &day);
    }
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences(locale), YMD::long())
        .expect("ICU4X falls back to the root, which can write any day");
    let text = formatter.format(&day).to_string();
    // The root calls November `M11`.
    let nameless = text.contains(&format!("M{:02}", date.month));
    if nameless { date.to_string() } else { text }
}

/// CLDR's own long date where ICU4X 2.4 puts together another from its parts: `Samhain 4, 2026`, `04. november 2026`
/// ([icu4x#8202](https://github.com/unicode-org/icu4x/issues/8202)).
fn mended_pattern(locale: &Locale) -> Option<&'static str> {
    Some(match locale.language() {
        "et" | "sl" => "d. MMMM y",
        "ga" => "d MMMM y",
        "hy" => "dd MMMM, y թ.",
        "mk" => "d MMMM y 'г'.",
        "mt" => "d 'ta’' MMMM y",
        "sr" | "cnr" => "d. MMMM y.",
        _ => return None,
    })
}

fn write_with(locale: &Locale, pattern: &str, day: &calendar::Date<Gregorian>) -> String {
    let pattern = DateTimePattern::try_from_pattern_str(pattern).expect("the table holds patterns");
    let mut names = FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new(preferences(locale))
        .expect("ICU4X falls back to the root's digits");
    let formatter = names.include_for_pattern(&pattern).expect("every language has names for months");
    formatter.format(day).try_write_to_string().expect("the names were loaded").into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_there_are_in_the_one_spelling_are_dates() {
        for text in ["2026-11-24", "2024-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(Date::parse(text).unwrap().to_string(), text);
        }
        for text in [
            "",
            "2026-2-3",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "0000-01-01",
            "26-01-01",
            "2026-11-24 ",
            "2026-11-24-1",
            "+026-01-01",
            "2026/11/24",
            "٢٠٢٦-11-24",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn days_stand_in_order() {
        let mut days = ["2026-11-24", "2025-12-31", "2026-02-03"].map(|text| Date::parse(text).unwrap());
        days.sort();
        assert_eq!(days.map(|day| day.to_string()), ["2025-12-31", "2026-02-03", "2026-11-24"]);
    }
}

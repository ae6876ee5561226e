//! What a locale is and what CLDR knows of it: direction, own name, numbers, plural forms, dates, sorting.
//!
//! All of it is CLDR 49 as ICU4X 2.4 carries it, the same on every machine. `en` is written as in Britain.
//!
//! - A tag as a folder spells it is read by [`Locale::parse`], as a person types it by [`canonicalize`].
//! - [`NumberFormatter`], [`decimal`] and [`percent`] write figures; [`fluent_formatter`] and [`number_function`] make a
//!   Fluent bundle write them likewise, between [`FIGURE_START`] and [`FIGURE_END`].
//! - [`plural_category`] says which form a count takes, [`long_date`] writes a [`Date`].
//! - [`quotation_marks`] are those of a language, [`composed`] joins accents to their letters.
//! - [`Locale::own_name`], [`name_of`] and [`by_own_name`] make the language menu.

mod canonical;
mod case;
mod composed;
mod date;
mod figure;
mod formatting;
mod locale;
mod names;
mod number;
mod plural;
mod quotation;
mod rounding;
#[cfg(test)]
mod tests;

pub use canonical::canonicalize;
pub use case::lowercase;
pub use composed::composed;
pub use date::{Date, long_date};
pub use figure::{FIGURE_END, FIGURE_START, fluent_formatter, number_function};
pub use locale::{Direction, Locale, runs_right_to_left};
pub use names::{by_own_name, name_of};
pub use number::{Digits, Grouping, NumberFormatter, decimal, format_fluent_number, percent};
pub use plural::{PluralCategory, plural_categories, plural_categories_for_whole_numbers, plural_category};
pub use quotation::{EVERY_QUOTATION_PAIR, QuotationMarks, quotation_marks, quotation_pairs};
pub use rounding::MOST_DIGITS;

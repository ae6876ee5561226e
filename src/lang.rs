//! What a locale is and what CLDR knows of it: direction, own name, numbers, plural forms, dates, sorting.

mod locale;

pub use locale::Locale;

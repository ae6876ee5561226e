use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::lang::Date;

/// Time since 1970, as the machine's clock has it; a clock before that stands at 1970.
fn since_1970() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// Seconds since 1970.
pub(super) fn now_seconds() -> u64 {
    since_1970().as_secs()
}

/// Now, as [`now`] writes it, to the millisecond.
pub(super) fn now_milliseconds() -> String {
    let now = since_1970();
    format!("{}.{:03}Z", written(now.as_secs()).trim_end_matches('Z'), now.subsec_millis())
}

/// Today, in UTC.
pub(super) fn today() -> Option<Date> {
    Date::from_days_since_1970(now_seconds() / 86_400)
}

/// A time in one year, for what expires (RFC 3339).
pub(super) fn a_year_from_now() -> String {
    written(now_seconds() + 365 * 86_400)
}

/// Now, in UTC, as [RFC 3339](https://www.rfc-editor.org/info/rfc3339) writes it.
pub(super) fn now() -> String {
    written(now_seconds())
}

fn written(seconds: u64) -> String {
    let day = Date::from_days_since_1970(seconds / 86_400).map(|day| day.to_string()).unwrap_or_default();
    let of_day = seconds % 86_400;
    format!("{day}T{:02}:{:02}:{:02}Z", of_day / 3600, of_day / 60 % 60, of_day % 60)
}

mod agreement;
mod differential;
mod fixtures;
mod grammar;
mod mistakes;
mod projection;
mod properties;
mod texts;

use proptest::test_runner::Config;

use crate::content::ftl::{self, Lines, Mistake};

/// `line:column name` of every mistake.
fn told(source: &str) -> Vec<String> {
    let lines = ftl::lines(source);
    ftl::parse(source).mistakes.iter().map(|mistake| tell(&lines, mistake)).collect()
}

fn tell(lines: &Lines<'_>, mistake: &Mistake) -> String {
    let place = lines.position(mistake.span.start);
    format!("{}:{} {}", place.line, place.column, mistake.kind.name())
}

/// Tries so many texts; more if `PROPTEST_CASES` asks for more.
fn cases(count: u32) -> Config {
    let config = Config::default();
    Config { cases: config.cases.max(count), failure_persistence: None, ..config }
}

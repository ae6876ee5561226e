mod fixtures;
mod mistakes;
mod projection;

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

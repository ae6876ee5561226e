//! `docs/rules.md` is made from the rules; a change of a rule changes it.
//!
//!     UPDATE=1 cargo test --lib rules_md        writes it anew

use std::{fmt::Write, fs, path::Path};

use crate::{check::rules, finding::Effect};

fn document() -> String {
    let mut text = "\
# What `leaflets check` looks for

Made from the rules themselves; a test keeps the two together (`UPDATE=1 cargo test --lib rules_md` writes it anew).
Every example is run by the tests. In the examples, `⟨U+200B⟩` stands for that character, `⌁` at the end for a last line without a line end,
and `…` for the rest of a file.

| rule | | stops | exceptions | looks at |
| --- | --- | --- | --- | --- |
"
    .to_owned();
    for rule in rules() {
        let mark = |is: bool| if is { "yes" } else { "no" };
        let stops = mark(rule.effect == Effect::Stops);
        let exceptions = mark(rule.exceptions == crate::finding::Exceptions::Possible);
        let (name, severity) = (rule.name, rule.severity.as_str());
        writeln!(text, "| [`{name}`](#{name}) | {severity} | {stops} | {exceptions} | {} |", rule.about.replace('|', "\\|"))
            .unwrap();
    }
    for rule in rules() {
        // A file that is right is told from one of which nothing is shown.
        let page = rule.page().replace("```text\n```\n", "Nothing is found here.\n");
        write!(text, "\n#{page}").unwrap();
    }
    text
}

#[test]
fn rules_md_says_what_the_rules_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let document = document();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &document).unwrap();
    }
    assert!(fs::read_to_string(&path).unwrap_or_default() == document, "type: UPDATE=1 cargo test --lib rules_md");
}

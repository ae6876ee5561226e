//! Our own texts are right: whatever the check finds in them is a mistake of theirs or of a rule.

use crate::{
    check::{Policy, Previous, check},
    content::Content,
};

#[test]
fn the_texts_of_this_project_have_no_findings() {
    let findings = check(&Content::embedded(), &Previous::default(), &Policy::default()).findings;
    let said: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}

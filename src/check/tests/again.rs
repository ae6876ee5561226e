//! What one check leaves to the next changes nothing of what is found.

use crate::{
    check::{Policy, Previous, check},
    content::{Content, manifest},
};

#[test]
fn what_is_wrong_in_a_manifest_is_found_until_it_is_right() {
    let right = Content::embedded();
    let text = &right.file(manifest::FILE).unwrap().text;
    let wrong = right.clone().with(manifest::FILE, &text.replacen("schema = 1", "schema = 7", 1));
    let first = check(&wrong, &Previous::default(), &Policy::default());
    let place = first.findings.iter().find(|finding| finding.sentence.contains("schema 7")).map(|finding| &finding.place.file);
    assert_eq!(place.map(String::as_str), Some(manifest::FILE));
    let second = check(&wrong, &first.previous, &Policy::default());
    assert_eq!(second.findings, first.findings);
    let third = check(&right, &second.previous, &Policy::default());
    assert_eq!(third.findings, check(&right, &Previous::default(), &Policy::default()).findings);
}

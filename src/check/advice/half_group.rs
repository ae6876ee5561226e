//! A feature whose words are there in part is not shown at all; the translator should know.

use crate::{
    check::{unit::Unit, words::Group},
    finding::{Finding, Rule},
};

pub(super) static HALF_GROUP: Rule =
    Rule::advice("incomplete-group", "A group of messages in page.ftl is used only when all of its messages are there.");

pub(super) fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    let Some(own) = unit.layers.last() else { return };
    for group in Group::ALL.into_iter().filter(|group| *group != Group::Required) {
        let (there, missing): (Vec<_>, Vec<_>) = unit
            .expected
            .iter()
            .filter(|expected| expected.group == group)
            .partition(|expected| unit.message(&expected.id).is_some());
        if !there.is_empty() && !missing.is_empty() {
            let ids = missing.iter().map(|expected| format!("`{}`", expected.id)).collect::<Vec<_>>().join(", ");
            findings.push(
                HALF_GROUP
                    .at(own.file.place(0..0), format!("the group \"{}\" is not shown, because {ids} is missing", group.as_str()))
                    .hint("translate the rest of the group"),
            );
        }
    }
}

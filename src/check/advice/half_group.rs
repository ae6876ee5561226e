//! A feature whose words are there in part is not shown at all; the translator should know.

use crate::{
    check::{original::Kind, view::View, words::Group},
    finding::{Finding, Rule},
};

static HALF_GROUP: Rule =
    Rule::advice("incomplete-group", "A group of messages in page.ftl is used only when all of its messages are there.").explained(r#"
A feature whose words are there in part is not shown in that language at all, for it would be half in English. The groups are named
by the comments of `en/page.ftl`.
"#);

pub(super) const RULES: &[&Rule] = &[&HALF_GROUP];

pub(super) fn check(view: &View<'_, '_>, findings: &mut Vec<Finding>) {
    if !matches!(view.original.kind, Kind::Page) {
        return;
    }
    let Some(own) = view.own() else { return };
    for group in Group::ALL.into_iter().filter(|group| *group != Group::Required) {
        let (there, missing): (Vec<_>, Vec<_>) = view
            .original
            .expected
            .iter()
            .filter(|expected| expected.group == group)
            .partition(|expected| view.message(&expected.id).is_some());
        if !there.is_empty() && !missing.is_empty() {
            let ids = missing.iter().map(|expected| format!("`{}`", expected.id)).collect::<Vec<_>>().join(", ");
            findings.push(
                HALF_GROUP
                    .at(own.start(), format!("the group \"{}\" is not shown, because {ids} is missing", group.as_str()))
                    .hint("translate the rest of the group"),
            );
        }
    }
}

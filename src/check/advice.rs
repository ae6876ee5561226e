//! Advice: rules that only speak. One rule a file; a new one is a file here and a line in [`ADVICE`].

mod half_group;
mod unneeded_plural;
mod unused_message;

use super::view::View;
use crate::finding::{Finding, Rule};

struct Advice {
    rules: &'static [&'static Rule],
    check: fn(&View<'_, '_>, &mut Vec<Finding>),
}

const ADVICE: &[Advice] = &[
    Advice { rules: half_group::RULES, check: half_group::check },
    Advice { rules: unneeded_plural::RULES, check: unneeded_plural::check },
    Advice { rules: unused_message::RULES, check: unused_message::check },
];

/// Everything that the advice rules find in a unit.
pub(super) fn check(view: &View<'_, '_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for advice in ADVICE {
        (advice.check)(view, &mut findings);
    }
    findings
}

/// Every rule of advice.
pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    ADVICE.iter().flat_map(|advice| advice.rules).copied()
}

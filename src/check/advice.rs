//! Advice: rules that only speak. One rule a file; a new one is a file here and a line in [`ADVICE`].

mod half_group;

use super::unit::Unit;
use crate::finding::{Finding, Rule};

struct Advice {
    rule: &'static Rule,
    check: fn(&Unit<'_>, &mut Vec<Finding>),
}

const ADVICE: &[Advice] = &[Advice { rule: &half_group::HALF_GROUP, check: half_group::check }];

/// Everything that the advice rules find in a unit.
pub(super) fn check(unit: &Unit<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for advice in ADVICE {
        (advice.check)(unit, &mut findings);
    }
    findings
}

/// Every rule of advice.
pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    ADVICE.iter().map(|advice| advice.rule)
}

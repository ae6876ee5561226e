//! Gates: rules that can withhold a text. They run at start and at every reload, and cost little.
//!
//! One family a file. A new gate is a file here and a line in [`GATES`].

mod attributes;
mod characters;
mod duplicates;
mod figures;
pub(in crate::check) mod manifest;
mod messages;
mod numbers;
mod references;
mod syntax;
mod variables;

use super::{markup, resolve, unit, unit::Unit};
use crate::finding::{Finding, Rule};

/// A family of rules with the function that applies them.
struct Gate {
    rules: &'static [&'static Rule],
    check: fn(&Unit<'_>, &mut Vec<Finding>),
}

const GATES: &[Gate] = &[
    Gate { rules: syntax::RULES, check: syntax::check },
    Gate { rules: characters::RULES, check: characters::check },
    Gate { rules: duplicates::RULES, check: duplicates::check },
    Gate { rules: messages::RULES, check: messages::check },
    Gate { rules: attributes::RULES, check: attributes::check },
    Gate { rules: variables::RULES, check: variables::check },
    Gate { rules: references::RULES, check: references::check },
    Gate { rules: figures::RULES, check: figures::check },
    Gate { rules: numbers::RULES, check: numbers::check },
];

/// Everything that the gates find in a unit, before its text is resolved.
pub(super) fn check(unit: &Unit<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for gate in GATES {
        (gate.check)(unit, &mut findings);
    }
    findings
}

/// Every rule of the gates.
pub(super) fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = GATES.iter().flat_map(|gate| gate.rules).copied().collect();
    rules.extend(manifest::RULES);
    rules.extend(unit::rules());
    rules.extend(resolve::rules());
    rules.extend(markup::rules());
    rules
}

//! Gates: rules that can withhold a text. They run at start and at every reload, and cost little.
//!
//! One family a file. A new gate is a file here and a line in [`GATES`].

mod attribute;
mod broken_character;
mod cyclic_reference;
mod different_date;
mod different_figure;
mod different_link;
mod different_markup;
pub(super) mod different_number_word;
mod different_unit;
mod dropped_plural;
mod duplicate_attribute;
mod duplicate_message;
mod duplicate_variant;
mod empty_message;
mod entity;
mod hidden_character;
pub(in crate::check) mod manifest;
mod missing_attribute;
mod missing_file;
pub(in crate::check) mod missing_message;
mod missing_plural;
mod missing_reference;
mod missing_variable;
mod mixed_script;
mod note_to_self;
mod number_option;
pub(in crate::check) mod syntax;
mod typed_figure;
mod unbalanced_markup;
mod unknown_reference;
mod unknown_variable;
mod unsafe_markup;
mod wrong_selector;
mod wrong_variant;

use super::{markup, resolve, view::View};
use crate::finding::{Finding, Rule};

/// A family of rules with the function that applies them.
struct Gate {
    rules: &'static [&'static Rule],
    check: fn(&View<'_, '_>, &mut Vec<Finding>),
}

const GATES: &[Gate] = &[
    Gate { rules: syntax::RULES, check: syntax::check },
    Gate { rules: duplicate_message::RULES, check: duplicate_message::check },
    Gate { rules: duplicate_attribute::RULES, check: duplicate_attribute::check },
    Gate { rules: duplicate_variant::RULES, check: duplicate_variant::check },
    Gate { rules: missing_file::RULES, check: missing_file::check },
    Gate { rules: missing_message::RULES, check: missing_message::check },
    Gate { rules: empty_message::RULES, check: empty_message::check },
    Gate { rules: missing_attribute::RULES, check: missing_attribute::check },
    Gate { rules: attribute::RULES, check: attribute::check },
    Gate { rules: unknown_variable::RULES, check: unknown_variable::check },
    Gate { rules: missing_variable::RULES, check: missing_variable::check },
    Gate { rules: wrong_selector::RULES, check: wrong_selector::check },
    Gate { rules: unknown_reference::RULES, check: unknown_reference::check },
    Gate { rules: missing_reference::RULES, check: missing_reference::check },
    Gate { rules: cyclic_reference::RULES, check: cyclic_reference::check },
    Gate { rules: missing_plural::RULES, check: missing_plural::check },
    Gate { rules: wrong_variant::RULES, check: wrong_variant::check },
    Gate { rules: dropped_plural::RULES, check: dropped_plural::check },
    Gate { rules: typed_figure::RULES, check: typed_figure::check },
    Gate { rules: different_figure::RULES, check: different_figure::check },
    Gate { rules: different_unit::RULES, check: different_unit::check },
    Gate { rules: different_number_word::RULES, check: different_number_word::check },
    Gate { rules: different_date::RULES, check: different_date::check },
    Gate { rules: different_link::RULES, check: different_link::check },
    Gate { rules: number_option::RULES, check: number_option::check },
    Gate { rules: unsafe_markup::RULES, check: unsafe_markup::check },
    Gate { rules: unbalanced_markup::RULES, check: unbalanced_markup::check },
    Gate { rules: different_markup::RULES, check: different_markup::check },
    Gate { rules: entity::RULES, check: entity::check },
    Gate { rules: hidden_character::RULES, check: hidden_character::check },
    Gate { rules: broken_character::RULES, check: broken_character::check },
    Gate { rules: mixed_script::RULES, check: mixed_script::check },
    Gate { rules: note_to_self::RULES, check: note_to_self::check },
];

/// Everything that the gates find in a unit, before its text is resolved.
pub(super) fn check(view: &View<'_, '_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for gate in GATES {
        (gate.check)(view, &mut findings);
    }
    findings
}

/// Every rule of the gates.
pub(super) fn rules() -> Vec<&'static Rule> {
    let mut rules: Vec<&'static Rule> = GATES.iter().flat_map(|gate| gate.rules).copied().collect();
    rules.extend(manifest::RULES);
    rules.extend(resolve::rules());
    rules.extend(markup::rules());
    rules
}

//! Advice: rules that only speak. One rule a file; a new one is a file here and a line in [`ADVICE`].

mod cut_short;
mod decomposed_letter;
mod foreign_letter;
mod form_of_address;
mod glossary;
mod half_group;
mod misspelling;
mod other_language;
mod outdated;
mod punctuation;
mod quotes;
mod repeated_word;
mod sentence_end;
mod unneeded_plural;
mod untranslated;
mod unused_message;
mod white_space;
mod wrong_script;

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
    Advice { rules: outdated::RULES, check: outdated::check },
    Advice { rules: white_space::RULES, check: white_space::check },
    Advice { rules: decomposed_letter::RULES, check: decomposed_letter::check },
    Advice { rules: wrong_script::RULES, check: wrong_script::check },
    Advice { rules: foreign_letter::RULES, check: foreign_letter::check },
    Advice { rules: untranslated::RULES, check: untranslated::check },
    Advice { rules: other_language::RULES, check: other_language::check },
    Advice { rules: repeated_word::RULES, check: repeated_word::check },
    Advice { rules: cut_short::RULES, check: cut_short::check },
    Advice { rules: misspelling::RULES, check: misspelling::check },
    Advice { rules: form_of_address::RULES, check: form_of_address::check },
    Advice { rules: glossary::RULES, check: glossary::check },
    Advice { rules: quotes::RULES, check: quotes::check },
    Advice { rules: punctuation::RULES, check: punctuation::check },
    Advice { rules: sentence_end::RULES, check: sentence_end::check },
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

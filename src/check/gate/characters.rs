//! Characters that a reader cannot see or that deceive: controls, marks of direction, private use, the replacement character.

use crate::{
    check::unit::Unit,
    content::ftl::InlineExpression,
    finding::{Finding, Rule},
};

static HIDDEN: Rule =
    Rule::gate("hidden-character", "A text may hold no control, direction, private-use or replacement characters.");

pub(super) const RULES: &[&Rule] = &[&HIDDEN];

pub(super) fn check(unit: &Unit<'_>, findings: &mut Vec<Finding>) {
    for layer in &unit.layers {
        let mut refuse = |start: usize, character: char| {
            let code = u32::from(character);
            findings.push(
                HIDDEN
                    .at(
                        layer.file.place(start..start + character.len_utf8()),
                        format!("there is an invisible or broken character here: U+{code:04X}"),
                    )
                    .hint(hint(character)),
            );
        };
        for (start, character) in layer.file.text.char_indices().filter(|(_, character)| is_hidden(*character)) {
            refuse(start, character);
        }
        for message in layer.messages() {
            for expression in message.expressions() {
                if let InlineExpression::StringLiteral(literal) = expression
                    && let Some(character) = literal.unescaped().chars().find(|character| is_hidden(*character))
                    && !literal.span.of(&layer.file.text).contains(character)
                {
                    refuse(literal.span.range().start, character);
                }
            }
        }
    }
}

fn hint(character: char) -> &'static str {
    match character {
        '\u{FFFD}' => "a letter was lost when the file was saved in another encoding; type it again",
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            "delete it: the program sets the direction of writing by itself"
        }
        _ => "delete it, or type the word anew",
    }
}

fn is_hidden(character: char) -> bool {
    match character {
        '\n' | '\r' | '\t' => false,
        '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}' => true,
        '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFD}' => true,
        '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{10FFFF}' => true,
        // Zero-width joiner and non-joiner belong to the spelling of some scripts.
        other => other.is_control(),
    }
}

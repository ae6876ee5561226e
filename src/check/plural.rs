//! Choices between plural forms.

use crate::{
    content::ftl::{InlineExpression, Node, Pattern, SelectExpression, VariantKey},
    lang::PluralCategory,
};

/// A choice by a variable.
#[derive(Clone, Copy)]
pub(super) struct Choice<'t, 's> {
    pub(super) select: &'t SelectExpression<'s>,
    pub(super) variable: &'s str,
}

/// The choices by variables in a pattern; ordinals have forms of their own and are left out.
pub(super) fn choices<'t, 's>(pattern: &'t Pattern<'s>) -> impl Iterator<Item = Choice<'t, 's>> {
    pattern.nodes().filter_map(|node| match node {
        Node::Select(select) => Some(Choice { select, variable: variable_of(select)? }),
        _ => None,
    })
}

/// The variable that decides a choice, alone or as a number.
pub(super) fn variable_of<'s>(select: &SelectExpression<'s>) -> Option<&'s str> {
    match &select.selector {
        InlineExpression::VariableReference(variable) => Some(variable.id.name),
        InlineExpression::FunctionReference(function) => {
            let is_ordinal =
                |value: &InlineExpression<'_>| matches!(value, InlineExpression::StringLiteral(value) if value.raw == "ordinal");
            match function.arguments.positional.first() {
                Some(InlineExpression::VariableReference(variable))
                    if !function.arguments.named.iter().any(|named| is_ordinal(&named.value)) =>
                {
                    Some(variable.id.name)
                }
                _ => None,
            }
        }
        _ => None,
    }
}

impl<'t, 's> Choice<'t, 's> {
    /// Whether its keys are plural forms: one at least is, and all are forms or numbers.
    pub(super) fn is_plural(&self) -> bool {
        let form = |key: &VariantKey<'_>| match key {
            VariantKey::Identifier(key) => PluralCategory::parse(key.name),
            VariantKey::NumberLiteral(_) => Some(PluralCategory::Other),
        };
        let mut keys = self.select.variants.iter().map(|variant| &variant.key);
        keys.any(|key| form(key).is_some_and(|form| form != PluralCategory::Other)) || self.is_by_number()
    }

    /// Whether it names single numbers, and all else is `other`.
    fn is_by_number(&self) -> bool {
        let mut keys = self.select.variants.iter().map(|variant| &variant.key);
        let any_number = self.select.variants.iter().any(|variant| matches!(variant.key, VariantKey::NumberLiteral(_)));
        any_number && keys.all(|key| matches!(key, VariantKey::NumberLiteral(_)) || key.name() == "other")
    }

    /// Whether it has a text for a form.
    pub(super) fn has(&self, form: PluralCategory) -> bool {
        self.select.variants.iter().any(|variant| variant.key.name() == form.as_str())
    }

    /// Whether it has a text of its own for every one of some numbers.
    pub(super) fn has_numbers(&self, numbers: &[u64]) -> bool {
        let has = |number: &u64| {
            self.select.variants.iter().any(|variant| match &variant.key {
                VariantKey::NumberLiteral(key) => key.value() == *number as f64,
                VariantKey::Identifier(_) => false,
            })
        };
        numbers.iter().all(has)
    }
}

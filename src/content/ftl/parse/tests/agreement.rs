//! What our parser reads and Fluent's own parser for Rust reads of one file. The fuzzer includes this file too.

use std::{borrow::Cow, panic};

use fluent_syntax::parser;
use serde_json::{Value, json};

use super::projection::{ours, plain};
use crate::content::ftl::{Mistake, MistakeKind::*, Weight, parse};

/// Panics if fluent-syntax reads something else than we do, where we say that it reads the same.
pub(super) fn assert_agreement(source: &str) {
    let mistakes = parse(source).mistakes;
    let has = |kind| mistakes.iter().any(|mistake| mistake.kind == kind);
    if mistakes.iter().any(|mistake| mistake.kind.weight() == Weight::Refused) {
        return;
    }
    let mended = mended(source, &mistakes);
    if !has(NegativeArgument) {
        assert_eq!(ours(&mended), ours(source), "{source:?}");
    }
    let theirs = fluent_syntax(&mended).expect("it panics on nothing that we read").map_err(|_| mended.clone());
    if has(UnevenPlaceable) || has(LoneCarriageReturn) {
        assert_eq!(theirs.map(without_blanks), Ok(without_blanks(ours(&mended))), "{source:?}");
    } else {
        assert_eq!(theirs, Ok(ours(&mended)), "{source:?}");
    }
}

/// What fluent-syntax reads, or what it reads beside errors; nothing if it panics.
pub(super) fn fluent_syntax(source: &str) -> Option<Result<Value, Value>> {
    let result = panic::catch_unwind(|| match parser::parse(source) {
        Ok(tree) => Ok(plain(json!(tree))),
        Err((tree, _)) => Err(plain(json!(tree))),
    });
    result.ok()
}

/// The file without what is noted and can be mended without a change to its meaning.
fn mended<'s>(source: &'s str, mistakes: &[Mistake]) -> Cow<'s, str> {
    let mut mended = Cow::Borrowed(source);
    for mistake in mistakes.iter().rev() {
        match mistake.kind {
            SpacesOnEmptyLine | SpacesAtEnd => mended.to_mut().replace_range(mistake.span.range(), ""),
            NegativeArgument => mended.to_mut().replace_range(mistake.span.start as usize..mistake.span.start as usize + 1, ""),
            _ => {}
        }
    }
    if mended.ends_with('#') {
        mended.to_mut().push('\n');
    }
    mended
}

/// The tree without the characters that the two are known to treat differently; texts of nothing else are left out.
fn without_blanks(value: Value) -> Value {
    match value {
        Value::String(text) => text.replace([' ', '\r', '\n'], "").into(),
        Value::Array(items) => items.into_iter().map(without_blanks).filter(|item| item["value"] != "").collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, without_blanks(value))).collect(),
        value => value,
    }
}

//! Reads any text as Fluent: nothing may panic, every byte must be in one piece, entries and junk must be those of the reference
//! grammar, and where we find no mistakes fluent-syntax must read the same.

#![no_main]

use ir_leaflets::content;
use libfuzzer_sys::fuzz_target;

#[path = "../../src/content/ftl/parse/tests/agreement.rs"]
mod agreement;
#[path = "../../src/content/ftl/parse/tests/grammar.rs"]
mod grammar;
#[path = "../../src/content/ftl/parse/tests/projection.rs"]
mod projection;

fuzz_target!(|data: &[u8]| {
    let Ok(source) = std::str::from_utf8(data) else {
        return;
    };
    let resource = content::ftl::parse(source);
    let text: String = resource.pieces().iter().map(|piece| piece.span().of(source)).collect();
    assert_eq!(text, source);
    for mistake in &resource.mistakes {
        assert!(source.get(mistake.span.range()).is_some(), "{mistake:?}");
        assert!(!mistake.sentence(source).is_empty());
    }
    let is_refused = resource.mistakes.iter().any(|mistake| mistake.kind.weight() == content::ftl::Weight::Refused);
    assert_eq!(is_refused, resource.body.iter().any(|entry| matches!(entry, content::ftl::Entry::Junk(_))));
    grammar::assert_grammar(source);
    agreement::assert_agreement(source);
});

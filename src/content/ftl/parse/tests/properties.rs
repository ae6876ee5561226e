//! What holds for every text.

use proptest::prelude::*;

use super::{cases, grammar::assert_grammar, texts::any_text};
use crate::content::ftl::{self, *};

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn entries_and_junk_are_those_of_the_reference_grammar(source in any_text()) {
        assert_grammar(&source);
    }

    #[test]
    fn the_pieces_of_a_file_are_the_file(source in any_text()) {
        let resource = parse(&source);
        let pieces = resource.pieces();
        let text: String = pieces.iter().map(|piece| piece.span().of(&source)).collect();
        prop_assert_eq!(&text, &source);
        for piece in pieces {
            if let Piece::Blank(span) = piece {
                prop_assert!(span.of(&source).chars().all(|character| " \r\n".contains(character)), "{:?}", span.of(&source));
            }
        }
    }

    #[test]
    fn every_node_stands_within_the_one_around_it_and_behind_the_one_before_it(source in any_text()) {
        for entry in &parse(&source).body {
            let (comment, id, patterns, attributes): (_, _, Vec<_>, _) = match entry {
                Entry::Message(message) => {
                    (&message.comment, message.id, message.patterns().collect(), &message.attributes)
                }
                Entry::Term(term) => (&term.comment, term.id, term.patterns().collect(), &term.attributes),
                Entry::Comment(_) | Entry::Junk(_) => continue,
            };
            let span = entry.span();
            prop_assert!(comment.as_ref().is_none_or(|comment| comment.span.end < span.start));
            nested(span, [id.span].into_iter().chain(patterns.iter().map(|pattern| pattern.span)));
            nested(span, attributes.iter().map(|attribute| attribute.span));
            prop_assert_eq!(id.span.of(&source), id.name);
            prop_assert_eq!(Some(span.end), patterns.last().map(|pattern| pattern.span.end));
            for attribute in attributes {
                nested(attribute.span, [attribute.id.span, attribute.value.span]);
            }
            for pattern in patterns {
                check_pattern(pattern, &source);
            }
        }
    }

    #[test]
    fn every_place_in_a_text_leads_to_the_same_character_of_the_file(source in any_text()) {
        let resource = parse(&source);
        for text in resource.messages().flat_map(Message::patterns).flat_map(Pattern::texts) {
            for (index, character) in text.value.char_indices() {
                let place = &source[text.place(index) as usize..];
                let is_line_end = character == '\n' && place.starts_with("\r\n");
                prop_assert!(is_line_end || place.starts_with(character), "{:?} in {:?}", text, source);
            }
        }
    }

    #[test]
    fn mistakes_stand_in_the_order_of_the_file_and_read_well(source in any_text()) {
        let mistakes = parse(&source).mistakes;
        prop_assert!(mistakes.is_sorted_by_key(|mistake| mistake.span.start));
        for mistake in mistakes {
            for span in [Some(mistake.span), mistake.related].into_iter().flatten() {
                prop_assert!(source.get(span.range()).is_some(), "{:?} in {:?}", mistake, source);
            }
            let sentence = mistake.sentence(&source);
            prop_assert!(!sentence.ends_with('.') && !sentence.contains('\n'), "{}", sentence);
        }
    }

    #[test]
    fn there_is_junk_exactly_where_something_is_refused(source in any_text()) {
        let resource = parse(&source);
        let is_junk = |entry: &Entry<'_>| matches!(entry, Entry::Junk(_));
        let refused = resource.mistakes.iter().filter(|mistake| mistake.kind.weight() == Weight::Refused);
        prop_assert_eq!(resource.body.iter().any(is_junk), refused.clone().next().is_some());
        // A run of junk is what is left of one entry, and all of it may have one reason.
        for run in resource.body.chunk_by(|one, next| is_junk(one) && is_junk(next)).filter(|run| is_junk(&run[0])) {
            let span = Span { start: run[0].span().start, end: run[run.len() - 1].span().end };
            prop_assert!(refused.clone().any(|mistake| span.contains(mistake.span)), "{:?} in {:?}", span.of(&source), source);
        }
    }

    #[test]
    fn a_place_is_shown_as_an_editor_counts(source in any_text()) {
        let lines = ftl::lines(&source);
        for (offset, _) in source.char_indices() {
            let before = &source[..offset];
            let line = before.rsplit('\n').next().unwrap();
            let expected = Position { line: before.matches('\n').count() as u32 + 1, column: line.chars().count() as u32 + 1 };
            prop_assert_eq!(lines.position(offset as u32), expected);
        }
    }
}

fn nested(parent: Span, children: impl IntoIterator<Item = Span>) {
    let mut end = parent.start;
    for child in children {
        assert!(end <= child.start && child.start < child.end && child.end <= parent.end, "{child:?} in {parent:?}");
        end = child.end;
    }
}

fn check_pattern(pattern: &Pattern<'_>, source: &str) {
    let spans = || pattern.elements.iter().map(PatternElement::span);
    nested(pattern.span, spans());
    assert!(spans().zip(spans().skip(1)).all(|(one, next)| one.end == next.start), "{pattern:?}");
    let is_text = |element: &PatternElement<'_>| matches!(element, PatternElement::Text(_));
    assert!(pattern.elements.windows(2).all(|pair| !(is_text(&pair[0]) && is_text(&pair[1]))), "{pattern:?}");
    for node in pattern.nodes() {
        match node {
            // A line end is a line feed in the value, whatever stands before it.
            Node::Text(text) => assert!(!text.value.is_empty() && (!text.value.contains("\r\n") || source.contains("\r\r\n"))),
            Node::Placeable(placeable) => {
                let text = placeable.span.of(source);
                assert!(text.starts_with('{') && text.ends_with('}'), "{text:?}");
                nested(placeable.span, [placeable.expression.span()]);
            }
            Node::Select(select) => {
                let variants = select.variants.iter().map(|variant| variant.span);
                nested(select.span, [select.selector.span()].into_iter().chain(variants));
                assert_eq!(select.variants.iter().filter(|variant| variant.default).count(), 1);
            }
            Node::Variant(variant) => {
                nested(variant.span, [variant.key.span(), variant.value.span]);
                assert_eq!(variant.key.span().of(source), variant.key.name());
                check_pattern(&variant.value, source);
            }
            Node::Inline(inline) => check_inline(inline, source),
            Node::NamedArgument(argument) => nested(argument.span, [argument.name.span, argument.value.span()]),
        }
    }
}

fn check_inline(inline: &InlineExpression<'_>, source: &str) {
    let span = inline.span();
    let (ids, arguments) = match inline {
        InlineExpression::StringLiteral(literal) => {
            assert_eq!(format!("\"{}\"", literal.raw), span.of(source));
            (vec![], None)
        }
        InlineExpression::NumberLiteral(literal) => {
            assert_eq!(literal.raw, span.of(source));
            assert!(literal.value().is_finite());
            (vec![], None)
        }
        InlineExpression::Placeable(_) => (vec![], None),
        InlineExpression::VariableReference(variable) => (vec![Some(variable.id)], None),
        InlineExpression::MessageReference(message) => (vec![Some(message.id), message.attribute], None),
        InlineExpression::FunctionReference(function) => (vec![Some(function.id)], Some(&function.arguments)),
        InlineExpression::TermReference(term) => (vec![Some(term.id), term.attribute], term.arguments.as_ref()),
    };
    let ids = || ids.iter().flatten();
    assert!(ids().all(|id| id.span.of(source) == id.name));
    nested(span, ids().map(|id| id.span).chain(arguments.map(|arguments| arguments.span)));
    if let Some(CallArguments { span, positional, named }) = arguments {
        assert!(span.of(source).starts_with('(') && span.of(source).ends_with(')'));
        nested(*span, positional.iter().map(InlineExpression::span).chain(named.iter().map(|argument| argument.span)));
    }
}

//! Readings: what a reader may get to see of a pattern, each variant at least once, with the way back to the file.
//!
//! A pattern with choices has a reading in which every choice takes its default, and one more for every other variant. A
//! placeable is one sign in the text, so that nothing in it is taken for words; quoted text is taken as the words it is.

use std::{borrow::Cow, ops::Range};

use smallvec::{SmallVec, smallvec};

use super::written::Written;
use crate::content::ftl::{
    Expression, InlineExpression, NamedArgument, Pattern, PatternElement, Placeable, SelectExpression, Span, Text, Variant,
    VariantKey,
};

/// Stands in a reading for a placeable.
pub(super) const PLACEABLE: char = '\u{FFFC}';

/// More of a pattern is not looked at: nobody reads a message of that size.
const MOST_READINGS: usize = 128;
const MOST_BYTES: usize = 1 << 16;
/// References within references, and all of them.
const DEEPEST: usize = 8;
const MOST_FOLLOWED: usize = 1000;

/// One way through a pattern.
#[derive(Clone, Default)]
pub(super) struct Reading<'t, 's> {
    /// The words.
    pub(super) text: Cow<'t, str>,
    runs: SmallVec<[(usize, Run<'t, 's>); 1]>,
    /// What the placeables show, in order, with where they stand in the text and in the file.
    pub(super) shown: Vec<Shown<'t, 's>>,
    /// The variants taken.
    pub(super) chosen: Vec<(&'t SelectExpression<'s>, &'t Variant<'s>)>,
}

#[derive(Clone, Copy)]
pub(super) struct Shown<'t, 's> {
    pub(super) at: usize,
    pub(super) expression: &'t InlineExpression<'s>,
    pub(super) span: Span,
}

#[derive(Clone, Copy)]
enum Run<'t, 's> {
    Text(&'t Text<'s>),
    Fixed(Span),
}

impl<'t, 's> Reading<'t, 's> {
    /// Where in the file some of the text stands.
    pub(super) fn range(&self, bytes: Range<usize>) -> Range<usize> {
        let start = self.place(bytes.start).0;
        let end = match bytes.end.checked_sub(1) {
            Some(last) if bytes.end > bytes.start => self.place(last).1,
            _ => start,
        };
        start..end.max(start)
    }

    /// Where in the file a byte of the text begins and ends.
    fn place(&self, index: usize) -> (usize, usize) {
        let after = self.runs.partition_point(|(start, _)| *start <= index);
        match after.checked_sub(1).map(|run| self.runs[run]) {
            Some((start, Run::Text(text))) => {
                let place = text.place(index - start) as usize;
                (place, place + 1)
            }
            Some((_, Run::Fixed(span))) => (span.start as usize, span.end as usize),
            None => (0, 0),
        }
    }

    /// The variables shown.
    pub(super) fn variables(&self) -> impl Iterator<Item = (&'s str, Span)> {
        self.shown.iter().filter_map(|shown| match shown.expression {
            InlineExpression::VariableReference(variable) => Some((variable.id.name, shown.span)),
            _ => None,
        })
    }

    fn append(&mut self, other: &Self) {
        let base = self.text.len();
        if base == 0 {
            self.text = other.text.clone();
        } else {
            self.text.to_mut().push_str(&other.text);
        }
        self.runs.extend(other.runs.iter().map(|(start, run)| (start + base, *run)));
        self.shown.extend(other.shown.iter().map(|shown| Shown { at: shown.at + base, ..*shown }));
        self.chosen.extend(&other.chosen);
    }
}

/// The ways through a pattern; most have one.
pub(super) type Readings<'t, 's> = SmallVec<[Reading<'t, 's>; 1]>;

/// Every reading of a pattern; placeables stay closed.
pub(super) fn readings<'t, 's>(pattern: &'t Pattern<'s>) -> Readings<'t, 's> {
    Reader { scope: None, open: Vec::new(), outside: None, followed: 0 }.pattern(pattern)
}

/// Every reading of a pattern in which references are followed to what they show.
pub(super) fn readings_with_references<'t, 's>(pattern: &'t Pattern<'s>, scope: &'t Written<'s>) -> Readings<'t, 's> {
    Reader { scope: Some(scope), open: Vec::new(), outside: None, followed: 0 }.pattern(pattern)
}

struct Reader<'t, 's> {
    scope: Option<&'t Written<'s>>,
    /// The messages and terms being followed, with the arguments of a term.
    open: Vec<(bool, &'t str, &'t [NamedArgument<'s>])>,
    /// The placeable of the pattern itself within which everything now stands.
    outside: Option<Span>,
    /// How many references were followed; ten that each hold ten that hold ten would take for ever.
    followed: usize,
}

impl<'t, 's> Reader<'t, 's> {
    fn pattern(&mut self, pattern: &'t Pattern<'s>) -> Readings<'t, 's> {
        if let [PatternElement::Text(text)] = pattern.elements.as_slice() {
            let run = self.outside.map_or(Run::Text(text), Run::Fixed);
            return smallvec![Reading { text: Cow::Borrowed(&text.value), runs: smallvec![(0, run)], ..Reading::default() }];
        }
        let mut readings: Readings<'t, 's> = smallvec![Reading::default()];
        for element in &pattern.elements {
            let ways = match element {
                PatternElement::Text(text) => {
                    let run = self.outside.map_or(Run::Text(text), Run::Fixed);
                    smallvec![Reading { text: Cow::Borrowed(&*text.value), runs: smallvec![(0, run)], ..Reading::default() }]
                }
                PatternElement::Placeable(placeable) => self.placeable(placeable),
            };
            join(&mut readings, &ways);
        }
        readings
    }

    fn placeable(&mut self, placeable: &'t Placeable<'s>) -> Readings<'t, 's> {
        match &placeable.expression {
            Expression::Inline(InlineExpression::Placeable(inner)) => self.placeable(inner),
            Expression::Inline(inline) => self.inline(inline, placeable.span),
            Expression::Select(select) => self.select(select),
        }
    }

    /// The default's readings first.
    fn select(&mut self, select: &'t SelectExpression<'s>) -> Readings<'t, 's> {
        let mut variants: Vec<&'t Variant<'s>> = select.variants.iter().collect();
        variants.sort_by_key(|variant| !variant.default);
        if let Some(decided) = self.decided(select) {
            variants = vec![decided];
        }
        let mut ways = Readings::new();
        for variant in variants {
            for mut way in self.pattern(&variant.value) {
                way.chosen.push((select, variant));
                ways.push(way);
            }
            if ways.len() >= MOST_READINGS {
                break;
            }
        }
        ways
    }

    /// Within a term that was given arguments, the variant that they choose.
    fn decided(&self, select: &'t SelectExpression<'s>) -> Option<&'t Variant<'s>> {
        let InlineExpression::VariableReference(variable) = &select.selector else { return None };
        let (is_term, _, arguments) = self.open.last()?;
        if !is_term {
            return None;
        }
        let value = arguments.iter().find(|argument| argument.name.name == variable.id.name).map(|argument| &argument.value);
        let is_meant = |variant: &&Variant<'s>| match (value, &variant.key) {
            (Some(InlineExpression::StringLiteral(text)), VariantKey::Identifier(key)) => text.raw == key.name,
            (Some(InlineExpression::NumberLiteral(number)), VariantKey::NumberLiteral(key)) => number.value() == key.value(),
            _ => false,
        };
        select.variants.iter().find(is_meant).or_else(|| select.variants.iter().find(|variant| variant.default))
    }

    fn inline(&mut self, inline: &'t InlineExpression<'s>, span: Span) -> Readings<'t, 's> {
        let span = self.outside.unwrap_or(span);
        let one = |text: Cow<'t, str>| Reading { text, runs: smallvec![(0, Run::Fixed(span))], ..Reading::default() };
        let shown = Shown { at: 0, expression: inline, span };
        match inline {
            InlineExpression::StringLiteral(literal) => smallvec![one(literal.unescaped().into_owned().into())],
            InlineExpression::NumberLiteral(literal) if self.scope.is_some() => smallvec![one(literal.raw.into())],
            InlineExpression::MessageReference(_) | InlineExpression::TermReference(_) if self.scope.is_some() => {
                let mut ways = self.follow(inline, span);
                for way in &mut ways {
                    way.shown.insert(0, shown);
                }
                ways
            }
            _ => {
                let mut way = one(Cow::Owned(PLACEABLE.to_string()));
                way.shown.push(shown);
                // What a function is given is shown as well.
                if let InlineExpression::FunctionReference(function) = inline {
                    way.shown.extend(function.arguments.positional.iter().map(|expression| Shown { at: 0, expression, span }));
                }
                smallvec![way]
            }
        }
    }

    fn follow(&mut self, inline: &'t InlineExpression<'s>, span: Span) -> Readings<'t, 's> {
        let text = || Cow::Owned(PLACEABLE.to_string());
        let closed = || smallvec![Reading { text: text(), runs: smallvec![(0, Run::Fixed(span))], ..Reading::default() }];
        self.followed += 1;
        let may = self.open.len() < DEEPEST && self.followed <= MOST_FOLLOWED;
        let Some(scope) = self.scope.filter(|_| may) else { return closed() };
        let (name, pattern): (_, Option<&'t Pattern<'s>>) = match inline {
            InlineExpression::MessageReference(reference) => {
                let message = scope.message(reference.id.name).map(|(_, message)| message);
                let pattern = message.and_then(|message| match reference.attribute {
                    Some(wanted) => {
                        message.attributes.iter().find(|attribute| attribute.id.name == wanted.name).map(|found| &found.value)
                    }
                    None => message.value.as_ref(),
                });
                ((false, reference.id.name, [].as_slice()), pattern)
            }
            InlineExpression::TermReference(reference) => {
                let arguments = reference.arguments.as_ref().map_or([].as_slice(), |arguments| arguments.named.as_slice());
                ((true, reference.id.name, arguments), scope.term(reference.id.name).map(|(_, term)| &term.value))
            }
            _ => return closed(),
        };
        let is_open = self.open.iter().any(|(is_term, open, _)| (*is_term, *open) == (name.0, name.1));
        let Some(pattern) = pattern.filter(|_| !is_open) else { return closed() };
        let outside = self.outside.replace(span);
        self.open.push(name);
        let ways = self.pattern(pattern);
        self.open.pop();
        self.outside = outside;
        ways
    }
}

/// Goes on with each of the ways behind the first reading, and with the first way behind every reading.
fn join<'t, 's>(readings: &mut Readings<'t, 's>, ways: &[Reading<'t, 's>]) {
    let Some((default, others)) = ways.split_first() else { return };
    let mut more = Vec::new();
    let size: usize = readings.iter().map(|reading| reading.text.len()).sum();
    let mut room = MOST_BYTES.saturating_sub(size);
    for way in others {
        let first = &readings[0];
        let bytes = first.text.len() + way.text.len();
        if readings.len() + more.len() >= MOST_READINGS || bytes > room {
            break;
        }
        room -= bytes;
        let mut reading = first.clone();
        reading.append(way);
        more.push(reading);
    }
    for reading in readings.iter_mut() {
        if reading.text.len() + default.text.len() <= MOST_BYTES {
            reading.append(default);
        }
    }
    readings.extend(more);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::File;

    fn read(source: &str) -> Vec<String> {
        let file = File::new("en/a.ftl", source);
        let written = Written::parse([&file]);
        let (_, message) = written.message("a").unwrap();
        let all = readings_with_references(message.value.as_ref().unwrap(), &written);
        all.iter().map(|reading| reading.text.replace(PLACEABLE, "#")).collect()
    }

    #[test]
    fn every_variant_is_read_once_and_references_are_followed() {
        assert_eq!(read("a = One.\n"), ["One."]);
        assert_eq!(read("a = { $n ->\n    [one] x\n   *[other] { $n } y\n } z\n"), ["# y z", "x z"]);
        assert_eq!(
            read("a = { b } and { -t(case: \"gen\") }\nb = B{ $x }\n-t = { $case ->\n   *[nom] T\n    [gen] Ts\n }\n"),
            ["B# and Ts"]
        );
        assert_eq!(read("a = { b }\nb = b { a }\n"), ["b #"]);
        assert_eq!(read("a = { \"5\" } { 7 } { NUMBER($n) }\n"), ["5 7 #"]);
    }

    #[test]
    fn a_place_leads_back_to_the_file() {
        let file = File::new("en/a.ftl", "a = x { $n ->\n   *[other] über { $n }\n }\n");
        let written = Written::parse([&file]);
        let (_, message) = written.message("a").unwrap();
        let all = readings(message.value.as_ref().unwrap());
        let at = all[0].text.find("über").unwrap();
        assert_eq!(&file.text[all[0].range(at..at + "über".len())], "über");
    }

    #[test]
    fn references_that_multiply_stay_small() {
        let mut source = "a = { b0 }\n".to_owned();
        for number in 0..30 {
            source += &format!("b{number} = {}\n", format!("{{ b{} }}", number + 1).repeat(10));
        }
        assert!(read(&source).iter().map(String::len).sum::<usize>() < 1 << 20);
    }
}

//! Resolves the messages of a unit with Fluent's own resolver, in text that our parser has accepted.
//!
//! Fluent puts `{$name}` into the text when something is missing and still returns it. Its list of errors is the truth: an
//! error there is a finding, and the text does not leave the house.

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue, types::FluentNumber};
use fluent_bundle::types::{FluentNumberOptions, FluentNumberStyle};

use super::{
    markup, rewrite,
    text::{Inline, Text},
    unit::Unit,
    words::{COUNT, Counted},
};
use crate::{
    content::{
        ftl::{Node, Pattern, VariantKey},
        manifest::Unit as UnitOfMeasure,
    },
    finding::{Finding, Place, Rule},
    lang,
};

static FORMATTER: Rule = Rule::gate("formatter-error", "A text must resolve without any error of Fluent's.").explained(
    r#"
Fluent puts the name of what is missing into a text and goes on. This rule stands behind all others: what it finds, another rule
should have found.
"#,
);

pub(super) fn rules() -> [&'static Rule; 1] {
    [&FORMATTER]
}

/// Stands before the name of something that is filled in when a page is made.
pub(super) const SLOT_START: char = '\u{E002}';
/// Stands behind it.
pub(super) const SLOT_END: char = '\u{E003}';

/// The bundle of one unit and what was found while resolving it.
pub(super) struct Resolver<'a> {
    unit: &'a Unit<'a>,
    bundle: FluentBundle<FluentResource>,
    findings: Vec<Finding>,
}

impl<'a> Resolver<'a> {
    pub(super) fn new(unit: &'a Unit<'a>) -> Result<Self, Box<Finding>> {
        let mut bundle = FluentBundle::new(vec![unit.locale.identifier().clone()]);
        // Directions are the renderer's work; figures and slots come with marks of their own.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(lang::fluent_formatter));
        bundle.add_function("NUMBER", lang::number_function).expect("a new bundle has no functions");
        // Fluent is given what our parser read, written out anew; where the two would read white space differently, ours counts.
        if let Some(source) = rewrite::resource(&unit.written) {
            let resource = FluentResource::try_new(source).map_err(|_| {
                Box::new(
                    FORMATTER
                        .at(Place::file(unit.own_path), "Fluent cannot read this file")
                        .hint("report this file: our check let it pass"),
                )
            })?;
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { unit, bundle, findings: Vec::new() })
    }

    /// What was found.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// One message with everything that the program gives it.
    pub(super) fn text(&mut self, id: &str) -> Text {
        let arguments = self.arguments(id);
        self.format(id, &arguments)
    }

    /// A message that counts, in each form that its language has; the number itself stays a slot.
    pub(super) fn counted(&mut self, id: &str) -> Counted {
        let mut counted = Counted::default();
        for (category, examples) in self.unit.language.plurals() {
            let exact = self.exact_numbers(id);
            if let Some(example) = examples.iter().find(|example| !exact.contains(example)).or_else(|| examples.first()) {
                let text = self.count(id, *example);
                counted.forms.insert(*category, text);
            }
        }
        for number in self.exact_numbers(id) {
            let text = self.count(id, number);
            counted.exact.insert(number, text);
        }
        counted
    }

    fn count(&mut self, id: &str, number: u64) -> Text {
        let mut arguments = FluentArgs::new();
        arguments.set(COUNT, FluentValue::from(number));
        let figure = lang::decimal(self.unit.locale, number as f64, lang::Digits::default());
        let Text(inlines) = self.format(id, &arguments);
        let slot = |inline| match inline {
            Inline::Figure(written) if *written == *figure => Inline::Slot(COUNT.into()),
            other => other,
        };
        Text(inlines.into_iter().map(slot).collect())
    }

    /// The numbers for which a message has a variant of their own.
    fn exact_numbers(&self, id: &str) -> Vec<u64> {
        let Some((_, message)) = self.unit.message(id) else { return Vec::new() };
        let exact = |node| match node {
            Node::Variant(variant) => match &variant.key {
                VariantKey::NumberLiteral(number) if number.value() >= 0.0 && number.value().fract() == 0.0 => {
                    Some(number.value() as u64)
                }
                _ => None,
            },
            _ => None,
        };
        message.value.iter().flat_map(Pattern::nodes).filter_map(exact).collect()
    }

    fn arguments(&self, id: &str) -> FluentArgs<'static> {
        let mut arguments = FluentArgs::new();
        for variable in self.unit.expected(id).iter().flat_map(|expected| &expected.variables) {
            let claim = self.unit.leaflet().and_then(|leaflet| leaflet.claims.iter().find(|claim| claim.id.text == *variable));
            let value: FluentValue<'static> = match claim {
                Some(claim) => {
                    let style = match claim.unit {
                        UnitOfMeasure::Percent => FluentNumberStyle::Percent,
                        UnitOfMeasure::Number => FluentNumberStyle::Decimal,
                    };
                    FluentNumber::new(claim.value, FluentNumberOptions { style, ..FluentNumberOptions::default() }).into()
                }
                None => FluentValue::from(format!("{SLOT_START}{variable}{SLOT_END}")),
            };
            arguments.set(variable.clone(), value);
        }
        arguments
    }

    fn format(&mut self, id: &str, arguments: &FluentArgs<'_>) -> Text {
        if let Some(text) = self.unit.message(id).and_then(|(_, message)| rewrite::plain(message.value.as_ref()?)) {
            return self.read_markup(id, text);
        }
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            self.findings.push(FORMATTER.at(self.place(id), format!("the message `{id}` has no text")));
            return Text::default();
        };
        let mut errors = Vec::new();
        let resolved = self.bundle.format_pattern(pattern, Some(arguments), &mut errors);
        if let Some(error) = errors.first() {
            self.findings.push(
                FORMATTER
                    .at(self.place(id), format!("the message `{id}` cannot be put together: {error}"))
                    .hint("compare it with the English message"),
            );
        }
        let resolved = resolved.into_owned();
        self.read_markup(id, &resolved)
    }

    /// Where a message stands.
    fn place(&self, id: &str) -> Place {
        let message = self.unit.message(id);
        message.map_or_else(|| Place::file(self.unit.own_path), |(layer, message)| layer.place(message.id.span.range()))
    }

    fn read_markup(&mut self, id: &str, resolved: &str) -> Text {
        match markup::parse(resolved) {
            Ok(text) => text,
            Err(fault) => {
                self.findings.push(fault.finding(id, self.place(id)));
                Text::default()
            }
        }
    }
}

use fluent_bundle::{FluentArgs, FluentValue, types::FluentNumberOptions};
use intl_memoizer::IntlLangMemoizer;

use super::{MOST_DIGITS, NumberFormatter, number::grouping};

/// Stands before every figure in a resolved text.
///
/// It and [`FIGURE_END`] are private-use characters, so that whoever reads the resolved text can tell a figure Fluent
/// formatted from the words around it. The catalogue turns the pair into a typed inline; neither may leave the house,
/// and neither may stand in a source text.
pub const FIGURE_START: char = '\u{E000}';

/// Stands behind every figure in a resolved text; see [`FIGURE_START`].
pub const FIGURE_END: char = '\u{E001}';

/// Writes every number of a bundle in the forms of its language, between the two marks.
///
/// ```
/// use fluent_bundle::{FluentBundle, FluentResource};
/// use ir_leaflets::lang;
/// let mut bundle = FluentBundle::new(vec!["fr".parse().unwrap()]);
/// bundle.set_formatter(Some(lang::fluent_formatter));
/// bundle.add_function("NUMBER", lang::number_function).unwrap();
/// bundle.add_resource(FluentResource::try_new(r#"risk = { NUMBER(0.005, style: "percent") }"#.into()).unwrap()).unwrap();
/// let pattern = bundle.get_message("risk").unwrap().value().unwrap();
/// assert_eq!(bundle.format_pattern(pattern, None, &mut vec![]), "\u{E000}0,5\u{202f}%\u{E001}");
/// ```
pub fn fluent_formatter(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let text = memoizer
        .with_try_get::<NumberFormatter, _, _>(grouping(&number.options), |formatter| {
            formatter.fluent(number)
        })
        .ok()?;
    Some(format!("{FIGURE_START}{text}{FIGURE_END}"))
}

/// Fluent's `NUMBER`, except that no option asks for more than [`MOST_DIGITS`] digits.
///
/// The built-in one would fill the memory, and in a debug build overflow when it picks a plural form.
pub fn number_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else {
        return FluentValue::Error;
    };
    let mut number = number.clone();
    number.options.merge(named);
    clamp(&mut number.options);
    FluentValue::Number(number)
}

fn clamp(options: &mut FluentNumberOptions) {
    let counts = [
        &mut options.minimum_integer_digits,
        &mut options.minimum_fraction_digits,
        &mut options.maximum_fraction_digits,
        &mut options.minimum_significant_digits,
        &mut options.maximum_significant_digits,
    ];
    for count in counts.into_iter().flatten() {
        *count = (*count).min(MOST_DIGITS);
    }
}

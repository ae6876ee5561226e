use fluent_bundle::{
    FluentArgs, FluentValue,
    types::{FluentNumberOptions, FluentNumberStyle},
};
use intl_memoizer::IntlLangMemoizer;

use super::{MOST_DIGITS, NumberFormatter};

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
/// assert_eq!(bundle.format_pattern(pattern, None, &mut vec![]), "\u{E000}0,5\u{a0}%\u{E001}");
/// ```
pub fn fluent_formatter(value: &FluentValue, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let text = memoizer.with_try_get::<NumberFormatter, _, _>((), |formatter| formatter.fluent(number)).ok()?;
    Some(format!("{FIGURE_START}{text}{FIGURE_END}"))
}

/// Fluent's `NUMBER`, with two differences.
///
/// No option asks for more than [`MOST_DIGITS`] digits: the built-in one would fill the memory, and in a debug build
/// overflow when it picks a plural form. And as Fluent keeps the digits of a literal as they are written, a literal made
/// into a percentage here gives up the two that moved: `NUMBER(0.0050, style: "percent")` is 0.50 %, not 0.5000 %;
/// a `maximumFractionDigits` shortens it further.
pub fn number_function<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else {
        return FluentValue::Error;
    };
    let mut number = number.clone();
    let was = number.options.style;
    number.options.merge(named);
    if named.get("minimumFractionDigits").is_none() {
        let became_percent = was != number.options.style && number.options.style == FluentNumberStyle::Percent;
        let moved = if became_percent { 2 } else { 0 };
        let most = number.options.maximum_fraction_digits.unwrap_or(MOST_DIGITS);
        let written = &mut number.options.minimum_fraction_digits;
        *written = written.map(|digits| digits.saturating_sub(moved).min(most));
    }
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

#[cfg(test)]
mod tests {
    use fluent_bundle::{FluentBundle, FluentResource};

    use super::*;

    /// What a bundle makes of one pattern, `<` and `>` standing for the marks.
    fn resolve(tag: &str, pattern: &str, count: f64) -> String {
        let source = format!("text = {pattern}\n");
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(fluent_formatter));
        bundle.add_function("NUMBER", number_function).unwrap();
        bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
        let mut arguments = FluentArgs::new();
        arguments.set("count", count);
        let mut errors = vec![];
        let message = bundle.get_message("text").unwrap();
        let text = bundle.format_pattern(message.value().unwrap(), Some(&arguments), &mut errors).into_owned();
        assert!(errors.is_empty(), "{errors:?}");
        text.replace(FIGURE_START, "<").replace(FIGURE_END, ">")
    }

    const FORMS: &str = "{ $count ->\n  [zero] zero\n  [one] one\n  [two] two\n  [few] few\n  [many] many\n *[other] other\n }";

    #[test]
    fn fluent_picks_the_forms_cldr_names() {
        for (tag, count, expected) in [
            ("lt", 22.0, "few"),
            ("lt", 111.0, "other"),
            ("lv", 112.0, "zero"),
            ("ro", 102.0, "few"),
            ("mt", 2.0, "two"),
            ("ar", 103.0, "few"),
            ("he", 20.0, "other"),
            ("be", 21.0, "one"),
            ("cy", 6.0, "many"),
            ("ga", 8.0, "many"),
            ("sl", 102.0, "two"),
            ("pl", 22.0, "few"),
            ("cnr", 2.0, "few"),
            ("sr-Latn", 22.0, "few"),
            ("sr-Cyrl", 22.0, "few"),
            ("pt-PT", 0.0, "other"),
            ("de-CH", 1.0, "one"),
        ] {
            assert_eq!(resolve(tag, FORMS, count), expected, "{tag} {count}");
            let locale = super::super::Locale::parse(tag).unwrap();
            assert_eq!(super::super::plural_category(&locale, count as u64).as_str(), expected, "{tag} {count}");
        }
    }

    #[test]
    fn every_figure_is_written_in_the_language_and_marked() {
        for (tag, pattern, expected) in [
            ("de", "{ $count } Fälle", "<1.234,5> Fälle"),
            ("de", "{ 0.50 } mm", "<0,50> mm"),
            ("de", "{ NUMBER($count, useGrouping: \"false\") }", "<1234,5>"),
            ("de", "{ NUMBER($count, maximumFractionDigits: 0) }", "<1.235>"),
            ("de", "{ NUMBER($count, maximumSignificantDigits: 2) }", "<1.200>"),
            ("de", "{ NUMBER($count, minimumSignificantDigits: 6) }", "<1.234,50>"),
            ("de", "{ NUMBER(7, minimumIntegerDigits: 2) }", "<07>"),
            ("tr", "{ NUMBER(0.005, style: \"percent\") }", "<%0,5>"),
            ("en", "{ NUMBER(0.0050, style: \"percent\") }", "<0.50%>"),
            ("en", "{ NUMBER(0.005, style: \"percent\", maximumFractionDigits: 0) }", "<1%>"),
            ("en", "{ NUMBER(5, style: \"currency\", currency: \"EUR\") }", "<5>"),
            ("ar-EG", "{ NUMBER(0.005, style: \"percent\") }", "<٠٫٥٪\u{61c}>"),
        ] {
            assert_eq!(resolve(tag, pattern, 1234.5), expected, "{tag} {pattern}");
        }
    }

    #[test]
    fn no_option_fills_the_memory_or_overflows() {
        for option in ["minimumFractionDigits", "minimumIntegerDigits", "minimumSignificantDigits"] {
            for digits in ["19", "100", "100000000"] {
                let number = format!("NUMBER($count, {option}: {digits})");
                let text = resolve("en", &format!("{{ {number} }}"), 1.5);
                assert!(text.len() < 60, "{option} {digits}: {text}");
                resolve("en", &FORMS.replace("$count", &number), 1.5);
                resolve("en", &FORMS.replace("$count", &number), 0.123_456_789_012_345_68);
            }
        }
    }

    #[test]
    fn no_value_is_too_strange_to_write() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN_POSITIVE, -0.0] {
            let text = resolve("lt", "{ $count }", value);
            assert!(text.starts_with('<') && text.ends_with('>'), "{text}");
            resolve("lt", FORMS, value);
            resolve("lt", "{ NUMBER($count, style: \"percent\") }", value);
        }
        assert_eq!(resolve("lt", "{ $count }", -0.0), "<0>");
    }
}

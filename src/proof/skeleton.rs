//! A translation that has not begun: the source file with every message as a comment, and the plural forms of the language.

use std::fmt::Write;

use crate::{
    content::ftl::{self, Entry, Expression, Pattern, PatternElement, Placeable, SelectExpression, Variant, VariantKey},
    lang::{Locale, PluralCategory, plural_categories_for_whole_numbers},
};

/// The file to translate. Whoever takes the `#` away and writes behind the `=` has translated a message; until then it is missing, and
/// nothing is wrong with the file.
///
/// ```
/// use ir_leaflets::{lang::Locale, proof::skeleton};
/// let [english, polish] = ["en", "pl"].map(|tag| Locale::parse(tag).unwrap());
/// assert_eq!(skeleton("# Heading.\nrisks = Risks\n", &english, &polish), "# Heading.\n# en: Risks\n# risks =\n");
/// ```
pub fn skeleton(source: &str, source_locale: &Locale, locale: &Locale) -> String {
    let resource = ftl::parse(source);
    let writer = Writer { source, source_locale, locale, forms: plural_categories_for_whole_numbers(locale) };
    let mut skeleton = String::new();
    let mut end = 0;
    for entry in &resource.body {
        let start = entry.attached_comment().map_or(entry.span(), |comment| comment.span).range().start;
        // Blank lines keep the parts of the file apart, and here the messages too.
        skeleton.push_str(match &source[end..start] {
            "\n" => "\n\n",
            blank => blank,
        });
        end = entry.span().range().end;
        if let Some(comment) = entry.attached_comment() {
            skeleton.push_str(comment.span.of(source));
            skeleton.push('\n');
        }
        match entry {
            Entry::Comment(comment) => skeleton.push_str(comment.span.of(source)),
            Entry::Junk(_) => {}
            Entry::Message(message) => {
                // What the source says stands before all that is to be written, since a comment within a message would end it.
                let mut lines: String = message.value.iter().map(|value| writer.said("", value)).collect();
                let mut empty = writer.empty("", message.id.name, message.value.as_ref());
                for attribute in &message.attributes {
                    lines += &writer.said(&format!(" .{}", attribute.id.name), &attribute.value);
                    empty += &writer.empty("    .", attribute.id.name, Some(&attribute.value));
                }
                skeleton.push_str(&commented(&(lines + &empty)));
            }
            Entry::Term(term) => {
                let lines = writer.said("", &term.value) + &writer.empty("-", term.id.name, Some(&term.value));
                skeleton.push_str(&commented(&lines));
            }
        }
    }
    skeleton.push_str(&source[end..]);
    skeleton
}

fn commented(lines: &str) -> String {
    lines.lines().map(|line| format!("# {line}")).map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}

struct Writer<'a> {
    source: &'a str,
    source_locale: &'a Locale,
    locale: &'a Locale,
    forms: Vec<(PluralCategory, Vec<u64>)>,
}

impl Writer<'_> {
    /// What the source says, and for which numbers each form stands, where it counts.
    fn said(&self, part: &str, pattern: &Pattern<'_>) -> String {
        // Every line says whose words they are, so that nobody takes them for lines to be written in.
        let said = pattern.span.of(self.source).lines();
        let mut lines: String = said.map(|line| format!("{}{part}: {line}\n", self.source_locale)).collect();
        if selects(pattern).any(counts) {
            let form = |(form, numbers): &(PluralCategory, Vec<u64>)| {
                let numbers: Vec<String> = numbers.iter().map(u64::to_string).collect();
                format!("[{form}] {} …", numbers.join(", "))
            };
            lines += &format!("{}: {}\n", self.locale, self.forms.iter().map(form).collect::<Vec<_>>().join("; "));
        }
        lines
    }

    /// The message with all of its placeables and none of its words, where it chooses; else only its name.
    fn empty(&self, before: &str, name: &str, pattern: Option<&Pattern<'_>>) -> String {
        let mut lines = format!("{before}{name} =");
        if let Some(pattern) = pattern.filter(|pattern| selects(pattern).next().is_some()) {
            let indent = " ".repeat(before.len() - before.trim_start().len() + 4);
            for element in &pattern.elements {
                if let PatternElement::Placeable(placeable) = element {
                    lines += &format!("\n{indent}{}", self.placeable(placeable, &indent));
                }
            }
        }
        lines + "\n"
    }

    fn placeable(&self, placeable: &Placeable<'_>, indent: &str) -> String {
        let Expression::Select(select) = &placeable.expression else { return placeable.span.of(self.source).to_owned() };
        let mut lines = format!("{{ {} ->", select.selector.span().of(self.source));
        for (key, is_default, variant) in self.variants(select) {
            let mark = if is_default { '*' } else { ' ' };
            let placeables: Vec<String> =
                variant.value.placeables().map(|inner| self.placeable(inner, &format!("{indent}    "))).collect();
            let _ = write!(lines, "\n{indent}   {mark}[{key}] {}", placeables.join(" "));
        }
        format!("{lines}\n{indent}}}")
    }

    /// The variants that the language needs: of a choice by number its own forms, of another those of the source.
    fn variants<'v, 's>(&self, select: &'v SelectExpression<'s>) -> Vec<(String, bool, &'v Variant<'s>)> {
        let own = |variant: &'v Variant<'s>| (variant.key.name().to_owned(), variant.default, variant);
        let Some(default) = select.variants.iter().find(|variant| variant.default) else { return Vec::new() };
        if !counts(select) {
            return select.variants.iter().map(own).collect();
        }
        let exact = select.variants.iter().filter(|variant| matches!(variant.key, VariantKey::NumberLiteral(_))).map(own);
        let forms = self.forms.iter().map(|(form, _)| *form).filter(|form| *form != PluralCategory::Other);
        let forms = forms.map(|form| (form.to_string(), false, default));
        exact.chain(forms).chain([(PluralCategory::Other.to_string(), true, default)]).collect()
    }
}

fn selects<'p, 's>(pattern: &'p Pattern<'s>) -> impl Iterator<Item = &'p SelectExpression<'s>> {
    pattern.nodes().filter_map(|node| match node {
        ftl::Node::Select(select) => Some(select),
        _ => None,
    })
}

/// Whether a choice is one between plural forms.
pub(super) fn counts(select: &SelectExpression<'_>) -> bool {
    let is_form = |variant: &Variant<'_>| match &variant.key {
        VariantKey::Identifier(key) => PluralCategory::parse(key.name).is_some(),
        VariantKey::NumberLiteral(_) => true,
    };
    let has_form = select.variants.iter().any(|variant| matches!(variant.key, VariantKey::Identifier(_)));
    has_form && select.variants.iter().all(is_form)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_counts_gets_the_forms_of_the_language() {
        let source = "## needles\n\n# Counts.\nneedles = { $n ->\n        [0] none\n        [one] { $n } needle\n       *[other] { $n } needles\n    }\n    .title = Needles\n\nlast = Last\n";
        let [english, polish] = ["en", "pl"].map(|tag| Locale::parse(tag).unwrap());
        let expected = "\
## needles

# Counts.
# en: { $n ->
# en:         [0] none
# en:         [one] { $n } needle
# en:        *[other] { $n } needles
# en:     }
# pl: [one] 1; [few] 2, 3, 4, 22; [many] 0, 5, 6, 7
# en .title: Needles
# needles =
#     { $n ->
#         [0]
#         [one] { $n }
#         [few] { $n }
#         [many] { $n }
#        *[other] { $n }
#     }
#     .title =

# en: Last
# last =
";
        let made = skeleton(source, &english, &polish);
        assert_eq!(made.replace(" …", ""), expected);
        assert_eq!(ftl::parse(&made).mistakes, []);
    }
}

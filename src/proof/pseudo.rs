//! Made-up translations, which show what a page does with longer words and with text from right to left before anybody translates.

use super::{file_names, skeleton::counts};
use crate::{
    content::{
        Content,
        ftl::{self, Entry, Node, Pattern, Resource},
    },
    lang::{Locale, PluralCategory, plural_categories_for_whole_numbers},
    mend::prose::{self, PLACEABLE},
};

/// English with accents, a third longer.
const ACCENTED: &str = "en-XA";
/// English in Arabic letters, from right to left.
const RIGHT_TO_LEFT: &str = "ar-XB";

/// The content with both made-up languages in it.
///
/// ```
/// use ir_leaflets::{content::Content, lang::Locale, proof::with_pseudo_locales};
/// let content = Content::default().with("en/a.ftl", "rare = Rare: { $share }\n");
/// let content = with_pseudo_locales(content, &Locale::parse("en").unwrap());
/// assert_eq!(&*content.file("en-XA/a.ftl").unwrap().text, "rare = Ŕááŕéé: { $share }\n");
/// assert_eq!(&*content.file("ar-XB/a.ftl").unwrap().text, "rare = راره: { $share }\n");
/// ```
pub fn with_pseudo_locales(content: Content, source: &Locale) -> Content {
    let names: Vec<String> = file_names(&content, source).into_iter().map(str::to_owned).collect();
    names.into_iter().fold(content, |content, name| {
        let Some(text) = content.file(&format!("{source}/{name}")).map(|file| file.text.clone()) else { return content };
        content
            .with(&format!("{ACCENTED}/{name}"), &translated(&text, accented))
            .with(&format!("{RIGHT_TO_LEFT}/{name}"), &translated(&with_plural_forms(&text, RIGHT_TO_LEFT), right_to_left))
    })
}

/// The same content with no other languages than the source and those made up.
pub fn only_pseudo_locales(content: &Content, source: &Locale) -> Content {
    let is_other = |path: &str| path.split_once('/').is_some_and(|(folder, _)| folder != source.as_str() && !is_pseudo(folder));
    let others = content.files().filter(|file| is_other(&file.path));
    others.fold(content.clone(), |content, file| content.without(&file.path))
}

/// Whether a tag is that of a made-up language.
pub fn is_pseudo(tag: &str) -> bool {
    [ACCENTED, RIGHT_TO_LEFT].contains(&tag)
}

fn translated(text: &str, letter: fn(char) -> Option<&'static str>) -> String {
    let mut letters: Vec<_> =
        prose::of(&ftl::parse(text)).into_iter().flatten().filter(|letter| letter.character != PLACEABLE).collect();
    letters.sort_by_key(|letter| letter.bytes.start);
    letters.into_iter().rev().fold(text.to_owned(), |mut translated, written| {
        if let Some(letter) = letter(written.character) {
            translated.replace_range(written.bytes, letter);
        }
        translated
    })
}

/// The same file with a variant for every plural form of a language, each saying what the default says.
fn with_plural_forms(text: &str, tag: &str) -> String {
    let Some(locale) = Locale::parse(tag) else { return text.to_owned() };
    let forms: Vec<PluralCategory> = plural_categories_for_whole_numbers(&locale).into_iter().map(|(form, _)| form).collect();
    let resource = ftl::parse(text);
    let mut added: Vec<(usize, String)> = Vec::new();
    for pattern in patterns(&resource) {
        let selects = pattern.nodes().filter_map(|node| match node {
            Node::Select(select) if counts(select) => Some(select),
            _ => None,
        });
        for select in selects {
            let Some(default) = select.variants.iter().find(|variant| variant.default) else { continue };
            let is_missing = |form: &&PluralCategory| select.variants.iter().all(|variant| variant.key.name() != form.as_str());
            for form in forms.iter().filter(is_missing) {
                let variant = format!("[{form}] {}\n        ", default.value.span.of(text));
                added.push((default.span.range().start, variant));
            }
        }
    }
    added.sort_by_key(|(at, _)| *at);
    added.into_iter().rev().fold(text.to_owned(), |mut text, (at, variant)| {
        text.insert_str(at, &variant);
        text
    })
}

fn patterns<'t, 's>(resource: &'t Resource<'s>) -> impl Iterator<Item = &'t Pattern<'s>> {
    resource.body.iter().flat_map(Entry::patterns)
}

/// Four vowels stand twice, which makes English about a third longer.
fn accented(letter: char) -> Option<&'static str> {
    Some(match letter {
        'a' => "áá",
        'b' => "ḃ",
        'c' => "ç",
        'd' => "ď",
        'e' => "éé",
        'f' => "ḟ",
        'g' => "ğ",
        'h' => "ĥ",
        'i' => "íí",
        'j' => "ĵ",
        'k' => "ķ",
        'l' => "ľ",
        'm' => "ṁ",
        'n' => "ñ",
        'o' => "óó",
        'p' => "ṗ",
        'r' => "ŕ",
        's' => "š",
        't' => "ţ",
        'u' => "ú",
        'v' => "ṽ",
        'w' => "ŵ",
        'x' => "ẋ",
        'y' => "ý",
        'z' => "ž",
        'A' => "Á",
        'B' => "Ḃ",
        'C' => "Ç",
        'D' => "Ď",
        'E' => "É",
        'F' => "Ḟ",
        'G' => "Ğ",
        'H' => "Ĥ",
        'I' => "Í",
        'J' => "Ĵ",
        'K' => "Ķ",
        'L' => "Ľ",
        'M' => "Ṁ",
        'N' => "Ñ",
        'O' => "Ó",
        'P' => "Ṗ",
        'R' => "Ŕ",
        'S' => "Š",
        'T' => "Ţ",
        'U' => "Ú",
        'V' => "Ṽ",
        'W' => "Ŵ",
        'X' => "Ẋ",
        'Y' => "Ý",
        'Z' => "Ž",
        _ => return None,
    })
}

fn right_to_left(letter: char) -> Option<&'static str> {
    Some(match letter.to_ascii_lowercase() {
        'a' => "ا",
        'b' => "ب",
        'c' => "ص",
        'd' => "د",
        'e' => "ه",
        'f' => "ف",
        'g' => "غ",
        'h' => "ح",
        'i' => "ي",
        'j' => "ج",
        'k' => "ك",
        'l' => "ل",
        'm' => "م",
        'n' => "ن",
        'o' => "و",
        'p' => "ث",
        'q' => "ق",
        'r' => "ر",
        's' => "س",
        't' => "ت",
        'u' => "ع",
        'v' => "ط",
        'w' => "ش",
        'x' => "خ",
        'y' => "ئ",
        'z' => "ز",
        ',' => "،",
        ';' => "؛",
        '?' => "؟",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Policy, Previous, check};

    #[test]
    fn made_up_languages_are_whole_and_nothing_stops_them() {
        let content = with_pseudo_locales(Content::embedded(), &Locale::parse("en").unwrap());
        let checked = check(&content, &Previous::default(), &Policy::default());
        let stops: Vec<String> = checked.findings.iter().filter(|finding| finding.stops()).map(ToString::to_string).collect();
        assert_eq!(stops, Vec::<String>::new());
        let catalogue = checked.catalogue.unwrap();
        for tag in [ACCENTED, RIGHT_TO_LEFT] {
            let edition = catalogue.editions("paediatric-ir-techniques").find(|edition| edition.locale.as_str() == tag).unwrap();
            assert_eq!(edition.direction.as_str(), if tag == ACCENTED { "ltr" } else { "rtl" });
        }
        let letters = |tag: &str| {
            let text = &content.file(&format!("{tag}/paediatric-ir-techniques.ftl")).unwrap().text;
            prose::of(&ftl::parse(text)).into_iter().flatten().count() as f64
        };
        let longer = letters(ACCENTED) / letters("en");
        assert!((1.25..1.4).contains(&longer), "{longer}");
    }
}

//! Which few of the languages stand in the one line of the switcher, before the list of all.
//!
//! Somebody who cannot read the page most likely lives where its language is spoken, so the languages that people of that country
//! know come first, then those that most people in Europe know. Both are CLDR's counts, so nobody keeps a list by hand, and the line
//! depends on nothing but the page.

use super::Alternate;
use crate::lang::Locale;

const SPOKEN: &str = include_str!("spoken.txt");

/// Europe in the data, as the United Nations number it.
const EUROPE: &str = "150";

/// How much fits into one line beside the sign: letters and gaps.
const WIDE_LINE: usize = 66;
const PHONE_LINE: usize = 34;

/// What a gap between two names takes of the line, in letters.
const GAP: usize = 2;

/// A language in the line.
pub struct Likely<'a> {
    /// The language.
    pub alternate: &'a Alternate,
    /// Whether there is room for it on a phone.
    pub on_phones: bool,
}

/// The likeliest other languages for somebody who cannot read a page, as many as fit between its own name and the button for
/// all languages, but at least one.
pub fn likely<'a>(own: &Locale, alternates: &'a [Alternate], button: &str) -> Vec<Likely<'a>> {
    let country = own.expanded().identifier().region.map(|region| region.to_string());
    let countries = [country.as_deref().unwrap_or(EUROPE), EUROPE];
    let named: Vec<(String, &Alternate)> =
        alternates.iter().map(|alternate| (written_language(&alternate.locale), alternate)).collect();
    let mut seen = vec![written_language(own)];
    let own_name = alternates.iter().find(|alternate| alternate.locale == *own).map_or(0, |alternate| size(&alternate.own_name));
    let mut used = own_name + size(button);
    let mut used_on_phones = used;
    let mut line = Vec::new();
    for language in countries.into_iter().flat_map(spoken) {
        let same = named.iter().filter(|(name, _)| *name == language).map(|(_, alternate)| *alternate);
        // Of several forms of one language the general one is offered: `de` before `de-CH`.
        let Some(alternate) = same.min_by_key(|alternate| alternate.locale.as_str().len()) else { continue };
        if seen.iter().any(|name| name == language) {
            continue;
        }
        used += size(&alternate.own_name);
        if used > WIDE_LINE && !line.is_empty() {
            break;
        }
        seen.push(language.to_owned());
        // A name too long for a phone leaves its place there to the next.
        let on_phones = used_on_phones + size(&alternate.own_name) <= PHONE_LINE;
        used_on_phones += if on_phones { size(&alternate.own_name) } else { 0 };
        line.push(Likely { alternate, on_phones });
    }
    line
}

fn size(name: &str) -> usize {
    name.chars().count() + GAP
}

/// The languages of a country, or of Europe.
fn spoken(country: &str) -> impl Iterator<Item = &'static str> {
    let line = SPOKEN.lines().find_map(|line| line.strip_prefix(country)?.strip_prefix(' '));
    line.into_iter().flat_map(|languages| languages.split(' '))
}

/// A locale as the data names it: by its language alone, unless it is written in another script than usual.
fn written_language(locale: &Locale) -> String {
    let script = |locale: &Locale| locale.expanded().identifier().script;
    let language = locale.language();
    match (script(locale), Locale::parse(language).as_ref().and_then(script)) {
        (Some(own), usual) if usual != Some(own) => format!("{language}-{own}"),
        _ => language.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The line of a page in one language, when these are served.
    fn line(own: &str, served: &str) -> String {
        let alternate = |tag: &str| {
            let locale = Locale::parse(tag).unwrap();
            Alternate { own_name: tag.to_owned(), direction: "ltr", path: String::new(), html_path: String::new(), locale }
        };
        let alternates: Vec<Alternate> = served.split(' ').map(alternate).collect();
        let likely = likely(&Locale::parse(own).unwrap(), &alternates, "44");
        likely.iter().map(|likely| likely.alternate.locale.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_people_of_the_country_know_comes_first_then_what_europe_knows() {
        for (own, line_wanted) in [
            ("de", "en fr nl it es pl"),
            ("nn", "nb en de fr"),
            ("sr-Cyrl", "sr-Latn sq en de"),
            ("de-CH", "en fr it es"),
            ("he", "en ar de fr"),
            ("ka", "hy en de fr"),
            ("uk", "en de fr"),
            ("en", "fr de es it pl"),
        ] {
            let all = "ar cy de de-CH en es fr hu hy it ka nb nl nn pl pt-PT ro sq sr-Cyrl sr-Latn uk he";
            let line = line(own, all);
            assert!(line.starts_with(line_wanted), "{own}: {line}");
            assert!(!line.split(' ').any(|tag| tag == own || tag == "de-CH"), "{own}: {line}");
        }
    }

    #[test]
    fn the_line_is_filled_and_no_more() {
        let all = "bg cs da de el en es fi fr hu it nl pl ro sk sv uk";
        assert_eq!(line("en", all).split(' ').count(), (WIDE_LINE - 2 * (2 + GAP)) / (2 + GAP));
        assert_eq!(line("en", "en mt"), "mt");
        assert_eq!(line("en", "en"), "");
    }

    #[test]
    fn a_name_too_long_for_a_phone_leaves_its_place_to_the_next() {
        let alternate = |(tag, own_name): (&str, &str)| {
            let locale = Locale::parse(tag).unwrap();
            Alternate { own_name: own_name.to_owned(), direction: "ltr", path: String::new(), html_path: String::new(), locale }
        };
        let served = [("nb", "Norsk bokmål"), ("nn", "Norsk nynorsk"), ("en", "English")].map(alternate);
        let likely = likely(&Locale::parse("nb").unwrap(), &served, "44 språk");
        let shown: Vec<_> = likely.iter().map(|likely| (likely.alternate.locale.as_str(), likely.on_phones)).collect();
        assert_eq!(shown, [("nn", false), ("en", true)]);
    }

    #[test]
    fn every_line_of_the_data_can_be_read() {
        for line in SPOKEN.lines().filter(|line| !line.starts_with('#')) {
            let (country, languages) = line.split_once(' ').unwrap();
            assert!(country == EUROPE || country.len() == 2, "{line}");
            assert!(languages.split(' ').all(|tag| Locale::parse(tag).is_some_and(|locale| locale.as_str() == tag)), "{line}");
        }
    }
}

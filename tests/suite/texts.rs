//! The leaflets themselves.

use ir_leaflets::{
    check::{
        Policy, Previous,
        catalogue::{BlockKind, Edition},
        check,
    },
    content::Content,
};

fn editions() -> Vec<std::sync::Arc<Edition>> {
    let checked = check(&Content::embedded(), &Previous::default(), &Policy::default());
    checked.catalogue.unwrap().editions("paediatric-ir-techniques").cloned().collect()
}

/// Every sentence of an edition, headings and items included.
fn paragraphs(edition: &Edition) -> Vec<String> {
    let mut paragraphs = vec![edition.title.plain(), edition.summary.plain()];
    for section in &edition.sections() {
        paragraphs.push(section.heading.plain());
        for block in &section.blocks {
            match &block.kind {
                BlockKind::Paragraph(text) | BlockKind::Subheading(text) | BlockKind::Callout { text, .. } => {
                    paragraphs.push(text.plain())
                }
                BlockKind::List { intro, items } => paragraphs.extend(intro.iter().chain(items).map(|text| text.plain())),
            }
        }
    }
    paragraphs
}

#[test]
fn the_content_inside_the_program_has_nothing_that_stops_it() {
    let checked = check(&Content::embedded(), &Previous::default(), &Policy::default());
    let stops: Vec<String> = checked.findings.iter().filter(|finding| finding.stops()).map(ToString::to_string).collect();
    assert_eq!(stops, Vec::<String>::new());
}

#[test]
fn every_language_has_four_sections_headed_by_questions_with_the_risks_last() {
    for edition in editions() {
        let sections: Vec<String> = edition.sections().into_iter().map(|section| section.id).collect();
        assert_eq!(sections, ["about", "procedure", "reasons", "risks"], "{}", edition.locale);
        for section in &edition.sections() {
            let heading = section.heading.plain();
            let is_question = heading.ends_with(['?', ';', '؟']) || heading.contains('՞');
            assert!(is_question, "{}: {heading}", edition.locale);
        }
    }
}

#[test]
fn the_figure_stands_once_in_the_risks_in_the_languages_own_form() {
    for edition in editions() {
        let figure = &edition.claims[0].text;
        let risks = edition.sections().pop().unwrap();
        let shown = paragraphs(&edition).iter().filter(|text| text.contains(figure.as_str())).count();
        assert_eq!(shown, 1, "{}: {figure}", edition.locale);
        let last = risks.blocks.last().unwrap();
        assert_eq!(last.claims, ["complication-rate"], "{}", edition.locale);
        assert!(
            matches!(&last.kind, BlockKind::Callout { text, .. } if text.plain().contains(figure.as_str())),
            "{}",
            edition.locale
        );
    }
}

#[test]
fn the_figure_is_half_a_percent_as_each_language_writes_it() {
    let written = |tag: &str| {
        let edition = editions().into_iter().find(|edition| edition.locale.as_str() == tag).unwrap();
        edition.claims[0].text.clone()
    };
    for (tag, figure) in [
        ("en", "0.5%"),
        ("de", "0,5\u{a0}%"),
        ("fr", "0,5\u{a0}%"),
        ("pl", "0,5%"),
        ("lt", "0,5\u{a0}%"),
        ("el", "0,5%"),
        ("uk", "0,5%"),
        ("tr", "%0,5"),
        ("ar", "0.5\u{200e}%\u{200e}"),
    ] {
        assert_eq!(written(tag), figure, "{tag}");
    }
}

#[test]
fn serbian_says_the_same_in_both_scripts_letter_for_letter() {
    let file = |tag: &str, name: &str| Content::embedded().file(&format!("{tag}/{name}")).unwrap().text.to_string();
    for name in ["paediatric-ir-techniques.ftl", "page.ftl"] {
        let (cyrillic, latin) = (file("sr-Cyrl", name), file("sr-Latn", name));
        for (number, (cyrillic, latin)) in cyrillic.lines().zip(latin.lines()).enumerate() {
            // Keys and placeables are the same in every language; abbreviations stay in their own script.
            assert_eq!(romanised(cyrillic), latin, "{name}, line {}", number + 1);
        }
        assert_eq!(cyrillic.lines().count(), latin.lines().count(), "{name}");
    }
}

/// Serbian Cyrillic in Latin letters, by the alphabet's own one-to-one table.
fn romanised(text: &str) -> String {
    const TABLE: [(char, &str); 30] = [
        ('а', "a"),
        ('б', "b"),
        ('в', "v"),
        ('г', "g"),
        ('д', "d"),
        ('ђ', "đ"),
        ('е', "e"),
        ('ж', "ž"),
        ('з', "z"),
        ('и', "i"),
        ('ј', "j"),
        ('к', "k"),
        ('л', "l"),
        ('љ', "lj"),
        ('м', "m"),
        ('н', "n"),
        ('њ', "nj"),
        ('о', "o"),
        ('п', "p"),
        ('р', "r"),
        ('с', "s"),
        ('т', "t"),
        ('ћ', "ć"),
        ('у', "u"),
        ('ф', "f"),
        ('х', "h"),
        ('ц', "c"),
        ('ч', "č"),
        ('џ', "dž"),
        ('ш', "š"),
    ];
    let letter = |letter: char| {
        let small = letter.to_lowercase().next().unwrap();
        match TABLE.iter().find(|(cyrillic, _)| *cyrillic == small) {
            None => letter.to_string(),
            Some((_, latin)) if small == letter => (*latin).to_owned(),
            Some((_, latin)) => latin
                .chars()
                .enumerate()
                .map(|(place, part)| if place == 0 { part.to_uppercase().next().unwrap() } else { part })
                .collect(),
        }
    };
    text.chars().map(letter).collect()
}

#[test]
fn readability_of_the_english_leaflet_is_grade_eight_at_most() {
    let english = editions().into_iter().find(|edition| edition.is_source).unwrap();
    let sentences: Vec<String> = paragraphs(&english).iter().flat_map(|text| sentences(text)).collect();
    let words: Vec<&str> = sentences.iter().flat_map(|sentence| sentence.split_whitespace()).collect();
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let per_sentence = words.len() as f64 / sentences.len() as f64;
    let grade = 0.39 * per_sentence + 11.8 * syllables as f64 / words.len() as f64 - 15.59;
    println!("Flesch-Kincaid grade {grade:.1}, {per_sentence:.1} words a sentence, {} words", words.len());
    assert!(grade <= 8.0, "grade {grade:.1}");
    assert!(per_sentence <= 15.0, "{per_sentence:.1} words a sentence");
}

fn sentences(text: &str) -> Vec<String> {
    let marked = text.replace("0.5%", "half");
    marked.split(['.', '?', '!', ':', ';']).map(str::trim).filter(|sentence| !sentence.is_empty()).map(str::to_owned).collect()
}

/// Syllables by groups of vowels, as readability formulas count them.
fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    let is_vowel = |character: char| "aeiouy".contains(character);
    let groups = word
        .chars()
        .zip(std::iter::once(' ').chain(word.chars()))
        .filter(|(now, before)| is_vowel(*now) && !is_vowel(*before))
        .count();
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

//! Which language a text is probably in.
//!
//! A language is known by how often each three letters follow each other in it: in the texts of this project, and in the Universal
//! Declaration of Human Rights. A guess is made among languages of one script and only spoken where it is clear.

use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use icu::properties::props::Script;

use super::script::{self, script_of};
use crate::{
    check::{
        reading::readings,
        tokens::{is_alphabetic, is_letter},
        written::Written,
    },
    content::Content,
    lang::Locale,
};

const TABLE: &str = include_str!("trigrams.tsv");

/// Languages whose texts nobody can tell apart by their letters.
const GROUPS: [&[&str]; 2] = [&["bs", "hr", "sr-Latn", "cnr"], &["nb", "nn", "no"]];

/// The languages of each script.
static PROFILES: LazyLock<BTreeMap<Script, Profiles>> = LazyLock::new(learn);

/// Languages of one script.
struct Profiles {
    languages: Vec<String>,
    /// How likely each trigram is in each language, as a logarithm: rows of as many as there are languages. In the first stands
    /// how likely one is that never occurred.
    rows: Vec<f32>,
    /// The row of each trigram.
    row_of: HashMap<u64, u32, foldhash::fast::RandomState>,
}

/// What a text seems to be.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::check) struct Guess {
    /// The likeliest language.
    pub(in crate::check) language: &'static str,
    /// By how much it is likelier than the one expected, for each trigram.
    pub(in crate::check) lead: f32,
    /// How many letters were looked at.
    pub(in crate::check) letters: usize,
}

/// Trigrams with their counts, by language.
fn learn() -> BTreeMap<Script, Profiles> {
    let mut counts: BTreeMap<String, HashMap<u64, f32>> = BTreeMap::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let own = counts.entry(cells.next().unwrap_or_default().to_owned()).or_default();
        for cell in cells {
            let mut letters = cell.chars();
            if let (Some(one), Some(two), Some(three)) = (letters.next(), letters.next(), letters.next()) {
                *own.entry(key([one, two, three])).or_default() += letters.as_str().parse::<f32>().unwrap_or_default();
            }
        }
    }
    let content = Content::embedded();
    for file in content.files().filter(|file| file.path.ends_with(".ftl")) {
        let Some((folder, _)) = file.path.split_once('/').filter(|(folder, _)| Locale::parse(folder).is_some()) else { continue };
        let own = counts.entry(folder.to_owned()).or_default();
        let written = Written::parse([file]);
        for pattern in written.messages().flat_map(|(_, message)| message.patterns()) {
            for reading in readings(pattern) {
                trigrams(&reading.text, |gram| *own.entry(gram).or_default() += 1.0);
            }
        }
    }
    let mut by_script: BTreeMap<Script, Vec<_>> = BTreeMap::new();
    for (language, counts) in counts {
        let script = Locale::parse(&language).map_or(Script::Latin, |locale| script::of_locale(&locale));
        by_script.entry(script).or_default().push((language, counts));
    }
    by_script.into_iter().map(|(script, languages)| (script, Profiles::new(languages))).collect()
}

impl Profiles {
    fn new(languages: Vec<(String, HashMap<u64, f32>)>) -> Self {
        let totals: Vec<f32> = languages.iter().map(|(_, counts)| counts.values().sum::<f32>() + 1.0).collect();
        let unseen: Vec<f32> = totals.iter().map(|total| (0.3 / total).ln()).collect();
        let mut rows = unseen.clone();
        let mut row_of: HashMap<u64, u32, _> = HashMap::default();
        for (place, (_, counts)) in languages.iter().enumerate() {
            for (gram, count) in counts {
                let row = *row_of.entry(*gram).or_insert_with(|| {
                    rows.extend(&unseen);
                    u32::try_from(rows.len() / unseen.len() - 1).expect("the table is smaller")
                });
                rows[row as usize * unseen.len() + place] = (count / totals[place]).ln();
            }
        }
        Self { languages: languages.into_iter().map(|(language, _)| language).collect(), rows, row_of }
    }

    fn scores(&self, text: &str) -> (Vec<f32>, usize) {
        let mut scores = vec![0.0; self.languages.len()];
        let mut grams = 0;
        trigrams(text, |gram| {
            let row = self.row_of.get(&gram).map_or(0, |row| *row as usize) * self.languages.len();
            scores.iter_mut().zip(&self.rows[row..]).for_each(|(score, likely)| *score += likely);
            grams += 1;
        });
        (scores, grams)
    }
}

fn key([one, two, three]: [char; 3]) -> u64 {
    u64::from(u32::from(one)) << 42 | u64::from(u32::from(two)) << 21 | u64::from(u32::from(three))
}

/// Every three signs in a row of a text in small letters, where everything but letters is one space.
fn trigrams(text: &str, mut each: impl FnMut(u64)) {
    let mut last = ['\0', ' '];
    let mut take = |character: char| {
        if character == ' ' && last[1] == ' ' {
            return;
        }
        if last[0] != '\0' {
            each(key([last[0], last[1], character]));
        }
        last = [last[1], character];
    };
    for character in text.chars() {
        match is_letter(character) {
            true => character.to_lowercase().for_each(&mut take),
            false => take(' '),
        }
    }
    take(' ');
}

/// Another language in which a text seems to be, if that is clear.
pub(in crate::check) fn other_language(text: &str, expected: &Locale) -> Option<Guess> {
    let profiles = PROFILES.get(&script::of_locale(expected))?;
    let known = |tag: &&String| {
        tag.as_str() == expected.as_str() || tag.split('-').next() == Some(expected.language()) && !tag.starts_with("sr")
    };
    let own = profiles.languages.iter().position(|tag| known(&tag))?;
    let group = |tag: &str| GROUPS.iter().find(|group| group.contains(&tag));
    let own_group = group(&profiles.languages[own]);
    let (scores, grams) = profiles.scores(text);
    let letters = text.chars().filter(|character| is_alphabetic(*character)).count();
    let strange = |tag: &str| own_group.is_none() || group(tag) != own_group;
    let candidates = profiles.languages.iter().zip(&scores).enumerate().filter(|(place, (tag, _))| *place != own && strange(tag));
    let (_, (language, score)) = candidates.max_by(|(_, (_, one)), (_, (_, other))| one.total_cmp(other))?;
    let lead = (score - scores[own]) / grams.max(1) as f32;
    Some(Guess { language, lead, letters }).filter(|guess| guess.lead > 0.0)
}

impl Guess {
    /// Whether it may be spoken: the fewer letters, the clearer it must be.
    pub(in crate::check) fn is_clear(&self) -> bool {
        self.letters >= 30 && self.lead >= 0.18 + 5.5 / self.letters as f32
    }

    /// Whether it may be spoken of a part of a sentence, which may hold foreign words by right.
    pub(in crate::check) fn is_clear_in_a_clause(&self) -> bool {
        self.letters >= 15 && self.lead >= 0.5 + 5.0 / self.letters as f32
    }
}

/// How many letters of a text are in each script, the most first.
pub(in crate::check) fn scripts(text: &str) -> Vec<(Script, usize)> {
    let mut counts: BTreeMap<Script, usize> = BTreeMap::new();
    for script in text.chars().filter_map(script_of) {
        *counts.entry(script).or_default() += 1;
    }
    let mut counts: Vec<(Script, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(tag: &str, text: &str) -> Option<&'static str> {
        let locale = Locale::parse(tag).unwrap();
        other_language(text, &locale).filter(Guess::is_clear).map(|guess| guess.language)
    }

    #[test]
    fn a_text_in_another_language_is_known() {
        for (tag, text, language) in [
            ("de", "A doctor takes a small sample of tissue with a thin needle.", "en"),
            ("pt-PT", "El médico le saca una muestra pequeña de tejido con una aguja fina.", "es"),
            ("cs", "Lekár vám tenkou ihlou odoberie malú vzorku tkaniva, potom sa môžete vrátiť domov.", "sk"),
            ("sv", "Legen tar en liten vevsprøve med en tynn nål mens du ikke sover, og etterpå kan du gå hjem.", "nb"),
            ("uk", "Врач берёт тонкой иглой небольшой образец ткани из печени.", "ru"),
        ] {
            assert_eq!(guess(tag, text), Some(language), "{text}");
        }
    }

    #[test]
    fn a_right_text_is_left_alone() {
        for (tag, text) in [
            ("de", "Eine Ärztin oder ein Arzt entnimmt mit einer dünnen Nadel eine kleine Gewebeprobe."),
            ("bs", "Liječnik tankom iglom uzima mali uzorak tkiva iz jetre."),
            ("hr", "Liječnik tankom iglom uzima mali uzorak tkiva iz jetre."),
            ("nn", "Legen tar ei lita vevsprøve frå levra med ei tynn nål."),
            ("de", "PDF, MRT, CT"),
            ("eo", "La kuracisto prenas malgrandan specimenon per maldika kudrilo."),
        ] {
            assert_eq!(guess(tag, text), None, "{text}");
        }
    }
}

//! Source and translation side by side, as text, with what was found beside the message that it concerns: for the preview, the status
//! and editors.
//!
//! It is made of what people wrote, not of what the check let through, since a text that is still broken is the one to look at.

pub mod html;
mod pseudo;
mod said;
mod skeleton;

use std::collections::{BTreeSet, HashMap};

pub use pseudo::{is_pseudo, only_pseudo_locales, with_pseudo_locales};
pub use said::{Piece, Said, Variant};
pub use skeleton::skeleton;

use crate::{
    content::{
        Content, File,
        ftl::{self, Entry, Pattern, Resource},
    },
    finding::Finding,
    lang::Locale,
};

/// The folder whose locales hold only what differs from their parents.
const REGIONS: &str = "regions";

/// One file of a locale beside the file of the source language.
#[derive(Clone, Debug)]
pub struct Proof<'a> {
    /// The path of the translation, whether the file is there or not.
    pub path: String,
    /// What was found in the file and concerns none of its messages.
    pub findings: Vec<&'a Finding>,
    /// A row for each message, in the order of the source; at the end those that the source does not have.
    pub rows: Vec<Row<'a>>,
}

/// One message in two languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// Its name; of an attribute `message.attribute`, of a term `-term`.
    pub id: String,
    /// The heading of the group in which it begins a part of the file.
    pub group: Option<String>,
    /// What the source says about it.
    pub comment: Option<String>,
    /// What the source says.
    pub source: Option<Said>,
    /// What the translation says.
    pub translation: Option<Said>,
    /// Whether the translation is the parent's, because this locale says nothing of its own.
    pub is_inherited: bool,
    /// The line of the translation.
    pub line: Option<u32>,
    /// What was found in it.
    pub findings: Vec<&'a Finding>,
}

/// How much of a file is translated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many messages of the source have a translation.
    pub done: usize,
    /// How many there are.
    pub all: usize,
}

/// The files of the source language that have words, in order: `page.ftl`, and one for each leaflet.
pub fn file_names<'a>(content: &'a Content, source: &Locale) -> Vec<&'a str> {
    content.files_below(source.as_str()).filter(|name| name.ends_with(".ftl")).collect()
}

/// The locales that have a folder, regions too, ordered by tag.
pub fn locales(content: &Content) -> Vec<Locale> {
    let names: BTreeSet<&str> = content.folders("").into_iter().chain(content.folders(REGIONS)).collect();
    names.into_iter().filter(|name| *name != REGIONS).filter_map(Locale::parse).collect()
}

/// The folders that the texts of a locale are made of: its own last, that of its parent language before it.
fn folders(content: &Content, locale: &Locale) -> Vec<String> {
    let is_folder = |name: &str| content.files_below(name).next().is_some();
    let own = format!("{REGIONS}/{locale}");
    match is_folder(locale.as_str()) || !is_folder(&own) {
        true => vec![locale.to_string()],
        false => {
            let parent = std::iter::successors(locale.parent(), Locale::parent).find(|parent| is_folder(parent.as_str()));
            parent.map(|parent| parent.to_string()).into_iter().chain([own]).collect()
        }
    }
}

impl<'a> Proof<'a> {
    /// A file of a locale beside that of the source language, with those of the findings that are about it.
    ///
    /// ```
    /// use ir_leaflets::{content::Content, lang::Locale, proof::Proof};
    /// let content = Content::default().with("en/a.ftl", "title = Risks\nrare = Rare\n").with("de/a.ftl", "title = Risiken\n");
    /// let [english, german] = ["en", "de"].map(|tag| Locale::parse(tag).unwrap());
    /// let proof = Proof::new(&content, &[], &english, &german, "a.ftl");
    /// assert_eq!(proof.rows[0].translation.as_ref().unwrap().plain(), "Risiken");
    /// assert_eq!((proof.progress().done, proof.progress().all), (1, 2));
    /// ```
    pub fn new(content: &'a Content, findings: &'a [Finding], source: &Locale, locale: &Locale, file_name: &str) -> Self {
        let folders = folders(content, locale);
        let own = folders.last().map(String::as_str).unwrap_or_default();
        let path = Self::path(content, locale, file_name);
        let found: Vec<&Finding> = findings.iter().filter(|finding| finding.place.file == path).collect();
        let file = |folder: &str| content.file(&format!("{folder}/{file_name}"));
        let source = file(source.as_str()).map(|file| Written::new(file, &[]));
        let mut written: Vec<Written<'_>> =
            folders.iter().rev().skip(1).filter_map(|folder| Some(Written::new(file(folder)?, &[]))).collect();
        let own = file(own).map(|file| Written::new(file, &found));
        let has_own = own.is_some();
        written.splice(0..0, own);

        let mut rows: Vec<Row<'a>> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for row in source.iter().flat_map(Written::rows) {
            places.entry(row.id.clone()).or_insert(rows.len());
            rows.push(row);
        }
        for (depth, written) in written.iter().enumerate() {
            let is_inherited = depth > 0 || !has_own;
            for mut said in written.rows() {
                let translation = said.source.take();
                let line = said.line.take();
                let place = match places.get(&said.id) {
                    Some(place) => *place,
                    // What only the parent has is the parent's business.
                    None if is_inherited => continue,
                    None => {
                        places.insert(said.id.clone(), rows.len());
                        rows.push(Row { group: None, comment: None, ..said });
                        rows.len() - 1
                    }
                };
                let row = &mut rows[place];
                if row.translation.is_none() {
                    (row.translation, row.is_inherited, row.line) = (translation, is_inherited, line);
                }
            }
        }
        for row in &mut rows {
            // A line of the source alone would lead nobody anywhere.
            row.line = row.line.filter(|_| row.translation.is_some());
        }
        let mut proof = Self { path, findings: Vec::new(), rows };
        for finding in found {
            match proof.row_of(finding, written.first().filter(|_| has_own), &places) {
                Some(row) => proof.rows[row].findings.push(finding),
                None => proof.findings.push(finding),
            }
        }
        proof
    }

    /// The path of a file of a locale, whether the file is there or not.
    pub fn path(content: &Content, locale: &Locale, file_name: &str) -> String {
        format!("{}/{file_name}", folders(content, locale).last().map(String::as_str).unwrap_or_default())
    }

    /// The row that a finding concerns: whose message it stands in, or whose name it says.
    fn row_of(&self, finding: &Finding, own: Option<&Written<'_>>, places: &HashMap<String, usize>) -> Option<usize> {
        let named = finding.sentence.split('`').skip(1).step_by(2).find_map(|name| places.get(name)).copied();
        // What is missing has no place of its own: its finding stands where it should be.
        if named.is_some_and(|row| self.rows[row].translation.is_none()) {
            return named;
        }
        let id = own.and_then(|own| own.id_at(finding.place.start))?;
        places.get(&id).copied().or(named)
    }

    /// How much is translated.
    pub fn progress(&self) -> Progress {
        let wanted = self.rows.iter().filter(|row| row.source.is_some());
        Progress { done: wanted.clone().filter(|row| row.translation.is_some()).count(), all: wanted.count() }
    }

    /// All findings, those of the file first.
    pub fn all_findings(&self) -> impl Iterator<Item = &'a Finding> + Clone {
        self.findings.iter().chain(self.rows.iter().flat_map(|row| &row.findings)).copied()
    }
}

/// A file as it is written, with the places that are to be marked in it.
struct Written<'a> {
    resource: Resource<'a>,
    marked: Vec<std::ops::Range<usize>>,
}

impl<'a> Written<'a> {
    fn new(file: &'a File, findings: &[&Finding]) -> Self {
        let marked = findings.iter().map(|finding| finding.place.start..finding.place.end).collect();
        Self { resource: ftl::parse(&file.text), marked }
    }

    /// What it says, message by message, in the place of the source.
    fn rows(&self) -> Vec<Row<'a>> {
        let mut rows = Vec::new();
        let mut group = None;
        let lines = ftl::lines(self.resource.source);
        for entry in &self.resource.body {
            let mut add = |id: String, comment: Option<String>, pattern: &Pattern<'_>| {
                let line = Some(lines.position(entry.span().start).line);
                let source = Some(Said::new(pattern, self.resource.source, &self.marked));
                let group = group.take();
                rows.push(Row { id, group, comment, source, translation: None, is_inherited: false, line, findings: Vec::new() });
            };
            let mut comment = entry.attached_comment().map(ftl::Comment::content);
            match entry {
                Entry::Message(message) => {
                    let name = message.id.name;
                    if let Some(value) = &message.value {
                        add(name.to_owned(), comment.take(), value);
                    }
                    for attribute in &message.attributes {
                        add(format!("{name}.{}", attribute.id.name), comment.take(), &attribute.value);
                    }
                }
                Entry::Term(term) => add(format!("-{}", term.id.name), comment.take(), &term.value),
                Entry::Comment(heading) if heading.level == ftl::CommentLevel::Group => group = Some(heading.content()),
                Entry::Comment(_) | Entry::Junk(_) => {}
            }
        }
        rows
    }

    /// The name of the message in which a byte stands; of one that cannot be read, the name that it begins with.
    fn id_at(&self, at: usize) -> Option<String> {
        let start = |entry: &Entry<'_>| entry.attached_comment().map_or(entry.span(), |comment| comment.span).range().start;
        let next = self.resource.body.partition_point(|entry| start(entry) <= at);
        let entry = self.resource.body.get(next.checked_sub(1)?).filter(|entry| at <= entry.span().range().end)?;
        match entry {
            Entry::Message(message) => {
                let attribute = message.attributes.iter().find(|attribute| attribute.span.range().contains(&at));
                Some(match attribute {
                    Some(attribute) => format!("{}.{}", message.id.name, attribute.id.name),
                    None => message.id.name.to_owned(),
                })
            }
            Entry::Term(term) => Some(format!("-{}", term.id.name)),
            Entry::Junk(junk) => Some(junk.id.as_ref()?.name.to_owned()),
            Entry::Comment(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Policy, Previous, check};

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).unwrap()
    }

    #[test]
    fn every_message_stands_in_a_row_with_what_was_found_in_it() {
        let english =
            "## Risks\n\n# Say how rare.\nrisks = Risks\nrare = Rare: { $share }\n    .title = Why\n-term = Coil\nlost = Lost\n";
        let german = "rare = Selten: 5 <b>{ $share }\n    .title = Warum\nextra = Mehr\nrisks = { $x\n";
        let content = Content::default().with("en/a.ftl", english).with("de/a.ftl", german);
        let findings = check(&content, &Previous::default(), &Policy::default()).findings;
        let proof = Proof::new(&content, &findings, &locale("en"), &locale("de"), "a.ftl");
        let rows: Vec<(&str, bool, bool, bool)> = proof
            .rows
            .iter()
            .map(|row| (row.id.as_str(), row.source.is_some(), row.translation.is_some(), row.findings.is_empty()))
            .collect();
        assert_eq!(
            rows,
            [
                ("risks", true, false, false),
                ("rare", true, true, false),
                ("rare.title", true, true, true),
                ("-term", true, false, true),
                ("lost", true, false, false),
                ("extra", false, true, false),
            ]
        );
        assert_eq!((proof.rows[0].group.as_deref(), proof.rows[0].comment.as_deref()), (Some("Risks"), Some("Say how rare.")));
        assert_eq!((proof.rows[1].line, proof.rows[5].line), (Some(1), Some(3)));
        assert_eq!(proof.progress(), Progress { done: 2, all: 5 });
        assert_eq!(proof.all_findings().count(), findings.iter().filter(|finding| finding.place.file == "de/a.ftl").count());
        let marked = |piece: &Piece| matches!(piece, Piece::Words { text, is_marked: true } if text == "5");
        assert!(proof.rows[1].translation.as_ref().unwrap().0.iter().any(marked), "{:?}", proof.rows[1].translation);
    }

    #[test]
    fn a_region_shows_its_parents_text_where_it_says_nothing() {
        let content = Content::default()
            .with("en/a.ftl", "one = One\ntwo = Two\n")
            .with("de/a.ftl", "one = Eins\ntwo = Zwei\nmore = Mehr\n")
            .with("regions/de-CH/a.ftl", "two = Zwo\n");
        let proof = Proof::new(&content, &[], &locale("en"), &locale("de-CH"), "a.ftl");
        let said: Vec<(String, bool)> =
            proof.rows.iter().map(|row| (row.translation.as_ref().unwrap().plain(), row.is_inherited)).collect();
        assert_eq!(
            (proof.path.as_str(), said),
            ("regions/de-CH/a.ftl", vec![("Eins".to_owned(), true), ("Zwo".to_owned(), false)])
        );
    }

    #[test]
    fn choices_and_tags_are_told_from_words() {
        let text = "a = See <em>{ $n ->\n    [one] one\n   *[other] { $n } many\n }</em> x < 5\n";
        let content = Content::default().with("en/a.ftl", text);
        let said = Proof::new(&content, &[], &locale("en"), &locale("en"), "a.ftl").rows[0].source.clone().unwrap();
        assert_eq!(said.plain(), "See <em>{ $n } many</em> x < 5");
        let code = |text: &str| Piece::Code { text: text.to_owned(), is_marked: false };
        let words = |text: &str| Piece::Words { text: text.to_owned(), is_marked: false };
        assert_eq!(
            (&said.0[0], &said.0[1], &said.0[3], &said.0[4]),
            (&words("See "), &code("<em>"), &code("</em>"), &words(" x < 5"))
        );
        assert!(
            matches!(&said.0[2], Piece::Choice { selector, variants } if selector == "$n" && variants.len() == 2 && variants[1].is_default)
        );
    }
}

//! `locale.toml`: who wrote the texts of a locale, and in which style.

use std::{collections::BTreeMap, ops::Range};

use super::{
    Content, File,
    toml_fields::{self, Fields, Placed},
};

use crate::finding::Finding;

/// Who made a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// A computer.
    Machine,
    /// A person.
    Human,
}

impl Origin {
    /// The word in files and answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Human => "human",
        }
    }
}

const ORIGINS: [(&str, Origin); 2] = [("machine", Origin::Machine), ("human", Origin::Human)];

/// How sure the writer of a locale is of its language. Where the writer is a language model, it is its own judgement and that of a
/// second model which read the text without having written it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// Unsure: a reader of the language is likely to find mistakes.
    Low,
    /// Fairly sure, and read by nobody of the language.
    Medium,
    /// A clinician of the language has read it.
    High,
}

impl Confidence {
    /// The word in files and answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

const CONFIDENCES: [(&str, Confidence); 3] =
    [("low", Confidence::Low), ("medium", Confidence::Medium), ("high", Confidence::High)];

/// What `locale.toml` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocaleSettings {
    /// The origin of each file, by its name.
    pub origin: BTreeMap<String, Origin>,
    /// How the reader is addressed.
    pub address: Option<String>,
    /// Opening and closing quotation marks, the outer pair first.
    pub quotation_marks: Vec<String>,
    /// How sure the writer is.
    pub confidence: Option<Confidence>,
    /// What is doubtful.
    pub notes: Option<String>,
    /// The source text that each file was translated from, by the file's name: the beginning of its fingerprint.
    pub follows: BTreeMap<String, Placed>,
    /// What is right although a rule says otherwise.
    pub exceptions: Vec<Exception>,
}

/// `[[exception]]`: a message that a rule has no say in, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The name of the rule.
    pub rule: Placed,
    /// The name of the file in this folder.
    pub file: String,
    /// The message; all of the file if absent.
    pub message: Option<String>,
    /// Why the rule is wrong here.
    pub reason: String,
    /// Where it stands in `locale.toml`.
    pub bytes: Range<usize>,
}

impl LocaleSettings {
    /// The settings in the folder of a locale, and every mistake in them. Without the file nothing is said.
    pub fn read(content: &Content, folder: &str) -> (Self, Vec<Finding>) {
        let mut findings = Vec::new();
        let settings = match content.file(&format!("{folder}/locale.toml")) {
            Some(file) => Self::from_file(file, &mut findings),
            None => Self::default(),
        };
        (settings, findings)
    }

    fn from_file(file: &File, findings: &mut Vec<Finding>) -> Self {
        toml_fields::read(file, findings, |fields| {
            let mut settings = Self {
                origin: fields.table("origin", origins).unwrap_or_default(),
                follows: fields.table("follows", follows).unwrap_or_default(),
                exceptions: fields.tables("exception", exception),
                ..Self::default()
            };
            fields.table("style", |style| {
                settings.address = style.text("address").map(|text| text.text);
                settings.quotation_marks = style.texts("quotation_marks").into_iter().map(|text| text.text).collect();
            });
            fields.table("confidence", |confidence| {
                settings.confidence = confidence.one_of("level", &CONFIDENCES);
                settings.notes = confidence.text("notes").map(|text| text.text);
            });
            settings
        })
    }

    /// The origin of one file. What is not said to be a person's is a computer's: the careful answer.
    pub fn origin_of(&self, file_name: &str) -> Origin {
        self.origin.get(file_name).copied().unwrap_or(Origin::Machine)
    }
}

fn follows(fields: &mut Fields<'_, '_>) -> BTreeMap<String, Placed> {
    fields.entries().into_iter().map(|(name, value)| (name.text, value)).collect()
}

fn exception(fields: &mut Fields<'_, '_>) -> Option<Exception> {
    let bytes = fields.bytes();
    let (rule, file) = (fields.required_text("rule"), fields.required_text("file"));
    let message = fields.text("message").map(|message| message.text);
    let reason = fields.required_text("reason");
    Some(Exception { rule: rule?, file: file?.text, message, reason: reason?.text, bytes })
}

fn origins(fields: &mut Fields<'_, '_>) -> BTreeMap<String, Origin> {
    let mut origins = BTreeMap::new();
    for (name, value) in fields.entries() {
        match ORIGINS.iter().find(|(word, _)| *word == value.text) {
            Some((_, origin)) => {
                origins.insert(name.text, *origin);
            }
            None => fields.refuse(
                value.bytes,
                format!("\"{}\" is no origin", value.text),
                "write \"machine\" if a computer wrote this file, \"human\" if a person did",
            ),
        }
    }
    origins
}

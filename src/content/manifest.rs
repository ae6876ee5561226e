//! `leaflets.toml`: what each leaflet is made of. Words stand in `.ftl` files; figures, order and duties stand here.

mod read;

use std::sync::Arc;

use super::toml_fields;
pub use super::toml_fields::Placed;
use crate::{
    finding::Rule,
    lang::{Date, Locale},
};

/// The name of the manifest in the content folder.
pub const FILE: &str = "leaflets.toml";

/// Everything that the manifest says.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// The leaflets in the order in which lists show them.
    pub leaflets: Vec<Arc<Leaflet>>,
}

/// One leaflet: its structure, its figures, its source, and what must be said in it.
#[derive(Clone, Debug)]
pub struct Leaflet {
    /// Its id, which is also the name of its `.ftl` files and the end of its address.
    pub id: Placed,
    /// The message with its title.
    pub title: Placed,
    /// The message with one line on what it is about.
    pub summary: Placed,
    /// For whom it is written.
    pub audience: Option<String>,
    /// Who wrote this version from the source.
    pub adapted_by: Option<String>,
    /// Who answers for it.
    pub publisher: Option<String>,
    /// When it was published.
    pub published: Option<Date>,
    /// When it was last reviewed.
    pub reviewed: Option<Date>,
    /// Until when it should be reviewed again.
    pub review_due: Option<Date>,
    /// The text that it follows.
    pub source: Source,
    /// The rights in the text.
    pub rights: Option<Rights>,
    /// Where the source stands on its owner's site: words of `page.ftl` behind `breadcrumb-`.
    pub breadcrumb: Vec<Placed>,
    /// The procedure that it is about, for search engines.
    pub procedure: Option<Procedure>,
    /// Codes by which other systems ask for it.
    pub codes: Vec<Code>,
    /// Its sections in order.
    pub sections: Vec<Section>,
    /// Its figures.
    pub claims: Vec<Claim>,
    /// The checklist: what must be said, and where.
    pub facts: Vec<Fact>,
    /// The checklist: what must not be said.
    pub absent: Vec<Absent>,
    /// Clauses that explain a word and are not the source's.
    pub explanations: Vec<Explanation>,
    /// The literature, each in its own language.
    pub references: Vec<Reference>,
    /// Oddities of the source, for its owner.
    pub notes: Vec<String>,
    /// Withdrawals of the leaflet or of some of its languages.
    pub withdrawals: Vec<Withdrawal>,
}

/// The text that a leaflet follows.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Its language.
    pub language: Locale,
    /// Whose it is.
    pub owner: String,
    /// The owner's short name.
    pub short_owner: String,
    /// Where it is published.
    pub address: Option<String>,
}

/// The rights in a text, as far as they are known.
#[derive(Clone, Debug)]
pub struct Rights {
    /// One line on the rights.
    pub notice: String,
    /// Who holds them.
    pub holder: Option<String>,
    /// The licence.
    pub licence: Option<String>,
    /// The permission to adapt the source.
    pub permission: Option<String>,
}

/// A [schema.org MedicalProcedure](https://schema.org/MedicalProcedure).
#[derive(Clone, Debug)]
pub struct Procedure {
    /// Its name in the source's language.
    pub name: String,
    /// Its `procedureType`.
    pub kind: Option<String>,
}

/// A code of a terminology.
#[derive(Clone, Debug)]
pub struct Code {
    /// The terminology, as a URI.
    pub system: String,
    /// The code.
    pub code: String,
    /// What it says there.
    pub display: String,
}

/// A part of a leaflet under one heading.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its id: anchor and alignment.
    pub id: Placed,
    /// The message with its heading.
    pub heading: Placed,
    /// Its [schema.org health aspect](https://schema.org/HealthAspectEnumeration).
    pub aspect: Option<String>,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

impl Section {
    /// The messages in it, in order.
    pub fn messages(&self) -> impl Iterator<Item = &Placed> {
        [&self.heading].into_iter().chain(self.blocks.iter().flat_map(|block| block.kind.messages()))
    }
}

/// A paragraph or another piece of a section, with an id that stays.
#[derive(Clone, Debug)]
pub struct Block {
    /// Its id: anchor, alignment of languages, key in the API.
    pub id: Placed,
    /// What it is made of.
    pub kind: BlockKind,
}

/// The kinds of blocks that are rendered.
#[derive(Clone, Debug)]
pub enum BlockKind {
    /// One message.
    Paragraph(Placed),
    /// A message that introduces others.
    List {
        /// The introduction.
        intro: Option<Placed>,
        /// The items.
        items: Vec<Placed>,
    },
    /// A heading inside a section.
    Subheading(Placed),
    /// A message set apart.
    Callout {
        /// How urgent it is.
        level: Level,
        /// The message.
        message: Placed,
    },
}

impl BlockKind {
    /// The messages of this block in order.
    pub fn messages(&self) -> Vec<&Placed> {
        match self {
            Self::Paragraph(message) | Self::Subheading(message) | Self::Callout { message, .. } => vec![message],
            Self::List { intro, items } => intro.iter().chain(items).collect(),
        }
    }
}

/// How urgent a callout is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// Worth knowing.
    Note,
    /// To be weighed.
    Important,
    /// To be acted on.
    Urgent,
}

impl Level {
    /// The word in files and answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Important => "important",
            Self::Urgent => "urgent",
        }
    }
}

/// A figure: it lives here once and every language shows it in its own form.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its id, and the name of the variable in the message.
    pub id: Placed,
    /// How the truth relates to the value.
    pub comparator: Comparator,
    /// The value; a share for percentages, so `0.005` is half a percent.
    pub value: f64,
    /// The unit.
    pub unit: Unit,
    /// Of what the value is a measure.
    pub subject: String,
    /// Where the value comes from.
    pub source: String,
    /// The one message that shows it.
    pub message: Placed,
}

/// How the truth relates to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparator {
    /// It is less.
    LessThan,
    /// It is at most that.
    AtMost,
    /// It is about that.
    About,
    /// It is that.
    Equal,
    /// It is at least that.
    AtLeast,
    /// It is more.
    MoreThan,
}

impl Comparator {
    const ALL: [(&'static str, Self); 6] = [
        ("less-than", Self::LessThan),
        ("at-most", Self::AtMost),
        ("about", Self::About),
        ("equal", Self::Equal),
        ("at-least", Self::AtLeast),
        ("more-than", Self::MoreThan),
    ];

    /// The word in files and answers.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(_, comparator)| *comparator == self).map_or("", |(word, _)| word)
    }
}

/// The unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// A share, shown as a percentage.
    Percent,
    /// A plain number.
    Number,
}

impl Unit {
    /// The word in files and answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Number => "number",
        }
    }
}

/// Something that must be said.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its id.
    pub id: Placed,
    /// What must be said, with the words whose force must stay.
    pub says: String,
    /// The messages that say it.
    pub messages: Vec<Placed>,
}

/// Something that must not be said.
#[derive(Clone, Debug)]
pub struct Absent {
    /// Its id.
    pub id: Placed,
    /// What must not be said.
    pub says: String,
}

/// A clause that explains a word.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The concept of the glossary.
    pub concept: String,
    /// The message with the clause.
    pub message: Placed,
}

/// An entry of the literature.
#[derive(Clone, Debug)]
pub struct Reference {
    /// Its language.
    pub language: Locale,
    /// The entry as printed in the source.
    pub text: String,
}

/// The deliberate end of a leaflet or of some of its languages.
#[derive(Clone, Debug)]
pub struct Withdrawal {
    /// The language withdrawn; all of them if absent.
    pub locale: Option<Locale>,
    /// Why.
    pub reason: WithdrawalReason,
    /// Since when.
    pub date: Option<Date>,
}

/// Why a leaflet was withdrawn: a closed set, so that every language has words for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WithdrawalReason {
    /// It contained an error.
    Error,
    /// Another leaflet has replaced it.
    Replaced,
    /// It is no longer published.
    Retired,
}

impl WithdrawalReason {
    /// Every reason with its word.
    pub const ALL: [(&'static str, Self); 3] = [("error", Self::Error), ("replaced", Self::Replaced), ("retired", Self::Retired)];

    /// The word in files and answers.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Replaced => "replaced",
            Self::Retired => "retired",
        }
    }
}

impl Leaflet {
    /// Every message that the leaflet shows, in reading order, with the place where the manifest names it.
    pub fn messages(&self) -> Vec<&Placed> {
        let mut messages = vec![&self.title, &self.summary];
        messages.extend(self.sections.iter().flat_map(Section::messages));
        messages
    }

    /// The name of its file in the folder of a locale.
    pub fn file_name(&self) -> String {
        format!("{}.ftl", self.id.text)
    }

    /// The withdrawal that holds for a locale, if any; one of a language holds for its regions too, which are made of its text.
    pub fn withdrawal(&self, locale: &Locale) -> Option<&Withdrawal> {
        let holds =
            |withdrawn: &Locale| std::iter::successors(Some(locale.clone()), Locale::parent).any(|locale| locale == *withdrawn);
        self.withdrawals.iter().find(|withdrawal| withdrawal.locale.as_ref().is_none_or(holds))
    }
}

/// What can be wrong with a `.toml` file as such.
pub fn rules() -> [&'static Rule; 4] {
    toml_fields::rules()
}

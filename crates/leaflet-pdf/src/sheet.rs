//! What stands on a sheet.

/// A text: its pieces in order.
pub type Text = Vec<Run>;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// Words.
    Words(String),
    /// Words of weight.
    Strong(Text),
    /// Stressed words.
    Emphasis(Text),
    /// Words in another language.
    Foreign(Language, Text),
    /// Words of no known language, such as an address; what stands around them does not change their direction.
    Isolated(String),
    /// A figure, never broken and never mirrored.
    Figure(String),
}

impl From<&str> for Run {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

/// A language and the way it runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag (BCP 47). PDF gets language and region of it; typst knows no place for a script.
    pub tag: String,
    /// The direction of writing.
    pub direction: Direction,
}

/// Which way a text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As Latin, Greek and Cyrillic do.
    LeftToRight,
    /// As Arabic and Hebrew do.
    RightToLeft,
}

/// How large the letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Twelve point, or a little less where two languages share the width.
    Normal,
    /// Eighteen point, for poor sight.
    Large,
}

/// Everything that stands on a sheet of paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What names exactly this sheet; the identifier inside the file is made of it.
    pub identifier: String,
    /// The date inside the file.
    pub date: Date,
    /// The size of the letters.
    pub size: Size,
    /// The digits of the first language, for the numbers of pages.
    pub digits: [char; 10],
    /// What kind of text this is, above the title.
    pub kind: Text,
    /// The leaflet.
    pub first: Edition,
    /// The same leaflet in a second language; its blocks stand beside those of the first that have the same id.
    pub second: Option<Edition>,
    /// What the leaflet does not tell.
    pub gaps: Option<Gaps>,
    /// The labels of the lines to write on by hand.
    pub write_in: Vec<Text>,
    /// A code that a phone can read.
    pub code: Option<Code>,
    /// The literature.
    pub references: Option<References>,
    /// Where the leaflet comes from.
    pub trust: Option<Trust>,
    /// A heading and what to do about a mistake.
    pub mistake: Option<(Text, Text)>,
    /// What the leaflet is not, at its end.
    pub purpose: Vec<Text>,
    /// The lines at the foot of every page: the notice, and the name of exactly this text.
    pub foot: Vec<Text>,
}

impl Sheet {
    /// A sheet of a leaflet alone, with nothing around it. The fields can be set before it is set in type.
    pub fn of(identifier: impl Into<String>, first: Edition) -> Self {
        Self {
            identifier: identifier.into(),
            date: Date { year: 1970, month: 1, day: 1 },
            size: Size::Normal,
            digits: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
            kind: Text::new(),
            first,
            second: None,
            gaps: None,
            write_in: Vec::new(),
            code: None,
            references: None,
            trust: None,
            mistake: None,
            purpose: Vec::new(),
            foot: Vec::new(),
        }
    }
}

/// A day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// The year.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// A leaflet in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The language.
    pub language: Language,
    /// The title.
    pub title: Text,
    /// One line on what it is about.
    pub summary: Text,
    /// What is said of origin and state.
    pub notice: Option<Notice>,
    /// The sections.
    pub sections: Vec<Section>,
}

/// What is said of origin and state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its heading.
    pub heading: Text,
    /// Its sentences.
    pub sentences: Vec<Text>,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// What is the same in every language.
    pub id: String,
    /// Its heading.
    pub heading: Text,
    /// Whether it is set apart from the others, as risks are.
    pub is_apart: bool,
    /// Its blocks.
    pub blocks: Vec<Block>,
}

/// A block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What is the same in every language.
    pub id: String,
    /// What it says.
    pub kind: BlockKind,
}

/// The kinds of blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// A paragraph.
    Paragraph(Text),
    /// A heading inside a section.
    Subheading(Text),
    /// A list.
    List {
        /// What introduces it.
        intro: Option<Text>,
        /// Its items.
        items: Vec<Text>,
    },
    /// Something set apart.
    Callout {
        /// How loud it is.
        callout: Callout,
        /// The word for how urgent it is.
        label: Text,
        /// What it says.
        text: Text,
    },
}

/// How loud a callout is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Callout {
    /// Worth knowing.
    Note,
    /// Not to be missed.
    Important,
    /// To be acted on at once.
    Urgent,
}

/// What the leaflet does not tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gaps {
    /// Its heading.
    pub heading: Text,
    /// What is not told.
    pub items: Vec<Text>,
    /// Whom to ask.
    pub ask: Text,
}

/// A code that a phone can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The address in it.
    pub target: String,
    /// What it is good for.
    pub text: Text,
}

/// The literature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct References {
    /// Its heading.
    pub heading: Text,
    /// The entries, each in its own language.
    pub entries: Vec<Reference>,
}

/// One entry of the literature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The language of its words.
    pub language: Language,
    /// The words.
    pub text: String,
}

/// Where a leaflet comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trust {
    /// Its heading.
    pub heading: Text,
    /// Names and values.
    pub rows: Vec<(Text, Text)>,
}

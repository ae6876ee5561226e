//! A finding: one sentence to the person who edits a file, with its place and what to do.
//!
//! Use a finding for everything that is wrong *with content*. A stop (`cli`) ends a command; a problem ([`crate::problem`])
//! answers a request.

use std::{fmt, ops::Range};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something is wrong.
    Error,
    /// Something is probably wrong.
    Warning,
}

impl Severity {
    /// The word shown to people and machines.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// What a finding does to the text it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// The text is not published; the last good one stays.
    Stops,
    /// The text is published all the same.
    Advises,
}

/// One thing that the check looks for, named by words.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule {
    /// Its name, such as `missing-message`; a promise to scripts and exceptions.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Whether it stops publication: a property of its own, not of the severity.
    pub effect: Effect,
    /// What it looks for, in one plain sentence.
    pub about: &'static str,
    /// Whether `locale.toml` may take a message out.
    pub exceptions: Exceptions,
    /// Why it matters, and the smallest broken example with what is said about it; Markdown. See [`Rule::page`].
    pub explanation: &'static str,
}

/// Whether a message may be taken out of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exceptions {
    /// With a reason.
    Possible,
    /// Never: a reader could be hurt, or there would be nothing to show.
    Never,
}

impl Rule {
    /// A rule that withholds a text.
    pub const fn gate(name: &'static str, about: &'static str) -> Self {
        let (severity, effect) = (Severity::Error, Effect::Stops);
        Self { name, severity, effect, about, exceptions: Exceptions::Never, explanation: "" }
    }

    /// A rule that only warns.
    pub const fn advice(name: &'static str, about: &'static str) -> Self {
        let (severity, effect) = (Severity::Warning, Effect::Advises);
        Self { name, severity, effect, about, exceptions: Exceptions::Possible, explanation: "" }
    }

    /// The same rule, from which a message may be taken out.
    pub const fn with_exceptions(mut self) -> Self {
        self.exceptions = Exceptions::Possible;
        self
    }

    /// The same rule with the text of its page.
    pub const fn explained(mut self, explanation: &'static str) -> Self {
        self.explanation = explanation;
        self
    }

    /// A finding of this rule.
    pub fn at(&'static self, place: Place, sentence: impl Into<String>) -> Finding {
        Finding { place, rule: self, sentence: sentence.into(), hint: None }
    }

    /// The page of the rule, as Markdown.
    ///
    /// ```
    /// let page = ir_leaflets::check::rules()[0].page();
    /// assert!(page.starts_with("# `"), "{page}");
    /// ```
    pub fn page(&self) -> String {
        let effect = match self.effect {
            Effect::Stops => "An error; the text is not published until it is mended, and the last good one stays.",
            Effect::Advises if self.severity == Severity::Error => "An error; the text is published all the same.",
            Effect::Advises => "A warning; the text is published all the same.",
        };
        let exceptions = match self.exceptions {
            Exceptions::Possible => "A message can be taken out of this rule, with a reason, in `locale.toml`.",
            Exceptions::Never => "No message can be taken out of this rule.",
        };
        let page = format!("# `{}`\n\n{}\n\n{effect} {exceptions}\n\n{}", self.name, self.about, self.explanation.trim());
        page.trim_end().to_owned() + "\n"
    }
}

/// Where a finding is: a file of the content, and what part of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The path below the content folder, with `/` between its parts.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in characters.
    pub column: u32,
    /// Bytes of the file to underline.
    pub start: usize,
    /// The end of these bytes.
    pub end: usize,
}

impl Place {
    /// A file as a whole.
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), line: 1, column: 1, start: 0, end: 0 }
    }

    /// Some bytes of a file whose text is given, so that line and column can be counted.
    ///
    /// ```
    /// use ir_leaflets::finding::Place;
    /// let place = Place::within("en/page.ftl", "a = 1\nß = 2\n", 9..10);
    /// assert_eq!((place.line, place.column), (2, 3));
    /// ```
    pub fn within(file: impl Into<String>, text: &str, bytes: Range<usize>) -> Self {
        let start = text.floor_char_boundary(bytes.start);
        let end = text.ceil_char_boundary(bytes.end.max(start));
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self {
            file: file.into(),
            line: count(before.matches('\n').count() + 1),
            column: count(before[line_start..].chars().count() + 1),
            start,
            end,
        }
    }
}

/// One thing found, ready to be printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Finding {
    /// Where it is.
    pub place: Place,
    /// Which rule found it.
    pub rule: &'static Rule,
    /// What is wrong, quoting it.
    pub sentence: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Finding {
    /// The same finding with a hint.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Whether it stops publication.
    pub fn stops(&self) -> bool {
        self.rule.effect == Effect::Stops
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { file, line, column, .. } = &self.place;
        let severity = self.rule.severity.as_str();
        write!(formatter, "{file}:{line}:{column}: {severity}[{}]: {}", self.rule.name, self.sentence)?;
        match &self.hint {
            Some(hint) => write!(formatter, " ({hint})"),
            None => Ok(()),
        }
    }
}

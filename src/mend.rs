//! What can be put right without asking: white space, line ends, the form of letters, and the marks that a language sets.
//!
//! Text in, text out. What is doubtful stays as it is: a mend never touches meaning, nor anything inside placeables, tags, names or lines that
//! Fluent cannot read, and all other bytes stay. Mending twice is mending once.

mod apostrophes;
mod bytes;
mod no_break;
pub mod prose;
mod quotations;
mod spaces;
#[cfg(test)]
mod tests;

use std::{collections::BTreeMap, ops::Range};

use crate::{
    content::{
        Content,
        ftl::{self, Resource},
        locale_settings::LocaleSettings,
        manifest,
    },
    lang::{Locale, QuotationMarks, quotation_marks},
};

/// The kinds of what is mended, in the order in which they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// UTF-16 became UTF-8.
    Encoding,
    /// A byte order mark went away.
    ByteOrderMark,
    /// A line end of Windows or of the old Macintosh became a line feed.
    LineEnd,
    /// Tabs before a line became spaces.
    Tabs,
    /// Letters and accents were joined (NFC).
    Accents,
    /// A quotation mark became one of the language's.
    QuotationMark,
    /// A straight apostrophe became a typographic one.
    Apostrophe,
    /// Several spaces became one.
    Spaces,
    /// A space that must not break a line came in front of a mark or behind one.
    NoBreakSpace,
    /// Spaces at the end of a line went away.
    SpacesAtLineEnd,
    /// The last line got its line end.
    FinalLineEnd,
}

impl Change {
    /// So many of them, in words.
    pub fn counted(self, count: usize) -> String {
        let (one, many) = match self {
            Self::Encoding => ("file in UTF-16", "files in UTF-16"),
            Self::ByteOrderMark => ("byte order mark", "byte order marks"),
            Self::LineEnd => ("line end", "line ends"),
            Self::Tabs => ("line with tabs", "lines with tabs"),
            Self::Accents => ("text with loose accents", "texts with loose accents"),
            Self::QuotationMark => ("quotation mark", "quotation marks"),
            Self::Apostrophe => ("straight apostrophe", "straight apostrophes"),
            Self::Spaces => ("double space", "double spaces"),
            Self::NoBreakSpace => ("missing no-break space", "missing no-break spaces"),
            Self::SpacesAtLineEnd => ("line with spaces at its end", "lines with spaces at their end"),
            Self::FinalLineEnd => ("last line without an end", "last lines without an end"),
        };
        format!("{count} {}", if count == 1 { one } else { many })
    }
}

/// A file after mending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// All of its text.
    pub text: String,
    /// What was mended, and how often; nothing if the file was right.
    pub changes: BTreeMap<Change, usize>,
}

/// The marks that one text sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Style {
    locale: Locale,
    outer: QuotationMarks,
    inner: QuotationMarks,
    /// Marks of a typewriter that are right, since the source sets them too.
    typewritten: Vec<char>,
}

impl Style {
    /// CLDR's marks for a language.
    pub fn of_locale(locale: &Locale) -> Self {
        let [outer, inner] = quotation_marks(locale);
        Self { locale: locale.clone(), outer, inner, typewritten: Vec::new() }
    }

    /// The marks for a file: those of the `locale.toml` in its folder, or else CLDR's. `None` where the folder names no language.
    ///
    /// Leaflets are printed matter. Texts without a manifest may be a program's, which sets straight marks if its source does.
    pub fn of(content: &Content, source: &Locale, file: &str) -> Option<Self> {
        let region = file.strip_prefix("regions/");
        let (name, below) = region.unwrap_or(file).split_once('/')?;
        let cldr = Self::of_locale(&Locale::parse(name)?);
        let (settings, _) = LocaleSettings::read(content, file.strip_suffix(&format!("/{below}"))?);
        let mut own = settings.quotation_marks.iter().filter_map(|pair| QuotationMarks::parse(pair));
        let (outer, inner) = (own.next().unwrap_or(cldr.outer), own.next().unwrap_or(cldr.inner));
        let original = content.file(&format!("{source}/{below}")).filter(|_| content.file(manifest::FILE).is_none());
        let typewritten = original.map_or_else(Vec::new, |original| {
            let letters = prose::of(&ftl::parse(&original.text));
            let sets = |mark: &char| letters.iter().flatten().any(|letter| letter.character == *mark);
            ['"', '\''].into_iter().filter(sets).collect()
        });
        Some(Self { outer, inner, typewritten, ..cldr })
    }
}

/// Mends a file of the content; `None` if its bytes are no text. Without a style the marks stay as they are.
///
/// ```
/// use ir_leaflets::{lang::Locale, mend::{Change, Style, mend}};
/// let style = Style::of_locale(&Locale::parse("fr").unwrap());
/// let mended = mend("fr/page.ftl", "a = L'image \"nette\" :\r\n".as_bytes(), Some(&style)).unwrap();
/// assert_eq!(mended.text, "a = L’image «\u{a0}nette\u{a0}»\u{a0}:\n");
/// assert_eq!(mended.changes[&Change::LineEnd], 1);
/// ```
pub fn mend(path: &str, bytes: &[u8], style: Option<&Style>) -> Option<Mended> {
    let (text, changes) = bytes::decode(bytes)?;
    let mut mended = Mended { text, changes };
    mended.pass(bytes::line_ends);
    mended.pass(bytes::final_line_end);
    if path.ends_with(".ftl") {
        // One mend can take the doubt from another: the marks within »…« are plain once French says «…».
        loop {
            let before = mended.text.clone();
            mended.fluent_passes(style);
            if mended.text == before {
                break;
            }
        }
    }
    Some(mended)
}

/// Some bytes of a text that become others.
struct Edit {
    bytes: Range<usize>,
    text: String,
    change: Change,
}

impl Edit {
    fn new(bytes: Range<usize>, text: impl Into<String>, change: Change) -> Self {
        Self { bytes, text: text.into(), change }
    }
}

impl Mended {
    fn fluent_passes(&mut self, style: Option<&Style>) {
        self.fluent_pass(spaces::tabs);
        self.fluent_pass(prose::accents);
        if let Some(style) = style {
            self.fluent_pass(|resource| quotations::straight(resource, style));
            self.fluent_pass(|resource| quotations::foreign(resource, style));
            self.fluent_pass(|resource| apostrophes::straight(resource, style));
        }
        self.fluent_pass(spaces::double);
        if let Some(style) = style {
            self.fluent_pass(|resource| no_break::missing(resource, style));
        }
        self.fluent_pass(spaces::at_line_ends);
    }

    fn fluent_pass(&mut self, edits: impl Fn(&Resource<'_>) -> Vec<Edit>) {
        self.pass(|text| edits(&ftl::parse(text)));
    }

    fn pass(&mut self, edits: impl Fn(&str) -> Vec<Edit>) {
        let mut edits = edits(&self.text);
        edits.sort_by_key(|edit| edit.bytes.start);
        let mut text = String::with_capacity(self.text.len());
        let mut done = 0;
        for edit in edits {
            text.push_str(&self.text[done..edit.bytes.start]);
            text.push_str(&edit.text);
            done = edit.bytes.end;
            *self.changes.entry(edit.change).or_default() += 1;
        }
        text.push_str(&self.text[done..]);
        self.text = text;
    }
}

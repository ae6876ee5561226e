//! A patient leaflet as a PDF for paper: accessible (PDF/UA-1), archivable (PDF/A-2a), the same bytes for the same words.
//!
//! A [`Sheet`] goes in as plain data, bytes come out. The words are shown and never read as markup; no file, no network and no
//! clock can be reached while they are set. What a standard forbids (a character that no embedded font has, a heading that is
//! empty) is an [`Error`], never a silent flaw.
//!
//! ```
//! use leaflet_pdf::{Block, BlockKind, Direction, Edition, Language, Section, Sheet, typeset};
//! let paragraph = Block { id: "about-what".into(), kind: BlockKind::Paragraph(vec!["Ein Absatz mit *Sternchen*.".into()]) };
//! let section = Section {
//!     id: "about".into(),
//!     heading: vec!["Was ist das?".into()],
//!     is_apart: false,
//!     blocks: vec![paragraph],
//! };
//! let edition = Edition {
//!     language: Language { tag: "de".into(), direction: Direction::LeftToRight },
//!     title: vec!["Ein Informationsblatt".into()],
//!     summary: vec!["Worum es geht.".into()],
//!     notice: None,
//!     sections: vec![section],
//! };
//! let bytes = typeset(&Sheet::of("leaflet/de", edition)).unwrap();
//! assert!(bytes.starts_with(b"%PDF-1.7"));
//! ```

mod code;
mod desk;
mod finish;
mod marks;
mod sheet;
mod values;

use std::fmt;

use typst::{comemo, diag::SourceDiagnostic, foundations::Smart};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub use sheet::{
    Block, BlockKind, Callout, Code, Date, Direction, Edition, Gaps, Language, Notice, Reference, References, Run, Section,
    Sheet, Size, Text, Trust,
};

/// For how many sheets more what was worked out for one is remembered: what all share stays, and the less else the faster it is forgotten.
const REMEMBERED_SHEETS: usize = 1;

/// Why a sheet cannot be set; for the log, not for readers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error(String);

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

/// The sheet as a PDF. The first one takes a few milliseconds longer than the next ones.
///
/// # Errors
/// If it cannot be made to keep both standards.
pub fn typeset(sheet: &Sheet) -> Result<Vec<u8>, Error> {
    let bytes = compile(sheet);
    // What typst remembers would grow for ever, whether it succeeded or not.
    comemo::evict(REMEMBERED_SHEETS);
    bytes
}

fn compile(sheet: &Sheet) -> Result<Vec<u8>, Error> {
    let document = finish::finished(&desk::laid_out(values::of(sheet))?, sheet)?;
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).map_err(|error| Error(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(sheet.identifier.clone()),
        creator: Smart::Custom(Some("IR Leaflets".into())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|diagnostics| told(&diagnostics))
}

fn told(diagnostics: &[SourceDiagnostic]) -> Error {
    let sentences: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| {
            let hints: String = diagnostic.hints.iter().map(|hint| format!(" ({})", hint.v)).collect();
            format!("{}{hints}", diagnostic.message)
        })
        .collect();
    Error(sentences.join("; "))
}

//! The closed room in which a sheet is set: one template, the fonts beside this crate, and nothing else.

use std::sync::LazyLock;

use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Dict, Duration},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};

static TEMPLATE: LazyLock<Source> = LazyLock::new(|| Source::detached(include_str!("sheet.typ")));

macro_rules! fonts {
    ($($file:literal),* $(,)?) => { [$(include_bytes!(concat!("../fonts/", $file, ".ttf")).as_slice()),*] };
}

/// The fonts by the bytes of their files. The licence lies beside them.
pub(crate) static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    fonts![
        "NotoSans-Regular",
        "NotoSans-Bold",
        "NotoSansArabic-Regular",
        "NotoSansArabic-Bold",
        "NotoSansArmenian-Regular",
        "NotoSansArmenian-Bold",
        "NotoSansGeorgian-Regular",
        "NotoSansGeorgian-Bold",
        "NotoSansHebrew-Regular",
        "NotoSansHebrew-Bold",
        "NotoSansMath-Regular",
    ]
    .into_iter()
    .map(|bytes| Font::new(Bytes::new(bytes), 0).expect("the fonts are part of the program, and a test reads them all"))
    .collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// What the template sees.
pub(crate) struct Desk(LazyHash<Library>);

impl Desk {
    /// A room in which the template finds these values.
    pub(crate) fn new(values: Dict) -> Self {
        Self(LazyHash::new(Library::builder().with_inputs(values).build()))
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.0
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

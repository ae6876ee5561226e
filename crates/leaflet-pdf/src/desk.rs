//! The closed room in which a sheet is laid out: one template, the fonts beside this crate, and nothing else.

use std::sync::LazyLock;

use typst::{
    Library, LibraryExt, World,
    comemo::{Constraint, Track},
    diag::{FileError, FileResult, SourceResult},
    engine::{Engine, Route, Sink, Traced},
    foundations::{Bytes, Context, Datetime, Dict, Duration, Func, Module, Output, StyleChain, Target, TargetElem},
    introspection::{EmptyIntrospector, Introspector},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::{LazyHash, Protected},
};
use typst_layout::PagedDocument;

use crate::{Error, told};

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

/// The same for every sheet, so that what typst works out for one can serve for the next.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The function of the template that makes a sheet of its values.
static SHEET: LazyLock<Func> = LazyLock::new(|| {
    let (traced, route, mut sink) = (Traced::default(), Route::default(), Sink::new());
    let world: &dyn World = &Desk;
    let module = typst_eval::eval(world.track(), &LIBRARY, traced.track(), sink.track_mut(), route.track(), &TEMPLATE);
    let sheet = module.ok().and_then(|module: Module| module.field("sheet", ()).ok()?.clone().cast().ok());
    sheet.expect("the template is part of the program, and every test of a sheet reads it")
});

/// The pages of a sheet.
///
/// This is `typst::compile` for a template that never asks where something stands, with values that do not change the library.
pub(crate) fn laid_out(values: Dict) -> Result<PagedDocument, Error> {
    let (traced, constraint, mut sink) = (Traced::default(), Constraint::new(), Sink::new());
    let (world, nothing): (&dyn World, &dyn Introspector) = (&Desk, &EmptyIntrospector);
    let mut engine = Engine {
        world: world.track(),
        library: &LIBRARY,
        introspector: Protected::new(nothing.track_with(&constraint)),
        traced: traced.track(),
        sink: sink.track_mut(),
        route: Route::default(),
    };
    let document = in_the_engine(&mut engine, values).map_err(|diagnostics| told(&diagnostics))?;
    // A warning is, for example, a font that is not there: our fault, and visible to readers.
    let faults = [sink.delayed(), sink.warnings()].concat();
    if !faults.is_empty() {
        return Err(told(&faults));
    }
    let introspector: &dyn Introspector = &**document.introspector();
    if !constraint.validate(introspector) {
        return Err(Error("the template asks where something stands, and must not".into()));
    }
    Ok(document)
}

fn in_the_engine(engine: &mut Engine, values: Dict) -> SourceResult<PagedDocument> {
    let content = SHEET.call(engine, Context::none().track(), [values])?.display();
    let target = TargetElem::target.set(Target::Paged).wrap();
    PagedDocument::create(engine, &content, StyleChain::new(&LIBRARY.styles).chain(&target))
}

/// What the template can reach.
struct Desk;

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
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

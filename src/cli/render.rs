use std::{path::PathBuf, process::ExitCode};

use clap::ValueEnum;

use super::{Done, Stop, clock, open, open::ContentOptions, print, status::nothing_to_serve};
use crate::{
    address::Page,
    ask::Coding,
    check::{Publish, catalogue::Holding},
    form::Form,
    lang::Locale,
    library::{Found, Library, Wanted},
    render::{Site, status::Circumstances},
};

#[derive(clap::Args)]
pub(super) struct Options {
    /// The language, such as pl
    #[arg(value_parser = open::locale)]
    locale: Locale,
    /// The id of the leaflet, such as paediatric-ir-techniques
    leaflet: String,
    /// What to make of it
    #[arg(long, env = "LEAFLETS_FORM", value_enum, default_value = "html")]
    form: FormName,
    /// The file to write; without it, standard output
    #[arg(long, env = "LEAFLETS_OUTPUT", value_name = "FILE")]
    output: Option<PathBuf>,
    /// The beginning of every link in it, such as https://leaflets.example.org
    #[arg(long, env = "LEAFLETS_PUBLIC_URL", value_name = "URL", default_value = "")]
    public_url: String,
    #[command(flatten)]
    content: ContentOptions,
}

/// The forms by the words of the command line.
#[derive(Clone, Copy, ValueEnum)]
enum FormName {
    Html,
    Json,
    Text,
}

impl From<FormName> for Form {
    fn from(name: FormName) -> Self {
        match name {
            FormName::Html => Self::Html,
            FormName::Json => Self::Json,
            FormName::Text => Self::Text,
        }
    }
}

/// Writes one leaflet.
pub(super) fn run(options: Options) -> Done {
    let content = options.content.read()?;
    let checked = options.content.check(&content, Publish::Drafts);
    let catalogue = checked.catalogue.ok_or_else(|| nothing_to_serve(&options.content))?;
    let (locale, leaflet) = (&options.locale, options.leaflet.as_str());
    match catalogue.find(leaflet, locale) {
        Holding::Served(_) => {}
        Holding::Withdrawn(withdrawal) => {
            let reason = format!("it has been withdrawn (reason: {})", withdrawal.reason.as_str());
            return Err(Stop::new(format!("{leaflet} cannot be written"), reason, "type: leaflets status"));
        }
        Holding::NotInThisLanguage => {
            let languages: Vec<&str> = catalogue.editions(leaflet).map(|edition| edition.locale.as_str()).collect();
            let next = format!("choose one of: {}", languages.join(", "));
            return Err(Stop::new(format!("{leaflet} cannot be written in {locale}"), "it is not there in this language", next));
        }
        Holding::NoSuchLeaflet => {
            let leaflets: Vec<&str> = catalogue.leaflets().map(|leaflet| leaflet.id.text.as_str()).collect();
            let next = format!("choose one of: {}", leaflets.join(", "));
            return Err(Stop::new(format!("{leaflet} cannot be written"), "there is no such leaflet", next));
        }
    }
    let wanted = Wanted::page(&Page::Leaflet(leaflet.into()), locale, options.form.into());
    let site = Site { public_url: options.public_url.trim_end_matches('/').to_owned(), ..Site::default() };
    let circumstances = Circumstances { content: options.content.kind(), loaded: clock::now(), ..Circumstances::default() };
    let bytes = match Library::new(catalogue, site, circumstances).find(&wanted, &[Coding::Identity]) {
        Found::Ready(packed) => packed.representation.bytes.clone(),
        Found::Recipe(recipe) => recipe.prepare().identity().bytes.clone(),
    };
    match &options.output {
        None => print(&String::from_utf8_lossy(&bytes))?,
        Some(file) => std::fs::write(file, bytes).map_err(|error| {
            Stop::new(format!("{} cannot be written", file.display()), error, "name another file with --output")
        })?,
    }
    Ok(ExitCode::SUCCESS)
}

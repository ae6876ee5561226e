use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ValueEnum;

use super::{Done, Stop, clock, open, open::ContentOptions, print, serve, status::nothing_to_serve};
use crate::{
    address::Page,
    ask::Coding,
    check::{
        Publish,
        catalogue::{Catalogue, Holding},
        words::Group,
    },
    form::{Form, Size},
    lang::Locale,
    library::{Extras, Found, Library, Wanted},
    render::{Addresses, Site, status::Circumstances},
};

#[derive(clap::Args)]
pub(super) struct Options {
    /// The language, such as pl
    #[arg(value_parser = open::locale, required_unless_present = "all")]
    locale: Option<Locale>,
    /// The id of the leaflet, such as paediatric-ir-techniques
    #[arg(required_unless_present = "all")]
    leaflet: Option<String>,
    /// What to make of it
    #[arg(long, env = "LEAFLETS_FORM", value_enum, default_value = "html")]
    form: FormName,
    /// A second language, shown beside the first; for web pages and paper
    #[arg(long, env = "LEAFLETS_WITH", value_name = "LOCALE", value_parser = open::locale)]
    with: Option<Locale>,
    /// How large the letters on paper are: large is for poor sight
    #[arg(long, env = "LEAFLETS_SIZE", value_enum, default_value = "normal")]
    size: SizeName,
    /// The file to write; without it, standard output
    #[arg(long, env = "LEAFLETS_OUTPUT", value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write everything into this folder: a site of plain files, for any web server; it needs --public-url
    #[arg(long, env = "LEAFLETS_ALL", value_name = "DIR", conflicts_with_all = ["locale", "leaflet", "form", "with", "size", "output"])]
    all: Option<PathBuf>,
    /// The beginning of every link in it, such as https://leaflets.example.org
    #[arg(long, env = "LEAFLETS_PUBLIC_URL", value_name = "URL", value_parser = serve::public_url)]
    public_url: Option<String>,
    /// Whom to tell of a mistake: a mail address or a link
    #[arg(long, env = "LEAFLETS_CONTACT", value_name = "CONTACT", value_parser = serve::contact)]
    contact: Option<String>,
    #[command(flatten)]
    content: ContentOptions,
}

/// The forms by the words of the command line.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormName {
    Html,
    Json,
    Text,
    #[cfg(feature = "pdf")]
    Pdf,
}

impl From<FormName> for Form {
    fn from(name: FormName) -> Self {
        match name {
            FormName::Html => Self::Html,
            FormName::Json => Self::Json,
            FormName::Text => Self::Text,
            #[cfg(feature = "pdf")]
            FormName::Pdf => Self::Pdf,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum SizeName {
    Normal,
    Large,
}

impl From<SizeName> for Size {
    fn from(name: SizeName) -> Self {
        match name {
            SizeName::Normal => Self::Normal,
            SizeName::Large => Self::Large,
        }
    }
}

/// Writes one leaflet, or all of them and what belongs to them.
pub(super) fn run(options: Options) -> Done {
    let content = options.content.read()?;
    let checked = options.content.check(&content, Publish::Drafts);
    let catalogue = checked.catalogue.ok_or_else(|| nothing_to_serve(&options.content))?;
    let circumstances = Circumstances { content: options.content.kind(), loaded: clock::now(), ..Circumstances::default() };
    let site =
        Site { public_url: options.public_url.clone().unwrap_or_default(), contact: options.contact.clone(), ..Site::default() };
    match (&options.all, &options.locale, &options.leaflet) {
        (Some(folder), ..) => {
            if site.public_url.is_empty() {
                let reason = "its pages, the sitemap and the codes on paper name the address at which they will be";
                return Err(Stop::new("a site of files cannot be written", reason, "name the address with --public-url"));
            }
            write_all(&Library::new(catalogue, Site { addresses: Addresses::Files, ..site }, circumstances), folder)?;
        }
        (None, Some(locale), Some(leaflet)) => {
            let wanted = wanted(&options, &catalogue, locale, leaflet)?;
            let made = match Library::new(catalogue, site, circumstances).find(&wanted, &[Coding::Identity]) {
                Found::Ready(packed) => Ok(packed.page),
                Found::Recipe(recipe) => recipe.prepare(),
            };
            let prepared = made
                .map_err(|unmakeable| Stop::new("the leaflet cannot be written", unmakeable, "write it with other characters"))?;
            let bytes = prepared.identity().bytes();
            match &options.output {
                None => print(bytes)?,
                Some(file) => write(file, &bytes, "--output")?,
            }
        }
        _ => unreachable!("clap asks for a language and a leaflet where there is no --all"),
    }
    Ok(ExitCode::SUCCESS)
}

/// What is asked for, if it is there.
fn wanted(options: &Options, catalogue: &Catalogue, locale: &Locale, leaflet: &str) -> Result<Wanted, Stop> {
    find(catalogue, locale, leaflet)?;
    let form = Form::from(options.form);
    let with = options.with.clone().filter(|with| with != locale);
    if let Some(with) = &with {
        find(catalogue, with, leaflet)?;
        let has_words = catalogue.locale(locale).is_some_and(|entry| entry.words.has(Group::TwoLanguages));
        let reason = match form {
            Form::Json | Form::Text => Some("only web pages and paper show two languages"),
            _ if !has_words => Some("its page.ftl lacks the group two-languages"),
            _ => None,
        };
        if let Some(reason) = reason {
            return Err(Stop::new(format!("{leaflet} cannot be written in {locale} with {with}"), reason, "leave --with out"));
        }
    }
    let size = Size::from(options.size);
    if size != Size::default() && !form.is_paper() {
        let reason = "only letters on paper have a size";
        return Err(Stop::new(format!("{leaflet} cannot be written in large letters"), reason, "leave --size out"));
    }
    let page = Page::Leaflet(leaflet.to_owned().into());
    Ok(Wanted::Page { page, locale: locale.clone(), form, extras: Extras { with, size, ..Extras::default() } })
}

fn find(catalogue: &Catalogue, locale: &Locale, leaflet: &str) -> Result<(), Stop> {
    match catalogue.find(leaflet, locale) {
        Holding::Served(_) => Ok(()),
        Holding::Withdrawn(withdrawal) => {
            let reason = format!("it has been withdrawn (reason: {})", withdrawal.reason.as_str());
            Err(Stop::new(format!("{leaflet} cannot be written"), reason, "type: leaflets status"))
        }
        Holding::NotInThisLanguage => {
            let languages: Vec<&str> = catalogue.editions(leaflet).map(|edition| edition.locale.as_str()).collect();
            let next = format!("choose one of: {}", languages.join(", "));
            Err(Stop::new(format!("{leaflet} cannot be written in {locale}"), "it is not there in this language", next))
        }
        Holding::NoSuchLeaflet => {
            let leaflets: Vec<&str> = catalogue.leaflets().map(|leaflet| leaflet.id.text.as_str()).collect();
            let next = format!("choose one of: {}", leaflets.join(", "));
            Err(Stop::new(format!("{leaflet} cannot be written"), "there is no such leaflet", next))
        }
    }
}

/// Writes every file of the site. Files that are there already and have another name stay.
fn write_all(library: &Library, folder: &Path) -> Result<(), Stop> {
    for file in library.files() {
        let bytes = file.bytes.map_err(|unmakeable| {
            Stop::new(format!("{} cannot be written", file.path), unmakeable, "write the leaflet with other characters")
        })?;
        let path = folder.join(&file.path);
        let parent = path.parent().unwrap_or(folder);
        std::fs::create_dir_all(parent).map_err(|error| {
            Stop::new(format!("{} cannot be made", parent.display()), error, "name another folder with --all")
        })?;
        write(&path, &bytes, "--all")?;
    }
    Ok(())
}

fn write(file: &Path, bytes: &[u8], option: &str) -> Result<(), Stop> {
    std::fs::write(file, bytes)
        .map_err(|error| Stop::new(format!("{} cannot be written", file.display()), error, format!("name another with {option}")))
}

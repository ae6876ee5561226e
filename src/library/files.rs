//! Everything as plain files, for a web server that knows nothing of leaflets.
//!
//! Links between pages are relative, so that the folder may lie anywhere; what names the site from outside (canonical links, the sitemap,
//! the codes on paper) begins with its public address. There is nobody to negotiate: `index.html` is the list of languages, and pages
//! without a language in their path are those of the source.

use bytes::Bytes;

use super::{Extras, Inner, Library, Unmakeable, Wanted};
use crate::{
    address::{Address, Page, Service},
    form::{Form, Size},
    lang::Locale,
    problem::Problem,
};

/// One file of a site.
pub struct File {
    /// Its place in the folder, with `/` between names.
    pub path: String,
    /// What is in it.
    pub bytes: Result<Bytes, Unmakeable>,
}

/// The problems of which a plain server can tell a reader, by its own means.
const ERROR_PAGES: [Problem; 4] = [Problem::NotFound, Problem::Withdrawn, Problem::Internal, Problem::Busy];

impl Library {
    /// Every file of the site: each list, leaflet and form in each language, and what crawlers and browsers ask for. Make the library
    /// with [`Addresses::Files`](crate::render::Addresses::Files), or its pages name addresses that no file has.
    pub fn files(&self) -> impl Iterator<Item = File> + '_ {
        let inner = &*self.0;
        let source = inner.catalogue.source();
        let locales: Vec<&Locale> = inner.catalogue.locales().map(|entry| &entry.locale).collect();
        let lists = [Page::Leaflets, Page::Languages];
        let leaflets = inner.catalogue.leaflets().map(|leaflet| Page::Leaflet(leaflet.id.text.as_str().into()));
        let pages: Vec<Page<'_>> = lists.into_iter().chain(leaflets).collect();
        let there = move |page: &Page<'_>, locale: &Locale| match page {
            Page::Leaflet(id) => inner.catalogue.editions(id).any(|edition| edition.locale == *locale),
            _ => true,
        };
        let mut wanted: Vec<(String, Wanted)> = Vec::new();
        for page in &pages {
            for locale in locales.iter().filter(|locale| there(page, locale)) {
                for form in page.forms() {
                    wanted.push((page.path(Some(locale.as_str()), Some(*form)), Wanted::page(page, locale, *form)));
                    if form.is_paper() {
                        let extras = Extras { size: Size::Large, ..Extras::default() };
                        let large =
                            Wanted::Page { page: page.clone().into_owned(), locale: (*locale).clone(), form: *form, extras };
                        wanted.push((inner.site.large_print_path(page, locale, *form), large));
                    }
                }
            }
            if there(page, source) {
                let forms = page.forms().iter();
                wanted.extend(forms.map(|form| (page.path(None, Some(*form)), Wanted::page(page, source, *form))));
            }
        }
        for locale in locales {
            wanted.push((format!("/{locale}/index.html"), Wanted::page(&Page::Leaflets, locale, Form::Html)));
            // The error pages below offer themselves in every language.
            let problems = ERROR_PAGES.map(Page::Problem).into_iter();
            wanted.extend(
                problems
                    .map(|page| (page.path(Some(locale.as_str()), Some(Form::Html)), Wanted::page(&page, locale, Form::Html))),
            );
        }
        let problems = ERROR_PAGES.map(Page::Problem).into_iter();
        wanted.extend(problems.map(|page| (page.path(None, Some(Form::Html)), Wanted::page(&page, source, Form::Html))));
        wanted.push(("/index.html".to_owned(), Wanted::page(&Page::Languages, source, Form::Html)));
        let services = [Service::Robots, Service::Sitemap, Service::Favicon, Service::LeafletSchema];
        wanted.extend(services.map(|service| (Address::Service(service).print(None), Wanted::Service(service))));
        let error_pages = ERROR_PAGES.into_iter().map(|problem| File {
            path: format!("{}.html", problem.status()),
            // Such a page is shown at any depth, so its links name the site.
            bytes: inner.file(&Wanted::page(&Page::Problem(problem), source, Form::Html), &inner.site.public_url),
        });
        let files = wanted.into_iter().map(|(path, wanted)| {
            let up = "../".repeat(path.matches('/').count() - 1);
            let root = if up.is_empty() { "." } else { up.trim_end_matches('/') };
            File { bytes: inner.file(&wanted, root), path: path.trim_start_matches('/').to_owned() }
        });
        files.chain(error_pages)
    }
}

impl Inner {
    /// The bytes of a file whose links between pages begin with `root`.
    fn file(&self, wanted: &Wanted, root: &str) -> Result<Bytes, Unmakeable> {
        let prepared = self.make(wanted)?;
        let bytes = prepared.identity().bytes();
        match prepared.content_type == Form::Html.content_type() {
            // In a page of ours a link to another begins like this and in no other way; a test follows them all.
            true => Ok(String::from_utf8_lossy(&bytes).replace("href=\"/", &format!("href=\"{root}/")).into()),
            false => Ok(bytes),
        }
    }
}

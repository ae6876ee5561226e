//! Prepared pages: what is asked for often is kept as long as there is room, what is rare stands on a bounded shelf.
//!
//! A page is made when it is first asked for, and packed best in the background. Finding one takes no lock as long as it is not
//! rare.

mod coding;
mod files;
mod kept;
mod likeness;
mod representation;
mod shelf;
mod starts;
mod wanted;

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
};

pub use files::File;
use kept::{Kept, Place};
use likeness::Likeness;
pub use representation::{Packed, Prepared, Representation};
use shelf::Shelf;
use starts::Starts;
pub use wanted::{Extras, Wanted};

#[cfg(feature = "pdf")]
use crate::render::pdf;
use crate::{
    address::{Page, Service},
    ask::{self, Asked, Coding, Languages},
    check::catalogue::{Catalogue, LocaleEntry},
    form::Form,
    lang::Locale,
    problem::Problem,
    render::{self, Absence, Alternate, Notice, Site, json, page, sitemap, status, status::Circumstances, text},
};

/// How many pages may wait to be packed best.
const MOST_WISHES: usize = 256;

/// What is found for a wish.
pub enum Found {
    /// It can be sent.
    Ready(Packed),
    /// It is rare, and is made off the way of those who ask for what is common.
    Recipe(Box<Recipe>),
}

/// A rare page, or why it cannot be made.
pub type Made = Result<Arc<Prepared>, Unmakeable>;

/// Why a page cannot be made; for the log, not for readers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmakeable(Arc<str>);

impl std::fmt::Display for Unmakeable {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// How to make a rare page. Making it may take a few milliseconds.
pub struct Recipe {
    library: Arc<Inner>,
    wanted: Wanted,
}

impl Recipe {
    /// Makes the page and puts it on the shelf; who asks for the same at the same time waits for it instead of making another.
    ///
    /// # Errors
    /// If it is a sheet of paper with a character that no font has.
    pub fn prepare(&self) -> Made {
        let slot = self.library.shelf.slot(&self.wanted);
        let make = || Ok(Arc::new(self.library.make(&self.wanted)?.with_quick_codings(&self.library.starts)));
        let prepared = slot.get_or_init(make).clone()?;
        self.library.shelf.weigh(&self.wanted, prepared.size_bytes());
        Ok(prepared)
    }
}

/// Everything that can be sent from one state of the content.
#[derive(Clone)]
pub struct Library(Arc<Inner>);

struct Inner {
    catalogue: Catalogue,
    site: Site,
    circumstances: Circumstances,
    /// The languages of the pages that exist in every locale.
    languages: Arc<Languages>,
    /// The languages of each leaflet.
    leaflet_languages: HashMap<String, Arc<Languages>>,
    kept: Kept,
    shelf: Shelf,
    /// What pages begin with, here and in the libraries before.
    starts: Arc<Starts>,
    /// The pages that somebody would have liked better packed than they are.
    wishes: SyncSender<Wanted>,
    wished: Mutex<Option<Receiver<Wanted>>>,
}

impl Library {
    /// A library of a catalogue. Nothing is made yet.
    pub fn new(catalogue: Catalogue, site: Site, circumstances: Circumstances) -> Self {
        Self::build(catalogue, site, circumstances, None)
    }

    /// A library of a newer catalogue of the same site. The pages that would be the same are taken over.
    pub fn renewed(&self, catalogue: Catalogue, circumstances: Circumstances) -> Self {
        Self::build(catalogue, self.0.site.clone(), circumstances, Some(&self.0))
    }

    fn build(catalogue: Catalogue, site: Site, circumstances: Circumstances, earlier: Option<&Inner>) -> Self {
        let leaflets: Vec<String> = catalogue.leaflets().map(|leaflet| leaflet.id.text.clone()).collect();
        let leaflet_pages = leaflets.iter().map(|id| Page::Leaflet(id.clone().into()));
        let lists = [Page::Leaflets, Page::Languages].into_iter().chain(Problem::ALL.map(Page::Problem));
        let pages: Vec<Page<'static>> = lists.chain(leaflet_pages).collect();

        // Most leaflets are there in the same languages, and preparing for choosing among them takes a while.
        let mut known: HashMap<Vec<&Locale>, Arc<Languages>> = HashMap::new();
        let mut languages_of = |page: &Page<'static>| {
            let available: Vec<&Locale> = render::readable(&catalogue, page).map(|(locale, _)| locale).collect();
            let source = catalogue.source().clone();
            known
                .entry(available)
                .or_insert_with_key(|available| Arc::new(Languages::new(available.iter().copied().cloned(), source)))
                .clone()
        };
        let languages = languages_of(&Page::Leaflets);
        let leaflet_languages = leaflets.iter().map(|id| (id.clone(), languages_of(&Page::Leaflet(id.clone().into())))).collect();

        let kept = Kept::new(catalogue.locales().map(|entry| entry.locale.clone()), pages.into_iter());
        let (wishes, wished) = sync_channel(MOST_WISHES);
        let inner = Inner {
            languages,
            leaflet_languages,
            kept,
            shelf: Shelf::default(),
            starts: earlier.map(|earlier| earlier.starts.clone()).unwrap_or_default(),
            catalogue,
            site,
            circumstances,
            wishes,
            wished: Mutex::new(Some(wished)),
        };
        if let Some(earlier) = earlier {
            inner.take_over(earlier);
        }
        Self(Arc::new(inner))
    }

    /// What is found for a wish, in the best of these codings that is ready.
    pub fn find(&self, wanted: &Wanted, codings: &[Coding]) -> Found {
        match self.0.kept.place(wanted) {
            Some(place) => Found::Ready(self.0.find_kept(place, wanted, codings)),
            None => match self.0.shelf.find(wanted) {
                Some(page) => Found::Ready(page.pack(codings)),
                None => Found::Recipe(Box::new(Recipe { library: self.0.clone(), wanted: wanted.clone() })),
            },
        }
    }

    /// Makes what is kept, in its best coding, as far as there is room and as long as somebody else holds this library.
    pub fn prepare(&self) {
        for wanted in self.0.usual() {
            if Arc::strong_count(&self.0) == 1 || !self.0.kept.has_room() {
                return;
            }
            self.0.pack_best(&wanted);
        }
    }

    /// Makes what is kept and then what somebody wishes; meant for a thread of its own. It ends when nobody else holds this library
    /// any more.
    pub fn warm_up(self) {
        self.0.catalogue.shrink();
        self.prepare();
        let wished = self.0.wished.lock().unwrap_or_else(PoisonError::into_inner).take();
        let library = Arc::downgrade(&self.0);
        drop(self);
        while let Some(wanted) = wished.as_ref().and_then(|wished| wished.recv().ok()) {
            if let Some(library) = library.upgrade() {
                library.pack_best(&wanted);
            }
        }
    }

    /// How many rare pages are kept, and how many bytes they take.
    pub fn shelf_size(&self) -> (usize, usize) {
        self.0.shelf.size()
    }

    /// How many usual pages are kept, and how many bytes they take.
    pub fn kept_size(&self) -> (usize, usize) {
        self.0.kept.size()
    }

    /// What there is to read.
    pub fn catalogue(&self) -> &Catalogue {
        &self.0.catalogue
    }

    /// What the operator says of the site.
    pub fn site(&self) -> &Site {
        &self.0.site
    }

    /// The languages in which a page can be read; `None` for a leaflet that does not exist.
    pub fn languages(&self, page: &Page<'_>) -> Option<&Languages> {
        match page {
            Page::Leaflet(leaflet) => self.0.leaflet_languages.get(leaflet.as_ref()).map(Arc::as_ref),
            _ => Some(&self.0.languages),
        }
    }
}

impl Inner {
    /// The pages that are made without being asked for, those first that most will ask for.
    fn usual(&self) -> impl Iterator<Item = Wanted> {
        let locales = || self.catalogue.locales().map(|entry| &entry.locale);
        let editions = move |form: Form| {
            self.catalogue.leaflets().flat_map(move |leaflet| {
                let page = Page::Leaflet(leaflet.id.text.as_str().into());
                let editions = self.catalogue.editions(&leaflet.id.text);
                editions.map(move |edition| Wanted::page(&page, &edition.locale, form))
            })
        };
        let others = |locale: &Locale| {
            let lists = [Form::Json, Form::Text].map(|form| Wanted::page(&Page::Leaflets, locale, form)).into_iter();
            let languages = Form::COMMON.iter().map(|form| Wanted::page(&Page::Languages, locale, *form));
            let problem = |problem| {
                [
                    Wanted::page(&Page::Problem(problem), locale, Form::Html),
                    Wanted::Problem { problem, locale: locale.clone(), leaflet: None },
                ]
            };
            lists.chain(languages).chain(Problem::ALL.into_iter().flat_map(problem)).collect::<Vec<Wanted>>()
        };
        let json = |problem| Wanted::page(&Page::Problem(problem), self.catalogue.source(), Form::Json);
        let services = Service::KEPT.into_iter().map(Wanted::Service);
        services
            .chain(locales().map(|locale| Wanted::page(&Page::Leaflets, locale, Form::Html)))
            .chain(Form::COMMON.iter().flat_map(move |form| editions(*form)))
            .chain(locales().flat_map(others))
            .chain(Problem::ALL.into_iter().map(json))
    }

    fn find_kept(&self, place: Place, wanted: &Wanted, codings: &[Coding]) -> Packed {
        let found = self.kept.get(place);
        let is_worth_it = found.is_some() || self.kept.has_room();
        let page = found.unwrap_or_else(|| self.make_kept(place, wanted));
        if !page.packs() {
            return page.pack(codings);
        }
        for coding in codings {
            match coding {
                Coding::Brotli | Coding::Gzip if page.has(*coding) => break,
                // It takes long. Whoever asks now gets the next best, and if too many wish at once, others will ask again. Where
                // others have to go for it, it must have been asked for twice.
                Coding::Brotli if is_worth_it => drop(self.wishes.try_send(wanted.clone())),
                Coding::Brotli => {}
                Coding::Identity if page.is_packed() => break,
                Coding::Gzip | Coding::Identity => {
                    return self.kept.put(place, page.with_gzip(&self.starts).into()).pack(codings);
                }
            }
        }
        page.pack(codings)
    }

    /// Sees to it that a page is there in its best coding.
    fn pack_best(&self, wanted: &Wanted) {
        let Some(place) = self.kept.place(wanted) else { return };
        let page = self.kept.get(place).unwrap_or_else(|| self.make_kept(place, wanted));
        if page.packs() && !page.has(Coding::Brotli) {
            let brotli = page.make_brotli(&self.starts);
            // Others may have packed it in another coding meanwhile.
            let page = self.kept.get(place).unwrap_or(page);
            self.kept.put(place, page.with_brotli(brotli).into());
        }
    }

    /// Takes over the pages of an earlier library that would be made the same way again.
    fn take_over(&self, earlier: &Self) {
        let likeness = Likeness::between(earlier, self);
        for wanted in self.usual() {
            let before = earlier.kept.place(&wanted).and_then(|place| earlier.kept.get(place));
            if let (Some(page), Some(place)) = (before, self.kept.place(&wanted))
                && likeness.has_same(&wanted)
            {
                self.kept.take_over(place, page);
            }
        }
    }

    /// Makes a page for its place. What no coding makes shorter is put there; another once it is packed.
    fn make_kept(&self, place: Place, wanted: &Wanted) -> Arc<Prepared> {
        let page = Arc::new(self.make(wanted).expect("what is kept is text, and text can always be made"));
        if page.packs() { page } else { self.kept.put(place, page) }
    }

    fn make(&self, wanted: &Wanted) -> Result<Prepared, Unmakeable> {
        Ok(match wanted {
            Wanted::Page { page, locale, form, extras } => self.make_page(page, locale, *form, extras)?,
            Wanted::Problem { problem, locale, leaflet } => {
                let about = leaflet.as_ref().map_or(Page::Leaflets, |leaflet| Page::Leaflet(leaflet.clone().into()));
                let html =
                    page::problem(&self.site, &self.catalogue, self.entry(locale), &self.alternates(&about), *problem, &about);
                Prepared::new(html, Form::Html.content_type(), Some(locale.clone())).listed(false)
            }
            Wanted::Service(service) => self.make_service(*service),
        })
    }

    fn make_page(&self, page: &Page<'static>, locale: &Locale, form: Form, extras: &Extras) -> Result<Prepared, Unmakeable> {
        let (site, catalogue, entry, alternates) = (&self.site, &self.catalogue, self.entry(locale), &self.alternates(page));
        let mut listed = page::may_list_pages(site, catalogue, locale) && *extras == Extras::default();
        let body = match (page, form) {
            (Page::Leaflet(id), _) => {
                let notice = extras.absent.as_ref().map(|absent| self.notice(page, locale, absent));
                let edition = |locale: &Locale| catalogue.edition(id, locale);
                let second = extras.with.as_ref().and_then(|with| Some((&**edition(with)?, self.entry(with))));
                let edition = edition(locale).expect("whoever asks for a leaflet has looked into the catalogue first");
                listed = listed && site.may_list(edition);
                match form {
                    Form::Html => page::leaflet(
                        site,
                        catalogue,
                        edition,
                        entry,
                        alternates,
                        &page::Beside { notice: notice.as_ref(), second, sheet: extras.sheet },
                    ),
                    Form::Json => json::leaflet(site, edition, entry, alternates, notice.as_ref()),
                    Form::Text => text::leaflet(catalogue, edition, entry, notice.as_ref()),
                    #[cfg(feature = "pdf")]
                    Form::Pdf => {
                        let absence = notice.as_ref().map(|notice| page::absence(catalogue, entry, notice));
                        let beside = pdf::Beside { second, absence, size: extras.size };
                        let bytes = pdf::leaflet(site, edition, entry, beside)
                            .map_err(|error| Unmakeable(format!("{id} cannot be set as PDF in {locale}: {error}").into()))?;
                        return Ok(Prepared::new(bytes, form.content_type(), Some(locale.clone())).listed(listed));
                    }
                }
            }
            (Page::Languages, Form::Html) => page::languages(site, catalogue, entry, alternates),
            (Page::Languages, Form::Json) => json::languages(site, catalogue),
            (Page::Languages, Form::Text) => text::languages(alternates),
            (Page::Problem(problem), Form::Json | Form::Text) => json::problem(site, *problem, &json::ProblemDetails::default()),
            (Page::Problem(problem), Form::Html) => page::problem(site, catalogue, entry, alternates, *problem, page),
            (Page::Home | Page::Leaflets, Form::Html) => page::leaflets(site, catalogue, entry, alternates),
            (Page::Home | Page::Leaflets, Form::Json) => json::leaflets(site, catalogue, entry, alternates),
            (Page::Home | Page::Leaflets, Form::Text) => text::leaflets(site, catalogue, entry),
            #[cfg(feature = "pdf")]
            (_, Form::Pdf) => unreachable!("an address of a list or a problem has no such form"),
        };
        Ok(Prepared::new(body, form.content_type(), Some(locale.clone())).listed(listed))
    }

    fn make_service(&self, service: Service) -> Prepared {
        let (site, catalogue, circumstances) = (&self.site, &self.catalogue, &self.circumstances);
        let english = || Locale::parse("en");
        match service {
            Service::Status(Some(Form::Html)) => {
                Prepared::new(status::html(catalogue, circumstances), Form::Html.content_type(), english()).listed(false)
            }
            Service::Status(_) => {
                Prepared::new(status::json(catalogue, circumstances), Form::Json.content_type(), None).listed(false)
            }
            Service::Api => Prepared::new(status::api_html(), Form::Html.content_type(), english()).listed(false),
            Service::LeafletSchema => Prepared::new(json::LEAFLET_SCHEMA.to_owned(), "application/schema+json", None),
            Service::Robots => Prepared::new(sitemap::robots(site), Form::Text.content_type(), None),
            Service::Sitemap => Prepared::new(sitemap::sitemap(site, catalogue), "application/xml; charset=utf-8", None),
            Service::Favicon => Prepared::new(include_bytes!("render/favicon.ico").as_slice(), "image/x-icon", None),
            Service::OpenApi | Service::Healthz | Service::Readyz | Service::SecurityTxt => {
                unreachable!("these are answered without the library")
            }
        }
    }

    fn notice(&self, page: &Page<'_>, served: &Locale, absent: &Locale) -> Notice {
        let languages = match page {
            Page::Leaflet(leaflet) => self.leaflet_languages.get(leaflet.as_ref()).unwrap_or(&self.languages),
            _ => &self.languages,
        };
        // Asking for the missing language alone tells what is near to it; a tag of ours is never malformed.
        let choice = languages.choose(&Asked { lang: Some(absent.as_str()), ..Asked::default() }).ok();
        let near =
            choice.as_ref().filter(|choice| choice.notice() == Some(ask::Notice::Near)).and_then(|choice| choice.served.clone());
        let offered = choice.map(|choice| choice.offered).unwrap_or_default();
        Notice {
            absence: if near.as_ref() == Some(served) { Absence::Near } else { Absence::Missing },
            asked: absent.clone(),
            offered: near.into_iter().chain(offered).filter(|locale| locale != served).collect(),
        }
    }

    fn entry(&self, locale: &Locale) -> &LocaleEntry {
        self.catalogue
            .locale(locale)
            .or_else(|| self.catalogue.locale(self.catalogue.source()))
            .expect("a catalogue always has the words of its source language")
    }

    fn alternates(&self, page: &Page<'_>) -> Vec<Alternate> {
        render::alternates(&self.site, &self.catalogue, page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        check::{Policy, Previous, check},
        content::Content,
    };

    #[test]
    fn a_page_that_no_coding_makes_shorter_is_kept_as_it_is_from_the_first_request() {
        let catalogue = check(&Content::embedded(), &Previous::default(), &Policy::default()).catalogue.unwrap();
        let library = Library::new(catalogue, Site::default(), Circumstances::default());
        let codings = [Coding::Brotli, Coding::Gzip, Coding::Identity];
        let sent = || match library.find(&Wanted::Service(Service::Robots), &codings) {
            Found::Ready(packed) => packed,
            Found::Recipe(_) => panic!("it is kept"),
        };
        let first = sent();
        assert_eq!((first.representation.coding, first.is_lasting, library.kept_size().0), (Coding::Identity, true, 1));
        assert!(Arc::ptr_eq(&first.page, &sent().page));
    }
}

//! Prepared pages: what is asked for often is kept as long as the content lives, what is rare stands on a bounded shelf.
//!
//! A page is made when it is first asked for and never twice. Finding one takes no lock as long as it is not rare.

mod coding;
mod likeness;
mod representation;
mod shelf;
mod wanted;

use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

use likeness::Likeness;
pub use representation::{Prepared, Representation};
use shelf::Shelf;
pub use wanted::{Extras, Wanted};

use crate::{
    address::{Page, Service},
    ask::{self, Asked, Languages},
    check::catalogue::{Catalogue, LocaleEntry},
    form::Form,
    lang::Locale,
    problem::Problem,
    render::{self, Absence, Alternate, Notice, Site, json, page, sitemap, status, status::Circumstances, text},
};

/// What is found for a wish.
pub enum Found {
    /// It can be sent.
    Ready(Arc<Prepared>),
    /// It is rare, and is made off the way of those who ask for what is common.
    Recipe(Recipe),
}

/// How to make a rare page. Making it may take a few milliseconds.
pub struct Recipe {
    library: Arc<Inner>,
    wanted: Wanted,
}

impl Recipe {
    /// Makes the page and puts it on the shelf; who asks for the same at the same time waits for it instead of making another.
    pub fn prepare(&self) -> Arc<Prepared> {
        let slot = self.library.shelf.slot(&self.wanted);
        let prepared = slot.get_or_init(|| Arc::new(self.library.make(&self.wanted).with_quick_codings())).clone();
        self.library.shelf.weigh(&self.wanted, prepared.size_bytes());
        prepared
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
    languages: Languages,
    /// The languages of each leaflet.
    leaflet_languages: HashMap<String, Languages>,
    alternates: HashMap<Page<'static>, Vec<Alternate>>,
    kept: HashMap<Wanted, OnceLock<Arc<Prepared>>>,
    shelf: Shelf,
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
        let source = catalogue.source().clone();
        let languages = |page: &Page<'_>| {
            Languages::new(render::alternates(&catalogue, page).into_iter().map(|alternate| alternate.locale), source.clone())
        };
        let leaflets: Vec<String> = catalogue.leaflets().map(|leaflet| leaflet.id.text.clone()).collect();
        let leaflet_pages = leaflets.iter().map(|id| Page::Leaflet(id.clone().into()));
        let pages: Vec<Page<'static>> = [Page::Leaflets, Page::Languages].into_iter().chain(leaflet_pages.clone()).collect();
        let problems = Problem::ALL.map(Page::Problem);
        let alternates = pages.iter().chain(&problems).map(|page| (page.clone(), render::alternates(&catalogue, page))).collect();

        let mut kept: Vec<Wanted> = Vec::new();
        for entry in catalogue.locales() {
            let locale = &entry.locale;
            for page in [Page::Leaflets, Page::Languages] {
                kept.extend(Form::ALL.map(|form| Wanted::page(&page, locale, form)));
            }
            for problem in Problem::ALL {
                kept.push(Wanted::page(&Page::Problem(problem), locale, Form::Html));
                kept.push(Wanted::Problem { problem, locale: locale.clone(), leaflet: None });
            }
        }
        for problem in Problem::ALL {
            kept.push(Wanted::page(&Page::Problem(problem), catalogue.source(), Form::Json));
        }
        for id in &leaflets {
            for edition in catalogue.editions(id) {
                kept.extend(Form::ALL.map(|form| Wanted::page(&Page::Leaflet(id.clone().into()), &edition.locale, form)));
            }
        }
        kept.extend(
            [
                Service::Status(Some(Form::Html)),
                Service::Status(Some(Form::Json)),
                Service::Api,
                Service::LeafletSchema,
                Service::Robots,
                Service::Sitemap,
                Service::Favicon,
            ]
            .map(Wanted::Service),
        );
        let leaflet_languages = leaflets.iter().map(|id| (id.clone(), languages(&Page::Leaflet(id.clone().into())))).collect();
        let languages = languages(&Page::Leaflets);
        let mut inner = Inner {
            languages,
            leaflet_languages,
            alternates,
            kept: HashMap::new(),
            shelf: Shelf::default(),
            catalogue,
            site,
            circumstances,
        };
        let likeness = earlier.map(|earlier| Likeness::between(earlier, &inner));
        let slot = |wanted: &Wanted| likeness.as_ref().and_then(|likeness| likeness.page(wanted)).unwrap_or_default();
        inner.kept = kept.into_iter().map(|wanted| (wanted.clone(), slot(&wanted))).collect();
        Self(Arc::new(inner))
    }

    /// What is found for a wish.
    pub fn find(&self, wanted: &Wanted) -> Found {
        match self.0.kept.get(wanted) {
            Some(slot) => Found::Ready(slot.get_or_init(|| Arc::new(self.0.make(wanted).with_gzip())).clone()),
            None => match self.0.shelf.find(wanted) {
                Some(prepared) => Found::Ready(prepared),
                None => Found::Recipe(Recipe { library: self.0.clone(), wanted: wanted.clone() }),
            },
        }
    }

    /// Makes everything that is kept, with its slow coding; meant for a thread of its own after the start. It stops early when
    /// nobody else holds this library any more.
    pub fn warm_up(self) {
        for (wanted, slot) in &self.0.kept {
            if Arc::strong_count(&self.0) == 1 {
                return;
            }
            slot.get_or_init(|| Arc::new(self.0.make(wanted).with_gzip())).add_brotli();
        }
    }

    /// How many rare pages are kept, and how many bytes they take.
    pub fn shelf_size(&self) -> (usize, usize) {
        self.0.shelf.size()
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
            Page::Leaflet(leaflet) => self.0.leaflet_languages.get(leaflet.as_ref()),
            _ => Some(&self.0.languages),
        }
    }
}

impl Inner {
    fn make(&self, wanted: &Wanted) -> Prepared {
        match wanted {
            Wanted::Page { page, locale, form, extras } => self.make_page(page, locale, *form, extras),
            Wanted::Problem { problem, locale, leaflet } => {
                let about = leaflet.as_ref().map_or(Page::Leaflets, |leaflet| Page::Leaflet(leaflet.clone().into()));
                let html =
                    page::problem(&self.site, &self.catalogue, self.entry(locale), self.alternates(&about), *problem, &about);
                Prepared::new(html, Form::Html.content_type(), Some(locale.clone())).listed(false)
            }
            Wanted::Service(service) => self.make_service(*service),
        }
    }

    fn make_page(&self, page: &Page<'static>, locale: &Locale, form: Form, extras: &Extras) -> Prepared {
        let (site, catalogue, entry, alternates) = (&self.site, &self.catalogue, self.entry(locale), self.alternates(page));
        let mut listed = page::may_list_pages(site, catalogue, locale) && *extras == Extras::default();
        let body = match (page, form) {
            (Page::Leaflet(id), _) => {
                let notice = extras.absent.as_ref().map(|absent| self.notice(page, locale, absent));
                let edition = |locale: &Locale| catalogue.editions(id).find(|edition| edition.locale == *locale);
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
        };
        Prepared::new(body, form.content_type(), Some(locale.clone())).listed(listed)
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
            Service::Favicon => Prepared::from_bytes(include_bytes!("render/favicon.ico"), "image/x-icon"),
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

    fn alternates(&self, page: &Page<'_>) -> &[Alternate] {
        self.alternates.get(&page.clone().into_owned()).map_or(&[], Vec::as_slice)
    }
}

//! The pages that are asked for most: one of each form, in each language. They are kept in the codings in which they are sent, as
//! long as there is room; what nobody asks for goes first.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use arc_swap::ArcSwapOption;

use super::{Extras, Prepared, Wanted};
use crate::{
    address::{Page, Service},
    form::Form,
    lang::Locale,
    problem::Problem,
};

/// The most bytes of pages that are kept.
const MOST_BYTES: usize = 56 << 20;

/// A place for every page that may be kept.
pub(super) struct Kept {
    locales: HashMap<Locale, usize>,
    /// The row of each page; in a row there are places for every language and form.
    pages: HashMap<Page<'static>, usize>,
    places: Vec<ArcSwapOption<Prepared>>,
    bytes: AtomicUsize,
    /// Where the search for what nobody asks for goes on.
    hand: Mutex<usize>,
    most_bytes: usize,
}

/// The number of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place(usize);

impl Kept {
    /// Places for these pages in these languages, all of them empty.
    pub(super) fn new(locales: impl Iterator<Item = Locale>, pages: impl Iterator<Item = Page<'static>>) -> Self {
        let locales: HashMap<Locale, usize> = locales.enumerate().map(|(number, locale)| (locale, number)).collect();
        let pages: HashMap<Page<'static>, usize> = pages.enumerate().map(|(number, page)| (page, number)).collect();
        let rows = pages.len() * Form::COMMON.len() + Problem::ALL.len();
        let count = rows * locales.len() + Service::KEPT.len();
        Self {
            locales,
            pages,
            places: (0..count).map(|_| ArcSwapOption::empty()).collect(),
            bytes: AtomicUsize::new(0),
            hand: Mutex::new(0),
            most_bytes: MOST_BYTES,
        }
    }

    /// The place of a page; none for what is rare.
    pub(super) fn place(&self, wanted: &Wanted) -> Option<Place> {
        let rows = self.pages.len() * Form::COMMON.len();
        let of_row = |row: usize, locale: &Locale| Some(row * self.locales.len() + self.locales.get(locale)?);
        Some(Place(match wanted {
            Wanted::Page { page, locale, form, extras } if *extras == Extras::default() => {
                let form = Form::COMMON.iter().position(|common| common == form)?;
                of_row(self.pages.get(page)? * Form::COMMON.len() + form, locale)?
            }
            Wanted::Problem { problem, locale, leaflet: None } => of_row(rows + *problem as usize, locale)?,
            Wanted::Service(service) => {
                let number = Service::KEPT.iter().position(|kept| kept == service)?;
                (rows + Problem::ALL.len()) * self.locales.len() + number
            }
            Wanted::Page { .. } | Wanted::Problem { .. } => return None,
        }))
    }

    /// The page in a place.
    pub(super) fn get(&self, place: Place) -> Option<Arc<Prepared>> {
        self.places[place.0].load_full()
    }

    /// Puts a page in a place, and takes others away where there is too little room.
    pub(super) fn put(&self, place: Place, page: Arc<Prepared>) -> Arc<Prepared> {
        self.replace(place, Some(page.clone()));
        if self.bytes.load(Ordering::Relaxed) > self.most_bytes {
            self.make_room();
        }
        page
    }

    /// Puts a page of another library in a place.
    pub(super) fn take_over(&self, place: Place, page: Arc<Prepared>) {
        self.replace(place, Some(page));
    }

    /// Whether there is room for more without taking anything away.
    pub(super) fn has_room(&self) -> bool {
        self.bytes.load(Ordering::Relaxed) < self.most_bytes / 8 * 7
    }

    /// How many pages are kept, and how many bytes they take.
    pub(super) fn size(&self) -> (usize, usize) {
        (self.places.iter().filter(|place| place.load().is_some()).count(), self.bytes.load(Ordering::Relaxed))
    }

    fn replace(&self, place: Place, page: Option<Arc<Prepared>>) {
        let size = |page: &Option<Arc<Prepared>>| page.as_ref().map_or(0, |page| page.size_bytes());
        let added = size(&page);
        let removed = size(&self.places[place.0].swap(page));
        self.bytes.fetch_add(added, Ordering::Relaxed);
        self.bytes.fetch_sub(removed, Ordering::Relaxed);
    }

    /// Goes round and takes away what was not sent since the last round, until there is some room.
    fn make_room(&self) {
        // Whoever finds somebody at it already leaves it to them.
        let mut hand = match self.hand.try_lock() {
            Ok(hand) => hand,
            Err(std::sync::TryLockError::Poisoned(poisoned)) => PoisonError::into_inner(poisoned),
            Err(std::sync::TryLockError::WouldBlock) => return,
        };
        for _ in 0..2 * self.places.len() {
            if self.has_room() {
                return;
            }
            *hand = (*hand + 1) % self.places.len();
            let place = Place(*hand);
            if let Some(page) = self.get(place) {
                self.replace(place, page.without_unsent().map(Arc::new));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::Starts, *};
    use crate::ask::Coding;

    fn kept(most_bytes: usize) -> Kept {
        let locales = ["en", "de"].map(|tag| Locale::parse(tag).unwrap());
        let pages = (0..100).map(|number| Page::Leaflet(format!("leaflet-{number}").into()));
        Kept { most_bytes, ..Kept::new(locales.into_iter(), pages) }
    }

    fn wanted(number: usize, form: Form) -> Wanted {
        Wanted::page(&Page::Leaflet(format!("leaflet-{number}").into()), &Locale::parse("de").unwrap(), form)
    }

    fn page(number: usize) -> Prepared {
        let text: String = (0..1000).map(|line| format!("{}\n", line * (number + 1) * 7919 % 10007)).collect();
        Prepared::new(text, "text/plain", None).with_gzip(&Starts::default())
    }

    #[test]
    fn every_page_has_a_place_of_its_own() {
        let kept = kept(MOST_BYTES);
        let locales: Vec<Locale> = kept.locales.keys().cloned().collect();
        let mut seen = vec![false; kept.places.len()];
        let mut see = |wanted: &Wanted| {
            let Place(number) = kept.place(wanted).unwrap();
            assert!(!std::mem::replace(&mut seen[number], true), "{wanted:?}");
        };
        for locale in &locales {
            for page in kept.pages.keys() {
                for form in Form::COMMON {
                    see(&Wanted::page(page, locale, *form));
                }
            }
            for problem in Problem::ALL {
                see(&Wanted::Problem { problem, locale: locale.clone(), leaflet: None });
            }
        }
        for service in Service::KEPT {
            see(&Wanted::Service(service));
        }
        assert!(seen.iter().all(|seen| *seen));
        assert_eq!(kept.place(&wanted(100, Form::Html)), None);
        assert_eq!(kept.place(&Wanted::Service(Service::Healthz)), None);
    }

    #[test]
    fn what_is_asked_for_stays_and_the_rest_goes() {
        let size = page(0).size_bytes();
        let kept = kept(size * 20);
        let often = kept.place(&wanted(0, Form::Html)).unwrap();
        kept.put(often, page(0).into());
        for number in 1..100 {
            kept.get(often).expect("it was asked for").coded(Coding::Gzip).unwrap().sent();
            kept.put(kept.place(&wanted(number, Form::Json)).unwrap(), page(number).into());
        }
        let (pages, bytes) = kept.size();
        assert!(pages > 10 && bytes <= size * 21, "{pages} pages of {bytes} bytes");
        let weighed: usize = kept.places.iter().filter_map(|place| place.load_full()).map(|page| page.size_bytes()).sum();
        assert_eq!(bytes, weighed);
    }
}

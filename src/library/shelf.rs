use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use super::{Made, Prepared, Wanted};

/// The most bytes of rare pages that are kept.
const MOST_BYTES: usize = 8 << 20;
/// The most rare pages that are kept, ready or not.
const MOST_PAGES: usize = 512;

type Slot = Arc<OnceLock<Made>>;

/// Rare pages, the longest unused leaving first.
#[derive(Default)]
pub(super) struct Shelf(Mutex<Places>);

#[derive(Default)]
struct Places {
    places: HashMap<Wanted, Place>,
    turn: u64,
    bytes: usize,
}

struct Place {
    slot: Slot,
    last_turn: u64,
    bytes: usize,
}

impl Shelf {
    /// The page, if it stands there and could be made.
    pub(super) fn find(&self, wanted: &Wanted) -> Option<Arc<Prepared>> {
        let mut places = self.lock();
        places.turn += 1;
        let turn = places.turn;
        let place = places.places.get_mut(wanted)?;
        place.last_turn = turn;
        place.slot.get().and_then(|made| made.as_ref().ok().cloned())
    }

    /// The place of a page, which whoever comes first fills.
    pub(super) fn slot(&self, wanted: &Wanted) -> Slot {
        let mut places = self.lock();
        places.turn += 1;
        let turn = places.turn;
        let slot = {
            let place =
                places.places.entry(wanted.clone()).or_insert_with(|| Place { slot: Slot::default(), last_turn: turn, bytes: 0 });
            place.last_turn = turn;
            place.slot.clone()
        };
        places.make_room();
        slot
    }

    /// Tells how heavy a page has become.
    pub(super) fn weigh(&self, wanted: &Wanted, bytes: usize) {
        let mut places = self.lock();
        let Some(place) = places.places.get_mut(wanted) else { return };
        let added = bytes - std::mem::replace(&mut place.bytes, bytes).min(bytes);
        places.bytes += added;
        places.make_room();
    }

    /// How many pages stand there, and their bytes.
    pub(super) fn size(&self) -> (usize, usize) {
        let places = self.lock();
        (places.places.len(), places.bytes)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Places> {
        // Nothing in here can panic half-way, so a poisoned shelf is still in order.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Places {
    fn make_room(&mut self) {
        while self.places.len() > 1 && (self.bytes > MOST_BYTES || self.places.len() > MOST_PAGES) {
            let Some(oldest) = self.places.iter().min_by_key(|(_, place)| place.last_turn).map(|(wanted, _)| wanted.clone())
            else {
                return;
            };
            if let Some(place) = self.places.remove(&oldest) {
                self.bytes -= place.bytes;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{address::Page, form::Form, lang::Locale};

    #[test]
    fn the_shelf_stays_small_whatever_is_asked_for() {
        let shelf = Shelf::default();
        let locale = Locale::parse("de").unwrap();
        for number in 0..2000 {
            let wanted = Wanted::page(&Page::Leaflet(format!("leaflet-{number}").into()), &locale, Form::Html);
            let slot = shelf.slot(&wanted);
            slot.get_or_init(|| Ok(Arc::new(Prepared::new("x".repeat(100_000), "text/plain", None)))).as_ref().unwrap();
            shelf.weigh(&wanted, 100_000);
        }
        let places = shelf.lock();
        assert!(places.places.len() <= MOST_PAGES);
        assert!(places.bytes <= MOST_BYTES, "{} bytes", places.bytes);
        assert_eq!(places.bytes, places.places.len() * 100_000);
    }

    #[test]
    fn what_was_used_last_stays() {
        let shelf = Shelf::default();
        let locale = Locale::parse("de").unwrap();
        let wanted = |number: usize| Wanted::page(&Page::Leaflet(format!("leaflet-{number}").into()), &locale, Form::Html);
        for number in 0..MOST_PAGES + 10 {
            shelf
                .slot(&wanted(number))
                .get_or_init(|| Ok(Arc::new(Prepared::new("x".to_owned(), "text/plain", None))))
                .as_ref()
                .unwrap();
            assert!(number < 1 || shelf.find(&wanted(0)).is_some(), "the first is asked for again and again");
        }
        assert!(shelf.find(&wanted(1)).is_none());
    }
}

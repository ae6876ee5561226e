//! What many pages begin with, held once.

use std::{
    collections::HashSet,
    sync::{Mutex, PoisonError},
};

use bytes::Bytes;

/// So many are there before those that no page has any more are let go.
const MANY: usize = 1024;

/// The packed bytes with which pages begin: those of one language begin alike.
#[derive(Debug, Default)]
pub(super) struct Starts(Mutex<HashSet<Bytes>>);

impl Starts {
    /// These bytes; the ones that there are already, if any.
    pub(super) fn the_same(&self, start: Vec<u8>) -> Bytes {
        if start.is_empty() {
            return Bytes::new();
        }
        // Nothing in here can panic half-way, so a poisoned set is still in order.
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(start.as_slice()) {
            return known.clone();
        }
        if known.len() >= MANY {
            known.retain(|start| !start.is_unique());
        }
        let start = Bytes::from(start.into_boxed_slice());
        known.insert(start.clone());
        start
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_start_is_held_once_and_as_long_as_a_page_has_it() {
        let starts = Starts::default();
        let held = starts.the_same(b"styles".to_vec());
        assert_eq!(starts.the_same(b"styles".to_vec()).as_ptr(), held.as_ptr());
        for number in 0..2 * MANY {
            starts.the_same(number.to_string().into_bytes());
        }
        assert!(starts.0.lock().unwrap().len() <= MANY);
        assert_eq!(starts.the_same(b"styles".to_vec()).as_ptr(), held.as_ptr());
    }
}

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many rare pages are made at the same time.
const AT_ONCE: usize = 2;
/// How many requests may wait for their turn.
const MOST_WAITING: usize = 64;

/// The queue of those who wait for a rare page. It is short: who comes too late is told to come again.
pub(super) struct Builds {
    turns: Arc<Semaphore>,
    waiting: AtomicUsize,
}

impl Default for Builds {
    fn default() -> Self {
        Self { turns: Arc::new(Semaphore::new(AT_ONCE)), waiting: AtomicUsize::new(0) }
    }
}

impl Builds {
    /// A turn, in the order of asking; `None` if too many are waiting.
    pub(super) async fn turn(&self) -> Option<OwnedSemaphorePermit> {
        let _place = Place::take(&self.waiting)?;
        self.turns.clone().acquire_owned().await.ok()
    }

    /// How many are waiting.
    pub(super) fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Relaxed).min(MOST_WAITING)
    }
}

/// A place in the queue; it is given back even if the client goes away.
struct Place<'a>(&'a AtomicUsize);

impl<'a> Place<'a> {
    fn take(waiting: &'a AtomicUsize) -> Option<Self> {
        let place = Self(waiting);
        (waiting.fetch_add(1, Ordering::Relaxed) < MOST_WAITING).then_some(place)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_comes_when_too_many_wait_is_sent_away() {
        let builds = Builds::default();
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let mut poll = |turn: &mut std::pin::Pin<Box<dyn Future<Output = Option<OwnedSemaphorePermit>> + '_>>| {
            turn.as_mut().poll(&mut context)
        };
        let turn = || -> std::pin::Pin<Box<dyn Future<Output = Option<OwnedSemaphorePermit>> + '_>> { Box::pin(builds.turn()) };
        let held = [poll(&mut turn()), poll(&mut turn())];
        assert!(held.iter().all(|turn| matches!(turn, std::task::Poll::Ready(Some(_)))), "two are made at once");
        let mut waiting: Vec<_> = (0..MOST_WAITING).map(|_| turn()).collect();
        assert!(waiting.iter_mut().all(|turn| poll(turn).is_pending()), "the others wait");
        assert!(matches!(poll(&mut turn()), std::task::Poll::Ready(None)), "the queue is full");
        drop(waiting);
        drop(held);
        assert!(matches!(poll(&mut turn()), std::task::Poll::Ready(Some(_))), "places are given back");
    }
}

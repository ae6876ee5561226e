//! Tells when something may have changed in a content folder, as far as the kernel says so; looking is for others.

use std::{
    collections::HashSet,
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};

use notify::{
    Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode, ModifyKind, RenameMode},
};

use super::{is_content, look::Look};

/// The most files that are remembered as being written.
const MOST_WRITTEN: usize = 1000;

/// Watches every folder in which a change can change a look. Where the kernel does not tell (a network's disk, too many watches),
/// nothing is told, and only looking again helps.
pub struct Watch {
    /// `None` where it cannot be had.
    _watcher: Option<RecommendedWatcher>,
    written: Arc<Mutex<HashSet<PathBuf>>>,
}

impl Watch {
    /// Watches what was seen. A folder that was replaced is another folder, so after each change a new watch is needed.
    pub fn new(look: Option<&Look>, tell: impl Fn() + Send + 'static) -> Self {
        let written = Arc::new(Mutex::new(HashSet::new()));
        let noted = written.clone();
        let watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.map_or(true, |event| note(&event, &mut noted.lock().unwrap_or_else(PoisonError::into_inner))) {
                tell();
            }
        });
        let watcher = watcher.ok().map(|mut watcher| {
            for folder in look.into_iter().flat_map(Look::watched) {
                // What cannot be watched is looked at all the same.
                let _ = watcher.watch(folder, RecursiveMode::NonRecursive);
            }
            watcher
        });
        Self { _watcher: watcher, written }
    }

    /// Whether somebody has begun to write a file and has not closed it.
    pub fn sees_writing(&self) -> bool {
        !self.written.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }
}

/// Whether an event can mean a change; who writes what is noted.
fn note(event: &Event, written: &mut HashSet<PathBuf>) -> bool {
    let is_other_file = |path: &PathBuf| path.extension().is_some() && !is_content(path);
    let data = matches!(event.kind, EventKind::Modify(ModifyKind::Data(_)));
    if data && event.paths.iter().all(is_other_file) {
        return false;
    }
    match event.kind {
        EventKind::Modify(ModifyKind::Data(_)) if written.len() < MOST_WRITTEN => written.extend(event.paths.iter().cloned()),
        EventKind::Access(AccessKind::Close(AccessMode::Write))
        | EventKind::Remove(_)
        | EventKind::Modify(ModifyKind::Name(RenameMode::From)) => {
            for path in &event.paths {
                written.remove(path);
            }
        }
        // Whoever reads, we first of all, changes nothing.
        EventKind::Access(_) => return false,
        _ => {}
    }
    true
}

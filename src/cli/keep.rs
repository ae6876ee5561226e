//! Keeps what is served up to date with what is written, and remembers what was good.
//!
//! A change is taken up once the folder has looked the same for a moment ([`QUIET`]): half a file can be sound Fluent, and a
//! checkout writes one file after the other. The kernel tells of most changes at once; a look every few seconds finds the rest.

use std::{
    collections::HashSet,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError},
    },
    time::{Duration, Instant},
};

use super::{Stop, clock, open::ContentOptions, status::nothing_to_serve};
use crate::{
    answer::{House, preview::Desk},
    check::{Checked, Depth, Policy, Previous, Publish, catalogue::Catalogue, check},
    content::{
        Content,
        source::{Look, Reader, Watch},
    },
    finding::{Finding, Place},
    lang::Date,
    library::Library,
    metrics::{self, Metrics, Reload},
    proof,
    render::{Site, status::Circumstances},
    wire::Door,
};

/// How long the folder has to look the same. Longer than a slow writer's pauses, and short enough to see a change within a second.
const QUIET: Duration = Duration::from_millis(500);
/// How long a folder has to be gone: many ways of replacing one take it away first.
const GONE: Duration = Duration::from_secs(2);
/// After this long a folder that is never quiet is read all the same, without the files that are being written.
const LONGEST_WAIT: Duration = Duration::from_secs(10);
/// The most findings of one load that are logged one by one.
const MOST_LOGGED: usize = 100;
/// How long at least between giving memory back, because pages have come and gone.
const OFTEN_ENOUGH: Duration = Duration::from_secs(30);
/// How many connections have to have gone for their memory to be worth giving back.
const MANY_CONNECTIONS: usize = 500;

/// What the keeper is told.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Nudge {
    /// Something may have changed.
    Touched,
    /// Somebody wants to know whether something has changed.
    Asked,
}

/// What the operator decides about keeping.
pub(super) struct Choices {
    pub(super) content: ContentOptions,
    pub(super) publish: Publish,
    pub(super) site: Site,
    pub(super) warnings: Vec<String>,
    pub(super) poll: Duration,
    pub(super) shows_preview: bool,
}

/// The content as it is served now.
pub(super) struct Keeper {
    choices: Choices,
    metrics: Arc<Metrics>,
    reader: Option<Reader>,
    /// What the folder looked like when it was read.
    seen: Option<Look>,
    day: Option<Date>,
    /// How much has been looked at.
    depth: Depth,
    previous: Previous,
    library: Library,
    findings: Vec<Finding>,
    /// What is written, if it is shown.
    written: Option<Content>,
    /// What is known of the made-up languages.
    made_up: Previous,
    /// Whether `/status` says that something older is served than what was written.
    is_warned: bool,
    most_connections: usize,
    /// When memory was last given back, and what was kept then.
    given_back: (Instant, (usize, usize)),
}

impl Keeper {
    /// Reads and judges the content for the first time. A text with an error is left out and named.
    pub(super) fn begin(choices: Choices, metrics: Arc<Metrics>) -> Result<Self, Stop> {
        let day = clock::today();
        let (mut reader, mut seen) = (choices.content.reader(), None);
        let content = match &mut reader {
            None => Content::embedded(),
            Some(reader) => {
                let look = reader.look().map_err(|error| choices.content.unreadable(error))?;
                let content = reader.read(&look).content;
                seen = Some(look);
                content
            }
        };
        // Whoever waits for the first answer does not wait for advice; who writes has asked for it.
        let depth = if choices.shows_preview { Depth::Everything } else { Depth::Gates };
        let policy = Policy { depth, ..choices.content.policy(choices.publish) };
        let checked = check(&content, &Previous::default(), &policy);
        log_findings(&checked.findings, &[]);
        let catalogue = checked.catalogue.ok_or_else(|| nothing_to_serve(&choices.content))?;
        serves(&metrics, &catalogue, &checked.findings);
        let circumstances = choices.circumstances(&checked.findings, None);
        let library = Library::new(catalogue, choices.site.clone(), circumstances);
        let (previous, findings) = (checked.previous, checked.findings);
        let written = choices.shows_preview.then_some(content);
        Ok(Self {
            choices,
            metrics,
            reader,
            seen,
            day,
            depth,
            previous,
            library,
            findings,
            written,
            made_up: Previous::default(),
            is_warned: false,
            most_connections: 0,
            given_back: (Instant::now(), (0, 0)),
        })
    }

    /// The house with what was read.
    pub(super) fn house(&mut self) -> House {
        let house = House::new(self.library.clone(), &clock::a_year_from_now());
        self.with_preview(house)
    }

    /// The house with what is written, if it is to be shown.
    fn with_preview(&mut self, house: House) -> House {
        let Some(written) = &self.written else { return house };
        let source = &self.choices.content.source;
        let content = proof::with_pseudo_locales(written.clone(), source);
        let policy = Policy { depth: Depth::Gates, ..self.choices.content.policy(self.choices.publish) };
        let checked = check(&proof::only_pseudo_locales(&content, source), &self.made_up, &policy);
        self.made_up = checked.previous;
        let circumstances = self.choices.circumstances(&[], None);
        let library = checked.catalogue.map(|catalogue| Library::new(catalogue, self.choices.site.clone(), circumstances));
        house.previewing(Arc::new(Desk::new(content, self.findings.clone(), library)))
    }

    /// Looks after the content as long as somebody can nudge. `tell` nudges too, when the kernel tells of a change.
    pub(super) fn run(mut self, door: &Door, nudges: &Receiver<Nudge>, tell: impl Fn() + Clone + Send + 'static) {
        self.warm_up();
        let mut watch = Watch::new(self.seen.as_ref(), tell.clone());
        let mut change: Option<Change> = None;
        // Between a look and the watch something may have happened, so every watch begins with a look.
        let mut nudge = Ok(Nudge::Touched);
        while nudge != Err(RecvTimeoutError::Disconnected) {
            self.look_after_time_and_memory(door);
            match &mut change {
                Some(change) if nudge.is_ok() => change.last = Instant::now(),
                Some(seen) => {
                    let look = self.look();
                    let is_steady = look == seen.look && !watch.sees_writing();
                    if look == self.seen {
                        change = None;
                    } else if !is_steady && seen.first.elapsed() < LONGEST_WAIT {
                        *seen = Change { first: seen.first, ..Change::to(look, self.seen.as_ref()) };
                    } else if self.load(door, look.map(|look| look.without_unsteady(seen.look.as_ref()))) {
                        (change, watch) = (None, Watch::new(self.seen.as_ref(), tell.clone()));
                        nudge = Ok(Nudge::Touched);
                        continue;
                    } else {
                        seen.last = Instant::now();
                    }
                }
                None => {
                    let look = self.look();
                    if look != self.seen {
                        change = Some(Change::to(look, self.seen.as_ref()));
                    } else if nudge == Ok(Nudge::Asked) {
                        self.tell(Reload::Unchanged, "the content has not changed");
                    } else if nudge == Err(RecvTimeoutError::Timeout) && self.depth == Depth::Gates {
                        self.look_for_advice(door);
                    }
                }
            }
            nudge = nudges.recv_timeout(change.as_ref().map_or(self.choices.poll, Change::left));
        }
    }

    fn look(&self) -> Option<Look> {
        self.reader.as_ref().and_then(|reader| reader.look().ok())
    }

    /// Review dates pass by themselves, and free memory belongs to the machine.
    fn look_after_time_and_memory(&mut self, door: &Door) {
        if clock::today() != self.day {
            self.load(door, self.seen.clone());
        }
        let connections = self.metrics.connections();
        if self.most_connections > connections + MANY_CONNECTIONS {
            self.most_connections = connections;
            give_back::give_back();
        }
        self.most_connections = self.most_connections.max(connections);
        // Where pages come and go, what was free between them stays with the program.
        let kept = self.library.kept_size();
        if self.given_back.0.elapsed() > OFTEN_ENOUGH && self.given_back.1 != kept {
            self.given_back = (Instant::now(), kept);
            give_back::give_back();
        }
    }

    /// Looks at what was only looked at for what could stop a text, now that nobody waits for it.
    fn look_for_advice(&mut self, door: &Door) {
        self.depth = Depth::Everything;
        let seen = self.seen.clone();
        if let Ok(Read::Checked(checked)) = catch_unwind(AssertUnwindSafe(|| self.read(seen.as_ref())))
            && let (Some(catalogue), false) = (checked.catalogue, checked.is_kept)
        {
            let has_advice = checked.findings != self.findings;
            (self.previous, self.findings) = (checked.previous, checked.findings);
            if has_advice {
                self.open(door, catalogue, None);
            }
        }
        give_back::give_back();
    }

    /// Reads the content as it looks and puts it behind the door; `false` if it changed meanwhile and is to be read again.
    fn load(&mut self, door: &Door, look: Option<Look>) -> bool {
        // A fault of ours must not end the keeping.
        let read = catch_unwind(AssertUnwindSafe(|| self.read(look.as_ref())));
        self.day = clock::today();
        match read {
            Ok(Read::Torn) => return false,
            Ok(Read::Checked(checked)) => self.take(door, *checked),
            Ok(Read::Gone) => self.keep(door, "the content folder is gone: what was read from it before is served"),
            Err(_) => self.keep(door, "the content could not be judged, which is a fault of this program: what was served stays"),
        }
        self.seen = look;
        give_back::give_back();
        true
    }

    fn read(&mut self, look: Option<&Look>) -> Read {
        let policy = Policy { depth: self.depth, ..self.choices.content.policy(self.choices.publish) };
        match (&mut self.reader, look) {
            (None, _) => Read::Checked(Box::new(check(&Content::embedded(), &self.previous, &policy))),
            (Some(_), None) => Read::Gone,
            (Some(reader), Some(look)) => {
                let reading = reader.read(look);
                let checked = check(&reading.content, &self.previous, &policy);
                if reading.is_torn() {
                    return Read::Torn;
                }
                self.written = self.choices.shows_preview.then_some(reading.content);
                Read::Checked(Box::new(checked))
            }
        }
    }

    fn take(&mut self, door: &Door, checked: Checked) {
        let Some(catalogue) = checked.catalogue else { return };
        let served = self.library.catalogue();
        // What is written can change in ways that readers never see.
        let is_same = !self.is_warned
            && self.written.is_none()
            && checked.findings == self.findings
            && catalogue.revision() == served.revision()
            && catalogue.standings().eq(served.standings());
        log_findings(&checked.findings, &self.findings);
        (self.previous, self.findings) = (checked.previous, checked.findings);
        if checked.is_kept {
            let reason = "leaflets.toml or the folder is damaged: what was served before stays until that is mended";
            self.open(door, catalogue, Some(reason));
            self.tell(Reload::Kept, reason);
        } else if is_same {
            self.tell(Reload::Unchanged, "the content says what it said before");
        } else {
            self.open(door, catalogue, None);
            self.tell(Reload::Done, "the content was read and is served");
        }
    }

    fn keep(&mut self, door: &Door, reason: &'static str) {
        self.open(door, self.library.catalogue().clone(), Some(reason));
        self.tell(Reload::Failed, reason);
    }

    fn open(&mut self, door: &Door, catalogue: Catalogue, warning: Option<&str>) {
        serves(&self.metrics, &catalogue, &self.findings);
        let circumstances = self.choices.circumstances(&self.findings, warning);
        self.library = self.library.renewed(catalogue, circumstances);
        self.is_warned = warning.is_some();
        let house = door.house().renewed(self.library.clone(), &clock::a_year_from_now());
        door.open(self.with_preview(house));
        self.warm_up();
    }

    fn tell(&self, outcome: Reload, sentence: &'static str) {
        self.metrics.reloaded(outcome);
        let (revision, outcome) = (self.library.catalogue().revision().short(), outcome.as_str());
        match self.is_warned {
            true => tracing::error!(outcome, revision, "{sentence}"),
            false => tracing::info!(outcome, revision, "{sentence}"),
        }
    }

    /// Makes the pages that nobody has asked for yet, beside everything else.
    fn warm_up(&self) {
        let library = self.library.clone();
        // Without a thread to spare they are made when somebody asks.
        let _ = std::thread::Builder::new().name("pages".to_owned()).spawn(move || library.warm_up());
    }
}

enum Read {
    Checked(Box<Checked>),
    /// Something changed while it was read.
    Torn,
    /// There is no folder.
    Gone,
}

/// A change that has been seen and not yet taken up.
struct Change {
    look: Option<Look>,
    first: Instant,
    last: Instant,
    patience: Duration,
}

impl Change {
    fn to(look: Option<Look>, seen: Option<&Look>) -> Self {
        let is_gone = seen.is_some_and(|seen| look.as_ref().is_none_or(|look| look.lacks_a_folder_of(seen)));
        let now = Instant::now();
        Self { look, first: now, last: now, patience: if is_gone { GONE } else { QUIET } }
    }

    /// How long it has to stay the same from now on.
    fn left(&self) -> Duration {
        self.patience.saturating_sub(self.last.elapsed())
    }
}

impl Choices {
    fn circumstances(&self, findings: &[Finding], warning: Option<&str>) -> Circumstances {
        Circumstances {
            findings: findings.to_vec(),
            content: self.content.kind(),
            loaded: clock::now(),
            warnings: self.warnings.iter().cloned().chain(warning.map(str::to_owned)).collect(),
        }
    }
}

fn serves(metrics: &Metrics, catalogue: &Catalogue, findings: &[Finding]) {
    metrics.serves(metrics::Content {
        revision: catalogue.revision().short(),
        loaded_seconds: clock::now_seconds(),
        kept: catalogue.kept(),
        findings: metrics::Content::count(findings),
    });
}

/// Names what stops a text, as far as it has not been named before.
fn log_findings(findings: &[Finding], known: &[Finding]) {
    let known: HashSet<&Finding> = known.iter().collect();
    for finding in findings.iter().filter(|finding| finding.stops() && !known.contains(finding)).take(MOST_LOGGED) {
        let Place { file, line, column, .. } = &finding.place;
        let (rule, sentence) = (finding.rule.name, finding.sentence.as_str());
        tracing::warn!(file = file.as_str(), line, column, rule, sentence, "a text has an error and is not published");
    }
    let stopping = findings.iter().filter(|finding| finding.stops()).count();
    if stopping > MOST_LOGGED {
        tracing::warn!(stopping, "there are more errors than are logged; leaflets check names all of them");
    }
}

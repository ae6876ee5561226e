//! What is counted, and the text in which Prometheus reads it. Nothing in here names a reader: every label is of a closed set.

use std::{
    collections::{BTreeMap, HashMap},
    fmt::{Display, Write},
    sync::{
        Arc, Mutex, PoisonError, RwLock,
        atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed},
    },
};

use crate::{
    finding::{Finding, Severity},
    form::Form,
    lang::Locale,
};

/// Upper bounds of the classes of the histogram, in microseconds.
const CLASSES: [u64; 12] = [50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 100_000, 250_000, 1_000_000];

/// What tells one counter of requests from another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Request {
    /// The pattern of the path.
    pub route: &'static str,
    /// The form of the answer.
    pub form: Option<Form>,
    /// The language of the answer.
    pub language: Option<Locale>,
    /// The status of the answer.
    pub status: u16,
}

/// What came of looking at the content again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reload {
    /// Something else is served now.
    Done,
    /// Nothing has changed.
    Unchanged,
    /// The manifest or the tree is damaged: what was served stays.
    Kept,
    /// The content could not be read: what was served stays.
    Failed,
}

impl Reload {
    /// Every outcome.
    pub const ALL: [Self; 4] = [Self::Done, Self::Unchanged, Self::Kept, Self::Failed];

    /// The word in metrics and logs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Unchanged => "unchanged",
            Self::Kept => "kept",
            Self::Failed => "failed",
        }
    }
}

/// The content that is served.
#[derive(Clone, Debug, Default)]
pub struct Content {
    /// Its revision.
    pub revision: String,
    /// When it was loaded, in seconds since 1970.
    pub loaded_seconds: u64,
    /// How many units are served in an earlier text.
    pub kept: usize,
    /// How many findings there are, by severity and by whether they stop a text.
    pub findings: BTreeMap<(Severity, bool), usize>,
}

impl Content {
    /// Counts the findings by severity and effect; those that there are none of are counted too.
    pub fn count(findings: &[Finding]) -> BTreeMap<(Severity, bool), usize> {
        let mut counts: BTreeMap<(Severity, bool), usize> = [Severity::Error, Severity::Warning]
            .into_iter()
            .flat_map(|severity| [true, false].map(|stops| ((severity, stops), 0)))
            .collect();
        for finding in findings {
            *counts.entry((finding.rule.severity, finding.stops())).or_default() += 1;
        }
        counts
    }
}

/// What stands how at this moment.
#[derive(Clone, Copy, Debug, Default)]
pub struct Gauges {
    /// The pages on the shelf.
    pub shelf_pages: usize,
    /// Their size.
    pub shelf_bytes: usize,
    /// Who waits for a rare page.
    pub builds_waiting: usize,
}

/// Every counter of one service.
#[derive(Debug, Default)]
pub struct Metrics {
    requests: RwLock<HashMap<Request, Arc<AtomicU64>>>,
    classes: [AtomicU64; CLASSES.len() + 1],
    microseconds: AtomicU64,
    missing: Mutex<BTreeMap<String, u64>>,
    reloads: [AtomicU64; Reload::ALL.len()],
    content: Mutex<Content>,
    refused_builds: AtomicU64,
    connections: AtomicUsize,
    ended: Mutex<BTreeMap<&'static str, u64>>,
    dropped_lines: AtomicU64,
}

impl Metrics {
    /// The counter of these requests. Who asks often keeps it.
    pub fn requests(&self, request: Request) -> Arc<AtomicU64> {
        if let Some(counter) = self.requests.read().unwrap_or_else(PoisonError::into_inner).get(&request) {
            return counter.clone();
        }
        self.requests.write().unwrap_or_else(PoisonError::into_inner).entry(request).or_default().clone()
    }

    /// A request took so long.
    pub fn took(&self, microseconds: u64) {
        let class = CLASSES.iter().position(|most| microseconds <= *most).unwrap_or(CLASSES.len());
        self.classes[class].fetch_add(1, Relaxed);
        self.microseconds.fetch_add(microseconds, Relaxed);
    }

    /// A language was asked for that is not there; `None` if nobody knows it by name.
    pub fn missed(&self, language: Option<&Locale>) {
        let mut missing = lock(&self.missing);
        match missing.get_mut(language.map_or("other", Locale::as_str)) {
            Some(count) => *count += 1,
            None => drop(missing.insert(language.map_or("other", Locale::as_str).to_owned(), 1)),
        }
    }

    /// The content was looked at again.
    pub fn reloaded(&self, outcome: Reload) {
        self.reloads[outcome as usize].fetch_add(1, Relaxed);
    }

    /// This content is served now.
    pub fn serves(&self, content: Content) {
        *lock(&self.content) = content;
    }

    /// A request for a rare page was turned away.
    pub fn build_refused(&self) {
        self.refused_builds.fetch_add(1, Relaxed);
    }

    /// A client has connected.
    pub fn connected(&self) {
        self.connections.fetch_add(1, Relaxed);
    }

    /// A connection is over, for this reason out of a closed set.
    pub fn ended(&self, reason: &'static str) {
        self.connections.fetch_sub(1, Relaxed);
        *lock(&self.ended).entry(reason).or_default() += 1;
    }

    /// How many connections there are.
    pub fn connections(&self) -> usize {
        self.connections.load(Relaxed)
    }

    /// A line of the log found no place in the queue.
    pub fn line_dropped(&self) {
        self.dropped_lines.fetch_add(1, Relaxed);
    }

    /// All of it in the text format of Prometheus.
    pub fn text(&self, gauges: Gauges) -> String {
        let mut text = Text::default();
        let requests = self.requests.read().unwrap_or_else(PoisonError::into_inner);
        let mut requests: Vec<(&Request, u64)> = requests.iter().map(|(request, count)| (request, count.load(Relaxed))).collect();
        requests.sort_unstable();
        text.family("requests_total", "counter", "Requests answered.");
        for (request, count) in requests {
            let status = request.status.to_string();
            let labels = [
                ("route", request.route),
                ("form", request.form.map_or("", Form::as_str)),
                ("language", request.language.as_ref().map_or("", Locale::as_str)),
                ("status", &status),
            ];
            text.sample("requests_total", &labels, count);
        }
        self.histogram(&mut text);
        text.family("languages_missing_total", "counter", "Languages asked for that are not there.");
        for (language, count) in &*lock(&self.missing) {
            text.sample("languages_missing_total", &[("language", language)], count);
        }
        text.family("reloads_total", "counter", "Looks at changed content, by what came of them.");
        for outcome in Reload::ALL {
            text.sample("reloads_total", &[("outcome", outcome.as_str())], self.reloads[outcome as usize].load(Relaxed));
        }
        let content = lock(&self.content).clone();
        text.family("findings", "gauge", "What was found wrong in the content.");
        for ((severity, stops), count) in &content.findings {
            let stops = if *stops { "true" } else { "false" };
            text.sample("findings", &[("severity", severity.as_str()), ("stops", stops)], count);
        }
        text.family("content_info", "gauge", "The content that is served.");
        text.sample("content_info", &[("revision", &content.revision)], 1);
        let ended = lock(&self.ended).clone();
        text.one("content_loaded_timestamp_seconds", "gauge", "When it was loaded.", content.loaded_seconds);
        text.one("kept", "gauge", "Units whose last good text is served.", content.kept);
        text.one("shelf_bytes", "gauge", "Memory of rare pages.", gauges.shelf_bytes);
        text.one("shelf_pages", "gauge", "Rare pages kept.", gauges.shelf_pages);
        text.one("builds_waiting", "gauge", "Requests that wait for a rare page.", gauges.builds_waiting);
        text.one("builds_refused_total", "counter", "Requests for rare pages turned away.", self.refused_builds.load(Relaxed));
        text.one("connections", "gauge", "Connections.", self.connections());
        text.family("connections_ended_total", "counter", "Connections ended, by reason.");
        for (reason, count) in ended {
            text.sample("connections_ended_total", &[("reason", reason)], count);
        }
        text.one("log_lines_dropped_total", "counter", "Lines that the log had no place for.", self.dropped_lines.load(Relaxed));
        text.0
    }

    fn histogram(&self, text: &mut Text) {
        const NAME: &str = "request_duration_seconds";
        text.family(NAME, "histogram", "How long an answer took to make.");
        let mut sum = 0;
        for (class, most) in self.classes.iter().zip(CLASSES.map(Some).into_iter().chain([None])) {
            sum += class.load(Relaxed);
            let most = most.map_or("+Inf".to_owned(), |most| seconds(most).to_string());
            text.sample(&format!("{NAME}_bucket"), &[("le", &most)], sum);
        }
        text.sample(&format!("{NAME}_sum"), &[], seconds(self.microseconds.load(Relaxed)));
        text.sample(&format!("{NAME}_count"), &[], sum);
    }
}

fn seconds(microseconds: u64) -> f64 {
    microseconds as f64 / 1e6
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The text format.
#[derive(Default)]
struct Text(String);

impl Text {
    fn family(&mut self, name: &str, kind: &str, help: &str) {
        let _ = writeln!(self.0, "# HELP leaflets_{name} {help}\n# TYPE leaflets_{name} {kind}");
    }

    /// Values of labels need no escaping: they are words, tags, patterns and hexadecimal digits.
    fn sample(&mut self, name: &str, labels: &[(&str, &str)], value: impl Display) {
        let labels: Vec<String> = labels.iter().map(|(name, value)| format!("{name}=\"{value}\"")).collect();
        let labels = if labels.is_empty() { String::new() } else { format!("{{{}}}", labels.join(",")) };
        let _ = writeln!(self.0, "leaflets_{name}{labels} {value}");
    }

    fn one(&mut self, name: &str, kind: &str, help: &str, value: impl Display) {
        self.family(name, kind, help);
        self.sample(name, &[], value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_what_prometheus_reads() {
        let metrics = Metrics::default();
        let request = Request { route: "/leaflets", form: Some(Form::Html), language: Locale::parse("de"), status: 200 };
        metrics.requests(request.clone()).fetch_add(1, Relaxed);
        metrics.requests(request).fetch_add(1, Relaxed);
        metrics.took(70);
        metrics.took(2_000_000);
        metrics.missed(Locale::parse("ja").as_ref());
        metrics.missed(None);
        metrics.connected();
        metrics.ended("done");
        let text = metrics.text(Gauges::default());
        for line in [
            "leaflets_requests_total{route=\"/leaflets\",form=\"html\",language=\"de\",status=\"200\"} 2",
            "leaflets_request_duration_seconds_bucket{le=\"0.00005\"} 0",
            "leaflets_request_duration_seconds_bucket{le=\"0.0001\"} 1",
            "leaflets_request_duration_seconds_bucket{le=\"1\"} 1",
            "leaflets_request_duration_seconds_bucket{le=\"+Inf\"} 2",
            "leaflets_request_duration_seconds_sum 2.00007",
            "leaflets_languages_missing_total{language=\"ja\"} 1",
            "leaflets_languages_missing_total{language=\"other\"} 1",
            "leaflets_connections 0",
            "leaflets_connections_ended_total{reason=\"done\"} 1",
        ] {
            assert!(text.lines().any(|other| other == line), "{line} in\n{text}");
        }
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let (name, value) = line.rsplit_once(' ').unwrap();
            assert!(value.parse::<f64>().is_ok(), "{line}");
            let family = name.split('{').next().unwrap();
            let is_told = |family: &str| text.contains(&format!("# TYPE {family} "));
            let bare = ["_bucket", "_sum", "_count"].iter().find_map(|end| family.strip_suffix(end)).unwrap_or(family);
            assert!(is_told(family) || is_told(bare), "{family} has a type");
        }
    }
}

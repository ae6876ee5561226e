//! The log: one line an event, as text or JSON, on standard error.
//!
//! A thread of its own writes, from a queue that is short: where nobody reads, lines are dropped and counted, and no request waits.
//! Only this program's events are written, which name no reader, and what its server says of its own failures.

use std::{
    fmt::{self, Write as _},
    io::Write as _,
    sync::{
        Arc,
        mpsc::{self, Receiver, SyncSender, TrySendError},
    },
    time::Duration,
};

use clap::ValueEnum;
use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    level_filters::LevelFilter,
    span,
};

use super::clock;
use crate::metrics::Metrics;

/// How many lines may wait for a slow reader.
const QUEUE: usize = 1024;
/// How long the end of the program waits for one.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// How the log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Style {
    Text,
    Json,
    Off,
}

/// Begins the log. What it gives has to be kept until the end, which waits for the last lines.
pub(super) fn begin(style: Style, metrics: Arc<Metrics>) -> LastWords {
    let (queue, lines) = mpsc::sync_channel(QUEUE);
    if style != Style::Off {
        std::thread::spawn(move || write(&lines));
        let log = Log { style, queue: queue.clone(), metrics };
        tracing::subscriber::set_global_default(log).expect("the log is begun once, by the command that serves");
    }
    LastWords(queue)
}

enum Line {
    Text(String),
    Last(SyncSender<()>),
}

fn write(lines: &Receiver<Line>) {
    for line in lines {
        match line {
            // A full disk or a closed pipe must not end the service; there is nobody left to tell.
            Line::Text(line) => drop(std::io::stderr().write_all(line.as_bytes())),
            Line::Last(done) => drop(done.try_send(())),
        }
    }
}

/// Waits for the last lines, but not for ever.
pub(super) struct LastWords(SyncSender<Line>);

impl Drop for LastWords {
    fn drop(&mut self) {
        let (done, is_done) = mpsc::sync_channel(1);
        if self.0.try_send(Line::Last(done)).is_ok() {
            let _ = is_done.recv_timeout(LAST_WORDS);
        }
    }
}

struct Log {
    style: Style,
    queue: SyncSender<Line>,
    metrics: Arc<Metrics>,
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let most = if metadata.target().starts_with("ir_leaflets") {
            Level::INFO
        } else if metadata.target().starts_with("actix_server") {
            Level::WARN
        } else {
            return false;
        };
        metadata.is_event() && *metadata.level() <= most
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(LevelFilter::INFO)
    }

    fn event(&self, event: &Event<'_>) {
        let mut line = match self.style {
            Style::Json => json(event),
            Style::Text | Style::Off => text(event),
        };
        line.push('\n');
        if let Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) = self.queue.try_send(Line::Text(line)) {
            self.metrics.line_dropped();
        }
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

fn text(event: &Event<'_>) -> String {
    let mut fields = TextFields::default();
    event.record(&mut fields);
    format!("{} {:<5} {}{}", clock::now_milliseconds(), event.metadata().level(), fields.message, fields.others)
}

#[derive(Default)]
struct TextFields {
    message: String,
    others: String,
}

impl Visit for TextFields {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            "message" => self.message.push_str(value),
            // Quoted where it would be read as something else; a line break never gets into a line.
            name if value.is_empty()
                || value.contains(|character: char| character.is_whitespace() || character.is_control() || character == '"') =>
            {
                let _ = write!(self.others, " {name}={value:?}");
            }
            name => drop(write!(self.others, " {name}={value}")),
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.record_str(field, &format!("{value:?}"));
    }
}

fn json(event: &Event<'_>) -> String {
    let mut fields = JsonFields(serde_json::Map::new());
    fields.0.insert("time".to_owned(), clock::now_milliseconds().into());
    fields.0.insert("level".to_owned(), event.metadata().level().as_str().into());
    event.record(&mut fields);
    serde_json::Value::Object(fields.0).to_string()
}

struct JsonFields(serde_json::Map<String, serde_json::Value>);

impl Visit for JsonFields {
    fn record_u64(&mut self, field: &Field, value: u64) {
        self.0.insert(field.name().to_owned(), value.into());
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.into());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}").into());
    }
}

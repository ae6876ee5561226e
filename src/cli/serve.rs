//! Serves: puts the house together, opens it, and closes it in order.

use std::{
    future::{self, Future},
    io::{self, Write as _},
    net::{SocketAddr, TcpListener},
    pin::pin,
    process::ExitCode,
    sync::{Arc, mpsc},
    task::{Context, Poll},
    time::Duration,
};

use actix_web::rt;
use clap::ValueEnum;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::signal::unix::{Signal, SignalKind, signal};

use super::{
    Done, Stop,
    keep::{Choices, Keeper, Nudge},
    log,
    open::ContentOptions,
};
use crate::{
    check::Publish,
    metrics::Metrics,
    render::{Indexing, Site},
    wire::{self, Door, Settings},
};

/// How many clients may wait to be let in.
const BACKLOG: i32 = 4096;
/// The most connections, however many the machine allows.
const MOST_CONNECTIONS: usize = 20_000;

#[derive(clap::Args)]
pub(super) struct Options {
    /// The address and port to listen at; port 0 takes a free one
    #[arg(long, env = "LEAFLETS_LISTEN", value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The beginning of every public link, such as https://leaflets.example.org; without it, the address listened at
    #[arg(long, env = "LEAFLETS_PUBLIC_URL", value_name = "URL", value_parser = public_url)]
    public_url: Option<String>,
    /// Which texts may be read: drafts (with a notice that says so), or only those that a clinical reviewer has signed
    #[arg(long, env = "LEAFLETS_PUBLISH", value_enum)]
    publish: Option<PublishName>,
    /// What search engines may list: only signed texts, or all
    #[arg(long, env = "LEAFLETS_INDEX", value_enum, default_value = "reviewed")]
    index: IndexName,
    /// Whom to tell of a mistake or a weakness: a mail address or a link; shown on every leaflet and in security.txt
    #[arg(long, env = "LEAFLETS_CONTACT", value_name = "CONTACT", value_parser = contact)]
    contact: Option<String>,
    /// How many threads answer; without it, one for each core
    #[arg(long, env = "LEAFLETS_WORKERS", value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=256))]
    workers: Option<u16>,
    /// An address and port of their own for counters, which Prometheus reads at /metrics; without it there are none to read
    #[arg(long, env = "LEAFLETS_METRICS_LISTEN", value_name = "ADDRESS")]
    metrics_listen: Option<SocketAddr>,
    /// How the log is written, on standard error
    #[arg(long, env = "LEAFLETS_LOG", value_enum, default_value = "text")]
    log: log::Style,
    /// Log a line for every request: never an address, a query or a browser's name
    #[arg(long, env = "LEAFLETS_LOG_REQUESTS")]
    log_requests: bool,
    /// How many seconds /readyz fails before the service stops, so that others stop sending requests first
    #[arg(long, env = "LEAFLETS_DRAIN_DELAY", value_name = "SECONDS", default_value_t = 0)]
    drain_delay: u16,
    /// How many seconds may pass until a change of the content is seen where the system does not tell of it
    #[arg(long, env = "LEAFLETS_POLL", value_name = "SECONDS", default_value_t = 2, value_parser = clap::value_parser!(u16).range(1..=3600))]
    poll: u16,
    /// Show at /preview/ what is being written: source and translation side by side, with what is wrong in it; only on this computer
    #[arg(long, env = "LEAFLETS_PREVIEW")]
    preview: bool,
    /// Show the preview at any address: for those who see to it that only they can reach it
    #[arg(long, env = "LEAFLETS_PREVIEW_ANYWHERE", requires = "preview")]
    preview_anywhere: bool,
    #[command(flatten)]
    content: ContentOptions,
}

#[derive(Clone, Copy, ValueEnum)]
enum PublishName {
    Drafts,
    Reviewed,
}

#[derive(Clone, Copy, ValueEnum)]
enum IndexName {
    Reviewed,
    All,
}

/// A link of http or https to a host, without a query; a slash at its end is dropped.
pub(super) fn public_url(text: &str) -> Result<String, String> {
    let bare = text.trim_end_matches('/');
    let host = bare.strip_prefix("https://").or_else(|| bare.strip_prefix("http://"));
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/[]%".contains(&byte);
    match host {
        Some(host) if !host.is_empty() && host.bytes().all(is_plain) => Ok(bare.to_owned()),
        _ => Err("write it like https://leaflets.example.org".to_owned()),
    }
}

pub(super) fn contact(text: &str) -> Result<String, String> {
    let is_link = ["https://", "mailto:", "tel:"].iter().any(|scheme| text.starts_with(scheme));
    let is_mail = text.contains('@') && !text.contains(':');
    let is_one_line = text.bytes().all(|byte| byte.is_ascii_graphic());
    match is_one_line && (is_link || is_mail) {
        true => Ok(text.to_owned()),
        false => Err("write a mail address, or a link that begins with https://, mailto: or tel:".to_owned()),
    }
}

impl Options {
    fn publish(&self) -> Publish {
        match self.publish {
            Some(PublishName::Reviewed) => Publish::Reviewed,
            Some(PublishName::Drafts) | None => Publish::Drafts,
        }
    }

    /// Texts that nobody has checked are for those who write them.
    fn keep_preview_private(&self) -> Result<(), Stop> {
        match self.listen.ip().is_loopback() || self.preview_anywhere {
            true => Ok(()),
            false => Err(Stop::new(
                format!("the preview cannot be served at {}", self.listen),
                "others could see it, and it shows texts that nobody has checked",
                "leave --listen out, or say --preview-anywhere if only you can reach this address",
            )),
        }
    }

    /// What the operator should know before patients read it.
    fn warnings(&self) -> Vec<String> {
        let unsaid = self.public_url.is_some() && self.publish.is_none();
        let warning = "drafts that no clinician has signed are public: say --publish drafts to agree, or --publish reviewed to serve signed texts only";
        unsaid.then(|| warning.to_owned()).into_iter().collect()
    }
}

/// Serves until it is told to stop.
pub(super) fn run(mut options: Options) -> Done {
    give_back::keep_little();
    if options.preview {
        options.keep_preview_private()?;
        // Who writes wants to see what is written here, not what is inside the program.
        options.content.look_around(&[]);
    }
    let (listener, bound) = listen(options.listen)?;
    let scraped = options.metrics_listen.map(listen).transpose()?;
    let metrics = Arc::new(Metrics::default());
    let _last_words = log::begin(options.log, metrics.clone());
    let connections = most_connections();
    let warnings = options.warnings();
    for warning in &warnings {
        tracing::warn!("{warning}");
    }
    let public_url = options.public_url.clone().unwrap_or_else(|| format!("http://{bound}"));
    let indexing = match options.index {
        IndexName::Reviewed => Indexing::Reviewed,
        IndexName::All => Indexing::All,
    };
    let choices = Choices {
        publish: options.publish(),
        site: Site { public_url, indexing, contact: options.contact.clone(), ..Site::default() },
        warnings,
        poll: Duration::from_secs(options.poll.into()),
        shows_preview: options.preview,
        content: options.content,
    };
    let mut keeper = Keeper::begin(choices, metrics.clone())?;
    let house = keeper.house();
    let catalogue = house.library().catalogue();
    let (languages, revision) = (catalogue.locales().count(), catalogue.revision().short());
    let door = Door::new(house, metrics);
    let door = Arc::new(if options.log_requests { door.logging_requests() } else { door });
    let workers =
        options.workers.map(usize::from).or_else(|| std::thread::available_parallelism().ok().map(usize::from)).unwrap_or(1);
    let settings = Settings { workers, connections, ..Settings::default() };
    let running = |error| Stop::new("the service cannot run", error, "look at the limits of open files and threads");

    rt::System::new().block_on(async move {
        let mut stops = Stops::listen().map_err(running)?;
        let server = wire::serve(listener, door.clone(), settings).map_err(running)?;
        let handle = server.handle();
        let mut server = rt::spawn(server);
        let links = if options.public_url.is_some() { "" } else { " (links use this address; set --public-url for another)" };
        let mut said = format!("leaflets: serving {languages} languages of content {revision} at http://{bound}/{links}\n");
        if let Some((listener, bound)) = scraped {
            rt::spawn(wire::serve_metrics(listener, door.clone()).map_err(running)?);
            said.push_str(&format!("leaflets: counting at http://{bound}/metrics\n"));
        }
        if options.preview {
            said.push_str(&format!("leaflets: showing what is being written at http://{bound}/preview/\n"));
        }
        // Whoever reads the address may send a hangup at once; without somebody who waits for it, it would end the program.
        let nudges = keep(keeper, door.clone());
        rt::spawn(pass_on_hangups(nudges).map_err(running)?);
        say(said);

        if let Some(ended) = until(&mut stops, &mut server).await {
            return ended.map_err(|error| running(io::Error::other(error)))?.map_err(running);
        }
        tracing::info!(delay_seconds = options.drain_delay, "told to stop: no longer ready, and still serving");
        door.close();
        let delay = rt::time::sleep(Duration::from_secs(options.drain_delay.into()));
        let drained = match until(&mut stops, delay).await {
            None => None,
            Some(()) => {
                tracing::info!("waiting for the requests in flight");
                door.drain();
                rt::spawn(handle.stop(true));
                until(&mut stops, server).await
            }
        };
        match drained {
            Some(_) => Ok(()),
            None => Err(Stop::new("stopped at once", "a second signal came", "requests in flight were cut off")),
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Keeps the content up to date on a thread of its own.
fn keep(keeper: Keeper, door: Arc<Door>) -> mpsc::SyncSender<Nudge> {
    let (nudge, nudges) = mpsc::sync_channel(16);
    let tell = nudge.clone();
    // A full queue is one that will be looked at anyway.
    let tell = move || {
        let _ = tell.try_send(Nudge::Touched);
    };
    std::thread::spawn(move || keeper.run(&door, &nudges, tell));
    nudge
}

/// Passes on that somebody asks for a look at the content.
fn pass_on_hangups(nudges: mpsc::SyncSender<Nudge>) -> io::Result<impl Future<Output = ()>> {
    let mut hangups = signal(SignalKind::hangup())?;
    Ok(async move {
        while hangups.recv().await.is_some() {
            let _ = nudges.try_send(Nudge::Asked);
        }
    })
}

/// Tells standard output, which may be closed, full or read by nobody.
fn say(line: String) {
    std::thread::spawn(move || io::stdout().write_all(line.as_bytes()));
}

/// The signals that end the program.
struct Stops([Signal; 2]);

impl Stops {
    fn listen() -> io::Result<Self> {
        Ok(Self([signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?]))
    }

    fn poll(&mut self, context: &mut Context<'_>) -> bool {
        self.0.iter_mut().any(|signal| signal.poll_recv(context).is_ready())
    }
}

/// What comes of a future; `None` if the program is told to stop before.
async fn until<T>(stops: &mut Stops, future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    future::poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(outcome) => Poll::Ready(Some(outcome)),
        Poll::Pending if stops.poll(context) => Poll::Ready(None),
        Poll::Pending => Poll::Pending,
    })
    .await
}

/// How many connections there may be, once the program has asked for as many open files as it may have.
fn most_connections() -> usize {
    let limits = getrlimit(Resource::Nofile);
    let wanted = limits.maximum.unwrap_or(u64::MAX).min(2 * MOST_CONNECTIONS as u64).max(limits.current.unwrap_or(0));
    let files = match setrlimit(Resource::Nofile, Rlimit { current: Some(wanted), maximum: limits.maximum }) {
        Ok(()) => wanted,
        Err(_) => limits.current.unwrap_or(wanted),
    };
    let files = usize::try_from(files).unwrap_or(usize::MAX);
    // The rest is for content, the log and the machinery of the threads.
    (files - (files / 4).min(256)).min(MOST_CONNECTIONS)
}

fn listen(address: SocketAddr) -> Result<(TcpListener, SocketAddr), Stop> {
    let stop = |error: io::Error| {
        let next = match error.kind() {
            io::ErrorKind::AddrInUse => "stop what listens there, or choose another port: leaflets --listen 127.0.0.1:8081",
            io::ErrorKind::PermissionDenied => "ports below 1024 need rights; choose another: leaflets --listen 127.0.0.1:8080",
            _ => "choose another address: leaflets --listen 127.0.0.1:8080",
        };
        Stop::new(format!("{address} cannot be listened at"), error, next)
    };
    let listener = TcpListener::bind(address).map_err(stop)?;
    // Those who come while many come at once wait instead of being sent away.
    rustix::net::listen(&listener, BACKLOG).map_err(|error| stop(error.into()))?;
    let bound = listener.local_addr().map_err(stop)?;
    Ok((listener, bound))
}

use std::{
    net::{SocketAddr, TcpListener},
    process::ExitCode,
    sync::Arc,
};

use clap::ValueEnum;

use super::{Done, Stop, clock, open::ContentOptions, status::nothing_to_serve};
use crate::{
    answer::House,
    check::Publish,
    finding::Finding,
    library::Library,
    render::{Indexing, Site, status::Circumstances},
    wire::{self, Door},
};

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

    /// What the operator should know before patients read it.
    fn warnings(&self) -> Vec<String> {
        let unsaid = self.public_url.is_some() && self.publish.is_none();
        let warning = "drafts that no clinician has signed are public: say --publish drafts to agree, or --publish reviewed to serve signed texts only";
        unsaid.then(|| warning.to_owned()).into_iter().collect()
    }
}

/// Serves until it is told to stop.
pub(super) fn run(options: Options) -> Done {
    let listener = listen(options.listen)?;
    let bound = listener
        .local_addr()
        .map_err(|error| Stop::new("the address in use is unknown", error, "choose another with --listen"))?;
    let content = options.content.read()?;
    let checked = options.content.check(&content, options.publish());
    tell_findings(&options.content, &checked.findings);
    let catalogue = checked.catalogue.ok_or_else(|| nothing_to_serve(&options.content))?;
    let public_url = options.public_url.clone().unwrap_or_else(|| format!("http://{bound}"));
    let warnings = options.warnings();
    for warning in &warnings {
        eprintln!("leaflets: {warning}");
    }
    let indexing = match options.index {
        IndexName::Reviewed => Indexing::Reviewed,
        IndexName::All => Indexing::All,
    };
    let site = Site { public_url: public_url.clone(), indexing, contact: options.contact.clone(), ..Site::default() };
    let languages = catalogue.locales().count();
    let revision = catalogue.revision().short();
    let circumstances =
        Circumstances { findings: checked.findings, content: options.content.kind(), loaded: clock::now(), warnings };
    let library = Library::new(catalogue, site, circumstances);
    let house = House::new(library.clone(), &clock::a_year_from_now());
    let workers =
        options.workers.map(usize::from).or_else(|| std::thread::available_parallelism().ok().map(usize::from)).unwrap_or(1);
    let running = |error| Stop::new("the service cannot run", error, "look at the limits of open files and threads");
    let door = Arc::new(Door::new(house));
    actix_web::rt::System::new().block_on(async move {
        let server = wire::serve(listener, door, workers).map_err(running)?;
        let links = if options.public_url.is_some() { "" } else { " (links use this address; set --public-url for another)" };
        // Once it has been polled, it listens to signals too.
        let server = actix_web::rt::spawn(server);
        tokio::task::yield_now().await;
        println!("leaflets: serving {languages} languages of content {revision} at http://{bound}/{links}");
        std::thread::spawn(move || library.warm_up());
        server.await.map_err(|error| running(std::io::Error::other(error)))?.map_err(running)
    })?;
    Ok(ExitCode::SUCCESS)
}

fn listen(address: SocketAddr) -> Result<TcpListener, Stop> {
    TcpListener::bind(address).map_err(|error| {
        let next = match error.kind() {
            std::io::ErrorKind::AddrInUse => "stop what listens there, or choose another port: leaflets --listen 127.0.0.1:8081",
            std::io::ErrorKind::PermissionDenied => {
                "ports below 1024 need rights; choose another: leaflets --listen 127.0.0.1:8080"
            }
            _ => "choose another address: leaflets --listen 127.0.0.1:8080",
        };
        Stop::new(format!("{address} cannot be listened at"), error, next)
    })
}

/// One line about what was found; `leaflets check` and `/status` say all of it.
fn tell_findings(content: &ContentOptions, findings: &[Finding]) {
    for finding in findings.iter().filter(|finding| finding.stops()) {
        eprintln!("leaflets: {finding}");
    }
    let advice = findings.iter().filter(|finding| !finding.stops()).count();
    if advice > 0 {
        let folder = content.content.as_ref().map(|folder| format!(" --content {}", folder.display())).unwrap_or_default();
        eprintln!("leaflets: {advice} warnings about the texts; type: leaflets check{folder}");
    }
}

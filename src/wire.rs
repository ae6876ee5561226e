//! Sockets, deadlines, drain. Here a request becomes the few parts that an answer may depend on, and an answer becomes bytes.
//!
//! The only room that knows actix. It has never heard of Fluent or HTML: what is said is `answer`'s. What actix does not do
//! itself, `connection` does below it.

mod builds;
mod connection;
mod fast;
mod head;
mod lines;
mod scrape;

use std::{
    convert::Infallible,
    future, io,
    net::TcpListener,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    rc::Rc,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::{Duration, Instant},
};

use actix_http::{HttpService, KeepAlive};
use actix_service::{IntoServiceFactory, Service as _, ServiceFactoryExt, apply_fn_factory, map_config};
use actix_web::{
    App, HttpRequest, HttpResponse,
    body::{BodySize, MessageBody},
    dev::{AppConfig, Extensions, Server, fn_service},
    http::{
        ConnectionType, Method, StatusCode,
        header::{CONTENT_LENGTH, HeaderName, HeaderValue},
    },
    rt::{self, net::TcpStream},
    web,
};
use arc_swap::ArcSwap;
use bytes::Bytes;
use tokio::sync::watch;

use crate::{
    answer::{self, Answer, House, Missing, Record, Request, Response, joined, preview, problem},
    form::Form,
    lang::Locale,
    metrics::{self, Gauges, Metrics},
    problem::Problem,
};
use builds::Builds;
use connection::{Connection, Stream, Worker};
use fast::Fast;
use lines::Lines;
pub use scrape::serve_metrics;

/// How many threads serve, and how patient they are.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// How many threads answer.
    pub workers: usize,
    /// The most connections of all threads together.
    pub connections: usize,
    /// How long a client may take to send the head of a request, and how long it may say nothing before its first.
    pub head: Duration,
    /// How long a connection may stay open without a request.
    pub idle: Duration,
    /// How long a client may take nothing of its answer.
    pub stalled: Duration,
    /// How long what a client still sends behind its last answer is thrown away.
    pub waste: Duration,
    /// How often connections are looked at.
    pub tick: Duration,
    /// How long requests may take once the service is told to stop, in seconds.
    pub drain_seconds: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            workers: 1,
            connections: 20_000,
            head: Duration::from_secs(10),
            idle: Duration::from_secs(75),
            stalled: Duration::from_secs(30),
            waste: Duration::from_secs(2),
            tick: Duration::from_millis(250),
            drain_seconds: 10,
        }
    }
}

/// The house that answers now. Another can be put in its place at any time; a request sees one of them whole.
pub struct Door {
    house: ArcSwap<House>,
    builds: Builds,
    metrics: Arc<Metrics>,
    is_closing: AtomicBool,
    is_draining: AtomicBool,
    /// Tells those who wait for another house that there is one.
    changes: watch::Sender<()>,
    logs_requests: bool,
}

impl Door {
    /// A door with this house behind it, and what is counted there.
    pub fn new(house: House, metrics: Arc<Metrics>) -> Self {
        Self {
            house: ArcSwap::from_pointee(house),
            builds: Builds::default(),
            metrics,
            is_closing: AtomicBool::new(false),
            is_draining: AtomicBool::new(false),
            changes: watch::Sender::default(),
            logs_requests: false,
        }
    }

    /// The same door, which writes a line to the log for each request.
    pub fn logging_requests(self) -> Self {
        Self { logs_requests: true, ..self }
    }

    /// The house that answers now.
    pub fn house(&self) -> Arc<House> {
        self.house.load_full()
    }

    /// Puts another house in its place.
    pub fn open(&self, house: House) {
        self.house.store(Arc::new(house));
        self.changes.send_replace(());
        if self.is_closing() {
            self.close();
        }
    }

    /// Waits until what is written differs from what a preview has seen, but not longer than a connection may well stay silent.
    async fn change(&self, seen: &str) {
        const PATIENCE: Duration = Duration::from_secs(25);
        let mut changes = self.changes.subscribe();
        let change = async {
            let is_seen = || self.house().preview().is_some_and(|desk| desk.revision() == seen);
            while !self.is_closing() && is_seen() && changes.changed().await.is_ok() {}
        };
        // Who has waited in vain asks again.
        let _ = rt::time::timeout(PATIENCE, change).await;
    }

    /// Wants no more requests but answers them: `/readyz` fails, and every answer is the last of its connection.
    pub fn close(&self) {
        self.is_closing.store(true, Ordering::SeqCst);
        self.house.store(Arc::new(self.house().closing()));
        self.changes.send_replace(());
    }

    /// Ends the connections that have no request. Those with half a head get the time that they have anyway.
    pub fn drain(&self) {
        self.close();
        self.is_draining.store(true, Ordering::SeqCst);
    }

    /// What was counted, for Prometheus.
    pub fn metrics(&self) -> String {
        let (shelf_pages, shelf_bytes) = self.house().library().shelf_size();
        self.metrics.text(Gauges { shelf_pages, shelf_bytes, builds_waiting: self.builds.waiting() })
    }

    fn is_closing(&self) -> bool {
        self.is_closing.load(Ordering::SeqCst)
    }

    fn is_draining(&self) -> bool {
        self.is_draining.load(Ordering::SeqCst)
    }
}

/// The service on a socket that is listening already; a program awaits it, a test stops it. Signals are the program's.
///
/// # Errors
/// If the socket cannot be used.
pub fn serve(listener: TcpListener, door: Arc<Door>, settings: Settings) -> io::Result<Server> {
    let most = settings.connections.div_ceil(settings.workers);
    let server = actix_server::Server::build()
        .workers(settings.workers)
        .max_concurrent_connections(most)
        .shutdown_timeout(settings.drain_seconds)
        .disable_signals()
        .listen("leaflets", listener, move || {
            let worker = Worker::new(door.clone(), settings);
            rt::spawn(worker.clone().sweep());
            let fast = Fast::new(door.clone(), settings.workers);
            let app = App::new().app_data(web::Data::from(door.clone())).app_data(fast.clone()).default_service(web::to(handle));
            let app = app.into_factory().map(|response| response.into()).map_err(|error| error.error_response());
            let app = apply_fn_factory(map_config(app, |()| AppConfig::default()), move |request, slow: &_| {
                let answered = fast.answer(&request).ok_or_else(|| slow.call(request));
                async move {
                    match answered {
                        Ok(response) => Ok(response),
                        Err(answer) => answer.await,
                    }
                }
            });
            // The deadlines are the worker's.
            let http = HttpService::build()
                .keep_alive(KeepAlive::Os)
                .client_request_timeout(Duration::ZERO)
                .client_disconnect_timeout(Duration::ZERO)
                .on_connect_ext(|stream: &Stream, data: &mut Extensions| drop(data.insert(stream.connection().clone())))
                .h1(app);
            fn_service(move |socket: TcpStream| future::ready(Ok((worker.connect(socket), None)))).and_then(http)
        })?;
    Ok(server.run())
}

async fn handle(request: HttpRequest, door: web::Data<Door>) -> HttpResponse {
    let started = Instant::now();
    let connection = request.conn_data::<Rc<Connection>>().expect("every connection of this service is one of ours");
    let response = match connection.refusal() {
        Some(problem) => problem::failure(&door.house(), problem),
        None => respond(&request, &door).await,
    };
    door.count(&request, &response, started.elapsed());
    let body = response.body.clone();
    let mut sent = send(response);
    if door.is_closing() || connection.is_at_its_last() {
        sent.head_mut().set_connection_type(ConnectionType::Close);
    }
    if body.is_empty() || request.method() == Method::HEAD {
        return sent.set_body(body).map_into_boxed_body();
    }
    sent.headers_mut().insert(CONTENT_LENGTH, body.len().into());
    sent.head_mut().no_chunking(true);
    connection.send([Bytes::new(), body]);
    sent.set_body(Aside).map_into_boxed_body()
}

/// A body that goes another way.
struct Aside;

impl MessageBody for Aside {
    type Error = Infallible;

    fn size(&self) -> BodySize {
        BodySize::Stream
    }

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Bytes, Infallible>>> {
        Poll::Ready(None)
    }
}

async fn respond(request: &HttpRequest, door: &web::Data<Door>) -> Response {
    if door.house().preview().is_some()
        && let Some(seen) = read(request, preview::seen)
    {
        door.change(&seen).await;
    }
    let (house, fast) = (door.house(), request.app_data::<Rc<Fast>>());
    let fault = || problem::failure(&house, Problem::Internal);
    // A fault of ours must not reach the reader as a broken connection.
    let answer = |request: &Request<'_>| {
        let answer = answer::answer(request, &house);
        if let (Answer::Ready(response), Some(fast)) = (&answer, fast) {
            fast.learn(&house, request, response);
        }
        answer
    };
    let later = match catch_unwind(AssertUnwindSafe(|| read(request, answer))) {
        Ok(Answer::Ready(response)) => return response,
        Ok(Answer::Later(later)) => later,
        Err(_) => return fault(),
    };
    let Some(turn) = door.builds.turn().await else {
        door.metrics.build_refused();
        return later.refuse(&house);
    };
    let inside = house.clone();
    let made = web::block(move || {
        let made = later.complete(&inside);
        drop(turn);
        made.unwrap_or_else(|failure| {
            let (response, unmakeable) = *failure;
            tracing::error!(%unmakeable, "a page cannot be made");
            response
        })
    });
    made.await.unwrap_or_else(|_| fault())
}

/// The parts of a request that an answer may depend on.
fn read<T>(request: &HttpRequest, ask: impl FnOnce(&Request<'_>) -> T) -> T {
    let header = |name: &str| joined(request.headers().get_all(name).map(HeaderValue::as_bytes));
    let (accept, accept_language) = (header("accept"), header("accept-language"));
    let (accept_encoding, if_none_match) = (header("accept-encoding"), header("if-none-match"));
    ask(&Request {
        method: request.method().as_str(),
        path: request.uri().path(),
        query: request.uri().query().unwrap_or_default(),
        accept: accept.as_deref(),
        accept_language: accept_language.as_deref(),
        accept_encoding: accept_encoding.as_deref(),
        if_none_match: if_none_match.as_deref(),
    })
}

/// An answer without its body.
fn send(response: Response) -> HttpResponse {
    let status = StatusCode::from_u16(response.status).expect("every status of an answer is one of HTTP's");
    let mut sent = HttpResponse::new(status);
    for (name, value) in response.headers {
        let value = HeaderValue::try_from(value).expect("an answer's headers hold visible ASCII; a property test keeps it so");
        sent.headers_mut().append(HeaderName::from_static(name), value);
    }
    sent
}

impl Door {
    /// Counts a request and, if asked, logs it: nothing that a reader wrote, and not who they are.
    fn count(&self, request: &HttpRequest, response: &Response, took: Duration) {
        let microseconds = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        let Record { route, form, ref language, .. } = response.record;
        let counted = metrics::Request { route, form, language: language.clone(), status: response.status };
        self.metrics.requests(counted).fetch_add(1, Ordering::Relaxed);
        self.tell(request.method().as_str(), &response.record, response.status, response.body.len(), microseconds);
    }

    /// What is told of a request beside its count.
    fn tell(&self, method: &str, record: &Record, status: u16, bytes: usize, microseconds: u64) {
        let Record { route, form, language, missing } = record;
        self.metrics.took(microseconds);
        match missing.as_deref() {
            Some(Missing::Known(locale)) => self.metrics.missed(Some(locale)),
            Some(Missing::Other) => self.metrics.missed(None),
            None => {}
        }
        if self.logs_requests {
            let method = ["GET", "HEAD", "OPTIONS"].into_iter().find(|known| *known == method).unwrap_or("other");
            let bytes = if method == "HEAD" { 0 } else { bytes };
            let (form, language) = (form.map_or("-", Form::as_str), language.as_ref().map_or("-", Locale::as_str));
            tracing::info!(method, route, language, form, status, bytes, microseconds, "request");
        }
    }
}

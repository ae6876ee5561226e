//! Sockets, deadlines, drain. Here a request becomes the few parts that an answer may depend on, and an answer becomes bytes.
//!
//! The only room that knows actix. It has never heard of Fluent or HTML: what is said is `answer`'s.

mod builds;

use std::{
    io,
    net::TcpListener,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    time::Duration,
};

use actix_web::{
    App, HttpRequest, HttpResponse, HttpServer,
    dev::Server,
    http::{
        StatusCode,
        header::{HeaderName, HeaderValue},
    },
    web,
};
use arc_swap::ArcSwap;

use crate::{
    answer::{self, Answer, House, Request, Response, joined, problem},
    problem::Problem,
};
use builds::Builds;

/// How long a client may take to send the head of a request.
const HEAD_DEADLINE: Duration = Duration::from_secs(10);
/// How long an idle connection stays open.
const KEEP_ALIVE: Duration = Duration::from_secs(75);
/// How long requests in flight may take once the service is told to stop, in seconds.
const DRAIN_SECONDS: u64 = 10;

/// The house that answers now. Another can be put in its place at any time; a request sees one of them whole.
pub struct Door {
    house: ArcSwap<House>,
    builds: Builds,
}

impl Door {
    /// A door with this house behind it.
    pub fn new(house: House) -> Self {
        Self { house: ArcSwap::from_pointee(house), builds: Builds::default() }
    }

    /// The house that answers now.
    pub fn house(&self) -> Arc<House> {
        self.house.load_full()
    }

    /// Puts another house in its place.
    pub fn open(&self, house: House) {
        self.house.store(Arc::new(house));
    }
}

/// The service on a socket that is listening already; a program awaits it, a test stops it.
///
/// # Errors
/// If the socket cannot be used.
pub fn serve(listener: TcpListener, door: Arc<Door>, workers: usize) -> io::Result<Server> {
    let door = web::Data::from(door);
    let server = HttpServer::new(move || App::new().app_data(door.clone()).default_service(web::to(handle)))
        .workers(workers)
        .client_request_timeout(HEAD_DEADLINE)
        .keep_alive(KEEP_ALIVE)
        .shutdown_timeout(DRAIN_SECONDS)
        .listen(listener)?;
    Ok(server.run())
}

async fn handle(request: HttpRequest, door: web::Data<Door>) -> HttpResponse {
    let house = door.house();
    let fault = || send(problem::failure(&house, Problem::Internal));
    // A fault of ours must not reach the reader as a broken connection.
    let later = match catch_unwind(AssertUnwindSafe(|| read(&request, |request| answer::answer(request, &house)))) {
        Ok(Answer::Ready(response)) => return send(response),
        Ok(Answer::Later(later)) => later,
        Err(_) => return fault(),
    };
    match door.builds.turn().await {
        None => send(later.refuse(&house)),
        Some(turn) => {
            let inside = house.clone();
            let made = web::block(move || {
                let response = later.complete(&inside).unwrap_or_else(|unmakeable| {
                    eprintln!("leaflets: {unmakeable}");
                    problem::failure(&inside, Problem::Internal)
                });
                drop(turn);
                response
            });
            made.await.map_or_else(|_| fault(), send)
        }
    }
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

fn send(response: Response) -> HttpResponse {
    let status = StatusCode::from_u16(response.status).expect("every status of an answer is one of HTTP's");
    let mut sent = HttpResponse::new(status);
    for (name, value) in response.headers {
        let value = HeaderValue::try_from(value).expect("an answer's headers hold visible ASCII; a property test keeps it so");
        sent.headers_mut().append(HeaderName::from_static(name), value);
    }
    sent.set_body(response.body).map_into_boxed_body()
}

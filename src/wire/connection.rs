//! One connection, between its socket and actix.
//!
//! actix-http reads heads more generously than RFC 9112 allows, has a deadline for the first head of a connection only and none for
//! clients that do not read, drains endless bodies, and drops half-sent heads when it is told to stop. Its settings change none of
//! that, and an answer or a middleware comes too late: what is needed are bytes and deadlines. So the remedy is a stream right
//! above the socket, and actix-http stays as it is:
//!
//! - A head goes up only once it is whole and sound ([`Head`]), one at a time. In place of another goes one of our own, so that the
//!   refusal is answered, counted and logged like everything else.
//! - No body goes up: behind a head that announces one, the client seems to have stopped sending. It gets its answer, and what it
//!   still sends is thrown away for a moment, lest a reset overtake the answer.
//! - The body of an answer goes from the library straight to the socket, in one call with its head: actix would copy it into a
//!   buffer that stays with the connection, and ten thousand of those are what a crowd of idle clients costs.
//! - Every connection says since when it has been waiting for what. One look a tick at all of them ([`Worker::sweep`]) ends those
//!   that have waited too long, so a request sets no timer.

mod stream;

use std::{
    cell::{Cell, RefCell},
    rc::{Rc, Weak},
    sync::Arc,
    task::{Context, Waker},
    time::{Duration, Instant},
};

use actix_web::rt::net::TcpStream;
use bytes::Bytes;

use super::{Door, Lines, Settings};
use crate::problem::Problem;
pub(super) use stream::Stream;

/// What a connection is waiting for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// The first byte.
    Silent,
    /// The rest of a head.
    Head,
    /// The answer.
    Answer,
    /// Another request, or none.
    Idle,
    /// The last answer: nothing more goes up.
    Last,
    /// The end of what the client still sends.
    Waste,
}

/// Why a connection ended: a closed set, for the counters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// Client and service were done with each other.
    Done,
    /// The client sent nothing.
    Silent,
    /// The client sent its head too slowly.
    SlowHead,
    /// The client did not take its answer.
    Stalled,
    /// What the client sent was refused.
    Refused,
    /// Nothing was asked for any more.
    Idle,
}

impl End {
    /// The word in the counters.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Silent => "silent",
            Self::SlowHead => "slow-head",
            Self::Stalled => "stalled",
            Self::Refused => "refused",
            Self::Idle => "idle",
        }
    }
}

/// What is known of a connection by those who look after it.
pub(super) struct Connection {
    worker: Rc<Worker>,
    phase: Cell<Phase>,
    /// Since when, in milliseconds of the worker.
    since: Cell<u64>,
    /// Whether the client has yet to take what was sent.
    is_blocked: Cell<bool>,
    is_overdue: Cell<bool>,
    refusal: Cell<Option<Problem>>,
    /// The body of the answer in two parts, on its way from the handler to the stream.
    body: Cell<[Bytes; 2]>,
    end: Cell<End>,
    waker: RefCell<Option<Waker>>,
    /// Ready lines for the head of the answer.
    lines: RefCell<Option<Lines>>,
}

impl Connection {
    /// Why the request being answered was refused, if it was.
    pub(super) fn refusal(&self) -> Option<Problem> {
        self.refusal.get()
    }

    /// Has these lines put into the head of the answer.
    pub(super) fn insert(&self, lines: Lines) {
        self.lines.replace(Some(lines));
    }

    /// Whether no request follows the one being answered.
    pub(super) fn is_at_its_last(&self) -> bool {
        self.phase.get() == Phase::Last
    }

    /// Sends this behind the head that comes next.
    pub(super) fn send(&self, body: [Bytes; 2]) {
        self.body.set(body);
    }

    fn wait_for(&self, phase: Phase) {
        self.phase.set(phase);
        self.since.set(self.worker.now.get());
    }

    fn remember(&self, context: &Context<'_>) {
        let mut waker = self.waker.borrow_mut();
        match &mut *waker {
            Some(known) if known.will_wake(context.waker()) => {}
            other => *other = Some(context.waker().clone()),
        }
    }

    /// Ends the connection if it has waited too long.
    fn look(&self, settings: &Settings, hurry: Hurry) {
        let (patience, end) = match self.phase.get() {
            _ if self.is_blocked.get() => (settings.stalled, End::Stalled),
            Phase::Silent => (hurry.patience(settings.head), End::Silent),
            Phase::Head => (settings.head, End::SlowHead),
            Phase::Idle if hurry == Hurry::Drain => (Duration::ZERO, End::Idle),
            Phase::Idle => (hurry.patience(settings.idle), End::Idle),
            Phase::Waste => (settings.waste, self.end.get()),
            Phase::Answer | Phase::Last => return,
        };
        if u128::from(self.worker.now.get() - self.since.get()) >= patience.as_millis() {
            self.is_overdue.set(true);
            self.end.set(end);
            if let Some(waker) = self.waker.borrow_mut().take() {
                waker.wake();
            }
        }
    }
}

/// How urgently connections without a request are wanted to end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hurry {
    No,
    /// There are almost as many as there may be.
    Crowd,
    /// The service ends.
    Drain,
}

impl Hurry {
    fn patience(self, usual: Duration) -> Duration {
        const SHORT: Duration = Duration::from_secs(1);
        if self == Self::No { usual } else { usual.min(SHORT) }
    }
}

/// The connections of one thread.
pub(super) struct Worker {
    door: Arc<Door>,
    settings: Settings,
    started: Instant,
    now: Cell<u64>,
    connections: RefCell<Vec<Weak<Connection>>>,
}

impl Worker {
    pub(super) fn new(door: Arc<Door>, settings: Settings) -> Rc<Self> {
        let (now, connections) = (Cell::new(0), RefCell::default());
        Rc::new(Self { door, settings, started: Instant::now(), now, connections })
    }

    /// Looks at every connection, again and again, as long as the thread runs.
    pub(super) async fn sweep(self: Rc<Self>) {
        let mut ticks = actix_web::rt::time::interval(self.settings.tick);
        loop {
            ticks.tick().await;
            let elapsed = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
            self.now.set(elapsed);
            let crowded = self.door.metrics.connections() * 10 > self.settings.connections * 9;
            let hurry = match (self.door.is_draining(), crowded) {
                (true, _) => Hurry::Drain,
                (false, true) => Hurry::Crowd,
                (false, false) => Hurry::No,
            };
            let mut connections = self.connections.borrow_mut();
            connections.retain(|connection| match connection.upgrade() {
                Some(connection) => {
                    connection.look(&self.settings, hurry);
                    true
                }
                None => false,
            });
            if connections.capacity() > 64 && connections.capacity() / 4 > connections.len() {
                connections.shrink_to_fit();
            }
        }
    }

    /// A socket as actix gets it.
    pub(super) fn connect(self: &Rc<Self>, socket: TcpStream) -> Stream {
        // An answer goes out in one piece; waiting for more of it would only delay the next.
        let _ = socket.set_nodelay(true);
        let connection = Rc::new(Connection {
            worker: self.clone(),
            phase: Cell::new(Phase::Silent),
            since: Cell::new(self.now.get()),
            is_blocked: Cell::new(false),
            is_overdue: Cell::new(false),
            refusal: Cell::new(None),
            body: Cell::default(),
            end: Cell::new(End::Done),
            waker: RefCell::new(None),
            lines: RefCell::new(None),
        });
        self.connections.borrow_mut().push(Rc::downgrade(&connection));
        self.door.metrics.connected();
        Stream::new(socket, connection)
    }
}

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

use std::{
    cell::{Cell, RefCell},
    io::{self, IoSlice},
    pin::Pin,
    rc::{Rc, Weak},
    sync::Arc,
    task::{Context, Poll, Waker, ready},
    time::{Duration, Instant},
};

use actix_web::rt::net::TcpStream;
use bytes::{Buf, Bytes};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::{
    Door, Lines, Settings,
    head::{Head, Seen},
};
use crate::problem::Problem;

/// What goes up in place of a head that is refused.
const IN_PLACE: &[u8] = b"GET / HTTP/1.1\r\nhost: refused\r\nconnection: close\r\n\r\n";
/// How much a slow reader has to take for its deadline to begin anew.
const PROGRESS_BYTES: usize = 16 << 10;
/// How much is thrown away behind the last answer.
const MOST_WASTE_BYTES: usize = 256 << 10;

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
        Stream {
            socket,
            connection,
            head: Head::default(),
            arrived: Vec::new(),
            sound: 0,
            has_more: false,
            body: Default::default(),
            wrote: false,
            taken_bytes: 0,
            lingers: false,
            is_shut: false,
            wasted_bytes: 0,
        }
    }
}

/// The stream that actix reads from and writes to.
pub(super) struct Stream {
    socket: TcpStream,
    connection: Rc<Connection>,
    /// The head that is arriving.
    head: Head,
    /// What has arrived and has not gone up.
    arrived: Vec<u8>,
    /// How much of it may go up.
    sound: usize,
    /// Whether the socket had more to read when the time for it had not come.
    has_more: bool,
    /// What is still to be sent of a body whose head has been written.
    body: [Bytes; 2],
    /// Whether a part of the answer has been written.
    wrote: bool,
    /// What the client has taken since its deadline began.
    taken_bytes: usize,
    /// Whether the client may still be sending when its answer is complete.
    lingers: bool,
    is_shut: bool,
    wasted_bytes: usize,
}

impl Stream {
    pub(super) fn connection(&self) -> &Rc<Connection> {
        &self.connection
    }

    /// Hands up what may go up.
    fn hand_up(&mut self, buffer: &mut ReadBuf<'_>) {
        let length = self.sound.min(buffer.remaining());
        buffer.put_slice(&self.arrived[..length]);
        self.arrived.drain(..length);
        self.sound -= length;
        if self.arrived.is_empty() {
            self.arrived = Vec::new();
        }
    }

    /// Judges what has arrived; `true` if a head may go up.
    fn judge(&mut self) -> bool {
        // Some clients send an empty line behind a request; RFC 9112 wants it passed over.
        while self.head.is_new() && self.arrived.starts_with(b"\r\n") {
            self.arrived.drain(..2);
        }
        if self.arrived.is_empty() || (self.head.is_new() && self.arrived == b"\r") {
            return false;
        }
        match self.head.read(&self.arrived) {
            Seen::Part => {
                if self.connection.phase.get() == Phase::Idle {
                    self.connection.wait_for(Phase::Head);
                }
                self.connection.phase.set(Phase::Head);
                false
            }
            Seen::Whole { length, is_last } => {
                self.sound = length;
                self.begin(is_last);
                true
            }
            Seen::Wrong(problem) => {
                self.connection.end.set(End::Refused);
                self.refuse(problem);
                true
            }
        }
    }

    /// A head goes up.
    fn begin(&mut self, is_last: bool) {
        self.head = Head::default();
        self.wrote = false;
        self.lingers = is_last;
        self.connection.lines.take();
        self.connection.phase.set(if is_last { Phase::Last } else { Phase::Answer });
    }

    fn refuse(&mut self, problem: Problem) {
        self.connection.refusal.set(Some(problem));
        self.connection.is_overdue.set(false);
        self.arrived = IN_PLACE.to_vec();
        self.sound = IN_PLACE.len();
        self.begin(true);
    }

    /// Reads from the socket straight into actix's buffer; only what may not go up yet is kept aside. `true` at the end of input.
    fn read(&mut self, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<bool>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.socket).poll_read(context, buffer))?;
        let new = &buffer.filled()[before..];
        if new.is_empty() {
            return Poll::Ready(Ok(true));
        }
        if self.arrived.is_empty()
            && let Seen::Whole { length, is_last } = self.head.read(new)
        {
            self.arrived.extend_from_slice(&new[length..]);
            buffer.set_filled(before + length);
            self.begin(is_last);
        } else {
            if self.arrived.is_empty() {
                self.head = Head::default();
            }
            self.arrived.extend_from_slice(new);
            buffer.set_filled(before);
        }
        Poll::Ready(Ok(false))
    }
}

impl AsyncRead for Stream {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.connection.remember(context);
        let before = buffer.filled().len();
        loop {
            if this.sound > 0 {
                this.hand_up(buffer);
                return Poll::Ready(Ok(()));
            }
            match this.connection.phase.get() {
                Phase::Last | Phase::Waste => return Poll::Ready(Ok(())),
                Phase::Answer => {
                    this.has_more |= this.socket.poll_read_ready(context).is_ready();
                    return Poll::Pending;
                }
                Phase::Silent | Phase::Head | Phase::Idle => {}
            }
            if this.connection.is_overdue.get() {
                match this.connection.phase.get() {
                    Phase::Head => this.refuse(Problem::TooSlow),
                    _ => this.connection.phase.set(Phase::Last),
                }
                continue;
            }
            if !this.arrived.is_empty() && this.judge() {
                continue;
            }
            match ready!(this.read(context, buffer))? {
                true => this.connection.phase.set(Phase::Last),
                false if buffer.filled().len() > before => return Poll::Ready(Ok(())),
                false => {}
            }
        }
    }
}

impl Stream {
    /// Writes some of these bytes and of the body behind them.
    fn write(&mut self, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let connection = &self.connection;
        if connection.is_blocked.get() && connection.is_overdue.get() {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        let mut lines = connection.lines.borrow_mut();
        let [shared, own] = &mut self.body;
        let written = match &mut *lines {
            Some(ready) if !ready.are_written() => ready.poll_write(Pin::new(&mut self.socket), context, bytes, [shared, own]),
            _ => Pin::new(&mut self.socket).poll_write_vectored(context, &[bytes, shared, own].map(IoSlice::new)),
        };
        let Poll::Ready(written) = written? else {
            connection.remember(context);
            if !connection.is_blocked.replace(true) {
                connection.since.set(connection.worker.now.get());
                self.taken_bytes = 0;
            }
            return Poll::Pending;
        };
        self.wrote = true;
        let of_body = written.saturating_sub(bytes.len());
        let of_shared = of_body.min(shared.len());
        shared.advance(of_shared);
        own.advance(of_body - of_shared);
        if connection.is_blocked.get() {
            self.taken_bytes += written;
            if self.taken_bytes >= PROGRESS_BYTES {
                connection.since.set(connection.worker.now.get());
                self.taken_bytes = 0;
            }
        }
        Poll::Ready(Ok(written.min(bytes.len())))
    }
}

impl AsyncWrite for Stream {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let body = this.connection.body.take();
        if body.iter().any(|part| !part.is_empty()) {
            this.body = body;
        }
        this.write(context, bytes)
    }

    /// actix comes here once all that it has is written.
    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        while this.body.iter().any(|part| !part.is_empty()) {
            ready!(this.write(context, &[]))?;
        }
        if std::mem::take(&mut this.wrote) {
            this.body = Default::default();
            this.connection.is_blocked.set(false);
            if this.connection.phase.get() == Phase::Answer {
                this.connection.wait_for(Phase::Idle);
                if std::mem::take(&mut this.has_more) || !this.arrived.is_empty() {
                    context.waker().wake_by_ref();
                }
            }
        }
        Pin::new(&mut this.socket).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if !this.is_shut {
            ready!(Pin::new(&mut this.socket).poll_shutdown(context))?;
            this.is_shut = true;
            this.connection.wait_for(Phase::Waste);
        }
        if !this.lingers {
            return Poll::Ready(Ok(()));
        }
        this.connection.remember(context);
        let mut waste = [0; 4096];
        loop {
            if this.connection.is_overdue.get() || this.wasted_bytes > MOST_WASTE_BYTES {
                return Poll::Ready(Ok(()));
            }
            let mut waste = ReadBuf::new(&mut waste);
            match ready!(Pin::new(&mut this.socket).poll_read(context, &mut waste)) {
                Ok(()) if !waste.filled().is_empty() => this.wasted_bytes += waste.filled().len(),
                _ => return Poll::Ready(Ok(())),
            }
        }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.connection.worker.door.metrics.ended(self.connection.end.get().as_str());
    }
}

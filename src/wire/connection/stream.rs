//! The stream itself: what goes up to actix, and what goes out.

use std::{
    io::{self, IoSlice},
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, ready},
};

use actix_web::rt::net::TcpStream;
use bytes::{Buf, Bytes};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use super::{Connection, End, Phase};
use crate::{
    problem::Problem,
    wire::head::{Head, Seen},
};

/// What goes up in place of a head that is refused.
const IN_PLACE: &[u8] = b"GET / HTTP/1.1\r\nhost: refused\r\nconnection: close\r\n\r\n";
/// How much a slow reader has to take for its deadline to begin anew.
const PROGRESS_BYTES: usize = 16 << 10;
/// How much is thrown away behind the last answer.
const MOST_WASTE_BYTES: usize = 256 << 10;

/// The stream that actix reads from and writes to.
pub(in crate::wire) struct Stream {
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
    pub(super) fn new(socket: TcpStream, connection: Rc<Connection>) -> Self {
        Self {
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

    pub(in crate::wire) fn connection(&self) -> &Rc<Connection> {
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
        take(&mut self.body, written.saturating_sub(bytes.len()));
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

/// Leaves of a body what is still to be sent when so many bytes of it have gone.
fn take([shared, own]: &mut [Bytes; 2], bytes: usize) {
    shared.chain(own).advance(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    // The kernel takes a short answer whole or not at all, nearly always.
    #[test]
    fn a_body_goes_on_where_it_stopped() {
        for sent in 0..=9 {
            let mut body = [Bytes::from_static(b"abcd"), Bytes::from_static(b"efghi")];
            take(&mut body, sent);
            assert_eq!(body.concat(), b"abcdefghi"[sent..]);
        }
    }
}

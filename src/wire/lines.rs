use std::{
    io::{self, IoSlice},
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, ready},
};

use tokio::io::AsyncWrite;

/// Ready lines of a head. actix writes the first line, the connection and the date, and these go in behind them.
pub(super) struct Lines {
    /// What many answers have.
    shared: Rc<[u8]>,
    /// What this answer has.
    own: Rc<[u8]>,
    own_length: usize,
    /// How much of them has been written.
    written: usize,
    /// How much of what actix writes next stands before them; known once it writes.
    before: Option<usize>,
}

impl Lines {
    /// These lines: all of the shared ones and the beginning of the others.
    pub(super) fn new(shared: &Rc<[u8]>, own: &Rc<[u8]>, own_length: usize) -> Self {
        Self { shared: shared.clone(), own: own.clone(), own_length, written: 0, before: None }
    }

    fn length(&self) -> usize {
        self.shared.len() + self.own_length
    }

    /// Whether all of them have been written.
    pub(super) fn are_written(&self) -> bool {
        self.written == self.length()
    }

    /// Writes what actix gives with the lines in their place, and the body behind it. Tells how much is written beside the lines.
    pub(super) fn poll_write(
        &mut self,
        mut socket: Pin<&mut impl AsyncWrite>,
        context: &mut Context<'_>,
        bytes: &[u8],
        [shared_body, own_body]: [&[u8]; 2],
    ) -> Poll<io::Result<usize>> {
        loop {
            // A head comes in one piece.
            let before = self.before.or_else(|| end_of_lines(bytes)).ok_or(io::ErrorKind::InvalidData)?;
            let (start, rest) = bytes.split_at(before);
            let shared = &self.shared[self.written.min(self.shared.len())..];
            let own = &self.own[self.written.saturating_sub(self.shared.len())..self.own_length];
            let parts = [start, shared, own, rest, shared_body, own_body].map(IoSlice::new);
            let written = ready!(socket.as_mut().poll_write_vectored(context, &parts))?;
            if written == 0 {
                return Poll::Ready(Ok(0));
            }
            let of_start = written.min(before);
            let of_lines = (written - of_start).min(shared.len() + own.len());
            self.before = Some(before - of_start);
            self.written += of_lines;
            // To tell that nothing is written would mean that the client is gone.
            if written > of_lines {
                return Poll::Ready(Ok(written - of_lines));
            }
        }
    }
}

/// The length of a head without the empty line at its end.
fn end_of_lines(bytes: &[u8]) -> Option<usize> {
    memchr::memchr_iter(b'\n', bytes).map(|end| end + 1).find(|end| bytes[*end..].starts_with(b"\r\n"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A socket that takes a few bytes at a time, and sometimes none.
    struct Narrow {
        takes: Vec<usize>,
        taken: Vec<u8>,
    }

    impl AsyncWrite for Narrow {
        fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
            let this = self.get_mut();
            match this.takes.pop() {
                Some(0) => Poll::Pending,
                most => {
                    let length = bytes.len().min(most.unwrap_or(usize::MAX));
                    this.taken.extend_from_slice(&bytes[..length]);
                    Poll::Ready(Ok(length))
                }
            }
        }

        fn poll_write_vectored(
            self: Pin<&mut Self>,
            context: &mut Context<'_>,
            parts: &[IoSlice<'_>],
        ) -> Poll<io::Result<usize>> {
            let all: Vec<u8> = parts.iter().flat_map(|part| part.iter().copied()).collect();
            self.poll_write(context, &all)
        }

        fn is_write_vectored(&self) -> bool {
            true
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    proptest! {
        #[test]
        fn the_lines_go_in_once_and_whole_however_little_the_socket_takes(
            takes in prop::collection::vec(0usize..30, 0..60),
            body in prop::collection::vec(any::<u8>(), 0..50),
        ) {
            let head = b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n";
            let mut lines = Lines::new(&Rc::from(&b"vary: accept\r\n"[..]), &Rc::from(&b"etag: \"x\"\r\nlink: y\r\n"[..]), 11);
            let mut socket = Narrow { takes, taken: Vec::new() };
            let mut context = Context::from_waker(std::task::Waker::noop());
            let mut gone = 0;
            while gone < head.len() + body.len() {
                let (head, body) = (&head[gone.min(head.len())..], &body[gone.saturating_sub(head.len())..]);
                let mut pinned = Pin::new(&mut socket);
                let written = match lines.are_written() {
                    true => pinned.as_mut().poll_write_vectored(&mut context, &[head, body].map(IoSlice::new)),
                    false => lines.poll_write(pinned, &mut context, head, body.split_at(body.len() / 3).into()),
                };
                if let Poll::Ready(written) = written {
                    let written = written.unwrap();
                    prop_assert!(written > 0);
                    gone += written;
                }
            }
            let end = head.len() - 2;
            let whole = [&head[..end], b"vary: accept\r\netag: \"x\"\r\n\r\n", &body].concat();
            prop_assert_eq!(socket.taken, whole);
        }
    }

    #[test]
    fn what_is_no_head_is_an_error() {
        let mut lines = Lines::new(&Rc::from(&b"a: b\r\n"[..]), &Rc::from(&b""[..]), 0);
        let mut socket = Narrow { takes: Vec::new(), taken: Vec::new() };
        let mut context = Context::from_waker(std::task::Waker::noop());
        let written = lines.poll_write(Pin::new(&mut socket), &mut context, b"HTTP/1.1 200 OK\r\n", [&[], &[]]);
        assert!(matches!(written, Poll::Ready(Err(_))));
    }
}

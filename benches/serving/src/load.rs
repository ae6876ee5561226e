//! Asks a server for pages as fast as it answers, each connection one request after the other, and counts.
//!
//! `load ADDRESS FILE STATUS SECONDS [REQUESTS]`: the file holds the heads of the requests, which are sent in a fixed random order.
//! Every answer must have the status. It ends after the seconds, or after the requests if that comes first, and prints JSON.

use std::{
    error::Error,
    io::{ErrorKind, Read, Write},
    net::SocketAddr,
    time::{Duration, Instant},
};

use mio::{Events, Interest, Poll, Token, net::TcpStream};

const CONNECTIONS: usize = 32;

struct Connection {
    stream: TcpStream,
    answer: Vec<u8>,
}

/// What has been counted.
#[derive(Default)]
struct Counts {
    sent: u64,
    answered: u64,
    wrong: u64,
    bytes: u64,
}

/// The requests in an order that is the same every time.
struct Requests {
    heads: Vec<Vec<u8>>,
    state: u64,
}

impl Requests {
    fn next(&mut self) -> &[u8] {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        &self.heads[(self.state % self.heads.len() as u64) as usize]
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, file, status, seconds, rest @ ..] = arguments.as_slice() else {
        return Err("load ADDRESS FILE STATUS SECONDS [REQUESTS]".into());
    };
    let address: SocketAddr = address.parse()?;
    let text = std::fs::read(file)?;
    let heads = split(&text);
    if heads.is_empty() {
        return Err("the file holds no requests".into());
    }
    let mut requests = Requests { heads, state: 0x9e37_79b9_7f4a_7c15 };
    let until = Instant::now() + Duration::from_secs_f64(seconds.parse()?);
    let most: u64 = rest.first().map_or(Ok(u64::MAX), |most| most.parse())?;
    let started = Instant::now();
    let counts = run(address, &mut requests, status.as_bytes(), until, most)?;
    println!(
        "{{\"requests\":{},\"wrong\":{},\"bytes\":{},\"seconds\":{:.4}}}",
        counts.answered,
        counts.wrong,
        counts.bytes,
        started.elapsed().as_secs_f64()
    );
    Ok(())
}

fn split(text: &[u8]) -> Vec<Vec<u8>> {
    let mut heads = Vec::new();
    let mut rest = text;
    while let Some(end) = find(rest, b"\r\n\r\n") {
        let (head, behind) = rest.split_at(end + 4);
        heads.push(head.to_vec());
        rest = behind;
    }
    heads
}

fn run(address: SocketAddr, requests: &mut Requests, status: &[u8], until: Instant, most: u64) -> Result<Counts, Box<dyn Error>> {
    let mut poll = Poll::new()?;
    let mut events = Events::with_capacity(CONNECTIONS);
    let mut counts = Counts::default();
    let mut connections = Vec::with_capacity(CONNECTIONS);
    for number in 0..CONNECTIONS {
        let stream = std::net::TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_nonblocking(true)?;
        let mut stream = TcpStream::from_std(stream);
        poll.registry().register(&mut stream, Token(number), Interest::READABLE)?;
        let mut connection = Connection { stream, answer: Vec::with_capacity(1 << 16) };
        if counts.sent < most {
            connection.stream.write_all(requests.next())?;
            counts.sent += 1;
        }
        connections.push(connection);
    }
    let mut part = [0; 1 << 16];
    while Instant::now() < until && counts.answered < most {
        poll.poll(&mut events, Some(Duration::from_millis(100)))?;
        for event in &events {
            let connection = &mut connections[event.token().0];
            loop {
                match connection.stream.read(&mut part) {
                    Ok(0) => return Err("the server closed a connection".into()),
                    Ok(read) => connection.answer.extend_from_slice(&part[..read]),
                    Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                    Err(error) => return Err(error.into()),
                }
                if let Some(length) = whole(&connection.answer)? {
                    counts.answered += 1;
                    counts.bytes += length as u64;
                    counts.wrong += u64::from(connection.answer.get(9..12) != Some(status) || connection.answer.len() != length);
                    connection.answer.clear();
                    if counts.sent < most {
                        connection.stream.write_all(requests.next())?;
                        counts.sent += 1;
                    }
                    break;
                }
            }
        }
    }
    Ok(counts)
}

/// The length of the answer, if all of it is there.
fn whole(answer: &[u8]) -> Result<Option<usize>, Box<dyn Error>> {
    let Some(head) = find(answer, b"\r\n\r\n") else { return Ok(None) };
    let (head, length) = (&answer[..head], head + 4);
    let behind = |name: &[u8]| {
        let place = head.windows(name.len()).position(|window| window.eq_ignore_ascii_case(name))?;
        Some(&head[place + name.len()..])
    };
    let body = if let Some(b"304" | b"204") = head.get(9..12) {
        Some(0)
    } else if let Some(digits) = behind(b"\r\ncontent-length: ") {
        let digits = digits.split(|byte| *byte == b'\r').next().unwrap_or_default();
        Some(std::str::from_utf8(digits)?.parse()?)
    } else if behind(b"\r\ntransfer-encoding: chunked").is_some() {
        chunks(&answer[length..])?
    } else {
        return Err("an answer has no length".into());
    };
    Ok(body.map(|body| length + body).filter(|length| answer.len() >= *length))
}

/// The length of a body in chunks, if the last has come.
fn chunks(body: &[u8]) -> Result<Option<usize>, Box<dyn Error>> {
    let mut at = 0;
    loop {
        let Some(digits) = find(&body[at.min(body.len())..], b"\r\n") else { return Ok(None) };
        let chunk = usize::from_str_radix(std::str::from_utf8(&body[at..at + digits])?, 16)?;
        at += digits + 2 + chunk + 2;
        if chunk == 0 {
            return Ok(Some(at));
        }
    }
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

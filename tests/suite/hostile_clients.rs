//! Clients that mean harm, or do not know better: each is told or ended, and nobody else notices.

use std::{
    io::{Read, Write},
    net::{Shutdown, TcpStream},
    sync::{Arc, LazyLock},
    time::Duration,
};

use ir_leaflets::{
    answer::House,
    check::{Policy, Previous, check},
    content::Content,
    library::Library,
    render::{Site, status::Circumstances},
    wire::{Door, Settings},
};

use crate::{
    client::{PUBLIC_URL, Reply, Service},
    program::one_reply,
};

const PATH: &str = "/pl/leaflets/paediatric-ir-techniques.html";

/// A service as shipped, but much less patient.
struct Impatient {
    service: Service,
    door: Arc<Door>,
}

static IMPATIENT: LazyLock<Impatient> = LazyLock::new(|| {
    let door = door();
    let settings = Settings {
        // Short for those who wait for the end, long enough for those who mean to be quick on a busy machine.
        head: Duration::from_secs(1),
        idle: Duration::from_secs(1),
        stalled: Duration::from_secs(1),
        waste: Duration::from_millis(200),
        tick: Duration::from_millis(20),
        ..Settings::default()
    };
    Impatient { service: Service::behind(door.clone(), settings), door }
});

fn door() -> Arc<Door> {
    let checked = check(&Content::embedded(), &Previous::default(), &Policy::default());
    let site = Site { public_url: PUBLIC_URL.to_owned(), ..Site::default() };
    let library = Library::new(checked.catalogue.unwrap(), site, Circumstances::default());
    Arc::new(Door::new(House::new(library, "2027-01-31T12:00:00Z"), Arc::default()))
}

impl Impatient {
    fn connect(&self) -> TcpStream {
        self.service.connect()
    }

    /// How many connections have ended for a reason.
    fn ended(&self, reason: &str) -> u64 {
        let line = format!("leaflets_connections_ended_total{{reason=\"{reason}\"}} ");
        self.door.metrics().lines().find_map(|other| other.strip_prefix(&line)?.parse().ok()).unwrap_or(0)
    }
}

/// What comes until the service closes, if anything.
fn rest(connection: &mut TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut part = [0; 4096];
    // A reset is an end like any other.
    while let Ok(read @ 1..) = connection.read(&mut part) {
        bytes.extend_from_slice(&part[..read]);
    }
    bytes
}

// ------------------------------------------------------------------------------------------------ shapes

/// Sends a head as it stands here and expects one problem, our headers, and the end of the connection.
fn refused(bytes: &[u8], status: u16, code: &str) {
    let mut connection = Service::shared().connect();
    connection.write_all(bytes).unwrap();
    // Whatever stands behind it must not be answered as a request of its own.
    let _ = connection.write_all(b"GET /healthz HTTP/1.1\r\nHost: smuggled\r\n\r\n");
    let reply = Reply::parse(&rest(&mut connection));
    let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(120)]).into_owned();
    assert_eq!(reply.status, status, "{shown:?}");
    assert_eq!(reply.header("connection"), Some("close"), "{shown:?}");
    assert_eq!(reply.header("content-type"), Some("application/problem+json"), "{shown:?}");
    assert_eq!(reply.header("x-content-type-options"), Some("nosniff"), "{shown:?}");
    assert!(reply.header("content-security-policy").is_some() && reply.header("date").is_some(), "{shown:?}");
    assert_eq!(reply.json()["code"], code, "{shown:?}: and nothing behind it: {}", reply.text());
}

#[test]
fn what_can_be_read_in_two_ways_is_refused_and_closed() {
    for head in [
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x@y\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x/y\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
        "GET / HTTP/1.1\r\nHost x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n folded\r\n\r\n",
        "GET / HTTP/1.1\nHost: x\n\n",
        "GET / HTTP/1.1\r\nHost: x\r\nA: b\rc\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nA: \0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nbody",
        "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nbody",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4, 4\r\n\r\nbody",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: +4\r\n\r\nbody",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "GET  / HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
        "GET /\r\n\r\n",
        "GET example.org:80 HTTP/1.1\r\nHost: x\r\n\r\n",
        "CONNECT example.org:80 HTTP/1.1\r\nHost: example.org:80\r\n\r\n",
        "GET http://user@example.org/ HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /# HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /\u{e9} HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /\r\nX: y HTTP/1.1\r\nHost: x\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "\u{16}\u{3}\u{1}",
    ] {
        refused(head.as_bytes(), 400, "bad-request");
    }
}

#[test]
fn what_is_too_long_is_told_so() {
    refused(format!("GET /{} HTTP/1.1\r\nHost: x\r\n\r\n", "x".repeat(9000)).as_bytes(), 414, "target-too-long");
    refused(format!("GET /{}", "x".repeat(70_000)).as_bytes(), 414, "target-too-long");
    refused(format!("GET / HTTP/1.1\r\nHost: x\r\nCookie: {}\r\n\r\n", "x".repeat(17_000)).as_bytes(), 431, "head-too-large");
    refused(format!("GET / HTTP/1.1\r\nHost: x\r\n{}\r\n", "A: b\r\n".repeat(200)).as_bytes(), 431, "head-too-large");
}

#[test]
fn a_whole_address_in_place_of_a_path_is_understood_and_its_host_decides_nothing() {
    let reply = Service::shared()
        .send(format!("GET http://evil.example{PATH} HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n").as_bytes());
    assert_eq!(reply.status, 200);
    assert!(!reply.text().contains("evil.example") && !reply.lines().contains("evil.example"));
}

#[test]
fn a_body_is_never_read_and_ends_the_connection_behind_its_answer() {
    for framing in [
        "Content-Length: 5\r\n\r\nhello",
        "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
        "Content-Length: 99\r\n\r\n",
    ] {
        let mut connection = Service::shared().connect();
        connection.write_all(format!("POST {PATH} HTTP/1.1\r\nHost: x\r\n{framing}").as_bytes()).unwrap();
        let _ = connection.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
        let reply = Reply::parse(&rest(&mut connection));
        assert_eq!((reply.status, reply.header("connection")), (405, Some("close")), "{framing:?}");
        assert_eq!(reply.json()["code"], "method-not-allowed", "one answer and no more: {}", reply.text());
    }
}

#[test]
fn requests_sent_together_are_answered_in_order() {
    let mut connection = Service::shared().connect();
    let one = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n\r\nGET /robots.txt HTTP/1.1\r\nHost: x\r\n\r\n".repeat(20);
    connection.write_all(one.as_bytes()).unwrap();
    for _ in 0..20 {
        assert_eq!(one_reply(&mut connection).unwrap().text(), "ok\n");
        assert!(one_reply(&mut connection).unwrap().text().contains("Sitemap: "));
    }
    connection
        .write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
        .unwrap();
    assert_eq!(one_reply(&mut connection).unwrap().status, 200, "what came before a refusal is answered");
    assert_eq!(Reply::parse(&rest(&mut connection)).status, 400);
}

#[test]
fn a_head_that_arrives_byte_by_byte_is_a_head() {
    let mut connection = Service::shared().connect();
    connection.set_nodelay(true).unwrap();
    for byte in format!("\r\nGET {PATH} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").into_bytes() {
        connection.write_all(&[byte]).unwrap();
    }
    assert_eq!(Reply::parse(&rest(&mut connection)).status, 200);
}

#[test]
fn a_client_that_closes_its_half_is_still_answered() {
    let mut connection = Service::shared().connect();
    connection.write_all(format!("GET {PATH}?for=ko HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes()).unwrap();
    connection.shutdown(Shutdown::Write).unwrap();
    assert_eq!(Reply::parse(&rest(&mut connection)).status, 200);
}

#[test]
fn odd_paths_and_headers_are_harmless() {
    let ranges = format!("bytes={}", (0..1000).map(|number| format!("{number}-{number}")).collect::<Vec<_>>().join(","));
    for (path, header, status) in [
        ("/../../etc/passwd", "A: b".to_owned(), 404),
        ("/leaflets/..%2f..%2fetc%2fpasswd", "A: b".to_owned(), 404),
        ("/%2e%2e/%2e%2e/etc/passwd", "A: b".to_owned(), 404),
        ("/leaflets/%00", "A: b".to_owned(), 404),
        ("/leaflets/%0d%0aSet-Cookie:%20x", "A: b".to_owned(), 404),
        ("/leaflets/%c0%af", "A: b".to_owned(), 404),
        ("/de/leaflets?lang=%0d%0ax", "A: b".to_owned(), 200),
        (PATH, format!("Range: {ranges}"), 200),
        (PATH, "If-None-Match: \u{fffd}\"".to_owned(), 200),
        (PATH, "Accept-Encoding: gzip;q=abc, br;;;".to_owned(), 200),
        (PATH, "Upgrade: h2c, websocket".to_owned(), 200),
        (PATH, "Expect: 100-continue".to_owned(), 200),
    ] {
        let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\n{header}\r\nConnection: close\r\n\r\n");
        let reply = Service::shared().send(request.as_bytes());
        let reply = if reply.status == 100 { Reply::parse(&reply.body) } else { reply };
        assert_eq!(reply.status, status, "{path} {header}");
        assert!(reply.header("set-cookie").is_none() && reply.header("content-range").is_none());
    }
}

// ------------------------------------------------------------------------------------------------ deadlines

#[test]
fn a_client_that_says_nothing_is_ended() {
    let ended = IMPATIENT.ended("silent");
    assert!(rest(&mut IMPATIENT.connect()).is_empty());
    while IMPATIENT.ended("silent") == ended {
        std::thread::yield_now();
    }
}

#[test]
fn a_client_that_sends_its_head_too_slowly_is_told_and_ended() {
    let mut connection = IMPATIENT.connect();
    let mut writer = connection.try_clone().unwrap();
    let reader = std::thread::spawn(move || rest(&mut connection));
    // It always sends something, and never comes to an end.
    writer.write_all(b"GET / HTTP/1.1\r\nHost: x\r\nA: ").unwrap();
    while !reader.is_finished() && writer.write_all(b"b").is_ok() {
        std::thread::park_timeout(Duration::from_millis(5));
    }
    let reply = Reply::parse(&reader.join().unwrap());
    assert_eq!((reply.status, reply.header("connection")), (408, Some("close")));
    assert_eq!(reply.json()["code"], "too-slow");
    while IMPATIENT.ended("slow-head") == 0 {
        std::thread::yield_now();
    }
}

#[test]
fn the_deadline_holds_for_every_head_of_a_connection() {
    let mut connection = IMPATIENT.connect();
    connection.write_all(format!("GET {PATH} HTTP/1.1\r\nHost: x\r\n\r\nGET / HT").as_bytes()).unwrap();
    assert_eq!(one_reply(&mut connection).unwrap().status, 200);
    assert_eq!(Reply::parse(&rest(&mut connection)).status, 408);
}

#[test]
fn a_connection_without_requests_is_closed_in_order() {
    let mut connection = IMPATIENT.connect();
    connection.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    assert_eq!(one_reply(&mut connection).unwrap().status, 200);
    assert!(rest(&mut connection).is_empty());
}

#[test]
fn a_client_that_takes_nothing_of_its_answers_is_dropped() {
    let stalled = IMPATIENT.ended("stalled");
    let mut connection = IMPATIENT.connect();
    connection.set_write_timeout(Some(Duration::from_millis(50))).unwrap();
    // Asks and never reads, until nothing goes in any more.
    let request = format!("GET {PATH} HTTP/1.1\r\nHost: x\r\n\r\n").repeat(50);
    while connection.write_all(request.as_bytes()).is_ok() {}
    while IMPATIENT.ended("stalled") == stalled {
        std::thread::yield_now();
    }
    assert_eq!(IMPATIENT.service.get("/healthz", &[]).status, 200);
}

#[test]
fn endless_and_slow_bodies_are_cut() {
    for framing in ["Content-Length: 999999999999", "Transfer-Encoding: chunked"] {
        let mut connection = IMPATIENT.connect();
        connection.write_all(format!("POST {PATH} HTTP/1.1\r\nHost: x\r\n{framing}\r\n\r\n").as_bytes()).unwrap();
        let mut writer = connection.try_clone().unwrap();
        let chunk = b"1000\r\n".iter().copied().chain(std::iter::repeat_n(b'x', 0x1000)).chain(*b"\r\n").collect::<Vec<u8>>();
        let sending = std::thread::spawn(move || {
            let mut sent = 0;
            while writer.write_all(&chunk).is_ok() {
                sent += chunk.len();
            }
            sent
        });
        let answer = rest(&mut connection);
        assert!(answer.starts_with(b"HTTP/1.1 405"), "{framing}");
        drop(connection);
        assert!(sending.join().unwrap() < 64 << 20, "{framing}: it is not read for ever");
    }
}

// ------------------------------------------------------------------------------------------------ crowds

#[test]
fn addresses_without_number_cannot_exhaust_the_shelf() {
    let door = door();
    let service = Service::behind(door.clone(), Settings::default());
    let languages =
        ["ab", "aa", "ak", "am", "an", "as", "av", "ay", "az", "ba", "bm", "bn", "bo", "br", "ce", "ch", "co", "cr", "cu", "cv"];
    for served in ["de", "pl", "tr", "ar"] {
        for absent in languages {
            for noise in ["", "&x=1", "-AT", "-419-1996"] {
                let path = format!("/{served}/leaflets/paediatric-ir-techniques.txt?for={absent}{noise}");
                assert_eq!(service.get(&path, &[]).status, 200, "{path}");
            }
        }
    }
    let metrics = door.metrics();
    let value = |name: &str| -> usize {
        metrics.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok()).unwrap_or_else(|| panic!("{name}"))
    };
    assert!(value("leaflets_shelf_pages ") <= 4 * languages.len(), "noise makes no page of its own");
    assert!(value("leaflets_shelf_bytes ") <= 8 << 20);
}

#[test]
fn a_new_client_is_answered_while_hundreds_are_idle() {
    let crowd: Vec<TcpStream> = (0..400)
        .map(|_| {
            let mut connection = Service::shared().connect();
            connection.write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
            assert_eq!(one_reply(&mut connection).unwrap().status, 200);
            connection
        })
        .collect();
    assert_eq!(Service::shared().get(PATH, &[]).status, 200);
    drop(crowd);
}

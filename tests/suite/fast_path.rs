//! What is remembered of an answer is the answer: random requests, each sent several times, against what `answer` says.

use std::{
    io::{Read, Write},
    net::TcpStream,
    sync::Arc,
};

use ir_leaflets::{
    answer::{Answer, House, Request, Response, answer},
    check::{Policy, Previous, check},
    content::Content,
    library::Library,
    render::{Site, status::Circumstances},
    wire::{Door, Settings},
};
use proptest::{prelude::*, test_runner::TestRunner};

use crate::client::{PUBLIC_URL, Reply, Service};

const LEAFLET: &str = "/leaflets/paediatric-ir-techniques";

/// A few languages, with every page packed in every coding, so that answers last.
fn house(change: impl Fn(Content) -> Content) -> House {
    let kept = ["en/", "de/", "nb/", "sr-Latn/"];
    let all = Content::embedded();
    let files = all.files().filter(|file| !file.path.contains('/') || kept.iter().any(|folder| file.path.starts_with(folder)));
    let content = files.fold(Content::default(), |content, file| content.with(&file.path, &file.text));
    let checked = check(&change(content), &Previous::default(), &Policy::default());
    let site = Site { public_url: PUBLIC_URL.to_owned(), ..Site::default() };
    let library = Library::new(checked.catalogue.unwrap(), site, Circumstances::default());
    library.prepare();
    House::new(library, "2027-01-31T12:00:00Z")
}

/// One request as it is sent.
#[derive(Clone, Debug)]
struct Asked {
    method: &'static str,
    target: String,
    headers: Vec<(&'static str, Vec<u8>)>,
}

impl Asked {
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = format!("{} {} HTTP/1.1\r\nhost: test\r\nuser-agent: x\r\n", self.method, self.target).into_bytes();
        for (name, value) in &self.headers {
            bytes.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
        bytes.extend(b"\r\n");
        bytes
    }

    fn expected(&self, house: &House) -> Response {
        let header = |name: &str| {
            let lines: Vec<&[u8]> =
                self.headers.iter().filter(|(other, _)| *other == name).map(|(_, value)| value.trim_ascii()).collect();
            (!lines.is_empty()).then(|| lines.join(&b", "[..]))
        };
        let headers = ["accept", "accept-language", "accept-encoding", "if-none-match"].map(header);
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        let request = Request {
            method: self.method,
            path,
            query,
            accept: headers[0].as_deref(),
            accept_language: headers[1].as_deref(),
            accept_encoding: headers[2].as_deref(),
            if_none_match: headers[3].as_deref(),
        };
        match answer(&request, house) {
            Answer::Ready(response) => response,
            Answer::Later(later) => later.complete(house).unwrap_or_else(|failure| failure.0),
        }
    }

    /// Asks on a connection that stays open, and compares all of the answer.
    fn check(&self, connection: &mut TcpStream, house: &House) {
        let expected = self.expected(house);
        connection.write_all(&self.bytes()).unwrap();
        let reply = read(connection, self.method);
        let of_actix = ["date", "content-length"];
        let mut headers: Vec<(&str, &str)> = reply
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| !of_actix.contains(name))
            .collect();
        let mut expected_headers: Vec<(&str, &str)> =
            expected.headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        headers.sort_unstable();
        expected_headers.sort_unstable();
        assert_eq!(reply.status, expected.status, "{self:?}");
        assert_eq!(headers, expected_headers, "{self:?}");
        assert!(reply.header("date").is_some(), "{self:?}");
        match (self.method, expected.status) {
            (_, 204 | 304) => assert_eq!((reply.header("content-length"), reply.body.len()), (None, 0), "{self:?}"),
            (method, _) => {
                let length = expected.body.len().to_string();
                assert_eq!(reply.header("content-length"), Some(length.as_str()), "{self:?}");
                assert!(reply.body == if method == "HEAD" { &b""[..] } else { &expected.body }, "another body for {self:?}");
            }
        }
    }
}

fn read(connection: &mut TcpStream, method: &str) -> Reply {
    let mut bytes = Vec::new();
    let mut part = [0; 1 << 16];
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = Reply::parse(&bytes[..end + 4]);
            let length = head.header("content-length").map_or(0, |length| length.parse().unwrap());
            let has_body = method != "HEAD" && ![204, 304].contains(&head.status);
            if bytes.len() >= end + 4 + if has_body { length } else { 0 } {
                return Reply::parse(&bytes);
            }
        }
        let read = connection.read(&mut part).unwrap();
        assert!(read > 0, "the connection ended in the middle of {bytes:?}");
        bytes.extend_from_slice(&part[..read]);
    }
}

fn targets() -> impl Strategy<Value = String> {
    let page = prop_oneof![
        6 => Just(LEAFLET.to_owned()),
        2 => Just("/leaflets".to_owned()),
        1 => Just("/languages".to_owned()),
        1 => Just("/problems/not-found".to_owned()),
        1 => Just("/leaflets/none".to_owned()),
    ];
    let locale = prop::sample::select(vec!["", "", "", "/de", "/en", "/nb", "/sr-Latn", "/DE", "/sr", "/fr", "/xx"]);
    let suffix = prop::sample::select(vec!["", "", ".html", ".json", ".txt", "/", ".pdf"]);
    let query = prop_oneof![
        4 => Just(String::new()),
        2 => prop::sample::select(vec!["?lang=nb", "?lang=nn", "?lang=!", "?for=ja", "?for=fr", "?strict", "?with=de", "?x=1"]).prop_map(str::to_owned),
        1 => "\\?[a-z=&%+]{0,12}",
    ];
    prop_oneof![
        12 => (locale, page, suffix, query).prop_map(|(locale, page, suffix, query)| format!("{locale}{page}{suffix}{query}")),
        2 => prop::sample::select(vec!["/", "/de/", "/status", "/status.json", "/api/", "/healthz", "/readyz", "/robots.txt", "/favicon.ico"]).prop_map(str::to_owned),
        1 => "/[a-z/.%_~-]{0,20}",
    ]
}

fn values(usual: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        6 => prop::sample::select(usual).prop_map(|value| value.as_bytes().to_vec()),
        1 => prop::collection::vec(prop_oneof![0x20u8..0x7f, 0x80u8..=0xff], 0..30),
        1 => "[a-z*]{1,3}(-[A-Z]{2})?(;q=[01](\\.[0-9]{0,3})?)?(, ?[a-z*/]{1,9})?".prop_map(String::into_bytes),
    ]
}

fn requests() -> impl Strategy<Value = Asked> {
    let method =
        prop::sample::select(vec!["GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "HEAD", "OPTIONS", "POST", "DELETE"]);
    let accept = values(&["*/*", "text/html,application/xhtml+xml,*/*;q=0.8", "application/json", "text/plain", "image/png", ""]);
    let language = values(&["de", "nb,en;q=0.5", "nn", "da", "ja", "de-AT,de;q=0.9", "*;q=0", "*", "sr", "", "en;q=0, de"]);
    let coding = values(&["gzip, deflate, br", "br", "gzip", "identity", "gzip;q=0, br;q=0", "*;q=0", "identity;q=0", ""]);
    let tag = values(&["*", "\"x\"", "W/\"x\", \"y\"", "\"", ""]);
    let header = |name: &'static str, value: BoxedStrategy<Vec<u8>>| {
        // Now and then none, or two lines.
        let lines = prop::sample::select(vec![0usize, 0, 1, 1, 1, 1, 1, 2]);
        lines
            .prop_flat_map(move |lines| prop::collection::vec(value.clone(), lines))
            .prop_map(move |values| values.into_iter().map(move |value| (name, value)).collect::<Vec<_>>())
    };
    let headers = (
        header("accept", accept.boxed()),
        header("accept-language", language.boxed()),
        header("accept-encoding", coding.boxed()),
        prop_oneof![3 => Just(Vec::new()), 1 => header("if-none-match", tag.boxed())],
    );
    (method, targets(), headers).prop_map(|(method, target, (accept, language, coding, tag))| Asked {
        method,
        target,
        headers: [accept, language, coding, tag].concat(),
    })
}

#[test]
fn what_is_remembered_is_what_would_be_answered() {
    let door = Arc::new(Door::new(house(|content| content), Arc::default()));
    let service = Service::behind(door.clone(), Settings::default());
    let house = door.house();
    let connection = std::cell::RefCell::new(service.connect());
    TestRunner::new(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })
        .run(&requests(), |asked| {
            // The first is answered and remembered, the second found; then what the client has now is asked about.
            asked.check(&mut connection.borrow_mut(), &house);
            asked.check(&mut connection.borrow_mut(), &house);
            if let Some((_, etag)) = asked.expected(&house).headers.into_iter().find(|(name, _)| *name == "etag") {
                for tags in [etag.clone(), format!("\"x\", W/{etag}"), etag.replace('"', "")] {
                    let mut again = asked.clone();
                    again.headers.retain(|(name, _)| *name != "if-none-match");
                    again.headers.push(("if-none-match", tags.into_bytes()));
                    again.check(&mut connection.borrow_mut(), &house);
                }
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn what_is_remembered_goes_with_the_content() {
    let door = Arc::new(Door::new(house(|content| content), Arc::default()));
    let service = Service::behind(door.clone(), Settings::default());
    let asked = Asked {
        method: "GET",
        target: LEAFLET.to_owned(),
        headers: vec![("accept-language", b"de".to_vec()), ("accept-encoding", b"br".to_vec())],
    };
    let mut connection = service.connect();
    let before = door.house();
    (0..3).for_each(|_| asked.check(&mut connection, &before));
    door.open(house(|content| {
        let file = content.file("de/paediatric-ir-techniques.ftl").unwrap().text.replace("Kinder", "Kinder und Jugendliche");
        content.with("de/paediatric-ir-techniques.ftl", &file)
    }));
    let after = door.house();
    assert_ne!(asked.expected(&before).body, asked.expected(&after).body);
    (0..3).for_each(|_| asked.check(&mut connection, &after));
}

//! A service on a free port, and a client that sends exactly what it is told to.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{Arc, LazyLock, mpsc},
};

use ir_leaflets::{
    answer::House,
    check::{Policy, Previous, check},
    content::Content,
    library::Library,
    render::{Site, status::Circumstances},
    wire::{self, Door, Settings},
};

use crate::program::HANG;

/// The address that links begin with in these tests.
pub const PUBLIC_URL: &str = "https://leaflets.example.org";

/// A running service; it stops with the tests.
pub struct Service {
    address: SocketAddr,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Service {
    /// One service for all who only read the texts inside the program.
    pub fn shared() -> &'static Self {
        static SHARED: LazyLock<Service> = LazyLock::new(|| Service::of(&Content::embedded()));
        &SHARED
    }

    pub fn of(content: &Content) -> Self {
        Self::with(content, &Policy::default(), Site { public_url: PUBLIC_URL.to_owned(), ..Site::default() })
    }

    pub fn with(content: &Content, policy: &Policy, site: Site) -> Self {
        let checked = check(content, &Previous::default(), policy);
        let catalogue = checked.catalogue.unwrap_or_else(|| panic!("nothing to serve: {:?}", checked.findings));
        let circumstances = Circumstances {
            findings: checked.findings,
            content: "embedded",
            loaded: "2026-01-31T12:00:00Z".to_owned(),
            warnings: Vec::new(),
        };
        let library = Library::new(catalogue, site, circumstances);
        let door = Door::new(House::new(library, "2027-01-31T12:00:00Z"), Arc::default());
        Self::behind(Arc::new(door), Settings::default())
    }

    pub fn behind(door: Arc<Door>, settings: Settings) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (started, start) = mpsc::channel();
        std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let server = wire::serve(listener, door, settings).unwrap();
                started.send(()).unwrap();
                server.await.unwrap();
            });
        });
        start.recv().unwrap();
        Self { address }
    }

    /// A service that runs somewhere.
    pub fn at(address: SocketAddr) -> Self {
        Self { address }
    }

    pub fn connect(&self) -> TcpStream {
        let connection = TcpStream::connect(self.address).unwrap();
        connection.set_read_timeout(Some(HANG)).unwrap();
        connection
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn get(&self, path: &str, headers: &[(&str, &str)]) -> Reply {
        self.request("GET", path, headers)
    }

    pub fn request(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Reply {
        let lines: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        self.send(format!("{method} {path} HTTP/1.1\r\nHost: test\r\nConnection: close\r\n{lines}\r\n").as_bytes())
    }

    /// Sends these bytes and reads until the service closes.
    pub fn send(&self, bytes: &[u8]) -> Reply {
        let mut connection = self.connect();
        connection.write_all(bytes).unwrap();
        Reply::until_the_end(&mut connection)
    }
}

impl Reply {
    /// Reads until the service closes.
    pub fn until_the_end(connection: &mut TcpStream) -> Self {
        let mut answer = Vec::new();
        connection.read_to_end(&mut answer).unwrap();
        Self::parse(&answer)
    }

    pub fn parse(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or_else(|| panic!("no head in {bytes:?}"));
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers: Vec<(String, String)> = lines
            .map(|line| line.split_once(": ").unwrap())
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        let reply = Self { status, headers, body: bytes[end + 4..].to_vec() };
        assert!(reply.header("transfer-encoding").is_none(), "bodies have a known length");
        reply
    }

    /// The value of a header that stands once.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(other, _)| other == name).map(|(_, value)| value.as_str());
        let value = values.next();
        assert!(values.next().is_none(), "{name} stands twice");
        value
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    /// The size of the head on the wire, status line and empty line included.
    pub fn head_size_bytes(&self) -> usize {
        let lines: usize = self.headers.iter().map(|(name, value)| name.len() + value.len() + 4).sum();
        "HTTP/1.1 200 OK\r\n".len() + lines + 2
    }

    /// The answer as lines, with what moves from content to content left out.
    pub fn lines(&self) -> String {
        let moving = ["date", "etag", "repr-digest", "content-length", "leaflet-revision"];
        let constant = [
            "x-content-type-options",
            "referrer-policy",
            "access-control-allow-origin",
            "access-control-expose-headers",
            "strict-transport-security",
            "connection",
        ];
        let mut lines = format!("{}\n", self.status);
        let mut headers = self.headers.clone();
        headers.sort();
        for (name, value) in &headers {
            match name.as_str() {
                name if constant.contains(&name) => {}
                "content-security-policy" if value.contains("style-src") => lines.push_str("content-security-policy: (page)\n"),
                name if moving.contains(&name) => lines.push_str(&format!("{name}\n")),
                name => lines.push_str(&format!("{name}: {value}\n")),
            }
        }
        lines
    }
}

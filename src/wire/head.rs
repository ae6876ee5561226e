//! The head of a request, judged byte by byte by [RFC 9112](https://www.rfc-editor.org/info/rfc9112) before actix reads it.
//!
//! Whatever two readers could take differently (two lengths, a folded line, a lone line feed, a second `Host`) is refused, so
//! that a proxy in front and this service never disagree on where a request ends.

use crate::problem::Problem;

/// The most bytes of a head.
pub(super) const LONGEST_HEAD: usize = 16 << 10;
/// The most bytes of the target in its first line.
const LONGEST_TARGET: usize = 8 << 10;
/// The most bytes of a first line around its target.
const LONGEST_METHOD_AND_VERSION: usize = 64;
/// The most lines of headers; actix reads no more than 96.
const MOST_LINES: usize = 90;

/// What the bytes so far hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// The beginning of a head.
    Part,
    /// A whole head.
    Whole {
        /// Its length in bytes.
        length: usize,
        /// Whether it is the last on its connection: what follows is a body, and no body is read here.
        is_last: bool,
    },
    /// No head that could be answered.
    Wrong(Problem),
}

/// Reads one head, which may arrive in pieces.
#[derive(Debug, Default)]
pub(super) struct Head {
    /// Where the line begins that is not whole yet.
    line: usize,
    /// Up to where that line has been searched for its end.
    searched: usize,
    lines: usize,
    method: Method,
    is_1_1: bool,
    host: bool,
    length: Option<u64>,
    chunked: bool,
    upgrade: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Method {
    /// It has no body.
    #[default]
    Reading,
    /// What follows is not HTTP any more.
    Connect,
    /// In HTTP/1.0 it has to tell the length of its body.
    Post,
    Other,
}

impl Head {
    /// Whether nothing has been read yet.
    pub(super) fn is_new(&self) -> bool {
        self.searched == 0
    }

    /// Reads on; `bytes` is all of the head that has arrived, what was read before included.
    pub(super) fn read(&mut self, bytes: &[u8]) -> Seen {
        while let Some(end) = memchr::memchr(b'\n', &bytes[self.searched..]).map(|at| self.searched + at) {
            let line = &bytes[self.line..end];
            (self.line, self.searched) = (end + 1, end + 1);
            let Some(line) = line.strip_suffix(b"\r") else { return Seen::Wrong(Problem::BadRequest) };
            let outcome = match (self.lines, line) {
                (0, []) => Err(Problem::BadRequest),
                (0, line) => self.first_line(line),
                (_, []) => return self.end(end + 1),
                (_, line) => self.header(line),
            };
            self.lines += 1;
            if let Err(problem) = outcome {
                return Seen::Wrong(problem);
            }
            if self.line > LONGEST_HEAD || self.lines > MOST_LINES {
                return Seen::Wrong(Problem::HeadTooLarge);
            }
        }
        self.searched = bytes.len();
        match bytes.first() {
            // Nothing else than a method can begin a head: who speaks TLS here is told at once.
            Some(first) if !is(*first, TOKEN) => Seen::Wrong(Problem::BadRequest),
            _ if self.lines == 0 && bytes.len() > LONGEST_TARGET + LONGEST_METHOD_AND_VERSION => {
                Seen::Wrong(Problem::TargetTooLong)
            }
            _ if bytes.len() > LONGEST_HEAD => Seen::Wrong(Problem::HeadTooLarge),
            _ => Seen::Part,
        }
    }

    fn first_line(&mut self, line: &[u8]) -> Result<(), Problem> {
        let mut parts = line.split(|byte| *byte == b' ');
        let (Some(method), Some(target), Some(version), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return Err(Problem::BadRequest);
        };
        self.method = match method {
            b"GET" | b"HEAD" | b"OPTIONS" => Method::Reading,
            b"CONNECT" => Method::Connect,
            b"POST" => Method::Post,
            _ => Method::Other,
        };
        self.is_1_1 = match version {
            b"HTTP/1.1" => true,
            b"HTTP/1.0" => false,
            _ => return Err(Problem::BadRequest),
        };
        if target.len() > LONGEST_TARGET {
            return Err(Problem::TargetTooLong);
        }
        let sound = !method.is_empty() && method.len() <= 32 && all(method, TOKEN) && is_target(method, target);
        sound.then_some(()).ok_or(Problem::BadRequest)
    }

    fn header(&mut self, line: &[u8]) -> Result<(), Problem> {
        let colon = line.iter().position(|byte| *byte == b':').ok_or(Problem::BadRequest)?;
        let (name, value) = (&line[..colon], &line[colon + 1..]);
        // A name with a space before its colon and a folded line both end here: a space is no part of a name.
        if name.is_empty() || !all(name, TOKEN) || !is_value(value) {
            return Err(Problem::BadRequest);
        }
        let value = value.trim_ascii();
        match name.len() {
            4 if name.eq_ignore_ascii_case(b"host") => {
                let second = std::mem::replace(&mut self.host, true);
                (!second && is_host(value)).then_some(()).ok_or(Problem::BadRequest)
            }
            14 if name.eq_ignore_ascii_case(b"content-length") => {
                let length = std::str::from_utf8(value).ok().filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
                let length = length.and_then(|digits| digits.parse().ok()).ok_or(Problem::BadRequest)?;
                self.length.replace(length).is_none().then_some(()).ok_or(Problem::BadRequest)
            }
            17 if name.eq_ignore_ascii_case(b"transfer-encoding") => {
                let second = std::mem::replace(&mut self.chunked, true);
                (!second && value.eq_ignore_ascii_case(b"chunked")).then_some(()).ok_or(Problem::BadRequest)
            }
            7 if name.eq_ignore_ascii_case(b"upgrade") => {
                self.upgrade = true;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// What the lines mean together.
    fn end(&self, length: usize) -> Seen {
        let two_lengths = self.chunked && (self.length.is_some() || !self.is_1_1);
        let has_body = self.chunked || self.length.is_some_and(|length| length > 0);
        let body_of_nothing = has_body && self.method == Method::Reading;
        let endless = self.method == Method::Post && !self.is_1_1 && self.length.is_none();
        if two_lengths || body_of_nothing || endless || (self.is_1_1 && !self.host) {
            return Seen::Wrong(Problem::BadRequest);
        }
        Seen::Whole { length, is_last: has_body || self.upgrade || self.method == Method::Connect }
    }
}

/// Whether a target is a path, a whole address of `http`, or the `*` of `OPTIONS`; a mere host is for proxies.
fn is_target(method: &[u8], target: &[u8]) -> bool {
    if target == b"*" {
        return method == b"OPTIONS";
    }
    let path = match target.first() {
        Some(b'/') => target,
        // RFC 9112 wants it understood from everybody; the host in it decides nothing here.
        _ => {
            let Some(rest) = [&b"http://"[..], b"https://"].into_iter().find_map(|scheme| strip_scheme(target, scheme)) else {
                return false;
            };
            let end = rest.iter().position(|byte| matches!(byte, b'/' | b'?')).unwrap_or(rest.len());
            if !is_host(&rest[..end]) {
                return false;
            }
            &rest[end..]
        }
    };
    let query = path.iter().position(|byte| *byte == b'?').unwrap_or(path.len());
    all(&path[..query], PATH) && all(&path[query..], QUERY)
}

fn strip_scheme<'a>(target: &'a [u8], scheme: &[u8]) -> Option<&'a [u8]> {
    let (start, rest) = target.split_at_checked(scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// Whether a value of `Host` is a name or an address with at most one port.
fn is_host(value: &[u8]) -> bool {
    let (name, port) = match value {
        [b'[', rest @ ..] => match rest.iter().position(|byte| *byte == b']') {
            Some(end) => {
                let (inside, after) = (&rest[..end], &rest[end + 1..]);
                let address = std::str::from_utf8(inside).unwrap_or_default();
                if address.parse::<std::net::Ipv6Addr>().is_err() {
                    return false;
                }
                match after {
                    [] => return true,
                    [b':', port @ ..] => (&b"ipv6"[..], port),
                    _ => return false,
                }
            }
            None => return false,
        },
        value => match value.iter().position(|byte| *byte == b':') {
            Some(colon) => (&value[..colon], &value[colon + 1..]),
            None => (value, &b""[..]),
        },
    };
    !name.is_empty() && all(name, NAME) && port.len() <= 5 && port.iter().all(u8::is_ascii_digit)
}

/// May stand in a method and in the name of a header.
const TOKEN: u8 = 1;
/// May stand in a path.
const PATH: u8 = 2;
/// May stand in a query, which browsers escape less than they should.
const QUERY: u8 = 4;
/// May stand in the name of a host.
const NAME: u8 = 8;

static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0usize;
    while byte < 256 {
        let character = byte as u8;
        let word = character.is_ascii_alphanumeric();
        let unreserved = word || matches!(character, b'-' | b'.' | b'_' | b'~');
        let delimiter = matches!(character, b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'=');
        let token = word
            || matches!(
                character,
                b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~'
            );
        let path = unreserved || delimiter || matches!(character, b'/' | b':' | b'@' | b'%' | b'[' | b']');
        let query = path || matches!(character, b'?' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}');
        if token {
            classes[byte] |= TOKEN;
        }
        if path {
            classes[byte] |= PATH;
        }
        if query {
            classes[byte] |= QUERY;
        }
        if unreserved || delimiter {
            classes[byte] |= NAME;
        }
        byte += 1;
    }
    classes
};

fn is(byte: u8, class: u8) -> bool {
    CLASSES[usize::from(byte)] & class != 0
}

/// Whether it may stand in the value of a header. Values are most of a head, so all bytes are looked at without a branch.
fn is_value(bytes: &[u8]) -> bool {
    bytes.iter().fold(true, |is_sound, byte| is_sound & ((*byte == b'\t') | ((*byte >= b' ') & (*byte != 0x7f))))
}

fn all(bytes: &[u8], class: u8) -> bool {
    bytes.iter().all(|byte| is(*byte, class))
}

#[cfg(test)]
mod tests {
    use actix_web::http::Uri;
    use proptest::prelude::*;

    use super::*;

    fn read(head: &str) -> Seen {
        Head::default().read(head.as_bytes())
    }

    /// What is made of a first line and some headers.
    fn outcome(first: &str, headers: &[&str]) -> Result<bool, Problem> {
        let head = format!("{first}\r\n{}\r\n", headers.iter().map(|line| format!("{line}\r\n")).collect::<String>());
        match read(&head) {
            Seen::Whole { length, is_last } => {
                assert_eq!(length, head.len());
                Ok(is_last)
            }
            Seen::Wrong(problem) => Err(problem),
            Seen::Part => panic!("{head:?} is whole"),
        }
    }

    #[test]
    fn what_clients_send_is_taken() {
        let host = "Host: leaflets.example.org";
        for (first, headers) in [
            ("GET / HTTP/1.1", &[host][..]),
            ("GET / HTTP/1.0", &[]),
            ("HEAD /de/leaflets/x.html?for=ja&x=%20|{}^ HTTP/1.1", &[host, "Accept: */*", "X-Empty:", "X-Tab:\ta\tb\t"]),
            ("OPTIONS * HTTP/1.1", &[host]),
            ("GET http://leaflets.example.org/de?x HTTP/1.1", &[host]),
            ("GET HTTPS://leaflets.example.org HTTP/1.1", &[host]),
            ("GET //x HTTP/1.1", &["host:[2001:db8::1]:8080"]),
            ("GET / HTTP/1.1", &["Host: a_b.example:80", "Content-Length: 0"]),
            ("GET / HTTP/1.1", &[host, "Accept-Language: \u{fc}\u{1f600}"]),
            ("POST / HTTP/1.1", &[host, "Content-Length: 0"]),
        ] {
            assert_eq!(outcome(first, headers), Ok(false), "{first} {headers:?}");
        }
    }

    #[test]
    fn nothing_is_read_behind_a_body_or_another_protocol() {
        for (first, header) in [
            ("POST / HTTP/1.1", "Content-Length: 5"),
            ("PUT / HTTP/1.1", "Transfer-Encoding: chunked"),
            ("GET / HTTP/1.1", "Upgrade: websocket"),
        ] {
            assert_eq!(outcome(first, &["Host: x", header]), Ok(true), "{first} {header}");
        }
    }

    #[test]
    fn what_could_be_read_in_two_ways_is_refused() {
        for (first, headers) in [
            ("GET  / HTTP/1.1", &["Host: x"][..]),
            ("GET /\tHTTP/1.1", &["Host: x"]),
            (" GET / HTTP/1.1", &["Host: x"]),
            ("GET /", &["Host: x"]),
            ("GET / HTTP/1.2", &["Host: x"]),
            ("GET / HTTP/2.0", &["Host: x"]),
            ("GET / http/1.1", &["Host: x"]),
            ("PRI * HTTP/2.0", &[]),
            ("G(T / HTTP/1.1", &["Host: x"]),
            ("GET leaflets HTTP/1.1", &["Host: x"]),
            ("GET * HTTP/1.1", &["Host: x"]),
            ("GET x.example:443 HTTP/1.1", &["Host: x"]),
            ("CONNECT x.example:443 HTTP/1.1", &["Host: x.example:443"]),
            ("GET ftp://x/ HTTP/1.1", &["Host: x"]),
            ("GET http://user@x/ HTTP/1.1", &["Host: x"]),
            ("GET http:///x HTTP/1.1", &["Host: x"]),
            ("GET /#x HTTP/1.1", &["Host: x"]),
            ("GET /\u{0} HTTP/1.1", &["Host: x"]),
            ("GET /\u{7f} HTTP/1.1", &["Host: x"]),
            ("GET /\u{fc} HTTP/1.1", &["Host: x"]),
            ("GET /<x> HTTP/1.1", &["Host: x"]),
            ("GET / HTTP/1.1", &[]),
            ("GET / HTTP/1.1", &["Host:"]),
            ("GET / HTTP/1.1", &["Host: x", "Host: x"]),
            ("GET / HTTP/1.1", &["Host: a b"]),
            ("GET / HTTP/1.1", &["Host: x@y"]),
            ("GET / HTTP/1.1", &["Host: x/y"]),
            ("GET / HTTP/1.1", &["Host: x:y"]),
            ("GET / HTTP/1.1", &["Host: x:1:2"]),
            ("GET / HTTP/1.1", &["Host: x, y"]),
            ("GET / HTTP/1.1", &["Host: [::1"]),
            ("GET / HTTP/1.1", &["Host: [x]"]),
            ("GET / HTTP/1.1", &["Host : x"]),
            ("GET / HTTP/1.1", &["Host: x", " folded: y"]),
            ("GET / HTTP/1.1", &["Host: x", "\tfolded"]),
            ("GET / HTTP/1.1", &["Host: x", "no colon"]),
            ("GET / HTTP/1.1", &["Host: x", ": no name"]),
            ("GET / HTTP/1.1", &["Host: x", "A\u{0}: y"]),
            ("GET / HTTP/1.1", &["Host: x", "A: \u{0}"]),
            ("GET / HTTP/1.1", &["Host: x", "A: b\rc"]),
            ("GET / HTTP/1.1", &["Host: x", "Content-Length: 5"]),
            ("GET / HTTP/1.1", &["Host: x", "Transfer-Encoding: chunked"]),
            ("POST / HTTP/1.1", &["Host: x", "Content-Length: 5", "Transfer-Encoding: chunked"]),
            ("POST / HTTP/1.1", &["Host: x", "Content-Length: 5", "Content-Length: 5"]),
            ("POST / HTTP/1.1", &["Host: x", "Content-Length: 5, 5"]),
            ("POST / HTTP/1.1", &["Host: x", "Content-Length: +5"]),
            ("POST / HTTP/1.1", &["Host: x", "Content-Length: -1"]),
            ("POST / HTTP/1.1", &["Host: x", "Content-Length: 0x5"]),
            ("POST / HTTP/1.1", &["Host: x", "Content-Length:"]),
            ("POST / HTTP/1.1", &["Host: x", "Content-Length: 99999999999999999999"]),
            ("POST / HTTP/1.1", &["Host: x", "Transfer-Encoding: chunked", "Transfer-Encoding: chunked"]),
            ("POST / HTTP/1.1", &["Host: x", "Transfer-Encoding: gzip, chunked"]),
            ("POST / HTTP/1.1", &["Host: x", "Transfer-Encoding: identity"]),
            ("POST / HTTP/1.1", &["Host: x", "Transfer-Encoding: xchunked"]),
            ("POST / HTTP/1.0", &["Transfer-Encoding: chunked"]),
            ("POST / HTTP/1.0", &[]),
        ] {
            assert_eq!(outcome(first, headers), Err(Problem::BadRequest), "{first} {headers:?}");
        }
    }

    #[test]
    fn lines_end_with_carriage_return_and_line_feed_and_no_otherwise() {
        for head in ["GET / HTTP/1.1\nHost: x\n\n", "GET / HTTP/1.1\r\nHost: x\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\n\n", "\r\n"]
        {
            assert_eq!(read(head), Seen::Wrong(Problem::BadRequest), "{head:?}");
        }
    }

    #[test]
    fn another_protocol_is_told_at_its_first_byte() {
        assert_eq!(Head::default().read(b"\x16\x03\x01"), Seen::Wrong(Problem::BadRequest));
    }

    #[test]
    fn what_is_too_long_is_refused_before_it_ends() {
        let target = format!("GET /{}", "x".repeat(LONGEST_TARGET + LONGEST_METHOD_AND_VERSION));
        assert_eq!(read(&target), Seen::Wrong(Problem::TargetTooLong));
        assert_eq!(outcome(&format!("GET /{} HTTP/1.1", "x".repeat(LONGEST_TARGET)), &[]), Err(Problem::TargetTooLong));
        assert_eq!(outcome(&format!("GET /{} HTTP/1.1", "x".repeat(LONGEST_TARGET - 1)), &["Host: x"]), Ok(false));
        let line = format!("GET / HTTP/1.1\r\nCookie: {}", "x".repeat(LONGEST_HEAD));
        assert_eq!(read(&line), Seen::Wrong(Problem::HeadTooLarge));
        let lines = format!("GET / HTTP/1.1\r\n{}", "a: b\r\n".repeat(MOST_LINES + 1));
        assert_eq!(read(&lines), Seen::Wrong(Problem::HeadTooLarge));
        assert_eq!(read(&format!("GET / HTTP/1.1\r\nHost: x\r\nCookie: {}", "x".repeat(LONGEST_HEAD / 2))), Seen::Part);
    }

    proptest! {
        #[test]
        fn a_head_in_pieces_is_the_same_head(
            head in "(GET|POST) /[a-z%?]{0,8} HTTP/1.1\r\n(Host: [a-z:]{1,4}\r\n|[A-Z]: [ -~]{0,9}\r\n|Content-Length: [0-9]\r\n){0,4}\r\n.{0,9}",
            cuts in prop::collection::vec(0usize..200, 0..6),
        ) {
            let whole = Head::default().read(head.as_bytes());
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(head.len())).collect();
            cuts.push(head.len());
            cuts.sort_unstable();
            let mut reader = Head::default();
            let pieces = cuts.into_iter().map(|cut| reader.read(&head.as_bytes()[..cut])).find(|seen| *seen != Seen::Part);
            prop_assert_eq!(pieces.unwrap_or(Seen::Part), whole);
        }

        #[test]
        fn no_bytes_end_the_program(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = Head::default().read(&bytes);
        }

        /// Or actix would answer it by itself, without our headers.
        #[test]
        fn every_target_that_is_taken_is_one_to_actix(target in "(/|\\*|http://[a-z@:.]{0,4})[ -~]{0,20}") {
            if is_target(b"GET", target.as_bytes()) {
                prop_assert!(Uri::try_from(target.as_str()).is_ok(), "{}", target);
            }
        }
    }
}

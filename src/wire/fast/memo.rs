use std::{
    cell::OnceCell,
    collections::{HashMap, HashSet},
    mem,
    rc::Rc,
    sync::{Arc, Weak, atomic::AtomicU64},
};

use foldhash::fast::RandomState;

use crate::{
    answer::{self, Answer, House, Record, Request, Response},
    library::Representation,
};

/// The most bytes that all threads remember.
const MOST_BYTES: usize = 12 << 20;
/// A request whose parts are longer is not worth remembering.
const LONGEST_KEY: usize = 1024;
/// The lines that both answers have and no two pages share.
const OWN_LINES: [&str; 3] = ["etag", "content-location", "leaflet-choice"];

type Answers = HashMap<Box<[u8]>, Rc<Remembered>, RandomState>;

/// An answer: with its body, or 304 without.
pub(super) struct Remembered {
    /// The body, as long as the library keeps it.
    pub(super) representation: Weak<Representation>,
    pub(super) etag: Box<str>,
    /// The lines that both answers have, and other pages too.
    pub(super) shared: Rc<[u8]>,
    /// The lines of this page: first those that both answers have.
    pub(super) own: Rc<[u8]>,
    /// The length of those.
    pub(super) both: usize,
    pub(super) record: Record,
    /// Counts the answers with a body, and those without.
    pub(super) counters: [OnceCell<Arc<AtomicU64>>; 2],
}

/// Answers of one house, by the bytes of what was asked. What was not asked for in a while is forgotten.
pub(super) struct Memo {
    house: Weak<House>,
    /// What was asked for since the older ones were put aside.
    young: Answers,
    old: Answers,
    young_bytes: usize,
    most_young_bytes: usize,
    shared: HashSet<Rc<[u8]>>,
    /// The key of the request that is being answered.
    key: Vec<u8>,
}

impl Memo {
    pub(super) fn new(workers: usize) -> Self {
        Self {
            house: Weak::new(),
            young: Answers::default(),
            old: Answers::default(),
            young_bytes: 0,
            most_young_bytes: MOST_BYTES / 2 / workers.max(1),
            shared: HashSet::new(),
            key: Vec::with_capacity(LONGEST_KEY),
        }
    }

    /// What is remembered of a request.
    pub(super) fn find(&mut self, house: &Arc<House>, request: &Request<'_>) -> Option<Rc<Remembered>> {
        self.belong_to(house);
        if !self.set_key(request) {
            return None;
        }
        if let Some(remembered) = self.young.get(self.key.as_slice()) {
            return Some(remembered.clone());
        }
        let (key, remembered) = self.old.remove_entry(self.key.as_slice())?;
        self.put(key, remembered.clone());
        Some(remembered)
    }

    /// Remembers an answer that was given, if it lasts.
    pub(super) fn learn(&mut self, house: &Arc<House>, request: &Request<'_>, response: &Response) {
        let may = matches!(request.method, "GET" | "HEAD") && response.kept.is_some();
        self.belong_to(house);
        if may
            && self.set_key(request)
            && let Some(remembered) = self.remembered(house, request)
        {
            let key = self.key.as_slice().into();
            self.put(key, Rc::new(remembered));
        }
    }

    /// Another house answers otherwise.
    fn belong_to(&mut self, house: &Arc<House>) {
        if !std::ptr::eq(self.house.as_ptr(), Arc::as_ptr(house)) {
            self.house = Arc::downgrade(house);
            self.young = Answers::default();
            self.old = Answers::default();
            self.shared = HashSet::new();
            self.young_bytes = 0;
        }
    }

    /// Puts all that an answer depends on into one key; `false` if it is too long. No part can hold a line feed.
    fn set_key(&mut self, request: &Request<'_>) -> bool {
        let headers = [request.accept, request.accept_language, request.accept_encoding];
        let length: usize = headers.iter().flatten().map(|header| header.len()).sum();
        if length + request.path.len() + request.query.len() + 8 > LONGEST_KEY {
            return false;
        }
        self.key.clear();
        self.key.extend_from_slice(request.path.as_bytes());
        self.key.push(b'\n');
        self.key.extend_from_slice(request.query.as_bytes());
        for header in headers {
            self.key.push(b'\n');
            // A header that is empty is not one that is missing.
            if let Some(header) = header {
                self.key.push(b':');
                self.key.extend_from_slice(header);
            }
        }
        true
    }

    fn put(&mut self, key: Box<[u8]>, remembered: Rc<Remembered>) {
        self.young_bytes += key.len() + remembered.own.len() + size_of::<(Box<[u8]>, Remembered)>();
        self.young.insert(key, remembered);
        if self.young_bytes > self.most_young_bytes {
            self.old = mem::take(&mut self.young);
            self.young_bytes = 0;
        }
    }

    /// Both answers to a request, if both last and have the same lines as far as they can.
    fn remembered(&mut self, house: &House, request: &Request<'_>) -> Option<Remembered> {
        let ask = |if_none_match| match answer::answer(&Request { if_none_match, ..*request }, house) {
            Answer::Ready(response) => response.kept.clone().map(|kept| (response, kept)),
            Answer::Later(_) => None,
        };
        let ((full, kept), (unchanged, _)) = (ask(None)?, ask(Some(b"*"))?);
        let is_in_both = |line: &&(&'static str, String)| unchanged.headers.contains(line);
        let (both, full_only): (Vec<_>, Vec<_>) = full.headers.iter().partition(is_in_both);
        if full.status != 200 || unchanged.status != 304 || both.len() != unchanged.headers.len() {
            return None;
        }
        let (own, shared): (Vec<_>, Vec<_>) = both.into_iter().partition(|(name, _)| OWN_LINES.contains(name));
        let etag = own.iter().find(|(name, _)| *name == "etag")?.1.as_str().into();
        let length = ("content-length", full.body.len().to_string());
        let own = written(&own);
        let shared: Rc<[u8]> = written(&shared).into();
        // Many pages have the same, so they share it.
        let shared = match self.shared.get(&shared) {
            Some(known) => known.clone(),
            None => {
                self.shared.insert(shared.clone());
                shared
            }
        };
        Some(Remembered {
            representation: Arc::downgrade(&kept),
            etag,
            shared,
            both: own.len(),
            own: [own, written(&full_only), written(&[&length])].concat().into(),
            record: full.record,
            counters: [const { OnceCell::new() }; 2],
        })
    }
}

fn written(lines: &[&(&'static str, String)]) -> Vec<u8> {
    lines.iter().flat_map(|(name, value)| [name.as_bytes(), b": ", value.as_bytes(), b"\r\n"]).flatten().copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        check::{Policy, Previous, check},
        content::Content,
        library::Library,
        render::{Site, status::Circumstances},
    };

    const LEAFLET: &str = "/en/leaflets/paediatric-ir-techniques.html";

    fn house() -> Arc<House> {
        let embedded = Content::embedded();
        let files = embedded.files().filter(|file| !file.path.contains('/') || file.path.starts_with("en/"));
        let content = files.fold(Content::default(), |content, file| content.with(&file.path, &file.text));
        let catalogue = check(&content, &Previous::default(), &Policy::default()).catalogue.unwrap();
        Arc::new(House::new(Library::new(catalogue, Site::default(), Circumstances::default()), "2027-01-31T12:00:00Z"))
    }

    fn learn(memo: &mut Memo, house: &Arc<House>, request: &Request<'_>) {
        if let Answer::Ready(response) = answer::answer(request, house) {
            memo.learn(house, request, &response);
        }
    }

    fn request(path: &'static str) -> Request<'static> {
        Request { method: "GET", path, accept_encoding: Some(b"gzip"), ..Request::default() }
    }

    #[test]
    fn only_the_same_bytes_are_the_same_request() {
        let (house, mut memo) = (house(), Memo::new(1));
        let request = request(LEAFLET);
        learn(&mut memo, &house, &request);
        assert!(memo.find(&house, &request).is_some());
        assert!(memo.find(&house, &Request { if_none_match: Some(b"\"x\""), ..request }).is_some());
        for other in [
            Request { query: "x", ..request },
            Request { accept: Some(b""), ..request },
            Request { accept_language: Some(b"en"), ..request },
            Request { accept_encoding: Some(b"gzip "), ..request },
            Request { accept_encoding: None, accept: Some(b"gzip"), ..request },
        ] {
            assert!(memo.find(&house, &other).is_none(), "{other:?}");
        }
    }

    #[test]
    fn what_may_change_is_not_remembered() {
        let (house, mut memo) = (house(), Memo::new(1));
        for request in [
            Request { method: "POST", ..request(LEAFLET) },
            // Brotli would be better and comes later.
            Request { accept_encoding: Some(b"br, gzip"), ..request(LEAFLET) },
            request("/nowhere"),
            request("/healthz"),
            request("/en/leaflets/paediatric-ir-techniques.html/"),
        ] {
            learn(&mut memo, &house, &request);
            assert!(memo.find(&house, &request).is_none(), "{request:?}");
        }
    }

    #[test]
    fn another_house_starts_with_nothing() {
        let (one, other, mut memo) = (house(), house(), Memo::new(1));
        learn(&mut memo, &one, &request(LEAFLET));
        assert!(memo.find(&other, &request(LEAFLET)).is_none());
        assert!(memo.find(&one, &request(LEAFLET)).is_none());
    }

    #[test]
    fn what_is_asked_for_stays_and_the_rest_is_forgotten() {
        let (house, mut memo) = (house(), Memo::new(1));
        memo.most_young_bytes = 20_000;
        let queries: Vec<String> = (0..1000).map(|number| format!("x={number}")).collect();
        let asked = |query| Request { query, ..request(LEAFLET) };
        learn(&mut memo, &house, &request(LEAFLET));
        for query in &queries {
            learn(&mut memo, &house, &asked(query));
            assert!(memo.find(&house, &request(LEAFLET)).is_some(), "after {query}");
        }
        assert!(memo.young.len() + memo.old.len() < 100);
        assert!(memo.find(&house, &asked(&queries[0])).is_none());
        assert_eq!(memo.shared.len(), 1);
    }
}

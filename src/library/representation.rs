use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use bytes::Bytes;

use super::{
    coding::{self, Coded},
    starts::Starts,
};
use crate::{ask::Coding, fingerprint::Fingerprint, lang::Locale};

/// A text that is longer than this becomes shorter in every coding.
const LONG_BYTES: usize = 4096;

/// Bytes that can be sent, with what names them.
#[derive(Debug)]
pub struct Representation {
    /// How they are packed.
    pub coding: Coding,
    /// What other pages begin with too, and the rest.
    parts: [Bytes; 2],
    fingerprint: Fingerprint,
    was_sent: AtomicBool,
}

impl Representation {
    fn plain(bytes: Vec<u8>, fingerprint: Fingerprint) -> Arc<Self> {
        // What is kept for long takes no more room than it needs.
        let parts = [Bytes::new(), bytes.into_boxed_slice().into()];
        Arc::new(Self { coding: Coding::Identity, parts, fingerprint, was_sent: AtomicBool::new(false) })
    }

    fn packed(coding: Coding, Coded { mut bytes, shared }: Coded, starts: &Starts) -> Arc<Self> {
        let fingerprint = Fingerprint::of_bytes(&bytes);
        let own = bytes.split_off(shared);
        let parts = [starts.the_same(bytes), own.into_boxed_slice().into()];
        Arc::new(Self { coding, parts, fingerprint, was_sent: AtomicBool::new(false) })
    }

    /// The bytes.
    pub fn bytes(&self) -> Bytes {
        let [shared, own] = &self.parts;
        if shared.is_empty() { own.clone() } else { [&**shared, own].concat().into() }
    }

    /// The bytes in two parts, one behind the other, without a copy.
    pub fn parts(&self) -> [Bytes; 2] {
        self.parts.clone()
    }

    /// A strong ETag in quotation marks, made of these bytes alone.
    pub fn etag(&self) -> String {
        format!("\"{}\"", &self.fingerprint.base64()[..22])
    }

    /// The value of `Repr-Digest` ([RFC 9530](https://www.rfc-editor.org/info/rfc9530)).
    pub fn digest(&self) -> String {
        format!("sha-256=:{}:", self.fingerprint.base64())
    }

    /// Remembers that somebody wanted it.
    pub fn sent(&self) {
        // Threads that only read do not take the line of memory from each other.
        if !self.was_sent.load(Ordering::Relaxed) {
            self.was_sent.store(true, Ordering::Relaxed);
        }
    }

    /// Whether it was sent since this was last asked.
    pub(super) fn was_sent(&self) -> bool {
        self.was_sent.swap(false, Ordering::Relaxed)
    }
}

/// Representations are the same if their bytes are.
impl PartialEq for Representation {
    fn eq(&self, other: &Self) -> bool {
        (self.coding, self.fingerprint) == (other.coding, other.fingerprint)
    }
}

impl Eq for Representation {}

/// One page in every coding that is ready.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The value of `Content-Type`.
    pub content_type: &'static str,
    /// The language of the text.
    pub language: Option<Locale>,
    /// Whether search engines may list it.
    pub listed: bool,
    plain: Plain,
    /// Whether a coding makes it shorter.
    packs: bool,
    gzip: Option<Arc<Representation>>,
    brotli: Option<Arc<Representation>>,
}

/// The bytes as they are. Hardly anybody wants them, so those of a packed page are unpacked when somebody does.
#[derive(Clone, Debug)]
enum Plain {
    Here(Arc<Representation>),
    Packed(Fingerprint),
}

impl Prepared {
    /// A page with this body.
    pub fn new(body: impl Into<Vec<u8>>, content_type: &'static str, language: Option<Locale>) -> Self {
        let body = body.into();
        // A PDF is packed inside; and what is short may become longer.
        let shrinks = || body.len() > LONG_BYTES || coding::gzip(&body).bytes.len() < body.len();
        let packs = content_type != "application/pdf" && shrinks();
        let fingerprint = Fingerprint::of_bytes(&body);
        let plain = Plain::Here(Representation::plain(body, fingerprint));
        Self { content_type, language, listed: true, plain, packs, gzip: None, brotli: None }
    }

    /// The same page, listed by search engines or not.
    pub fn listed(self, listed: bool) -> Self {
        Self { listed, ..self }
    }

    /// The same page with these codings and no others.
    fn with(&self, gzip: Option<Arc<Representation>>, brotli: Option<Arc<Representation>>) -> Self {
        let plain = match &self.plain {
            Plain::Here(plain) if gzip.is_some() || brotli.is_some() => Plain::Packed(plain.fingerprint),
            plain => plain.clone(),
        };
        Self { plain, gzip, brotli, ..self.clone() }
    }

    /// The same page packed for somebody who waits.
    pub(super) fn with_quick_codings(self, starts: &Starts) -> Self {
        if !self.packs {
            return self;
        }
        let brotli = Representation::packed(Coding::Brotli, coding::brotli_shelf(&self.identity().bytes()), starts);
        self.with(Some(self.make_gzip(starts)), Some(brotli))
    }

    /// What is left of the page without the codings that were not sent since this was last asked.
    pub(super) fn without_unsent(&self) -> Option<Self> {
        if let (false, Plain::Here(plain)) = (self.packs, &self.plain) {
            return plain.was_sent().then(|| self.clone());
        }
        let sent = |coded: &Option<Arc<Representation>>| coded.clone().filter(|coded| coded.was_sent());
        let (gzip, brotli) = (sent(&self.gzip), sent(&self.brotli));
        (gzip.is_some() || brotli.is_some()).then(|| self.with(gzip, brotli))
    }

    pub(super) fn with_gzip(&self, starts: &Starts) -> Self {
        self.with(Some(self.make_gzip(starts)), self.brotli.clone())
    }

    pub(super) fn with_brotli(&self, brotli: Arc<Representation>) -> Self {
        self.with(self.gzip.clone(), Some(brotli))
    }

    fn make_gzip(&self, starts: &Starts) -> Arc<Representation> {
        Representation::packed(Coding::Gzip, coding::gzip(&self.identity().bytes()), starts)
    }

    pub(super) fn make_brotli(&self, starts: &Starts) -> Arc<Representation> {
        Representation::packed(Coding::Brotli, coding::brotli_kept(&self.identity().bytes()), starts)
    }

    /// Whether a coding makes it shorter; otherwise it is sent as it is, whatever a client would take.
    pub(super) fn packs(&self) -> bool {
        self.packs
    }

    /// Whether it is kept in a packed coding, and its bytes as they are no more.
    pub(super) fn is_packed(&self) -> bool {
        matches!(self.plain, Plain::Packed(_))
    }

    /// Whether the page is ready in a coding.
    pub(super) fn has(&self, coding: Coding) -> bool {
        match coding {
            Coding::Identity => true,
            Coding::Gzip => self.gzip.is_some(),
            Coding::Brotli => self.brotli.is_some(),
        }
    }

    /// The bytes in a coding, if it is ready.
    pub(super) fn coded(&self, coding: Coding) -> Option<Arc<Representation>> {
        match coding {
            Coding::Identity => Some(self.identity()),
            Coding::Gzip => self.gzip.clone(),
            Coding::Brotli => self.brotli.clone(),
        }
    }

    /// The page in the first of these codings that is ready.
    pub fn pack(self: Arc<Self>, codings: &[Coding]) -> Packed {
        let ready = codings.iter().enumerate().find_map(|(place, coding)| Some((place, self.coded(*coding)?)));
        let (place, representation) = ready.unwrap_or_else(|| (0, self.identity()));
        // A page that is packed at all will be there in every coding.
        let is_lasting = place == 0 || !self.is_packed();
        Packed { page: self, representation, is_lasting }
    }

    /// The bytes as they are.
    pub fn identity(&self) -> Arc<Representation> {
        let unpacked = |fingerprint: &Fingerprint| {
            let gzip = self.gzip.as_ref().map(|gzip| coding::gunzip(&gzip.bytes()));
            let brotli = || self.brotli.as_ref().map(|brotli| coding::unbrotli(&brotli.bytes()));
            let bytes = gzip.or_else(brotli).expect("the bytes of a page are dropped only when it is packed");
            Representation::plain(bytes, *fingerprint)
        };
        match &self.plain {
            Plain::Here(plain) => plain.clone(),
            Plain::Packed(fingerprint) => unpacked(fingerprint),
        }
    }

    /// How much memory it takes by itself.
    pub fn size_bytes(&self) -> usize {
        let plain = match &self.plain {
            Plain::Here(plain) => Some(plain),
            Plain::Packed(_) => None,
        };
        let coded = [plain, self.gzip.as_ref(), self.brotli.as_ref()].into_iter().flatten();
        size_of::<Self>() + coded.map(|coded| size_of::<Representation>() + coded.parts[1].len()).sum::<usize>()
    }
}

/// A page in the coding in which it is sent.
#[derive(Clone, Debug)]
pub struct Packed {
    /// The page.
    pub page: Arc<Prepared>,
    /// The bytes.
    pub representation: Arc<Representation>,
    /// Whether whoever takes the same codings will always get these bytes; a better coding may not be ready yet.
    pub is_lasting: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_coding_makes_shorter_is_sent_as_it_is() {
        let starts = Starts::default();
        let is_packed = |text: &str| Prepared::new(text, "text/plain", None).with_quick_codings(&starts).is_packed();
        assert!(!is_packed("User-agent: *\nDisallow:\n"));
        assert!(is_packed(&"User-agent: *\nDisallow:\n".repeat(20)));
    }

    #[test]
    fn what_is_sent_as_it_is_stays_as_long_as_it_is_sent() {
        let page = Prepared::new("User-agent: *\nDisallow:\n", "text/plain", None);
        page.identity().sent();
        assert!(page.without_unsent().is_some());
        assert!(page.without_unsent().is_none());
    }
}

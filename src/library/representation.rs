use std::sync::OnceLock;

use bytes::Bytes;

use super::coding;
use crate::{ask::Coding, fingerprint::Fingerprint, lang::Locale};

/// Bytes that can be sent, with what names them.
#[derive(Clone, Debug)]
pub struct Representation {
    /// How they are packed.
    pub coding: Coding,
    /// The bytes.
    pub bytes: Bytes,
    /// A strong ETag in quotation marks, made of these bytes alone.
    pub etag: String,
    /// The value of `Repr-Digest` ([RFC 9530](https://www.rfc-editor.org/info/rfc9530)).
    pub digest: String,
}

impl Representation {
    fn new(coding: Coding, bytes: Bytes) -> Self {
        let fingerprint = Fingerprint::of_bytes(&bytes);
        let base64 = fingerprint.base64();
        Self { coding, bytes, etag: format!("\"{}\"", &base64[..22]), digest: format!("sha-256=:{base64}:") }
    }
}

/// One page in every coding that is ready.
#[derive(Debug)]
pub struct Prepared {
    /// The value of `Content-Type`.
    pub content_type: &'static str,
    /// The language of the text.
    pub language: Option<Locale>,
    /// Whether search engines may list it.
    pub listed: bool,
    identity: Representation,
    gzip: Option<Representation>,
    brotli: OnceLock<Representation>,
}

impl Prepared {
    /// A page with this body.
    pub fn new(body: impl Into<Bytes>, content_type: &'static str, language: Option<Locale>) -> Self {
        Self {
            content_type,
            language,
            listed: true,
            identity: Representation::new(Coding::Identity, body.into()),
            gzip: None,
            brotli: OnceLock::new(),
        }
    }

    /// The same page, listed by search engines or not.
    pub fn listed(self, listed: bool) -> Self {
        Self { listed, ..self }
    }

    pub(super) fn with_gzip(mut self) -> Self {
        self.gzip = Some(Representation::new(Coding::Gzip, coding::gzip(&self.identity.bytes).into()));
        self
    }

    pub(super) fn with_quick_codings(self) -> Self {
        if !self.is_compressible() {
            return self;
        }
        let prepared = self.with_gzip();
        let coded = coding::brotli_shelf(&prepared.identity.bytes);
        prepared.brotli.get_or_init(|| Representation::new(Coding::Brotli, coded.into()));
        prepared
    }

    /// Whether packing makes it smaller: a PDF is packed inside.
    fn is_compressible(&self) -> bool {
        self.content_type != "application/pdf"
    }

    pub(super) fn add_brotli(&self) {
        self.brotli.get_or_init(|| Representation::new(Coding::Brotli, coding::brotli_kept(&self.identity.bytes).into()));
    }

    /// The bytes in a coding, if it is ready.
    pub fn coded(&self, coding: Coding) -> Option<&Representation> {
        match coding {
            Coding::Identity => Some(&self.identity),
            Coding::Gzip => self.gzip.as_ref(),
            Coding::Brotli => self.brotli.get(),
        }
    }

    /// The bytes as they are.
    pub fn identity(&self) -> &Representation {
        &self.identity
    }

    /// How much memory it takes, without a slow coding that comes later.
    pub fn size_bytes(&self) -> usize {
        [Some(&self.identity), self.gzip.as_ref(), self.brotli.get()].into_iter().flatten().map(|coded| coded.bytes.len()).sum()
    }
}

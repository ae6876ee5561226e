//! Everything that answers come from: the pages, and what stands beside them.

use std::sync::Arc;

use super::{openapi, preview::Desk};
use crate::{
    form::Form,
    library::{Library, Prepared},
    render::Site,
};

/// Everything that answers come from.
#[derive(Clone)]
pub struct House {
    pub(super) library: Library,
    pub(super) openapi: Arc<Prepared>,
    /// `/.well-known/security.txt`, if there is somebody to write to.
    pub(super) security_txt: Option<Arc<Prepared>>,
    /// What is being written, if it is shown.
    preview: Option<Arc<Desk>>,
    /// Whether new requests are asked for.
    pub(super) ready: bool,
}

impl House {
    /// A house with this library, ready for requests. `security_txt_expires` is a time in RFC 3339: RFC 9116 wants one.
    pub fn new(library: Library, security_txt_expires: &str) -> Self {
        let site = library.site();
        let openapi = Arc::new(Prepared::new(openapi::document(site), openapi::OPENAPI_TYPE, None));
        let security_txt = security_txt(site, security_txt_expires);
        Self { library, openapi, security_txt, preview: None, ready: true }
    }

    /// The same house with another library of the same site.
    pub fn renewed(&self, library: Library, security_txt_expires: &str) -> Self {
        let security_txt = security_txt(library.site(), security_txt_expires);
        Self { library, security_txt, ..self.clone() }
    }

    /// The same house, which shows what is being written too.
    pub fn previewing(self, desk: Arc<Desk>) -> Self {
        Self { preview: Some(desk), ..self }
    }

    /// What is being written, if it is shown.
    pub fn preview(&self) -> Option<&Desk> {
        self.preview.as_deref()
    }

    /// The same house, which answers but asks for no new requests: `/readyz` fails.
    pub fn closing(&self) -> Self {
        Self { ready: false, ..self.clone() }
    }

    /// The pages.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// Whether the public address is one of https, so that browsers may be told to stay with it.
    pub(super) fn is_https(&self) -> bool {
        self.library.site().public_url.starts_with("https://")
    }
}

fn security_txt(site: &Site, expires: &str) -> Option<Arc<Prepared>> {
    let contact = site.contact.as_ref()?;
    let contact = if contact.contains(':') { contact.clone() } else { format!("mailto:{contact}") };
    let body = format!("Contact: {contact}\nExpires: {expires}\nPreferred-Languages: en\n");
    Some(Arc::new(Prepared::new(body, Form::Text.content_type(), None).listed(false)))
}

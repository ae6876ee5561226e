//! Leaflet in, bytes out: pages, data, text, and the lists that machines read.
//!
//! Every renderer is a pure function of what it is given, so the same input makes the same bytes, for ever.

mod frame;
mod html;
pub mod json;
pub mod page;
#[cfg(feature = "pdf")]
pub mod pdf;
mod qr;
pub mod sitemap;
pub mod status;
mod structured_data;
pub mod style;
mod switcher;
pub mod text;

use crate::{
    address::Page,
    check::catalogue::{Catalogue, Edition, State},
    form::{Form, Size},
    lang::Locale,
};

/// What search engines may list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Indexing {
    /// Only what a clinician has signed.
    #[default]
    Reviewed,
    /// Drafts too.
    All,
}

/// What the operator says of the site; the only thing in a page that is not content.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// The beginning of every public link, without a slash at its end, such as `https://leaflets.example.org`.
    pub public_url: String,
    /// What search engines may list.
    pub indexing: Indexing,
    /// Whom to tell of a mistake: a mail address or a link.
    pub contact: Option<String>,
    /// How pages name each other.
    pub addresses: Addresses,
}

/// How pages name each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Addresses {
    /// Without a form, which the service negotiates.
    #[default]
    Negotiated,
    /// As files with an ending, for a server that knows nothing of leaflets.
    Files,
}

impl Site {
    /// The path by which pages name a page, in a language or negotiated.
    pub fn path(&self, page: &Page<'_>, locale: Option<&Locale>) -> String {
        let form = match self.addresses {
            Addresses::Negotiated => None,
            Addresses::Files => Some(Form::Html),
        };
        page.path(locale.map(Locale::as_str), form)
    }

    /// The public link to a path.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.public_url)
    }

    /// The public link that a printed sheet bears: to the text as it will be then, and to whether the sheet is still right.
    pub fn sheet_link(&self, edition: &Edition, second: Option<&Edition>) -> String {
        let path = self.path(&Page::Leaflet(edition.leaflet.as_str().into()), Some(&edition.locale));
        let with = second.map(|second| format!("with={}&", second.locale)).unwrap_or_default();
        self.link(&format!("{path}?{with}version={}", edition.fingerprint.short()))
    }

    /// The path of a page in large letters.
    pub fn large_print_path(&self, page: &Page<'_>, locale: &Locale, form: Form) -> String {
        let path = page.path(Some(locale.as_str()), Some(form));
        match self.addresses {
            Addresses::Negotiated => format!("{path}?size={}", Size::Large.as_str()),
            Addresses::Files => format!("{}.{}{}", page.path(Some(locale.as_str()), None), Size::Large.as_str(), form.suffix()),
        }
    }

    /// Whether an edition may be listed by search engines.
    pub fn may_list(&self, edition: &Edition) -> bool {
        match self.indexing {
            Indexing::All => edition.state > State::Incomplete,
            Indexing::Reviewed => edition.state == State::Reviewed,
        }
    }
}

/// What is said to a reader who holds a printed sheet with a fingerprint on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sheet {
    /// The sheet says what the page says.
    Current,
    /// The text has changed since the sheet was printed.
    Changed,
    /// No sheet of this leaflet in this language bears that fingerprint.
    Unknown,
}

/// Why a page carries a notice about the reader's own language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Absence {
    /// Another language is shown, because the reader's is missing.
    Missing,
    /// A related language is shown.
    Near,
}

/// The notice to a reader whose language is not the page's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What is shown in place of the reader's language.
    pub absence: Absence,
    /// The reader's language.
    pub asked: Locale,
    /// Related languages in which the leaflet can be read, best first.
    pub offered: Vec<Locale>,
}

/// One language in which a page can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternate {
    /// The language.
    pub locale: Locale,
    /// Its name in itself.
    pub own_name: String,
    /// Its direction of writing, as the attribute wants it.
    pub direction: &'static str,
    /// The path of the page in it, without a fixed form.
    pub path: String,
    /// The path of the page in it as a web page.
    pub html_path: String,
}

/// The languages in which a page can be read, with their names in themselves, ordered by these.
pub fn readable<'c>(catalogue: &'c Catalogue, page: &Page<'c>) -> impl Iterator<Item = &'c (Locale, String)> {
    let is_readable = move |(locale, _): &&(Locale, String)| match page {
        Page::Leaflet(leaflet) => catalogue.locale(locale).is_some() && catalogue.edition(leaflet, locale).is_some(),
        _ => catalogue.locale(locale).is_some(),
    };
    catalogue.names().iter().filter(is_readable)
}

/// The same with what leads to the page in each of them.
pub fn alternates(site: &Site, catalogue: &Catalogue, page: &Page<'_>) -> Vec<Alternate> {
    let alternate = |(locale, own_name): &(Locale, String)| Alternate {
        locale: locale.clone(),
        own_name: own_name.clone(),
        direction: locale.direction().as_str(),
        path: site.path(page, Some(locale)),
        html_path: page.path(Some(locale.as_str()), Some(Form::Html)),
    };
    readable(catalogue, page).map(alternate).collect()
}

//! Leaflet in, bytes out: pages, data, text, and the lists that machines read.
//!
//! Every renderer is a pure function of what it is given, so the same input makes the same bytes, for ever.

mod frame;
mod html;
pub mod json;
pub mod page;
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
    form::Form,
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
}

impl Site {
    /// The public link to a path.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.public_url)
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

/// The languages in which a page can be read, ordered by their own names.
pub fn alternates(catalogue: &Catalogue, page: &Page<'_>) -> Vec<Alternate> {
    let alternate = |(locale, own_name): &(Locale, String)| {
        let entry = catalogue.locale(locale)?;
        if let Page::Leaflet(leaflet) = page {
            catalogue.edition(leaflet, locale)?;
        }
        Some(Alternate {
            locale: locale.clone(),
            own_name: own_name.clone(),
            direction: entry.direction.as_str(),
            path: page.path(Some(locale.as_str()), None),
            html_path: page.path(Some(locale.as_str()), Some(Form::Html)),
        })
    };
    catalogue.names().iter().filter_map(alternate).collect()
}

//! What every web page has around its main part: head, languages, ways to other pages, purpose line.

use std::sync::LazyLock;

use super::{
    Alternate, Site,
    html::{Filling, Markup, filled, markup},
};
use crate::{
    address::Page,
    check::{
        catalogue::LocaleEntry,
        words::{COUNT, Word},
    },
    fingerprint::Fingerprint,
    lang,
};

/// The styles of every page. They stand in the page, so one request shows it.
pub static STYLE: LazyLock<String> = LazyLock::new(|| minified(include_str!("page.css")));

/// The value of `Content-Security-Policy` for web pages: our styles by their hash, and nothing else at all.
pub static CONTENT_SECURITY_POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = Fingerprint::of_bytes(STYLE.as_bytes()).base64();
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
         object-src 'none'; frame-ancestors 'none'"
    )
});

/// Comments and indentation are for us; readers need not wait for them.
fn minified(css: &str) -> String {
    let mut short = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        short.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    short.push_str(rest);
    let lines: String = short.lines().map(str::trim).collect();
    [" {", ": ", ", ", ";}"].iter().zip(["{", ":", ",", "}"]).fold(lines, |css, (long, short)| css.replace(long, short))
}

/// The frame of one page in one language.
pub struct Frame<'a> {
    /// Words, name and direction of the page's language.
    pub entry: &'a LocaleEntry,
    /// The title of the page itself.
    pub title: String,
    /// One line for search engines.
    pub description: String,
    /// The one right link to this page.
    pub canonical: String,
    /// Whether search engines are asked to leave it out.
    pub noindex: bool,
    /// Its languages with their public links.
    pub alternates: &'a [Alternate],
    /// The negotiated path, which is also where a reader of no listed language goes.
    pub negotiated: String,
    site: &'a Site,
}

impl<'a> Frame<'a> {
    /// The frame of a page.
    pub fn new(site: &'a Site, entry: &'a LocaleEntry, page: &Page<'_>, alternates: &'a [Alternate]) -> Self {
        Self {
            entry,
            title: String::new(),
            description: String::new(),
            canonical: site.link(&page.path(Some(entry.locale.as_str()), None)),
            noindex: true,
            alternates,
            negotiated: page.path(None, None),
            site,
        }
    }

    /// One message of the page's language.
    pub fn word(&self, word: impl std::borrow::Borrow<Word>) -> Markup {
        markup(self.entry.words.text(*word.borrow()))
    }

    /// One message without markup, for attributes and titles.
    pub fn plain(&self, word: Word) -> String {
        self.entry.words.text(word).plain()
    }

    /// The public link to a path.
    pub fn link(&self, path: &str) -> String {
        self.site.link(path)
    }

    /// How many languages there are, in words.
    pub fn languages_count(&self) -> Markup {
        let count = self.alternates.len();
        let figure = lang::decimal(&self.entry.locale, count as f64, lang::Digits::default());
        filled(self.entry.words.languages_count(count as u64), &[(COUNT, Filling::Words(&figure))])
    }

    /// Whether an alternate is the language of this page.
    pub fn is_current(&self, alternate: &Alternate) -> bool {
        alternate.locale == self.entry.locale
    }

    /// The path of the list of leaflets in this language.
    pub fn leaflets_path(&self) -> String {
        Page::Leaflets.path(Some(self.entry.locale.as_str()), None)
    }

    /// The path of the list of languages in this language.
    pub fn languages_path(&self) -> String {
        Page::Languages.path(Some(self.entry.locale.as_str()), None)
    }

    /// The styles.
    pub fn style(&self) -> &'static str {
        &STYLE
    }
}

//! What every web page has around its main part: head, languages, ways to other pages, purpose line.

use super::{
    Alternate, Site,
    html::{Filling, Markup, filled, markup},
    style::STYLE,
    switcher::{self, Likely},
};
use crate::{
    address::Page,
    check::{
        catalogue::LocaleEntry,
        words::{COUNT, Word},
    },
    lang,
};

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
    /// The few of them that stand before the list of all.
    pub likely: Vec<Likely<'a>>,
    /// How many languages there are, in words.
    pub languages_count: Markup,
    /// The negotiated path, which is also where a reader of no listed language goes.
    pub negotiated: String,
    site: &'a Site,
}

impl<'a> Frame<'a> {
    /// The frame of a page.
    pub fn new(site: &'a Site, entry: &'a LocaleEntry, page: &Page<'_>, alternates: &'a [Alternate]) -> Self {
        let count = alternates.len();
        let figure = lang::decimal(&entry.locale, count as f64, lang::Digits::default());
        let counted = entry.words.languages_count(count as u64);
        Self {
            entry,
            title: String::new(),
            description: String::new(),
            canonical: site.link(&site.path(page, Some(&entry.locale))),
            noindex: true,
            alternates,
            likely: switcher::likely(&entry.locale, alternates, &counted.plain_with(&|_| figure.clone())),
            languages_count: filled(counted, &[(COUNT, Filling::Words(&figure))]),
            negotiated: site.path(page, None),
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

    /// Whether an alternate is the language of this page.
    pub fn is_current(&self, alternate: &Alternate) -> bool {
        alternate.locale == self.entry.locale
    }

    /// The language and its country, as Open Graph writes them: `pl_PL`.
    pub fn open_graph_locale(&self) -> String {
        let locale = self.entry.locale.expanded();
        let country = locale.identifier().region.map(|region| format!("_{region}"));
        format!("{}{}", locale.language(), country.unwrap_or_default())
    }

    /// The path of the list of leaflets in this language.
    pub fn leaflets_path(&self) -> String {
        self.site.path(&Page::Leaflets, Some(&self.entry.locale))
    }

    /// The path of the list of languages in this language.
    pub fn languages_path(&self) -> String {
        self.site.path(&Page::Languages, Some(&self.entry.locale))
    }

    /// The styles.
    pub fn style(&self) -> &'static str {
        &STYLE
    }
}

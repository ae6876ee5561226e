//! Every public path, parsed and printed in one place.
//!
//! Parsing is generous (a trailing slash, any case of a language tag), printing is exact. Whoever answers compares the two:
//! where they differ, the reader is sent to the printed one.

mod preview;
mod query;

use std::borrow::Cow;

pub use preview::Preview;
pub use query::Query;

use crate::{form::Form, lang::Locale, problem::Problem};

/// What a path means. Tags are as the reader wrote them: whether there is such a language is for the house to say.
///
/// ```
/// use ir_leaflets::{address::{Address, Page}, form::Form};
/// let address = Address::parse("/de/leaflets/paediatric-ir-techniques.json").unwrap();
/// assert_eq!(address, Address::Localised {
///     tag: "de".into(),
///     page: Page::Leaflet("paediatric-ir-techniques".into()),
///     form: Some(Form::Json),
/// });
/// assert_eq!(Address::parse("/no/such/page"), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Address<'a> {
    /// A page whose language is negotiated.
    Negotiated {
        /// The page.
        page: Page<'a>,
        /// The form, where the address fixes it.
        form: Option<Form>,
    },
    /// A page in the language that the path names.
    Localised {
        /// The first segment of the path, decoded.
        tag: Cow<'a, str>,
        /// The page.
        page: Page<'a>,
        /// The form, where the address fixes it.
        form: Option<Form>,
    },
    /// A page that has no language.
    Service(Service),
    /// A page for those who write the texts.
    Preview(Preview<'a>),
}

/// A page that exists in every language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page<'a> {
    /// The way in; it shows the list of leaflets.
    Home,
    /// The list of leaflets.
    Leaflets,
    /// One leaflet.
    Leaflet(Cow<'a, str>),
    /// The list of languages.
    Languages,
    /// What a problem means.
    Problem(Problem),
}

/// A page for machines and operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Service {
    /// Coverage, findings and revision of the content.
    Status(Option<Form>),
    /// The description of the API for people.
    Api,
    /// The description of the API for machines.
    OpenApi,
    /// The JSON Schema of a leaflet.
    LeafletSchema,
    /// Whether the process lives.
    Healthz,
    /// Whether it should get requests.
    Readyz,
    /// What crawlers may read.
    Robots,
    /// The addresses that search engines may list.
    Sitemap,
    /// The sign in the browser's tab.
    Favicon,
    /// Whom to tell of a weakness ([RFC 9116](https://www.rfc-editor.org/info/rfc9116)).
    SecurityTxt,
}

impl Service {
    const FIXED: [(&'static str, Self); 9] = [
        ("/api/", Self::Api),
        ("/api/openapi.json", Self::OpenApi),
        ("/api/leaflet.schema.json", Self::LeafletSchema),
        ("/healthz", Self::Healthz),
        ("/readyz", Self::Readyz),
        ("/robots.txt", Self::Robots),
        ("/sitemap.xml", Self::Sitemap),
        ("/favicon.ico", Self::Favicon),
        ("/.well-known/security.txt", Self::SecurityTxt),
    ];

    /// Those that are made like pages and kept.
    pub const KEPT: [Self; 7] = [
        Self::Status(Some(Form::Html)),
        Self::Status(Some(Form::Json)),
        Self::Api,
        Self::LeafletSchema,
        Self::Robots,
        Self::Sitemap,
        Self::Favicon,
    ];

    fn fixed_path(self) -> &'static str {
        let found = Self::FIXED.into_iter().find(|(_, fixed)| *fixed == self);
        found.expect("every service but the status has a fixed path").0
    }
}

/// A path longer than this names nothing.
pub const LONGEST_PATH: usize = 512;

impl<'a> Address<'a> {
    /// What a path means; `None` for a path that can mean nothing.
    pub fn parse(path: &'a str) -> Option<Self> {
        if path.len() > LONGEST_PATH {
            return None;
        }
        if path == "/" {
            return Some(Self::negotiated(Page::Home));
        }
        let bare = path.strip_suffix('/').unwrap_or(path);
        if let Some((_, service)) = Service::FIXED.into_iter().find(|(fixed, _)| fixed.trim_end_matches('/') == bare) {
            return Some(Self::Service(service));
        }
        let segments: Vec<Cow<'a, str>> = bare.strip_prefix('/')?.split('/').map(decode).collect::<Option<_>>()?;
        match segments.as_slice() {
            [first, rest @ ..] if first == "preview" => Preview::parse(rest).map(Self::Preview),
            [only] => match split_form(only, Form::COMMON) {
                ("status", form) => Some(Self::Service(Service::Status(form))),
                _ => match page(std::slice::from_ref(only)) {
                    Some((page, form)) => Some(Self::Negotiated { page, form }),
                    None => Some(Self::Localised { tag: tag(only)?, page: Page::Home, form: None }),
                },
            },
            [first, rest @ ..] => match page(&segments) {
                Some((page, form)) => Some(Self::Negotiated { page, form }),
                None => {
                    let (page, form) = page(rest)?;
                    Some(Self::Localised { tag: tag(first)?, page, form })
                }
            },
            [] => None,
        }
    }

    /// The pattern of this address: what it has in common with all others of its kind.
    ///
    /// ```
    /// use ir_leaflets::address::Address;
    /// assert_eq!(Address::parse("/de/leaflets/x.json").unwrap().pattern(), "/{locale}/leaflets/{leaflet}");
    /// ```
    pub fn pattern(&self) -> &'static str {
        match self {
            Self::Negotiated { page, .. } => page.patterns().0,
            Self::Localised { page, .. } => page.patterns().1,
            Self::Service(Service::Status(_)) => "/status",
            Self::Service(service) => service.fixed_path(),
            Self::Preview(preview) => preview.pattern(),
        }
    }

    fn negotiated(page: Page<'a>) -> Self {
        Self::Negotiated { page, form: None }
    }

    /// The one right path of this address, with the language spelt as given where there is one.
    pub fn print(&self, locale: Option<&Locale>) -> String {
        match self {
            Self::Negotiated { page, form } => page.path(None, *form),
            Self::Localised { tag, page, form } => match locale {
                Some(locale) => page.path(Some(locale.as_str()), *form),
                None => page.path(Some(tag), *form),
            },
            Self::Service(Service::Status(form)) => format!("/status{}", form.map_or("", Form::suffix)),
            Self::Service(service) => service.fixed_path().to_owned(),
            Self::Preview(preview) => preview.path(),
        }
    }
}

impl Page<'_> {
    /// The path of this page, in a language or negotiated, in a form or negotiated.
    ///
    /// ```
    /// use ir_leaflets::{address::Page, form::Form};
    /// assert_eq!(Page::Leaflets.path(Some("de"), Some(Form::Html)), "/de/leaflets.html");
    /// assert_eq!(Page::Home.path(Some("de"), None), "/de/");
    /// ```
    pub fn path(&self, tag: Option<&str>, form: Option<Form>) -> String {
        let mut path = String::with_capacity(64);
        if let Some(tag) = tag {
            path.push('/');
            path.push_str(tag);
        }
        match self {
            Self::Home => path.push('/'),
            Self::Leaflets => path.push_str("/leaflets"),
            Self::Leaflet(leaflet) => {
                path.push_str("/leaflets/");
                path.push_str(leaflet);
            }
            Self::Languages => path.push_str("/languages"),
            Self::Problem(problem) => {
                path.push_str("/problems/");
                path.push_str(problem.code());
            }
        }
        if let Some(form) = form {
            path.push_str(form.suffix());
        }
        path
    }

    /// The forms in which this page can be had, in the order in which the server prefers them.
    ///
    /// ```
    /// use ir_leaflets::{address::Page, form::Form};
    /// assert_eq!(Page::Languages.forms(), [Form::Html, Form::Json, Form::Text]);
    /// assert_eq!(Page::Leaflet("x".into()).forms(), Form::ALL);
    /// ```
    pub fn forms(&self) -> &'static [Form] {
        match self {
            Self::Leaflet(_) => Form::ALL,
            Self::Home | Self::Leaflets | Self::Languages | Self::Problem(_) => Form::COMMON,
        }
    }

    /// The patterns of its path, negotiated and in a language.
    fn patterns(&self) -> (&'static str, &'static str) {
        match self {
            Self::Home => ("/", "/{locale}/"),
            Self::Leaflets => ("/leaflets", "/{locale}/leaflets"),
            Self::Leaflet(_) => ("/leaflets/{leaflet}", "/{locale}/leaflets/{leaflet}"),
            Self::Languages => ("/languages", "/{locale}/languages"),
            Self::Problem(_) => ("/problems/{code}", "/{locale}/problems/{code}"),
        }
    }

    /// The page whose content is shown: the way in shows the list of leaflets.
    pub fn shown(self) -> Self {
        match self {
            Self::Home => Self::Leaflets,
            other => other,
        }
    }

    /// The same page, owning its text.
    pub fn into_owned(self) -> Page<'static> {
        match self {
            Self::Home => Page::Home,
            Self::Leaflets => Page::Leaflets,
            Self::Leaflet(leaflet) => Page::Leaflet(Cow::Owned(leaflet.into_owned())),
            Self::Languages => Page::Languages,
            Self::Problem(problem) => Page::Problem(problem),
        }
    }
}

fn page<'a>(segments: &[Cow<'a, str>]) -> Option<(Page<'a>, Option<Form>)> {
    let (last, before) = segments.split_last()?;
    let (name, form) = split_form(last, Form::ALL);
    let page = match (before, name) {
        ([], "leaflets") => Page::Leaflets,
        ([], "languages") => Page::Languages,
        ([room], id) if room == "leaflets" && is_id(id) => Page::Leaflet(Cow::Owned(id.to_owned())),
        ([room], code) if room == "problems" => Page::Problem(Problem::from_code(code)?),
        _ => return None,
    };
    form.is_none_or(|form| page.forms().contains(&form)).then_some((page, form))
}

fn split_form<'a>(segment: &'a str, forms: &[Form]) -> (&'a str, Option<Form>) {
    let found = forms.iter().find_map(|form| Some((segment.strip_suffix(form.suffix())?, *form)));
    match found {
        Some((name, form)) if !name.is_empty() => (name, Some(form)),
        _ => (segment, None),
    }
}

/// Whether a text can be the id of a leaflet: lower-case words joined by hyphens.
pub fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= 64
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !id.starts_with('-')
        && !id.ends_with('-')
}

/// Only what can be a language tag is taken for one: letters, digits and hyphens or underscores.
fn tag<'a>(segment: &Cow<'a, str>) -> Option<Cow<'a, str>> {
    let shaped = (2..=35).contains(&segment.len())
        && segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
        && segment
            .split(['-', '_'])
            .next()
            .is_some_and(|language| (2..=8).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_alphabetic()));
    shaped.then(|| segment.clone())
}

fn decode(segment: &str) -> Option<Cow<'_, str>> {
    let decoded = percent_encoding::percent_decode_str(segment).decode_utf8().ok()?;
    (!decoded.is_empty() && !decoded.contains('/') && !decoded.contains(char::is_control)).then_some(decoded)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(path: &str, printed: Option<&str>) {
        assert_eq!(Address::parse(path).map(|address| address.print(None)).as_deref(), printed, "{path}");
    }

    #[test]
    fn every_public_path_is_printed_as_it_was_parsed() {
        for path in [
            "/",
            "/leaflets",
            "/leaflets/x-1",
            "/leaflets/x.json",
            "/de/",
            "/de/leaflets",
            "/de/leaflets.html",
            "/de/leaflets/x",
            "/de/leaflets/x.txt",
            "/languages",
            "/languages.json",
            "/de/languages.html",
            "/status",
            "/status.json",
            "/problems/not-found",
            "/de/problems/busy.html",
            "/api/",
            "/api/openapi.json",
            "/healthz",
            "/.well-known/security.txt",
            "/preview/",
            "/preview/changes",
            "/preview/de/page",
            "/preview/sr-Latn/x-1/page",
        ] {
            check(path, Some(path));
        }
    }

    #[test]
    fn trailing_slashes_are_put_right() {
        check("/de", Some("/de/"));
        check("/leaflets/", Some("/leaflets"));
        check("/de/leaflets/x/", Some("/de/leaflets/x"));
        check("/api", Some("/api/"));
    }

    #[test]
    fn other_paths_mean_nothing() {
        for path in [
            "",
            "de",
            "//",
            "//de",
            "/de//leaflets",
            "/leaflets/X",
            "/leaflets/x/y/z",
            "/wp-login.php",
            "/de/leaflets/..%2fx",
            "/de/leaflets/%00",
            "/de/leaflets/%ff",
            "/problems/none",
            "/.env",
            "/de/leaflets/-x",
            "/de/leaflets.pdf",
            "/status.pdf",
            "/preview/de",
            "/preview/de/..%2fpage",
            "/preview/de/page/page/page",
        ] {
            check(path, None);
        }
    }

    proptest! {
        #[test]
        fn printing_is_stable(path in "/[a-zA-Z./_%0-9-]{0,40}") {
            if let Some(address) = Address::parse(&path) {
                let printed = address.print(None);
                let again = Address::parse(&printed).expect("a printed path can be parsed");
                prop_assert_eq!(again.print(None), printed);
            }
        }

        #[test]
        fn no_path_and_no_query_ends_the_program(text in ".*") {
            let _ = Address::parse(&text);
            let _ = Query::parse(&text);
        }
    }
}

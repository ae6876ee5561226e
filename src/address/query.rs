//! What stands behind `?`.

/// The part of an address behind `?`, as far as it means something here; unknown names are passed over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// One language wished for before all in the header.
    pub lang: Option<String>,
    /// The language whose absence the page explains.
    pub absent: Option<String>,
    /// Whether exactly this language is wanted or none.
    pub strict: bool,
    /// The second language of a page in two.
    pub with: Option<String>,
    /// The fingerprint on a printed sheet that a reader holds.
    pub version: Option<String>,
    /// The size of the letters on paper.
    pub size: Option<String>,
}

impl Query {
    /// Reads a query; of a repeated name the first counts.
    pub fn parse(query: &str) -> Self {
        let mut read = Self::default();
        let cut = query.floor_char_boundary(1024);
        for (name, value) in form_urlencoded::parse(&query.as_bytes()[..cut]) {
            match name.as_ref() {
                "lang" if read.lang.is_none() => read.lang = Some(value.into_owned()),
                "for" if read.absent.is_none() => read.absent = Some(value.into_owned()),
                "with" if read.with.is_none() => read.with = Some(value.into_owned()),
                "size" if read.size.is_none() => read.size = Some(value.into_owned()),
                "version" if read.version.is_none() => read.version = Some(value.into_owned()),
                "strict" => read.strict = true,
                _ => {}
            }
        }
        read
    }
}

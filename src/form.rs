//! The forms in which a page can be had, and the media types that name them.

/// One form of a page. A new form is one row here, a renderer in `render`, and what the compiler then asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// A web page.
    Html,
    /// Data, as the JSON Schema at `/api/leaflet.schema.json` describes it.
    Json,
    /// Plain text.
    Text,
    /// A sheet of paper. Only leaflets have this form, and only with the cargo feature `pdf`.
    #[cfg(feature = "pdf")]
    Pdf,
}

impl Form {
    /// Every form, in the order in which the server prefers them.
    pub const ALL: &[Self] = &[
        Self::Html,
        Self::Json,
        Self::Text,
        #[cfg(feature = "pdf")]
        Self::Pdf,
    ];

    /// The forms that every page has: they are made once and kept.
    pub const COMMON: &[Self] = &[Self::Html, Self::Json, Self::Text];

    /// The ending that fixes the form in an address, such as `.html`.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Html => ".html",
            Self::Json => ".json",
            Self::Text => ".txt",
            #[cfg(feature = "pdf")]
            Self::Pdf => ".pdf",
        }
    }

    /// The value of `Content-Type`.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Html => "text/html; charset=utf-8",
            Self::Json => "application/json; charset=utf-8",
            Self::Text => "text/plain; charset=utf-8",
            #[cfg(feature = "pdf")]
            Self::Pdf => "application/pdf",
        }
    }

    /// The word for the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Json => "json",
            Self::Text => "text",
            #[cfg(feature = "pdf")]
            Self::Pdf => "pdf",
        }
    }

    /// The media type without its parameters.
    pub fn media_type(self) -> &'static str {
        self.content_type().split(';').next().unwrap_or_default()
    }

    /// Whether it is a sheet of paper, on which letters have a size.
    pub fn is_paper(self) -> bool {
        match self {
            Self::Html | Self::Json | Self::Text => false,
            #[cfg(feature = "pdf")]
            Self::Pdf => true,
        }
    }

    /// The media types that ask for this form, the answer's own first.
    pub fn media_types(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Html => &[("text", "html"), ("application", "xhtml+xml")],
            Self::Json => &[("application", "json")],
            Self::Text => &[("text", "plain")],
            #[cfg(feature = "pdf")]
            Self::Pdf => &[("application", "pdf")],
        }
    }
}

/// How large the letters of a sheet of paper are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Size {
    /// As most people read them.
    #[default]
    Normal,
    /// For poor sight.
    Large,
}

impl Size {
    /// Every size.
    pub const ALL: [Self; 2] = [Self::Normal, Self::Large];

    /// The word in an address and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
        }
    }
}

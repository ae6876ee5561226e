//! The closed table of what can go wrong with a request: code, status and title, as
//! [RFC 9457](https://www.rfc-editor.org/info/rfc9457) wants them.
//!
//! Use a problem for everything that is wrong *with a request*, and for nothing else: content has findings.

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Problem {
    /// There is no such page.
    NotFound,
    /// There is such a leaflet, but not in this language.
    LanguageNotAvailable,
    /// The reader refuses every language that there is.
    LanguagesRefused,
    /// None of the forms asked for is served.
    FormNotAvailable,
    /// The request cannot be read.
    BadRequest,
    /// Only reading is possible.
    MethodNotAllowed,
    /// The leaflet has been withdrawn.
    Withdrawn,
    /// A fault of ours.
    Internal,
    /// Too many rare pages are being made at this moment.
    Busy,
    /// The request did not arrive in time.
    TooSlow,
    /// The address of the request is too long.
    TargetTooLong,
    /// The head of the request is too large.
    HeadTooLarge,
}

impl Problem {
    /// Every problem.
    pub const ALL: [Self; 12] = [
        Self::NotFound,
        Self::LanguageNotAvailable,
        Self::LanguagesRefused,
        Self::FormNotAvailable,
        Self::BadRequest,
        Self::MethodNotAllowed,
        Self::Withdrawn,
        Self::Internal,
        Self::Busy,
        Self::TooSlow,
        Self::TargetTooLong,
        Self::HeadTooLarge,
    ];

    /// Its name, which ends its address `/problems/{code}`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::LanguageNotAvailable => "language-not-available",
            Self::LanguagesRefused => "languages-refused",
            Self::FormNotAvailable => "form-not-available",
            Self::BadRequest => "bad-request",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::Withdrawn => "withdrawn",
            Self::Internal => "internal",
            Self::Busy => "busy",
            Self::TooSlow => "too-slow",
            Self::TargetTooLong => "target-too-long",
            Self::HeadTooLarge => "head-too-large",
        }
    }

    /// The problem with this name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|problem| problem.code() == code)
    }

    /// The HTTP status.
    pub fn status(self) -> u16 {
        match self {
            Self::NotFound | Self::LanguageNotAvailable => 404,
            Self::LanguagesRefused | Self::FormNotAvailable => 406,
            Self::BadRequest => 400,
            Self::MethodNotAllowed => 405,
            Self::Withdrawn => 410,
            Self::Internal => 500,
            Self::Busy => 503,
            Self::TooSlow => 408,
            Self::TargetTooLong => 414,
            Self::HeadTooLarge => 431,
        }
    }

    /// What it is, in a few English words; pages say it in the reader's language.
    pub fn title(self) -> &'static str {
        match self {
            Self::NotFound => "There is no such page",
            Self::LanguageNotAvailable => "The leaflet is not available in this language",
            Self::LanguagesRefused => "The request refuses every language that is available",
            Self::FormNotAvailable => "The leaflet is not available in a form that the request accepts",
            Self::BadRequest => "The request could not be read",
            Self::MethodNotAllowed => "Only GET, HEAD and OPTIONS are possible",
            Self::Withdrawn => "The leaflet has been withdrawn",
            Self::Internal => "Something went wrong in the service",
            Self::Busy => "The service is busy",
            Self::TooSlow => "The request did not arrive in time",
            Self::TargetTooLong => "The address of the request is too long",
            Self::HeadTooLarge => "The head of the request is too large",
        }
    }

    /// The word with which the ids of its messages in `page.ftl` begin: `problem-{word}-title`, `problem-{word}-text`.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::LanguageNotAvailable => "language",
            Self::LanguagesRefused => "languages-refused",
            Self::FormNotAvailable => "form",
            // For a reader these are all the same: this request cannot be read.
            Self::BadRequest | Self::TooSlow | Self::TargetTooLong | Self::HeadTooLarge => "request",
            Self::MethodNotAllowed => "method",
            Self::Withdrawn => "withdrawn",
            Self::Internal => "internal",
            Self::Busy => "busy",
        }
    }
}

//! Paths of the preview.

use std::borrow::Cow;

use super::{is_id, tag};

/// A page of the preview. Tags and texts are as written: whether there are such is for the house to say.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Preview<'a> {
    /// All texts in all languages.
    Index,
    /// The name of the state that the texts are in.
    Changes,
    /// One text beside its source.
    Proof {
        /// The language.
        tag: Cow<'a, str>,
        /// The name of its file, without the ending.
        text: Cow<'a, str>,
    },
    /// The page that readers get of it.
    Rendered {
        /// The language.
        tag: Cow<'a, str>,
        /// The name of its file, without the ending.
        text: Cow<'a, str>,
    },
}

impl<'a> Preview<'a> {
    /// What the segments behind `/preview` mean.
    pub(super) fn parse(segments: &[Cow<'a, str>]) -> Option<Self> {
        let proof = |language: &Cow<'a, str>, text: &Cow<'a, str>| Some((tag(language)?, text.clone())).filter(|_| is_id(text));
        match segments {
            [] => Some(Self::Index),
            [changes] if changes == "changes" => Some(Self::Changes),
            [tag, text] => proof(tag, text).map(|(tag, text)| Self::Proof { tag, text }),
            [tag, text, page] if page == "page" => proof(tag, text).map(|(tag, text)| Self::Rendered { tag, text }),
            _ => None,
        }
    }

    pub(super) fn pattern(&self) -> &'static str {
        match self {
            Self::Index => "/preview/",
            Self::Changes => "/preview/changes",
            Self::Proof { .. } => "/preview/{locale}/{text}",
            Self::Rendered { .. } => "/preview/{locale}/{text}/page",
        }
    }

    /// The path of this page.
    ///
    /// ```
    /// use ir_leaflets::address::Preview;
    /// assert_eq!(Preview::Proof { tag: "de".into(), text: "page".into() }.path(), "/preview/de/page");
    /// ```
    pub fn path(&self) -> String {
        match self {
            Self::Index | Self::Changes => self.pattern().to_owned(),
            Self::Proof { tag, text } => format!("/preview/{tag}/{text}"),
            Self::Rendered { tag, text } => format!("/preview/{tag}/{text}/page"),
        }
    }
}

//! Resolved text: what is left of a Fluent message when every placeable is filled and every piece of markup is understood.

use std::borrow::Cow;

use crate::lang::Locale;

/// A paragraph, heading, item or label, ready for any form. It holds no syntax of Fluent or HTML any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub(in crate::check) Box<[Inline]>);

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Words(Box<str>),
    /// Words of weight.
    Strong(Text),
    /// Stressed words.
    Emphasis(Text),
    /// Words in another language.
    Foreign {
        /// Their language.
        language: Box<Locale>,
        /// The words.
        text: Text,
    },
    /// A figure in the form of the text's language, never to be broken or mirrored.
    Figure(Box<str>),
    /// A place for something known only when a page is made, such as the name of a language.
    Slot(Box<str>),
}

impl Text {
    /// The pieces in order.
    pub fn inlines(&self) -> &[Inline] {
        &self.0
    }

    /// The words without any markup; slots are filled by the function given.
    pub fn plain_with(&self, fill: &dyn Fn(&str) -> String) -> String {
        let mut plain = String::new();
        self.append_plain(&mut plain, fill);
        plain
    }

    /// The words without any markup, of a text that has no slots.
    pub fn plain(&self) -> String {
        self.plain_with(&|_| String::new())
    }

    /// The text with its markup in one fixed notation, from which fingerprints are made.
    pub(in crate::check) fn canonical(&self) -> Cow<'_, str> {
        fn inline(inline: &Inline) -> Cow<'_, str> {
            match inline {
                Inline::Words(words) | Inline::Figure(words) => Cow::Borrowed(&**words),
                Inline::Strong(text) => format!("<strong>{}</strong>", text.canonical()).into(),
                Inline::Emphasis(text) => format!("<em>{}</em>", text.canonical()).into(),
                Inline::Foreign { language, text } => format!("<span lang=\"{language}\">{}</span>", text.canonical()).into(),
                Inline::Slot(slot) => format!("{{${slot}}}").into(),
            }
        }
        match &*self.0 {
            [one] => inline(one),
            all => all.iter().map(inline).collect::<String>().into(),
        }
    }

    fn append_plain(&self, plain: &mut String, fill: &dyn Fn(&str) -> String) {
        for inline in &self.0 {
            match inline {
                Inline::Words(words) | Inline::Figure(words) => plain.push_str(words),
                Inline::Strong(text) | Inline::Emphasis(text) | Inline::Foreign { text, .. } => text.append_plain(plain, fill),
                Inline::Slot(slot) => plain.push_str(&fill(slot)),
            }
        }
    }
}

//! Resolved text as HTML: the one place where markup is made by hand, and escaped by askama.

use std::fmt::Write;

use askama::filters::{Escaper, Html};

use crate::{
    check::text::{Inline, Text},
    lang::Locale,
};

/// A piece of HTML that may stand in a page as it is: only this room makes one, from escaped text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup(String);

impl Markup {
    /// What a template of this room has written.
    pub(super) fn rendered(html: String) -> Self {
        Self(html)
    }

    /// The bytes of the markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Markup {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What fills a slot.
pub enum Filling<'a> {
    /// Words of no known language, isolated from the text around them.
    Words(&'a str),
    /// The own name of a language, marked as being in that language.
    Language(&'a Locale, &'a str),
    /// An address of somebody, as a link if it is one that browsers follow.
    Contact(&'a str),
}

/// A text without slots as HTML.
pub fn markup(text: &Text) -> Markup {
    filled(text, &[])
}

/// A text as HTML with its slots filled by name.
pub fn filled(text: &Text, fillings: &[(&str, Filling<'_>)]) -> Markup {
    let mut html = String::new();
    append(&mut html, text, fillings);
    Markup(html)
}

fn append(html: &mut String, text: &Text, fillings: &[(&str, Filling<'_>)]) {
    for inline in text.inlines() {
        match inline {
            Inline::Words(words) => escape(html, words),
            Inline::Strong(text) => element(html, "strong", text, fillings),
            Inline::Emphasis(text) => element(html, "em", text, fillings),
            Inline::Foreign { language, text } => {
                let _ = write!(html, "<span lang=\"{language}\" dir=\"{}\">", language.direction().as_str());
                append(html, text, fillings);
                html.push_str("</span>");
            }
            Inline::Figure(figure) => {
                html.push_str("<bdi class=\"figure\">");
                escape(html, figure);
                html.push_str("</bdi>");
            }
            Inline::Slot(name) => match fillings.iter().find(|(slot, _)| *slot == &**name) {
                Some((_, Filling::Words(words))) => {
                    html.push_str("<bdi>");
                    escape(html, words);
                    html.push_str("</bdi>");
                }
                Some((_, Filling::Language(locale, own_name))) => {
                    let _ = write!(html, "<bdi lang=\"{locale}\" dir=\"{}\">", locale.direction().as_str());
                    escape(html, own_name);
                    html.push_str("</bdi>");
                }
                Some((_, Filling::Contact(contact))) => contact_link(html, contact),
                None => {}
            },
        }
    }
}

/// Links to what browsers follow without running anything; other words stay words.
fn contact_link(html: &mut String, contact: &str) {
    let schemes = ["https:", "http:", "mailto:", "tel:"];
    let scheme = match schemes.iter().any(|scheme| contact.starts_with(scheme)) {
        true => Some(""),
        false => (contact.contains('@') && !contact.contains(':')).then_some("mailto:"),
    };
    if let Some(scheme) = scheme {
        let _ = write!(html, "<a href=\"{scheme}");
        escape(html, contact);
        html.push_str("\">");
    }
    html.push_str("<bdi>");
    escape(html, contact.strip_prefix("mailto:").or(contact.strip_prefix("tel:")).unwrap_or(contact));
    html.push_str("</bdi>");
    if scheme.is_some() {
        html.push_str("</a>");
    }
}

fn element(html: &mut String, name: &str, text: &Text, fillings: &[(&str, Filling<'_>)]) {
    let _ = write!(html, "<{name}>");
    append(html, text, fillings);
    let _ = write!(html, "</{name}>");
}

fn escape(html: &mut String, words: &str) {
    Html.write_escaped_str(html, words).expect("writing to a string cannot fail");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_is_a_link_where_browsers_can_follow_it() {
        for (contact, html) in [
            ("leaflets@example.org", "<a href=\"mailto:leaflets@example.org\"><bdi>leaflets@example.org</bdi></a>"),
            ("mailto:leaflets@example.org", "<a href=\"mailto:leaflets@example.org\"><bdi>leaflets@example.org</bdi></a>"),
            (
                "https://example.org/?a=\"&b",
                "<a href=\"https://example.org/?a=&#34;&#38;b\"><bdi>https://example.org/?a=&#34;&#38;b</bdi></a>",
            ),
            ("javascript:alert(1)", "<bdi>javascript:alert(1)</bdi>"),
            ("the front desk", "<bdi>the front desk</bdi>"),
        ] {
            let mut made = String::new();
            contact_link(&mut made, contact);
            assert_eq!(made, html);
        }
    }
}

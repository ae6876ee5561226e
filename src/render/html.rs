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

fn contact_link(html: &mut String, contact: &str) {
    let is_link = ["https:", "http:", "mailto:", "tel:"].iter().any(|scheme| contact.starts_with(scheme));
    let scheme = if !is_link && contact.contains('@') { "mailto:" } else { "" };
    let begin = if is_link || !scheme.is_empty() { Some(format!("<a href=\"{scheme}")) } else { None };
    if let Some(begin) = &begin {
        html.push_str(begin);
        escape(html, contact);
        html.push_str("\">");
    }
    html.push_str("<bdi>");
    escape(html, contact.trim_start_matches("mailto:").trim_start_matches("tel:"));
    html.push_str("</bdi>");
    if begin.is_some() {
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

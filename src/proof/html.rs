//! The preview as web pages, for those who write the texts, and so in English.

use std::{collections::HashMap, fmt::Write, sync::LazyLock};

use askama::{
    Template,
    filters::{Escaper, Html},
};

use super::{Piece, Progress, Proof, Row, Said, file_names, locales};
use crate::{
    address::{self, Preview},
    check::catalogue::Catalogue,
    content::Content,
    finding::{Finding, Severity},
    fingerprint::Fingerprint,
    lang::Locale,
};

const STYLE: &str = include_str!("preview.css");
/// Asks whether the texts have changed and shows them anew; without it the browser's own button does.
const SCRIPT: &str = include_str!("preview.js");

/// The value of `Content-Security-Policy` for the preview: our styles and our script by their hashes, and the page of the leaflet.
pub static CONTENT_SECURITY_POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = |text: &str| Fingerprint::of_bytes(text.as_bytes()).base64();
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; connect-src 'self'; img-src 'self'; frame-src 'self'; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        hash(STYLE),
        hash(SCRIPT)
    )
});

#[derive(Template)]
#[template(path = "preview_index.html")]
struct IndexPage<'a> {
    revision: &'a str,
    texts: Vec<&'a str>,
    languages: Vec<Language>,
}

/// One language with how each text stands in it.
struct Language {
    tag: String,
    own_name: String,
    direction: &'static str,
    cells: Vec<Cell>,
}

struct Cell {
    path: String,
    progress: Progress,
    state: &'static str,
    counts: String,
    class: &'static str,
}

/// All texts in all languages.
pub fn index(content: &Content, catalogue: &Catalogue, findings: &[Finding], revision: &str) -> String {
    let source = catalogue.source();
    let texts = texts(content, source);
    let mut by_file: HashMap<&str, Vec<Finding>> = HashMap::new();
    for finding in findings {
        by_file.entry(&finding.place.file).or_default().push(finding.clone());
    }
    let language = |locale: Locale| {
        let cell = |text: &&str| {
            let file_name = format!("{text}.ftl");
            let found = by_file.get(Proof::path(content, &locale, &file_name).as_str()).map_or(&[][..], Vec::as_slice);
            let standing = catalogue.standings().find(|(leaflet, of, _)| leaflet == text && **of == locale);
            Cell {
                path: Preview::Proof { tag: locale.as_str().into(), text: (*text).into() }.path(),
                progress: Proof::new(content, found, source, &locale, &file_name).progress(),
                state: standing.map_or("", |(_, _, standing)| standing.state.as_str()),
                counts: counts(found.iter()),
                class: class(found.iter()),
            }
        };
        Language {
            cells: texts.iter().map(cell).collect(),
            own_name: locale.own_name().unwrap_or_default(),
            direction: locale.direction().as_str(),
            tag: locale.to_string(),
        }
    };
    let languages = locales(content).into_iter().map(language).collect();
    rendered(&IndexPage { revision, texts, languages })
}

#[derive(Template)]
#[template(path = "preview_text.html")]
struct TextPage<'a> {
    revision: &'a str,
    text: &'a str,
    source: &'a Locale,
    locale: &'a Locale,
    own_name: String,
    proof: &'a Proof<'a>,
    /// Where the page is that readers get, if they get one.
    readers: Option<String>,
    others: Vec<(String, &'a str)>,
}

/// One text beside its source, and the page that readers get of it, if there is one.
pub fn text(
    content: &Content,
    findings: &[Finding],
    source: &Locale,
    locale: &Locale,
    text: &str,
    readers: Option<String>,
    revision: &str,
) -> String {
    let proof = Proof::new(content, findings, source, locale, &format!("{text}.ftl"));
    let others = texts(content, source).into_iter().filter(|other| *other != text);
    let page = TextPage {
        revision,
        text,
        source,
        locale,
        own_name: locale.own_name().unwrap_or_else(|| locale.to_string()),
        readers,
        others: others.map(|other| (Preview::Proof { tag: locale.as_str().into(), text: other.into() }.path(), other)).collect(),
        proof: &proof,
    };
    rendered(&page)
}

/// The names of the texts.
fn texts<'a>(content: &'a Content, source: &Locale) -> Vec<&'a str> {
    let names = file_names(content, source).into_iter().filter_map(|name| name.strip_suffix(".ftl"));
    names.filter(|name| address::is_id(name)).collect()
}

fn rendered(template: &impl Template) -> String {
    template.render().expect("a template that writes to a string cannot fail")
}

/// `2 errors, 1 warning`, or nothing.
fn counts<'a>(findings: impl Iterator<Item = &'a Finding> + Clone) -> String {
    let count = |severity: Severity| {
        let number = findings.clone().filter(|finding| finding.rule.severity == severity).count();
        (number > 0).then(|| format!("{number} {}{}", severity.as_str(), if number == 1 { "" } else { "s" }))
    };
    [Severity::Error, Severity::Warning].into_iter().filter_map(count).collect::<Vec<_>>().join(", ")
}

/// The worst of them, as a class for the styles.
fn class<'a>(findings: impl Iterator<Item = &'a Finding>) -> &'static str {
    findings.map(|finding| finding.rule.severity).min().map_or("", Severity::as_str)
}

impl Row<'_> {
    fn class(&self) -> &'static str {
        class(self.findings.iter().copied())
    }

    fn counts(&self) -> String {
        counts(self.findings.iter().copied())
    }
}

impl TextPage<'_> {
    fn counts(&self) -> String {
        counts(self.proof.all_findings())
    }

    /// The messages in which something was found.
    fn found(&self) -> Vec<&Row<'_>> {
        self.proof.rows.iter().filter(|row| !row.findings.is_empty()).collect()
    }

    fn said(&self, said: &Said) -> String {
        let mut html = String::new();
        append(&mut html, said);
        html
    }

    /// A sentence of a finding; what it quotes has its own direction.
    fn sentence(&self, sentence: &str) -> String {
        let mut html = String::new();
        for (index, part) in sentence.split('`').enumerate() {
            match index % 2 {
                0 => escape(&mut html, part),
                _ => element(&mut html, "<code dir=\"auto\">", part, "</code>"),
            }
        }
        html
    }
}

fn append(html: &mut String, said: &Said) {
    for piece in &said.0 {
        match piece {
            Piece::Words { text, is_marked: false } => escape(html, text),
            Piece::Words { text, is_marked: true } => element(html, "<mark>", text, "</mark>"),
            Piece::Code { text, is_marked: false } => element(html, "<code dir=\"ltr\">", text, "</code>"),
            Piece::Code { text, is_marked: true } => element(html, "<mark><code dir=\"ltr\">", text, "</code></mark>"),
            Piece::Choice { selector, variants } => {
                element(html, "<span class=\"choice\"><code dir=\"ltr\">", selector, "</code>");
                for variant in variants {
                    let mark = if variant.is_default { "*" } else { "" };
                    let _ = write!(html, "<span class=\"variant\"><code dir=\"ltr\">{mark}[");
                    escape(html, &variant.key);
                    html.push_str("]</code> ");
                    append(html, &variant.said);
                    html.push_str("</span>");
                }
                html.push_str("</span>");
            }
        }
    }
}

fn element(html: &mut String, open: &str, text: &str, close: &str) {
    html.push_str(open);
    escape(html, text);
    html.push_str(close);
}

fn escape(html: &mut String, text: &str) {
    Html.write_escaped_str(html, text).expect("writing to a string cannot fail");
}

//! The state of the content for operators: coverage, findings, revision.

use askama::Template;
use serde::Serialize;

use crate::{
    check::catalogue::{Catalogue, Standing},
    finding::{Effect, Finding},
    lang::Locale,
};

/// What `/status` says beside the catalogue.
#[derive(Clone, Debug, Default)]
pub struct Circumstances {
    /// What was found in the content at the last look.
    pub findings: Vec<Finding>,
    /// Where the content comes from: `embedded`, or `directory`.
    pub content: &'static str,
    /// When the content was loaded, as the operator's clock had it (RFC 3339).
    pub loaded: String,
    /// What an operator should mend.
    pub warnings: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StatusData<'a> {
    schema: u32,
    revision: String,
    content: &'a str,
    loaded: &'a str,
    warnings: &'a [String],
    leaflets: Vec<LeafletStatus<'a>>,
    findings: Vec<FindingData<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LeafletStatus<'a> {
    id: &'a str,
    served: usize,
    languages: Vec<LanguageStatus<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LanguageStatus<'a> {
    language: &'a str,
    state: &'a str,
    origin: &'a str,
    served: bool,
    kept: bool,
    errors: usize,
    warnings: usize,
}

/// A finding for machines; the same in `leaflets check --json` and `/status.json`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FindingData<'a> {
    rule: &'a str,
    severity: &'a str,
    stops: bool,
    file: &'a str,
    line: u32,
    column: u32,
    sentence: &'a str,
    hint: Option<&'a str>,
}

impl<'a> From<&'a Finding> for FindingData<'a> {
    fn from(finding: &'a Finding) -> Self {
        Self {
            rule: finding.rule.name,
            severity: finding.rule.severity.as_str(),
            stops: finding.rule.effect == Effect::Stops,
            file: &finding.place.file,
            line: finding.place.line,
            column: finding.place.column,
            sentence: &finding.sentence,
            hint: finding.hint.as_deref(),
        }
    }
}

fn leaflets<'a>(catalogue: &'a Catalogue) -> Vec<LeafletStatus<'a>> {
    let language = |(locale, standing): (&'a Locale, &'a Standing)| LanguageStatus {
        language: locale.as_str(),
        state: standing.state.as_str(),
        origin: standing.origin.as_str(),
        served: standing.served,
        kept: standing.kept,
        errors: standing.findings.0,
        warnings: standing.findings.1,
    };
    catalogue
        .leaflets()
        .map(|leaflet| {
            let languages: Vec<_> = catalogue.standings_of(&leaflet.id.text).map(language).collect();
            LeafletStatus { id: &leaflet.id.text, served: languages.iter().filter(|language| language.served).count(), languages }
        })
        .collect()
}

/// The status as data.
pub fn json(catalogue: &Catalogue, circumstances: &Circumstances) -> String {
    let data = StatusData {
        schema: 1,
        revision: catalogue.revision().short(),
        content: circumstances.content,
        loaded: &circumstances.loaded,
        warnings: &circumstances.warnings,
        leaflets: leaflets(catalogue),
        findings: circumstances.findings.iter().map(FindingData::from).collect(),
    };
    let mut text = serde_json::to_string_pretty(&data).expect("our own data can be written as JSON");
    text.push('\n');
    text
}

#[derive(Serialize)]
struct FindingsData<'a> {
    schema: u32,
    findings: Vec<FindingData<'a>>,
}

/// Findings as data.
pub fn findings_json(findings: &[Finding]) -> String {
    let data = FindingsData { schema: 1, findings: findings.iter().map(FindingData::from).collect() };
    serde_json::to_string_pretty(&data).expect("our own data can be written as JSON") + "\n"
}

#[derive(Template)]
#[template(path = "status.html")]
struct StatusPage<'a> {
    style: &'static str,
    revision: String,
    circumstances: &'a Circumstances,
    leaflets: Vec<LeafletStatus<'a>>,
}

/// The status as a web page, for operators and so in English.
pub fn html(catalogue: &Catalogue, circumstances: &Circumstances) -> String {
    let page = StatusPage {
        style: &super::style::STYLE,
        revision: catalogue.revision().short(),
        circumstances,
        leaflets: leaflets(catalogue),
    };
    page.render().expect("a template that writes to a string cannot fail")
}

#[derive(Template)]
#[template(path = "api.html")]
struct ApiPage {
    style: &'static str,
}

/// The description of the API for people, in English.
pub fn api_html() -> String {
    let page = ApiPage { style: &super::style::STYLE };
    page.render().expect("a template that writes to a string cannot fail")
}

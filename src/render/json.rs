//! Data for programs: camel case, unknown is `null` and never absent. A field here is a promise to strangers;
//! `leaflet.schema.json` describes each.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Alternate, Notice, Site, html, page};
use crate::{
    address::Page,
    check::{
        catalogue::{self, BlockKind, Catalogue, Edition, LocaleEntry},
        text::Text,
    },
    content::locale_settings::Confidence,
    lang::Date,
    problem::Problem,
};

/// The JSON Schema of a leaflet.
pub const LEAFLET_SCHEMA: &str = include_str!("leaflet.schema.json");

/// The version of the form that [`leaflet`] writes.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LeafletData<'a> {
    schema: u32,
    id: &'a str,
    language: &'a str,
    direction: &'a str,
    state: &'a str,
    origin: &'a str,
    notice: String,
    absence: Option<AbsenceData<'a>>,
    fingerprint: String,
    title: String,
    summary: String,
    audience: Option<&'a str>,
    sections: Vec<SectionData<'a>>,
    claims: BTreeMap<&'a str, ClaimData<'a>>,
    references: Vec<ReferenceData<'a>>,
    alternates: Vec<AlternateData<'a>>,
    trust: TrustData<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AbsenceData<'a> {
    asked: &'a str,
    asked_name: Option<String>,
    reason: &'a str,
    offered: Vec<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SectionData<'a> {
    id: &'a str,
    aspect: Option<&'a str>,
    heading: String,
    blocks: Vec<BlockData<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BlockData<'a> {
    id: &'a str,
    kind: &'a str,
    level: Option<&'a str>,
    text: Option<String>,
    html: Option<String>,
    items: Option<Vec<ItemData>>,
    claims: &'a [String],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ItemData {
    text: String,
    html: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ClaimData<'a> {
    comparator: &'a str,
    value: f64,
    unit: &'a str,
    text: &'a str,
    subject: &'a str,
    source: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ReferenceData<'a> {
    number: usize,
    language: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AlternateData<'a> {
    language: &'a str,
    name: &'a str,
    direction: &'a str,
    url: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TrustData<'a> {
    source: SourceData<'a>,
    adapted_by: Option<&'a str>,
    publisher: Option<&'a str>,
    rights: Option<&'a str>,
    published: Option<String>,
    reviewed: Option<String>,
    review_due: Option<String>,
    signed_by: [(); 0],
    purpose: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SourceData<'a> {
    title: &'a str,
    language: &'a str,
    owner: &'a str,
    url: Option<&'a str>,
}

/// One leaflet in one language as data.
pub fn leaflet(site: &Site, edition: &Edition, entry: &LocaleEntry, alternates: &[Alternate], notice: Option<&Notice>) -> String {
    let manifest = &*edition.manifest;
    let (source, sections) = (&manifest.source, edition.sections());
    print(&LeafletData {
        schema: SCHEMA,
        id: &edition.leaflet,
        language: edition.locale.as_str(),
        direction: edition.direction.as_str(),
        state: edition.state.as_str(),
        origin: edition.origin.as_str(),
        notice: page::notice_texts(edition, entry).join(" "),
        absence: notice.map(absence),
        fingerprint: edition.fingerprint.short(),
        title: edition.title.plain(),
        summary: edition.summary.plain(),
        audience: manifest.audience.as_deref(),
        sections: sections.iter().map(section).collect(),
        claims: edition.claims.iter().map(claim).collect(),
        references: manifest
            .references
            .iter()
            .enumerate()
            .map(|(index, reference)| ReferenceData {
                number: index + 1,
                language: reference.language.as_str(),
                text: &reference.text,
            })
            .collect(),
        alternates: alternates.iter().map(|alternate| alternate_data(site, alternate)).collect(),
        trust: TrustData {
            source: SourceData {
                title: &source.title,
                language: source.language.as_str(),
                owner: &source.owner,
                url: source.address.as_deref(),
            },
            adapted_by: manifest.adapted_by.as_deref(),
            publisher: manifest.publisher.as_deref(),
            rights: manifest.rights.as_ref().map(|rights| rights.notice.as_str()),
            published: day(manifest.published),
            reviewed: day(manifest.reviewed),
            review_due: day(manifest.review_due),
            signed_by: [],
            purpose: entry.words.text(crate::check::words::Word::PurposeLine).plain(),
        },
    })
}

fn day(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

fn absence(notice: &Notice) -> AbsenceData<'_> {
    AbsenceData {
        asked: notice.asked.as_str(),
        asked_name: notice.asked.own_name(),
        reason: match notice.absence {
            super::Absence::Missing => "missing",
            super::Absence::Near => "near",
        },
        offered: notice.offered.iter().map(|locale| locale.as_str()).collect(),
    }
}

fn section(section: &catalogue::Section) -> SectionData<'_> {
    SectionData {
        id: &section.id,
        aspect: section.aspect.as_deref(),
        heading: section.heading.plain(),
        blocks: section.blocks.iter().map(block).collect(),
    }
}

fn block(block: &catalogue::Block) -> BlockData<'_> {
    let (kind, level, text, items): (_, _, Option<&Text>, Option<&[Text]>) = match &block.kind {
        BlockKind::Paragraph(text) => ("paragraph", None, Some(text), None),
        BlockKind::Subheading(text) => ("subheading", None, Some(text), None),
        BlockKind::List { intro, items } => ("list", None, intro.as_ref(), Some(items)),
        BlockKind::Callout { level, text } => ("callout", Some(level.as_str()), Some(text), None),
    };
    let item = |text: &Text| ItemData { text: text.plain(), html: page::html_of(text) };
    BlockData {
        id: &block.id,
        kind,
        level,
        text: text.map(Text::plain),
        html: text.map(|text| html::markup(text).as_str().to_owned()),
        items: items.map(|items| items.iter().map(item).collect()),
        claims: &block.claims,
    }
}

fn claim(claim: &catalogue::Claim) -> (&str, ClaimData<'_>) {
    let data = ClaimData {
        comparator: claim.comparator.as_str(),
        value: claim.value,
        unit: claim.unit.as_str(),
        text: &claim.text,
        subject: &claim.subject,
        source: &claim.source,
    };
    (&claim.id, data)
}

fn alternate_data<'a>(site: &Site, alternate: &'a Alternate) -> AlternateData<'a> {
    AlternateData {
        language: alternate.locale.as_str(),
        name: &alternate.own_name,
        direction: alternate.direction,
        url: site.link(&alternate.path),
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LeafletsData<'a> {
    schema: u32,
    language: &'a str,
    direction: &'a str,
    leaflets: Vec<LeafletRowData<'a>>,
    alternates: Vec<AlternateData<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LeafletRowData<'a> {
    id: &'a str,
    language: &'a str,
    title: String,
    summary: String,
    state: &'a str,
    origin: &'a str,
    fingerprint: String,
    url: String,
    languages: Vec<&'a str>,
}

/// The list of leaflets in one language as data; a leaflet that is not served in it stands in its source's language.
pub fn leaflets(site: &Site, catalogue: &Catalogue, entry: &LocaleEntry, alternates: &[Alternate]) -> String {
    let rows = page::editions_for(catalogue, &entry.locale).into_iter().map(|edition| LeafletRowData {
        id: &edition.leaflet,
        language: edition.locale.as_str(),
        title: edition.title.plain(),
        summary: edition.summary.plain(),
        state: edition.state.as_str(),
        origin: edition.origin.as_str(),
        fingerprint: edition.fingerprint.short(),
        url: site.link(&site.path(&Page::Leaflet(edition.leaflet.as_str().into()), Some(&edition.locale))),
        languages: catalogue.editions(&edition.leaflet).map(|edition| edition.locale.as_str()).collect(),
    });
    print(&LeafletsData {
        schema: SCHEMA,
        language: entry.locale.as_str(),
        direction: entry.direction.as_str(),
        leaflets: rows.collect(),
        alternates: alternates.iter().map(|alternate| alternate_data(site, alternate)).collect(),
    })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LanguagesData<'a> {
    schema: u32,
    languages: Vec<LanguageData<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LanguageData<'a> {
    language: &'a str,
    name: &'a str,
    direction: &'a str,
    page_origin: &'a str,
    confidence: Option<&'a str>,
    leaflets: Vec<LanguageLeafletData<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LanguageLeafletData<'a> {
    id: &'a str,
    state: &'a str,
    origin: &'a str,
    served: bool,
    url: Option<String>,
}

/// The languages with the state and origin of every leaflet in them as data.
pub fn languages(site: &Site, catalogue: &Catalogue) -> String {
    let languages = catalogue.locales().map(|entry| LanguageData {
        language: entry.locale.as_str(),
        name: &entry.own_name,
        direction: entry.direction.as_str(),
        page_origin: entry.origin.as_str(),
        confidence: entry.confidence.map(Confidence::as_str),
        leaflets: catalogue
            .leaflets()
            .filter_map(|leaflet| Some((leaflet.id.text.as_str(), catalogue.standing(&leaflet.id.text, &entry.locale)?)))
            .map(|(leaflet, standing)| LanguageLeafletData {
                id: leaflet,
                state: standing.state.as_str(),
                origin: standing.origin.as_str(),
                served: standing.served,
                url: standing.served.then(|| site.link(&site.path(&Page::Leaflet(leaflet.into()), Some(&entry.locale)))),
            })
            .collect(),
    });
    print(&LanguagesData { schema: SCHEMA, languages: languages.collect() })
}

#[derive(Serialize)]
struct ProblemData<'a> {
    #[serde(rename = "type")]
    kind: String,
    title: &'a str,
    status: u16,
    code: &'a str,
    detail: Option<&'a str>,
    languages: Option<&'a [String]>,
    forms: Option<&'a [String]>,
    reason: Option<&'a str>,
    date: Option<String>,
}

/// What an answer of [RFC 9457](https://www.rfc-editor.org/info/rfc9457) says beside code, status and title.
#[derive(Clone, Debug, Default)]
pub struct ProblemDetails {
    /// What is wrong with this request, quoting a little of it.
    pub detail: Option<String>,
    /// The languages that there are.
    pub languages: Option<Vec<String>>,
    /// The forms that there are.
    pub forms: Option<Vec<String>>,
    /// Why a leaflet was withdrawn.
    pub reason: Option<String>,
    /// Since when it has been withdrawn.
    pub date: Option<Date>,
}

/// A problem as `application/problem+json`.
pub fn problem(site: &Site, problem: Problem, details: &ProblemDetails) -> String {
    let data = ProblemData {
        kind: site.link(&site.path(&Page::Problem(problem), None)),
        title: problem.title(),
        status: problem.status(),
        code: problem.code(),
        detail: details.detail.as_deref(),
        languages: details.languages.as_deref(),
        forms: details.forms.as_deref(),
        reason: details.reason.as_deref(),
        date: day(details.date),
    };
    print(&data)
}

fn print(data: &impl Serialize) -> String {
    let mut text = serde_json::to_string(data).expect("our own data can be written as JSON");
    text.push('\n');
    text
}

//! A leaflet as search engines understand it: [schema.org](https://schema.org/) in JSON-LD.
//!
//! It stands in the page as data: its type is none that a browser runs. What is not known is left out.

use serde_json::{Map, Value, json};

use super::{Site, html::Markup};
use crate::{
    address::Page,
    check::catalogue::{Catalogue, Edition, Section, State},
    content::{locale_settings::Origin, manifest::Source},
};

/// The data of one leaflet in one language, ready to stand in a `script` element.
pub(super) fn leaflet(site: &Site, catalogue: &Catalogue, edition: &Edition, sections: &[Section]) -> Markup {
    let manifest = &*edition.manifest;
    let path = |locale| site.path(&Page::Leaflet(edition.leaflet.as_str().into()), Some(locale));
    let link = site.link(&path(&edition.locale));
    let language = edition.locale.as_str();
    let parts = sections.iter().map(|section| {
        known([
            ("@type", Some(json!("HealthTopicContent"))),
            ("url", Some(json!(format!("{link}#{}", section.id)))),
            ("name", Some(json!(section.heading.plain()))),
            ("inLanguage", Some(json!(language))),
            ("hasHealthAspect", section.aspect.as_ref().map(|aspect| json!(term(aspect)))),
        ])
    });
    let citations = manifest
        .references
        .iter()
        .map(|reference| json!({ "@type": "CreativeWork", "name": reference.text, "inLanguage": reference.language.as_str() }));
    let procedure = manifest.procedure.as_ref().map(|procedure| {
        known([
            ("@type", Some(json!("MedicalProcedure"))),
            ("name", Some(json!(procedure.name))),
            ("procedureType", procedure.kind.as_ref().map(|kind| json!(term(kind)))),
        ])
    });
    let source_page = catalogue.editions(&edition.leaflet).find(|other| other.is_source && !edition.is_source);
    let day = |date: Option<crate::lang::Date>| date.map(|date| json!(date.to_string()));
    let page = known([
        ("@context", Some(json!("https://schema.org"))),
        ("@type", Some(json!("MedicalWebPage"))),
        ("@id", Some(json!(link))),
        ("url", Some(json!(link))),
        ("name", Some(json!(edition.title.plain()))),
        ("description", Some(json!(edition.summary.plain()))),
        ("inLanguage", Some(json!(language))),
        ("about", procedure),
        ("audience", manifest.audience.as_ref().map(|audience| json!({ "@type": "MedicalAudience", "audienceType": audience }))),
        ("hasPart", Some(parts.collect())),
        ("citation", Some(citations.collect())),
        ("isBasedOn", Some(source(&manifest.source))),
        ("translationOfWork", source_page.map(|source| json!({ "@id": site.link(&path(&source.locale)) }))),
        ("version", Some(json!(edition.fingerprint.short()))),
        ("creativeWorkStatus", Some(json!(edition.state.as_str()))),
        ("digitalSourceType", (edition.origin == Origin::Machine).then(|| json!(term("TrainedAlgorithmicMediaDigitalSource")))),
        ("publisher", manifest.publisher.as_ref().map(|publisher| json!({ "@type": "Organization", "name": publisher }))),
        ("copyrightNotice", manifest.rights.as_ref().map(|rights| json!(rights.notice))),
        ("datePublished", day(manifest.published)),
        // A review counts for the text that was signed, and for no other.
        ("lastReviewed", day(manifest.reviewed).filter(|_| edition.state == State::Reviewed)),
        ("isAccessibleForFree", Some(json!(true))),
    ]);
    Markup::rendered(escaped(&page))
}

fn source(source: &Source) -> Value {
    known([
        ("@type", Some(json!("CreativeWork"))),
        ("name", Some(json!(source.title))),
        ("inLanguage", Some(json!(source.language.as_str()))),
        ("url", source.address.as_ref().map(|address| json!(address))),
        ("creator", Some(json!({ "@type": "Organization", "name": source.owner, "alternateName": source.short_owner }))),
    ])
}

fn term(word: &str) -> String {
    format!("https://schema.org/{word}")
}

/// An object of what is known.
fn known<const N: usize>(fields: [(&str, Option<Value>); N]) -> Value {
    let fields = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(fields.collect::<Map<_, _>>())
}

/// JSON that cannot end the element in which it stands, nor begin a comment there: none of HTML's signs is left in it.
fn escaped(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_leave_the_element() {
        let data = json!({ "name": "</script><!--<script> & \u{2028}" });
        let text = escaped(&data);
        assert!(!text.contains(['<', '>', '&']), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), data);
    }
}

//! Findings as [SARIF 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), which code hosts and editors read.

use serde_json::{Value, json};

use super::Told;
use crate::{
    check,
    finding::{Effect, Finding, Rule},
    fingerprint::Fingerprint,
};

/// One run with every rule and every finding.
pub(super) fn print(told: &Told<'_>) -> String {
    let rules = check::rules();
    let results: Vec<Value> = told.findings.iter().map(|finding| result(told, finding, &rules)).collect();
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "leaflets",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|rule| self::rule(rule)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&log).expect("our own data can be written as JSON") + "\n"
}

fn rule(rule: &Rule) -> Value {
    json!({
        "id": rule.name,
        "shortDescription": { "text": rule.about },
        "defaultConfiguration": { "level": rule.severity.as_str() },
        "properties": { "stopsPublication": rule.effect == Effect::Stops },
    })
}

fn result(told: &Told<'_>, finding: &Finding, rules: &[&Rule]) -> Value {
    let place = &finding.place;
    let words = match &finding.hint {
        Some(hint) => format!("{}. Help: {hint}.", finding.sentence),
        None => format!("{}.", finding.sentence),
    };
    let mut location = json!({ "artifactLocation": { "uri": uri(&told.path(&place.file)) } });
    if told.content.file(&place.file).is_some() {
        let end = told.end(finding);
        location["region"] = json!({
            "startLine": place.line, "startColumn": place.column, "endLine": end.line, "endColumn": end.column,
        });
    }
    // Lines move; what was found, and where, is what makes a finding the same one tomorrow.
    let same = [finding.rule.name, &place.file, &finding.sentence].map(str::as_bytes);
    let mut result = json!({
        "ruleId": finding.rule.name,
        "level": finding.rule.severity.as_str(),
        "message": { "text": words },
        "locations": [{ "physicalLocation": location }],
        "partialFingerprints": { "finding/v1": Fingerprint::of(same).short() },
    });
    if let Some(index) = rules.iter().position(|rule| rule.name == finding.rule.name) {
        result["ruleIndex"] = index.into();
    }
    result
}

/// A path as a URI reference: relative where it is, so that a code host finds it in its repository.
fn uri(path: &str) -> String {
    const PLAIN: &percent_encoding::AsciiSet =
        &percent_encoding::NON_ALPHANUMERIC.remove(b'/').remove(b'.').remove(b'-').remove(b'_').remove(b'~');
    let encoded = percent_encoding::utf8_percent_encode(path, PLAIN).to_string();
    if path.starts_with('/') { format!("file://{encoded}") } else { encoded.trim_start_matches("./").to_owned() }
}

use std::sync::Arc;

use super::{
    Absent, Block, BlockKind, Claim, Code, Comparator, Explanation, FILE, Fact, Leaflet, Level, Manifest, Placed, Procedure,
    Reference, Rights, Section, Source, Unit, Withdrawal, WithdrawalReason,
};
use crate::{
    content::{
        Content,
        toml_fields::{self, Fields},
    },
    finding::Finding,
};

/// The version of the manifest's own form.
const SCHEMA: f64 = 1.0;

impl Manifest {
    /// The manifest of some content and every mistake in it, all at once. A leaflet with a mistake that leaves it without a
    /// part is left out; `None` without the file.
    pub fn read(content: &Content) -> Option<(Self, Vec<Finding>)> {
        let file = content.file(FILE)?;
        let mut findings = Vec::new();
        let manifest = toml_fields::read(file, &mut findings, |fields| {
            if let Some(schema) = fields.required_number("schema")
                && schema != SCHEMA
            {
                fields.refuse(0..0, format!("this program does not know schema {schema}"), "write: schema = 1");
            }
            Self { leaflets: fields.tables("leaflet", |fields| leaflet(fields).map(Arc::new)) }
        });
        Some((manifest, findings))
    }
}

fn leaflet(fields: &mut Fields<'_, '_>) -> Option<Leaflet> {
    let id = fields.required_text("id");
    let title = fields.required_text("title");
    let summary = fields.required_text("summary");
    let audience = text(fields, "audience");
    let adapted_by = text(fields, "adapted_by");
    let publisher = text(fields, "publisher");
    let published = fields.date("published");
    let reviewed = fields.date("reviewed");
    let review_due = fields.date("review_due");
    let source = fields.table("source", source);
    if source.is_none() {
        fields.required_text("source");
    }
    let leaflet = Leaflet {
        rights: fields.table("rights", rights).flatten(),
        breadcrumb: fields.table("breadcrumb", |fields| fields.texts("place")).unwrap_or_default(),
        procedure: fields.table("procedure", procedure).flatten(),
        codes: fields.tables("code", code),
        sections: fields.tables("section", section),
        claims: fields.tables("claim", claim),
        facts: fields.tables("fact", fact),
        absent: fields.tables("absent", absent),
        explanations: fields.tables("explanation", explanation),
        references: fields.tables("reference", reference),
        notes: fields.tables("note", |note| Some(note.required_text("says")?.text)),
        withdrawals: fields.tables("withdrawn", withdrawal),
        id: id?,
        title: title?,
        summary: summary?,
        audience,
        adapted_by,
        publisher,
        published,
        reviewed,
        review_due,
        source: source??,
    };
    Some(leaflet)
}

fn text(fields: &mut Fields<'_, '_>, key: &'static str) -> Option<String> {
    fields.text(key).map(|placed| placed.text)
}

fn required(fields: &mut Fields<'_, '_>, key: &'static str) -> Option<String> {
    fields.required_text(key).map(|placed| placed.text)
}

fn source(fields: &mut Fields<'_, '_>) -> Option<Source> {
    let title = required(fields, "title");
    let language = fields.required_locale("language");
    let owner = required(fields, "owner");
    let short_owner = required(fields, "short_owner");
    let address = text(fields, "address");
    Some(Source { title: title?, language: language?, owner: owner?, short_owner: short_owner?, address })
}

fn rights(fields: &mut Fields<'_, '_>) -> Option<Rights> {
    let notice = required(fields, "notice");
    let (holder, licence, permission) = (text(fields, "holder"), text(fields, "licence"), text(fields, "permission"));
    Some(Rights { notice: notice?, holder, licence, permission })
}

fn procedure(fields: &mut Fields<'_, '_>) -> Option<Procedure> {
    let name = required(fields, "name");
    let kind = text(fields, "type");
    Some(Procedure { name: name?, kind })
}

fn code(fields: &mut Fields<'_, '_>) -> Option<Code> {
    let (system, code, display) = (required(fields, "system"), required(fields, "code"), required(fields, "display"));
    Some(Code { system: system?, code: code?, display: display? })
}

fn section(fields: &mut Fields<'_, '_>) -> Option<Section> {
    let id = fields.required_text("id");
    let heading = fields.required_text("heading");
    let aspect = text(fields, "aspect");
    let blocks = fields.tables("block", block);
    Some(Section { id: id?, heading: heading?, aspect, blocks })
}

fn block(fields: &mut Fields<'_, '_>) -> Option<Block> {
    let id = fields.required_text("id");
    let kind = fields.required_text("kind")?;
    let kind = match kind.text.as_str() {
        "paragraph" => fields.required_text("message").map(BlockKind::Paragraph),
        "subheading" => fields.required_text("message").map(BlockKind::Subheading),
        "list" => {
            let intro = fields.text("intro");
            let items = fields.texts("items");
            Some(BlockKind::List { intro, items })
        }
        "callout" => {
            let level = fields
                .required_one_of("level", &[("note", Level::Note), ("important", Level::Important), ("urgent", Level::Urgent)]);
            let message = fields.required_text("message");
            level.zip(message).map(|(level, message)| BlockKind::Callout { level, message })
        }
        "steps" | "table" | "image" | "link" | "contact" => {
            let sentence = format!("a block of the kind \"{}\" is not rendered yet", kind.text);
            fields.refuse(kind.bytes, sentence, "use a paragraph, list, subheading or callout");
            None
        }
        other => {
            let sentence = format!("there is no block of the kind \"{other}\"");
            fields.refuse(kind.bytes, sentence, "the kinds are paragraph, list, subheading and callout");
            None
        }
    };
    Some(Block { id: id?, kind: kind? })
}

fn claim(fields: &mut Fields<'_, '_>) -> Option<Claim> {
    let id = fields.required_text("id");
    let comparator = fields.required_one_of("comparator", &Comparator::ALL);
    let value = fields.required_number("value");
    let unit = fields.required_one_of("unit", &[("percent", Unit::Percent), ("number", Unit::Number)]);
    let (subject, source) = (required(fields, "subject"), required(fields, "source"));
    let message = fields.required_text("message");
    Some(Claim {
        id: id?,
        comparator: comparator?,
        value: value?,
        unit: unit?,
        subject: subject?,
        source: source?,
        message: message?,
    })
}

fn fact(fields: &mut Fields<'_, '_>) -> Option<Fact> {
    let (id, says) = (fields.required_text("id"), required(fields, "says"));
    let messages = fields.texts("messages");
    Some(Fact { id: id?, says: says?, messages })
}

fn absent(fields: &mut Fields<'_, '_>) -> Option<Absent> {
    let (id, says) = (fields.required_text("id"), required(fields, "says"));
    Some(Absent { id: id?, says: says? })
}

fn explanation(fields: &mut Fields<'_, '_>) -> Option<Explanation> {
    let (concept, message): (Option<String>, Option<Placed>) = (required(fields, "concept"), fields.required_text("message"));
    Some(Explanation { concept: concept?, message: message? })
}

fn reference(fields: &mut Fields<'_, '_>) -> Option<Reference> {
    let (language, text) = (fields.required_locale("language"), required(fields, "text"));
    Some(Reference { language: language?, text: text? })
}

fn withdrawal(fields: &mut Fields<'_, '_>) -> Option<Withdrawal> {
    let locale = fields.locale("locale");
    let reason = fields.required_one_of("reason", &WithdrawalReason::ALL);
    let date = fields.date("date");
    Some(Withdrawal { locale, reason: reason?, date })
}

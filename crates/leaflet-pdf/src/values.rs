//! A sheet as values of typst: what `sheet` in `sheet.typ` is given. Words stay strings all the way.

use typst::foundations::{Array, Dict, IntoValue, Value, dict};

use crate::sheet::{Block, BlockKind, Callout, Direction, Edition, Language, Notice, Run, Section, Sheet, Size, Text};

/// The values of a sheet.
pub(crate) fn of(sheet: &Sheet) -> Dict {
    let code = sheet.code.as_ref().map(|code| dict! { "target" => code.target.as_str(), "text" => text(&code.text) });
    let gaps = sheet.gaps.as_ref().map(|gaps| {
        dict! { "heading" => text(&gaps.heading), "items" => texts(&gaps.items), "ask" => text(&gaps.ask) }
    });
    let references = sheet.references.as_ref().map(|references| {
        let entries =
            references.entries.iter().map(|entry| with_language(dict! { "text" => entry.text.as_str() }, &entry.language));
        dict! { "heading" => text(&references.heading), "entries" => list(entries) }
    });
    let trust = sheet.trust.as_ref().map(|trust| {
        let row = |(name, value): &(Text, Text)| dict! { "name" => text(name), "value" => text(value) };
        dict! { "heading" => text(&trust.heading), "rows" => list(trust.rows.iter().map(row)) }
    });
    let mistake = sheet.mistake.as_ref().map(|(heading, words)| dict! { "heading" => text(heading), "text" => text(words) });
    dict! {
        "title" => plain(&sheet.first.title),
        "description" => plain(&sheet.first.summary),
        "date" => dict! {
            "year" => i64::from(sheet.date.year),
            "month" => i64::from(sheet.date.month),
            "day" => i64::from(sheet.date.day),
        },
        "large" => sheet.size == Size::Large,
        "nought" => sheet.digits[0].to_string(),
        "kind" => text(&sheet.kind),
        "first" => edition(&sheet.first),
        "second" => sheet.second.as_ref().map(edition),
        "gaps" => gaps,
        "write-in" => texts(&sheet.write_in),
        "code" => code,
        "references" => references,
        "trust" => trust,
        "mistake" => mistake,
        "purpose" => texts(&sheet.purpose),
        "foot" => texts(&sheet.foot),
    }
}

fn edition(edition: &Edition) -> Dict {
    let notice = edition.notice.as_ref().map(|Notice { heading, sentences }| {
        dict! { "heading" => text(heading), "sentences" => texts(sentences) }
    });
    dict! {
        "language" => with_language(Dict::new(), &edition.language),
        "title" => text(&edition.title),
        "summary" => text(&edition.summary),
        "notice" => notice,
        "sections" => list(edition.sections.iter().map(section)),
    }
}

fn section(section: &Section) -> Dict {
    dict! {
        "id" => section.id.as_str(),
        "heading" => text(&section.heading),
        "apart" => section.is_apart,
        "letters" => section.blocks.iter().map(letters).sum::<usize>() as i64,
        "blocks" => list(section.blocks.iter().map(block)),
    }
}

fn block(block: &Block) -> Dict {
    let mut values = match &block.kind {
        BlockKind::Paragraph(words) => dict! { "kind" => "paragraph", "text" => text(words) },
        BlockKind::Subheading(words) => dict! { "kind" => "subheading", "text" => text(words) },
        BlockKind::List { intro, items } => {
            dict! { "kind" => "list", "text" => intro.as_ref().map(text), "items" => texts(items) }
        }
        BlockKind::Callout { callout, label, text: words } => dict! {
            "kind" => "callout",
            "level" => match callout {
                Callout::Note => "note",
                Callout::Important => "important",
                Callout::Urgent => "urgent",
            },
            "label" => text(label),
            "text" => text(words),
        },
    };
    values.insert("id".into(), block.id.as_str().into_value());
    values
}

/// How many letters a block has, to guess how much room it takes.
fn letters(block: &Block) -> usize {
    let count = |text: &Text| plain(text).chars().count();
    match &block.kind {
        BlockKind::Paragraph(text) | BlockKind::Subheading(text) => count(text),
        BlockKind::List { intro, items } => intro.iter().chain(items).map(count).sum(),
        BlockKind::Callout { label, text, .. } => count(label) + count(text),
    }
}

fn texts(texts: &[Text]) -> Array {
    list(texts.iter().map(text))
}

/// No line breaks here.
const WORD_JOINER: &str = "\u{2060}";

fn text(text: &Text) -> Array {
    let words = |place: Option<usize>| match place.and_then(|place| text.get(place)) {
        Some(Run::Words(words)) => words.as_str(),
        _ => "",
    };
    let is_word = |character: char| !character.is_whitespace();
    let mut values = Array::new();
    for (place, piece) in text.iter().enumerate() {
        // A figure stands in a box, and beside a box a line could break, as in `0,5%-ზე`.
        let is_figure = matches!(piece, Run::Figure(_));
        if is_figure && words(place.checked_sub(1)).ends_with(is_word) {
            values.push(WORD_JOINER.into_value());
        }
        values.push(run(piece));
        if is_figure && words(place.checked_add(1)).starts_with(is_word) {
            values.push(WORD_JOINER.into_value());
        }
    }
    values
}

fn run(run: &Run) -> Value {
    match run {
        Run::Words(words) => words.as_str().into_value(),
        Run::Strong(body) => dict! { "kind" => "strong", "body" => text(body) }.into_value(),
        Run::Emphasis(body) => dict! { "kind" => "emphasis", "body" => text(body) }.into_value(),
        Run::Foreign(language, body) => with_language(dict! { "kind" => "foreign", "body" => text(body) }, language).into_value(),
        Run::Isolated(words) => {
            let is_right_to_left = unicode_bidi::get_base_direction(words.as_str()) == unicode_bidi::Direction::Rtl;
            dict! { "kind" => "isolated", "rtl" => is_right_to_left, "text" => words.as_str() }.into_value()
        }
        Run::Figure(figure) => dict! { "kind" => "figure", "text" => figure.as_str() }.into_value(),
    }
}

/// The words of a text.
fn plain(text: &Text) -> String {
    text.iter()
        .map(|run| match run {
            Run::Words(words) | Run::Isolated(words) | Run::Figure(words) => words.clone(),
            Run::Strong(text) | Run::Emphasis(text) | Run::Foreign(_, text) => plain(text),
        })
        .collect()
}

fn with_language(mut values: Dict, language: &Language) -> Dict {
    let mut subtags = language.tag.split('-');
    let region = |subtag: &&str| subtag.len() == 2;
    values.insert("lang".into(), subtags.next().unwrap_or_default().into_value());
    values.insert("region".into(), subtags.find(region).into_value());
    values.insert("rtl".into(), (language.direction == Direction::RightToLeft).into_value());
    values
}

fn list(values: impl Iterator<Item = impl IntoValue>) -> Array {
    values.map(IntoValue::into_value).collect()
}

//! A sheet as values of typst: what `sheet` in `sheet.typ` is given. Texts are content already, because a template would take far longer to
//! make it of each; and no word of them is ever read as markup.

use std::str::FromStr;

use typst::{
    foundations::{Array, Content, Dict, IntoValue, NativeElement, Packed, Smart, dict},
    layout::{BlockBody, BlockElem, BoxElem, Dir, Length},
    model::{EmphElem, ListElem, ListItem, ParElem, StrongElem},
    text::{FontFamily, FontList, FontWeight, Lang, LinebreakElem, Region, SpaceElem, TextDir, TextElem},
};

use crate::{
    finish,
    sheet::{Block, BlockKind, Callout, Direction, Edition, Language, Notice, Run, Section, Sheet, Size, Text},
};

/// The values of a sheet.
pub(crate) fn of(sheet: &Sheet) -> Dict {
    let (name, foot) = sheet.foot.split_last().map_or((None, &[][..]), |(name, foot)| (Some(text(name)), foot));
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
        "purpose" => list(sheet.purpose.iter().map(paragraph)),
        "bullet-width" => Length::from(finish::bullet_width()),
        "foot" => list(foot.iter().map(paragraph)),
        "name" => name,
    }
}

fn edition(edition: &Edition) -> Dict {
    let notice = edition.notice.as_ref().map(|Notice { heading, sentences }| {
        let sentences = sentences.iter().map(|sentence| ParElem::new(text(sentence)).pack());
        dict! { "heading" => text(heading), "text" => Content::sequence(sentences) }
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
    let (kind, body) = match &block.kind {
        BlockKind::Paragraph(words) => ("plain", ParElem::new(text(words)).pack()),
        BlockKind::Subheading(words) => ("subheading", text(words)),
        BlockKind::List { intro, items } => {
            let intro = intro.as_ref().map(|intro| {
                let body = Some(BlockBody::Content(ParElem::new(text(intro)).pack()));
                BlockElem::new().with_sticky(true).with_body(body).pack()
            });
            let items = items.iter().map(|item| Packed::new(ListItem::new(text(item)))).collect();
            ("plain", Content::sequence(intro.into_iter().chain([ListElem::new(items).pack()])))
        }
        BlockKind::Callout { callout, label, text: words } => {
            let kind = match callout {
                Callout::Note => "note",
                Callout::Important => "important",
                Callout::Urgent => "urgent",
            };
            let label = StrongElem::new(text(label)).pack();
            let pieces = [label, SpaceElem::shared().clone(), LinebreakElem::shared().clone(), text(words)];
            (kind, ParElem::new(Content::sequence(pieces)).pack())
        }
    };
    dict! { "id" => block.id.as_str(), "kind" => kind, "body" => body }
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

fn text(text: &Text) -> Content {
    let words = |place: Option<usize>| match place.and_then(|place| text.get(place)) {
        Some(Run::Words(words)) => words.as_str(),
        _ => "",
    };
    let is_word = |character: char| !character.is_whitespace();
    let mut pieces = Vec::with_capacity(text.len());
    for (place, piece) in text.iter().enumerate() {
        // A figure stands in a box, and beside a box a line could break, as in `0,5%-ზე`.
        let is_figure = matches!(piece, Run::Figure(_));
        if is_figure && words(place.checked_sub(1)).ends_with(is_word) {
            pieces.push(TextElem::packed(WORD_JOINER));
        }
        run(piece, &mut pieces);
        if is_figure && words(place.checked_add(1)).starts_with(is_word) {
            pieces.push(TextElem::packed(WORD_JOINER));
        }
    }
    Content::sequence(pieces)
}

fn run(run: &Run, pieces: &mut Vec<Content>) {
    match run {
        Run::Words(words) => pieces.push(TextElem::packed(words.as_str())),
        Run::Strong(body) => pieces.push(StrongElem::new(text(body)).pack()),
        // No font slants.
        Run::Emphasis(body) => {
            pieces.push(EmphElem::new(text(body).set(TextElem::weight, FontWeight::BOLD)).pack());
        }
        Run::Foreign(language, body) => isolated(direction(language), in_language(language, text(body)), pieces),
        Run::Isolated(words) => {
            let is_right_to_left = unicode_bidi::get_base_direction(words.as_str()) == unicode_bidi::Direction::Rtl;
            let direction = if is_right_to_left { Dir::RTL } else { Dir::LTR };
            isolated(direction, TextElem::packed(words.as_str()).set(TextElem::dir, TextDir(Smart::Custom(direction))), pieces);
        }
        // A box is never broken, and its inside has a direction of its own.
        Run::Figure(figure) => {
            let body = StrongElem::new(TextElem::packed(figure.as_str())).pack();
            pieces.push(BoxElem::new().with_body(Some(body)).pack());
        }
    }
}

/// What stands between Unicode's isolates has no effect on the order of what stands around it.
fn isolated(direction: Dir, body: Content, pieces: &mut Vec<Content>) {
    let start = if direction == Dir::RTL { "\u{2067}" } else { "\u{2066}" };
    pieces.extend([TextElem::packed(start), body, TextElem::packed("\u{2069}")]);
}

/// A paragraph in the direction of its own language.
fn paragraph(words: &Text) -> Content {
    match words.as_slice() {
        [Run::Foreign(language, body)] => in_language(language, ParElem::new(text(body)).pack()),
        _ => ParElem::new(text(words)).pack(),
    }
}

/// The words of a text.
pub(crate) fn plain(text: &Text) -> String {
    text.iter()
        .map(|run| match run {
            Run::Words(words) | Run::Isolated(words) | Run::Figure(words) => words.clone(),
            Run::Strong(text) | Run::Emphasis(text) | Run::Foreign(_, text) => plain(text),
        })
        .collect()
}

fn in_language(language: &Language, body: Content) -> Content {
    let (lang, region) = subtags(language);
    body.set(TextElem::lang, Lang::from_str(lang).unwrap_or(Lang::ENGLISH))
        .set(TextElem::region, region.and_then(|region| Region::from_str(region).ok()))
        .set(TextElem::dir, TextDir(Smart::Custom(direction(language))))
        .set(TextElem::font, FontList(faces(lang).map(FontFamily::new).collect()))
}

/// The language with what `in-language` of `sheet.typ` sets.
fn with_language(mut values: Dict, language: &Language) -> Dict {
    let (lang, region) = subtags(language);
    values.insert("lang".into(), lang.into_value());
    values.insert("region".into(), region.into_value());
    values.insert("rtl".into(), (language.direction == Direction::RightToLeft).into_value());
    values.insert("faces".into(), list(faces(lang)).into_value());
    values
}

/// The subtags of a language that typst knows: of the language itself and its region.
fn subtags(language: &Language) -> (&str, Option<&str>) {
    let mut subtags = language.tag.split('-');
    (subtags.next().unwrap_or_default(), subtags.find(|subtag| subtag.len() == 2))
}

fn direction(language: &Language) -> Dir {
    match language.direction {
        Direction::LeftToRight => Dir::LTR,
        Direction::RightToLeft => Dir::RTL,
    }
}

/// All fonts, after the one for the language's own script.
fn faces(language: &str) -> impl Iterator<Item = &'static str> {
    let own = match language {
        "ar" | "fa" | "ur" => Some("Noto Sans Arabic"),
        "he" | "yi" => Some("Noto Sans Hebrew"),
        "hy" => Some("Noto Sans Armenian"),
        "ka" => Some("Noto Sans Georgian"),
        _ => None,
    };
    own.into_iter().chain([
        "Noto Sans",
        "Noto Sans Arabic",
        "Noto Sans Hebrew",
        "Noto Sans Armenian",
        "Noto Sans Georgian",
        "Noto Sans Math",
    ])
}

fn list(values: impl Iterator<Item = impl IntoValue>) -> Array {
    values.map(IntoValue::into_value).collect()
}

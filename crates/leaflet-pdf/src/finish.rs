//! What is put into pages once they are laid out.
//!
//! typst lays everything out again as soon as something asks on which page it stands or how many there are; so the template leaves room
//! for the numbers of pages, and they are put in here. So are the bullets of lists, each of which would be laid out twice like a line of
//! text, the code, whose hundreds of bars need no layout, and what `marks` does.

use std::{str::FromStr, sync::LazyLock};

use qrcodegen::QrCode;
use typst::{
    ecow::EcoVec,
    foundations::{Datetime, Smart, Str, Value},
    introspection::{MetadataElem, Tag},
    layout::{Abs, Em, Frame, FrameItem, Length, Point},
    model::{Document, DocumentInfo},
    syntax::Span,
    text::{FontInstance, FontVariant, FontVariations, Glyph, Lang, Region, TextItem},
    visualize::{Color, Geometry, Paint},
};
use typst_layout::{Page, PagedDocument};

use crate::{
    Error, code, desk, marks,
    sheet::{Date, Direction, Sheet},
    values,
};

/// The pages of a sheet with all that was left out.
pub(crate) fn finished(document: &PagedDocument, sheet: &Sheet) -> Result<PagedDocument, Error> {
    let direction = sheet.first.language.direction;
    let code = sheet.code.as_ref().map(|code| code::of(&code.target)).transpose()?;
    let in_digits = |number: usize| -> String {
        let own = |digit: char| digit.to_digit(10).map_or(digit, |digit| sheet.digits[digit as usize]);
        number.to_string().chars().map(own).collect()
    };
    let all = document.pages().len();
    let page = |(index, page): (usize, &Page)| {
        let numbers = [index + 1, all].map(in_digits);
        let mut finish = Finish { code: code.as_ref(), nought: sheet.digits[0], numbers, direction, next: None };
        Ok(Page { frame: finish.frame(&page.frame)?, ..page.clone() })
    };
    let pages: EcoVec<Page> = document.pages().iter().enumerate().map(page).collect::<Result<_, Error>>()?;
    let Date { year, month, day } = sheet.date;
    let info = DocumentInfo {
        title: Some(values::plain(&sheet.first.title).into()),
        description: Some(values::plain(&sheet.first.summary).into()),
        date: Smart::Custom(Datetime::from_ymd(year.into(), month, day)),
        ..document.info().clone()
    };
    Ok(PagedDocument::new(pages, info))
}

/// For what the template holds a place.
#[derive(Clone, Copy)]
enum Place {
    /// Two noughts for the number of the page and of all: how many are filled, and how far to the right the rest must go.
    Numbers(usize, Option<Abs>),
    Code,
}

impl Place {
    fn of(tag: &Tag) -> Option<Self> {
        let Tag::Start(content, _) = tag else { return None };
        match &content.to_packed::<MetadataElem>()?.value {
            Value::Str(name) if name.as_str() == "numbers" => Some(Self::Numbers(0, None)),
            Value::Str(name) if name.as_str() == "code" => Some(Self::Code),
            _ => None,
        }
    }
}

/// The font of the bullets and the glyph in it.
static BULLET: LazyLock<(FontInstance, Glyph)> = LazyLock::new(|| {
    let font = desk::FONTS[0].clone().instantiate(FontVariant::default(), Abs::zero(), &FontVariations::default());
    let id = font.ttf().glyph_index('•').map_or(0, |id| id.0);
    let (x_advance, none) = (font.x_advance(id).unwrap_or_default(), Em::zero());
    let range = 0..'•'.len_utf8() as u16;
    (font, Glyph { id, x_advance, x_offset: none, y_advance: none, y_offset: none, range, span: (Span::detached(), 0) })
});

/// How wide a bullet is.
pub(crate) fn bullet_width() -> Em {
    BULLET.1.x_advance
}

/// The bullet for which a tag stands, and how far from it.
fn bullet(tag: &Tag) -> Option<(Point, TextItem)> {
    let Tag::Start(content, _) = tag else { return None };
    let Value::Dict(values) = &content.to_packed::<MetadataElem>()?.value else { return None };
    let length = |name: &str| values.get(name).ok()?.clone().cast::<Length>().ok().map(|length| length.abs);
    let string = |name: &str| values.get(name).ok()?.clone().cast::<Str>().ok();
    let (font, glyph) = BULLET.clone();
    let size = length("size")?;
    let is_right_to_left = values.get("rtl").ok()?.clone().cast::<bool>().ok()?;
    let right = if is_right_to_left { -glyph.x_advance.at(size) } else { Abs::zero() };
    let text = TextItem {
        font,
        size,
        fill: Paint::Solid(values.get("fill").ok()?.clone().cast::<Color>().ok()?),
        stroke: None,
        lang: Lang::from_str(&string("lang")?).ok()?,
        region: string("region").and_then(|region| Region::from_str(&region).ok()),
        text: "•".into(),
        glyphs: vec![glyph],
    };
    Some((Point::new(right, length("down")?), text))
}

struct Finish<'a> {
    code: Option<&'a QrCode>,
    nought: char,
    numbers: [String; 2],
    direction: Direction,
    /// What the next shape or text holds the place for.
    next: Option<Place>,
}

impl Finish<'_> {
    fn frame(&mut self, frame: &Frame) -> Result<Frame, Error> {
        let mut finished = Frame::new(frame.size(), frame.kind());
        if frame.has_baseline() {
            finished.set_baseline(frame.baseline());
        }
        for (place, item) in frame.items() {
            match (item, self.next) {
                (FrameItem::Group(group), _) => {
                    let mut group = group.clone();
                    group.frame = self.frame(&group.frame)?;
                    finished.push(*place, FrameItem::Group(group));
                }
                (FrameItem::Tag(tag), next) => {
                    self.next = Place::of(tag).or(next);
                    finished.push(*place, item.clone());
                    finished.push_multiple(bullet(tag).map(|(offset, text)| (*place + offset, FrameItem::Text(text))));
                }
                (FrameItem::Text(text), Some(Place::Numbers(filled, shift))) => {
                    let (right, text) = self.numbered(text, filled, shift)?;
                    finished.push(*place + Point::with_x(right), FrameItem::Text(text));
                }
                (FrameItem::Shape(shape, _), Some(Place::Code)) => {
                    self.next = None;
                    if let (Geometry::Rect(size), Some(code)) = (&shape.geometry, self.code) {
                        finished.push(*place, code::drawn(code, size.x));
                    }
                }
                (FrameItem::Text(text), _) if marks::has_clusters(text) => finished.push_multiple(marks::apart(*place, text)),
                _ => finished.push(*place, item.clone()),
            }
        }
        Ok(finished)
    }

    /// A text with numbers for its noughts, and how far to the right it must go so that all ends or begins at the margin.
    fn numbered(&mut self, text: &TextItem, mut filled: usize, shift: Option<Abs>) -> Result<(Abs, TextItem), Error> {
        let mut words = String::new();
        for character in text.text.chars() {
            if character == self.nought && filled < self.numbers.len() {
                words.push_str(&self.numbers[filled]);
                filled += 1;
            } else {
                words.push(character);
            }
        }
        let glyph = |(start, character): (usize, char)| {
            let id = text.font.ttf().glyph_index(character)?.0;
            let range = start as u16..(start + character.len_utf8()) as u16;
            let (x_advance, none, span) = (text.font.x_advance(id)?, Em::zero(), text.glyphs.first()?.span);
            Some(Glyph { id, x_advance, x_offset: none, y_advance: none, y_offset: none, range, span })
        };
        let glyphs: Option<Vec<Glyph>> = words.char_indices().map(glyph).collect();
        let glyphs = glyphs.ok_or_else(|| Error(format!("the font of {} has not all of {words}", text.text)))?;
        let numbered = TextItem { text: words.into(), glyphs, ..text.clone() };
        let right = shift.unwrap_or_else(|| {
            let more = self.numbers.iter().map(|number| number.chars().count() - 1).sum::<usize>() as f64;
            match (self.direction, numbered.glyphs.first()) {
                (Direction::LeftToRight, Some(digit)) => -(digit.x_advance * more).at(text.size),
                _ => Abs::zero(),
            }
        });
        let is_full = filled == self.numbers.len();
        self.next = (!is_full).then(|| Place::Numbers(filled, Some(right + numbered.width() - text.width())));
        Ok((right, numbered))
    }
}

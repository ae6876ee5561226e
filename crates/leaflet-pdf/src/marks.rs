//! Marks on letters and letters that are one shape, so that each character is read once and in order.
//!
//! typst puts a mark beside its letter as a glyph of its own and gives both the words of the whole cluster: who copies, searches or
//! listens would get `دّدّ` for `دّ`. Given a part of the words each, they fall into several words, because readers of PDF sort glyphs by
//! their place; and of two letters in one shape, such as lam and alef, they make alef and lam. So a glyph here stands for one character,
//! the first of its cluster; each further one is a glyph without ink and width beside it, which our fonts have for this; and the ink of
//! marks is drawn as an outline.

use ttf_parser::{GlyphId, OutlineBuilder};
use typst::{
    layout::{Abs, Em, FrameItem, Point},
    syntax::Span,
    text::{FontInstance, Glyph, TextItem},
    visualize::{Curve, FillRule, Geometry, Shape},
};

/// Whether some glyph of a text stands for several characters.
pub(crate) fn has_clusters(text: &TextItem) -> bool {
    text.glyphs.iter().any(|glyph| text.text[glyph.range()].chars().nth(1).is_some())
}

/// The letters of a text, and the ink of its marks as outlines.
pub(crate) fn apart(place: Point, text: &TextItem) -> Vec<(Point, FrameItem)> {
    let mut letters = TextItem { glyphs: Vec::with_capacity(text.glyphs.len()), ..text.clone() };
    let mut items = Vec::new();
    let mut pen = Em::zero();
    for (index, glyph) in text.glyphs.iter().enumerate() {
        if is_mark(text, index) {
            let right = (pen + glyph.x_offset).at(text.size);
            let place = place + Point::new(right, -glyph.y_offset.at(text.size));
            items.extend(outline(text, glyph).map(|shape| (place, FrameItem::Shape(shape, Span::detached()))));
        } else {
            letters.glyphs.extend(spelt(text, glyph));
        }
        pen += glyph.x_advance;
    }
    if !letters.glyphs.is_empty() {
        items.push((place, FrameItem::Text(letters)));
    }
    items
}

/// The first code of the glyphs without ink and width.
const BLANKS: u32 = 0xF_0000;

/// A glyph for each character of a cluster, as far as the font has blanks for all but the first; else the glyph alone.
///
/// Only fonts of scripts that run from right to left have blanks, so they stand before the letter, the last one first.
fn spelt(text: &TextItem, glyph: &Glyph) -> Vec<Glyph> {
    let range = glyph.range();
    let cluster = &text.text[range.clone()];
    let Some(first) = cluster.chars().next() else { return vec![glyph.clone()] };
    let part = |start: usize, length: usize| (range.start + start) as u16..(range.start + start + length) as u16;
    let blank = |(start, character): (usize, char)| {
        let id = text.font.ttf().glyph_index(char::from_u32(BLANKS + u32::from(character))?)?;
        let (none, range) = (Em::zero(), part(start, character.len_utf8()));
        Some(Glyph { id: id.0, x_advance: none, x_offset: none, y_advance: none, y_offset: none, range, span: glyph.span })
    };
    let letter = Glyph { range: part(0, first.len_utf8()), ..glyph.clone() };
    let blanks: Option<Vec<Glyph>> = cluster.char_indices().skip(1).map(blank).collect();
    match blanks {
        Some(blanks) => blanks.into_iter().rev().chain([letter]).collect(),
        None => vec![glyph.clone()],
    }
}

/// Whether a glyph takes no room and shares its words with a letter: beside it, or, if it stands higher or lower, in another text.
fn is_mark(text: &TextItem, index: usize) -> bool {
    let glyph = &text.glyphs[index];
    let shares = |other: &Glyph| other.range == glyph.range && other.x_advance != Em::zero();
    let stands_alone = || text.glyphs.iter().all(|other| other.x_advance == Em::zero());
    let has_letter = || text.text[glyph.range()].chars().nth(1).is_some();
    glyph.x_advance == Em::zero() && (text.glyphs.iter().any(shares) || (stands_alone() && has_letter()))
}

fn outline(text: &TextItem, glyph: &Glyph) -> Option<Shape> {
    let mut pen = Pen { curve: Curve::new(), at: Point::zero(), font: &text.font, size: text.size };
    text.font.ttf().outline_glyph(GlyphId(glyph.id), &mut pen)?;
    let fill = Some(text.fill.clone());
    Some(Shape { geometry: Geometry::Curve(pen.curve), fill, fill_rule: FillRule::NonZero, stroke: None })
}

/// Draws an outline of a font as a curve of a page, on which downwards is positive.
struct Pen<'a> {
    curve: Curve,
    at: Point,
    font: &'a FontInstance,
    size: Abs,
}

impl Pen<'_> {
    fn point(&self, x: f32, y: f32) -> Point {
        let length = |units: f32| self.font.to_em(units).at(self.size);
        Point::new(length(x), -length(y))
    }
}

impl OutlineBuilder for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.at = self.point(x, y);
        self.curve.move_(self.at);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.at = self.point(x, y);
        self.curve.line(self.at);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (control, end) = (self.point(x1, y1), self.point(x, y));
        let towards = |from: Point| from + (control - from) * (2.0 / 3.0);
        self.curve.cubic(towards(self.at), towards(end), end);
        self.at = end;
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (first, second, end) = (self.point(x1, y1), self.point(x2, y2), self.point(x, y));
        self.curve.cubic(first, second, end);
        self.at = end;
    }

    fn close(&mut self) {
        self.curve.close();
    }
}

//! The code that a phone can read.

use qrcodegen::{QrCode, QrCodeEcc};
use typst::{
    layout::{Abs, Frame, FrameItem, GroupItem, Point, Ratio, Size, Transform},
    syntax::Span,
    visualize::{Color, Curve, FillRule, Geometry, Paint, Shape},
};

use crate::Error;

/// The code of an address.
pub(crate) fn of(target: &str) -> Result<QrCode, Error> {
    QrCode::encode_text(target, QrCodeEcc::Medium)
        .map_err(|_| Error(format!("no code can hold an address of {} letters", target.len())))
}

/// The dark modules of a code as bars of one row each, in one path; a module is a point before all is brought to its side.
pub(crate) fn drawn(code: &QrCode, side: Abs) -> FrameItem {
    let mut curve = Curve::new();
    for row in 0..code.size() {
        let mut column = 0;
        while column < code.size() {
            let width = (column..code.size()).take_while(|column| code.get_module(*column, row)).count() as i32;
            if width > 0 {
                let corner = |x: i32, y: i32| Point::new(Abs::pt(x.into()), Abs::pt(y.into()));
                curve.move_(corner(column, row));
                curve.line(corner(column + width, row));
                curve.line(corner(column + width, row + 1));
                curve.line(corner(column, row + 1));
                curve.close();
            }
            column += width.max(1);
        }
    }
    let fill = Some(Paint::Solid(Color::BLACK));
    let shape = Shape { geometry: Geometry::Curve(curve), fill, fill_rule: FillRule::NonZero, stroke: None };
    let modules = Abs::pt(code.size().into());
    let mut frame = Frame::soft(Size::splat(modules));
    frame.push(Point::zero(), FrameItem::Shape(shape, Span::detached()));
    let scale = Ratio::new(side / modules);
    FrameItem::Group(GroupItem { transform: Transform::scale(scale, scale), ..GroupItem::new(frame) })
}

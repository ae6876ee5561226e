//! A QR code as an image in the page, so that paper leads back to the text.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

use super::html::Markup;

/// The empty edge that a camera needs, in modules.
const EDGE: i32 = 4;

/// A link as a QR code, one line of strokes for each row of modules. It is decoration to those who read the page: the link itself
/// stands beside it.
///
/// A link longer than 1,273 bytes fits no code; then there is none.
pub(super) fn code(link: &str) -> Option<Markup> {
    let code = QrCode::encode_text(link, QrCodeEcc::Medium).ok()?;
    let side = code.size() + 2 * EDGE;
    let mut strokes = String::new();
    for row in 0..code.size() {
        let mut pen = 0;
        let _ = write!(strokes, "M{EDGE} {}.5", row + EDGE);
        let mut column = 0;
        while column < code.size() {
            let start = column;
            while code.get_module(column, row) {
                column += 1;
            }
            if column > start {
                if start > pen {
                    let _ = write!(strokes, "m{} 0", start - pen);
                }
                let _ = write!(strokes, "h{}", column - start);
                pen = column;
            }
            column += 1;
        }
    }
    Some(Markup::rendered(format!(
        "<svg class=\"code\" aria-hidden=\"true\" viewBox=\"0 0 {side} {side}\"><path stroke=\"#000\" d=\"{strokes}\"/></svg>"
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads the code from the strokes as a camera would from paper, four dots a module.
    fn read(markup: &Markup) -> String {
        let (_, rest) = markup.as_str().split_once("viewBox=\"0 0 ").unwrap();
        let side: usize = rest.split(' ').next().unwrap().parse().unwrap();
        let strokes = rest.split(" d=\"").nth(1).unwrap().split('"').next().unwrap();
        let mut dark = vec![vec![false; side]; side];
        for row in strokes.split('M').skip(1) {
            let (place, moves) = row.split_at(row.find(['h', 'm']).unwrap());
            let (column, row) = place.split_once(' ').unwrap();
            let (mut column, row): (usize, usize) = (column.parse().unwrap(), row.strip_suffix(".5").unwrap().parse().unwrap());
            for step in moves.split_inclusive(|character: char| character.is_ascii_alphabetic()).collect::<Vec<_>>().windows(2) {
                let [kind, value] = step else { unreachable!() };
                let value = value.trim_end_matches(['h', 'm']).trim_end_matches(" 0");
                let length: usize = value.parse().unwrap();
                if kind.ends_with('h') {
                    dark[row][column..column + length].fill(true);
                }
                column += length;
            }
        }
        let scale = 4;
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * scale, side * scale, |x, y| {
            if dark[y / scale][x / scale] { 0 } else { 255 }
        });
        image.detect_grids()[0].decode().unwrap().1
    }

    #[test]
    fn a_camera_reads_the_link() {
        for link in [
            "https://leaflets.example.org/de/leaflets/paediatric-ir-techniques?version=0123456789abcdef",
            "http://127.0.0.1:8080/",
            &format!("https://{}.example.org/", "long.".repeat(200)),
        ] {
            assert_eq!(read(&code(link).unwrap()), link);
        }
    }

    #[test]
    fn a_link_that_fits_no_code_has_none() {
        assert_eq!(code(&"long".repeat(1000)), None);
    }
}

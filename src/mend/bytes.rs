use std::collections::BTreeMap;

use super::{Change, Edit};

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The text of a file as an editor may have saved it: UTF-8, or UTF-16 that says so; byte order marks are dropped.
pub(super) fn decode(bytes: &[u8]) -> Option<(String, BTreeMap<Change, usize>)> {
    let units = |unit: fn([u8; 2]) -> u16| -> Option<String> {
        let (pairs, rest) = bytes.as_chunks::<2>();
        let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
        String::from_utf16(&units).ok().filter(|_| rest.is_empty())
    };
    let (text, change) = match bytes {
        [0xFF, 0xFE, ..] => (units(u16::from_le_bytes)?, Change::Encoding),
        [0xFE, 0xFF, ..] => (units(u16::from_be_bytes)?, Change::Encoding),
        _ => (std::str::from_utf8(bytes).ok()?.to_owned(), Change::ByteOrderMark),
    };
    let bare = text.trim_start_matches(BYTE_ORDER_MARK);
    let changes = if bare.len() < text.len() { BTreeMap::from([(change, 1)]) } else { BTreeMap::new() };
    Some((bare.to_owned(), changes))
}

/// Line ends of Windows; and those of the old Macintosh where a file has no others, since only then they are surely meant.
pub(super) fn line_ends(text: &str) -> Vec<Edit> {
    let is_old_macintosh = !text.contains('\n');
    let mut edits = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find('\r').map(|at| rest + at) {
        let end = start + text[start..].find(|character| character != '\r').unwrap_or(text.len() - start);
        if text[end..].starts_with('\n') {
            edits.push(Edit::new(start..end, "", Change::LineEnd));
        } else if is_old_macintosh {
            edits.extend((start..end).map(|at| Edit::new(at..at + 1, "\n", Change::LineEnd)));
        }
        rest = end;
    }
    edits
}

/// The end of the last line; white space behind it is no line.
pub(super) fn final_line_end(text: &str) -> Vec<Edit> {
    let bare = text.trim_end_matches([' ', '\t', '\r']);
    let edit = match bare.is_empty() || bare.ends_with('\n') {
        true => Edit::new(bare.len()..text.len(), "", Change::SpacesAtLineEnd),
        false => Edit::new(text.trim_end_matches('\r').len()..text.len(), "\n", Change::FinalLineEnd),
    };
    if text.is_empty() || text.ends_with('\n') { Vec::new() } else { vec![edit] }
}

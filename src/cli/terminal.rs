//! What a terminal can show: colours, a width, and letters that run from right to left.
//!
//! Some terminals and every browser that shows a log put a line with Arabic or Hebrew in its visual order; others leave it as it is
//! stored. So nothing here points *below* such a line: it is isolated (U+2068, U+2069), which keeps the words around it in
//! their places, and the place is said by line, column in characters, and a quotation.

use std::io::IsTerminal;

use unicode_width::UnicodeWidthStr;

use crate::lang::runs_right_to_left;

/// Whether colours are wanted: only at a terminal whose user has not said otherwise.
pub(super) fn wants_colours() -> bool {
    std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// How many columns standard output has, if it is a terminal.
pub(super) fn columns() -> Option<usize> {
    let (width, _) = terminal_size::terminal_size_of(std::io::stdout())?;
    Some(usize::from(width.0))
}

/// A text on its own, which disturbs no words around it.
pub(super) fn isolated(text: &str) -> String {
    if runs_right_to_left(text) { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

/// A sentence in English in which quoted words of another direction are isolated, run by run.
pub(super) fn isolated_runs(sentence: &str) -> String {
    let mut isolated = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some(start) = rest.find(is_right_to_left) {
        let run = &rest[start..];
        let ends = |character: char| !is_right_to_left(character) && (character.is_alphabetic() || "`\"“”".contains(character));
        let reach = run.find(ends).unwrap_or(run.len());
        let end = run[..reach].char_indices().rfind(|(_, character)| is_right_to_left(*character));
        let end = end.map_or(reach, |(index, character)| index + character.len_utf8());
        isolated.push_str(&rest[..start]);
        isolated.push_str(&self::isolated(&run[..end]));
        rest = &run[end..];
    }
    isolated + rest
}

fn is_right_to_left(character: char) -> bool {
    runs_right_to_left(character.encode_utf8(&mut [0; 4]))
}

/// A text filled with spaces up to a width in columns; letters without a width of their own, such as accents, take none.
pub(super) fn padded(text: &str, columns: usize) -> String {
    format!("{}{}", isolated(text), " ".repeat(columns.saturating_sub(text.width())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_another_direction_are_isolated_and_nothing_else() {
        for (sentence, shown) in [
            ("the message `a` is missing", "the message `a` is missing"),
            ("the word `نادرة جدا` stands twice", "the word `\u{2068}نادرة جدا\u{2069}` stands twice"),
            ("`שלום` for `نادرة`", "`\u{2068}שלום\u{2069}` for `\u{2068}نادرة\u{2069}`"),
            ("نادرة 5 نادرة, then en", "\u{2068}نادرة 5 نادرة\u{2069}, then en"),
        ] {
            assert_eq!(isolated_runs(sentence), shown);
        }
    }

    #[test]
    fn columns_are_filled_by_width_not_by_letters() {
        assert_eq!(padded("e\u{301}", 3), "e\u{301}  ");
        assert_eq!(padded("עברית", 6), "\u{2068}עברית\u{2069} ");
        assert_eq!(padded("long", 2), "long");
    }
}

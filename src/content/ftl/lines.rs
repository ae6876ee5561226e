/// A place as an editor shows it, both counted from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line.
    pub line: u32,
    /// The column, in characters (Unicode scalar values).
    pub column: u32,
}

/// Counts a source once, then turns byte offsets into lines and columns.
///
/// ```
/// use ir_leaflets::content::ftl::{Position, lines};
/// let lines = lines("a = Å\nb = ö!\n");
/// assert_eq!(lines.position(13), Position { line: 2, column: 6 });
/// assert_eq!(lines.line(2), "b = ö!");
/// ```
pub fn lines(source: &str) -> Lines<'_> {
    let bytes = source.as_bytes();
    let mut starts = vec![0];
    starts.extend((1..).zip(bytes).filter(|(_, byte)| **byte == b'\n').map(|(next, _)| next));
    let mut characters = 0;
    let mut before_block = vec![0];
    before_block.extend(bytes.chunks(BLOCK_SIZE_BYTES).map(|block| {
        characters += count(block);
        characters
    }));
    Lines { source, starts, before_block }
}

/// Characters are counted ahead per block, so that a column costs the same on a line of a megabyte.
const BLOCK_SIZE_BYTES: usize = 512;

fn count(bytes: &[u8]) -> usize {
    // Every byte but a continuation byte begins a character.
    bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count()
}

/// The lines of a source. Only a line feed, with or without a carriage return before it, ends a line.
#[derive(Clone, Debug)]
pub struct Lines<'s> {
    source: &'s str,
    starts: Vec<usize>,
    before_block: Vec<usize>,
}

impl<'s> Lines<'s> {
    /// Where a byte stands. Beyond the end it is the end, within a character the character.
    pub fn position(&self, offset: u32) -> Position {
        let offset = self.source.floor_char_boundary(offset as usize);
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        let column = self.characters_before(offset) - self.characters_before(start) + 1;
        Position { line: u32::try_from(line).unwrap_or(u32::MAX), column: u32::try_from(column).unwrap_or(u32::MAX) }
    }

    /// The text of a line, counted from one, without its line end; empty if there is no such line.
    pub fn line(&self, line: u32) -> &'s str {
        let line = line as usize;
        let Some(start) = line.checked_sub(1).and_then(|index| self.starts.get(index)) else {
            return "";
        };
        let end = self.starts.get(line).copied().unwrap_or(self.source.len());
        let text = self.source.get(*start..end).unwrap_or_default();
        let text = text.strip_suffix('\n').unwrap_or(text);
        text.strip_suffix('\r').unwrap_or(text)
    }

    /// How many lines there are; one more than there are line ends.
    pub fn count(&self) -> usize {
        self.starts.len()
    }

    fn characters_before(&self, offset: usize) -> usize {
        let block = offset / BLOCK_SIZE_BYTES;
        self.before_block[block] + count(&self.source.as_bytes()[block * BLOCK_SIZE_BYTES..offset])
    }
}

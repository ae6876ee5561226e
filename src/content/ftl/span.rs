use std::ops::Range;

/// Where something stands in a source: a range of bytes, on character boundaries.
///
/// ```
/// use ir_leaflets::content::ftl::Span;
/// let span = Span::new(4, 8);
/// assert_eq!(span.of("Hej världen"), "vär");
/// assert_eq!(span.range(), 4..8);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The span from `start` to `end`; places beyond 4 GiB become the last place there is.
    pub fn new(start: usize, end: usize) -> Self {
        let place = |offset| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { start: place(start), end: place(end.max(start)) }
    }

    /// The span as a range that slices text.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The text that stands there; empty if `source` is not the text this span was made for.
    pub fn of(self, source: &str) -> &str {
        source.get(self.range()).unwrap_or_default()
    }

    /// How many bytes it covers.
    pub fn size_bytes(self) -> usize {
        self.range().len()
    }

    /// Whether it covers nothing: a place between two characters.
    pub fn is_empty(self) -> bool {
        self.start >= self.end
    }

    /// Whether all of `other` lies within.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

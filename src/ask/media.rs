use super::list;

/// What `Accept` says of media types.
///
/// ```
/// use ir_leaflets::ask::MediaRanges;
/// let ranges = MediaRanges::parse(b"text/html;q=0.8, application/*");
/// assert_eq!(ranges.weight("text", "html"), 800);
/// assert_eq!(ranges.weight("application", "json"), 1000);
/// assert_eq!(ranges.named("application", "json"), None);
/// ```
#[derive(Clone, Debug)]
pub struct MediaRanges<'a>(Vec<Range<'a>>);

#[derive(Clone, Debug)]
struct Range<'a> {
    kind: &'a [u8],
    subtype: &'a [u8],
    weight: u16,
}

impl<'a> MediaRanges<'a> {
    /// Reads the header; what is malformed in it, is longer than 4,096 bytes or comes after 100 members is left out.
    pub fn parse(header: &'a [u8]) -> Self {
        let range = |member: list::Member<'a>| {
            let (kind, subtype) = match member.value {
                // Java's own client says so.
                b"*" => (member.value, member.value),
                value => {
                    let slash = value.iter().position(|byte| *byte == b'/')?;
                    (&value[..slash], &value[slash + 1..])
                }
            };
            let is_malformed = !is_token(kind) || !is_token(subtype) || (kind == b"*" && subtype != b"*");
            (!is_malformed).then_some(Range { kind, subtype, weight: member.weight })
        };
        Self(list::members(header).filter_map(range).collect())
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The weight of a media type in thousandths if it is asked for by its whole name.
    pub fn named(&self, kind: &str, subtype: &str) -> Option<u16> {
        self.heaviest(kind.as_bytes(), subtype.as_bytes())
    }

    /// The weight of a media type in thousandths by the range that fits it most closely; zero if none does.
    pub fn weight(&self, kind: &str, subtype: &str) -> u16 {
        let (kind, subtype) = (kind.as_bytes(), subtype.as_bytes());
        let closest = || self.heaviest(kind, subtype).or_else(|| self.heaviest(kind, b"*")).or_else(|| self.heaviest(b"*", b"*"));
        closest().unwrap_or(0)
    }

    /// Ranges that differ in their parameters only count as one.
    fn heaviest(&self, kind: &[u8], subtype: &[u8]) -> Option<u16> {
        let is_same = |range: &&Range<'_>| range.kind.eq_ignore_ascii_case(kind) && range.subtype.eq_ignore_ascii_case(subtype);
        self.0.iter().filter(is_same).map(|range| range.weight).max()
    }
}

fn is_token(text: &[u8]) -> bool {
    !text.is_empty() && text.iter().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(byte))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(header: &str, html: u16, json: u16) {
        let ranges = MediaRanges::parse(header.as_bytes());
        assert_eq!((ranges.weight("text", "html"), ranges.weight("application", "json")), (html, json), "{header}");
    }

    #[test]
    fn the_closest_range_counts_whatever_its_weight() {
        check("*/*", 1000, 1000);
        check("text/*;q=0.9, text/html;q=0.2, */*;q=0.1", 200, 100);
        check("application/json;q=0, */*", 1000, 0);
        check("TEXT/HTML", 1000, 0);
        check("text/html;charset=utf-8;q=0.4", 400, 0);
        check("text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8", 1000, 800);
    }

    #[test]
    fn what_is_malformed_is_left_out_alone() {
        check("html, text/, /html, */html, text/html/x, te xt/html, application/json", 0, 1000);
        check("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", 1000, 200);
        assert!(MediaRanges::parse(b",;, ;q=1").is_empty());
    }

    #[test]
    fn only_whole_names_are_named() {
        let ranges = MediaRanges::parse(b"text/*, application/json;q=0");
        assert_eq!(ranges.named("text", "html"), None);
        assert_eq!(ranges.named("application", "json"), Some(0));
    }

    proptest! {
        #[test]
        fn no_bytes_end_the_program(header in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(MediaRanges::parse(&header).weight("text", "html") <= 1000);
        }
    }
}

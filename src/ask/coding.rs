use super::list;

/// How the bytes of an answer are packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coding {
    /// [RFC 7932](https://www.rfc-editor.org/info/rfc7932).
    Brotli,
    /// [RFC 1952](https://www.rfc-editor.org/info/rfc1952).
    Gzip,
    /// As they are.
    Identity,
}

impl Coding {
    /// Every coding, the shortest bytes first.
    pub const ALL: [Self; 3] = [Self::Brotli, Self::Gzip, Self::Identity];

    /// The name in `Content-Encoding`; `None` for identity, which has none.
    pub fn as_str(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Identity => None,
        }
    }

    fn is_named(self, name: &[u8]) -> bool {
        let names: &[&str] = match self {
            Self::Brotli => &["br"],
            Self::Gzip => &["gzip", "x-gzip"],
            Self::Identity => &["identity"],
        };
        names.iter().any(|own| own.as_bytes().eq_ignore_ascii_case(name))
    }
}

/// The codings that `Accept-Encoding` accepts, best first: by weight, then as in [`Coding::ALL`].
///
/// Whoever does not say what it can unpack gets the bytes as they are, and so does whoever refuses everything.
///
/// ```
/// use ir_leaflets::ask::{Coding, codings};
/// assert_eq!(codings(Some(b"gzip, br;q=0.5")), [Coding::Gzip, Coding::Brotli, Coding::Identity]);
/// assert_eq!(codings(None), [Coding::Identity]);
/// assert_eq!(codings(Some(b"identity;q=0")), [Coding::Identity]);
/// ```
pub fn codings(accept_encoding: Option<&[u8]>) -> Vec<Coding> {
    let mut named: [Option<u16>; 3] = [None; 3];
    let mut others = None;
    for member in list::members(accept_encoding.unwrap_or_default()) {
        match Coding::ALL.into_iter().position(|coding| coding.is_named(member.value)) {
            Some(place) => named[place] = named[place].max(Some(member.weight)),
            None if member.value == b"*" => others = others.max(Some(member.weight)),
            None => {}
        }
    }
    // Identity needs no permission, only no refusal; unasked for it comes last.
    let weight = |coding: Coding| match (named[coding as usize].or(others), coding) {
        (Some(weight), _) => (weight > 0).then_some(weight),
        (None, Coding::Identity) => Some(0),
        (None, _) => None,
    };
    let mut accepted: Vec<Coding> = Coding::ALL.into_iter().filter(|coding| weight(*coding).is_some()).collect();
    accepted.sort_by_key(|coding| std::cmp::Reverse(weight(*coding)));
    if accepted.is_empty() {
        accepted.push(Coding::Identity);
    }
    accepted
}

#[cfg(test)]
mod tests {
    use super::{Coding::*, *};

    fn check(header: &str, expected: &[Coding]) {
        assert_eq!(codings(Some(header.as_bytes())), expected, "{header}");
    }

    #[test]
    fn weights_come_first_and_ties_go_to_the_shorter_bytes() {
        check("gzip, deflate, br, zstd", &[Brotli, Gzip, Identity]);
        check("br;q=0.1, gzip;q=0.9", &[Gzip, Brotli, Identity]);
        check("identity, gzip;q=0.5", &[Identity, Gzip]);
        check("identity;q=0.5, gzip;q=0.5", &[Gzip, Identity]);
        check("*", &[Brotli, Gzip, Identity]);
        check("*;q=0.5, gzip", &[Gzip, Brotli, Identity]);
        check("X-GZIP", &[Gzip, Identity]);
    }

    #[test]
    fn what_is_refused_is_not_sent() {
        check("br;q=0, *", &[Gzip, Identity]);
        check("gzip;q=0", &[Identity]);
        check("identity;q=0, gzip", &[Gzip]);
        check("*;q=0, gzip", &[Gzip]);
    }

    #[test]
    fn bytes_as_they_are_are_what_is_left() {
        for header in ["", "deflate", "br;q=2", "*;q=0", "identity;q=0", "gzip;q=0, identity;q=0", "\u{e9}"] {
            check(header, &[Identity]);
        }
        assert_eq!(codings(None), [Identity]);
    }
}

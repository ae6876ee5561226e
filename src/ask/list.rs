//! Lists of members with weights, as `Accept`, `Accept-Encoding` and `Accept-Language` are.

/// What is read of a header: its first 4,096 bytes and 100 members. Browsers send less than a tenth of either. What is cut off
/// is as if it had not been sent.
const MOST_BYTES: usize = 4096;
const MOST_MEMBERS: usize = 100;

/// The weight of what has none written, in thousandths.
pub(super) const FULL: u16 = 1000;

/// One thing asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Member<'a> {
    /// What stands before the first semicolon.
    pub value: &'a [u8],
    /// Thousandths; zero refuses.
    pub weight: u16,
}

/// The members of a header in the order written. One that cannot be read is left out; the others stay what they are.
pub(super) fn members(header: &[u8]) -> impl Iterator<Item = Member<'_>> {
    Pieces { rest: within_bounds(header) }.filter(|piece| !piece.is_empty()).take(MOST_MEMBERS).filter_map(member)
}

fn within_bounds(header: &[u8]) -> &[u8] {
    match header.get(..MOST_BYTES) {
        // A member that is cut through would be read as another.
        Some(start) if header.len() > MOST_BYTES => &start[..start.iter().rposition(|byte| *byte == b',').unwrap_or(0)],
        _ => header,
    }
}

/// What stands between commas.
struct Pieces<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Pieces<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if self.rest.is_empty() {
            return None;
        }
        let mut end = comma(self.rest, 0);
        if self.rest[..end].ends_with(b"=0") && is_fraction(self.rest, end + 1) {
            end = comma(self.rest, end + 1);
        }
        let piece = &self.rest[..end];
        self.rest = self.rest.get(end + 1..).unwrap_or_default();
        Some(piece.trim_ascii())
    }
}

fn comma(text: &[u8], from: usize) -> usize {
    text[from..].iter().position(|byte| *byte == b',').map_or(text.len(), |place| from + place)
}

/// Whether a comma was meant as a decimal mark (`de;q=0,8`), as programs write it that format numbers for their own country. Read
/// by the letter it would refuse the language that the reader asks for.
fn is_fraction(text: &[u8], from: usize) -> bool {
    let digits = &text[from.min(text.len())..comma(text, from.min(text.len()))];
    (1..=3).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit)
}

fn member(piece: &[u8]) -> Option<Member<'_>> {
    let Some(end) = piece.iter().position(|byte| *byte == b';') else {
        return Some(Member { value: piece, weight: FULL });
    };
    let value = piece[..end].trim_ascii_end();
    for parameter in piece[end + 1..].split(|byte| *byte == b';') {
        if let [b'q' | b'Q', after @ ..] = parameter.trim_ascii()
            && let [b'=', weight @ ..] = after.trim_ascii_start()
        {
            return Some(Member { value, weight: thousandths(weight.trim_ascii_start())? });
        }
    }
    Some(Member { value, weight: FULL })
}

/// A weight from 0 to 1. More than three decimals are cut, but what is above zero stays so.
fn thousandths(text: &[u8]) -> Option<u16> {
    let (whole, fraction) = match text {
        [whole @ b'0'..=b'1'] => (*whole, &[][..]),
        [whole @ b'0'..=b'1', b'.' | b',', fraction @ ..] => (*whole, fraction),
        [b'.', fraction @ ..] if !fraction.is_empty() => (b'0', fraction),
        _ => return None,
    };
    if !fraction.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let is_zero = fraction.iter().all(|digit| *digit == b'0');
    if whole == b'1' {
        return is_zero.then_some(FULL);
    }
    let digit = |place: usize| fraction.get(place).map_or(0, |digit| u16::from(digit - b'0'));
    let value = digit(0) * 100 + digit(1) * 10 + digit(2);
    Some(if value == 0 && !is_zero { 1 } else { value })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(header: &str) -> Vec<(String, u16)> {
        members(header.as_bytes()).map(|member| (String::from_utf8_lossy(member.value).into_owned(), member.weight)).collect()
    }

    fn check(header: &str, expected: &[(&str, u16)]) {
        let expected: Vec<_> = expected.iter().map(|(value, weight)| ((*value).to_owned(), *weight)).collect();
        assert_eq!(read(header), expected, "{header}");
    }

    #[test]
    fn weights_are_thousandths() {
        check("a", &[("a", 1000)]);
        check("a;q=0.5,b;q=1.000,c;q=0", &[("a", 500), ("b", 1000), ("c", 0)]);
        check("a ; Q=0.125 , b;\tq=0.9", &[("a", 125), ("b", 900)]);
        check("a;level=1;q=0.3;x=y", &[("a", 300)]);
        check("a;q = 0.5", &[("a", 500)]);
    }

    #[test]
    fn weights_that_common_programs_write_are_understood() {
        check("a;q=.2", &[("a", 200)]);
        check("a;q=0.33333", &[("a", 333)]);
        check("a;q=0.0001", &[("a", 1)]);
        check("a;q=1.", &[("a", 1000)]);
        check("de-DE,de;q=0,9,en;q=0,75", &[("de-DE", 1000), ("de", 900), ("en", 750)]);
        check("de;q=0,en;q=0, fr", &[("de", 0), ("en", 0), ("fr", 1000)]);
    }

    #[test]
    fn a_weight_that_is_none_drops_its_member_only() {
        for weight in ["1.5", "2", "-1", "+0.5", "abc", "", "0.5.5", "1.001", "0x1", "NaN", "10", "0.5é", "1e0"] {
            check(&format!("a, b;q={weight}, c"), &[("a", 1000), ("c", 1000)]);
        }
    }

    #[test]
    fn empty_members_are_passed_over() {
        check("", &[]);
        check(" , ,,", &[]);
        check(",a,,b,", &[("a", 1000), ("b", 1000)]);
        check("a;", &[("a", 1000)]);
    }

    #[test]
    fn no_more_than_a_hundred_members_and_4096_bytes_are_read() {
        assert_eq!(read(&"a,".repeat(500)).len(), 100);
        assert_eq!(read(&format!("{}b", ",".repeat(500))).len(), 1);
        let long = format!("a,{},b", "c".repeat(5000));
        assert_eq!(read(&long), [("a".to_owned(), 1000)]);
    }
}

//! A quick look at the bytes of a text, which spares most texts the slow look at their characters.
//!
//! No byte ends the look by itself, so that a processor takes many at once. What is wanted is best written with `&` and `|`, which
//! branch as little.

/// How many bytes are looked at before it may end.
const TOGETHER: usize = 64;

/// Whether a byte is among those wanted.
pub(super) fn any(bytes: &[u8], wanted: impl Fn(u8) -> bool) -> bool {
    bytes.chunks(TOGETHER).any(|chunk| chunk.iter().fold(false, |found, byte| found | wanted(*byte)))
}

/// Whether two bytes in a row are among those wanted.
pub(super) fn any_pair(bytes: &[u8], wanted: impl Fn(u8, u8) -> bool) -> bool {
    let next = bytes.get(1..).unwrap_or_default();
    let mut chunks = bytes.chunks(TOGETHER).zip(next.chunks(TOGETHER));
    chunks.any(|(ones, others)| ones.iter().zip(others).fold(false, |found, (one, other)| found | wanted(*one, *other)))
}

/// The places of the bytes that are among those wanted.
pub(super) fn places(bytes: &[u8], wanted: impl Fn(u8) -> bool + Copy) -> impl Iterator<Item = usize> {
    let chunks = bytes.chunks(TOGETHER).enumerate().filter(move |(_, chunk)| any(chunk, wanted));
    chunks.flat_map(move |(number, chunk)| {
        chunk.iter().enumerate().filter(move |(_, byte)| wanted(**byte)).map(move |(at, _)| number * TOGETHER + at)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn many_bytes_at_once_are_seen_as_one_by_one(bytes in prop::collection::vec(0u8..4, 0..300)) {
            let one_by_one: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] == 1).collect();
            prop_assert_eq!(places(&bytes, |byte| byte == 1).collect::<Vec<_>>(), one_by_one);
            prop_assert_eq!(super::any(&bytes, |byte| byte == 1), bytes.contains(&1));
            let pair = |one: u8, two: u8| (one == 2) & (two == 3);
            prop_assert_eq!(any_pair(&bytes, pair), bytes.windows(2).any(|two| pair(two[0], two[1])));
        }
    }
}

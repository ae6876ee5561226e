//! A quick look at the bytes of a text, which spares most texts the slow look at their characters.
//!
//! Sixteen bytes are looked at together, which a processor does as fast as one; so what is wanted is best written with `&` and `|`,
//! which branch as little.

/// As many bytes as every processor takes at once.
const TOGETHER: usize = 16;

/// Whether a byte is among those wanted.
pub(super) fn any(bytes: &[u8], wanted: impl Fn(u8) -> bool) -> bool {
    let (chunks, rest) = bytes.as_chunks::<TOGETHER>();
    let in_chunk = |chunk: &[u8; TOGETHER]| chunk.iter().fold(false, |found, byte| found | wanted(*byte));
    chunks.iter().any(in_chunk) || rest.iter().any(|byte| wanted(*byte))
}

/// Whether two bytes in a row are among those wanted.
pub(super) fn any_pair(bytes: &[u8], wanted: impl Fn(u8, u8) -> bool) -> bool {
    let (Some((_, seconds)), Some((_, firsts))) = (bytes.split_first(), bytes.split_last()) else { return false };
    let ((firsts, rest), (seconds, rest_of_seconds)) = (firsts.as_chunks::<TOGETHER>(), seconds.as_chunks::<TOGETHER>());
    let in_chunk = |(firsts, seconds): (&[u8; TOGETHER], &[u8; TOGETHER])| {
        firsts.iter().zip(seconds).fold(false, |found, (first, second)| found | wanted(*first, *second))
    };
    firsts.iter().zip(seconds).any(in_chunk) || rest.iter().zip(rest_of_seconds).any(|(first, second)| wanted(*first, *second))
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

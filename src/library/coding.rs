use std::io::{Read, Write};

/// The level of brotli for what is kept, made in the background.
const BROTLI_KEPT: i32 = 11;
/// The level for what stands on the shelf, made while somebody waits.
const BROTLI_SHELF: i32 = 5;

/// What the encoder of brotli expects: it must not know better, or the bytes that pages share would differ.
const USUAL_BYTES: usize = 32 << 10;

/// The end of what the pages of a language have in common: everything up to their styles.
const END_OF_SHARED: &[u8] = b"</style>";

/// Packed bytes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Coded {
    /// All of them.
    pub(super) bytes: Vec<u8>,
    /// So many of them are the same for all pages that begin with the same bytes, up to the end of their styles.
    pub(super) shared: usize,
}

/// gzip at its best level. One compressor and one level for ever: the bytes make the ETag.
pub(super) fn gzip(bytes: &[u8]) -> Coded {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let shared = write(&mut encoder, bytes, |encoder| encoder.get_ref().len());
    Coded { bytes: encoder.finish().expect(IN_MEMORY), shared }
}

/// Brotli for what is kept.
pub(super) fn brotli_kept(bytes: &[u8]) -> Coded {
    brotli(bytes, BROTLI_KEPT)
}

/// Brotli for the shelf.
pub(super) fn brotli_shelf(bytes: &[u8]) -> Coded {
    brotli(bytes, BROTLI_SHELF)
}

fn brotli(bytes: &[u8], quality: i32) -> Coded {
    let parameters = brotli::enc::BrotliEncoderParams { quality, lgwin: 18, size_hint: USUAL_BYTES, ..Default::default() };
    let mut encoder = brotli::CompressorWriter::with_params(Vec::new(), 4096, &parameters);
    let shared = write(&mut encoder, bytes, |encoder| encoder.get_ref().len());
    Coded { bytes: encoder.into_inner(), shared }
}

const IN_MEMORY: &str = "writing to memory cannot fail";

/// Writes the bytes, and tells how long the packed ones of the shared part are. What comes behind them may well refer to them, so
/// the cut costs a few bits only.
fn write<E: Write>(encoder: &mut E, bytes: &[u8], length: impl Fn(&E) -> usize) -> usize {
    let end = memchr::memmem::find(bytes, END_OF_SHARED).map_or(0, |start| start + END_OF_SHARED.len());
    let (shared, own) = bytes.split_at(end);
    let mut cut = 0;
    if !shared.is_empty() {
        encoder.write_all(shared).and_then(|()| encoder.flush()).expect(IN_MEMORY);
        cut = length(encoder);
    }
    encoder.write_all(own).expect(IN_MEMORY);
    cut
}

/// What was packed by [`gzip`].
pub(super) fn gunzip(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(bytes).read_to_end(&mut plain).expect("our own gzip can be unpacked");
    plain
}

/// What was packed by brotli.
pub(super) fn unbrotli(mut bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    brotli::BrotliDecompress(&mut bytes, &mut plain).expect("our own brotli can be unpacked");
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_unpacked_is_what_was_packed() {
        for text in ["", "leaflet", &"Für Eltern. ".repeat(500)] {
            assert_eq!(gunzip(&gzip(text.as_bytes()).bytes), text.as_bytes());
            assert_eq!(unbrotli(&brotli_kept(text.as_bytes()).bytes), text.as_bytes());
            assert_eq!(unbrotli(&brotli_shelf(text.as_bytes()).bytes), text.as_bytes());
        }
    }

    #[test]
    fn pages_with_the_same_styles_begin_with_the_same_packed_bytes() {
        let page =
            |text: &str| format!("<!doctype html><style>p{{color:#123}}h1{{margin:1rem}}</style><p>{}</p>", text.repeat(300));
        let (one, other) = (page("Für Eltern. "), page("Für Kinder, die lesen. "));
        for coded in [gzip, brotli_kept, brotli_shelf] {
            let (one, other) = (coded(one.as_bytes()), coded(other.as_bytes()));
            assert!(one.shared > 0);
            assert_eq!(one.bytes[..one.shared], other.bytes[..other.shared]);
            assert_ne!(one.bytes[one.shared..], other.bytes[other.shared..]);
        }
        assert_eq!(gunzip(&gzip(one.as_bytes()).bytes), one.as_bytes());
        assert_eq!(unbrotli(&brotli_kept(one.as_bytes()).bytes), one.as_bytes());
    }
}

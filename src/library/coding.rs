use std::io::{Read, Write};

/// The level of brotli for what is kept, made in the background.
const BROTLI_KEPT: i32 = 11;
/// The level for what stands on the shelf, made while somebody waits.
const BROTLI_SHELF: i32 = 5;

/// gzip at its best level. One compressor and one level for ever: the bytes make the ETag.
pub(super) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).expect("writing to memory cannot fail");
    encoder.finish().expect("writing to memory cannot fail")
}

/// Brotli for what is kept.
pub(super) fn brotli_kept(bytes: &[u8]) -> Vec<u8> {
    brotli(bytes, BROTLI_KEPT)
}

/// Brotli for the shelf.
pub(super) fn brotli_shelf(bytes: &[u8]) -> Vec<u8> {
    brotli(bytes, BROTLI_SHELF)
}

fn brotli(mut bytes: &[u8], quality: i32) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams { quality, lgwin: 18, size_hint: bytes.len(), ..Default::default() };
    let mut coded = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut coded, &parameters).expect("writing to memory cannot fail");
    coded
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
            assert_eq!(gunzip(&gzip(text.as_bytes())), text.as_bytes());
            assert_eq!(unbrotli(&brotli_kept(text.as_bytes())), text.as_bytes());
            assert_eq!(unbrotli(&brotli_shelf(text.as_bytes())), text.as_bytes());
        }
    }
}

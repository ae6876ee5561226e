//! A fingerprint: the name of exactly these bytes. It is made of nothing else: no time, host or process.

use std::fmt;

use sha2::{Digest, Sha256};

/// The SHA-256 of some bytes.
///
/// ```
/// use ir_leaflets::fingerprint::Fingerprint;
/// let one = Fingerprint::of([b"leaflet".as_slice()]);
/// assert_eq!(one.short().len(), 16);
/// assert_ne!(one, Fingerprint::of([b"leaf".as_slice(), b"let".as_slice()]));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// The fingerprint of some parts in order; where one part ends is part of it.
    pub fn of<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        Self(hash.finalize().into())
    }

    /// The plain SHA-256 of some bytes, as a `Repr-Digest` needs it.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// All of its bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The first sixteen hexadecimal digits: enough to name a text, and short enough for a person to read out.
    pub fn short(&self) -> String {
        self.0[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Standard base64 of all bytes.
    pub fn base64(&self) -> String {
        const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let mut text = String::with_capacity(44);
        for chunk in self.0.chunks(3) {
            let bits = chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
            for place in 0..4 {
                match place <= chunk.len() {
                    true => text.push(ALPHABET[(bits >> (18 - 6 * place) & 63) as usize] as char),
                    false => text.push('='),
                }
            }
        }
        text
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.short())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_of_nothing_is_the_known_one() {
        assert_eq!(Fingerprint::of_bytes(b"").base64(), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}

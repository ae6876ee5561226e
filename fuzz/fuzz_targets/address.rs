//! Reads any path and query: nothing may panic, a path that means something is printed as one that means the same, and nothing that
//! could lead out of a folder or into a header is ever printed.

#![no_main]

use ir_leaflets::address::{Address, LONGEST_PATH, Query};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let (path, query) = text.split_once('?').unwrap_or((&text, ""));
    if let Some(address) = Address::parse(path) {
        assert!(path.len() <= LONGEST_PATH && path.starts_with('/'), "{path:?}");
        let printed = address.print(None);
        assert!(printed.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte)), "{printed:?}");
        assert!(!printed.contains("..") && !printed.contains("//"), "{printed:?}");
        assert_eq!(Address::parse(&printed).as_ref(), Some(&address), "{path:?} is printed as {printed:?}");
        assert!(address.pattern().starts_with('/'));
    }
    let read = Query::parse(query);
    let written: String = [("lang", &read.lang), ("for", &read.absent), ("with", &read.with), ("version", &read.version)]
        .into_iter()
        .filter_map(|(name, value)| Some(format!("{name}={}&", encoded(value.as_deref()?))))
        .collect();
    let again = Query::parse(&format!("{written}{}", if read.strict { "strict=1" } else { "" }));
    if written.len() < 1000 {
        assert_eq!(again, read, "{query:?}");
    }
});

fn encoded(value: &str) -> String {
    value.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

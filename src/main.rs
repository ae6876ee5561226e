//! The program `leaflets`.
fn main() {}

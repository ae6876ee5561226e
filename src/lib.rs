//! IR Leaflets: patient leaflets about interventional radiology, each whole in its reader's language.
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod address;
pub mod ask;
pub mod check;
pub mod content;
pub mod finding;
pub mod fingerprint;
pub mod form;
pub mod lang;
pub mod problem;
pub mod render;

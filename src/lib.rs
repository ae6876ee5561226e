//! IR Leaflets: patient leaflets about interventional radiology, each whole in its reader's language.
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod content;
pub mod lang;

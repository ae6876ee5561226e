//! What people wrote, with places.

pub mod ftl;

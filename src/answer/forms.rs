//! Which form a request asks for.

use crate::{ask::MediaRanges, form::Form};

/// The one of these forms that suits `Accept` best; their order breaks ties. `None` if none suits.
///
/// A range of a whole type counts for the form's own media type only: `application/*` means JSON, not pages as XHTML.
pub(super) fn choose(accept: Option<&[u8]>, forms: &[Form]) -> Option<Form> {
    let Some(ranges) = accept.map(MediaRanges::parse).filter(|ranges| !ranges.is_empty()) else {
        return Some(Form::Html);
    };
    let weight = |form: Form| {
        let named = |(kind, subtype): &(&str, &str)| ranges.named(kind, subtype);
        let by_name = form.media_types().iter().filter_map(named).max();
        let (kind, subtype) = form.media_types()[0];
        by_name.unwrap_or_else(|| ranges.weight(kind, subtype))
    };
    // The first of equals is to win, and `max_by_key` returns the last.
    forms.iter().copied().rev().filter(|form| weight(*form) > 0).max_by_key(|form| weight(*form))
}

/// Whether a page for people is asked for by name; everything else gets problems as data.
pub(super) fn names_a_page(accept: Option<&[u8]>) -> bool {
    accept.map(MediaRanges::parse).is_some_and(|ranges| {
        Form::Html.media_types().iter().any(|(kind, subtype)| ranges.named(kind, subtype).is_some_and(|weight| weight > 0))
    })
}

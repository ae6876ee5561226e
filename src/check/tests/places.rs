//! Every finding points into its file. The fuzzer includes this file too.

use crate::{content::Content, finding::Finding};

/// Panics if a finding has a place that its file does not have.
pub(super) fn assert_places(content: &Content, findings: &[Finding]) {
    for finding in findings {
        let file = content.file(&finding.place.file);
        let size = file.map_or(0, |file| file.text.len());
        let place = &finding.place;
        assert!(place.start <= place.end && place.line > 0 && place.column > 0, "{finding}: {place:?}");
        if let Some(file) = file {
            assert!(place.end <= size, "{finding}: {place:?}");
            assert!(file.text.is_char_boundary(place.start) && file.text.is_char_boundary(place.end), "{finding}");
            let again = file.place(place.start..place.end);
            assert_eq!((again.line, again.column), (place.line, place.column), "{finding}");
        }
    }
}

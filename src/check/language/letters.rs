//! The letters of a language: those of its own, and those that it uses in words from elsewhere.

use icu::locale::exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed};

use crate::lang::Locale;

/// CLDR's exemplar characters of a language; none where CLDR has none.
pub(in crate::check) struct Letters {
    main: Option<ExemplarCharactersBorrowed<'static>>,
    auxiliary: Option<ExemplarCharactersBorrowed<'static>>,
}

impl Letters {
    pub(super) fn of(locale: &Locale) -> Self {
        // ICU4X has the data under the language where the tag names a usual script or region.
        let tags = [locale.icu().clone(), locale.icu().language.into()];
        let tags: [icu::locale::LanguageIdentifier; 2] = tags;
        let find = |load: fn(&icu::locale::DataLocale) -> Option<ExemplarCharactersBorrowed<'static>>| {
            tags.iter().find_map(|tag| load(&tag.clone().into()))
        };
        Self {
            main: find(|locale| ExemplarCharacters::try_new_main(locale).ok()),
            auxiliary: find(|locale| ExemplarCharacters::try_new_auxiliary(locale).ok()),
        }
    }

    /// Whether a small letter is used in the language, in borrowed words perhaps. Without data every letter is.
    pub(in crate::check) fn has(&self, letter: char) -> bool {
        let Some(main) = &self.main else { return true };
        main.contains(letter) || self.auxiliary.as_ref().is_some_and(|auxiliary| auxiliary.contains(letter))
    }
}

use crate::{
    address::{Page, Service},
    form::{Form, Size},
    lang::Locale,
    problem::Problem,
    render::Sheet,
};

/// What a page shows beside its own text. A page without any is kept; one with some is rare and stands on the shelf.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Extras {
    /// The reader's language, if the page explains that it is missing.
    pub absent: Option<Locale>,
    /// The second language of a page in two.
    pub with: Option<Locale>,
    /// What is said to a reader who holds a printed sheet.
    pub sheet: Option<Sheet>,
    /// The size of the letters on paper.
    pub size: Size,
}

/// The key of everything that can be sent: one value for all dimensions in which pages differ, the coding apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Wanted {
    /// A page in a language and a form.
    Page {
        /// The page whose content is shown.
        page: Page<'static>,
        /// Its language.
        locale: Locale,
        /// Its form.
        form: Form,
        /// What it shows beside its own text.
        extras: Extras,
    },
    /// What a reader sees in place of a page.
    Problem {
        /// What is wrong.
        problem: Problem,
        /// The language in which it is said.
        locale: Locale,
        /// The leaflet that was asked for.
        leaflet: Option<String>,
    },
    /// A page for machines and operators.
    Service(Service),
}

impl Wanted {
    /// An ordinary page.
    pub fn page(page: &Page<'_>, locale: &Locale, form: Form) -> Self {
        Self::Page { page: page.clone().into_owned().shown(), locale: locale.clone(), form, extras: Extras::default() }
    }
}

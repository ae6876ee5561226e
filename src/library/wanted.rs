use crate::{
    address::{Page, Service},
    form::Form,
    lang::Locale,
    problem::Problem,
};

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
        /// The reader's language, if the page explains that it is missing.
        absent: Option<Locale>,
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
        Self::Page { page: page.clone().into_owned().shown(), locale: locale.clone(), form, absent: None }
    }
}

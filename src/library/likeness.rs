//! What two states of the content have in common, so that a page is made anew only if something that it shows has changed.
//!
//! Parts are compared by being the same object: the check leaves every part that has not changed as it was.

use std::{collections::HashSet, sync::Arc};

use super::{Extras, Inner, Wanted};
use crate::{
    address::{Page, Service},
    check::catalogue::{Catalogue, Edition, State},
    content::locale_settings::Origin,
    lang::Locale,
    render::{page, readable},
};

/// The parts of an earlier library that are parts of the present one.
pub(super) struct Likeness<'a> {
    earlier: &'a Inner,
    now: &'a Inner,
    /// Whose words are the same, and whether they may be listed.
    locales: HashSet<&'a Locale>,
    /// Where the list of leaflets is the same.
    lists: HashSet<&'a Locale>,
    /// The leaflets that are there in the same languages.
    leaflets: HashSet<&'a str>,
    /// Whether every leaflet is served in every language as it was.
    standings: bool,
    /// Whether every edition is the same.
    editions: bool,
}

impl<'a> Likeness<'a> {
    pub(super) fn between(earlier: &'a Inner, now: &'a Inner) -> Self {
        let (before, after) = (&earlier.catalogue, &now.catalogue);
        let has_same_entry = |locale: &&Locale| match (before.locale(locale), after.locale(locale)) {
            (Some(one), Some(other)) => {
                Arc::ptr_eq(one, other)
                    && page::may_list_pages(&now.site, before, locale) == page::may_list_pages(&now.site, after, locale)
            }
            _ => false,
        };
        let is_same = |page: &Page<'_>| readable(before, page).eq(readable(after, page));
        let leaflets: HashSet<&str> =
            after.leaflets().map(|leaflet| leaflet.id.text.as_str()).filter(|id| is_same(&Page::Leaflet((*id).into()))).collect();
        let locales: HashSet<&Locale> = after.locales().map(|entry| &entry.locale).filter(has_same_entry).collect();
        let lists_are_alike = is_same(&Page::Leaflets) && leaflets.len() == after.leaflets().count();
        let has_same_list = |locale: &&Locale| {
            let shown = |catalogue| page::editions_for(catalogue, locale);
            lists_are_alike && same_objects(&shown(before), &shown(after))
        };
        Self {
            earlier,
            now,
            lists: locales.iter().copied().filter(has_same_list).collect(),
            locales,
            leaflets,
            standings: standings(before).eq(standings(after)),
            editions: same_objects(&editions(before), &editions(after)),
        }
    }

    /// Whether a page would be made the same way again.
    pub(super) fn has_same(&self, wanted: &Wanted) -> bool {
        match wanted {
            // What is rare is not kept.
            Wanted::Page { extras, .. } if *extras != Extras::default() => false,
            Wanted::Page { page: Page::Leaflet(id), locale, .. } => {
                let edition = |catalogue: &'a Catalogue| catalogue.edition(id, locale);
                let same = edition(&self.earlier.catalogue).zip(edition(&self.now.catalogue));
                self.locales.contains(locale)
                    && self.leaflets.contains(id.as_ref())
                    && same.is_some_and(|(one, other)| Arc::ptr_eq(one, other))
            }
            Wanted::Page { page: Page::Languages, locale, .. } => {
                self.standings && self.lists.contains(locale) && self.lists.len() == self.now.catalogue.locales().count()
            }
            Wanted::Page { locale, .. } | Wanted::Problem { locale, leaflet: None, .. } => self.lists.contains(locale),
            Wanted::Problem { .. } => false,
            Wanted::Service(Service::Sitemap) => self.editions && self.lists.len() == self.now.catalogue.locales().count(),
            Wanted::Service(service) => !matches!(service, Service::Status(_)),
        }
    }
}

fn standings(catalogue: &Catalogue) -> impl Iterator<Item = (&str, &Locale, State, Origin, bool)> {
    catalogue.standings().map(|(leaflet, locale, standing)| (leaflet, locale, standing.state, standing.origin, standing.served))
}

fn editions(catalogue: &Catalogue) -> Vec<&Edition> {
    catalogue.leaflets().flat_map(|leaflet| catalogue.editions(&leaflet.id.text)).map(|edition| &**edition).collect()
}

fn same_objects(some: &[&Edition], others: &[&Edition]) -> bool {
    some.len() == others.len() && some.iter().zip(others).all(|(one, other)| std::ptr::eq(*one, *other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        check::{Policy, Previous, check},
        content::Content,
        form::Form,
        lang::Date,
        library::Library,
        problem::Problem,
        render::{Indexing, Site, status::Circumstances},
    };

    const MANIFEST: &str = "leaflets.toml";

    /// The content in three languages, so that all of its pages can be made.
    fn content() -> Content {
        let all = Content::embedded();
        let few = all
            .files()
            .filter(|file| file.path.starts_with("en/") || file.path.starts_with("de/") || file.path.starts_with("pl/"));
        let few = few.chain(all.file(MANIFEST));
        few.fold(Content::default(), |content, file| content.with(&file.path, &file.text))
    }

    fn edited(content: &Content, file: &str, from: &str, to: &str) -> Content {
        let text = &content.file(file).unwrap().text;
        assert!(text.contains(from), "{file} holds {from}");
        content.clone().with(file, &text.replacen(from, to, 1))
    }

    /// Serves some content after other content, and compares each page taken over with the same page made anew. Gives how many
    /// were taken over, and of how many.
    fn taken_over(before: &Content, after: &Content, as_of: Option<&str>) -> (usize, usize) {
        let site = Site { indexing: Indexing::All, ..Site::default() };
        let policy = Policy { as_of: as_of.map(|day| Date::parse(day).unwrap()), ..Policy::default() };
        let first = check(before, &Previous::default(), &Policy::default());
        let second = check(after, &first.previous, &policy);
        let earlier = Library::new(first.catalogue.unwrap(), site.clone(), Circumstances::default());
        for wanted in kept(&earlier) {
            let place = earlier.0.kept.place(&wanted).unwrap();
            earlier.0.kept.put(place, earlier.0.make(&wanted).unwrap().into());
        }
        let catalogue = second.catalogue.unwrap();
        let renewed = earlier.renewed(catalogue.clone(), Circumstances::default());
        let fresh = Library::new(catalogue, site, Circumstances::default());
        let all = kept(&renewed);
        let taken = |wanted: &&Wanted| {
            let Some(page) = renewed.0.kept.get(renewed.0.kept.place(wanted).unwrap()) else { return false };
            let made = fresh.0.make(wanted).unwrap();
            assert_eq!(page.identity(), made.identity(), "{wanted:?}");
            assert_eq!((page.listed, &page.language), (made.listed, &made.language), "{wanted:?}");
            true
        };
        (all.iter().filter(taken).count(), all.len())
    }

    /// Everything that a library keeps.
    fn kept(library: &Library) -> Vec<Wanted> {
        let catalogue = library.catalogue();
        let mut kept: Vec<Wanted> = Service::KEPT.iter().copied().map(Wanted::Service).collect();
        for entry in catalogue.locales() {
            let locale = &entry.locale;
            kept.extend(Problem::ALL.map(|problem| Wanted::Problem { problem, locale: locale.clone(), leaflet: None }));
            let served = catalogue.leaflets().map(|leaflet| Page::Leaflet(leaflet.id.text.clone().into()));
            let served =
                served.filter(|page| library.languages(page).is_some_and(|languages| languages.available().contains(locale)));
            for page in [Page::Leaflets, Page::Languages].into_iter().chain(served) {
                kept.extend(Form::COMMON.iter().map(|form| Wanted::page(&page, locale, *form)));
            }
        }
        kept
    }

    #[test]
    fn where_nothing_has_changed_only_the_status_is_made_anew() {
        let (taken, all) = taken_over(&content(), &content(), None);
        assert_eq!(taken, all - 2);
    }

    #[test]
    fn an_edit_of_one_language_leaves_the_pages_of_the_others() {
        let file = "pl/paediatric-ir-techniques.ftl";
        let (taken, all) = taken_over(&content(), &edited(&content(), file, "title = ", "title = X "), None);
        assert!(taken > all / 2 && taken < all - 2, "{taken} of {all}");
        let (taken, all) = taken_over(&content(), &edited(&content(), "pl/page.ftl", "skip-link = ", "skip-link = X "), None);
        assert!(taken > all / 2 && taken < all - 2, "{taken} of {all}");
    }

    #[test]
    fn no_page_is_taken_over_that_would_be_made_otherwise() {
        let withdrawn = |lines: &str| {
            edited(
                &content(),
                MANIFEST,
                "[[leaflet.fact]]\nid = \"subject\"",
                &format!("{lines}\n[[leaflet.fact]]\nid = \"subject\""),
            )
        };
        let broken = edited(&content(), "pl/paediatric-ir-techniques.ftl", "risks-rare = ", "risks-rare = 5 ");
        for after in [
            withdrawn("[[leaflet.withdrawn]]\nlocale = \"de\"\nreason = \"error\"\n"),
            withdrawn("[[leaflet.withdrawn]]\nreason = \"retired\"\ndate = 2026-02-01\n"),
            edited(&content(), MANIFEST, "value = 0.005", "value = 0.004"),
            edited(&content(), "en/paediatric-ir-techniques.ftl", "title = ", "title = X "),
            edited(&content(), "en/page.ftl", "site-title = ", "site-title = X "),
            content()
                .without("de/page.ftl")
                .without("de/paediatric-ir-techniques.ftl")
                .without("de/locale.toml")
                .without("de/glossary.tsv"),
            content().with("pl/locale.toml", "[origin]\n\"page.ftl\" = \"human\"\n"),
            broken.clone(),
        ] {
            taken_over(&content(), &after, None);
        }
        taken_over(&broken, &content(), None);
        let due = edited(&content(), MANIFEST, "audience = ", "review_due = 2026-03-01\naudience = ");
        taken_over(&due, &due, Some("2026-03-02"));
    }
}

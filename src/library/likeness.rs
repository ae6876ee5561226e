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
    render::page,
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
        let is_same = |page: &Page<'_>| earlier.alternates(page) == now.alternates(page);
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

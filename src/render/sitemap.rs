//! What search engines read: the sitemap and `robots.txt`.

use askama::Template;

use super::{Alternate, Indexing, Site, alternates, page};
use crate::{address::Page, check::catalogue::Catalogue};

#[derive(Template)]
#[template(
    source = r#"<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
{% for entry in entries %}
{% for (own, path) in entry.pages %}
<url><loc>{{ site.link(path) }}</loc>
{% for (locale, other) in entry.pages %}
<xhtml:link rel="alternate" hreflang="{{ locale }}" href="{{ site.link(other) }}"/>
{% endfor %}
<xhtml:link rel="alternate" hreflang="x-default" href="{{ site.link(entry.negotiated) }}"/></url>
{% endfor %}
{% endfor %}
</urlset>
"#,
    ext = "xml",
    escape = "html"
)]
struct Sitemap<'a> {
    site: &'a Site,
    entries: Vec<Entry>,
}

struct Entry {
    pages: Vec<(String, String)>,
    negotiated: String,
}

/// The sitemap: every page that search engines may list, with its other languages.
pub fn sitemap(site: &Site, catalogue: &Catalogue) -> String {
    let leaflets = catalogue.leaflets().map(|leaflet| Page::Leaflet(leaflet.id.text.as_str().into()));
    let entries = [Page::Leaflets, Page::Languages].into_iter().chain(leaflets).map(|page| Entry {
        pages: alternates(site, catalogue, &page)
            .into_iter()
            .filter(|alternate| may_list(site, catalogue, &page, alternate))
            .map(|alternate| (alternate.locale.to_string(), alternate.path))
            .collect(),
        negotiated: site.path(&page, None),
    });
    let sitemap = Sitemap { site, entries: entries.collect() };
    sitemap.render().expect("a template that writes to a string cannot fail")
}

fn may_list(site: &Site, catalogue: &Catalogue, page: &Page<'_>, alternate: &Alternate) -> bool {
    match page {
        Page::Leaflet(leaflet) => catalogue.edition(leaflet, &alternate.locale).is_some_and(|edition| site.may_list(edition)),
        _ => page::may_list_pages(site, catalogue, &alternate.locale),
    }
}

/// `robots.txt`: crawlers may read everything, so that they see which pages ask not to be listed.
pub fn robots(site: &Site) -> String {
    let note = match site.indexing {
        Indexing::Reviewed => "# Drafts ask not to be listed, page by page.\n",
        Indexing::All => "",
    };
    format!("{note}User-agent: *\nDisallow:\n\nSitemap: {}\n", site.link("/sitemap.xml"))
}

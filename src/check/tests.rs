mod again;
mod docs;
mod locales;
mod pages;
mod places;
mod properties;

mod docs;
mod locales;
mod pages;
mod properties;

mod locales;
mod pages;
mod properties;

mod locales;
mod pages;

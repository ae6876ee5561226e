mod pages;
mod locales;

//! What the program does for those who use it. One binary, a module an area; README.md beside this file says how to add to it.
#![allow(clippy::unwrap_used)]

mod check_command;
mod client;
mod commands;
mod documents;
mod fast_path;
mod fix;
mod floors;
mod hostile_clients;
mod hostile_content;
mod http;
mod lifecycle;
mod new_locale;
mod observability;
mod pages;
mod paper;
mod preview;
mod program;
mod reload;
mod status;
mod terminal;
mod texts;

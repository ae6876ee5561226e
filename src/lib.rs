//! IR Leaflets: patient leaflets about interventional radiology, each whole in its reader's language.
//!
//! # How the words travel
//!
//! `locales/pl/paediatric-ir-techniques.ftl` is read by [`content`] and judged by [`check`], the only room that makes a
//! [`Catalogue`](check::catalogue::Catalogue): resolved text that we vouch for. [`render`] turns one edition of it into a page, data or
//! text; [`library`] keeps what was made. A request comes in at [`wire`]; [`answer`] asks [`ask`] for the language, finds the
//! page in the library and says with which headers it goes out.
//!
//! # The map
//!
//! Rooms stand on floors, and imports only go down. `tests/suite/floors.rs` reads this table and fails when the code disagrees.
//!
//! | floor | room | makes | has never heard of |
//! | --- | --- | --- | --- |
//! | 7 | `cli` | the commands; puts the house together; the only clock and environment | the wire's details |
//! | 6 | `wire` | sockets, deadlines, drain; makes rare pages off the workers | Fluent, HTML |
//! | 5 | `answer` | method, target and headers in; status, headers and bytes out; OpenAPI beside the routes | actix, disk, clock |
//! | 4 | `library` | prepared pages: found at once, or a recipe | who asks |
//! | 3 | `render` | leaflet in, bytes out: pages, data, text, sheets of paper, lists for machines | disk, headers, now |
//! | 3 | `proof` | source and translation side by side as text, with findings | disk, headers, who looks |
//! | 2 | `check` | what we vouch for: gates, advice, resolved text; Fluent bundles live and die here | HTML, HTTP, clock |
//! | 2 | `mend` | what can be put right without asking: white space, line ends, the marks of a language | disk, rules, HTTP |
//! | 1 | `content` | what people wrote, with places; the one door to the disk | whether it is right |
//! | 1 | `ask` | header text in, choice and reason out | what is behind a choice |
//! | 1 | `address` | every public path, parsed and printed once | what is found there |
//! | 1 | `metrics` | counters, and their text for Prometheus | who asked, the network |
//! | 0 | `lang` | what a locale is and what CLDR knows of it | files, HTTP |
//! | 0 | `form` | the forms of a page and their media types | leaflets |
//! | 0 | `problem` | the closed table of what can be wrong with a request | who is told |
//! | 0 | `finding` | one sentence to the person who edits a file | rules |
//! | 0 | `fingerprint` | the name of exactly these bytes | time, host, process |
//!
//! # Three kinds of errors, never mixed
//!
//! A [`finding`] is for a translator: rule, file, line, column, sentence, hint, all of them at once. A *stop* (in `cli`) is for a person
//! at a terminal: one sentence, why, what to type. A [`problem`] is for a browser or a program: one row of a closed table.
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod address;
pub mod answer;
pub mod ask;
pub mod check;
pub mod cli;
pub mod content;
pub mod finding;
pub mod fingerprint;
pub mod form;
pub mod lang;
pub mod library;
pub mod mend;
pub mod metrics;
pub mod problem;
pub mod proof;
pub mod render;
pub mod wire;

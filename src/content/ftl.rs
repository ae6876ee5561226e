//! Fluent files, read without loss: a place for every node, and every mistake told at once.
//!
//! [`parse`] never fails. What Fluent cannot read becomes [`Junk`], as in Fluent's own parsers, and reading goes on at the
//! next line that begins an entry; beside the tree stand the [`Mistake`]s, each with its place, a sentence for
//! a translator who is no programmer, and a hint. Only a file without any mistake may be given to Fluent's own crates:
//! then they read exactly what this parser read. Where they depart from Fluent's grammar, this parser follows the grammar
//! and notes it ([`Weight::Noted`]), so the two can never differ in silence.
//!
//! ```
//! use ir_leaflets::content::ftl::{self, Entry, MistakeKind, Position};
//!
//! let source = "\
//! ## Risks
//! risks-rare = Rare, in { $rate } of all patients.
//! risks-other = In { $rate of all patients.
//! ";
//! let resource = ftl::parse(source);
//! let rare = resource.message("risks-rare").unwrap();
//! assert_eq!(rare.variables().map(|variable| variable.id.name).collect::<Vec<_>>(), ["rate"]);
//!
//! let [mistake] = &resource.mistakes[..] else { panic!() };
//! assert_eq!(mistake.kind, MistakeKind::UnclosedPlaceable);
//! assert_eq!(ftl::lines(source).position(mistake.span.start), Position { line: 3, column: 18 });
//! assert!(matches!(resource.body.last(), Some(Entry::Junk(_))));
//! ```

mod lines;
mod literal;
mod mistake;
mod parse;
mod span;
mod tree;
mod walk;
mod words;

pub use lines::{Lines, Position, lines};
pub use literal::{NumberLiteral, StringLiteral};
pub use mistake::{Mistake, MistakeKind, Weight};
pub use parse::{NESTING_LIMIT, parse};
pub use span::Span;
pub use tree::*;
pub use walk::{Node, Nodes, Piece};

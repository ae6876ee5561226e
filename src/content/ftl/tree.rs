//! The tree of a Fluent file. Names follow Fluent's own syntax tree; every node knows where it stands.

use std::borrow::Cow;

use super::{Mistake, NumberLiteral, Span, StringLiteral};

/// A Fluent file as read: what it defines, in order, and everything that is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource<'s> {
    /// The text that was read; every [`Span`] points into it.
    pub source: &'s str,
    /// Messages, terms, comments that stand alone, and junk, in the order of the file.
    pub body: Vec<Entry<'s>>,
    /// All mistakes, in the order of the file. Without any, Fluent's own crates read the same text from this file.
    pub mistakes: Vec<Mistake>,
}

/// One thing on the top level of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry<'s> {
    /// `id = value`, boxed because a file of junk should not cost the memory of messages.
    Message(Box<Message<'s>>),
    /// `-id = value`
    Term(Box<Term<'s>>),
    /// A comment that belongs to no message or term.
    Comment(Comment<'s>),
    /// Text that Fluent cannot read.
    Junk(Junk<'s>),
}

/// `id = value`, with attributes and the comment that stands directly above.
#[derive(Clone, Debug, PartialEq)]
pub struct Message<'s> {
    /// From the name to the end of the last value; without the comment and without the line end.
    pub span: Span,
    /// The comment directly above.
    pub comment: Option<Comment<'s>>,
    /// The name.
    pub id: Identifier<'s>,
    /// The text; a message may have attributes only.
    pub value: Option<Pattern<'s>>,
    /// Attributes in the order of the file, repeated names included.
    pub attributes: Vec<Attribute<'s>>,
}

/// `-id = value`: words for use in other messages.
#[derive(Clone, Debug, PartialEq)]
pub struct Term<'s> {
    /// From the `-` to the end of the last value; without the comment and without the line end.
    pub span: Span,
    /// The comment directly above.
    pub comment: Option<Comment<'s>>,
    /// The name, without the `-`.
    pub id: Identifier<'s>,
    /// The text.
    pub value: Pattern<'s>,
    /// Attributes in the order of the file.
    pub attributes: Vec<Attribute<'s>>,
}

/// How much of a file a comment speaks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CommentLevel {
    /// `#`: the message below, or nothing in particular.
    Comment,
    /// `##`: the messages that follow.
    Group,
    /// `###`: the file.
    Resource,
}

/// Neighbouring comment lines of one level.
#[derive(Clone, Debug, PartialEq)]
pub struct Comment<'s> {
    /// From the first `#` to the end of the last line, without its line end.
    pub span: Span,
    /// What it speaks about.
    pub level: CommentLevel,
    /// The lines without marks and without the space after them.
    pub lines: Vec<&'s str>,
}

/// Text that Fluent cannot read, up to the next line that begins an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Junk<'s> {
    /// All of it, line ends and blank lines included.
    pub span: Span,
    /// The message or term it was probably meant to be: the name when `name =` or `-name =` begins it.
    pub id: Option<Identifier<'s>>,
}

/// The name of a message, term, attribute, variable, function, argument or variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identifier<'s> {
    /// The name alone, without `-`, `$` or `.`.
    pub span: Span,
    /// The name.
    pub name: &'s str,
}

/// `.id = value` below a message or term.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute<'s> {
    /// From the `.` to the end of the value.
    pub span: Span,
    /// The name, without the `.`.
    pub id: Identifier<'s>,
    /// The text.
    pub value: Pattern<'s>,
}

/// A value: text and placeables in turn, never empty, no two texts side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern<'s> {
    /// From the first element to the last, without indentation before and blanks after.
    pub span: Span,
    /// The parts.
    pub elements: Vec<PatternElement<'s>>,
}

/// A part of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum PatternElement<'s> {
    /// Words.
    Text(Text<'s>),
    /// Something in curly brackets.
    Placeable(Placeable<'s>),
}

/// Words of a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Text<'s> {
    /// The words as they stand in the file, indentation between lines included.
    pub span: Span,
    /// The words as they are read: common indentation gone, every line end a line feed.
    pub value: Cow<'s, str>,
    /// For text of several lines, (place in the value, place in the source) where each run of it begins.
    pub(super) runs: Vec<(u32, u32)>,
}

/// Something in curly brackets.
#[derive(Clone, Debug, PartialEq)]
pub struct Placeable<'s> {
    /// From `{` to `}`, both included.
    pub span: Span,
    /// What stands inside.
    pub expression: Expression<'s>,
}

/// What stands in curly brackets.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression<'s> {
    /// One thing.
    Inline(InlineExpression<'s>),
    /// A choice between variants.
    Select(Box<SelectExpression<'s>>),
}

/// `selector -> [key] value *[key] value`
#[derive(Clone, Debug, PartialEq)]
pub struct SelectExpression<'s> {
    /// From the selector to the end of the last variant.
    pub span: Span,
    /// What decides.
    pub selector: InlineExpression<'s>,
    /// The variants in the order of the file; exactly one is the default.
    pub variants: Vec<Variant<'s>>,
}

/// `[key] value` or, for the default, `*[key] value`.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant<'s> {
    /// From `[` or `*` to the end of the value.
    pub span: Span,
    /// What stands in the square brackets.
    pub key: VariantKey<'s>,
    /// The text.
    pub value: Pattern<'s>,
    /// Whether it is marked with `*`.
    pub default: bool,
}

/// What stands in the square brackets of a variant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum VariantKey<'s> {
    /// A word, such as `one`.
    Identifier(Identifier<'s>),
    /// A number.
    NumberLiteral(NumberLiteral<'s>),
}

/// One thing in curly brackets, as a selector, or as an argument.
#[derive(Clone, Debug, PartialEq)]
pub enum InlineExpression<'s> {
    /// `"text"`
    StringLiteral(StringLiteral<'s>),
    /// `3.14`
    NumberLiteral(NumberLiteral<'s>),
    /// `NUMBER($count)`
    FunctionReference(FunctionReference<'s>),
    /// `message` or `message.attribute`
    MessageReference(MessageReference<'s>),
    /// `-term`, `-term.attribute`, `-term(argument: "value")`
    TermReference(TermReference<'s>),
    /// `$variable`
    VariableReference(VariableReference<'s>),
    /// `{ … }` inside curly brackets.
    Placeable(Box<Placeable<'s>>),
}

/// `NUMBER($count)`
#[derive(Clone, Debug, PartialEq)]
pub struct FunctionReference<'s> {
    /// From the name to the closing bracket.
    pub span: Span,
    /// The name.
    pub id: Identifier<'s>,
    /// The arguments.
    pub arguments: CallArguments<'s>,
}

/// `message` or `message.attribute`
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MessageReference<'s> {
    /// The whole reference.
    pub span: Span,
    /// The name of the message.
    pub id: Identifier<'s>,
    /// The name of its attribute.
    pub attribute: Option<Identifier<'s>>,
}

/// `-term`, `-term.attribute`, `-term(argument: "value")`
#[derive(Clone, Debug, PartialEq)]
pub struct TermReference<'s> {
    /// The whole reference, `-` included.
    pub span: Span,
    /// The name of the term, without `-`.
    pub id: Identifier<'s>,
    /// The name of its attribute.
    pub attribute: Option<Identifier<'s>>,
    /// The arguments, if there are round brackets.
    pub arguments: Option<CallArguments<'s>>,
}

/// `$variable`
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct VariableReference<'s> {
    /// The whole reference, `$` included.
    pub span: Span,
    /// The name, without `$`.
    pub id: Identifier<'s>,
}

/// `(positional, name: "value")`
#[derive(Clone, Debug, PartialEq)]
pub struct CallArguments<'s> {
    /// From `(` to `)`, both included.
    pub span: Span,
    /// Arguments without a name, all before the named ones.
    pub positional: Vec<InlineExpression<'s>>,
    /// Arguments with a name, no name twice.
    pub named: Vec<NamedArgument<'s>>,
}

/// `name: "value"`
#[derive(Clone, Debug, PartialEq)]
pub struct NamedArgument<'s> {
    /// From the name to the end of the value.
    pub span: Span,
    /// The name.
    pub name: Identifier<'s>,
    /// A string or number literal.
    pub value: InlineExpression<'s>,
}

//! Ways through the tree.

use smallvec::SmallVec;

use super::*;

/// A stretch of the top level. The pieces of a file follow each other without gap or overlap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Piece<'t, 's> {
    /// A message, term, comment or junk; the comment of a message or term is a piece of its own.
    Entry(&'t Entry<'s>),
    /// The comment directly above a message or term.
    Comment(&'t Comment<'s>),
    /// Line ends, blank lines and spaces around entries.
    Blank(Span),
}

impl Piece<'_, '_> {
    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Self::Entry(entry) => entry.span(),
            Self::Comment(comment) => comment.span,
            Self::Blank(span) => *span,
        }
    }
}

impl<'s> Resource<'s> {
    /// All messages in the order of the file, repeated names included.
    pub fn messages(&self) -> impl Iterator<Item = &Message<'s>> {
        self.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(&**message),
            _ => None,
        })
    }

    /// All terms in the order of the file, repeated names included.
    pub fn terms(&self) -> impl Iterator<Item = &Term<'s>> {
        self.body.iter().filter_map(|entry| match entry {
            Entry::Term(term) => Some(&**term),
            _ => None,
        })
    }

    /// The first message of that name; looks through the whole file.
    pub fn message(&self, id: &str) -> Option<&Message<'s>> {
        self.messages().find(|message| message.id.name == id)
    }

    /// The whole file in pieces; joined, their texts are the source.
    pub fn pieces(&self) -> Vec<Piece<'_, 's>> {
        let entries = self.body.iter().flat_map(|entry| {
            let comment = entry.attached_comment().map(Piece::Comment);
            comment.into_iter().chain([Piece::Entry(entry)])
        });
        let all = self.source.len();
        let mut pieces = Vec::with_capacity(self.body.len() * 2 + 1);
        let mut blank = Span::default();
        for piece in entries.chain([Piece::Blank(Span::new(all, all))]) {
            let span = piece.span();
            blank.end = span.start;
            let stretches = [Piece::Blank(blank), piece];
            pieces.extend(stretches.into_iter().filter(|piece| !piece.span().is_empty()));
            blank.start = span.end;
        }
        pieces
    }
}

impl<'s> Entry<'s> {
    /// Where it stands; for a message or term without its comment.
    pub fn span(&self) -> Span {
        match self {
            Self::Message(message) => message.span,
            Self::Term(term) => term.span,
            Self::Comment(comment) => comment.span,
            Self::Junk(junk) => junk.span,
        }
    }

    /// The value of a message or term, if there is one, then those of the attributes.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern<'s>> {
        let (value, attributes) = match self {
            Self::Message(message) => (message.value.as_ref(), message.attributes.as_slice()),
            Self::Term(term) => (Some(&term.value), term.attributes.as_slice()),
            Self::Comment(_) | Self::Junk(_) => (None, &[][..]),
        };
        value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value))
    }

    /// The comment directly above a message or term.
    pub fn attached_comment(&self) -> Option<&Comment<'s>> {
        match self {
            Self::Message(message) => message.comment.as_ref(),
            Self::Term(term) => term.comment.as_ref(),
            Self::Comment(_) | Self::Junk(_) => None,
        }
    }
}

impl Comment<'_> {
    /// The lines as one text.
    pub fn content(&self) -> String {
        self.lines.join("\n")
    }
}

impl InlineExpression<'_> {
    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Self::StringLiteral(literal) => literal.span,
            Self::NumberLiteral(literal) => literal.span,
            Self::FunctionReference(function) => function.span,
            Self::MessageReference(message) => message.span,
            Self::TermReference(term) => term.span,
            Self::VariableReference(variable) => variable.span,
            Self::Placeable(placeable) => placeable.span,
        }
    }
}

impl Expression<'_> {
    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Self::Inline(inline) => inline.span(),
            Self::Select(select) => select.span,
        }
    }
}

impl PatternElement<'_> {
    /// Where it stands.
    pub fn span(&self) -> Span {
        match self {
            Self::Text(text) => text.span,
            Self::Placeable(placeable) => placeable.span,
        }
    }
}

impl VariantKey<'_> {
    /// Where it stands, without the square brackets.
    pub fn span(&self) -> Span {
        match self {
            Self::Identifier(identifier) => identifier.span,
            Self::NumberLiteral(literal) => literal.span,
        }
    }

    /// The key as written.
    pub fn name(&self) -> &str {
        match self {
            Self::Identifier(identifier) => identifier.name,
            Self::NumberLiteral(literal) => literal.raw,
        }
    }
}

impl Text<'_> {
    /// Where in the source a byte of the value stands.
    ///
    /// ```
    /// use ir_leaflets::content::ftl::{self, PatternElement};
    /// let resource = ftl::parse("a =\n    one\n    two\n");
    /// let PatternElement::Text(text) = &resource.message("a").unwrap().value.as_ref().unwrap().elements[0] else { panic!() };
    /// assert_eq!(text.value, "one\ntwo");
    /// assert_eq!(text.place(4), 16);
    /// ```
    pub fn place(&self, index: usize) -> u32 {
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        let after = self.runs.partition_point(|(start, _)| *start <= index);
        let (start, place) = after.checked_sub(1).and_then(|run| self.runs.get(run)).copied().unwrap_or((0, self.span.start));
        place.saturating_add(index - start).min(self.span.end)
    }
}

/// A node within a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Node<'t, 's> {
    /// Words.
    Text(&'t Text<'s>),
    /// Something in curly brackets; what stands inside follows.
    Placeable(&'t Placeable<'s>),
    /// A choice; its selector and variants follow.
    Select(&'t SelectExpression<'s>),
    /// A variant; its value follows.
    Variant(&'t Variant<'s>),
    /// Anything else in curly brackets; its arguments follow.
    Inline(&'t InlineExpression<'s>),
    /// A named argument; its value follows.
    NamedArgument(&'t NamedArgument<'s>),
}

/// All nodes in the order of the file, each before what stands in it.
#[derive(Clone, Debug)]
pub struct Nodes<'t, 's> {
    // The next node is the last. Most values are one text, which must not cost an allocation each time that it is walked.
    waiting: SmallVec<[Node<'t, 's>; 4]>,
}

impl<'t, 's> Nodes<'t, 's> {
    fn push(&mut self, nodes: impl DoubleEndedIterator<Item = Node<'t, 's>>) {
        self.waiting.extend(nodes.rev());
    }

    fn push_pattern(&mut self, pattern: &'t Pattern<'s>) {
        self.push(pattern.elements.iter().map(|element| match element {
            PatternElement::Text(text) => Node::Text(text),
            PatternElement::Placeable(placeable) => Node::Placeable(placeable),
        }));
    }

    fn push_inline(&mut self, inline: &'t InlineExpression<'s>) {
        let arguments = match inline {
            InlineExpression::Placeable(placeable) => {
                return self.waiting.push(Node::Placeable(placeable));
            }
            InlineExpression::FunctionReference(function) => Some(&function.arguments),
            InlineExpression::TermReference(term) => term.arguments.as_ref(),
            _ => None,
        };
        if let Some(arguments) = arguments {
            self.push(arguments.named.iter().map(Node::NamedArgument));
            self.push(arguments.positional.iter().map(Node::Inline));
        }
    }
}

impl<'t, 's> Iterator for Nodes<'t, 's> {
    type Item = Node<'t, 's>;

    fn next(&mut self) -> Option<Self::Item> {
        let node = self.waiting.pop()?;
        match node {
            Node::Text(_) => {}
            Node::Placeable(placeable) => self.waiting.push(match &placeable.expression {
                Expression::Inline(inline) => Node::Inline(inline),
                Expression::Select(select) => Node::Select(select),
            }),
            Node::Select(select) => {
                self.push(select.variants.iter().map(Node::Variant));
                self.waiting.push(Node::Inline(&select.selector));
            }
            Node::Variant(variant) => self.push_pattern(&variant.value),
            Node::Inline(inline) => self.push_inline(inline),
            Node::NamedArgument(argument) => self.waiting.push(Node::Inline(&argument.value)),
        }
        Some(node)
    }
}

impl<'s> Pattern<'s> {
    /// Everything in this value, variants and arguments included.
    pub fn nodes(&self) -> Nodes<'_, 's> {
        let mut nodes = Nodes { waiting: SmallVec::new() };
        nodes.push_pattern(self);
        nodes
    }

    /// The placeables that stand in this value itself, not within others.
    pub fn placeables(&self) -> impl Iterator<Item = &Placeable<'s>> {
        self.elements.iter().filter_map(|element| match element {
            PatternElement::Placeable(placeable) => Some(placeable),
            PatternElement::Text(_) => None,
        })
    }

    /// Whether it is nothing but words, as most are.
    pub fn is_words(&self) -> bool {
        matches!(self.elements.as_slice(), [PatternElement::Text(_)])
    }

    /// All texts, those of variants included.
    pub fn texts(&self) -> impl Iterator<Item = &Text<'s>> {
        self.nodes().filter_map(|node| match node {
            Node::Text(text) => Some(text),
            _ => None,
        })
    }

    /// All expressions at any depth: placeables, selectors, arguments; a variable used twice comes twice.
    pub fn expressions(&self) -> impl Iterator<Item = &InlineExpression<'s>> {
        self.nodes().filter_map(|node| match node {
            Node::Inline(inline) => Some(inline),
            _ => None,
        })
    }

    /// All variables at any depth, a variable used twice twice.
    pub fn variables(&self) -> impl Iterator<Item = &VariableReference<'s>> {
        self.expressions().filter_map(|expression| match expression {
            InlineExpression::VariableReference(variable) => Some(variable),
            _ => None,
        })
    }
}

impl<'s> Message<'s> {
    /// The value, if there is one, then those of the attributes.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern<'s>> {
        self.value.iter().chain(self.attributes.iter().map(|attribute| &attribute.value))
    }

    /// All expressions of the value and the attributes, at any depth.
    pub fn expressions(&self) -> impl Iterator<Item = &InlineExpression<'s>> {
        self.patterns().flat_map(Pattern::expressions)
    }

    /// All variables of the value and the attributes, a variable used twice twice.
    pub fn variables(&self) -> impl Iterator<Item = &VariableReference<'s>> {
        self.patterns().flat_map(Pattern::variables)
    }
}

impl<'s> Term<'s> {
    /// The value, then those of the attributes.
    pub fn patterns(&self) -> impl Iterator<Item = &Pattern<'s>> {
        std::iter::once(&self.value).chain(self.attributes.iter().map(|attribute| &attribute.value))
    }
}

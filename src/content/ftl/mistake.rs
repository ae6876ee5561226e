use super::{Span, words};

/// Something wrong in a file: what, and where.
///
/// ```
/// use ir_leaflets::content::ftl::{self, Weight};
/// let source = "greeting = { fun($name) }\n";
/// let mistake = ftl::parse(source).mistakes[0];
/// assert_eq!(mistake.kind.name(), "lower-case-function");
/// assert_eq!(mistake.kind.weight(), Weight::Refused);
/// assert_eq!(mistake.sentence(source), r#""fun" is followed by round brackets, so it should be a function, but a function's name has capital letters only"#);
/// assert_eq!(mistake.hint(), "write the function as in the English file, such as NUMBER; for a message, take the round brackets away");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mistake {
    /// What is wrong.
    pub kind: MistakeKind,
    /// Where: the text that is wrong, or the place where something is missing.
    pub span: Span,
    /// A second place that explains the first, such as the first of two defaults.
    pub related: Option<Span>,
}

impl Mistake {
    /// What is wrong, in plain words, quoting at most forty characters of `source`; no full stop.
    pub fn sentence(&self, source: &str) -> String {
        words::sentence(self.kind, &words::quote(self.span.of(source)))
    }

    /// What to do about it; no full stop.
    pub fn hint(&self) -> &'static str {
        words::hint(self.kind)
    }
}

/// What a mistake does to the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Fluent's grammar refuses it: the entry is junk, or an unreadable line stands beside it.
    Refused,
    /// Fluent's grammar allows it, but readers of Fluent differ, or hardly anybody means it. The tree has the entry.
    Noted,
}

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident = $name:literal $weight:ident;)+) => {
        /// What can be wrong in a file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum MistakeKind { $($(#[doc = $doc])+ $kind,)+ }

        impl MistakeKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// The kind in words, as a rule is named.
            pub fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)+ }
            }

            /// Whether Fluent refuses it.
            pub fn weight(self) -> Weight {
                match self { $(Self::$kind => Weight::$weight,)+ }
            }
        }
    };
}

kinds! {
    /// `<<<<<<<`, `=======` or `>>>>>>>` left by a merge.
    MergeConflict = "merge-conflict" Refused;
    /// A tab where only spaces indent.
    TabIndent = "tab-indent" Refused;
    /// A no-break space or the like where only spaces indent.
    StrangeIndent = "strange-indent" Refused;
    /// A byte order mark at the beginning of the file.
    ByteOrderMark = "byte-order-mark" Refused;
    /// A line at the margin that begins no message: its indentation was lost.
    LostIndentation = "lost-indentation" Refused;
    /// An indented line with nothing above it to go on with.
    StrayIndentation = "stray-indentation" Refused;
    /// A line of text that begins with `[`, `*`, `.` or `}`.
    SpecialLineStart = "special-line-start" Refused;
    /// `.name = value` below nothing that could have an attribute.
    StrayAttribute = "stray-attribute" Refused;
    /// A name with characters that no name may have.
    BadIdentifier = "bad-identifier" Refused;
    /// A name without `=` after it.
    MissingEquals = "missing-equals" Refused;
    /// `name =` and nothing else.
    MissingValue = "missing-value" Refused;
    /// `-name =` without a text of its own.
    TermWithoutValue = "term-without-value" Refused;
    /// `.name =` without a text.
    AttributeWithoutValue = "attribute-without-value" Refused;
    /// `[key]` without a text.
    VariantWithoutValue = "variant-without-value" Refused;
    /// `#` without a space after it.
    BadComment = "bad-comment" Refused;
    /// `}` that closes nothing.
    StrayClosingBracket = "stray-closing-bracket" Refused;
    /// `{` that is never closed.
    UnclosedPlaceable = "unclosed-placeable" Refused;
    /// `{ }`
    EmptyPlaceable = "empty-placeable" Refused;
    /// Something in curly brackets that Fluent cannot read.
    UnexpectedInPlaceable = "unexpected-in-placeable" Refused;
    /// Quotation marks of running text in curly brackets, where only `"` quotes.
    SmartQuotes = "smart-quotes" Refused;
    /// `$`, `-` or `.` without a name after it.
    MissingName = "missing-name" Refused;
    /// `"` that is not closed on its line.
    UnterminatedString = "unterminated-string" Refused;
    /// A backslash with something else than `\`, `"`, `u` or `U` after it.
    UnknownEscape = "unknown-escape" Refused;
    /// `\u` without four or `\U` without six hexadecimal digits.
    BadUnicodeEscape = "bad-unicode-escape" Refused;
    /// A number such as `1,5`, `1.` or `-`.
    BadNumber = "bad-number" Refused;
    /// Round brackets after a name with lower-case letters.
    LowerCaseFunction = "lower-case-function" Refused;
    /// Round brackets that are never closed.
    UnclosedArguments = "unclosed-arguments" Refused;
    /// Two arguments without a comma between them.
    MissingComma = "missing-comma" Refused;
    /// An argument without a name after one with a name.
    PositionalAfterNamed = "positional-after-named" Refused;
    /// Two arguments of one name.
    DuplicateNamedArgument = "duplicate-named-argument" Refused;
    /// A named argument that is neither a quoted text nor a number.
    ArgumentNotLiteral = "argument-not-literal" Refused;
    /// A message, or its attribute, before `->`.
    MessageAsSelector = "message-as-selector" Refused;
    /// A term before `->`; only its attribute may stand there.
    TermAsSelector = "term-as-selector" Refused;
    /// `{ … }` before `->`.
    NestedSelector = "nested-selector" Refused;
    /// `{ -term.attribute }`
    TermAttributeAsPlaceable = "term-attribute-as-placeable" Refused;
    /// Variants without `->` before them.
    MissingArrow = "missing-arrow" Refused;
    /// Something on the line after `->`.
    MissingLineBreak = "missing-line-break" Refused;
    /// `->` without variants.
    NoVariants = "no-variants" Refused;
    /// Variants without a `*` among them.
    MissingDefault = "missing-default" Refused;
    /// More than one `*` among the variants.
    SeveralDefaults = "several-defaults" Refused;
    /// Square brackets that hold no single word or number, or are not closed.
    BadVariantKey = "bad-variant-key" Refused;
    /// The `}` of a choice on the line of its last variant.
    ClosingBracketInVariant = "closing-bracket-in-variant" Refused;
    /// Brackets in brackets beyond [`NESTING_LIMIT`](super::NESTING_LIMIT).
    TooDeep = "too-deep" Refused;
    /// A carriage return without a line feed; Fluent takes it for text, editors for a line end.
    LoneCarriageReturn = "lone-carriage-return" Noted;
    /// A line that begins with `{` indented otherwise than the least indented line.
    UnevenPlaceable = "uneven-placeable" Noted;
    /// Spaces on an empty line within a text.
    SpacesOnEmptyLine = "spaces-on-empty-line" Noted;
    /// Spaces without a line end at the end of the file.
    SpacesAtEnd = "spaces-at-end" Noted;
    /// A negative number as a named argument.
    NegativeArgument = "negative-argument" Noted;
    /// An escape for a character that does not exist.
    ImpossibleCharacter = "impossible-character" Noted;
    /// A line of text that begins with a tab.
    TabInText = "tab-in-text" Noted;
}

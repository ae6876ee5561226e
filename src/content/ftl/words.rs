//! What a mistake says to a translator who is no programmer.

use super::MistakeKind::{self, *};

const QUOTE_MAX_CHARACTERS: usize = 40;

/// The first line of a text in quotation marks, cut short, with what cannot be seen written out; or "nothing".
pub(super) fn quote(text: &str) -> String {
    let text = text.trim_matches([' ', '\n', '\r']);
    if text.is_empty() {
        return "nothing".into();
    }
    let mut quote = String::from('"');
    let mut size = 0;
    for character in text.chars() {
        let shown = match character {
            '\n' | '\r' => "…".into(),
            character if is_invisible(character) => character.escape_default().to_string(),
            character => character.to_string(),
        };
        size += shown.chars().count();
        if size > QUOTE_MAX_CHARACTERS - 1 || shown == "…" {
            quote.push('…');
            break;
        }
        quote.push_str(&shown);
    }
    quote.push('"');
    quote
}

fn is_invisible(character: char) -> bool {
    let in_disguise = matches!(character,
        '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}');
    character.is_control() || in_disguise || character.is_whitespace() && character != ' '
}

pub(super) fn sentence(kind: MistakeKind, quote: &str) -> String {
    match kind {
        MergeConflict => format!("{quote} was left here when two versions of the file were joined"),
        TabIndent => "this line begins with a tab, but only spaces may stand before it".into(),
        StrangeIndent => format!("this line begins with {quote}, which looks like a space but is none"),
        ByteOrderMark => "the file begins with an invisible mark (byte order mark)".into(),
        LostIndentation => format!("this line begins at the margin, but {quote} is not the beginning of a message"),
        StrayIndentation => format!("{quote} is indented, but there is no message above it that it could belong to"),
        SpecialLineStart => format!("a line of text cannot begin with {quote}"),
        StrayAttribute => format!("{quote} looks like an attribute, but there is no message above it that it could belong to"),
        BadIdentifier => format!("{quote} cannot be a name: a name begins with a letter from a to z, and letters, digits, - and _ may follow"),
        MissingEquals => format!("after the name {quote} the equals sign is missing"),
        MissingValue => format!("the message {quote} has no text"),
        TermWithoutValue => format!("the term {quote} has no text"),
        AttributeWithoutValue => format!("the attribute {quote} has no text"),
        VariantWithoutValue => format!("the variant {quote} has no text"),
        BadComment => format!("{quote} looks like a comment, but after one, two or three # signs there must be a space"),
        StrayClosingBracket => "this curly bracket } closes nothing: there is no { before it".into(),
        UnclosedPlaceable => format!("the curly bracket that opens here is never closed: {quote}"),
        EmptyPlaceable => "there is nothing between these curly brackets".into(),
        UnexpectedInPlaceable => format!("{quote} cannot stand here, between curly brackets"),
        SmartQuotes => format!("{quote} is a quotation mark for readers; between curly brackets only the straight mark \" can quote"),
        MissingName => format!("after {quote} a name must follow at once"),
        UnterminatedString => format!("the quotation mark that opens here is not closed on the same line: {quote}"),
        UnknownEscape => format!("{quote} means nothing: a backslash can only stand before another backslash, a straight quotation mark, u or U"),
        BadUnicodeEscape => format!("{quote} is too short: after \\u come exactly four, after \\U exactly six digits (0 to 9, A to F)"),
        BadNumber => format!("{quote} is not a number that Fluent can read"),
        LowerCaseFunction => format!("{quote} is followed by round brackets, so it should be a function, but a function's name has capital letters only"),
        UnclosedArguments => format!("the round bracket that opens here is never closed: {quote}"),
        MissingComma => format!("there is no comma before {quote}"),
        PositionalAfterNamed => format!("{quote} has no name but comes after an argument with a name"),
        DuplicateNamedArgument => format!("the argument {quote} is given twice"),
        ArgumentNotLiteral => format!("after the colon only a number or a text in straight quotation marks can stand, not {quote}"),
        MessageAsSelector => format!("a choice cannot depend on {quote}, which is a message"),
        TermAsSelector => format!("a choice cannot depend on {quote}, which is a term"),
        NestedSelector => format!("a choice cannot depend on {quote}, which stands in curly brackets of its own"),
        TermAttributeAsPlaceable => format!("{quote} cannot be shown: the attribute of a term can only decide a choice"),
        MissingArrow => format!("before the variant {quote} the arrow -> is missing"),
        MissingLineBreak => format!("{quote} stands on the line of the arrow ->, but every variant needs its own line"),
        NoVariants => "after the arrow -> there is no variant".into(),
        MissingDefault => "none of the variants is marked with a star as the one to take when no other fits".into(),
        SeveralDefaults => format!("{quote} is marked with a star, but another variant is already"),
        BadVariantKey => format!("{quote} is not a variant: one word or number must stand between square brackets"),
        ClosingBracketInVariant => "this curly bracket } closes the choice on the line of a variant".into(),
        TooDeep => "there are too many brackets within brackets here".into(),
        LoneCarriageReturn => "a carriage return without a line feed stands here; programs disagree on whether the line ends".into(),
        UnevenPlaceable => "this line begins with { and is not indented like the lowest line of the text; programs disagree on the spaces before it".into(),
        SpacesOnEmptyLine => "there are spaces on this empty line; programs disagree on whether they belong to the text".into(),
        SpacesAtEnd => "the file ends with spaces".into(),
        NegativeArgument => format!("{quote} is a negative number, which not every program can read here"),
        ImpossibleCharacter => format!("there is no character {quote}"),
        TabInText => "the text begins with a tab, which will be shown as part of it".into(),
    }
}

pub(super) fn hint(kind: MistakeKind) -> &'static str {
    match kind {
        MergeConflict => "keep one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>",
        TabIndent | StrangeIndent => "replace what stands before the text by four spaces",
        ByteOrderMark => "save the file as \"UTF-8\", not \"UTF-8 with BOM\"",
        LostIndentation => "if the line goes on with the text above, put four spaces before it; else begin it with a name and =",
        StrayIndentation => {
            "if this is a message, begin it at the margin; if it goes on with a text, look for a mistake above it"
        }
        SpecialLineStart => "join the line with the one before, or write the sign as {\"[\"}, {\"*\"}, {\".\"} or {\"}\"}",
        StrayAttribute => "put it directly below its message, without a comment between them",
        BadIdentifier => "copy the name from the English file; names are never translated",
        MissingEquals => "write name = text; if this line goes on with the text above, put four spaces before it",
        MissingValue | TermWithoutValue | AttributeWithoutValue => {
            "write the text after the equals sign; for an empty text write {\"\"}"
        }
        VariantWithoutValue => "write the text after the square bracket; for an empty text write {\"\"}",
        BadComment => "put a space after the # signs",
        StrayClosingBracket => "delete it, or put the missing { before it; to show the bracket itself write {\"}\"}",
        UnclosedPlaceable => "put the missing } where the part in curly brackets ends; to show the bracket itself write {\"{\"}",
        EmptyPlaceable => "delete the brackets, or copy what stands between them from the English file",
        UnexpectedInPlaceable => "copy what stands between the curly brackets from the English file, sign for sign",
        SmartQuotes => "replace it by the straight mark \"",
        MissingName => "copy the name from the English file, without a space before it",
        UnterminatedString => "put the missing \" before the end of the line",
        UnknownEscape => "write a backslash twice to show it; a curly bracket needs none between quotation marks",
        BadUnicodeEscape => "write all digits, with zeros in front, such as \\u00A0",
        BadNumber => "write digits only, with a point before decimals, such as 0.5",
        LowerCaseFunction => {
            "write the function as in the English file, such as NUMBER; for a message, take the round brackets away"
        }
        UnclosedArguments => "put the missing ) after the last argument",
        MissingComma => "put a comma between the two",
        PositionalAfterNamed => "put arguments with a name last",
        DuplicateNamedArgument => "keep one of the two",
        ArgumentNotLiteral => "put the word in straight quotation marks",
        MessageAsSelector => "use a variable, such as $count, as in the English file",
        TermAsSelector => "use an attribute of the term, such as -name.gender",
        NestedSelector => "take the inner curly brackets away",
        TermAttributeAsPlaceable => "show the term itself, without the dot and the word after it",
        MissingArrow => "write -> after what decides, at the end of the line",
        MissingLineBreak => "begin a new line after the arrow and for every variant",
        NoVariants | MissingDefault => "mark one variant with a star, such as *[other]",
        SeveralDefaults => "leave the star only on the variant to take when no other fits",
        BadVariantKey => {
            "copy the square brackets from the English file, such as [one] or *[other]; to show the sign itself write {\"[\"} or {\"*\"}"
        }
        ClosingBracketInVariant => "move the curly bracket to a line of its own",
        TooDeep => "make a message of the inner part and refer to it",
        LoneCarriageReturn => "save the file with the usual line ends (LF or CRLF)",
        UnevenPlaceable => "indent all lines of the text by four spaces",
        SpacesOnEmptyLine | SpacesAtEnd => "delete the spaces",
        NegativeArgument => "ask the developers; no leaflet needs one",
        ImpossibleCharacter => "look up the code of the character; it is at most 10FFFF and not D800 to DFFF",
        TabInText => "delete the tab",
    }
}

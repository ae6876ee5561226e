//! The styles of every page. They stand in the page itself, so one request shows it whole.

use std::sync::LazyLock;

use crate::fingerprint::Fingerprint;

/// The styles, as short as they can be without changing what they mean.
pub static STYLE: LazyLock<String> = LazyLock::new(|| minified(include_str!("page.css")));

/// The value of `Content-Security-Policy` for web pages: our styles by their hash, and nothing else at all.
pub static CONTENT_SECURITY_POLICY: LazyLock<String> = LazyLock::new(|| {
    let hash = Fingerprint::of_bytes(STYLE.as_bytes()).base64();
    format!(
        "default-src 'none'; style-src 'sha256-{hash}'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
         object-src 'none'; frame-ancestors 'none'"
    )
});

/// Comments, line ends and indentation are for us; readers need not wait for them. Strings are kept as they are, and so is every
/// space that could mean something: before `:` it is a descendant, around `+` in brackets a sum.
fn minified(css: &str) -> String {
    let mut short = String::with_capacity(css.len());
    let mut rest = css;
    let mut depth = 0_usize;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '/' if rest.starts_with("/*") => {
                rest = rest[2..].split_once("*/").map_or("", |(_, after)| after);
                continue;
            }
            '"' | '\'' => string_length(rest, first),
            _ => first.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        match token {
            _ if first.is_ascii_whitespace() => {
                let is_tight = short.ends_with(TIGHT) || (depth == 0 && short.ends_with(COMBINATORS));
                if !short.is_empty() && !is_tight && !short.ends_with([' ', ':', '(']) {
                    short.push(' ');
                }
            }
            _ => {
                if first == ')' || TIGHT.contains(&first) || (depth == 0 && COMBINATORS.contains(&first)) {
                    short.truncate(short.trim_end_matches(' ').len());
                }
                match first {
                    '(' => depth += 1,
                    ')' => depth = depth.saturating_sub(1),
                    '}' => short.truncate(short.trim_end_matches(';').len()),
                    _ => {}
                }
                short.push_str(token);
            }
        }
        rest = after;
    }
    short.truncate(short.trim_end().len());
    short
}

/// Signs beside which no space is needed.
const TIGHT: [char; 4] = ['{', '}', ';', ','];

/// The same outside of brackets, where they join selectors.
const COMBINATORS: [char; 3] = ['>', '+', '~'];

/// How many bytes a string takes, quotation marks included.
fn string_length(css: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, character) in css.char_indices().skip(1) {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if character == quote => return at + 1,
            _ => {}
        }
    }
    css.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_nothing_is_left_out_and_all_else_stays() {
        for (css, short) in [
            ("a {\n  color: red;\n  margin: 0 auto;\n}\n", "a{color:red;margin:0 auto}"),
            ("a, b > c + d,\ne :hover { }", "a,b>c+d,e :hover{}"),
            ("a:is(b > c) { }", "a:is(b > c){}"),
            ("/* why */ a { /* so */ b: c; } /* end */", "a{b:c}"),
            ("a { b: calc(100% - (2 * 1rem) + 1px) }", "a{b:calc(100% - (2 * 1rem) + 1px)}"),
            ("@media (min-width: 40em) and print { a { b: c } }", "@media (min-width:40em) and print{a{b:c}}"),
            ("a::after { content: \" ( /* ; \\\" \" attr(href) ; }", "a::after{content:\" ( /* ; \\\" \" attr(href)}"),
            ("a { b: 'x  y'; c: \"}\" }", "a{b:'x  y';c:\"}\"}"),
            ("a { b: c", "a{b:c"),
            ("a /* never closed", "a"),
            ("a { b: \"never closed", "a{b:\"never closed"),
        ] {
            assert_eq!(minified(css), short);
            assert_eq!(minified(short), short, "again");
        }
    }
}

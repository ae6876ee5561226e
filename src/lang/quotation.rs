use super::Locale;

const DATA: &str = include_str!("data/quotation_marks.txt");

/// What stands before and behind a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct QuotationMarks {
    /// The mark before it.
    pub open: char,
    /// The mark behind it; some languages use one mark for both.
    pub close: char,
}

impl QuotationMarks {
    /// The marks written one after the other, such as `„“`.
    ///
    /// ```
    /// use ir_leaflets::lang::QuotationMarks;
    /// assert_eq!(QuotationMarks::parse("«»").unwrap().close, '»');
    /// assert_eq!(QuotationMarks::parse("<<>>"), None);
    /// ```
    pub fn parse(pair: &str) -> Option<Self> {
        let mut marks = pair.chars();
        match (marks.next(), marks.next(), marks.next()) {
            (Some(open), Some(close), None) => Some(Self { open, close }),
            _ => None,
        }
    }
}

/// The marks that a language puts around a quotation and around one within it, as CLDR has them.
///
/// Good habit may differ: CLDR gives Spanish “ ”, though « » is what is taught. `locale.toml` has the last word.
///
/// ```
/// use ir_leaflets::lang::{Locale, quotation_marks};
/// let [outer, inner] = quotation_marks(&Locale::parse("pl").unwrap());
/// assert_eq!((outer.open, outer.close, inner.open, inner.close), ('„', '”', '«', '»'));
/// ```
pub fn quotation_marks(locale: &Locale) -> [QuotationMarks; 2] {
    let shorter = |tag: &&'_ str| tag.rfind('-');
    let tags = std::iter::successors(Some(locale.as_str()), |tag| shorter(tag).map(|end| &tag[..end]));
    let marks = tags.filter_map(written).next().unwrap_or("“” ‘’");
    let mut pairs = marks.split(' ').filter_map(QuotationMarks::parse);
    [(); 2].map(|()| pairs.next().expect("every line of the data begins with two pairs; a test reads them all"))
}

/// The two pairs on the line of the data that names a tag.
fn written(tag: &str) -> Option<&'static str> {
    let line = |line: &'static str| line.split_once(": ").filter(|(_, tags)| tags.split(' ').any(|other| other == tag));
    DATA.lines().filter(|line| !line.starts_with('#')).find_map(line).map(|(marks, _)| marks)
}

/// The pairs that careful writers of a language use, outer or inner; more than CLDR names, where habits differ.
///
/// ```
/// use ir_leaflets::lang::quotation_pairs;
/// assert!(quotation_pairs("de", None).contains(&('»', '«')) && !quotation_pairs("de", None).contains(&('“', '”')));
/// ```
pub fn quotation_pairs(language: &str, region: Option<&str>) -> &'static [(char, char)] {
    match (language, region) {
        ("de", Some("CH" | "LI")) => &[('«', '»'), ('‹', '›'), ('„', '“'), ('‚', '‘')],
        ("de" | "lb" | "cs" | "sk" | "sl" | "hsb" | "dsb", _) => &[('„', '“'), ('‚', '‘'), ('»', '«'), ('›', '‹')],
        ("en" | "cy" | "ga" | "gd" | "mt" | "tr", _) => &[('“', '”'), ('‘', '’'), ('«', '»')],
        ("sv" | "fi", _) => &[('”', '”'), ('’', '’'), ('»', '»'), ('»', '«')],
        ("da", _) => &[('”', '”'), ('’', '’'), ('»', '«'), ('›', '‹'), ('„', '“'), ('“', '”')],
        ("nb" | "nn" | "no", _) => &[('«', '»'), ('‘', '’'), ('“', '”'), ('„', '“'), ('”', '”')],
        ("is", _) => &[('„', '“'), ('‚', '‘')],
        ("pl", _) => &[('„', '”'), ('«', '»'), ('»', '«'), ('‚', '’'), ('‘', '’')],
        ("hu", _) => &[('„', '”'), ('»', '«'), ('’', '’'), ('‘', '’')],
        ("ro", _) => &[('„', '”'), ('«', '»')],
        ("hr" | "bs", _) => &[('„', '”'), ('„', '“'), ('»', '«'), ('‘', '’'), ('’', '’'), ('‚', '’')],
        ("sr" | "cnr", _) => &[('„', '”'), ('„', '“'), ('»', '«'), ('‘', '’'), ('’', '’'), ('‚', '’'), ('‚', '‘')],
        ("mk", _) => &[('„', '“'), ('‚', '‘'), ('’', '‘'), ('’', '’')],
        ("bg", _) => &[('„', '“'), ('«', '»'), ('‚', '‘'), ('’', '’'), ('“', '”')],
        ("et" | "lt" | "ka", _) => &[('„', '“'), ('„', '”'), ('‚', '‘'), ('«', '»')],
        ("lv", _) => &[('„', '”'), ('„', '“'), ('“', '”'), ('«', '»'), ('‚', '’'), ('‚', '‘')],
        ("sq", _) => &[('„', '“'), ('“', '”'), ('«', '»'), ('‘', '’'), ('‚', '‘')],
        ("nl", _) => &[('‘', '’'), ('“', '”'), ('„', '”')],
        ("fr", _) => &[('«', '»'), ('“', '”'), ('‹', '›'), ('‘', '’')],
        ("es" | "ca" | "gl" | "eu" | "it" | "pt" | "el" | "hy", _) => &[('«', '»'), ('“', '”'), ('‘', '’'), ('‹', '›')],
        ("ru" | "uk" | "be", _) => &[('«', '»'), ('„', '“'), ('“', '”'), ('‚', '‘'), ('’', '’')],
        ("he", _) => &[('”', '”'), ('“', '”'), ('„', '”'), ('’', '’'), ('‘', '’')],
        ("ar" | "fa", _) => &[('«', '»'), ('“', '”'), ('”', '“'), ('‘', '’')],
        _ => EVERY_QUOTATION_PAIR,
    }
}

/// Every pair that some language uses.
pub const EVERY_QUOTATION_PAIR: &[(char, char)] = &[
    ('“', '”'),
    ('„', '“'),
    ('„', '”'),
    ('«', '»'),
    ('»', '«'),
    ('”', '”'),
    ('»', '»'),
    ('‘', '’'),
    ('‚', '‘'),
    ('‹', '›'),
    ('›', '‹'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_without_marks_of_its_own_takes_those_of_its_parent_and_then_the_roots() {
        let marks =
            |tag| quotation_marks(&Locale::parse(tag).unwrap()).map(|pair| format!("{}{}", pair.open, pair.close)).join(" ");
        for (tag, expected) in [
            ("de-AT", "„“ ‚‘"),
            ("fr-CH", "«» ‹›"),
            ("fr-BE", "«» «»"),
            ("sr-Latn", "„” ’’"),
            ("nb", "«» ‘’"),
            ("nn", "«» ‘’"),
            ("mt", "“” ‘’"),
            ("xx", "“” ‘’"),
        ] {
            assert_eq!(marks(tag), expected, "{tag}");
        }
    }

    #[test]
    fn every_line_of_the_data_names_two_pairs_and_real_tags() {
        for line in DATA.lines().filter(|line| !line.starts_with('#')) {
            let (marks, tags) = line.split_once(": ").unwrap();
            assert_eq!(marks.split(' ').filter_map(QuotationMarks::parse).count(), 2, "{line}");
            assert!(tags.split(' ').all(|tag| Locale::parse(tag).is_some_and(|locale| locale.as_str() == tag)), "{line}");
        }
    }
}

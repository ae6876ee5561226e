//! Figures in a text: numbers as values, whatever digits and marks they are written with, with their units, dates and times.

use std::ops::Range;

use super::{
    language::{Certainty, Language, Marks, Unit},
    prose::running_text,
    tokens::{Token, tokens},
};

/// A number without needless zeros, with a point before its decimals: `0.5`, `1200`, `-3`.
pub(super) type Value = String;

/// A number in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Figure {
    pub(super) range: Range<usize>,
    /// What it says by the rules of its language; a date or a time says several.
    pub(super) values: Vec<Value>,
    /// What it would say by the rules of a language with the other decimal mark.
    pub(super) otherwise: Option<Value>,
    pub(super) kind: Kind,
    /// What it may be a measure of: one sure unit, or some that single letters may stand for.
    pub(super) units: Vec<(Unit, Certainty)>,
}

/// What a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    /// Day, month and year in figures; the month is not among the values.
    Date {
        month: u8,
    },
    /// Hours and minutes.
    Time {
        minutes: u32,
    },
    /// A telephone number: its digits are the value.
    Telephone,
}

/// The figures of a text and the months that it names beside them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Figures {
    pub(super) figures: Vec<Figure>,
    pub(super) months: Vec<(u8, Range<usize>)>,
}

/// Whether a text may hold a figure at all.
pub(super) fn may_hold(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
        || !text.is_ascii() && text.chars().any(|character| digit(character).is_some() || fraction(character).is_some())
}

/// The digit that a character is.
pub(super) fn digit(character: char) -> Option<char> {
    let zero = match u32::from(character) {
        0x30..=0x39 => return Some(character),
        code @ 0x660..=0x669 => code - 0x660,
        code @ 0x6F0..=0x6F9 => code - 0x6F0,
        code @ 0x966..=0x96F => code - 0x966,
        code @ 0x9E6..=0x9EF => code - 0x9E6,
        code @ 0xFF10..=0xFF19 => code - 0xFF10,
        _ => return None,
    };
    char::from_digit(zero, 10)
}

fn fraction(character: char) -> Option<&'static str> {
    Some(match character {
        '½' => "5",
        '¼' => "25",
        '¾' => "75",
        '⅛' => "125",
        '⅕' => "2",
        '⅒' => "1",
        _ => return None,
    })
}

/// A space that may stand inside a number or before its unit.
pub(super) fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}' | '\u{2007}' | '\u{200A}')
}

impl Figures {
    /// The figures of a text, which is read as its language writes numbers.
    pub(super) fn of(text: &str, language: &Language) -> Self {
        if !may_hold(text) {
            return Self::default();
        }
        let text = running_text(text);
        let mut scanner = Scanner { text: &text, marks: language.marks(), at: 0, figures: Vec::new() };
        scanner.scan();
        let mut figures = scanner.figures;
        for figure in &mut figures {
            figure.units = units(&text, &figure.range, language);
        }
        let words = tokens(&text, &language.locale);
        for figure in &mut figures {
            half_of_day(figure, &words, &text);
        }
        let months = months(&words, &figures, &text, language);
        Self { figures, months }
    }

    /// Whether some figure says this.
    pub(super) fn has(&self, value: &Value) -> bool {
        self.figures.iter().any(|figure| figure.values.contains(value))
    }
}

struct Scanner<'t> {
    text: &'t str,
    marks: Marks,
    at: usize,
    figures: Vec<Figure>,
}

/// The digits of a number as written, each run with the mark before it.
struct Written {
    runs: Vec<(Option<char>, String)>,
    end: usize,
}

impl Scanner<'_> {
    fn scan(&mut self) {
        // Nobody reads a message with more figures.
        const MOST: usize = 200;
        while let Some((offset, character)) = self.text[self.at..]
            .char_indices()
            .find(|(_, character)| digit(*character).is_some() || fraction(*character).is_some())
        {
            if self.figures.len() == MOST {
                break;
            }
            let start = self.at + offset;
            if let Some(decimals) = fraction(character) {
                self.at = start + character.len_utf8();
                self.add_fraction(start, decimals);
                continue;
            }
            let figure = self.telephone(start).or_else(|| self.date(start)).or_else(|| self.time(start));
            let figure = figure.unwrap_or_else(|| self.number(start));
            self.at = figure.range.end;
            self.figures.push(figure);
        }
    }

    /// `½`, or `1½` as one number.
    fn add_fraction(&mut self, start: usize, decimals: &str) {
        match self.figures.last_mut().filter(|last| last.range.end == start) {
            Some(last) => {
                last.range.end = self.at;
                last.values = last.values.iter().map(|whole| format!("{whole}.{decimals}")).collect();
            }
            None => self.figures.push(figure(start..self.at, vec![format!("0.{decimals}")], Kind::Number)),
        }
    }

    fn run(&self, at: usize) -> (String, usize) {
        let rest = &self.text[at..];
        let digits: String = rest.chars().map_while(digit).collect();
        let end = rest.find(|character| digit(character).is_none()).map_or(self.text.len(), |length| at + length);
        (digits, end)
    }

    /// Digits with at least one mark of a telephone number between them, in the shape of one: seven digits or more, a `+` or `0` first.
    fn telephone(&self, start: usize) -> Option<Figure> {
        let is_international = self.text[..start].ends_with('+');
        if !is_international && digit(self.text[start..].chars().next()?) != Some('0') {
            return None;
        }
        let (mut digits, mut end) = self.run(start);
        let mut groups = 1;
        loop {
            let rest = &self.text[end..];
            let marks =
                rest.find(|character: char| !(is_space(character) || matches!(character, '-' | '/' | '(' | ')' | '–')))?;
            let (more, next) = self.run(end + marks);
            if more.is_empty() || marks == 0 || rest[..marks].chars().count() > 3 {
                break;
            }
            digits += &more;
            end = next;
            groups += 1;
            if end == self.text.len() {
                break;
            }
        }
        let is_one = groups > 1 && digits.len() >= 7 && self.date(start).is_none();
        is_one.then(|| figure(start..end, vec![digits], Kind::Telephone))
    }

    /// `14.3.2026`, `14. 3. 2026`, `14/03/2026`, `2026-03-14`.
    fn date(&self, start: usize) -> Option<Figure> {
        let (first, end) = self.run(start);
        let mark = self.text[end..].chars().next().filter(|mark| matches!(mark, '.' | '/' | '-'))?;
        let after_mark = |end: usize| {
            let after = end + mark.len_utf8();
            let spaces =
                if mark == '.' { self.text[after..].len() - self.text[after..].trim_start_matches(is_space).len() } else { 0 };
            after + spaces
        };
        let (second, end) = self.run(after_mark(end));
        if !self.text[end..].starts_with(mark) || second.is_empty() {
            return None;
        }
        let (third, end) = self.run(after_mark(end));
        let number = |digits: &String| digits.parse::<u32>().ok();
        let (first_number, middle, last) = (number(&first)?, number(&second)?, number(&third)?);
        let (day, month, year) = match (first.len(), third.len()) {
            (4, 1..=2) => (last, middle, first_number),
            (1..=2, 2 | 4) if middle > 12 => (middle, first_number, last),
            (1..=2, 2 | 4) => (first_number, middle, last),
            _ => return None,
        };
        let year = if year < 100 { year + 2000 } else { year };
        let is_date = (1..=31).contains(&day) && (1..=12).contains(&month) && (1000..=2999).contains(&year);
        let month = u8::try_from(month).ok()?;
        is_date.then(|| figure(start..end, vec![day.to_string(), year.to_string()], Kind::Date { month }))
    }

    /// `8:30`, `8h30`, `8 h 30`.
    fn time(&self, start: usize) -> Option<Figure> {
        let (hours, end) = self.run(start);
        let after_space = |at: usize| self.text.len() - self.text[at..].trim_start_matches(is_space).len();
        let letter = after_space(end);
        let minutes_at = match self.text[end..].starts_with(':') {
            true => end + 1,
            false if self.text[letter..].starts_with(['h', 'H']) => after_space(letter + 1),
            false => return None,
        };
        let (minutes, end) = self.run(minutes_at);
        let (hours, minutes) =
            (hours.parse::<u32>().ok()?, Some(minutes).filter(|digits| digits.len() == 2)?.parse::<u32>().ok()?);
        let is_time = hours <= 24 && minutes < 60;
        is_time.then(|| time(start..end, hours, minutes))
    }

    fn number(&self, start: usize) -> Figure {
        let written = self.written(start);
        let before = self.text[..start].chars().next_back();
        let starts_word = |sign: char| {
            self.text[..start].strip_suffix(sign).is_some_and(|rest| {
                rest.chars()
                    .next_back()
                    .is_none_or(|before| before.is_whitespace() || is_space(before) || matches!(before, '(' | '<' | '>'))
            })
        };
        let mut begin = start;
        let (mut value, otherwise) = self.interpret(&written);
        match before {
            Some('−') => begin -= '−'.len_utf8(),
            Some('-') if starts_word('-') => begin -= 1,
            // `.5`
            Some(mark) if mark == self.marks.decimal && starts_word(mark) && written.runs.len() == 1 => {
                value = normal("0", &written.runs[0].1);
            }
            _ => {}
        }
        if begin < start {
            value = format!("-{value}");
        }
        Figure { otherwise, ..figure(begin..written.end, vec![value], Kind::Number) }
    }

    fn written(&self, start: usize) -> Written {
        let (first, mut end) = self.run(start);
        let mut runs = vec![(None, first)];
        while let Some(mark) = self.text[end..].chars().next() {
            let after = end + mark.len_utf8();
            let (more, next) = self.run(after);
            let is_group =
                more.len() == 3 && runs.iter().skip(1).all(|(before, digits)| *before == Some(mark) && digits.len() == 3);
            let may_join = match mark {
                _ if more.is_empty() => false,
                // A space joins groups of three alone, behind one to three digits.
                mark if is_space(mark) => is_group && runs[0].1.len() <= 3 && !runs[0].1.starts_with('0'),
                '.' | ',' | '٫' | '٬' | '\'' | '’' | '·' => true,
                _ => false,
            };
            if !may_join {
                break;
            }
            runs.push((Some(mark), more));
            end = next;
        }
        Written { runs, end }
    }

    /// What the digits say by the rules of the language, and by those of the others.
    fn interpret(&self, written: &Written) -> (Value, Option<Value>) {
        let other = Marks {
            decimal: if self.marks.decimal == ',' { '.' } else { ',' },
            grouping: if self.marks.decimal == ',' { ',' } else { '.' },
        };
        let all: String =
            written.runs.iter().map(|(mark, digits)| format!("{}{digits}", mark.map_or(String::new(), String::from))).collect();
        let own = read(written, self.marks);
        let otherwise = read(written, other).filter(|otherwise| own.as_ref() != Some(otherwise));
        // What is no number here equals nothing.
        (own.unwrap_or_else(|| format!("{all}?")), otherwise)
    }
}

fn read(written: &Written, marks: Marks) -> Option<Value> {
    let is_decimal = |mark: char| mark == marks.decimal || mark == '٫' || mark == '·';
    let is_grouping = |mark: char| {
        is_space(mark)
            || mark == marks.grouping
            || matches!(mark, '\'' | '’' | '٬')
            || mark == '.' && marks.decimal == ','
            || mark == ',' && marks.decimal == '.'
    };
    let (first, rest) = written.runs.split_first()?;
    let is_groups = |runs: &[(Option<char>, String)]| {
        let right = |(mark, digits): &(Option<char>, String)| mark.is_some_and(is_grouping) && digits.len() == 3;
        runs.is_empty() || first.1.len() <= 3 && runs.iter().all(right)
    };
    let join = |runs: &[(Option<char>, String)]| runs.iter().map(|(_, digits)| digits.as_str()).collect::<String>();
    match rest.split_last() {
        Some((last, groups)) if last.0.is_some_and(is_decimal) && is_groups(groups) => {
            Some(normal(&(first.1.clone() + &join(groups)), &last.1))
        }
        _ if is_groups(rest) => Some(normal(&(first.1.clone() + &join(rest)), "")),
        _ => None,
    }
}

fn normal(whole: &str, decimals: &str) -> Value {
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    match decimals.trim_end_matches('0') {
        "" => whole.to_owned(),
        decimals => format!("{whole}.{decimals}"),
    }
}

fn figure(range: Range<usize>, values: Vec<Value>, kind: Kind) -> Figure {
    Figure { range, values, otherwise: None, kind, units: Vec::new() }
}

fn time(range: Range<usize>, hours: u32, minutes: u32) -> Figure {
    figure(range, vec![hours.to_string(), minutes.to_string()], Kind::Time { minutes: hours * 60 + minutes })
}

/// `8:30 pm`, `8 a.m.`: the hour of a day of twenty-four.
fn half_of_day(figure: &mut Figure, words: &[Token], text: &str) {
    let hours_and_minutes = match (&figure.kind, figure.values.as_slice()) {
        (Kind::Time { minutes }, _) if *minutes < 13 * 60 => Some((minutes / 60, minutes % 60)),
        (Kind::Number, [hours]) => hours.parse::<u32>().ok().filter(|hours| (1..=12).contains(hours)).map(|hours| (hours, 0)),
        _ => None,
    };
    let Some((hours, minutes)) = hours_and_minutes else { return };
    let after = text[figure.range.end..].trim_start_matches(is_space);
    let at = text.len() - after.len();
    let Some(word) = words.iter().find(|word| word.range.start == at) else { return };
    let next = || words.iter().find(|next| next.range.start == word.range.end + 1).map_or("", |next| next.lower.as_str());
    let is_pm = match (word.lower.as_str(), text[word.range.end..].starts_with('.')) {
        ("pm", _) => true,
        ("am", _)
            if text[word.range.clone()].chars().all(char::is_lowercase)
                || text[word.range.clone()].chars().all(char::is_uppercase) =>
        {
            false
        }
        ("p", true) if next() == "m" => true,
        ("a", true) if next() == "m" => false,
        _ => return,
    };
    let hours = hours % 12 + if is_pm { 12 } else { 0 };
    figure.kind = Kind::Time { minutes: hours * 60 + minutes };
}

/// The units that stand behind a figure, or in front of it as percent does in Turkish.
fn units(text: &str, range: &Range<usize>, language: &Language) -> Vec<(Unit, Certainty)> {
    let after = text[range.end..].trim_start_matches(is_space).trim_start_matches(['-', '‑']);
    if let Some(unit) = Unit::of_sign(after) {
        return vec![(unit, Certainty::Sure)];
    }
    let before = text[..range.start].trim_end_matches(is_space);
    let last = before.chars().next_back();
    if let Some(unit) =
        last.and_then(|sign| Unit::of_sign(&sign.to_string())).filter(|unit| matches!(unit, Unit::Percent | Unit::Permille))
    {
        return vec![(unit, Certainty::Sure)];
    }
    let lower = |text: &str| {
        let short: String = text.chars().take(40).collect();
        crate::lang::lowercase(&short, &language.locale).replace('µ', "μ").replace('"', "״")
    };
    let words = language.words();
    let found = words.units(&lower(after));
    let start_of_word = before
        .rfind(|character: char| !super::language::is_unit_letter(character))
        .map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
    let in_front = || {
        let found = words.units(&lower(&before[start_of_word..]));
        found.into_iter().filter(|(unit, _)| matches!(unit, Unit::Percent | Unit::Permille)).collect()
    };
    if found.is_empty() { in_front() } else { found }
}

/// Months named next to a figure: *may* and *march* are words as well.
fn months(words: &[Token], figures: &[Figure], text: &str, language: &Language) -> Vec<(u8, Range<usize>)> {
    let is_near = |word: &Token| {
        let between = |from: usize, to: usize| {
            text.get(from..to).is_some_and(|between| between.chars().count() <= 8 && between.split_whitespace().count() <= 2)
        };
        figures.iter().any(|figure| between(figure.range.end, word.range.start) || between(word.range.end, figure.range.start))
    };
    let named = words
        .iter()
        .filter(|word| is_near(word))
        .filter_map(|word| Some((language.words().month(&word.lower)?, word.range.clone())));
    let dates = figures.iter().filter_map(|figure| match figure.kind {
        Kind::Date { month } => Some((month, figure.range.clone())),
        _ => None,
    });
    named.chain(dates).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Locale;

    fn values(tag: &str, text: &str) -> Vec<String> {
        let figures = Figures::of(text, &Language::new(&Locale::parse(tag).unwrap()));
        figures.figures.into_iter().flat_map(|figure| figure.values).collect()
    }

    #[test]
    fn a_number_is_its_value_in_every_language() {
        for (tag, text, expected) in [
            ("en", "2.5 mg, 1,200 and 1,200.50", &["2.5", "1200", "1200.5"][..]),
            ("de", "2,5 mg, 1.200 und 1\u{202f}200,50", &["2.5", "1200", "1200.5"]),
            ("de", "0,50 %", &["0.5"]),
            ("de-CH", "1’200.5", &["1200.5"]),
            ("fr", "1\u{202f}200 et 38,5 °C", &["1200", "38.5"]),
            ("pl", "1200, 1 200", &["1200", "1200"]),
            ("ar", "٣٨٫٥ و ١٬٢٠٠", &["38.5", "1200"]),
            ("tr", "%0,5", &["0.5"]),
            ("en", "1½ or ½", &["1.5", "0.5"]),
            ("en", "at −5 or -7, 3-4, COVID-19", &["-5", "-7", "3", "4", "19"]),
            ("en", "1, 2, 3.", &["1", "2", "3"]),
            ("en", "on <b class=\"x1\">page 2</b> of https://e.org/3", &["2"]),
            ("en", "call +44 20 7946 0000 or 0800 123456", &["442079460000", "0800123456"]),
            ("de", "am 14.3.2026, 14. 3. 2026 und 2026-03-14", &["14", "2026", "14", "2026", "14", "2026"]),
            ("fr", "8:30, 8h30 et 14 h 30, 2 h", &["8", "30", "8", "30", "14", "30", "2"]),
        ] {
            assert_eq!(values(tag, text), expected, "{tag} {text}");
        }
    }

    #[test]
    fn a_unit_belongs_to_the_figure_before_it() {
        let units = |tag: &str, text: &str| {
            let figures = Figures::of(text, &Language::new(&Locale::parse(tag).unwrap()));
            figures.figures.into_iter().map(|figure| figure.units.first().map(|(unit, _)| unit.sign())).collect::<Vec<_>>()
        };
        assert_eq!(units("en", "2.5 mg and 50 µg for 6 hours"), [Some("mg"), Some("µg"), Some("hours")]);
        assert_eq!(units("uk", "2,5 мг та 50 мкг, 6 годин"), [Some("mg"), Some("µg"), Some("hours")]);
        assert_eq!(units("tr", "%0,5 ve yüzde 5"), [Some("%"), Some("%")]);
        assert_eq!(units("he", "2.5 מ\"ג"), [Some("mg")]);
        assert_eq!(units("de", "38,5 °C oder 38,5 Grad Celsius, 3 Kinder"), [Some("°C"), Some("°C"), None]);
    }

    #[test]
    fn a_month_is_one_beside_a_figure() {
        let months = |tag: &str, text: &str| {
            let figures = Figures::of(text, &Language::new(&Locale::parse(tag).unwrap()));
            figures.months.into_iter().map(|(month, _)| month).collect::<Vec<_>>()
        };
        assert_eq!(months("en", "You may march on. Checked on 14 March 2026."), [3]);
        assert_eq!(months("pl", "14 marca 2026"), [3]);
        assert_eq!(months("lt", "2026 m. kovo 14 d."), [3]);
        assert_eq!(months("de", "14.03.2026"), [3]);
    }
}

//! What a reader sees in place of a page.

use askama::Template;

use super::{
    super::{Alternate, Site, frame::Frame},
    FormLink, forms,
    lists::{LeafletRow, rows},
    render,
};
use crate::{
    address::Page,
    check::{
        catalogue::{Catalogue, LocaleEntry},
        words::Word,
    },
    content::manifest::{Withdrawal, WithdrawalReason},
    lang::{self, Date},
    problem::Problem,
};

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'a> {
    frame: Frame<'a>,
    title: Word,
    text: Word,
    withdrawn: Option<WithdrawnRow>,
    languages: Vec<&'a Alternate>,
    forms: Vec<FormLink>,
    leaflets: Vec<LeafletRow>,
}

struct WithdrawnRow {
    word: Word,
    date: Option<Date>,
    date_text: String,
}

/// The page of a problem in one language. It quotes nothing of the request: it depends on the page asked for alone.
pub fn problem(
    site: &Site,
    catalogue: &Catalogue,
    entry: &LocaleEntry,
    alternates: &[Alternate],
    problem: Problem,
    about: &Page<'_>,
) -> String {
    let mut frame = Frame::new(site, entry, about, alternates);
    let (title, text) = problem_words(problem);
    frame.title = frame.plain(title);
    let withdrawal: Option<&Withdrawal> = match about {
        Page::Leaflet(id) if problem == Problem::Withdrawn => {
            catalogue.leaflet(id).and_then(|leaflet| leaflet.withdrawal(&entry.locale))
        }
        _ => None,
    };
    render(&ProblemPage {
        title,
        text,
        withdrawn: withdrawal.map(|withdrawal| WithdrawnRow {
            word: match withdrawal.reason {
                WithdrawalReason::Error => Word::WithdrawnError,
                WithdrawalReason::Replaced => Word::WithdrawnReplaced,
                WithdrawalReason::Retired => Word::WithdrawnRetired,
            },
            date: withdrawal.date,
            date_text: withdrawal.date.map(|date| lang::long_date(&entry.locale, date)).unwrap_or_default(),
        }),
        languages: match problem {
            Problem::LanguageNotAvailable | Problem::LanguagesRefused | Problem::NotFound | Problem::Withdrawn => {
                alternates.iter().collect()
            }
            _ => Vec::new(),
        },
        forms: match problem {
            Problem::FormNotAvailable => forms(site, about, entry, None),
            _ => Vec::new(),
        },
        leaflets: match problem {
            Problem::NotFound | Problem::BadRequest | Problem::Withdrawn => rows(site, catalogue, &entry.locale),
            _ => Vec::new(),
        },
        frame,
    })
}

/// The words for a problem: its title and what to do.
pub fn problem_words(problem: Problem) -> (Word, Word) {
    match problem {
        Problem::NotFound => (Word::ProblemNotFoundTitle, Word::ProblemNotFoundText),
        Problem::LanguageNotAvailable => (Word::ProblemLanguageTitle, Word::ProblemLanguageText),
        Problem::LanguagesRefused => (Word::ProblemLanguagesRefusedTitle, Word::ProblemLanguagesRefusedText),
        Problem::FormNotAvailable => (Word::ProblemFormTitle, Word::ProblemFormText),
        Problem::BadRequest | Problem::TooSlow | Problem::TargetTooLong | Problem::HeadTooLarge => {
            (Word::ProblemRequestTitle, Word::ProblemRequestText)
        }
        Problem::MethodNotAllowed => (Word::ProblemMethodTitle, Word::ProblemMethodText),
        Problem::Withdrawn => (Word::ProblemWithdrawnTitle, Word::ProblemWithdrawnText),
        Problem::Internal => (Word::ProblemInternalTitle, Word::ProblemInternalText),
        Problem::Busy => (Word::ProblemBusyTitle, Word::ProblemBusyText),
    }
}

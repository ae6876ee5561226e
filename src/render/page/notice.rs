//! The notice before the title: whose words these are, and why they are not in the reader's language.

use super::super::{
    Absence, Alternate, Notice,
    html::{Filling, Markup, filled, markup},
};
use crate::{
    check::{
        catalogue::{Catalogue, Edition, LocaleEntry, State},
        words::Word,
    },
    content::locale_settings::Origin,
    lang::{self, Locale},
};

/// The notice to a reader whose language is missing, in that language where there are words in it.
pub(super) struct AbsentLanguage<'a> {
    pub language: &'a Locale,
    pub direction: &'static str,
    pub sentence: Markup,
    pub offered_intro: Markup,
    pub offered: Vec<&'a Alternate>,
}

pub(super) fn absent_language<'a>(
    catalogue: &'a Catalogue,
    entry: &'a LocaleEntry,
    alternates: &'a [Alternate],
    notice: &'a Notice,
) -> AbsentLanguage<'a> {
    let speaker = notice_speaker(catalogue, entry, notice);
    let asked_name = asked_name(notice, speaker);
    let fillings =
        [("asked", Filling::Language(&notice.asked, &asked_name)), ("served", Filling::Language(&entry.locale, &entry.own_name))];
    AbsentLanguage {
        language: &speaker.locale,
        direction: speaker.direction.as_str(),
        sentence: filled(speaker.words.text(absence_word(notice)), &fillings),
        offered_intro: markup(speaker.words.text(Word::NoticeOffered)),
        offered: notice
            .offered
            .iter()
            .filter_map(|locale| alternates.iter().find(|alternate| alternate.locale == *locale))
            .collect(),
    }
}

/// The language in which a missing language is explained: itself, where its words are there.
fn notice_speaker<'a>(catalogue: &'a Catalogue, entry: &'a LocaleEntry, notice: &Notice) -> &'a LocaleEntry {
    catalogue.locale(&notice.asked).map_or(entry, |asked| asked)
}

fn absence_word(notice: &Notice) -> Word {
    match notice.absence {
        Absence::Missing => Word::NoticeMissing,
        Absence::Near => Word::NoticeNear,
    }
}

fn asked_name(notice: &Notice, speaker: &LocaleEntry) -> String {
    let asked = &notice.asked;
    asked.own_name().or_else(|| lang::name_of(asked, &speaker.locale)).unwrap_or_else(|| asked.to_string())
}

/// The notice to a reader whose language is missing, as plain text with its language.
pub fn absence<'a>(catalogue: &'a Catalogue, entry: &'a LocaleEntry, notice: &Notice) -> (&'a Locale, String) {
    let speaker = notice_speaker(catalogue, entry, notice);
    let sentence = speaker.words.text(absence_word(notice)).plain_with(&|slot| match slot {
        "asked" => asked_name(notice, speaker),
        _ => entry.own_name.clone(),
    });
    (&speaker.locale, sentence)
}

/// The sentences on origin and state that every reader sees before the first heading.
pub fn notice_words(edition: &Edition) -> Vec<Word> {
    let mut words = Vec::new();
    match edition.state {
        State::Reviewed => words.push(Word::NoticeReviewed),
        _ => words.push(match (edition.origin, edition.is_source) {
            (Origin::Machine, true) => Word::NoticeMachineSource,
            (Origin::Machine, false) => Word::NoticeMachineTranslation,
            (Origin::Human, true) => Word::NoticeHumanSource,
            (Origin::Human, false) => Word::NoticeHumanTranslation,
        }),
    }
    match edition.state {
        State::Outdated => words.push(Word::NoticeOutdated),
        State::Expired => words.push(Word::NoticeExpired),
        _ => {}
    }
    words
}

/// The same sentences as plain text.
pub fn notice_texts(edition: &Edition, entry: &LocaleEntry) -> Vec<String> {
    let owner = &edition.manifest.source.short_owner;
    let plain = |word| entry.words.text(word).plain_with(&|_| owner.clone());
    notice_words(edition).into_iter().map(plain).collect()
}

pub(super) fn notices(edition: &Edition, entry: &LocaleEntry) -> Vec<Markup> {
    let owner = edition.manifest.source.short_owner.as_str();
    let sentence = |word| filled(entry.words.text(word), &[("owner", Filling::Words(owner))]);
    notice_words(edition).into_iter().map(sentence).collect()
}

//! Which languages CLDR 49 has plural rules for. ICU4X's data leaves out those that only know `other`, so it cannot be
//! asked.

use std::sync::LazyLock;

use unic_langid::LanguageIdentifier;

const LANGUAGES: &str = "\
    af ak am an ar ars as asa ast az bal be bem bez bg bho blo bm bn bo br brx bs ca ce ceb cgg chr ckb cnr cs csw cv cy \
    da de doi dsb dv dz ee el en eo es et eu fa ff fi fil fo fr fur fy ga gd gl gsw gu guw ha haw he hi hnj hr hsb \
    hu hy ia id ie ig ii in io is it iu iw ja jbo jgo ji jmc jv jw ka kab kaj kcg kde kea kk kkj kl km kn ko kok \
    kok-Latn ks ksb ksh ku ky lb lg lij lkt lld ln lo lt lv mas mg mgo mk ml mn mo mr ms mt my nah naq nb nd ne \
    nl nn nnh no nqo nr nso ny nyn om or os osa pa pap pcm pl prg ps pt pt-PT rm ro rof ru rwk sah saq sat sc scn sd \
    sdh se seh ses sg sh si sk sl sma smi smj smn sms sn so sq sr ss ssy st su sv sw syr ta te teo tg th ti tig \
    tk tl tn to tpi tr ts ug uk ur uz ve vec vi vo vun wa wae wo xh xog yi yo yue zh zu";

static PARSED: LazyLock<Vec<LanguageIdentifier>> =
    LazyLock::new(|| LANGUAGES.split_whitespace().filter_map(|tag| tag.parse().ok()).collect());

pub(crate) fn all() -> Vec<LanguageIdentifier> {
    PARSED.clone()
}

pub(crate) fn is_known(tag: &str) -> bool {
    LANGUAGES.split_whitespace().any(|known| known == tag)
}

/// The language a retired code, or Montenegrin, stands for.
pub(crate) fn modern(tag: &str) -> &str {
    match tag {
        "ars" => "ar",
        "cnr" | "sh" => "sr",
        "in" => "id",
        "iw" => "he",
        "ji" => "yi",
        "jw" => "jv",
        "mo" => "ro",
        "tl" => "fil",
        _ => tag,
    }
}

/// The language whose cardinals a language has, if ICU4X lacks its own.
///
/// ICU4X's own data stops at the languages CLDR covers well and answers `other` for the rest, so those borrow the rules
/// of a language CLDR gives the same. Manx, Cornish, Langi, Samogitian, Tachelhit and Central Atlas Tamazight share
/// theirs with nobody; they are not listed, and Fluent reads them by English rules.
pub(crate) fn counts_like(tag: &str) -> &str {
    match tag {
        // One form for 1, however it is written.
        "an" | "asa" | "bal" | "bem" | "bez" | "ce" | "cgg" | "dv" | "fur" | "gsw" | "haw" | "jgo" | "jmc" | "kaj" | "kcg"
        | "kkj" | "kl" | "ksb" | "lg" | "mas" | "mgo" | "nah" | "nd" | "nnh" | "nr" | "ny" | "nyn" | "os" | "pap" | "rof"
        | "rwk" | "saq" | "sdh" | "seh" | "sn" | "ss" | "ssy" | "teo" | "tig" | "ts" | "ve" | "vo" | "vun" | "wae" | "xog" => {
            "bg"
        }
        // One form for 1 without a fraction.
        "io" | "yi" => "en",
        // One form for 0 and 1, with or without what follows the decimal mark.
        "guw" | "ln" | "mg" | "wa" => "ti",
        "ff" | "kab" => "hy",
        // One for 1, one for 2.
        "iu" | "naq" | "se" | "sma" | "smi" | "smj" | "smn" | "sms" => "sat",
        _ => tag,
    }
}

#[cfg(test)]
mod tests {
    use icu_plurals::provider::{Baked, PluralsCardinalV1, PluralsOrdinalV1};
    use icu_provider::prelude::*;

    use super::*;

    fn has_rules(tag: &str) -> bool {
        let Ok(locale) = tag.parse::<DataLocale>() else {
            return false;
        };
        let request = DataRequest { id: DataIdentifierBorrowed::for_locale(&locale), ..Default::default() };
        // ICU4X says where it found the rules only when that is not the locale asked for.
        let cardinal: Result<DataResponse<PluralsCardinalV1>, _> = Baked.load(request);
        let ordinal: Result<DataResponse<PluralsOrdinalV1>, _> = Baked.load(request);
        cardinal.is_ok_and(|found| found.metadata.locale.is_none()) || ordinal.is_ok_and(|found| found.metadata.locale.is_none())
    }

    #[test]
    fn every_language_icu_has_rules_for_is_listed() {
        let letters = || (b'a'..=b'z').map(char::from);
        let two = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
        let three = two.clone().flat_map(|pair| letters().map(move |c| format!("{pair}{c}")));
        let missing: Vec<_> = two.chain(three).filter(|tag| tag != "und" && has_rules(tag) && !is_known(tag)).collect();
        assert_eq!(missing, Vec::<String>::new());
    }

    #[test]
    fn only_languages_icu_lacks_borrow_rules_and_only_from_those_it_has() {
        for tag in LANGUAGES.split_whitespace() {
            let donor = counts_like(tag);
            assert!(donor == tag || !has_rules(tag), "{tag} has its own");
            assert!(donor == tag || has_rules(donor), "{donor} has none to lend");
        }
    }

    #[test]
    fn every_listed_tag_is_well_formed() {
        assert_eq!(PARSED.len(), LANGUAGES.split_whitespace().count());
    }
}

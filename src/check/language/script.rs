//! Scripts: which one a language is written in, and which one a letter belongs to.

use icu::{
    locale::LocaleExpander,
    properties::{CodePointMapData, PropertyParser, props::Script},
};

use crate::lang::Locale;

/// The script of a locale, the one in its tag or else the usual one of its language.
pub(super) fn of_locale(locale: &Locale) -> Script {
    let mut likely = locale.icu().clone();
    LocaleExpander::new_extended().maximize(&mut likely);
    let name = likely.script.map(|script| script.to_string()).unwrap_or_default();
    PropertyParser::<Script>::new().get_loose(&name).unwrap_or(Script::Latin)
}

/// The script that a letter belongs to; nothing for marks and signs that all scripts use.
pub(in crate::check) fn script_of(character: char) -> Option<Script> {
    if character.is_ascii() {
        return character.is_ascii_alphabetic().then_some(Script::Latin);
    }
    if !character.is_alphabetic() {
        return None;
    }
    let script = CodePointMapData::<Script>::new().get(character);
    (script != Script::Common && script != Script::Inherited).then_some(script)
}

/// What a script is called.
pub(in crate::check) fn name_of(script: Script) -> &'static str {
    match script {
        Script::Latin => "Latin",
        Script::Cyrillic => "Cyrillic",
        Script::Greek => "Greek",
        Script::Arabic => "Arabic",
        Script::Hebrew => "Hebrew",
        Script::Armenian => "Armenian",
        Script::Georgian => "Georgian",
        Script::Han => "Chinese",
        _ => "another",
    }
}

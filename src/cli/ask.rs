use std::{
    io::{BufRead, BufReader, BufWriter, Write, stdin, stdout},
    process::ExitCode,
};

use clap::ValueEnum;
use serde::{Deserialize, Serialize};

use super::{Done, Stop, open::ContentOptions, print, status::nothing_to_serve};
use crate::{
    address::Page,
    ask::{Asked, Languages, Policy, choose_tag},
    check::Publish,
    lang::Locale,
    render::{self, Site},
};

#[derive(clap::Args)]
pub(super) struct Options {
    /// What the reader's browser sends, such as "pl, en;q=0.5"
    #[arg(value_name = "ACCEPT-LANGUAGE", default_value = "", conflicts_with = "batch")]
    header: String,
    /// The leaflet asked for; without it, the list of leaflets
    #[arg(long, env = "LEAFLETS_LEAFLET", value_name = "ID")]
    leaflet: Option<String>,
    /// The one language that the address asks for, as in ?lang=
    #[arg(long, env = "LEAFLETS_LANG", value_name = "TAG")]
    lang: Option<String>,
    /// The languages that there are, with commas; without it, those of the content
    #[arg(long, env = "LEAFLETS_AVAILABLE", value_name = "TAGS", value_delimiter = ',')]
    available: Vec<String>,
    /// What is served when nothing fits; without it, the first of those available
    #[arg(long, env = "LEAFLETS_DEFAULT", value_name = "TAG", requires = "available")]
    default: Option<String>,
    /// Who decides: the leaflet service, or CLDR's plain language matching
    #[arg(long, env = "LEAFLETS_POLICY", value_enum, default_value = "leaflet")]
    policy: PolicyName,
    /// Read questions as JSON lines from standard input and answer each on a line:
    /// {"accept_language":…,"available":[…],"default":…,"policy":"leaflet"|"cldr"}
    #[arg(long, env = "LEAFLETS_BATCH")]
    batch: bool,
    /// Answer as JSON
    #[arg(long, env = "LEAFLETS_JSON")]
    json: bool,
    #[command(flatten)]
    content: ContentOptions,
}

#[derive(Clone, Copy, Default, Deserialize, ValueEnum)]
#[serde(rename_all = "lowercase")]
enum PolicyName {
    #[default]
    Leaflet,
    Cldr,
}

impl From<PolicyName> for Policy {
    fn from(name: PolicyName) -> Self {
        match name {
            PolicyName::Leaflet => Self::Leaflet,
            PolicyName::Cldr => Self::Cldr,
        }
    }
}

/// One line of a batch.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Question {
    #[serde(default)]
    accept_language: Option<String>,
    available: Vec<String>,
    #[serde(default)]
    default: Option<String>,
    #[serde(default)]
    policy: PolicyName,
}

#[derive(Serialize)]
struct Answer<'a> {
    locale: Option<&'a str>,
    reason: &'a str,
}

/// Tells which language a reader would get.
pub(super) fn run(options: Options) -> Done {
    if options.batch {
        return batch();
    }
    if options.available.is_empty() {
        return of_content(&options);
    }
    let available: Vec<&str> = options.available.iter().map(String::as_str).collect();
    let header = Some(options.header.as_bytes()).filter(|header| !header.is_empty());
    let (locale, reason) = choose_tag(header, &available, options.default.as_deref(), options.policy.into());
    tell(options.json, locale, reason.as_str(), || format!("served={}; reason={}", locale.unwrap_or("none"), reason.as_str()))
}

/// Among the languages of the content, exactly as the service chooses.
fn of_content(options: &Options) -> Done {
    let content = options.content.read()?;
    let checked = options.content.check(&content, Publish::Drafts);
    let catalogue = checked.catalogue.ok_or_else(|| nothing_to_serve(&options.content))?;
    let page = options.leaflet.as_ref().map_or(Page::Leaflets, |leaflet| Page::Leaflet(leaflet.into()));
    let locales: Vec<Locale> =
        render::alternates(&Site::default(), &catalogue, &page).into_iter().map(|alternate| alternate.locale).collect();
    if locales.is_empty() {
        let leaflet = options.leaflet.as_deref().unwrap_or_default();
        return Err(Stop::new(
            format!("{leaflet} cannot be read in any language"),
            "there is no such leaflet",
            "type: leaflets status",
        ));
    }
    if let PolicyName::Cldr = options.policy {
        let available: Vec<&str> = locales.iter().map(Locale::as_str).collect();
        let (locale, reason) =
            choose_tag(Some(options.header.as_bytes()), &available, Some(catalogue.source().as_str()), Policy::Cldr);
        return tell(options.json, locale, reason.as_str(), || {
            format!("served={}; reason={}", locale.unwrap_or("none"), reason.as_str())
        });
    }
    let languages = Languages::new(locales.into_iter(), catalogue.source().clone());
    let asked = Asked { lang: options.lang.as_deref(), accept_language: Some(options.header.as_bytes()), society_default: None };
    let choice = languages.choose(&asked).map_err(|_| {
        let lang = options.lang.as_deref().unwrap_or_default();
        Stop::new(format!("--lang {lang:?} cannot be read"), "this is not a language tag", "tags look like de, pt-PT or sr-Latn")
    })?;
    let locale = choice.served.as_ref().map(Locale::as_str);
    tell(options.json, locale, choice.reason.as_str(), || choice.header_value())
}

fn tell(json: bool, locale: Option<&str>, reason: &str, line: impl FnOnce() -> String) -> Done {
    let text = match json {
        true => serde_json::to_string(&Answer { locale, reason }).expect("two texts can be written as JSON"),
        false => line(),
    };
    print(format!("{text}\n"))?;
    Ok(ExitCode::SUCCESS)
}

/// Answers line by line until the input ends; who waits for an answer before the next question is not kept waiting.
fn batch() -> Done {
    let mut input = BufReader::new(stdin());
    let mut out = BufWriter::new(stdout().lock());
    let mut line = String::new();
    for number in 1.. {
        line.clear();
        let unreadable = |reason: String| {
            let next = r#"write: {"accept_language":"pl","available":["en","pl"],"default":"en","policy":"leaflet"}"#;
            Stop::new(format!("line {number} of the batch cannot be read"), reason, next)
        };
        if input.read_line(&mut line).map_err(|error| unreadable(error.to_string()))? == 0 {
            break;
        }
        let question: Question = serde_json::from_str(&line).map_err(|error| unreadable(error.to_string()))?;
        let available: Vec<&str> = question.available.iter().map(String::as_str).collect();
        let header = question.accept_language.as_deref().map(str::as_bytes);
        let (locale, reason) = choose_tag(header, &available, question.default.as_deref(), question.policy.into());
        let answer =
            serde_json::to_string(&Answer { locale, reason: reason.as_str() }).expect("two texts can be written as JSON");
        let written = writeln!(out, "{answer}").and_then(|()| if input.buffer().is_empty() { out.flush() } else { Ok(()) });
        // Who reads the answers may have gone away; nothing is lost by that.
        if written.is_err() {
            break;
        }
    }
    let _ = out.flush();
    Ok(ExitCode::SUCCESS)
}

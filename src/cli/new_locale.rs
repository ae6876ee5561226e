use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{Done, Stop, open::ContentOptions, print};
use crate::{
    content::{Content, l10n, source},
    lang::{self, Direction, Locale, quotation_marks},
    proof,
};

#[derive(clap::Args)]
pub(super) struct Options {
    /// The language, such as ro or pt-PT
    #[arg(value_name = "LOCALE")]
    tag: String,
    #[command(flatten)]
    content: ContentOptions,
}

/// Begins a translation: a folder with everything to translate, and the language in the list that translation tools read.
pub(super) fn run(mut options: Options) -> Done {
    let root = options.content.folder_to_write()?;
    let content = options.content.read()?;
    let source = &options.content.source;
    let (locale, name) = language(&options.tag)?;
    let parent = parent(&content, &locale);
    let folder = if parent.is_some() { format!("regions/{locale}") } else { locale.to_string() };
    refuse_what_is_there(&root, &locale, &folder)?;

    let files = match &parent {
        Some(_) => vec![(format!("{folder}/locale.toml"), settings(&locale, &name, ""))],
        None => whole(&content, source, &locale, &name, &folder)?,
    };
    let write = |path: &str, text: &str| {
        source::write_file(&root, path, text.as_bytes()).map_err(|error| {
            let next = "look at the permissions of the folder; what was written before can be deleted";
            Stop::new(format!("{} cannot be written", root.join(path).display()), error, next)
        })
    };
    for (path, text) in &files {
        write(path, text)?;
    }
    if parent.is_none() {
        let mut tags = l10n::targets(&content, source);
        tags.push(locale.to_string());
        write(l10n::FILE, &l10n::updated(content.file(l10n::FILE).map(|file| &*file.text), source.as_str(), tags))?;
    }
    print(next(&root, &locale, &name, &options.tag, &folder, parent.as_ref(), files.iter().map(|(path, _)| path)))?;
    Ok(ExitCode::SUCCESS)
}

/// The language that was meant, and its name in English.
fn language(typed: &str) -> Result<(Locale, String), Stop> {
    let refuse = |reason: &str| {
        let next =
            "type a tag of BCP 47, such as ro, pt-PT or sr-Latn: https://www.iana.org/assignments/language-subtag-registry";
        Stop::new(format!("{typed:?} is no language"), reason, next)
    };
    let locale = lang::canonicalize(typed).ok_or_else(|| refuse("it is not written like a language tag"))?;
    let english = Locale::parse("en").expect("\"en\" is a tag");
    let name = lang::name_of(&locale, &english).ok_or_else(|| refuse("CLDR knows no language, script or region of that name"))?;
    Ok((locale, name))
}

/// The folder whose texts a region shows where it says nothing of its own.
fn parent(content: &Content, locale: &Locale) -> Option<Locale> {
    let is_there = |parent: &Locale| content.files_below(parent.as_str()).next().is_some();
    std::iter::successors(locale.parent(), Locale::parent).find(is_there)
}

fn refuse_what_is_there(root: &Path, locale: &Locale, folder: &str) -> Result<(), Stop> {
    let there = [folder.to_owned(), locale.to_string(), format!("regions/{locale}")].map(|folder| root.join(folder));
    match there.iter().find(|folder| folder.symlink_metadata().is_ok()) {
        None => Ok(()),
        Some(folder) => {
            let next = format!("to see what it lacks, type: leaflets check --content {} --locale {locale}", root.display());
            Err(Stop::new(format!("{} cannot be begun", folder.display()), "it is there already", next))
        }
    }
}

/// Everything that a language of its own needs.
fn whole(content: &Content, source: &Locale, locale: &Locale, name: &str, folder: &str) -> Result<Vec<(String, String)>, Stop> {
    let mut files = Vec::new();
    if let Some(glossary) = content.file(&format!("{source}/glossary.tsv")) {
        files.push((format!("{folder}/glossary.tsv"), self::glossary(&glossary.text, source)));
    }
    let mut follows = "
# The English texts that these were translated from; the check tells when they have changed.
[follows]
"
    .replace("English", &lang::name_of(source, source).unwrap_or_else(|| source.to_string()));
    let texts = proof::file_names(content, source);
    if texts.is_empty() {
        let reason = format!("there are no texts in {source} to translate");
        return Err(Stop::new(format!("{folder} cannot be begun"), reason, "name the language of the first texts with --source"));
    }
    for file_name in texts {
        if let Some(file) = content.file(&format!("{source}/{file_name}")) {
            files.push((format!("{folder}/{file_name}"), proof::skeleton(&file.text, source, locale)));
            follows += &format!("\"{file_name}\" = \"{}\"\n", file.fingerprint.short());
        }
    }
    files.insert(0, (format!("{folder}/locale.toml"), settings(locale, name, &follows)));
    Ok(files)
}

/// `locale.toml` with what CLDR knows.
fn settings(locale: &Locale, name: &str, follows: &str) -> String {
    let own_name = locale.own_name().unwrap_or_else(|| locale.to_string());
    let [outer, inner] = quotation_marks(locale).map(|pair| format!("\"{}{}\"", pair.open, pair.close));
    let direction = match locale.direction() {
        Direction::LeftToRight => "",
        Direction::RightToLeft => {
            "#
# This language is written from right to left. Type as you always do: the program sets the direction by itself, and marks of direction
# (such as U+200F) must not stand in the texts.
"
        }
    };
    format!(
        "\
# About the texts in this folder: {own_name} ({name}). The check reads it; translators and reviewers edit it.
{direction}
# Who wrote each file: \"machine\" (a computer) or \"human\" (a person). What is not listed counts as a computer's.
[origin]
# \"page.ftl\" = \"human\"

[style]
# How the reader is addressed.
# address = \"\"
# Opening and closing quotation marks, outer then inner. These are CLDR's; write those that careful texts in your language use.
quotation_marks = [{outer}, {inner}]

[confidence]
# How sure the writer is of the language: \"low\" or \"medium\"; \"high\" needs a native clinician.
level = \"low\"
# notes = \"\"
{follows}"
    )
}

/// The concepts of the source's glossary, each waiting for its words.
fn glossary(text: &str, source: &Locale) -> String {
    let mut lines = text.lines();
    let header = lines.next().unwrap_or_default();
    let columns: Vec<&str> = header.split('\t').collect();
    let cell = |line: &str, name: &str| {
        let at = columns.iter().position(|column| *column == name);
        at.and_then(|at| line.split('\t').nth(at)).unwrap_or_default().to_owned()
    };
    let mut glossary = format!("{header}\n");
    for line in lines.filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let [concept, term, explanation] = ["concept", "term", "explanation"].map(|name| cell(line, name));
        let explained = if explanation.is_empty() { String::new() } else { format!(": {explanation}") };
        glossary += &format!("# {source}: {term}{explained}\n# {concept}{}\n", "\t".repeat(columns.len().saturating_sub(1)));
    }
    glossary
}

fn next<'a>(
    root: &Path,
    locale: &Locale,
    name: &str,
    typed: &str,
    folder: &str,
    parent: Option<&Locale>,
    files: impl Iterator<Item = &'a String>,
) -> String {
    let spelt = if locale.as_str() == typed { String::new() } else { format!(" ({typed:?} is written {locale} here)") };
    let content = if root == Path::new("locales") { String::new() } else { format!(" --content {}", root.display()) };
    let files: Vec<String> = files.map(|path| root.join(path).display().to_string()).collect();
    let work = match parent {
        Some(parent) => format!(
            "It shows the texts of {parent}. For what differs, copy a message from {parent} into a file of the same name in\n   {} and change it there.",
            path(root, folder).display()
        ),
        None => "In the .ftl files, take the # away from a message, write its text behind the =, and leave what stands in { } as it is.".to_owned(),
    };
    format!(
        "\
{name}{spelt} has been begun:
   {}

What to do next:
1. Say in {} who writes the texts, and how the reader is addressed.
2. {work}
3. To see what is wrong or missing, type: leaflets check{content} --locale {locale}
4. To see it as a page, type: leaflets serve --preview{content}
TRANSLATING.md explains the signs, the glossary, and how to work in Pontoon or Weblate.
",
        files.join("\n   "),
        path(root, &format!("{folder}/locale.toml")).display(),
    )
}

fn path(root: &Path, below: &str) -> PathBuf {
    root.join(below)
}

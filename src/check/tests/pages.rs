//! Every rule's page holds its smallest broken example; here they are run.
//!
//! A fenced block whose info string is `ftl en/example.ftl` writes that file into a content folder, over what an earlier block
//! wrote, or takes it away if the block is empty; a `text` block holds everything that the check says about the folder as it is then, in the words of the command.
//! `⟨U+200B⟩` in a block stands for that character.

use crate::{
    check::{Policy, Previous, check, rules},
    content::Content,
};

/// The fenced blocks of a page: the info string, and the text.
fn blocks(page: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(info) = line.strip_prefix("```") {
            let text: String = lines.by_ref().take_while(|line| *line != "```").map(|line| format!("{line}\n")).collect();
            blocks.push((info.to_owned(), text));
        }
    }
    blocks
}

/// What `…` stands for in the files of a page.
fn rest_of(path: &str) -> &'static str {
    match path {
        "leaflets.toml" => {
            "schema = 1

[[leaflet]]
id = \"example\"
title = \"title\"
summary = \"summary\"

[leaflet.source]
title = \"Example\"
language = \"en\"
owner = \"Example\"
short_owner = \"Example\"

[[leaflet.section]]
id = \"about\"
heading = \"heading\"

[[leaflet.section.block]]
id = \"text\"
kind = \"paragraph\"
message = \"text\"
"
        }
        "en/example.ftl" => "title = Biopsy\nsummary = A sample is taken.\nheading = What is a biopsy?\n",
        _ => "title = Biopsie\nsummary = Eine Probe wird entnommen.\nheading = Was ist eine Biopsie?\n",
    }
}

fn lines_with_rest(text: &str, path: &str) -> String {
    text.split_inclusive('\n').map(|line| if line == "…\n" { rest_of(path) } else { line }).collect()
}

/// Rules that nothing which a page can show would break: files as the disk has them, and what other rules find first.
const WITHOUT_EXAMPLE: [&str; 6] =
    ["encoding", "file-too-large", "formatter-error", "incomplete-group", "missing-manifest", "unreadable-file"];

fn unescape(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("⟨U+") {
        let (code, behind) = after.split_once('⟩').unwrap();
        plain.push_str(before);
        plain.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        rest = behind;
    }
    plain + rest
}

#[test]
fn the_examples_of_every_rule_are_judged_as_its_page_says() {
    let pages = ["en/page.ftl", "de/page.ftl"].map(|path| Content::embedded().file(path).unwrap().clone());
    let mut wrong = Vec::new();
    for rule in rules() {
        let page = rule.page();
        let mut content = Content::default();
        let (mut cases, mut is_found, mut is_silent) = (0, false, false);
        for (info, text) in blocks(&page) {
            if info != "text" {
                let path = info.split(' ').nth(1).unwrap_or_else(|| panic!("{}: a block without a path", rule.name));
                if path == "leaflets.toml" {
                    content = pages.iter().fold(content, |content, page| content.with(&page.path, &page.text));
                }
                let text = unescape(&lines_with_rest(&text, path));
                // An empty block takes the file away.
                if text.is_empty() {
                    content = content.without(path);
                    continue;
                }
                // A file without a line end at its end has this sign there.
                content = content.with(path, text.strip_suffix("⌁\n").unwrap_or(&text));
                continue;
            }
            cases += 1;
            let findings = check(&content, &Previous::default(), &Policy::default()).findings;
            is_found |= findings.iter().any(|finding| finding.rule == rule);
            is_silent |= findings.is_empty();
            let said: String = findings.iter().map(|finding| format!("{finding}\n")).collect();
            let text = unescape(&text);
            if said != text {
                wrong.push(format!("{}, case {cases}\n--- the page says\n{text}--- the check says\n{said}", rule.name));
            }
        }
        let has_none = WITHOUT_EXAMPLE.contains(&rule.name);
        if (!is_found || !is_silent) != has_none || rule.explanation.trim().is_empty() {
            wrong.push(format!("{}: the page needs an example that is found, and a right one", rule.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn rules_have_names_of_their_own() {
    let mut names: Vec<&str> = rules().iter().map(|rule| rule.name).collect();
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all);
    for rule in rules() {
        assert!(rule.about.ends_with('.') && rule.about.len() < 160, "{}", rule.name);
        assert!(
            rule.name.split('-').all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase())),
            "{}",
            rule.name
        );
    }
}

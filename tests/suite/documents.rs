//! What README, OPERATING, TRANSLATING, SECURITY and OpenAPI say is tried.

use std::{
    collections::BTreeSet,
    fs,
    net::TcpListener,
    path::Path,
    process::{Command, Stdio},
};

use ir_leaflets::form::Form;

use crate::{
    client::Service,
    program::{Folder, Program},
    terminal::{self, copy_content, told},
};

const HERE: &str = env!("CARGO_MANIFEST_DIR");

fn document(name: &str) -> String {
    fs::read_to_string(Path::new(HERE).join(name)).unwrap()
}

/// The blocks of a language in a document.
fn blocks<'a>(text: &'a str, language: &str) -> impl Iterator<Item = &'a str> {
    let fence = format!("```{language}\n");
    text.split(fence.as_str()).skip(1).map(|rest| rest.split("```").next().unwrap()).collect::<Vec<_>>().into_iter()
}

/// Runs the commands of a document's console blocks, in order and in one shell, and compares with what it shows under them; `…`
/// there stands for anything, and a command under which nothing is shown may say what it likes. Returns how many were run.
fn run(text: &str, folder: &Path, addresses: &[(&str, &str)]) -> usize {
    let mut steps: Vec<(String, String)> = Vec::new();
    for line in blocks(text, "console").flat_map(str::lines) {
        match (line.strip_prefix("$ "), steps.last_mut()) {
            (Some(command), _) => steps.push((command.to_owned(), String::new())),
            (None, Some((_, shown))) => shown.push_str(&format!("{line}\n")),
            (None, None) => {}
        }
    }
    let mut script = "trap 'kill $(jobs -p) 2>/dev/null' EXIT\n".to_owned();
    for (command, _) in &steps {
        let local = addresses.iter().fold(command.clone(), |command, (from, to)| command.replace(from, to));
        script.push_str(&format!("{{ {local}\n}} 2>&1\nprintf '\\036%s\\036' $?\n"));
    }
    let programs = Path::new(env!("CARGO_BIN_EXE_leaflets")).parent().unwrap().display();
    let output = Command::new("bash")
        .args(["-c", &script])
        .current_dir(folder)
        .env_clear()
        .env("PATH", format!("{programs}:/usr/local/bin:/usr/bin:/bin"))
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .envs(["GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"].map(|name| (name, "Operator")))
        .envs(["GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"].map(|name| (name, "operator@example.org")))
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let mut parts = said.split('\u{1e}');
    for (command, shown) in &steps {
        let (said, code) = (parts.next().unwrap(), parts.next().unwrap_or("none"));
        assert_eq!(code, "0", "{command}\n{said}");
        assert!(shown.is_empty() || is_like(said, shown), "{command}\nshows\n{shown}\nand says\n{said}");
    }
    steps.len()
}

/// Whether a text is what is shown, where `…` stands for anything within a line.
fn is_like(said: &str, shown: &str) -> bool {
    let is_line = |(said, shown): (&str, &str)| match shown.split_once('…') {
        Some((start, end)) => said.len() >= start.len() + end.len() && said.starts_with(start) && said.ends_with(end),
        None => said == shown,
    };
    said.lines().count() == shown.lines().count() && said.lines().zip(shown.lines()).all(is_line)
}

#[test]
fn every_command_of_the_readme_gives_what_the_readme_shows() {
    let tried = run(&document("README.md"), HERE.as_ref(), &[("http://127.0.0.1:8080", &Service::shared().url())]);
    assert!(tried >= 5, "the README shows one address in two languages, and its commands");
}

#[test]
fn an_operator_can_go_by_the_book_from_the_first_start_to_recovery() {
    let free = [0; 2].map(|_| TcpListener::bind("127.0.0.1:0").unwrap()).map(|door| door.local_addr().unwrap().to_string());
    let folder = Folder::empty();
    let locales = folder.path().join("locales");
    fs::create_dir(&locales).unwrap();
    folder.copy_to(&locales);
    let tried = run(&document("OPERATING.md"), &folder.path(), &[("127.0.0.1:8080", &free[0]), ("127.0.0.1:9090", &free[1])]);
    assert!(tried >= 20, "{tried}");
}

#[test]
fn a_translator_can_go_by_the_book_with_the_program_and_with_the_container() {
    let book = document("TRANSLATING.md");
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("locales");
    copy_content(&content);
    let english: String = ["page", "paediatric-ir-techniques"]
        .map(|name| fs::read_to_string(content.join("en").join(name).with_extension("ftl")).unwrap())
        .concat();
    for shown in blocks(&book, "ftl") {
        assert!(english.contains(shown), "the English texts hold\n{shown}");
    }

    let exception = blocks(&book, "toml").find(|block| block.contains("[[exception]]")).unwrap();
    let settings = content.join("de/locale.toml");
    let before = fs::read_to_string(&settings).unwrap();
    fs::write(&settings, format!("{before}\n{exception}")).unwrap();
    let (_, found, _) = told(&terminal::leaflets().current_dir(&folder).args(["check", "--json"]).output().unwrap());
    let found: serde_json::Value = serde_json::from_str(&found).unwrap();
    let rules: Vec<&str> =
        found["findings"].as_array().unwrap().iter().map(|finding| finding["rule"].as_str().unwrap()).collect();
    assert_eq!(rules, ["needless-exception"], "it is written as it must be, and nothing needs it here");
    fs::write(&settings, before).unwrap();

    let mut tried = Vec::new();
    let inside = content.display().to_string();
    for line in blocks(&book, "sh").flat_map(str::lines) {
        let arguments =
            line.strip_prefix("leaflets ").or_else(|| Some(line.strip_prefix("docker run ")?.split_once(" ir-leaflets ")?.1));
        let arguments: Vec<String> =
            arguments.unwrap_or_default().split_whitespace().map(|word| word.replace("/content", &inside)).collect();
        match arguments.first().map(String::as_str) {
            Some("serve") => {
                let mut command = Command::new(env!("CARGO_BIN_EXE_leaflets"));
                let program = Program::run(command.args(&arguments).current_dir(&folder));
                let page = program.get("/preview/pl/page");
                assert!(page.status == 200 && page.text().contains("languages-count"), "{line}");
            }
            Some(first) => {
                let (code, out, err) = told(&terminal::leaflets().current_dir(&folder).args(&arguments).output().unwrap());
                assert_eq!((code, err.as_str()), (Some(0), ""), "{line}: {out}");
                tried.push(first.to_owned());
            }
            None => assert!(line.starts_with("cargo install ") || line.starts_with("docker build "), "{line} is not tried"),
        }
    }
    assert_eq!(tried, ["check", "check"], "the container's");

    let tried = run(&book, folder.path(), &[]);
    assert!(tried >= 7 && content.join("lb/page.ftl").is_file(), "{tried}");
}

/// The words of a text that look like what is sought.
fn words(text: &str, is_sought: impl Fn(&str) -> bool) -> BTreeSet<&str> {
    text.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_').filter(|word| is_sought(word)).collect()
}

#[test]
fn every_alert_has_a_line_in_the_book() {
    let is_alert = |word: &str| word.len() > 8 && word.starts_with("Leaflets");
    let rules = document("deploy/prometheus/rules.yml");
    let rung = words(&rules, is_alert);
    assert!(rung.len() >= 10);
    assert_eq!(words(&document("OPERATING.md"), is_alert), rung);
}

#[test]
fn every_test_that_the_threat_model_names_is_there() {
    fn sources(folder: &Path, all: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension().and_then(|ending| ending.to_str()) {
                None if path.is_dir() => sources(&path, all),
                Some("rs") => all.push_str(&fs::read_to_string(&path).unwrap()),
                _ => {}
            }
        }
    }
    let mut code = String::new();
    for folder in ["src", "tests", "crates"] {
        sources(&Path::new(HERE).join(folder), &mut code);
    }
    let model = document("SECURITY.md");
    let named = words(&model, |word| word.matches('_').count() >= 2);
    assert!(named.len() >= 30, "{}", named.len());
    for name in named {
        assert!(code.contains(&format!("fn {name}(")), "there is no test {name}");
    }
}

#[test]
fn every_route_of_the_openapi_document_answers_as_it_says() {
    let document = Service::shared().get("/api/openapi.json", &[]).json();
    let mut tried = 0;
    for (path, methods) in document["paths"].as_object().unwrap() {
        let real = path.replace("{locale}", "pl").replace("{leaflet}", "paediatric-ir-techniques").replace("{code}", "not-found");
        let responses = &methods["get"]["responses"];
        let types = responses["200"]["content"].as_object().unwrap();
        for content_type in types.keys() {
            let accept = content_type.split(';').next().unwrap();
            let reply = Service::shared().get(&real, &[("Accept", accept)]);
            assert!(responses.get(reply.status.to_string()).is_some(), "{path} answers {}", reply.status);
            if reply.status == 200 {
                assert_eq!(reply.header("content-type"), Some(content_type.as_str()), "{path}");
                tried += 1;
            }
        }
    }
    assert!(tried >= 40, "{tried}");
}

#[test]
fn every_form_stands_in_the_openapi_document() {
    let document = Service::shared().get("/api/openapi.json", &[]).json();
    for form in Form::ALL {
        let path = format!("/{{locale}}/leaflets/{{leaflet}}{}", form.suffix());
        assert!(document["paths"].get(&path).is_some(), "{path}");
    }
}

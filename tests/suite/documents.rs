//! What README and OpenAPI say is tried.

use std::{fs, process::Command};

use ir_leaflets::form::Form;

use crate::client::Service;

fn readme() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap()
}

/// The blocks of a language in a document.
fn blocks(text: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    text.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn every_curl_of_the_readme_gives_what_the_readme_shows() {
    let mut tried = 0;
    for block in blocks(&readme(), "console") {
        let mut lines = block.lines().peekable();
        while let Some(line) = lines.next() {
            let mut shown = String::new();
            while let Some(next) = lines.next_if(|line| !line.starts_with("$ ")) {
                shown.push_str(&format!("{next}\n"));
            }
            let Some(command) = line.strip_prefix("$ curl ") else { continue };
            let local = command.replace("http://127.0.0.1:8080", &Service::shared().url());
            let output = Command::new("sh").args(["-c", &format!("curl {local}")]).output().unwrap();
            assert_eq!(String::from_utf8(output.stdout).unwrap(), shown, "{command}");
            tried += 1;
        }
    }
    assert!(tried >= 2, "the README shows one address in two languages");
}

#[test]
fn every_command_of_the_readme_runs() {
    let mut tried = 0;
    for block in blocks(&readme(), "console") {
        for command in block.lines().filter_map(|line| line.strip_prefix("$ leaflets ")) {
            let binary = env!("CARGO_BIN_EXE_leaflets");
            let line = format!("{binary} {command}");
            let output =
                Command::new("sh").args(["-c", &line]).current_dir(env!("CARGO_MANIFEST_DIR")).env_clear().output().unwrap();
            assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
            tried += 1;
        }
    }
    assert!(tried >= 3);
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

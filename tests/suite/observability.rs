//! What an operator can see of the service, and what nobody can see of its readers.

use std::process::Command;

use crate::{
    client::Service,
    program::{Folder, Program},
};

const LEAFLET: &str = "/leaflets/paediatric-ir-techniques";

fn start(folder: &Folder, more: &[&str]) -> Program {
    let content = folder.text();
    let mut arguments = vec!["--content", &content, "--metrics-listen", "127.0.0.1:0"];
    arguments.extend(more);
    Program::start(&arguments)
}

#[test]
fn requests_are_counted_by_route_form_language_and_status() {
    let folder = Folder::new();
    let program = start(&folder, &[]);
    for (path, headers) in [
        ("/pl/leaflets/paediatric-ir-techniques", [("Accept", "text/html")]),
        (LEAFLET, [("Accept-Language", "pl")]),
        (LEAFLET, [("Accept-Language", "ja, xx-YY;q=0.5")]),
        (LEAFLET, [("Accept-Language", "qqq")]),
        ("/ja/leaflets", [("Accept", "*/*")]),
        ("/wp-login.php", [("Accept", "*/*")]),
    ] {
        program.service().get(path, &headers);
    }
    program.service().send(b"GET / HTTP/1.1\r\nHost: a b\r\n\r\n");
    let counted = |route: &str, form: &str, language: &str, status: &str| {
        program.metric(&format!(
            "leaflets_requests_total{{route=\"{route}\",form=\"{form}\",language=\"{language}\",status=\"{status}\"}}"
        ))
    };
    assert_eq!(counted("/{locale}/leaflets/{leaflet}", "html", "pl", "200"), 1.0);
    assert_eq!(counted("/leaflets/{leaflet}", "html", "pl", "200"), 1.0);
    assert_eq!(counted("/leaflets/{leaflet}", "html", "en", "200"), 2.0);
    assert_eq!(counted("/{locale}/leaflets", "json", "en", "404"), 1.0);
    assert_eq!(counted("unknown", "json", "en", "404"), 1.0);
    assert_eq!(counted("unknown", "json", "en", "400"), 1.0, "what is refused is counted too");
    assert_eq!(program.metric("leaflets_languages_missing_total{language=\"ja\"}"), 2.0);
    assert_eq!(program.metric("leaflets_languages_missing_total{language=\"other\"}"), 1.0);
    assert_eq!(program.metric("leaflets_request_duration_seconds_count"), 7.0);
    assert!(program.metric("leaflets_connections_ended_total{reason=\"refused\"}") >= 1.0);
    let revision = program.get("/status.json").json()["revision"].as_str().unwrap().to_owned();
    assert_eq!(program.metric(&format!("leaflets_content_info{{revision=\"{revision}\"}}")), 1.0);
    assert!(program.metric("leaflets_content_loaded_timestamp_seconds") > 1.7e9);
}

#[test]
fn the_counters_are_never_on_the_public_port() {
    assert_eq!(Service::shared().get("/metrics", &[]).status, 404);
    let folder = Folder::new();
    assert_eq!(start(&folder, &[]).get("/metrics").status, 404);
}

#[test]
fn no_word_of_a_reader_reaches_the_log_or_the_counters() {
    let folder = Folder::new();
    for style in ["text", "json"] {
        let mut program = start(&folder, &["--log", style, "--log-requests"]);
        let words = [
            ("Accept-Language", "pl, marker-al;q=0.1"),
            ("User-Agent", "marker-agent/1.0"),
            ("Referer", "https://marker.referer.example/"),
            ("Cookie", "marker=cookie"),
            ("X-Forwarded-For", "203.0.113.77"),
            ("If-None-Match", "\"marker-etag\""),
        ];
        for path in [
            &format!("{LEAFLET}?lang=pl&marker-query=1"),
            "/marker-path",
            "/leaflets/marker-leaflet",
            "/pl/leaflets/paediatric-ir-techniques?for=ja&marker=2",
            "/marker/leaflets",
        ] {
            program.service().get(path, &words);
        }
        program.service().request("MARKER", "/", &words);
        program.service().send(b"GET /marker HTTP/1.1\r\nHost: marker host\r\n\r\n");
        let metrics = program.metrics();
        program.signal("TERM");
        assert_eq!(program.wait(), Some(0));
        let log = program.rest_of_log();
        let requests = log.iter().filter(|line| line.contains("request")).count();
        assert!(requests >= 7, "{style}: {log:?}");
        for text in log.iter().chain([&metrics]) {
            for word in ["marker", "MARKER", "203.0.113.77", "127.0.0.1", "?"] {
                assert!(!text.contains(word), "{style}: {word} in {text}");
            }
        }
    }
}

#[test]
fn a_request_is_one_line_with_what_an_operator_needs() {
    let folder = Folder::new();
    let program = start(&folder, &["--log-requests"]);
    program.service().get(LEAFLET, &[("Accept-Language", "pl")]);
    let line = program.log("request");
    for part in [" INFO  request method=GET route=/leaflets/{leaflet} language=pl form=html status=200 bytes=", " microseconds="]
    {
        assert!(line.contains(part), "{line}");
    }
    let program = start(&folder, &["--log-requests", "--log", "json"]);
    program.service().request("HEAD", "/healthz", &[]);
    let line: serde_json::Value = serde_json::from_str(&program.log("request")).unwrap();
    assert_eq!(
        (&line["level"], &line["message"], &line["method"], &line["route"], &line["status"], &line["bytes"]),
        (&"INFO".into(), &"request".into(), &"HEAD".into(), &"/healthz".into(), &200.into(), &0.into())
    );
    assert!(line["time"].as_str().unwrap().ends_with('Z') && line["microseconds"].is_u64());
}

#[test]
fn without_being_asked_it_logs_no_requests_and_with_off_nothing() {
    let folder = Folder::new();
    for (style, lines) in [("text", true), ("off", false)] {
        let mut program = start(&folder, &["--log", style]);
        program.get(LEAFLET);
        program.signal("TERM");
        assert_eq!(program.wait(), Some(0));
        let log = program.rest_of_log();
        assert_eq!(!log.is_empty(), lines, "{style}: {log:?}");
        assert!(log.iter().all(|line| !line.contains("microseconds")), "{style}: {log:?}");
    }
}

#[test]
fn what_stands_in_a_hostile_text_cannot_forge_a_line_of_the_log() {
    let folder = Folder::new();
    folder.replace("pl/paediatric-ir-techniques.ftl", "title = ", "title = { $a\u{202e}\u{2028}b } ");
    let program = start(&folder, &["--log", "text"]);
    let line = program.log("pl/paediatric-ir-techniques.ftl");
    assert!(
        line.chars().all(|character| !character.is_control() && character != '\u{202e}' && character != '\u{2028}'),
        "{line:?}"
    );
}

#[test]
fn promtool_would_read_the_counters() {
    let folder = Folder::new();
    let program = start(&folder, &[]);
    program.get(LEAFLET);
    let metrics = program.metrics();
    // With Prometheus at hand its own tool is the judge; without it the form is checked beside the counters.
    if let Ok(mut tool) = Command::new("promtool").args(["check", "metrics"]).stdin(std::process::Stdio::piped()).spawn() {
        use std::io::Write;
        tool.stdin.take().unwrap().write_all(metrics.as_bytes()).unwrap();
        assert!(tool.wait().unwrap().success());
    }
    assert!(metrics.ends_with('\n') && metrics.contains("# TYPE leaflets_requests_total counter"));
}

//! From start to end, with the program as it is shipped.

use std::{
    io::{Read, Write},
    process::{Command, Stdio},
    time::Instant,
};

use crate::{
    client::Reply,
    program::{Folder, HANG, Load, Program, one_reply},
};

const PATH: &str = "/pl/leaflets/paediatric-ir-techniques";
const HEAD: &str = "GET /pl/leaflets/paediatric-ir-techniques HTTP/1.1\r\nHost: test\r\n\r\n";

fn is_fine(reply: &Reply) -> Result<(), String> {
    (reply.status == 200).then_some(()).ok_or_else(|| reply.lines())
}

#[test]
fn told_to_stop_it_answers_what_is_in_flight_and_ends_in_peace() {
    let folder = Folder::new();
    let mut program = Program::start(&["--content", &folder.text()]);
    let (half, rest) = HEAD.split_at(30);
    let (mut sending, mut idle, mut quick) = (program.connect(), program.connect(), program.connect());
    for connection in [&mut idle, &mut quick] {
        connection.write_all(HEAD.as_bytes()).unwrap();
        assert_eq!(one_reply(connection).unwrap().status, 200);
    }
    sending.write_all(half.as_bytes()).unwrap();
    program.get("/healthz");
    program.signal("TERM");
    program.log("waiting for the requests in flight");
    assert_eq!(idle.read(&mut [0]).unwrap(), 0, "a connection without a request is closed in order");
    sending.write_all(rest.as_bytes()).unwrap();
    let reply = Reply::until_the_end(&mut sending);
    assert_eq!((reply.status, reply.header("connection")), (200, Some("close")));
    assert_eq!(program.wait(), Some(0));
}

#[test]
fn it_stops_being_ready_first_and_serves_on_for_the_delay() {
    let folder = Folder::new();
    let mut program = Program::start(&["--content", &folder.text(), "--drain-delay", "2"]);
    assert_eq!(program.get("/readyz").status, 200);
    program.signal("TERM");
    program.log("told to stop");
    program.until("the end of readiness", |program| (program.get("/readyz").status == 503).then_some(()));
    let reply = program.get(PATH);
    assert_eq!((reply.status, reply.header("connection")), (200, Some("close")));
    assert_eq!(program.get("/healthz").status, 200);
    assert_eq!(program.wait(), Some(0));
}

#[test]
fn a_second_signal_ends_it_at_once() {
    let folder = Folder::new();
    let mut program = Program::start(&["--content", &folder.text(), "--drain-delay", "3600"]);
    program.signal("TERM");
    program.log("told to stop");
    program.signal("INT");
    assert_eq!(program.wait(), Some(2));
    assert!(program.rest_of_log().iter().any(|line| line.contains("a second signal came")));
}

#[test]
fn a_translation_with_an_error_is_left_out_at_start_and_named() {
    let folder = Folder::new();
    folder.replace("pl/paediatric-ir-techniques.ftl", "risks-rare = ", "risks-rare = 5 ");
    let program = Program::start(&["--content", &folder.text()]);
    assert!(program.log("rule=typed-figure").contains("file=pl/paediatric-ir-techniques.ftl"));
    assert_eq!(program.get(PATH).status, 404);
    assert_eq!(program.get("/de/leaflets/paediatric-ir-techniques").status, 200);
}

#[test]
fn without_a_sound_source_language_it_stops_with_one_sentence() {
    let folder = Folder::new();
    folder.write("en/page.ftl", "broken = {\n");
    let output = Command::new(env!("CARGO_BIN_EXE_leaflets"))
        .args(["--listen", "127.0.0.1:0", "--log", "off", "--content", &folder.text()])
        .env_clear()
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(told.lines().count(), 2, "{told}");
    assert!(told.starts_with("leaflets: ") && told.contains("leave nothing to serve"), "{told}");
}

/// Nobody reads what it says; one of its outputs is closed and the other one full.
#[test]
fn it_serves_on_when_nobody_can_be_told_anything() {
    let folder = Folder::new();
    let probe = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = probe.local_addr().unwrap();
    drop(probe);
    let (reader, writer) = std::io::pipe().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_leaflets"))
        .args(["--log-requests", "--content", &folder.text(), "--listen", &address.to_string()])
        .env_clear()
        .stdout(Stdio::from(std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap()))
        .stderr(Stdio::from(writer))
        .spawn()
        .unwrap();
    let started = Instant::now();
    let mut connection = loop {
        match std::net::TcpStream::connect(address) {
            Ok(connection) => break connection,
            Err(_) => assert!(started.elapsed() < HANG, "it does not start"),
        }
    };
    // More lines than fit into a pipe and the queue before it.
    const REQUESTS: usize = 100;
    for _ in 0..25 {
        connection.write_all("HEAD /healthz HTTP/1.1\r\nHost: test\r\n\r\n".repeat(REQUESTS).as_bytes()).unwrap();
        let mut answers = Vec::new();
        let mut part = [0; 4096];
        while answers.windows(4).filter(|end| end == b"\r\n\r\n").count() < REQUESTS {
            let read = connection.read(&mut part).unwrap();
            assert!(read > 0, "it has ended");
            answers.extend_from_slice(&part[..read]);
        }
    }
    drop(connection);
    Command::new("kill").arg(child.id().to_string()).status().unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "also its end waits for nobody");
    drop(reader);
}

#[test]
fn when_it_has_no_more_files_it_lets_others_wait_and_goes_on() {
    let folder = Folder::new();
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -n 80; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_leaflets"), "--content", &folder.text()]);
    let program = Program::run(&mut shell);
    let crowd: Vec<_> = (0..200).map(|_| program.connect()).collect();
    let late = std::thread::spawn({
        let service = program.service();
        move || service.get(PATH, &[])
    });
    drop(crowd);
    assert_eq!(late.join().unwrap().status, 200);
    assert_eq!(program.get(PATH).status, 200);
}

#[test]
fn it_needs_no_rights_and_writes_nothing() {
    let folder = Folder::new();
    let as_root = String::from_utf8(Command::new("id").arg("-u").output().unwrap().stdout).unwrap().trim() == "0";
    let binary = env!("CARGO_BIN_EXE_leaflets");
    let mut command = Command::new(if as_root { "setpriv" } else { binary });
    let copy = tempfile::tempdir().unwrap();
    if as_root {
        // The test's own folders may be closed to others.
        let open = copy.path().join("leaflets");
        std::fs::copy(binary, &open).unwrap();
        for path in [copy.path(), &open, &folder.path()] {
            use std::os::unix::fs::PermissionsExt;
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o555)).unwrap();
        }
        command.args(["--reuid", "65534", "--regid", "65534", "--clear-groups", "--no-new-privs"]).arg(open);
    }
    command.args(["--content", &folder.text()]).current_dir("/");
    let program = Program::run(&mut command);
    let load = Load::on(&program, PATH, is_fine);
    load.more(20);
    program.signal("HUP");
    program.log("outcome=unchanged");
    load.end();
    let files = std::fs::read_dir(format!("/proc/{}/fd", program.id())).unwrap();
    for file in files {
        let path = file.unwrap().path();
        let Ok(target) = std::fs::read_link(&path) else { continue };
        let flags = std::fs::read_to_string(path.to_string_lossy().replace("/fd/", "/fdinfo/")).unwrap_or_default();
        let mode = flags
            .lines()
            .find_map(|line| line.strip_prefix("flags:"))
            .map(|flags| i64::from_str_radix(flags.trim(), 8).unwrap() & 3);
        let is_file = target.starts_with("/") && !target.starts_with("/dev") && !target.starts_with("/proc");
        assert!(!is_file || mode == Some(0), "{} is open for writing", target.display());
    }
}

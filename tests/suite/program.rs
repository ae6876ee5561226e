//! The program as it is shipped, on free ports, with content of its own that a test can change.

use std::{
    fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
        mpsc,
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use crate::client::{Reply, Service};

/// Longer than anything here takes, also on a machine that is busy: only a test that hangs ends by it.
pub const HANG: Duration = Duration::from_secs(60);

/// A running program; it is killed with the test.
pub struct Program {
    child: Child,
    address: SocketAddr,
    metrics: Option<SocketAddr>,
    log: mpsc::Receiver<String>,
}

impl Program {
    pub fn start(arguments: &[&str]) -> Self {
        Self::run(Command::new(env!("CARGO_BIN_EXE_leaflets")).args(arguments))
    }

    /// Starts a command that ends as the program.
    pub fn run(command: &mut Command) -> Self {
        let command = command.args(["--listen", "127.0.0.1:0", "--workers", "2"]);
        let mut child = command.env_clear().stdout(Stdio::piped()).stderr(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
        let (sender, log) = mpsc::channel();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        std::thread::spawn(move || stderr.lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut address = || {
            let line = said.next()?.unwrap();
            line.split("http://").nth(1)?.split('/').next()?.parse().ok()
        };
        let bound = address().unwrap_or_else(|| panic!("it does not start: {:?}", log.iter().collect::<Vec<_>>()));
        let metrics = command.get_args().any(|argument| argument == "--metrics-listen").then(|| address().unwrap());
        Self { child, address: bound, metrics, log }
    }

    pub fn id(&self) -> String {
        self.child.id().to_string()
    }

    pub fn signal(&self, name: &str) {
        assert!(Command::new("kill").args(["-s", name, &self.id()]).status().unwrap().success());
    }

    /// The exit code, once there is one.
    pub fn wait(&mut self) -> Option<i32> {
        self.child.wait().unwrap().code()
    }

    /// The first line of the log with this in it.
    pub fn log(&self, part: &str) -> String {
        let mut seen = Vec::new();
        while let Ok(line) = self.log.recv_timeout(HANG) {
            if line.contains(part) {
                return line;
            }
            seen.push(line);
        }
        panic!("{part} is not in the log: {seen:?}")
    }

    /// What is left of the log; waits for its end.
    pub fn rest_of_log(&self) -> Vec<String> {
        self.log.iter().collect()
    }

    pub fn service(&self) -> Service {
        Service::at(self.address)
    }

    pub fn connect(&self) -> TcpStream {
        self.service().connect()
    }

    pub fn get(&self, path: &str) -> Reply {
        self.service().get(path, &[])
    }

    pub fn metrics(&self) -> String {
        Service::at(self.metrics.unwrap()).get("/metrics", &[]).text()
    }

    /// The value of one line of the metrics.
    pub fn metric(&self, name: &str) -> f64 {
        let metrics = self.metrics();
        let line = metrics.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.map_or(0.0, |value| value.parse().unwrap())
    }

    /// Asks until the answer is what is waited for.
    pub fn until<T>(&self, what: &str, ask: impl Fn(&Self) -> Option<T>) -> T {
        let started = Instant::now();
        loop {
            if let Some(answer) = ask(self) {
                return answer;
            }
            assert!(started.elapsed() < HANG, "{what} does not come");
            std::thread::yield_now();
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Content in three languages, which can be changed in all the ways in which people do.
pub struct Folder(tempfile::TempDir);

const KEPT: [&str; 5] = ["leaflets.toml", "societies.toml", "en", "de", "pl"];

impl Folder {
    pub fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        folder.copy_to(&folder.path());
        folder
    }

    /// A folder in which the content is still to be put.
    pub fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// Writes the content into another folder.
    pub fn copy_to(&self, to: &Path) {
        for name in KEPT {
            copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(name), &to.join(name));
        }
    }

    pub fn path(&self) -> PathBuf {
        self.0.path().to_owned()
    }

    pub fn text(&self) -> String {
        self.path().display().to_string()
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap()
    }

    pub fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path().join(file), text).unwrap();
    }

    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} holds {from}");
        self.write(file, text.replacen(from, to, 1));
    }
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let name = entry.unwrap().file_name();
            copy(&from.join(&name), &to.join(&name));
        }
    } else if from.exists() {
        fs::copy(from, to).unwrap();
    }
}

/// Somebody who asks the same on one connection, again and again, and looks at every answer.
pub struct Load {
    answers: Arc<AtomicUsize>,
    is_over: Arc<AtomicBool>,
    asking: Option<JoinHandle<Result<(), String>>>,
}

impl Load {
    pub fn on(program: &Program, path: &str, check: impl Fn(&Reply) -> Result<(), String> + Send + 'static) -> Self {
        let (answers, is_over) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
        let (counted, ended) = (answers.clone(), is_over.clone());
        let request = format!("GET {path} HTTP/1.1\r\nHost: test\r\n\r\n");
        let mut connection = program.connect();
        let asking = std::thread::spawn(move || {
            while !ended.load(Ordering::Relaxed) {
                connection.write_all(request.as_bytes()).map_err(|error| error.to_string())?;
                let reply = one_reply(&mut connection).map_err(|error| error.to_string())?;
                check(&reply)?;
                counted.fetch_add(1, Ordering::Relaxed);
            }
            Ok(())
        });
        Self { answers, is_over, asking: Some(asking) }
    }

    /// Waits for some more answers.
    pub fn more(&self, answers: usize) {
        let wanted = self.answers.load(Ordering::Relaxed) + answers;
        while self.answers.load(Ordering::Relaxed) < wanted && !self.asking.as_ref().unwrap().is_finished() {
            std::thread::yield_now();
        }
    }

    /// How many answers there were; all of them were right.
    pub fn end(mut self) -> usize {
        self.is_over.store(true, Ordering::Relaxed);
        self.asking.take().unwrap().join().unwrap().unwrap();
        self.answers.load(Ordering::Relaxed)
    }
}

/// Reads one answer with a known length and leaves the connection open.
pub fn one_reply(connection: &mut TcpStream) -> io::Result<Reply> {
    let mut bytes = Vec::new();
    let mut byte = [0];
    while !bytes.ends_with(b"\r\n\r\n") {
        connection.read_exact(&mut byte)?;
        bytes.push(byte[0]);
    }
    let mut reply = Reply::parse(&bytes);
    let length = reply.header("content-length").map_or(0, |length| length.parse().unwrap());
    reply.body = vec![0; length];
    connection.read_exact(&mut reply.body)?;
    Ok(reply)
}

//! The program as somebody at a terminal has it, and a content folder to work in.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

pub fn leaflets() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_leaflets"));
    command.env_clear().env("NO_COLOR", "1");
    command
}

pub fn run(arguments: &[&str]) -> Output {
    leaflets().args(arguments).stdin(Stdio::null()).output().unwrap()
}

pub fn told(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// A copy of the content in a folder of its own.
pub struct Folder(tempfile::TempDir);

impl Folder {
    pub fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        copy_content(&folder.path());
        folder
    }

    pub fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn write(&self, file: &str, text: &str) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn path(&self) -> PathBuf {
        self.0.path().to_owned()
    }

    pub fn text(&self) -> String {
        self.path().display().to_string()
    }

    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} holds {from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

/// Writes the content into a folder.
pub fn copy_content(to: &Path) {
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), to);
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()))
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

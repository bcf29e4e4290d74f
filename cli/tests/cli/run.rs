//! Runs the command in a folder of its own.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder, made anew, in which the command runs.
pub struct Folder(PathBuf);

/// What the command did.
pub struct Outcome {
    /// Its exit code.
    pub code: i32,
    /// Its standard output.
    pub output: String,
    /// Its standard error.
    pub messages: String,
}

impl Folder {
    /// An empty folder; `name` is no other test's.
    pub fn new(name: &str) -> Self {
        Self::at(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name))
    }

    /// Likewise, in no workspace.
    pub fn outside(name: &str) -> Self {
        Self::at(env::temp_dir().join("cargo-hardwire-tests").join(name))
    }

    fn at(folder: PathBuf) -> Self {
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    /// A file in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Writes a file.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).unwrap();
    }

    /// The text of a file.
    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The names of all files, sorted.
    pub fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = entries.collect();
        names.sort();
        names
    }

    /// Runs the command as cargo does, with `hardwire` in front of the arguments.
    pub fn run(&self, arguments: &[&str]) -> Outcome {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-hardwire"));
        command.arg("hardwire").args(arguments).current_dir(&self.0).env_remove("CLICOLOR_FORCE");
        let done = command.output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Outcome {
            code: done.status.code().expect("it ends by itself"),
            output: text(done.stdout),
            messages: text(done.stderr),
        }
    }
}

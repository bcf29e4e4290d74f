//! A crate in a folder of its own.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use serde_json::Value;

/// A crate that depends on `hardwire`.
pub struct Package {
    folder: PathBuf,
}

impl Package {
    /// An empty crate; `name` must not be used by another test. `dependency` is what follows the path of `hardwire` in
    /// `Cargo.toml`.
    pub fn new(name: &str, dependency: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap();
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        let package = Self { folder };
        let runtime = workspace.join("runtime");
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nhardwire = {{ path = '{}'{dependency} }}\n",
            runtime.display()
        );
        package.write("Cargo.toml", manifest);
        package.write("Cargo.lock", fs::read(workspace.join("Cargo.lock")).unwrap());
        package
    }

    /// Writes a file of the crate.
    pub fn write(&self, path: &str, contents: impl AsRef<[u8]>) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, contents).unwrap();
    }

    /// Runs cargo in the crate. All crates share what is built for them.
    pub fn cargo(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO"))
            .args(arguments)
            .arg("--offline")
            .arg("--target-dir")
            .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"))
            .current_dir(&self.folder)
            .output()
            .unwrap()
    }

    /// What the crate prints when it is run.
    pub fn run(&self) -> String {
        let output = self.cargo(&["run", "--quiet"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// The errors of the crate, each as rustc has its message.
    pub fn errors(&self) -> Vec<String> {
        let output = self.cargo(&["check", "--quiet", "--message-format=json"]);
        let lines = output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        let messages = lines.map(|line| serde_json::from_slice::<Value>(line).unwrap());
        let errors = messages.filter(|message| message["message"]["level"] == "error");
        let of_package = errors.inspect(|error| {
            let manifest = error["manifest_path"].as_str().map(Path::new);
            assert_eq!(manifest, Some(self.folder.join("Cargo.toml").as_path()), "{error:#}");
        });
        let texts = of_package.filter_map(|error| error["message"]["message"].as_str().map(str::to_owned));
        texts.filter(|text| !text.starts_with("aborting due to")).collect()
    }
}

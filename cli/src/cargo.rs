//! Cargo, and what a crate that is made here depends on.

use std::env;
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use anstream::ColorChoice;

use crate::message::Failure;

/// The cargo that started this program, or else the one that is found; its messages have colours where this program's have.
pub fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    match ColorChoice::global() {
        ColorChoice::Never => cargo.env("CARGO_TERM_COLOR", "never"),
        ColorChoice::Always | ColorChoice::AlwaysAnsi => cargo.env("CARGO_TERM_COLOR", "always"),
        ColorChoice::Auto => &mut cargo,
    };
    cargo
}

/// Has cargo do something; it says by itself what is wrong where that fails, and `title` what did not come about.
pub fn run(command: &mut Command, title: impl FnOnce() -> String) -> Result<(), Failure> {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Failure::obstacle(title())),
        Err(error) => Err(Failure::obstacle(format!("`cargo` cannot be run: {error}"))),
    }
}

/// Where a crate has `hardwire` from.
pub enum Dependency {
    /// The registry, in the version of this program.
    Registry,
    /// The folder of a copy, from the root.
    Folder(PathBuf),
}

impl Dependency {
    /// The copy at `path`, if one is given.
    pub fn new(path: Option<&Path>) -> Result<Self, Failure> {
        let Some(path) = path else { return Ok(Self::Registry) };
        let shown = path.display();
        if !path.join("Cargo.toml").is_file() {
            return Err(Failure::obstacle(format!("`{shown}` has no `Cargo.toml`"))
                .help("it is the folder `runtime` in a copy of Hardwire that holds the crate `hardwire`"));
        }
        let path =
            path.canonicalize().map_err(|error| Failure::obstacle(format!("`{shown}` cannot be found: {error}")))?;
        Ok(Self::Folder(path))
    }

    /// Its line in the manifest of the crate in `folder`; `exactly` `=`, or empty for a version that is compatible.
    pub fn line(&self, folder: &Path, exactly: &str) -> String {
        match self {
            Self::Registry => format!("hardwire = \"{exactly}{}\"", env!("CARGO_PKG_VERSION")),
            Self::Folder(path) => {
                let path = folder.canonicalize().map_or_else(|_| path.clone(), |folder| relative(&folder, path));
                // A literal string, since the separator of Windows has a meaning in others.
                format!("hardwire = {{ path = '{}' }}", path.display())
            }
        }
    }
}

/// The path from one folder to another, both from the root.
fn relative(from: &Path, to: &Path) -> PathBuf {
    let common = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    if common == 0 {
        return to.to_owned();
    }
    let up = from.components().skip(common).map(|_| Component::ParentDir);
    up.chain(to.components().skip(common)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_go_up_and_down() {
        for (from, to, expected) in
            [("/a/b/c", "/a/d", "../../d"), ("/a", "/a/b", "b"), ("/a/b", "/a", ".."), ("/a/b", "/c/d", "../../c/d")]
        {
            assert_eq!(relative(Path::new(from), Path::new(to)), Path::new(expected), "{from} {to}");
        }
    }

    #[test]
    fn the_registry_has_this_version() {
        let version = env!("CARGO_PKG_VERSION");
        let line = |exactly| Dependency::Registry.line(Path::new("."), exactly);
        assert_eq!(line("="), format!("hardwire = \"={version}\""));
        assert_eq!(line(""), format!("hardwire = \"{version}\""));
    }
}

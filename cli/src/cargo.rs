//! Cargo, and what a crate that is made here depends on.

use std::env;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

use anstream::ColorChoice;
use serde_json::Value as Json;

use crate::message::{Failure, status};

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

/// What cargo says of the workspace that the user is in, if there is one.
pub fn metadata() -> Option<Json> {
    let arguments = ["metadata", "--no-deps", "--format-version", "1"];
    let metadata = cargo().args(arguments).stderr(Stdio::null()).output().ok()?;
    serde_json::from_slice(&metadata.stdout).ok()
}

/// Where a crate has `hardwire` from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dependency {
    /// The registry, in the version of this program.
    Registry,
    /// As another manifest has it, which tells it no path.
    Written(String),
    /// The folder of a copy, from the root.
    Folder(PathBuf),
}

impl Dependency {
    /// The copy at `path`, or else what the crate has that the user is in, or else the copy that this program was built from.
    pub fn new(path: Option<&Path>) -> Result<Self, Failure> {
        if let Some(path) = path {
            return Self::of_folder(path);
        }
        let found = env::current_dir().ok().and_then(|folder| Self::of_workspace(&metadata()?, &folder));
        let found = found.map(|found| (found, "as the crate that this is in has it"));
        match found.or_else(|| Some((Self::of_this_program()?, "which this program was built from"))) {
            None => Ok(Self::Registry),
            Some((found, why)) => {
                if let Self::Folder(path) = &found {
                    status("Using", format_args!("`hardwire` in `{}`, {why}", path.display()));
                }
                Ok(found)
            }
        }
    }

    fn of_folder(path: &Path) -> Result<Self, Failure> {
        let shown = path.display();
        if !path.join("Cargo.toml").is_file() {
            return Err(Failure::obstacle(format!("`{shown}` has no `Cargo.toml`"))
                .help("it is the folder `runtime` in a copy of Hardwire that holds the crate `hardwire`"));
        }
        let path =
            path.canonicalize().map_err(|error| Failure::obstacle(format!("`{shown}` cannot be found: {error}")))?;
        Ok(Self::Folder(path))
    }

    /// What the package around `folder` has, or else another of its workspace.
    fn of_workspace(metadata: &Json, folder: &Path) -> Option<Self> {
        let mut packages: Vec<&Json> = metadata.get("packages")?.as_array()?.iter().collect();
        let is_around = |package: &Json| {
            let manifest = package.get("manifest_path").and_then(Json::as_str).map(Path::new);
            manifest.and_then(Path::parent).is_some_and(|root| folder.starts_with(root))
        };
        packages.sort_by_key(|package| !is_around(package));
        packages.into_iter().find_map(|package| {
            let mut dependencies = package.get("dependencies")?.as_array()?.iter();
            Self::written(
                dependencies.find(|dependency| dependency.get("name").is_some_and(|name| name == "hardwire"))?,
            )
        })
    }

    /// A dependency in cargo's metadata; none if it is of another registry than crates.io.
    fn written(dependency: &Json) -> Option<Self> {
        let text = |key: &str| dependency.get(key).and_then(Json::as_str);
        if let Some(path) = text("path") {
            return Some(Self::Folder(path.into()));
        }
        let source = text("source")?;
        if let Some(address) = source.strip_prefix("git+") {
            let (address, reference) = address.split_once('?').unwrap_or((address, ""));
            let reference =
                reference.split_once('=').map_or_else(String::new, |(kind, name)| format!(", {kind} = {name:?}"));
            return Some(Self::Written(format!("{{ git = {address:?}{reference} }}")));
        }
        let is_of_crates_io = source.contains("rust-lang/crates.io-index") || source.contains("index.crates.io");
        text("req").filter(|_| is_of_crates_io).map(|version| Self::Written(format!("{version:?}")))
    }

    /// The copy that this program was built from, if it is still there.
    fn of_this_program() -> Option<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?.join("runtime");
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).ok()?;
        manifest.lines().any(|line| line == "name = \"hardwire\"").then_some(Self::Folder(folder))
    }

    /// Its line in the manifest of the crate in `folder`; `exactly` `=`, or empty for a version that is compatible.
    pub fn line(&self, folder: &Path, exactly: &str) -> String {
        match self {
            Self::Registry => format!("hardwire = \"{exactly}{}\"", env!("CARGO_PKG_VERSION")),
            Self::Written(value) => format!("hardwire = {value}"),
            Self::Folder(path) => {
                let path = match (folder.canonicalize(), path.canonicalize()) {
                    (Ok(folder), Ok(path)) => relative(&folder, &path),
                    _ => path.clone(),
                };
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
    use serde_json::json;

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

    #[test]
    fn a_dependency_is_as_the_crate_around_has_it() {
        let package = |root: &str, dependency: Json| {
            let other = json!({ "name": "serde", "req": "^1", "source": null });
            json!({ "manifest_path": format!("{root}/Cargo.toml"), "dependencies": [other, dependency] })
        };
        let git = |reference: &str| {
            let source = format!("git+https://example.com/hardwire{reference}");
            json!({ "name": "hardwire", "req": "*", "source": source })
        };
        let crates_io = "registry+https://github.com/rust-lang/crates.io-index";
        let written = |value: &str| Some(Dependency::Written(value.to_owned()));
        for (dependency, expected) in [
            (json!({ "name": "hardwire", "path": "/copy/runtime" }), Some(Dependency::Folder("/copy/runtime".into()))),
            (git(""), written(r#"{ git = "https://example.com/hardwire" }"#)),
            (git("?tag=v1"), written(r#"{ git = "https://example.com/hardwire", tag = "v1" }"#)),
            (json!({ "name": "hardwire", "req": "^0.1", "source": crates_io }), written("\"^0.1\"")),
            (json!({ "name": "hardwire", "req": "^0.1", "source": "registry+https://example.com" }), None),
        ] {
            let other = json!({ "name": "hardwire", "path": "/other" });
            let packages = json!({ "packages": [package("/w/a", dependency.clone())] });
            assert_eq!(Dependency::of_workspace(&packages, Path::new("/w/a/src")), expected, "{dependency}");
            let packages = json!({ "packages": [package("/w/b", other), package("/w/a", dependency)] });
            let found = Dependency::of_workspace(&packages, Path::new("/w/a/src"));
            assert_eq!(found, expected.or(Some(Dependency::Folder("/other".into()))));
        }
        assert_eq!(Dependency::of_workspace(&json!({ "packages": [] }), Path::new("/w")), None);
    }

    #[test]
    fn a_copy_is_found_again() {
        let Some(Dependency::Folder(folder)) = Dependency::of_this_program() else {
            panic!("these tests are of a copy")
        };
        assert!(folder.join("src/lib.rs").is_file());
    }
}

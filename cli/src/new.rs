//! `new`: a crate around a model, with a program that runs it.
//!
//! `cargo new` makes the crate, so that names, workspaces and version control are treated as ever; then the model's files, a
//! dependency and the program are added. Whatever may be wrong is found before.

mod main_rs;

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::process;

use hardwire_compiler::Checked;

use crate::arguments::{Conversion, New};
use crate::cargo::{self, Dependency, cargo};
use crate::import::{self, Target};
use crate::message::{Failure, status};
use crate::{Done, model};

/// Makes a crate.
pub fn run(new: &New) -> Done {
    let folder = &new.path;
    if folder.exists() {
        return Err(Failure::obstacle(format!("`{}` is there already", folder.display())).help("choose another name"));
    }
    let dependency = Dependency::new(new.hardwire_path.as_deref())?;
    let staged = Staged::new(new)?;
    let name = new.name.iter().flat_map(|name| ["--name", name]);
    cargo::run(cargo().args(["new", "--bin", "--quiet"]).args(name).arg("--").arg(folder), || {
        format!("`cargo new` did not make `{}`", folder.display())
    })?;
    let unwritten = |error: io::Error| Failure::obstacle(format!("`{}` cannot be written: {error}", folder.display()));
    for file in &staged.files {
        let to = folder.join("src").join(file);
        fs::create_dir_all(model::folder(&to))
            .and_then(|()| fs::rename(staged.folder.join(file), to))
            .map_err(unwritten)?;
    }
    let Checked { graph, .. } = &staged.checked;
    fs::write(folder.join("src/main.rs"), main_rs::write(graph, &staged.toml)).map_err(unwritten)?;
    let manifest = folder.join("Cargo.toml");
    let has_profile = is_own_root(&manifest);
    let text = fs::read_to_string(&manifest).map_err(unwritten)?;
    let text = with_dependency(&text, &dependency.line(folder, ""), has_profile);
    fs::write(&manifest, text).map_err(unwritten)?;
    status("Created", format_args!("`{}`, which runs `{}`", folder.display(), graph.name));
    if !has_profile {
        status("Note", "`opt-level = 1` under `[profile.dev]` in the workspace's `Cargo.toml` makes debug builds fast");
    }
    Ok(())
}

/// The manifest that `cargo new` wrote, with another line among its dependencies.
fn with_dependency(manifest: &str, line: &str, has_profile: bool) -> String {
    const DEPENDENCIES: &str = "[dependencies]\n";
    const PROFILE: &str = "\n# Without optimisation generated code is of no use.\n[profile.dev]\nopt-level = 1\n";
    let text = match manifest.split_once(DEPENDENCIES) {
        Some((before, after)) => format!("{before}{DEPENDENCIES}{line}\n{after}"),
        None => format!("{manifest}\n{DEPENDENCIES}{line}\n"),
    };
    if has_profile { text + PROFILE } else { text }
}

/// The files of a model in a folder beside the crate to be, gone with this value.
struct Staged {
    folder: PathBuf,
    /// The name of the architecture file.
    toml: String,
    /// The paths of all files in the folder.
    files: Vec<PathBuf>,
    checked: Checked,
}

impl Staged {
    /// Imports or copies a model.
    fn new(new: &New) -> Result<Self, Failure> {
        let name = new.path.file_name().unwrap_or_default().to_string_lossy();
        let folder = new.path.with_file_name(format!(".{name}.{}", process::id()));
        let staged = if new.model.extension() == Some(OsStr::new("onnx")) {
            import_into(&folder, new)
        } else if new.conversion != Conversion::default() {
            Err(Failure::obstacle(format!(
                "`{}` is no ONNX file, whose conversion options are about",
                new.model.display()
            )))
        } else {
            copy_into(&folder, &new.model)
        };
        staged.inspect_err(|_| remove(&folder))
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        remove(&self.folder);
    }
}

/// Removes a folder; if that cannot be, there is nothing more to be done.
fn remove(folder: &Path) {
    let _ = fs::remove_dir_all(folder);
}

fn import_into(folder: &Path, new: &New) -> Result<Staged, Failure> {
    let target = Target::new(&new.model, folder, false);
    let checked = import::import_to(&new.model, &new.conversion, &target, false)?;
    let weights = checked.graph.weights.as_ref().map(|_| target.weights.as_path());
    let names = [Some(target.toml.as_path()), weights].into_iter().flatten();
    let files: Vec<PathBuf> = names.filter_map(Path::file_name).map(PathBuf::from).collect();
    Ok(Staged { folder: folder.to_owned(), toml: model::file_name(&target.toml), files, checked })
}

fn copy_into(folder: &Path, toml: &Path) -> Result<Staged, Failure> {
    let (checked, named) = model::read_naming(toml, "use")?;
    let name = model::file_name(toml);
    let mut files = vec![PathBuf::from(&name)];
    for path in named {
        let is_inside =
            Path::new(&path).components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
        if !is_inside {
            return Err(Failure::new(format!("`{path}` is not below the folder of `{}`", toml.display()))
                .help("a crate has all files of its model beside each other: move it there, and change the path"));
        }
        files.push(path.into());
    }
    for file in &files {
        let to = folder.join(file);
        fs::create_dir_all(model::folder(&to))
            .and_then(|()| fs::copy(model::folder(toml).join(file), &to))
            .map_err(|error| Failure::obstacle(format!("`{}` cannot be copied: {error}", file.display())))?;
    }
    Ok(Staged { folder: folder.to_owned(), toml: name, files, checked })
}

/// Whether a manifest is that of its workspace, whose profiles count.
fn is_own_root(manifest: &Path) -> bool {
    let located = cargo()
        .args(["locate-project", "--workspace", "--message-format", "plain", "--manifest-path"])
        .arg(manifest)
        .output()
        .ok()
        .and_then(|done| String::from_utf8(done.stdout).ok());
    let root = located.and_then(|path| Path::new(path.trim_end()).canonicalize().ok());
    root.is_none() || root == manifest.canonicalize().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_is_one_of_those() {
        let manifest = "[package]\nname = \"a\"\n\n[dependencies]\n\n[lints]\nworkspace = true\n";
        let expected = "[package]\nname = \"a\"\n\n[dependencies]\nx = \"1\"\n\n[lints]\nworkspace = true\n";
        assert_eq!(with_dependency(manifest, "x = \"1\"", false), expected);
    }
}

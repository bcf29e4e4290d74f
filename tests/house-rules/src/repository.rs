//! The files of the repository.

use std::fs;
use std::path::{Path, PathBuf};

use crate::rust;

/// Folders that hold no work of people: outputs of builds, and Git's own.
const SKIPPED: [&str; 4] = ["target", ".git", "corpus", "artifacts"];

/// The top folder.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).unwrap_or(package).to_owned()
}

/// The text of a file, given its path from the top.
///
/// # Panics
///
/// If it cannot be read.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The paths of all files in a folder, in order, with `/` between folders.
pub fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    let mut found: Vec<String> = found.iter().map(|path| name(path)).collect();
    found.sort_unstable();
    found
}

/// The files with one of the endings, such as `rs`.
pub fn files_with(folder: &str, endings: &[&str]) -> Vec<String> {
    let ends = |path: &String| path.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending));
    files(folder).into_iter().filter(ends).collect()
}

/// All Rust files in a folder that people write, so no goldens.
pub fn rust_files(folder: &str) -> Vec<rust::File> {
    let written = |path: &String| !path.starts_with("compiler/tests/models/");
    let paths = files_with(folder, &["rs"]).into_iter().filter(written);
    paths.map(|path| rust::File::new(&path, &read(&path))).collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries.filter_map(Result::ok) {
        let path = entry.path();
        if !path.is_dir() {
            found.push(path);
        } else if !SKIPPED.iter().any(|skipped| path.ends_with(skipped)) {
            collect(&path, found);
        }
    }
}

fn name(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

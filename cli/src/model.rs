//! Models as files, read and checked by the compiler's own front end.

use std::path::Path;

use hardwire_compiler::diagnostic::Mistakes;
use hardwire_compiler::files::{self, Unreadable};
use hardwire_compiler::source::Source;
use hardwire_compiler::{Checked, check};

use crate::message::Failure;

/// Reads a model and all files that it names. `verb` is what was to be done with it.
pub fn read(path: &Path, verb: &str) -> Result<Checked, Failure> {
    let name = path.display().to_string();
    let text = files::read_source(Path::new(""), &name)
        .map_err(|why| Failure::unreadable(&format!("the model `{name}`"), why))?;
    let source = Source { name: name.clone(), text };
    checked(&source, path).map_err(|mistakes| {
        let count = mistakes.found.len();
        let mistake = if count == 1 { "mistake" } else { "mistakes" };
        Failure::because_of(mistakes, format!("could not {verb} `{name}` because of {count} {mistake}"))
    })
}

/// Checks a model whose architecture file is, or will be, at `path`, from which the paths in it start.
pub fn checked(source: &Source, path: &Path) -> Result<Checked, Mistakes> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let mut named = |path: &str| files::read_named(folder, path).map_err(Unreadable::in_lines);
    check(source, &stem, &mut named)
}

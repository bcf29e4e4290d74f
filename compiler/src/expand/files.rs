//! The files that a model consists of, read for rustc.
//!
//! Paths start where those of `include_bytes!` do, at the folder of the Rust file, and stay as the user wrote them: no
//! expansion has the name of a folder on the machine that it was made on.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::iter;
use std::path::{Path, PathBuf};

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::{Attribute, Kind};
use crate::syntax::suggest;

/// The most bytes that an architecture file may have.
const MAX_SOURCE: u64 = 4 << 20;

/// How many folders up a misplaced file is looked for.
const LEVELS: usize = 4;

/// Where files are, and which of them were found.
pub(super) struct Files {
    /// The folder of the Rust file.
    folder: PathBuf,
    /// The folder of the architecture file from there, as the user wrote it.
    base: PathBuf,
    /// Where the attribute names the model.
    span: Span,
    found: RefCell<BTreeSet<String>>,
}

/// Why a file cannot be read.
pub(super) struct Unreadable {
    reason: String,
    help: Option<String>,
}

impl Files {
    /// The files of a model.
    pub(super) fn new(attribute: &Attribute) -> Self {
        let path = match attribute.kind {
            Kind::Path => PathBuf::from(attribute.literal.value()),
            Kind::Inline => PathBuf::new(),
        };
        let folders = &attribute.folders;
        let folder = folders.iter().find(|folder| folder.join(&path).is_file()).or(folders.first());
        Self {
            folder: folder.map_or_else(PathBuf::new, |folder| Path::new(".").join(folder)),
            base: path.parent().map(Path::to_owned).unwrap_or_default(),
            span: attribute.literal.span(),
            found: RefCell::default(),
        }
    }

    /// The text of the architecture file at `path`.
    pub(super) fn read_source(&self, path: &str) -> Result<String, Unreadable> {
        let bytes = self.read(Path::new(""), path, MAX_SOURCE)?;
        String::from_utf8(bytes).map_err(|error| {
            let reason = match error.as_bytes() {
                [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "it is UTF-16 text".to_owned(),
                _ => {
                    let at = error.utf8_error().valid_up_to();
                    format!("it is not UTF-8 text: byte {at} does not belong there")
                }
            };
            Unreadable { reason, help: Some("save it as UTF-8".to_owned()) }
        })
    }

    /// The bytes of the file at `path` that the architecture file names, and where `path` starts.
    pub(super) fn read_named(&self, path: &str) -> Result<Vec<u8>, Unreadable> {
        self.read(&self.base, path, u64::MAX)
    }

    /// An expression that includes the bytes of that file.
    pub(super) fn include_named(&self, path: &str) -> TokenStream {
        self.include(&join(&self.base, path))
    }

    /// Items that make rustc run again after an edit of any of the files.
    pub(super) fn tracked(&self) -> TokenStream {
        let track = |path: &String| {
            let include = self.include(path);
            quote!(const _: &[u8] = #include;)
        };
        self.found.borrow().iter().map(track).collect()
    }

    fn include(&self, path: &str) -> TokenStream {
        quote_spanned!(self.span=> ::core::include_bytes!(#path))
    }

    fn read(&self, from: &Path, path: &str, limit: u64) -> Result<Vec<u8>, Unreadable> {
        if path.is_empty() {
            return Err(Unreadable::because("the path is empty"));
        }
        let start = self.folder.join(from);
        let because = |error: io::Error| Unreadable::explain(&error, &start, path);
        let metadata = fs::metadata(start.join(path)).map_err(because)?;
        if metadata.is_dir() {
            return Err(Unreadable::because("it is a folder"));
        }
        if !metadata.is_file() {
            return Err(Unreadable::because("it is not a regular file"));
        }
        self.found.borrow_mut().insert(join(from, path));
        if metadata.len() > limit {
            return Err(Unreadable::because(format!("it has {} bytes, more than the {limit} allowed", metadata.len())));
        }
        let file = File::open(start.join(path)).map_err(because)?;
        let mut bytes = Vec::new();
        file.take(limit).read_to_end(&mut bytes).map_err(because)?;
        Ok(bytes)
    }
}

/// A path in a folder, as the user would write it.
fn join(folder: &Path, path: &str) -> String {
    folder.join(path).to_string_lossy().into_owned()
}

impl Unreadable {
    fn because(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), help: None }
    }

    fn explain(error: &io::Error, start: &Path, path: &str) -> Self {
        match error.kind() {
            ErrorKind::NotFound => {
                let start_of_paths = || "paths start at the folder of the file that they are written in".to_owned();
                let help = elsewhere(start, path).unwrap_or_else(start_of_paths);
                Self { reason: "no such file".to_owned(), help: Some(help) }
            }
            ErrorKind::PermissionDenied => Self::because("permission denied"),
            _ => Self::because(error.to_string()),
        }
    }

    /// The reason, then a help a line.
    pub(super) fn in_lines(self) -> String {
        self.reason + &self.help.map_or_else(String::new, |help| format!("\n{help}"))
    }

    /// A message about the model at `path`.
    pub(super) fn about(self, path: &str) -> String {
        let help = self.help.map_or_else(String::new, |help| format!("\n  = help: {help}"));
        format!("the model `{path}` cannot be read: {}{help}", self.reason)
    }
}

/// Where a file that is not at `path` from the folder `start` may be instead.
fn elsewhere(start: &Path, path: &str) -> Option<String> {
    let above = (1..=LEVELS).map(|levels| "../".repeat(levels) + path);
    if let Some(above) = above.into_iter().find(|above| start.join(above).is_file()) {
        return Some(format!("paths start at the file that they are written in: `{above}`"));
    }
    let full = start.join(path);
    let entries = fs::read_dir(full.parent()?).ok()?;
    let mut names: Vec<String> = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.sort_unstable();
    let name = full.file_name()?.to_str()?;
    let names = names.iter().map(String::as_str);
    let same = names.clone().find(|other| is_same(name, other));
    let nearest = same.or_else(|| suggest::nearest(name, names.filter(|other| are_similar(name, other))))?;
    Some(format!("`{nearest}` is in the same folder: misspelt?"))
}

/// Whether names of files differ in case only.
fn is_same(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

/// Whether names of files are near each other in both their parts; a long extension in common is no likeness.
fn are_similar(a: &str, b: &str) -> bool {
    let parts = |name: &str| {
        let part = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        [part(Path::new(name).file_stem()), part(Path::new(name).extension())]
    };
    let is_near = |(a, b): (&String, &String)| a == b || suggest::nearest(a, iter::once(b.as_str())).is_some();
    parts(a).iter().zip(&parts(b)).all(is_near)
}

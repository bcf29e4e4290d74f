//! The files that a model consists of, read for rustc.
//!
//! Paths start where those of `include_bytes!` do, at the folder of the Rust file, and stay as the user wrote them: no
//! expansion has the name of a folder on the machine that it was made on.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use super::{Attribute, Kind};
use crate::files::{self, Unreadable};

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
        files::read_source(&self.find(Path::new(""), path), path)
    }

    /// The bytes of the file at `path` that the architecture file names, and where `path` starts.
    pub(super) fn read_named(&self, path: &str) -> Result<Vec<u8>, Unreadable> {
        files::read_named(&self.find(&self.base, path), path)
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

    /// The folder that `path` starts at, which is `from`; remembers the file if it is there.
    fn find(&self, from: &Path, path: &str) -> PathBuf {
        let start = self.folder.join(from);
        if !path.is_empty() && start.join(path).is_file() {
            self.found.borrow_mut().insert(join(from, path));
        }
        start
    }
}

/// A path in a folder, as the user would write it.
fn join(folder: &Path, path: &str) -> String {
    folder.join(path).to_string_lossy().into_owned()
}

//! From the attribute of a derive to its tokens: the files that it leads to, and mistakes as errors of rustc.
//!
//! Whatever happens, the tokens define all that the derive promises, so that a mistake is reported once and not again at
//! each use of the model; and each file that was found is made known to rustc, so that an edit of it rebuilds.

mod files;
mod skeleton;

use std::path::PathBuf;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Error, Generics, Ident, LitStr};

use self::files::Files;
use self::skeleton::skeleton;
use crate::emit::Target;
use crate::files::Unreadable;
use crate::source::Source;

/// What `#[model(…)]` says.
pub struct Attribute {
    /// The path or the text, as written.
    pub literal: LitStr,
    /// Which of the two it is.
    pub kind: Kind,
    /// Where relative paths start: the folder of the Rust file or, where that is not known, those that it may be in.
    pub folders: Vec<PathBuf>,
    /// The folder of the Rust file as rustc shows it, which messages show the architecture file in.
    pub shown: PathBuf,
}

/// What the literal of an [`Attribute`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The path of an architecture file.
    Path,
    /// The text of one.
    Inline,
}

/// Writes what `#[derive(Model)]` stands for on the type `ident`, whose `generics` are a mistake if it has any.
pub fn expand(ident: &Ident, generics: &Generics, attribute: Result<Attribute, Error>) -> TokenStream {
    let attribute = match attribute {
        Ok(attribute) => attribute,
        Err(error) => return skeleton(ident, generics, &error),
    };
    let files = Files::new(&attribute);
    let model = source(&attribute, &files).and_then(|source| model(ident, &source, &files));
    let model =
        model.unwrap_or_else(|message| skeleton(ident, generics, &Error::new(attribute.literal.span(), message)));
    let tracked = files.tracked();
    quote!(#model #tracked)
}

/// The text of the model, or why there is none.
fn source(attribute: &Attribute, files: &Files) -> Result<Source, String> {
    let literal = attribute.literal.value();
    match attribute.kind {
        Kind::Inline => Ok(Source { name: "inline model".to_owned(), text: literal }),
        Kind::Path => match files.read_source(&literal) {
            Ok(text) => Ok(Source { name: attribute.shown.join(literal).display().to_string(), text }),
            Err(why) => Err(why.about(&literal)),
        },
    }
}

/// The code of the model, or its mistakes in words.
fn model(ident: &Ident, source: &Source, files: &Files) -> Result<TokenStream, String> {
    let target = Target { ident, include: &|path| files.include_named(path) };
    let mut read = |path: &str| files.read_named(path).map_err(Unreadable::in_lines);
    crate::compile(source, &target, &mut read).map_err(|mistakes| mistakes.render())
}

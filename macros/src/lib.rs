//! `#[derive(Model)]`: reads the attribute, and leaves all else to `hardwire-compiler`.

use std::env;
use std::path::{Path, PathBuf};

use hardwire_compiler::expand::{Attribute, Kind, expand};
use proc_macro::Span;
use syn::parse::{Parse, ParseStream};
use syn::{Data, DeriveInput, Error, Ident, LitStr, MacroDelimiter, Meta, Token, parse_macro_input};

/// `#[model("path.toml")]` names the model's file, relative to the Rust file that it stands in;
/// `#[model(inline = r#"…"#)]` holds the text itself. `weights` in the text is relative to the TOML file or, inline, to the
/// Rust file. A change of any of these files rebuilds the crate.
///
/// A struct is one model. Its fields, if it has any, are left alone. Enums, unions and structs with generic parameters
/// are refused.
#[proc_macro_derive(Model, attributes(model))]
pub fn derive_model(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    let attribute = check_item(&input).and_then(|()| attribute(&input));
    expand(&input.ident, &input.generics, attribute).into()
}

/// A model stands on a struct without parameters; its fields, if it has any, are left alone.
fn check_item(input: &DeriveInput) -> Result<(), Error> {
    let other_item = match &input.data {
        Data::Struct(_) => None,
        Data::Enum(data) => Some(data.enum_token.span),
        Data::Union(data) => Some(data.union_token.span),
    };
    if let Some(span) = other_item {
        let message = "`#[derive(Model)]` is for structs only, such as `struct LeNet5;`";
        return Err(Error::new(span, message));
    }
    if !input.generics.params.is_empty() {
        let message = "`#[derive(Model)]` allows no generic parameters: all sizes are in the model's file";
        return Err(Error::new_spanned(&input.generics, message));
    }
    Ok(())
}

/// The one attribute `#[model(…)]`.
fn attribute(input: &DeriveInput) -> Result<Attribute, Error> {
    let mut attributes = input.attrs.iter().filter(|attribute| attribute.path().is_ident("model"));
    let Some(attribute) = attributes.next() else {
        let message = "missing `#[model(\"path.toml\")]`, which names the model's file";
        return Err(Error::new(input.ident.span(), message));
    };
    if let Some(second) = attributes.next() {
        return Err(Error::new_spanned(second, "duplicate `#[model(…)]`: a struct is one model"));
    }
    if !matches!(&attribute.meta, Meta::List(list) if matches!(list.delimiter, MacroDelimiter::Paren(_))) {
        let message = "expected `#[model(\"path.toml\")]` or `#[model(inline = r#\"…\"#)]`";
        return Err(Error::new_spanned(attribute, message));
    }
    let Arguments { literal, kind } = attribute.parse_args()?;
    let span = literal.span().unwrap();
    let (folders, shown) = (folders(span), shown(span));
    Ok(Attribute { literal, kind, folders, shown })
}

/// What is inside the parentheses.
struct Arguments {
    literal: LitStr,
    kind: Kind,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> Result<Self, Error> {
        let expected = "expected a path in quotes, or `inline = r#\"…\"#`";
        let mut kind = Kind::Path;
        if input.peek(Ident) && input.peek2(Token![=]) {
            let key: Ident = input.parse()?;
            if key != "inline" {
                return Err(Error::new(key.span(), expected));
            }
            input.parse::<Token![=]>()?;
            kind = Kind::Inline;
        }
        let literal = input.parse().map_err(|error: Error| Error::new(error.span(), expected))?;
        input.parse::<Option<Token![,]>>()?;
        if !input.is_empty() {
            return Err(input.error("unexpected argument: a model has one path, or `inline = …`"));
        }
        Ok(Self { literal, kind })
    }
}

/// Where a relative path may start: the folder of the Rust file, as for `include_bytes!`, or, where an editor runs the
/// macro and does not know that, the usual ones.
fn folders(span: Span) -> Vec<PathBuf> {
    if let Some(file) = span.local_file() {
        return vec![file.parent().unwrap_or(Path::new("")).to_owned()];
    }
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    vec![package.join("src"), package]
}

/// The folder of the Rust file as rustc shows it, from the folder in which rustc was started; from that of the package or, outside of
/// it, not at all where rustc shows a path of this machine.
fn shown(span: Span) -> PathBuf {
    let file = PathBuf::from(span.file());
    let folder = file.parent().unwrap_or(Path::new(""));
    if !folder.is_absolute() {
        return folder.to_owned();
    }
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    package.and_then(|package| folder.strip_prefix(package).ok()).map(Path::to_owned).unwrap_or_default()
}

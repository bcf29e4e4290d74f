//! Compiles a convolutional network described in TOML into specialised Rust code.
//!
//! This is the engine behind `#[derive(hardwire::Model)]`: a plain library without any of a procedural macro's own types,
//! so that it can be tested, fuzzed and used by tools. The stages, each with types of its own:
//!
//! ```text
//! text --syntax--> ast::Model --check--> ir::Graph --plan--> plan::Plan --emit--> TokenStream
//! ```
//!
//! Everything that can be wrong with a model is found by `syntax` and `check`, and with schedules that were measured for it by
//! `tuned`; after them nothing fails.

pub mod check;
pub mod diagnostic;
pub mod dtype;
pub mod emit;
pub mod expand;
pub mod files;
pub mod plan;
pub mod sampling;
pub mod shape;
pub mod source;
pub mod summary;
pub mod syntax;
pub mod text_table;
pub mod tuned;

use proc_macro2::TokenStream;

use check::ir::Graph;
use diagnostic::{Diagnostics, Mistakes};
use emit::Target;
use plan::workload::Choices;
use source::Source;
use syntax::ast;

/// A model in which nothing is wrong.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What it computes.
    pub graph: Graph,
    /// What was measured for it.
    pub choices: Choices,
}

/// Checks a model with all files that it names, or says all that is wrong with it.
///
/// `fallback_name` is its name where the file gives none, and `read` gives the bytes of a file that the architecture file
/// names, by its path as it is written there.
///
/// # Errors
///
/// Every mistake in the architecture and in the weights, in the order of the file; where there is none, those in the file of
/// schedules.
pub fn check(
    source: &Source,
    fallback_name: &str,
    read: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
) -> Result<Checked, Mistakes> {
    let mut diagnostics = Diagnostics::default();
    let model = syntax::parse(source, &mut diagnostics);
    let schedules = model.as_ref().and_then(|model| model.schedules.as_ref());
    let schedules = schedules.and_then(|path| tuned::read(source, path, read, &mut diagnostics));
    let graph = checked(source, model.as_ref(), fallback_name, read, diagnostics)?;
    let choices = schedules.map_or_else(|| Ok(Choices::default()), |file| tuned::choices(&file, &graph))?;
    Ok(Checked { graph, choices })
}

/// Compiles a model to the code of its implementation, or says all that is wrong with it; see [`check()`].
///
/// # Errors
///
/// Those of [`check()`].
pub fn compile(
    source: &Source,
    target: &Target<'_>,
    read: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
) -> Result<TokenStream, Mistakes> {
    let Checked { graph, choices } = check(source, &target.ident.to_string(), read)?;
    let plan = plan::plan(&graph, &choices);
    Ok(emit::emit(&graph, &plan, target))
}

/// The front end alone: the checked graph of a model, whose file of schedules is left unread.
///
/// `fallback_name` is the model's where the file gives none, and `read` gives the bytes of its weights, as for [`compile`].
///
/// # Errors
///
/// Every mistake in the architecture and in the weights, in the order of the file.
pub fn front_end(
    source: &Source,
    fallback_name: &str,
    read: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
) -> Result<Graph, Mistakes> {
    let mut diagnostics = Diagnostics::default();
    let model = syntax::parse(source, &mut diagnostics);
    checked(source, model.as_ref(), fallback_name, read, diagnostics)
}

/// The end of [`front_end`]: checks what was made out of the text, `diagnostics` being what is wrong with it so far.
///
/// # Errors
///
/// Those, and all that are found here, in the order of the file.
pub fn checked(
    source: &Source,
    model: Option<&ast::Model>,
    fallback_name: &str,
    read: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
    mut diagnostics: Diagnostics,
) -> Result<Graph, Mistakes> {
    let graph = model.and_then(|model| check::check(model, fallback_name, read, &mut diagnostics));
    let found = diagnostics.into_sorted();
    graph.filter(|_| found.is_empty()).ok_or_else(|| Mistakes { source: source.clone(), found })
}

//! Compiles a convolutional network described in TOML into specialised Rust code.
//!
//! This is the engine behind `#[derive(hardwire::Model)]`: a plain library without any of a procedural macro's own types,
//! so that it can be tested, fuzzed and used by tools. The stages, each with types of its own:
//!
//! ```text
//! text --syntax--> ast::Model --check--> ir::Graph --plan--> plan::Plan --emit--> TokenStream
//! ```
//!
//! Everything that can be wrong with a model is found by `syntax` and `check`; after them nothing fails.

pub mod check;
pub mod diagnostic;
pub mod emit;
pub mod expand;
pub mod plan;
pub mod shape;
pub mod source;
pub mod summary;
pub mod syntax;
mod text_table;

use proc_macro2::TokenStream;

use diagnostic::{Diagnostic, Diagnostics};
use emit::Target;
use source::Source;

/// Compiles a model to the code of its implementation, or says all that is wrong with it.
///
/// `read` gives the bytes of the weights file, whose path it gets as the architecture file has it.
///
/// # Errors
///
/// Every mistake in the architecture and in the weights, in the order of the file.
pub fn compile(
    source: &Source,
    target: &Target<'_>,
    read: &mut dyn FnMut(&str) -> Result<Vec<u8>, String>,
) -> Result<TokenStream, Vec<Diagnostic>> {
    let mut diagnostics = Diagnostics::default();
    let model = syntax::parse(source, &mut diagnostics);
    let graph = model.and_then(|model| check::check(&model, &target.ident.to_string(), read, &mut diagnostics));
    let diagnostics = diagnostics.into_sorted();
    let graph = graph.filter(|_| diagnostics.is_empty()).ok_or(diagnostics)?;
    let plan = plan::plan(&graph);
    Ok(emit::emit(&graph, &plan, target))
}

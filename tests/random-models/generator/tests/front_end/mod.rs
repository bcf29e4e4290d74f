//! The compiler's front end, on architectures.

use hardwire_compiler::check::ir::Graph;
use hardwire_compiler::source::Source;
use hardwire_model_generator::{Architecture, write_toml};

/// The graph of an architecture if it is right, and else all mistakes as they are shown.
pub fn front_end(architecture: &Architecture) -> Result<Graph, String> {
    let source = Source { name: "model.toml".to_owned(), text: write_toml(architecture, None) };
    let graph = hardwire_compiler::front_end(&source, "model", &mut |_| Err("not read".to_owned()));
    graph.map_err(|mistakes| mistakes.render())
}

//! The compiler's front end, on architectures.

use hardwire_compiler::check::check;
use hardwire_compiler::check::ir::Graph;
use hardwire_compiler::diagnostic::{self, Diagnostics};
use hardwire_compiler::source::Source;
use hardwire_compiler::syntax;
use hardwire_model_generator::{Architecture, write_toml};

/// The graph of an architecture, if it is right, and all mistakes as they are shown.
pub fn front_end(architecture: &Architecture) -> (Option<Graph>, String) {
    let source = Source { name: "model.toml".to_owned(), text: write_toml(architecture, None) };
    let mut diagnostics = Diagnostics::new();
    let graph = syntax::parse(&source, &mut diagnostics)
        .and_then(|model| check(&model, "model", &mut |_| Err("not read".to_owned()), &mut diagnostics));
    (graph, diagnostic::render(&source, &diagnostics.into_sorted()))
}

//! `check`: what a build would say, without one.

use std::process::ExitCode;

use hardwire_compiler::Checked;
use hardwire_compiler::text_table::{plural, thousands};

use crate::arguments::Check;
use crate::message::status;
use crate::model;

/// Checks all models, also those after one that has mistakes; the exit code is the largest of all.
pub fn run(check: &Check) -> ExitCode {
    let mut code = 0;
    for path in &check.models {
        status("Checking", format_args!("`{}`", path.display()));
        match model::read(path, "check") {
            Ok(checked) => status("Finished", outcome(&checked)),
            Err(failure) => {
                failure.print();
                code = code.max(failure.code());
            }
        }
    }
    code.into()
}

/// A model that is right, in a line.
fn outcome(Checked { graph, .. }: &Checked) -> String {
    let parameters = graph.nodes.iter().map(|node| node.parameters).sum();
    let weights = match &graph.weights {
        Some(weights) => format!("all tensors are in `{}`", weights.path),
        None if graph.tensors.is_empty() => "no tensors".to_owned(),
        None => "no weights file to check".to_owned(),
    };
    let layers = plural(graph.nodes.len(), "layer");
    format!("`{}`: {layers}, {} parameters, {weights}", graph.name, thousands(parameters))
}

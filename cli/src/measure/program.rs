//! The crate that measures a model: its manifest and its program.

use hardwire_compiler::check::ir::Graph;

/// What is the same in all programs, after the parts that are not.
const REST: &str = include_str!("rest.rs.txt");

/// The manifest of the crate, which is of no workspace but its own.
pub fn manifest(name: &str, dependency: &str) -> String {
    format!(
        "[package]
name = \"{name}\"
edition = \"2024\"
publish = false

[workspace]

[features]
parallel = [\"hardwire/parallel\"]

[dependencies]
{dependency}
"
    )
}

/// The text of `main.rs` for the model in the architecture file `toml`, a path from the root.
pub fn write(graph: &Graph, toml: &str) -> String {
    let lengths = || graph.inputs.iter().map(|input| graph.values[input.value.0].shape.len());
    let types: String = lengths().map(|length| format!("Box<[f32; {length}]>, ")).collect();
    let values = "values(), ".repeat(graph.inputs.len());
    let borrowed: Vec<String> = (0..graph.inputs.len()).map(|input| format!("&inputs.{input}")).collect();
    let borrowed = if let [one] = borrowed.as_slice() { one.clone() } else { format!("({})", borrowed.join(", ")) };
    let weights = if has_weights(graph) { "embedded()" } else { "random(1)" };
    format!(
        "//! Measures a model, for `cargo hardwire`.

use std::hint::black_box;
use std::time::Instant;

use hardwire::__private::v1::Observer;
use hardwire::{{Engine, Level, Model, Weights}};

#[derive(Model)]
#[model({toml:?})]
struct Measured;

/// The values of all inputs.
type Inputs = ({types});

fn inputs() -> Inputs {{
    ({values})
}}

fn borrowed(inputs: &Inputs) -> <Measured as Model>::Inputs<'_> {{
    {borrowed}
}}

fn weights() -> Weights<'static, Measured> {{
    Weights::{weights}
}}

{REST}"
    )
}

/// Whether the weights of a model are part of the program, rather than random.
pub fn has_weights(graph: &Graph) -> bool {
    graph.weights.is_some() || graph.tensors.is_empty()
}

//! `summary`: the constant `SUMMARY` of a model, or its numbers as JSON.

use hardwire_compiler::Checked;
use hardwire_compiler::check::ir::{Activation, Graph, Layout, Node, ValueId};
use hardwire_compiler::plan::level::Level;
use hardwire_compiler::plan::{Plan, plan};
use hardwire_compiler::shape::Shape;
use hardwire_compiler::summary::{activations, summary};
use serde::Serialize;

use crate::arguments;
use crate::message::{Failure, output};
use crate::{Done, model};

/// Prints the table of a model.
pub fn run(arguments: &arguments::Summary) -> Done {
    let Checked { graph, choices } = model::read(&arguments.model, "summarise")?;
    let plan = plan(&graph, &choices);
    if arguments.json {
        let json = serde_json::to_string_pretty(&Summary::of(&graph, &plan));
        let json = json.map_err(|error| Failure::new(format!("the summary cannot be written: {error}")))?;
        return output(&format!("{json}\n"));
    }
    output(&summary(&graph, &plan))
}

/// A model in numbers. Sizes of memory are in bytes.
#[derive(Serialize)]
struct Summary<'a> {
    name: &'a str,
    inputs: Vec<Value<'a>>,
    outputs: Vec<Value<'a>>,
    layers: Vec<Layer<'a>>,
    parameters: u64,
    multiply_adds: u64,
    unshared_parameters: u64,
    arena: usize,
    /// Packed weights, by level.
    packed_weights: serde_json::Map<String, serde_json::Value>,
}

/// An input, or a layer as an output.
#[derive(Serialize)]
struct Value<'a> {
    name: &'a str,
    size: Vec<usize>,
    /// The order of a feature map's axes in the memory of the caller, in the word of the language.
    layout: Option<&'static str>,
}

/// A layer in numbers. A size is `[height, width, channels]`, whatever the layout, or `[features]`.
#[derive(Serialize)]
struct Layer<'a> {
    name: &'a str,
    kind: &'a str,
    activation: Option<&'a str>,
    from: Vec<&'a str>,
    inputs: Vec<Vec<usize>>,
    output: Vec<usize>,
    parameters: u64,
    multiply_adds: u64,
    /// Bytes of the output; none where it only renames the input.
    activations: u64,
    unshared_parameters: u64,
}

impl<'a> Summary<'a> {
    fn of(graph: &'a Graph, plan: &Plan) -> Self {
        let sum = |count: fn(&Node) -> u64| graph.nodes.iter().map(count).sum();
        let packed = |level: Level| (level.name().to_owned(), (*plan.packed.get(level) * size_of::<f32>()).into());
        Self {
            name: &graph.name,
            inputs: graph.inputs.iter().map(|input| Value::of(graph, input.value, input.layout)).collect(),
            outputs: graph.outputs.iter().map(|output| Value::of(graph, output.value, output.layout)).collect(),
            layers: graph.nodes.iter().map(|node| Layer::of(graph, node)).collect(),
            parameters: sum(|node| node.parameters),
            multiply_adds: sum(|node| node.multiply_adds),
            unshared_parameters: sum(|node| node.unshared_parameters),
            arena: plan.arena * size_of::<f32>(),
            packed_weights: Level::ALL.into_iter().map(packed).collect(),
        }
    }
}

impl<'a> Value<'a> {
    fn of(graph: &'a Graph, id: ValueId, layout: Layout) -> Self {
        let value = &graph.values[id.0];
        let layout = match (value.shape, layout) {
            (Shape::Features(_), _) => None,
            (Shape::Map(_), Layout::Hwc) => Some("hwc"),
            (Shape::Map(_), Layout::Chw) => Some("chw"),
        };
        Self { name: &value.name, size: value.shape.dimensions(), layout }
    }
}

impl<'a> Layer<'a> {
    fn of(graph: &'a Graph, node: &'a Node) -> Self {
        Self {
            name: &node.name,
            kind: node.kind,
            activation: node.activation.map(Activation::name),
            from: node.inputs.iter().map(|input| graph.values[input.0].name.as_str()).collect(),
            inputs: node.inputs.iter().map(|input| graph.values[input.0].shape.dimensions()).collect(),
            output: graph.values[node.output.0].shape.dimensions(),
            parameters: node.parameters,
            multiply_adds: node.multiply_adds,
            activations: activations(graph, node),
            unshared_parameters: node.unshared_parameters,
        }
    }
}

//! A golden of a model: random inputs, and the outputs that the reference computes for them.

use std::path::Path;

use hardwire_compiler::check::ir::{Graph, Layout};
use hardwire_compiler::shape::Shape;
use hardwire_reference::{Value, evaluate_each};

use crate::message::{Failure, Progress};
use crate::{model, tensors};

/// The bytes of a safetensors file with a tensor for each input and output of the model whose architecture file is at `path`,
/// inputs in the order of axes in which a run takes them, outputs as it gives them.
pub fn golden(graph: Graph, path: &Path) -> Result<Vec<u8>, Failure> {
    let model = model::reference(graph, path)?;
    let graph = &model.graph;
    let inputs: Vec<Value> =
        (0..).zip(&graph.inputs).map(|(seed, input)| random(graph.values[input.value.0].shape, seed)).collect();
    let mut progress = Progress::new("Computing", graph.nodes.iter().map(|node| node.multiply_adds).sum());
    let values = evaluate_each(graph, &model.tensors, &inputs, |node| progress.next(node.multiply_adds, &node.name));
    drop(progress);
    let inputs = graph.inputs.iter().map(|input| (input.value, input.layout));
    let outputs = graph.outputs.iter().map(|output| (output.value, output.layout));
    let stored: Vec<(&str, Value, Layout)> = inputs
        .chain(outputs)
        .map(|(id, layout)| (graph.values[id.0].name.as_str(), values[id.0].clone(), layout))
        .collect();
    tensors::write(&stored)
}

/// Uniform values from -1 to 1, by Steele, Lea and Flood's generator `SplitMix64` (2014).
fn random(shape: Shape, seed: u64) -> Value {
    let mut state = seed;
    let mut next = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        // The upper 24 bits, as many as a single holds.
        ((z ^ (z >> 31)) >> 40) as f32 / (1 << 23) as f32 - 1.0
    };
    Value::new(shape, (0..shape.len()).map(|_| next()).collect())
}

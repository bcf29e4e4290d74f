//! What is drawn: layers, with those that follow one as its bands.

use hardwire_compiler::check::ir::{Activation, Graph, Node, Op, ValueId};
use hardwire_compiler::shape::Shape;
use hardwire_compiler::summary::window;

/// A box or a sign of the picture.
#[derive(Clone, Debug)]
pub struct Element {
    /// The names of its layers, in order; or of the input that it is.
    pub layers: Vec<String>,
    /// The kind of the first of them, or `input`.
    pub kind: &'static str,
    /// What else there is to say of that: its window.
    pub detail: String,
    /// The size of what it gives.
    pub shape: Shape,
    /// Parameters of all layers.
    pub parameters: u64,
    /// Batch norms and activations that follow, by name.
    pub bands: Vec<&'static str>,
    /// What the last of its layers gives that does not only flatten.
    pub value: ValueId,
    /// The elements that it reads, each once.
    pub inputs: Vec<usize>,
    /// For a concatenation, the channels of each input and the element that they come from.
    pub parts: Vec<(usize, usize)>,
}

impl Element {
    /// The sign of one that is drawn as such.
    pub fn sign(&self) -> Option<&'static str> {
        match self.kind {
            "add" => Some("+"),
            "multiply" => Some("×"),
            "sub" => Some("−"),
            "div" => Some("÷"),
            _ => None,
        }
    }
}

/// The elements of a model, each after those that it reads.
pub fn elements(graph: &Graph) -> Vec<Element> {
    let mut elements: Vec<Element> = Vec::new();
    // The element that gives each value.
    let mut source = vec![0; graph.values.len()];
    for input in &graph.inputs {
        let value = &graph.values[input.value.0];
        source[input.value.0] = elements.len();
        elements.push(Element {
            layers: vec![value.name.clone()],
            kind: "input",
            detail: "input".to_owned(),
            shape: value.shape,
            parameters: 0,
            bands: Vec::new(),
            value: input.value,
            inputs: Vec::new(),
            parts: Vec::new(),
        });
    }
    for node in &graph.nodes {
        let index = if let Some(value) = joined(graph, node) {
            let index = source[value.0];
            join(&mut elements[index], node);
            index
        } else {
            elements.push(element(graph, node, &source));
            elements.len() - 1
        };
        source[node.output.0] = index;
    }
    elements
}

/// The value whose element a node is drawn with, if it is: the only one that it reads, which nothing else reads.
fn joined(graph: &Graph, node: &Node) -> Option<ValueId> {
    let follows = node.op.only_renames() || matches!(node.op, Op::BatchNorm(_) | Op::Activation);
    let &[value] = node.inputs.as_slice() else { return None };
    let readers = graph.nodes.iter().flat_map(|node| &node.inputs).filter(|input| **input == value).count();
    (follows && readers == 1 && !graph.is_output(value)).then_some(value)
}

fn join(element: &mut Element, node: &Node) {
    element.layers.push(node.name.clone());
    if node.op != Op::Flatten {
        element.value = node.output;
    }
    element.parameters = element.parameters.saturating_add(node.parameters);
    if matches!(node.op, Op::BatchNorm(_)) {
        element.bands.push(node.kind);
    }
    element.bands.extend(node.activation.map(Activation::name));
}

fn element(graph: &Graph, node: &Node, source: &[usize]) -> Element {
    let mut inputs: Vec<usize> = Vec::new();
    for value in &node.inputs {
        if !inputs.contains(&source[value.0]) {
            inputs.push(source[value.0]);
        }
    }
    let parts = node.inputs.iter().map(|value| (graph.values[value.0].shape.channels(), source[value.0]));
    let activation = node.activation.map(Activation::name);
    // A layer that is nothing but an activation is called so.
    let (kind, band) = match activation {
        Some(name) if node.op == Op::Activation => (name, None),
        band => (node.kind, band),
    };
    Element {
        layers: vec![node.name.clone()],
        kind,
        detail: detail(node, kind),
        shape: graph.values[node.output.0].shape,
        parameters: node.parameters,
        bands: band.into_iter().collect(),
        value: node.output,
        inputs,
        parts: if node.op == Op::Concat { parts.collect() } else { Vec::new() },
    }
}

/// The kind and the window: `conv 3×3, /2`.
fn detail(node: &Node, kind: &str) -> String {
    let kind = kind.replace('_', " ");
    let Some(window) = window(&node.op) else { return kind };
    let pair =
        |[height, width]: [usize; 2]| if height == width { height.to_string() } else { format!("{height}×{width}") };
    let [height, width] = window.kernel;
    let stride = if window.stride == [1, 1] { String::new() } else { format!(", /{}", pair(window.stride)) };
    format!("{kind} {height}×{width}{stride}")
}

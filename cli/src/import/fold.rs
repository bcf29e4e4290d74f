//! From nodes to nodes of known sizes: what does nothing and what can be computed now is gone.
//!
//! After this point every symbolic size is a number, each value's axes are known (but for those behind a node whose rule for them
//! is not known here, which no layer can be anyway), what exporters write as several nodes is one, a `Split` is a `Slice` for each
//! of its parts, what only moves values is as few nodes as that takes and stands behind what works on each value by itself, and every
//! node helps to compute an output.

mod evaluate;
mod infer;
mod inputs;
mod moves;
mod parts;
mod patterns;
mod resize;
mod views;

use std::collections::{BTreeMap, BTreeSet};

pub use self::infer::{axes, is_by_value, pads};
pub use self::parts::sliced;
pub use self::resize::{Extent, extents};
use self::views::View;
use crate::import::read::{self, Attribute, Node};
use crate::import::tensor::{Data, Tensor, count};
use crate::message::Failure;

/// A graph without anything that only computes sizes.
#[derive(Clone, Debug)]
pub struct Graph {
    /// What wrote the file, if it says so.
    pub producer: String,
    /// The version of the set of operators.
    pub opset: i64,
    /// What is given to a run, with its axes.
    pub inputs: Vec<(String, Vec<usize>)>,
    /// What a run gives back: the name, and the value that has it.
    pub outputs: Vec<(String, String)>,
    /// Constants by name.
    pub constants: BTreeMap<String, Tensor>,
    /// The axes of each input and of each node's outputs, where known.
    pub dims: BTreeMap<String, Vec<usize>>,
    /// The operators, each after those that feed it.
    pub nodes: Vec<Node>,
    /// The names of values that the file does not have.
    pub made: BTreeSet<String>,
}

/// Folds a graph; `sizes` are those of dimensions that have names, and `wanted` the outputs if not those of the graph.
pub fn fold(graph: read::Graph, sizes: &[(String, usize)], wanted: &[String]) -> Result<Graph, Failure> {
    let inputs = inputs::fixed(&graph.inputs, sizes)?;
    let outputs = inputs::outputs(&graph, wanted)?;
    let names = Names::of(&graph);
    let mut folder = Folder {
        names,
        opset: graph.opset,
        constants: graph.constants,
        dims: inputs.iter().cloned().collect(),
        same: BTreeMap::new(),
        views: BTreeMap::new(),
        expanded: BTreeMap::new(),
        on_parts: 0,
        nodes: Vec::new(),
    };
    for node in graph.nodes {
        folder.push(node);
    }
    let outputs = outputs.into_iter().map(|name| {
        let value = folder.same(&name).to_owned();
        (name, value)
    });
    let outputs: Vec<(String, String)> = outputs.collect();
    let Folder { mut names, opset, mut constants, dims, mut nodes, .. } = folder;
    patterns::recognise(&mut nodes, &mut constants, &dims, &mut names);
    let nodes = needed(nodes, &outputs);
    Ok(Graph { producer: graph.producer, opset, inputs, outputs, constants, dims, nodes, made: names.made })
}

/// Names of values, those of the file and those that are made here.
#[derive(Clone, Debug)]
struct Names {
    taken: BTreeSet<String>,
    made: BTreeSet<String>,
}

impl Names {
    fn of(graph: &read::Graph) -> Self {
        let given = graph.nodes.iter().flat_map(|node| &node.outputs).chain(graph.constants.keys());
        let taken = given.chain(graph.inputs.iter().map(|input| &input.name)).cloned().collect();
        Self { taken, made: BTreeSet::new() }
    }

    /// A name that no value has, after that of `value`.
    fn make(&mut self, value: &str, what: &str) -> String {
        let mut name = format!("{value}, {what}");
        while !self.taken.insert(name.clone()) {
            name.push('\'');
        }
        self.made.insert(name.clone());
        name
    }
}

/// Nodes from which an output is reached.
fn needed(nodes: Vec<Node>, outputs: &[(String, String)]) -> Vec<Node> {
    let mut wanted: BTreeSet<String> = outputs.iter().map(|(_, value)| value.clone()).collect();
    let mut needed: Vec<Node> = Vec::new();
    for node in nodes.into_iter().rev() {
        if node.outputs.iter().any(|output| wanted.contains(output)) {
            wanted.extend(node.inputs.iter().filter(|input| !input.is_empty()).cloned());
            needed.push(node);
        }
    }
    needed.reverse();
    needed
}

/// What is known of the nodes so far.
struct Folder {
    names: Names,
    opset: i64,
    constants: BTreeMap<String, Tensor>,
    dims: BTreeMap<String, Vec<usize>>,
    /// Values that are the same as another, which is not in here itself.
    same: BTreeMap<String, String>,
    /// Values that have those of another in other places: that one, and where they are.
    views: BTreeMap<String, (String, View)>,
    /// Values that an `Expand` made of others, with what it read: these, and the size.
    expanded: BTreeMap<String, Vec<String>>,
    /// How many nodes were put before a join, one for each of its parts.
    on_parts: usize,
    nodes: Vec<Node>,
}

impl Folder {
    fn same<'a>(&'a self, name: &'a str) -> &'a str {
        self.same.get(name).map_or(name, String::as_str)
    }

    fn dims<'a>(&'a self, name: &str) -> Option<&'a [usize]> {
        let constant = || self.constants.get(name).map(|tensor| tensor.dims.as_slice());
        self.dims.get(name).map(Vec::as_slice).or_else(constant)
    }

    /// Adds a node, or what it gives if that is known.
    fn push(&mut self, mut node: Node) {
        for input in &mut node.inputs {
            *input = self.same(input).to_owned();
        }
        self.unexpand(&mut node);
        if let Some(constant) = self.constant(&node) {
            self.constants.insert(node.output().to_owned(), constant);
            return;
        }
        if let Some(parts) = self.slices(&node).or_else(|| self.sum_of_parts(&node)) {
            for part in parts {
                self.push(part);
            }
            return;
        }
        if node.op == "Expand" {
            self.expanded.insert(node.output().to_owned(), node.inputs.clone());
        }
        let dims = infer::output(&node, &self.constants, |name| self.dims(name));
        if self.does_nothing(&node, dims.as_deref()) {
            self.same.insert(node.output().to_owned(), node.input().to_owned());
            return;
        }
        if let Some(dims) = dims.filter(|dims| count(dims).is_some_and(|count| count > 0)) {
            self.dims.insert(node.output().to_owned(), dims.clone());
            if self.deals(&node, &dims) || self.moves(&node, &dims) || self.sinks(&node, &dims) || self.parts(&node) {
                return;
            }
        }
        self.nodes.push(node);
    }

    /// The parts of a `Split`, each by itself.
    fn slices(&self, node: &Node) -> Option<Vec<Node>> {
        let dims = self.dims(node.input()).filter(|_| node.op == "Split")?;
        parts::slices(node, &self.constants, dims)
    }

    /// The output of a node that depends on no input of the model, or on their sizes alone.
    fn constant(&self, node: &Node) -> Option<Tensor> {
        match node.op.as_str() {
            "Constant" => written(node),
            "Shape" => evaluate::shape(node, self.dims(node.input())?),
            "Size" => {
                let size = self.dims(node.input())?.iter().try_fold(1i64, |size, dim| size.checked_mul(*dim as i64))?;
                Some(Tensor { dims: Vec::new(), data: Data::Int(vec![size]) })
            }
            _ => {
                // A `Clip` may have an upper bound alone; of all others, inputs are left out at the end.
                let is_given = |input: &&String| !input.is_empty();
                let last = node.inputs.iter().rposition(|input| !input.is_empty())?;
                if node.op != "Clip" && !node.inputs[..last].iter().all(|input| is_given(&input)) {
                    return None;
                }
                let given = node.inputs.iter().filter(is_given);
                let inputs: Option<Vec<&Tensor>> = given.map(|input| self.constants.get(input)).collect();
                evaluate::output(node, &inputs?)
            }
        }
    }

    /// Whether a `Pad` adds nothing at any side.
    fn adds_nothing(&self, node: &Node) -> bool {
        let rank = self.dims(node.input()).map_or(0, <[usize]>::len);
        pads(node, &self.constants, rank).is_some_and(|pads| pads.iter().all(|pad| *pad == 0))
    }

    /// Whether the output of a node, whose axes are `dims`, is its first input.
    fn does_nothing(&self, node: &Node, dims: Option<&[usize]>) -> bool {
        let same_size = || dims.is_some() && self.dims(node.input()) == dims;
        match node.op.as_str() {
            "Identity" => true,
            "Dropout" => is_unused(self, node),
            "Cast" => matches!(node.attributes.get("to"), Some(Attribute::Int(1 | 10 | 11 | 16))),
            "Reshape" | "Flatten" | "Squeeze" | "Unsqueeze" | "Expand" | "Slice" => same_size(),
            "Pad" => same_size() && self.adds_nothing(node),
            "MaxPool" | "AveragePool" => same_size() && is_point(node),
            "Transpose" => is_in_order(node),
            _ => false,
        }
    }
}

/// Whether a dropout is that of inference: not told to train by a third input.
fn is_unused(folder: &Folder, node: &Node) -> bool {
    let training = node.optional_input(2).map(|input| folder.constants.get(input).and_then(Tensor::scalar));
    training.is_none_or(|training| training == Some(0.0))
}

/// Whether the window of a pool is one pixel.
fn is_point(node: &Node) -> bool {
    matches!(node.ints("kernel_shape"), Ok(Some(kernel)) if kernel.iter().all(|size| *size == 1))
        && node.outputs.len() == 1
}

/// Whether a transpose leaves all axes where they are.
fn is_in_order(node: &Node) -> bool {
    matches!(node.ints("perm"), Ok(Some(axes)) if axes.iter().copied().eq(0..axes.len() as i64))
}

/// The value of a node `Constant`.
fn written(node: &Node) -> Option<Tensor> {
    let (_, value) = node.attributes.first_key_value()?;
    match value {
        Attribute::Tensor(tensor) => Some(tensor.clone()),
        Attribute::Int(value) => Some(Tensor { dims: Vec::new(), data: Data::Int(vec![*value]) }),
        Attribute::Float(value) => Some(Tensor::floats(Vec::new(), &[*value])),
        Attribute::Ints(values) => Some(Tensor::list(values.clone())),
        Attribute::Floats(values) => Some(Tensor::floats(vec![values.len()], values)),
        Attribute::Text(_) | Attribute::Other => None,
    }
}

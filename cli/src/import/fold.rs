//! From nodes to nodes of known sizes: what does nothing and what can be computed now is gone.
//!
//! After this point every symbolic size is a number, each value's axes are known (but for those behind a node whose rule for them
//! is not known here, which no layer can be anyway), what exporters write as several nodes is one, a `Split` is a `Slice` for each
//! of its parts, what only moves values is as few nodes as that takes and stands behind what works on each value by itself, and every
//! node helps to compute an output.

mod evaluate;
mod infer;
mod inputs;
mod parts;
mod patterns;
mod resize;
mod views;

use std::collections::{BTreeMap, BTreeSet};

pub use self::infer::{axes, pads};
pub use self::parts::sliced;
pub use self::resize::{Extent, extents};
use self::views::{Step, View};
use crate::import::read::{self, Attribute, Node};
use crate::import::tensor::{Data, Tensor, count};
use crate::import::why::axis;
use crate::message::Failure;

/// Operators that make one value of one value, wherever it is, with whatever else they read being constant numbers.
const BY_ITSELF: &[&str] = &[
    "Abs", "Celu", "Clip", "Elu", "Erf", "Exp", "Gelu", "HardSigmoid", "HardSwish", "LeakyRelu", "Log", "Mish", "Neg", "Reciprocal",
    "Relu", "Selu", "Sigmoid", "Softplus", "Sqrt", "Swish", "Tanh",
];

/// The operator set from which a softmax is along one axis.
const ALONG_ONE: i64 = 13;

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
}

/// Folds a graph; `sizes` are those of dimensions that have names, and `wanted` the outputs if not those of the graph.
pub fn fold(graph: read::Graph, sizes: &[(String, usize)], wanted: &[String]) -> Result<Graph, Failure> {
    let inputs = inputs::fixed(&graph.inputs, sizes)?;
    let outputs = inputs::outputs(&graph, wanted)?;
    let mut folder = Folder {
        opset: graph.opset,
        constants: graph.constants,
        dims: inputs.iter().cloned().collect(),
        same: BTreeMap::new(),
        views: BTreeMap::new(),
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
    let Folder { opset, mut constants, dims, mut nodes, .. } = folder;
    patterns::recognise(&mut nodes, &mut constants, &dims);
    let nodes = needed(nodes, &outputs);
    Ok(Graph { producer: graph.producer, opset, inputs, outputs, constants, dims, nodes })
}

/// What stands behind the name of a value in that of another which was made for it.
const MADE: &str = ", ";

fn made(value: &str, what: &str) -> String {
    [value, MADE, what].concat()
}

/// Whether a value has a name that was made here.
pub fn is_made(value: &str) -> bool {
    value.contains(MADE)
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
    opset: i64,
    constants: BTreeMap<String, Tensor>,
    dims: BTreeMap<String, Vec<usize>>,
    /// Values that are the same as another, which is not in here itself.
    same: BTreeMap<String, String>,
    /// Values that have those of another in other places: that one, and where they are.
    views: BTreeMap<String, (String, View)>,
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
        if let Some(constant) = self.constant(&node) {
            self.constants.insert(node.output().to_owned(), constant);
            return;
        }
        if let Some(slices) = self.slices(&node) {
            for slice in slices {
                self.push(slice);
            }
            return;
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

    /// Puts as few nodes as can be in place of one that moves values, of the axes `dims`, which were moved before or are repeated.
    fn moves(&mut self, node: &Node, dims: &[usize]) -> bool {
        let Some((root, view)) = self.view(node, dims) else {
            return false;
        };
        let is_first = root == node.input() && node.op != "Tile" && node.op != "Expand";
        let steps = self.dims.get(&root).filter(|_| !is_first).and_then(|from| view.steps(from, dims));
        self.views.insert(node.output().to_owned(), (root.clone(), view));
        let Some(steps) = steps else {
            return false;
        };
        self.take(steps, root, node);
        true
    }

    /// Puts a `SpaceToDepth`, and what brings its channels into order, in place of the join, of the axes `dims`, of every second pixel of
    /// every second row, of the others of these and of those of the other rows.
    fn deals(&mut self, node: &Node, dims: &[usize]) -> bool {
        let Some((root, order)) = parts::dealt(node, &self.nodes, &self.constants, &self.dims) else {
            return false;
        };
        let attributes = [("blocksize", Attribute::Int(2))];
        if order == [0, 1, 2, 3] {
            self.take(vec![("SpaceToDepth", attributes.to_vec())], root, node);
            return true;
        }
        let mut blocks = node.clone();
        blocks.outputs = vec![made(node.output(), "in blocks")];
        self.take(vec![("SpaceToDepth", attributes.to_vec())], root, &blocks);
        let mut join = node.clone();
        let channels = dims[1] / 4;
        for (block, part) in order.into_iter().zip(&mut join.inputs) {
            let slice = parts::slice(blocks.output(), 1, [block * channels, (block + 1) * channels], made(node.output(), &format!("block {block}")));
            part.clone_from(&slice.outputs[0]);
            self.push(slice);
        }
        self.nodes.push(join);
        true
    }

    /// What the output of a node, of the axes `dims`, is a view of, if the node only moves values or repeats them.
    fn view(&self, node: &Node, dims: &[usize]) -> Option<(String, View)> {
        let from = self.dims.get(node.input())?;
        let (root, view) = match self.views.get(node.input()) {
            Some((root, view)) => (root.clone(), view.clone()),
            None => (node.input().to_owned(), View::whole(from)),
        };
        let view = match node.op.as_str() {
            "Reshape" | "Flatten" | "Squeeze" | "Unsqueeze" => view.reshaped(dims),
            "Transpose" => {
                let order = node.ints("perm").ok()?.map(<[i64]>::to_vec);
                let order = order.unwrap_or_else(|| (0..from.len() as i64).rev().collect());
                let order: Option<Vec<usize>> = order.iter().map(|named| axis(*named, from.len())).collect();
                view.transposed(&order?)
            }
            "Tile" | "Expand" => {
                let from = [&vec![1; dims.len().checked_sub(from.len())?], &from[..]].concat();
                let times: Option<Vec<usize>> = dims.iter().zip(&from).map(|(to, from)| to.checked_div(*from)).collect();
                view.reshaped(&from)?.repeated(&times?)
            }
            _ => None,
        };
        Some((root, view?))
    }

    /// Puts a node that works on each value by itself, giving one of the axes `dims`, before those that moved these.
    fn sinks(&mut self, node: &Node, dims: &[usize]) -> bool {
        let Some(place) = self.worked_on(node) else {
            return false;
        };
        let Some((root, view)) = self.views.get(&node.inputs[place]).cloned() else {
            return false;
        };
        let Some(from) = self.dims.get(&root).cloned() else {
            return false;
        };
        let is_moved = |steps: &Vec<Step>| steps.iter().any(|(op, _)| *op != "Reshape");
        let Some(steps) = view.steps(&from, dims).filter(is_moved) else {
            return false;
        };
        let mut inner = node.clone();
        inner.inputs[place] = root;
        inner.outputs = vec![made(node.output(), "unmoved")];
        self.dims.insert(inner.output().to_owned(), from);
        self.views.insert(node.output().to_owned(), (inner.output().to_owned(), view));
        let output = inner.output().to_owned();
        self.nodes.push(inner);
        self.take(steps, output, node);
        true
    }

    /// Which operand a node works on value by value, the others being no more than one constant number.
    fn worked_on(&self, node: &Node) -> Option<usize> {
        let is_constant = |input: &String| input.is_empty() || self.constants.contains_key(input);
        let is_number = |input: &String| self.constants.get(input).is_some_and(|tensor| tensor.len() == 1 && tensor.dims.len() < 2);
        match (node.op.as_str(), node.inputs.as_slice()) {
            (op, [_, rest @ ..]) if BY_ITSELF.contains(&op) && rest.iter().all(is_constant) => Some(0),
            ("Add" | "Sub" | "Mul" | "Div" | "Pow", [_, b]) if is_number(b) => Some(0),
            ("Add" | "Sub" | "Mul" | "Div", [a, _]) if is_number(a) => Some(1),
            _ => None,
        }
    }

    /// Puts a node that works on what was joined, along an axis that is not that of channels in a feature map, before the join:
    /// detectors join what they found at several sizes, which is no layer.
    fn parts(&mut self, node: &Node) -> bool {
        let place = self.worked_on(node).unwrap_or(0);
        let Some(join) = node.inputs.get(place).and_then(|input| self.nodes.iter().rev().find(|join| join.output() == input))
        else {
            return false;
        };
        let Some(rank) = self.dims.get(join.output()).map(Vec::len).filter(|rank| *rank == 3 && join.op == "Concat") else {
            return false;
        };
        let joined = join.int("axis").ok().flatten().and_then(|along| axis(along, rank));
        let Some(after) = joined.filter(|along| *along > 0).and_then(|along| self.axis_after(node, along)) else {
            return false;
        };
        let mut join = Node { outputs: node.outputs.clone(), ..join.clone() };
        join.attributes.insert("axis".to_owned(), Attribute::Int(after));
        for (number, input) in (1..).zip(&mut join.inputs) {
            let mut part = node.clone();
            part.inputs[place].clone_from(input);
            *input = made(node.output(), &format!("part {number}"));
            part.outputs = vec![input.clone()];
            self.push(part);
        }
        for input in &mut join.inputs {
            *input = self.same(input).to_owned();
        }
        self.nodes.push(join);
        true
    }

    /// The axis along which parts must be joined behind `node`, if it can work on those that are joined along `axis` each by itself.
    fn axis_after(&self, node: &Node, joined: usize) -> Option<i64> {
        match node.op.as_str() {
            "Transpose" => {
                let place = node.ints("perm").ok()??.iter().position(|axis| usize::try_from(*axis) == Ok(joined));
                i64::try_from(place?).ok()
            }
            "Softmax" | "LogSoftmax" if self.opset >= ALONG_ONE => {
                let over = axis(node.int("axis").ok()?.unwrap_or(-1), 3)?;
                (over != joined).then_some(joined as i64)
            }
            _ => self.worked_on(node).map(|_| joined as i64),
        }
    }

    /// Adds nodes that take the place of `node`, of which the first reads `root`.
    fn take(&mut self, steps: Vec<Step>, root: String, node: &Node) {
        let count = steps.len();
        let mut value = root;
        for (number, (op, attributes)) in (1..).zip(steps) {
            let output = node.output().to_owned();
            let output = if number == count { output } else { made(&output, &format!("step {number}")) };
            let step = Node {
                name: node.name.clone(),
                op: op.to_owned(),
                inputs: vec![value],
                outputs: vec![output.clone()],
                attributes: attributes.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
            };
            if let Some(dims) = infer::output(&step, &self.constants, |name| self.dims(name)) {
                self.dims.insert(output.clone(), dims);
            }
            self.nodes.push(step);
            value = output;
        }
        if count == 0 {
            self.same.insert(node.output().to_owned(), value);
        }
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
                let inputs: Option<Vec<&Tensor>> = node.inputs.iter().map(|input| self.constants.get(input)).collect();
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

//! From nodes to layers of the language.
//!
//! After this point each node is a layer, a part of one, or a matter of order alone, and the whole computes what the graph does; or
//! every node that has no counterpart is named.
//!
//! The language has height, width and channels where ONNX has channels, height and width. So each value is a layer's output in one
//! of two orders, [`Order`], and what moves axes makes no layers but changes that order. A vector that ONNX flattens channels
//! first is a `flatten`.

mod activation;
mod affine;
mod channels;
mod connected;
mod conv;
mod crop;
mod join;
mod norm;
mod operators;
mod pad;
mod pool;
mod reshape;
mod resize;
mod window;

use std::collections::{BTreeMap, BTreeSet};

use hardwire_compiler::shape::{Map, Shape};

use crate::arguments::Layout;
use crate::import::fold::{Graph, is_by_value};
use crate::import::layers::{Activation, Input, Kind, Layer, Model, Output, Source};
use crate::import::read::Node;
use crate::import::tensor::{Tensor, shown};
use crate::import::why::{Why, axis};
use crate::ports::{self, Join};

/// A node without a counterpart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsupported {
    /// The node's name, or that of an input or output.
    pub node: String,
    /// Its operator, or what else it is.
    pub op: String,
    /// The attribute that is why, if it is one.
    pub attribute: Option<String>,
    /// Why.
    pub reason: String,
}

/// What keeps a graph from being layers.
#[derive(Clone, Debug)]
pub struct Refused {
    /// All that no layer does.
    pub unsupported: Vec<Unsupported>,
    /// The values that layers give and that nothing but what no layer does reads, or what depends on that.
    pub ends: Vec<String>,
}

/// Makes layers of a graph, or lists all that no layer does. Inputs have their channels first, as convolutions and pools do; or
/// last, if all nodes can be expressed so and not otherwise.
pub fn lift(graph: &Graph) -> Result<Model, Refused> {
    let first = lift_from(graph, Order::ChannelsFirst);
    first.or_else(|refused| lift_from(graph, Order::ChannelsLast).map_err(|_| refused))
}

/// Makes layers of a graph whose inputs are in that order.
fn lift_from(graph: &Graph, order: Order) -> Result<Model, Refused> {
    let mut lifter = Lifter::new(graph);
    lifter.declare_inputs(order);
    for node in &graph.nodes {
        match operators::lift(&mut lifter, node) {
            Ok(value) => {
                let value = match graph.dims.get(node.output()) {
                    Some(dims) => value.settled(dims),
                    None => value,
                };
                lifter.values.insert(node.output().to_owned(), value);
            }
            Err(_) if lifter.is_last_join(node) => {}
            Err(why) => lifter.report_node(node, why),
        }
    }
    // All outputs are looked at, for what is wrong with each.
    let outputs: Vec<Option<Vec<Output>>> =
        graph.outputs.iter().map(|(name, value)| lifter.output(name, value)).collect();
    let outputs = outputs.into_iter().collect::<Option<Vec<_>>>().map(|outputs| outputs.concat());
    lifter.report_repeated(outputs.as_deref().unwrap_or_default());
    match outputs {
        Some(outputs) if lifter.unsupported.is_empty() => {
            Ok(Model { inputs: lifter.inputs, outputs, joins: lifter.joins, layers: lifter.layers })
        }
        _ => Err(Refused { ends: lifter.ends(), unsupported: lifter.unsupported }),
    }
}

/// What a value of the graph is in the model.
#[derive(Clone, Debug)]
struct Value {
    /// The layer or input that gives it.
    source: Source,
    /// The size of that.
    shape: Shape,
    /// How ONNX has its values in a row.
    order: Order,
    /// Whether nothing else reads what the source gives.
    is_sole: bool,
    /// A border around it, which has no layer yet.
    border: Option<Border>,
}

impl Value {
    /// Whether the axes `dims` that ONNX has it as are its own, perhaps behind a batch of one.
    fn is_whole(&self, dims: &[usize]) -> bool {
        let item = dims.strip_prefix(&[1]).filter(|item| matches!(item.len(), 1 | 3)).unwrap_or(dims);
        match (self.shape, self.order) {
            (Shape::Map(Map { height, width, channels }), Order::ChannelsFirst) => item == [channels, height, width],
            (Shape::Map(Map { height, width, channels }), Order::ChannelsLast) => item == [height, width, channels],
            (Shape::Features(features), _) => item == [features],
        }
    }

    /// The value in the order that the axes `dims` say it has, where both orders are the same: of one channel, or of one pixel.
    fn settled(self, dims: &[usize]) -> Self {
        let is_both = matches!(self.shape, Shape::Map(map) if map.channels == 1 || map.height * map.width == 1);
        let orders = [self.order, Order::ChannelsFirst, Order::ChannelsLast];
        let mut settled = orders.into_iter().map(|order| Self { order, ..self.clone() });
        settled.find(|value| is_both && value.is_whole(dims)).unwrap_or(self)
    }
}

/// In which order ONNX has the values of a layer's output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    /// A feature map as channels, height, width; a vector as it is.
    ChannelsFirst,
    /// A feature map as height, width, channels, whatever the axes that this is cut into.
    ChannelsLast,
}

impl Order {
    fn layout(self) -> Layout {
        match self {
            Self::ChannelsFirst => Layout::Chw,
            Self::ChannelsLast => Layout::Hwc,
        }
    }
}

/// Zeros around a map, or what is below all values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Border {
    /// Rows above and columns to the left.
    before: [usize; 2],
    /// Rows below and columns to the right.
    after: [usize; 2],
    /// Channels before the first and after the last.
    channels: [usize; 2],
    /// Whether it is minus infinity, not zero.
    is_lowest: bool,
}

/// The most weights that are made for a layer whose node has none, so that no size which a file only claims takes memory.
const MADE: usize = 1 << 22;

struct Lifter<'a> {
    graph: &'a Graph,
    inputs: Vec<Input>,
    layers: Vec<Layer>,
    /// The outputs that are given back in parts.
    joins: BTreeMap<String, Join>,
    /// What has been lifted so far, by the names of the graph.
    values: BTreeMap<String, Value>,
    /// How often each value of the graph is read, or given back.
    uses: BTreeMap<&'a str, usize>,
    unsupported: Vec<Unsupported>,
}

impl<'a> Lifter<'a> {
    fn new(graph: &'a Graph) -> Self {
        let read = graph.nodes.iter().flat_map(|node| &node.inputs).map(String::as_str);
        let mut uses = BTreeMap::new();
        for value in read.chain(graph.outputs.iter().map(|(_, value)| value.as_str())) {
            *uses.entry(value).or_insert(0) += 1;
        }
        let (inputs, layers, unsupported) = (Vec::new(), Vec::new(), Vec::new());
        Self { graph, inputs, layers, joins: BTreeMap::new(), values: BTreeMap::new(), uses, unsupported }
    }

    fn report(&mut self, node: &str, op: &str, why: Why) {
        if let Why::Because { attribute, reason } = why {
            self.unsupported.push(Unsupported { node: node.to_owned(), op: op.to_owned(), attribute, reason });
        }
    }

    /// Reports a node, unless one that feeds it is why.
    fn report_node(&mut self, node: &Node, why: Why) {
        let why = match why {
            Why::Another if self.knows_inputs(node) => Why::because("its sizes do not go together"),
            why => why,
        };
        self.report(&node.name, &node.op, why);
    }

    /// Whether all that a node reads is constant or has been lifted.
    fn knows_inputs(&self, node: &Node) -> bool {
        node.inputs.iter().all(|input| {
            input.is_empty() || self.values.contains_key(input) || self.graph.constants.contains_key(input)
        })
    }

    /// Declares the inputs that anything reads: items in a batch of one, or without a batch. Their channels are last if `order`
    /// is so, or if nodes bring them to the front.
    fn declare_inputs(&mut self, order: Order) {
        for (name, dims) in &self.graph.inputs {
            if !self.uses.contains_key(name.as_str()) {
                continue;
            }
            let order = if self.is_channels_last(name) { Order::ChannelsLast } else { order };
            let shape = match (dims.as_slice(), order) {
                (&[1, channels, height, width] | &[channels, height, width], Order::ChannelsFirst)
                | (&[1, height, width, channels] | &[height, width, channels], Order::ChannelsLast) => {
                    Shape::Map(Map { height, width, channels })
                }
                (&[1, features] | &[features], _) => Shape::Features(features),
                _ => {
                    self.report(name, "input", Why::because(no_item(name, dims)));
                    continue;
                }
            };
            let value = Value { source: Source::Input(self.inputs.len()), shape, order, is_sole: true, border: None };
            self.inputs.push(Input { name: name.clone(), shape, layout: order.layout() });
            self.values.insert(name.clone(), value);
        }
    }

    /// Whether the channels of an input, or of what is computed of its values one by one, are brought to the front by all that reads it.
    fn is_channels_last(&self, name: &'a str) -> bool {
        let (mut values, mut seen) = (vec![name], BTreeSet::new());
        let mut is_moved = false;
        while let Some(value) = values.pop() {
            if !seen.insert(value) {
                continue;
            }
            for node in self.graph.nodes.iter().filter(|node| node.inputs.iter().any(|input| input == value)) {
                match (node.op.as_str(), node.ints("perm")) {
                    ("Transpose", Ok(Some([0, 3, 1, 2]))) => is_moved = true,
                    ("Pad" | "Cast", _) => values.push(node.output()),
                    (op, _) if is_by_value(op) => values.push(node.output()),
                    _ => return false,
                }
            }
        }
        is_moved
    }

    /// The layers that give an output of the graph: one, or those whose outputs it joins.
    fn output(&mut self, name: &str, value: &str) -> Option<Vec<Output>> {
        let graph = self.graph;
        let join = graph.nodes.iter().find(|node| node.output() == value && self.is_last_join(node));
        match join.filter(|_| !self.values.contains_key(value)) {
            Some(join) => {
                let count = join.inputs.len();
                self.joins.extend(self.join(join).map(|join| (name.to_owned(), join)));
                let named = (1..).zip(&join.inputs).map(|(number, part)| (ports::part(name, number, count), part));
                named.map(|(name, part)| self.given(&name, part)).collect()
            }
            None => Some(vec![self.given(name, value)?]),
        }
    }

    /// How a node joins what it reads.
    fn join(&self, node: &Node) -> Option<Join> {
        let parts: Vec<Vec<usize>> =
            node.inputs.iter().map(|input| self.dims(input).ok().map(<[usize]>::to_vec)).collect::<Option<_>>()?;
        let rank = parts.first()?.len();
        let axis = axis(node.int("axis").ok()??, rank)?;
        parts.iter().all(|part| part.len() == rank).then_some(Join { axis, parts })
    }

    /// The layer that gives a value of the graph.
    fn given(&mut self, name: &str, value: &str) -> Option<Output> {
        let given = if self.graph.constants.contains_key(value) {
            Err(Why::because("it is the same whatever the input"))
        } else {
            self.plain(value).and_then(|value| match value.source {
                Source::Layer(layer) => Ok((layer, value.order)),
                Source::Input(_) => Err(Why::because("it is an input as it was given")),
            })
        };
        match given {
            Ok((layer, order)) => Some(Output { name: name.to_owned(), layer, layout: order.layout() }),
            Err(why) => {
                self.report(name, "output", why);
                None
            }
        }
    }

    /// Reports outputs whose layer gives another one before them: a model gives a layer's output once, in one order.
    fn report_repeated(&mut self, outputs: &[Output]) {
        for (index, output) in outputs.iter().enumerate() {
            if let Some(first) = outputs[..index].iter().find(|first| first.layer == output.layer) {
                self.report(&output.name, "output", Why::because(format!("its values are those of `{}`", first.name)));
            }
        }
    }

    /// Whether a node does no more than join outputs of layers to an output of the graph, along whatever axis. The model gives
    /// back what it joins.
    fn is_last_join(&self, node: &Node) -> bool {
        let is_output = self.graph.outputs.iter().any(|(_, value)| value == node.output());
        let is_last = is_output && self.uses.get(node.output()) == Some(&1);
        let is_layer =
            |input: &String| self.values.get(input).is_some_and(|value| matches!(value.source, Source::Layer(_)));
        node.op == "Concat" && is_last && node.inputs.iter().all(is_layer)
    }

    /// The outputs that were lifted, and the values that only nodes read which were not; one for each layer.
    fn ends(&self) -> Vec<String> {
        let is_lifted =
            |node: &&Node| self.values.get(node.output()).is_some_and(|value| matches!(value.source, Source::Layer(_)));
        let (lifted, others): (Vec<&Node>, Vec<&Node>) = self.graph.nodes.iter().partition(is_lifted);
        let reads =
            |nodes: &[&'a Node], value: &str| nodes.iter().any(|node| node.inputs.iter().any(|input| input == value));
        let is_output = |value: &str| self.graph.outputs.iter().any(|(_, output)| output == value);
        let is_end = |value: &&str| is_output(value) || !reads(&lifted, value) && reads(&others, value);
        let is_named = |value: &&str| !self.graph.made.contains(*value);
        let mut layers = Vec::new();
        let mut is_another = |value: &&str| match self.values.get(*value).map(|value| value.source) {
            Some(Source::Layer(layer)) if !layers.contains(&layer) => {
                layers.push(layer);
                true
            }
            _ => false,
        };
        let ends = lifted.iter().map(|node| node.output()).filter(is_named).filter(is_end);
        ends.filter(|value| is_another(value)).map(str::to_owned).collect()
    }

    /// The axes of a value in the graph.
    fn dims(&self, name: &str) -> Result<&'a [usize], Why> {
        self.graph.dims.get(name).map(Vec::as_slice).ok_or(Why::Another)
    }

    /// A constant of fractions that a node reads; `what` names that input of it.
    fn constant(&self, node: &'a Node, index: usize, what: &str) -> Result<&'a Tensor, Why> {
        let name = node.optional_input(index).ok_or_else(|| Why::of(what, "is missing"))?;
        let tensor = self.graph.constants.get(name).ok_or_else(|| Why::of(what, "is computed while the model runs"))?;
        if tensor.ints().is_some() { Err(Why::of(what, "is of whole numbers")) } else { Ok(tensor) }
    }

    /// A constant that may be left out.
    fn optional_constant(&self, node: &'a Node, index: usize, what: &str) -> Result<Option<&'a Tensor>, Why> {
        node.optional_input(index).map(|_| self.constant(node, index, what)).transpose()
    }

    /// A value as it is, possibly with a border.
    fn value(&self, name: &str) -> Result<Value, Why> {
        if self.graph.constants.contains_key(name) {
            return Err(Why::because(format!("works on the constant `{name}`")));
        }
        let mut value = self.values.get(name).cloned().ok_or(Why::Another)?;
        value.is_sole &= self.uses.get(name) == Some(&1);
        Ok(value)
    }

    /// A value whose border, if it has one, is a layer.
    fn plain(&mut self, name: &str) -> Result<Value, Why> {
        let value = self.value(name)?;
        let Some(border) = value.border else {
            return Ok(value);
        };
        let framed = pad::zeros(self, name, &value, border)?;
        self.values.insert(name.to_owned(), framed);
        self.value(name)
    }

    /// A value that is a feature map in ONNX's own order, and its size.
    fn map(&mut self, name: &str) -> Result<(Source, Map), Why> {
        let value = self.plain(name)?;
        as_map(&value, self.dims(name)?)
    }

    /// Adds a layer that does the work of `node`.
    fn push(&mut self, node: &Node, kind: Kind, from: Vec<Source>, shape: Shape) -> &mut Layer {
        let layer = Layer {
            node: node.name.clone(),
            op: node.op.clone(),
            prefix: None,
            kind,
            from,
            shape,
            activation: None,
            tensors: Vec::new(),
        };
        self.layers.push(layer);
        let last = self.layers.len() - 1;
        &mut self.layers[last]
    }

    /// Adds a layer that does the work of `node` with `tensors`, which go by what the node's first are called.
    fn push_learned(
        &mut self,
        node: &Node,
        kind: Kind,
        source: Source,
        shape: Shape,
        tensors: Vec<(&'static str, Tensor)>,
    ) -> Value {
        let layer = self.push(node, kind, vec![source], shape);
        layer.prefix = node.optional_input(1).and_then(prefix);
        if let Some(scope) = node.optional_input(1).and_then(scope).filter(|_| is_numbered(node)) {
            layer.node = scope;
        }
        layer.tensors = tensors;
        self.last()
    }

    /// The output of the layer that was added last.
    fn last(&self) -> Value {
        let layer = self.layers.len().saturating_sub(1);
        let shape = self.layers.last().map_or(Shape::Features(0), |layer| layer.shape);
        Value { source: Source::Layer(layer), shape, order: Order::ChannelsFirst, is_sole: true, border: None }
    }

    /// The size of what feeds a layer.
    fn shape(&self, source: Source) -> Option<Shape> {
        match source {
            Source::Input(input) => self.inputs.get(input).map(|input| input.shape),
            Source::Layer(layer) => self.layers.get(layer).map(|layer| layer.shape),
        }
    }

    /// Whether one node at most reads each value that the layers from `first` on give.
    fn is_read_once(&self, first: usize) -> bool {
        let is_of_these = |value: &Value| matches!(value.source, Source::Layer(layer) if layer >= first);
        let mut names = self.values.iter().filter(|(_, value)| is_of_these(value)).map(|(name, _)| name.as_str());
        names.all(|name| self.uses.get(name).is_none_or(|uses| *uses == 1))
    }

    /// The layer whose output is this value, if it can be changed with nothing else noticing and has no activation yet.
    fn open_layer(&mut self, value: &Value) -> Option<&mut Layer> {
        let Source::Layer(layer) = value.source else {
            return None;
        };
        let is_open = value.is_sole && value.border.is_none();
        self.layers
            .get_mut(layer)
            .filter(|layer| is_open && layer.activation.is_none() && layer.kind.takes_activation())
    }

    /// Applies an activation to a value: in its layer, where that can be.
    fn activate(&mut self, node: &Node, value: Value, activation: Activation) -> Value {
        if let Some(layer) = self.open_layer(&value) {
            layer.activation = Some(activation);
            return value;
        }
        self.push(node, Kind::Activation, vec![value.source], value.shape).activation = Some(activation);
        Value { order: value.order, ..self.last() }
    }
}

/// Why no item of a model has these axes of the input `name`.
fn no_item(name: &str, dims: &[usize]) -> String {
    match dims {
        [batch, _] | [batch, _, _, _] => {
            format!(
                "it is a batch of {batch}, and a model takes 1: `--set {name}.0=1` makes it one, if no node counts on its size"
            )
        }
        _ => format!("its size is {}, neither a feature map nor a vector", shown(dims)),
    }
}

/// The map that a value is, if ONNX has it as one of the axes `dims`, with its channels first or last.
fn map_in_any_order(value: &Value, dims: &[usize]) -> Result<Map, Why> {
    match value.shape {
        Shape::Map(map) if dims.len() == 4 && value.is_whole(dims) => Ok(map),
        // The same as for those that want channels first.
        _ => as_map(value, dims).map(|(_, map)| map),
    }
}

/// The map that a value is, if ONNX has it as one of the axes `dims`.
fn as_map(value: &Value, dims: &[usize]) -> Result<(Source, Map), Why> {
    match (value.shape, dims) {
        (Shape::Map(map), &[1, channels, height, width])
            if value.order == Order::ChannelsFirst && map == (Map { height, width, channels }) =>
        {
            Ok((value.source, map))
        }
        (Shape::Features(_), [_, _, _, _]) => Err(Why::because("works on a vector that was made a feature map")),
        (_, [_, _, _, _]) => Err(Why::because("works on a feature map whose axes were moved")),
        _ => Err(Why::because(format!("works on {}, which is no feature map", shown(dims)))),
    }
}

/// Weights, and the bias that there may be, as the tensors of a layer.
fn weight_and_bias(weight: Tensor, bias: Option<Tensor>) -> Vec<(&'static str, Tensor)> {
    let bias = bias.map(|bias| ("bias", bias));
    [("weight", weight)].into_iter().chain(bias).collect()
}

/// Whether a node is called `Conv__12`, as tf2onnx calls nodes that TensorFlow does not have.
fn is_numbered(node: &Node) -> bool {
    let number = node.name.strip_prefix(&node.op).and_then(|rest| rest.strip_prefix("__"));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The scope that weights are in: `net/conv1/convolution` of `net/conv1/convolution/merged_input:0`.
fn scope(weights: &str) -> Option<String> {
    weights.rsplit_once('/').map(|(scope, _)| scope.to_owned()).filter(|scope| !scope.is_empty())
}

/// What weights are called without the word that says so: PyTorch's, or Paddle's `w_0`.
fn prefix(name: &str) -> Option<String> {
    let prefix = [".weight", "_weight", ".w_0"].into_iter().find_map(|word| name.strip_suffix(word))?;
    (!prefix.is_empty()).then(|| prefix.to_owned())
}

//! Runs a whole graph, node by node.

use hardwire_compiler::check::ir::{Activation, Graph, Node, Op, TensorId};
use hardwire_compiler::shape::{Map, Shape, Window};
use ndarray::{Array3, ArrayD, ArrayView, Dimension, Ix1};

use crate::batch_norm::Statistics;
use crate::window::{Axis, Rounding};
use crate::{
    Value, activation, add, arg_max, avg_pool, batch_norm, channel_max, concat, conv, depth_to_space, div, dropout,
    flatten, fully_connected, global_avg_pool, global_max_pool, group_norm, l2_normalize, layer_norm,
    local_response_norm, log_softmax, max_pool, multiply, pad, shuffle, slice, softmax, space_to_depth, sub,
    transposed_conv, upsample,
};

/// Every value of the graph, in the order of [`Graph::values`], from the values of its tensors and inputs.
///
/// # Panics
///
/// Where the graph contradicts the reference: a size that no rounding gives, a window over a vector, a tensor of the wrong
/// rank, a value that is read before it is computed.
pub fn evaluate(graph: &Graph, tensors: &[ArrayD<f32>], inputs: &[Value]) -> Vec<Value> {
    evaluate_each(graph, tensors, inputs, |_| {})
}

/// What `node` alone gives, of `values`, those of its graph.
///
/// # Panics
///
/// As [`evaluate`].
pub fn evaluate_node(graph: &Graph, tensors: &[ArrayD<f32>], values: &[Value], node: &Node) -> Value {
    let read: Vec<&Value> = node.inputs.iter().map(|id| &values[id.0]).collect();
    compute(graph, tensors, node, &read)
}

fn compute(graph: &Graph, tensors: &[ArrayD<f32>], node: &Node, read: &[&Value]) -> Value {
    Evaluation { node, claimed: graph.values[node.output.0].shape, tensors }.run(read)
}

/// [`evaluate`], which tells `next` each node before it is computed, in order.
///
/// # Panics
///
/// As [`evaluate`].
pub fn evaluate_each(
    graph: &Graph,
    tensors: &[ArrayD<f32>],
    inputs: &[Value],
    mut next: impl FnMut(&Node),
) -> Vec<Value> {
    let mut values: Vec<Option<Value>> = vec![None; graph.values.len()];
    assert_eq!(graph.inputs.len(), inputs.len(), "the number of inputs");
    for (input, value) in graph.inputs.iter().zip(inputs) {
        values[input.value.0] = Some(value.clone());
    }
    for node in &graph.nodes {
        next(node);
        let read: Vec<&Value> = node
            .inputs
            .iter()
            .map(|id| values[id.0].as_ref().unwrap_or_else(|| panic!("`{}` reads what is not yet there", node.name)))
            .collect();
        values[node.output.0] = Some(compute(graph, tensors, node, &read));
    }
    let values: Vec<Value> = values.into_iter().map(|value| value.expect("every value is computed")).collect();
    for (value, declared) in values.iter().zip(&graph.values) {
        assert_eq!(value.shape(), declared.shape, "the size of `{}`", declared.name);
    }
    values
}

/// One node and what it needs besides its inputs.
struct Evaluation<'a> {
    node: &'a Node,
    /// The size that the graph has for the output.
    claimed: Shape,
    tensors: &'a [ArrayD<f32>],
}

impl<'a> Evaluation<'a> {
    fn run(&self, inputs: &[&Value]) -> Value {
        let name = &self.node.name;
        let only = || match inputs {
            [input] => *input,
            _ => panic!("`{name}` has {} inputs", inputs.len()),
        };
        let result = match &self.node.op {
            Op::Conv(op) => {
                let (input, axes, output) = self.slide(only(), &op.window);
                let weight = self.tensor(op.weight);
                let bias = op.bias.map(|bias| self.tensor(bias));
                Value::Map(conv::conv(input, &weight, bias, op.groups, axes, output))
            }
            Op::TransposedConv(op) => {
                let (weight, bias) = (self.tensor(op.weight), op.bias.map(|bias| self.tensor(bias)));
                let input = only().map(name);
                Value::Map(transposed_conv::transposed_conv(input, &weight, bias, op.groups, &op.window, self.size()))
            }
            Op::MaxPool(op) => {
                let (input, axes, output) = self.slide(only(), &op.window);
                Value::Map(max_pool::max_pool(input, axes, output))
            }
            Op::AvgPool(op) => {
                let (input, axes, output) = self.slide(only(), &op.window);
                Value::Map(avg_pool::avg_pool(input, op.count_padding, axes, output))
            }
            Op::GlobalMaxPool => Value::Map(global_max_pool::global_max_pool(only().map(name))),
            Op::GlobalAvgPool => Value::Map(global_avg_pool::global_avg_pool(only().map(name))),
            Op::Upsample(op) => Value::Map(upsample::upsample(only().map(name), op, self.size())),
            Op::FullyConnected(op) => {
                let weight = self.tensor(op.weight);
                let bias = op.bias.map(|bias| self.tensor(bias));
                let input = only().features(name);
                Value::Features(fully_connected::fully_connected(input, &weight, bias))
            }
            Op::BatchNorm(op) => {
                let statistics = Statistics {
                    scale: self.tensor(op.scale),
                    shift: self.tensor(op.shift),
                    mean: self.tensor(op.mean),
                    variance: self.tensor(op.variance),
                    epsilon: op.epsilon,
                };
                batch_norm::batch_norm(only(), &statistics)
            }
            Op::Pad(op) => {
                let [height, width] = self.size();
                Value::Map(pad::pad(only().map(name), op, [height, width, self.claimed.channels()]))
            }
            Op::DepthToSpace(op) => Value::Map(depth_to_space::depth_to_space(only().map(name), *op)),
            Op::SpaceToDepth(op) => Value::Map(space_to_depth::space_to_depth(only().map(name), *op)),
            Op::LogSoftmax => log_softmax::log_softmax(only()),
            Op::ArgMax => arg_max::arg_max(only()),
            Op::ChannelMax => channel_max::channel_max(only()),
            Op::GroupNorm(op) => {
                let (scale, shift) = (self.tensor(op.scale), self.tensor(op.shift));
                Value::Map(group_norm::group_norm(only().map(name), op.groups, &scale, &shift, op.epsilon))
            }
            Op::LayerNorm(op) => {
                let (scale, shift) = (self.tensor(op.scale), op.shift.map(|shift| self.tensor(shift)));
                layer_norm::layer_norm(only(), &scale, shift, op.epsilon)
            }
            Op::LocalResponseNorm(op) => Value::Map(local_response_norm::local_response_norm(only().map(name), op)),
            Op::L2Normalize(epsilon) => l2_normalize::l2_normalize(only(), *epsilon),
            Op::Sub => sub::sub(inputs, name),
            Op::Div => div::div(inputs, name),
            Op::Slice(op) => slice::slice(only(), op, self.claimed),
            Op::Shuffle(groups) => Value::Map(shuffle::shuffle(only().map(name), *groups)),
            Op::Activation => only().clone(),
            Op::Softmax => softmax::softmax(only()),
            Op::Add => add::add(inputs, name),
            Op::Multiply => multiply::multiply(inputs, name),
            Op::Concat => concat::concat(inputs, name),
            Op::Flatten => Value::Features(flatten::flatten(only())),
            Op::Dropout => dropout::dropout(only()),
        };
        match &self.node.activation {
            Some(activation) => self.activate(activation, &result),
            None => result,
        }
    }

    fn activate(&self, activation: &Activation, value: &Value) -> Value {
        let slopes = if let Activation::Prelu { slope } = activation { Some(self.tensor::<Ix1>(*slope)) } else { None };
        value.map_channels(|channel, x| {
            let slope = slopes.map(|slopes| if slopes.len() == 1 { slopes[0] } else { slopes[channel] });
            activation::activate(activation, slope, x)
        })
    }

    /// Rows and columns that the graph has for the output.
    fn size(&self) -> [usize; 2] {
        match self.claimed {
            Shape::Map(Map { height, width, .. }) => [height, width],
            Shape::Features(_) => panic!("`{}` makes a vector of a map", self.node.name),
        }
    }

    /// The map under the window, its axes, and the number of positions along each: the graph's, if some rounding gives it.
    fn slide<'v>(&self, input: &'v Value, window: &Window) -> (&'v Array3<f32>, [Axis; 2], [usize; 2]) {
        let name = &self.node.name;
        let map = input.map(name);
        let (height, width, channels) = map.dim();
        let axes = Axis::of(Map { height, width, channels }, window);
        let Shape::Map(claimed) = self.claimed else { panic!("`{name}` slides a window into a vector") };
        let claimed = [claimed.height, claimed.width];
        for (axis, positions) in axes.iter().zip(claimed) {
            let possible = [Rounding::Floor, Rounding::Ceil].map(|rounding| axis.positions(rounding));
            assert!(
                possible.contains(&Some(positions)),
                "`{name}` has {positions} positions of {axis:?}, not {possible:?}"
            );
        }
        (map, axes, claimed)
    }

    fn tensor<D: Dimension>(&self, id: TensorId) -> ArrayView<'a, f32, D> {
        let tensor = self.tensors[id.0].view();
        let rank = tensor.ndim();
        tensor.into_dimensionality().unwrap_or_else(|_| panic!("a tensor of `{}` has rank {rank}", self.node.name))
    }
}

//! Sums, differences, products and quotients: with constants, which join the weights of the layer before or are a `batch_norm` of their own; and of two
//! values, which are layers.

use hardwire_compiler::shape::Shape;

use super::{Lifter, MADE, Order, Value, join, prefix};
use crate::import::layers::{Activation, Kind, Layer};
use crate::import::read::Node;
use crate::import::tensor::{Tensor, shown};
use crate::import::why::Why;

/// `Add`.
pub fn add<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    match operands(lifter, node)? {
        Operands::Values => join::add(lifter, node),
        Operands::First(constant) | Operands::Second(constant) => {
            let constant = constant.values();
            apply(lifter, node, &[1.0], &constant)
        }
    }
}

/// `Sub`.
pub fn subtract<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    match operands(lifter, node)? {
        Operands::Values => join::subtract(lifter, node),
        Operands::First(constant) => {
            let constant = constant.values();
            apply(lifter, node, &[-1.0], &constant)
        }
        Operands::Second(constant) => {
            let negated: Vec<f32> = constant.values().into_iter().map(|value| -value).collect();
            apply(lifter, node, &[1.0], &negated)
        }
    }
}

/// `Mul`.
pub fn multiply<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    match operands(lifter, node)? {
        Operands::Values => join::multiply(lifter, node),
        Operands::First(constant) | Operands::Second(constant) => {
            let constant = constant.values();
            apply(lifter, node, &constant, &[0.0])
        }
    }
}

/// `Neg`.
pub fn negate<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    apply(lifter, node, &[-1.0], &[0.0])
}

/// `Div`.
pub fn divide<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    match operands(lifter, node)? {
        Operands::Values => join::divide(lifter, node),
        Operands::First(constant) => {
            let value = lifter.plain(node.inputs.get(1).ok_or(Why::Another)?)?;
            let value = lifter.activate(node, value, Activation::Power { exponent: -1.0 });
            let constant = constant.values();
            if constant == [1.0] { Ok(value) } else { rescale(lifter, node, value, &constant, &[0.0]) }
        }
        Operands::Second(constant) => {
            let inverse: Vec<f32> = constant.values().into_iter().map(f32::recip).collect();
            apply(lifter, node, &inverse, &[0.0])
        }
    }
}

/// Which operand of a node is constant.
enum Operands<'a> {
    Values,
    First(&'a Tensor),
    Second(&'a Tensor),
}

/// Which operand is constant; it then has one value for each channel of the other, or one.
fn operands<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Operands<'a>, Why> {
    let [a, b] = node.inputs.as_slice() else {
        return Err(Why::because("has not two inputs"));
    };
    let graph = lifter.graph;
    let (constant, value, operands): (_, _, fn(&'a Tensor) -> Operands<'a>) =
        match (graph.constants.get(a), graph.constants.get(b)) {
            (_, Some(constant)) => (constant, a, Operands::Second),
            (Some(constant), None) => (constant, b, Operands::First),
            (None, None) => return Ok(Operands::Values),
        };
    let (dims, value) = (lifter.dims(value)?, lifter.plain(value)?);
    if channels(constant, &value, dims).is_none() {
        let title = format!("has a constant of {}, which is not one value for each channel", shown(&constant.dims));
        return Err(Why::because(title));
    }
    Ok(operands(constant))
}

/// How many values a constant has, if it has one for each channel of a value of the axes `dims`, or one at all.
pub fn channels(constant: &Tensor, value: &Value, dims: &[usize]) -> Option<usize> {
    let channels = value.shape.channels();
    if constant.len() == 1 && constant.dims.len() <= dims.len() {
        return Some(1);
    }
    let axis = channel_axis(value, dims)?;
    let leading = dims.len().checked_sub(constant.dims.len())?;
    let fits = |(index, dim): (usize, &usize)| *dim == if index + leading == axis { channels } else { 1 };
    constant.dims.iter().enumerate().all(fits).then_some(channels)
}

/// The axis along which the channels of a value lie, of those that ONNX has it as.
pub fn channel_axis(value: &Value, dims: &[usize]) -> Option<usize> {
    let from_last = match (value.shape, value.order) {
        (Shape::Map(_), Order::ChannelsFirst) => 3,
        (Shape::Map(_), Order::ChannelsLast) | (Shape::Features(_), _) => 1,
    };
    let axis = dims.len().checked_sub(from_last)?;
    (dims.get(axis) == Some(&value.shape.channels())).then_some(axis)
}

/// Multiplies a value and adds to it, by one number or one for each channel.
fn apply<'a>(lifter: &mut Lifter<'a>, node: &'a Node, scale: &[f32], shift: &[f32]) -> Result<Value, Why> {
    let name = node.inputs.iter().find(|input| !lifter.graph.constants.contains_key(*input)).ok_or(Why::Another)?;
    let value = lifter.plain(name)?;
    rescale(lifter, node, value, scale, shift)
}

/// Likewise, the value that a node reads or that a layer gives which does a part of its work.
pub fn rescale(lifter: &mut Lifter<'_>, node: &Node, value: Value, scale: &[f32], shift: &[f32]) -> Result<Value, Why> {
    let channels = value.shape.channels();
    if channels > MADE {
        return Err(Why::because("works on too many channels"));
    }
    let (scale, shift) = (spread(scale, channels), spread(shift, channels));
    let constant = node.inputs.iter().find(|input| lifter.graph.constants.contains_key(*input));
    let called = constant.and_then(|constant| prefix(constant));
    let into_layer = lifter.open_layer(&value).is_some_and(|layer| {
        let joined = joins(layer, &scale, &shift);
        layer.prefix = layer.prefix.take().or(called.filter(|_| joined));
        joined
    });
    if into_layer {
        return Ok(value);
    }
    let layer = lifter.push(node, Kind::BatchNorm { epsilon: 0.0 }, vec![value.source], value.shape);
    let tensors = [
        ("weight", scale),
        ("bias", shift),
        ("running_mean", vec![0.0; channels]),
        ("running_var", vec![1.0; channels]),
    ];
    for (suffix, values) in tensors {
        layer.set_tensor(suffix, Tensor::floats(vec![channels], &values));
    }
    Ok(Value { order: value.order, ..lifter.last() })
}

/// One value for each channel, of as many or of one.
pub fn spread(values: &[f32], channels: usize) -> Vec<f32> {
    if let [value] = values { vec![*value; channels] } else { values.to_vec() }
}

/// Puts a factor and a summand for each channel into a layer's weights, if it has such.
#[expect(clippy::float_cmp, reason = "a factor of exactly 1 changes nothing")]
fn joins(layer: &mut Layer, scale: &[f32], shift: &[f32]) -> bool {
    let scales = scale.iter().any(|factor| *factor != 1.0);
    let is_weighted = match layer.kind {
        // One axis of its weights is not that of filters.
        Kind::TransposedConv { .. } => !scales,
        Kind::Conv { .. }
        | Kind::DepthwiseConv { .. }
        | Kind::FullyConnected { .. }
        | Kind::BatchNorm { .. }
        | Kind::InstanceNorm { .. }
        | Kind::GroupNorm { .. }
        | Kind::LayerNorm { .. } => true,
        Kind::MaxPool { .. }
        | Kind::AvgPool { .. }
        | Kind::GlobalMaxPool
        | Kind::GlobalAvgPool
        | Kind::Upsample { .. }
        | Kind::Pad { .. }
        | Kind::DepthToSpace { .. }
        | Kind::SpaceToDepth { .. }
        | Kind::Activation
        | Kind::Softmax
        | Kind::LogSoftmax
        | Kind::ArgMax
        | Kind::ChannelMax
        | Kind::LocalResponseNorm { .. }
        | Kind::L2Normalize { .. }
        | Kind::Add
        | Kind::Sub
        | Kind::Multiply
        | Kind::Div
        | Kind::Concat
        | Kind::Slice { .. }
        | Kind::Crop { .. }
        | Kind::Shuffle { .. }
        | Kind::Flatten => false,
    };
    let Some(weight) = layer.tensor("weight").filter(|_| is_weighted) else {
        return false;
    };
    if scales {
        let row = weight.len() / scale.len();
        let scaled: Vec<f32> = weight
            .values()
            .chunks(row.max(1))
            .zip(scale)
            .flat_map(|(row, factor)| row.iter().map(move |value| value * factor))
            .collect();
        let weight = Tensor::floats(weight.dims.clone(), &scaled);
        layer.set_tensor("weight", weight);
    }
    let bias = layer.tensor("bias").map_or_else(|| vec![0.0; shift.len()], Tensor::values);
    let bias: Vec<f32> =
        bias.iter().zip(scale).zip(shift).map(|((bias, factor), shift)| bias * factor + shift).collect();
    if layer.tensor("bias").is_some() || bias.iter().any(|value| *value != 0.0) {
        layer.set_tensor("bias", Tensor::floats(vec![bias.len()], &bias));
    }
    true
}

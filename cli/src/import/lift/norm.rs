//! Batch normalisation and softmax.

use hardwire_compiler::shape::{Map, Shape};

use super::{Lifter, Order, Value, affine, prefix};
use crate::import::layers::Kind;
use crate::import::read::Node;
use crate::import::tensor::shown;
use crate::import::why::{Why, axis};

/// The operator set from which a batch norm is that of inference unless it says otherwise.
const NEVER_TRAINS: i64 = 7;

/// `BatchNormalization` with the statistics of training.
pub fn lift<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    if node.int("training_mode")?.unwrap_or(0) != 0 {
        return Err(Why::of("training_mode", "is on: the model was exported as it is trained"));
    }
    if lifter.graph.opset < NEVER_TRAINS && node.int("is_test")?.unwrap_or(0) == 0 {
        return Err(Why::of("is_test", "is off: the model was exported as it is trained"));
    }
    if node.int("spatial")?.unwrap_or(1) == 0 {
        return Err(Why::of("spatial", "is 0; `batch_norm` has one mean for each channel"));
    }
    let value = lifter.plain(node.input())?;
    if affine::channel_axis(&value, lifter.dims(node.input())?) != Some(1) {
        return Err(Why::because("normalises along an axis that is not that of channels"));
    }
    let channels = value.shape.channels();
    let mut tensors = Vec::new();
    for (index, (suffix, what)) in
        [("weight", "scale"), ("bias", "B"), ("running_mean", "mean"), ("running_var", "var")].into_iter().enumerate()
    {
        let tensor = lifter.constant(node, index + 1, what)?;
        if tensor.dims != [channels] {
            return Err(Why::of(
                what,
                format!("is {}, not one value for each of {channels} channels", shown(&tensor.dims)),
            ));
        }
        tensors.push((suffix, tensor.clone()));
    }
    let epsilon = node.float("epsilon")?.unwrap_or(1e-5);
    let layer = lifter.push(node, Kind::BatchNorm { epsilon }, vec![value.source], value.shape);
    layer.prefix = node.optional_input(1).and_then(prefix);
    layer.tensors = tensors;
    Ok(lifter.last())
}

/// The operator set from which a softmax is along one axis; before, it is over that and all that follow.
const ALONG_ONE: i64 = 13;

/// `Softmax` over the channels of each pixel, or over all features.
pub fn softmax<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (value, dims) = (lifter.plain(node.input())?, lifter.dims(node.input())?);
    let is_along_one = lifter.graph.opset >= ALONG_ONE;
    let along = node.int("axis")?.unwrap_or(if is_along_one { -1 } else { 1 });
    let first = axis(along, dims.len()).ok_or_else(|| Why::of("axis", format!("is {along}")))?;
    let end = if is_along_one { first + 1 } else { dims.len() };
    let over: Vec<usize> = (first..end).filter(|axis| dims[*axis] > 1).collect();
    let count: usize = over.iter().map(|axis| dims[*axis]).product();
    let is_channels = match (value.shape, value.order) {
        (Shape::Features(features), _) => count == features,
        (Shape::Map(Map { height: 1, width: 1, channels }), _) => count == channels,
        (Shape::Map(_), _) => affine::channel_axis(&value, dims).is_some_and(|channel| over == [channel]),
    };
    if !is_channels {
        return Err(Why::of("axis", format!("{along} of {} is not that of channels alone", shown(dims))));
    }
    let order: Order = value.order;
    lifter.push(node, Kind::Softmax, vec![value.source], value.shape);
    Ok(Value { order, ..lifter.last() })
}

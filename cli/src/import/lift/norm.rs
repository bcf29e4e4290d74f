//! Normalisation, and softmax.

use hardwire_compiler::shape::{LIMIT, Map, Shape};

use super::{Lifter, MADE, Order, Value, affine, weight_and_bias};
use crate::import::layers::{Kind, Source};
use crate::import::read::Node;
use crate::import::tensor::{Tensor, shown};
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
    let epsilon = epsilon(node, 1e-5)?;
    Ok(lifter.push_learned(node, Kind::BatchNorm { epsilon }, value.source, value.shape, tensors))
}

/// What is added to a variance or is the least length, unless it is left out. Where Paddle's exporter takes a norm apart, it may be
/// whatever was in memory.
fn epsilon(node: &Node, default: f32) -> Result<f32, Why> {
    let epsilon = node.float("epsilon")?.unwrap_or(default);
    if epsilon >= 0.0 { Ok(epsilon) } else { Err(Why::of("epsilon", format!("is {epsilon:e}, and not 0 or more"))) }
}

/// `InstanceNormalization`.
pub fn instance<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (_, map) = lifter.map(node.input())?;
    let epsilon = epsilon(node, 1e-5)?;
    let tensors = [learned(lifter, node, 1, "scale", map.channels)?, learned(lifter, node, 2, "B", map.channels)?];
    normalised(lifter, node, Kind::InstanceNorm { epsilon }, tensors)
}

/// `GroupNormalization`, with a scale for each group, as before operator set 21, or for each channel, as since.
pub fn group<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (_, map) = lifter.map(node.input())?;
    let epsilon = epsilon(node, 1e-5)?;
    let groups = node.int("num_groups")?.and_then(|groups| usize::try_from(groups).ok());
    let groups = groups.filter(|groups| *groups > 0 && map.channels.is_multiple_of(*groups));
    let groups = groups.ok_or_else(|| Why::of("num_groups", format!("must divide {} channels", map.channels)))?;
    if map.channels > MADE {
        return Err(Why::because("works on too many channels"));
    }
    let is_each_group = lifter.constant(node, 1, "scale")?.len() == groups;
    let count = if is_each_group { groups } else { map.channels };
    let each = |tensor: Tensor| {
        let values = tensor.values();
        let repeated = values.iter().flat_map(|value| std::iter::repeat_n(*value, map.channels / count));
        Tensor::floats(vec![map.channels], &repeated.collect::<Vec<f32>>())
    };
    let tensors = [learned(lifter, node, 1, "scale", count)?, learned(lifter, node, 2, "bias", count)?];
    normalised(lifter, node, Kind::GroupNorm { groups, epsilon }, tensors.map(each))
}

/// `LayerNormalization` from an axis on, with a scale and perhaps a bias for each channel.
pub fn layer<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let dims = lifter.dims(node.input())?;
    let along = node.int("axis")?.unwrap_or(-1);
    let first = axis(along, dims.len()).ok_or_else(|| Why::of("axis", format!("is {along}")))?;
    let epsilon = epsilon(node, 1e-5)?;
    let scale = each_channel(lifter, node, 1, "Scale")?;
    let bias = node.optional_input(2).map(|_| each_channel(lifter, node, 2, "B")).transpose()?;
    let over: Vec<usize> = (first..dims.len()).collect();
    statistics(lifter, node, ("axis", &over), epsilon, scale, bias)
}

/// What holds a variance of zero away from it where the operator has no epsilon, but adds 1e-9 to the deviation.
const LEAST_VARIANCE: f32 = 1e-18;

/// `MeanVarianceNormalization`, with the epsilon, the scale and the bias that it has where it stands for several nodes.
pub fn mean_variance<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (value, dims) = (lifter.plain(node.input())?, lifter.dims(node.input())?);
    let channels = value.shape.channels();
    if channels > MADE {
        return Err(Why::because("works on too many channels"));
    }
    let over: Option<Vec<usize>> =
        node.ints("axes")?.unwrap_or(&[0, 2, 3]).iter().map(|named| axis(*named, dims.len())).collect();
    let over = over.ok_or_else(|| Why::of("axes", format!("are not all among those of {}", shown(dims))))?;
    let epsilon = epsilon(node, LEAST_VARIANCE)?;
    let [scale, bias] = [(1, "scale"), (2, "bias")]
        .map(|(index, what)| node.optional_input(index).map(|_| each_channel(lifter, node, index, what)).transpose());
    let scale = scale?.unwrap_or_else(|| Tensor::floats(vec![channels], &vec![1.0; channels]));
    statistics(lifter, node, ("axes", &over), epsilon, scale, bias?)
}

/// A constant with one value for each channel of what a node reads, or one for all.
fn each_channel<'a>(lifter: &mut Lifter<'a>, node: &'a Node, index: usize, what: &str) -> Result<Tensor, Why> {
    let (value, dims) = (lifter.plain(node.input())?, lifter.dims(node.input())?);
    let (tensor, channels) = (lifter.constant(node, index, what)?, value.shape.channels());
    if channels > MADE || affine::channels(tensor, &value, dims).is_none() {
        let size = shown(&tensor.dims);
        return Err(Why::of(what, format!("is {size}, not one value for each of {channels} channels")));
    }
    Ok(Tensor::floats(vec![channels], &affine::spread(&tensor.values(), channels)))
}

/// Normalisation by the mean and the variance along the axes `over`, which an attribute gives: those of a pixel's channels, of a
/// channel's pixels, or of both.
fn statistics<'a>(
    lifter: &mut Lifter<'a>,
    node: &'a Node,
    (attribute, over): (&str, &[usize]),
    epsilon: f32,
    scale: Tensor,
    bias: Option<Tensor>,
) -> Result<Value, Why> {
    let (value, dims) = (lifter.plain(node.input())?, lifter.dims(node.input())?);
    let (over, rest): (Vec<usize>, Vec<usize>) =
        (0..dims.len()).filter(|axis| dims[*axis] > 1).partition(|axis| over.contains(axis));
    let is_map = matches!(value.shape, Shape::Map(_));
    let is_each_channel = affine::channel_axis(&value, dims).is_some_and(|channel| rest == [channel]);
    let (kind, bias) = if is_channels(&value, dims, &over) {
        (Kind::LayerNorm { epsilon }, bias)
    } else if is_map && (rest.is_empty() || is_each_channel) {
        let kind =
            if is_each_channel { Kind::InstanceNorm { epsilon } } else { Kind::GroupNorm { groups: 1, epsilon } };
        let zeros = || Tensor::floats(scale.dims.clone(), &vec![0.0; scale.len()]);
        (kind, Some(bias.unwrap_or_else(zeros)))
    } else {
        let asked = format!("asks for the axes {over:?} of {}", shown(dims));
        let reason = format!("{asked}, neither that of channels alone, nor those of pixels alone, nor all");
        return Err(Why::of(attribute, reason));
    };
    let order = value.order;
    let normalised = lifter.push_learned(node, kind, value.source, value.shape, weight_and_bias(scale, bias));
    Ok(Value { order, ..normalised })
}

/// A constant list of `count` values.
fn learned<'a>(lifter: &Lifter<'a>, node: &'a Node, index: usize, what: &str, count: usize) -> Result<Tensor, Why> {
    let tensor = lifter.constant(node, index, what)?;
    if tensor.dims == [count] {
        Ok(tensor.clone())
    } else {
        Err(Why::of(what, format!("is {}, not {count} values", shown(&tensor.dims))))
    }
}

/// A layer with a `weight` and a `bias`.
fn normalised(lifter: &mut Lifter<'_>, node: &Node, kind: Kind, tensors: [Tensor; 2]) -> Result<Value, Why> {
    let (source, map) = lifter.map(node.input())?;
    let [weight, bias] = tensors;
    Ok(lifter.push_learned(node, kind, source, Shape::Map(map), weight_and_bias(weight, Some(bias))))
}

/// `LRN`.
pub fn local_response<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let (source, map) = lifter.map(node.input())?;
    let size = node.int("size")?.and_then(|size| usize::try_from(size).ok()).filter(|size| (1..=LIMIT).contains(size));
    let size = size.ok_or_else(|| Why::of("size", "is missing, or not from 1 on"))?;
    let [alpha, beta, bias] = [node.float("alpha")?, node.float("beta")?, node.float("bias")?];
    let (alpha, beta, bias) = (alpha.unwrap_or(1e-4), beta.unwrap_or(0.75), bias.unwrap_or(1.0));
    if !(bias > 0.0 && bias.is_finite() && alpha.is_finite() && beta.is_finite()) {
        return Err(Why::of("bias", format!("is {bias}; layers have one above 0, and no number that is infinite")));
    }
    lifter.push(node, Kind::LocalResponseNorm { size, alpha, beta, bias }, vec![source], Shape::Map(map));
    Ok(lifter.last())
}

/// `LpNormalization` by the square root of the sum of squares.
pub fn length<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let epsilon = epsilon(node, 1e-12)?;
    match node.int("p")?.unwrap_or(2) {
        2 => over_channels(lifter, node, (-1, true), Kind::L2Normalize { epsilon }),
        other => Err(Why::of("p", format!("is {other}; `l2_normalize` has 2"))),
    }
}

/// The operator set from which a softmax is along one axis; before, it is over that and all that follow.
const ALONG_ONE: i64 = 13;

/// `Softmax` over the channels of each pixel, or over all features.
pub fn softmax<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let along = if lifter.graph.opset >= ALONG_ONE { (-1, true) } else { (1, false) };
    over_channels(lifter, node, along, Kind::Softmax)
}

/// `LogSoftmax` over the channels of each pixel, or over all features.
pub fn log_softmax<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let along = if lifter.graph.opset >= ALONG_ONE { (-1, true) } else { (1, false) };
    over_channels(lifter, node, along, Kind::LogSoftmax)
}

/// A layer over the channels of each pixel, or over all features. `(usual, is_along_one)` is the axis where none is given, and whether
/// those that follow do not belong to it.
fn over_channels<'a>(
    lifter: &mut Lifter<'a>,
    node: &'a Node,
    (usual, is_along_one): (i64, bool),
    kind: Kind,
) -> Result<Value, Why> {
    let (value, dims) = (lifter.plain(node.input())?, lifter.dims(node.input())?);
    let along = node.int("axis")?.unwrap_or(usual);
    let first = axis(along, dims.len()).ok_or_else(|| Why::of("axis", format!("is {along}")))?;
    let end = if is_along_one { first + 1 } else { dims.len() };
    let over: Vec<usize> = (first..end).filter(|axis| dims[*axis] > 1).collect();
    let is_channels = is_channels(&value, dims, &over);
    let is_of_groups = !is_channels && is_along_one && first + 1 == dims.len() && kind == Kind::Softmax;
    if is_of_groups && let Some(value) = of_each_group(lifter, node, &value, dims) {
        return Ok(value);
    }
    if !is_channels {
        return Err(Why::of("axis", format!("{along} of {} is not that of channels alone", shown(dims))));
    }
    let order: Order = value.order;
    lifter.push(node, kind, vec![value.source], value.shape);
    Ok(Value { order, ..lifter.last() })
}

/// The most groups of channels whose softmax is taken by itself.
const MOST_GROUPS: usize = 16;

/// A softmax of each group of channels, as detectors have one for each box at a pixel, if the last of the axes `dims` is such a group.
fn of_each_group<'a>(lifter: &mut Lifter<'a>, node: &'a Node, value: &Value, dims: &[usize]) -> Option<Value> {
    let Shape::Map(map) = value.shape else {
        return None;
    };
    let size = *dims.last()?;
    let groups = map.channels.checked_div(size).filter(|_| map.channels.is_multiple_of(size))?;
    if value.order != Order::ChannelsLast || !(2..=MOST_GROUPS).contains(&groups) {
        return None;
    }
    let part = Shape::Map(Map { channels: size, ..map });
    let parts = (0..groups).map(|group| {
        let channels = [group * size, (group + 1) * size];
        lifter.push(node, Kind::Slice { channels, of: map.channels }, vec![value.source], part);
        let slice = lifter.last().source;
        lifter.push(node, Kind::Softmax, vec![slice], part);
        lifter.last().source
    });
    let parts: Vec<Source> = parts.collect();
    lifter.push(node, Kind::Concat, parts, value.shape);
    Some(Value { order: value.order, ..lifter.last() })
}

/// Whether the axes `over`, none of which is of size 1, are those of the channels of each pixel, or of all features.
fn is_channels(value: &Value, dims: &[usize], over: &[usize]) -> bool {
    let count: usize = over.iter().map(|axis| dims[*axis]).product();
    match value.shape {
        Shape::Features(features) => count == features,
        Shape::Map(Map { height: 1, width: 1, channels }) => count == channels,
        Shape::Map(_) => affine::channel_axis(value, dims).is_some_and(|channel| over == [channel]),
    }
}

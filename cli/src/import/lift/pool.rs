//! Pools.

use hardwire_compiler::shape::{Map, Rounding, Shape};

use super::conv::bordered;
use super::{Border, Lifter, MADE, Value, affine, channels, window};
use crate::import::fold::axes;
use crate::import::layers::{Activation, Kind, Padding, Source, Window};
use crate::import::read::Node;
use crate::import::tensor::Tensor;
use crate::import::why::{Why, axis};
use crate::import::window::{Sliding, pair};

/// `MaxPool`.
pub fn max<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    if lifter.value(node.input())?.border.is_some_and(|border| !is_harmless(lifter, node, border)) {
        lifter.plain(node.input())?;
    }
    slide(lifter, node, |window, _| Kind::MaxPool { window })
}

/// Whether a border around a map can be a max pool's padding, which never wins: no value is below it, and each window has one.
fn is_harmless(lifter: &Lifter<'_>, node: &Node, border: Border) -> bool {
    let is_short = pair(node, "kernel_shape", 1)
        .is_ok_and(|kernel| (0..2).all(|axis| border.before[axis].max(border.after[axis]) < kernel[axis]));
    let is_below_all = match lifter.value(node.input()) {
        Ok(Value { source: Source::Layer(layer), .. }) => {
            lifter.layers[layer].activation.as_ref().is_some_and(Activation::is_never_negative)
        }
        _ => false,
    };
    is_short && (border.is_lowest || is_below_all)
}

/// `AveragePool`. With dilations it is a convolution of each channel, if each window has as many pixels.
pub fn average<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let counts = node.int("count_include_pad")?.unwrap_or(0) != 0;
    lifter.plain(node.input())?;
    if pair(node, "dilations", 1)? != [1, 1] {
        let value = slide(lifter, node, |window, _| Kind::DepthwiseConv { multiplier: 1, window })?;
        let layer = lifter.layers.last_mut().ok_or(Why::Another)?;
        let (channels, Kind::DepthwiseConv { window, .. }) = (layer.shape.channels(), &layer.kind) else {
            return Err(Why::Another);
        };
        if window.padding != Padding::Even(0) || window.rounding == Some(Rounding::Ceil) {
            return Err(Why::of("dilations", "are of windows that reach beyond the map; average pools have none"));
        }
        if channels > MADE {
            return Err(Why::because("works on too many channels"));
        }
        let [height, width] = window.kernel;
        let taps = height * width;
        let weight = Tensor::floats(vec![channels, 1, height, width], &vec![1.0 / taps as f32; channels * taps]);
        layer.set_tensor("weight", weight);
        return Ok(value);
    }
    slide(lifter, node, |window, has_padding| Kind::AvgPool { window, count_padding: counts || !has_padding })
}

/// A layer of the kind that is made of a window and of whether that has padding.
fn slide(lifter: &mut Lifter<'_>, node: &Node, kind: impl Fn(Window, bool) -> Kind) -> Result<Value, Why> {
    if !node.attributes.contains_key("kernel_shape") {
        return Err(Why::of("kernel_shape", "is missing"));
    }
    let (source, map, border) = bordered(lifter, node.input(), true)?;
    let sliding = border.within(Sliding::of(node, pair(node, "kernel_shape", 1)?, border.size(map))?);
    let [height, width] = sliding.output(map.size())?;
    let has_padding = sliding.window.before != [0, 0] || sliding.window.after != [0, 0];
    let kind = kind(window::written(sliding, map.size()), has_padding);
    lifter.push(node, kind, vec![source], Shape::Map(Map { height, width, channels: map.channels }));
    Ok(lifter.last())
}

/// `GlobalAveragePool`.
pub fn global_average<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    global(lifter, node, Kind::GlobalAvgPool)
}

/// `GlobalMaxPool`.
pub fn global_max<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    global(lifter, node, Kind::GlobalMaxPool)
}

/// `ReduceMean` over all pixels, or over the channels of each.
pub fn reduce_mean<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    reduce(lifter, node, Kind::GlobalAvgPool)
}

/// `ReduceSum` over all pixels: as many times the mean.
pub fn reduce_sum<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let pixels = pixels(lifter, node)?;
    let value = reduce(lifter, node, Kind::GlobalAvgPool)?;
    affine::rescale(lifter, node, value, &[pixels], &[0.0])
}

/// `ReduceL2` over all pixels: the square root of the mean of the squares, times that of how many there are.
pub fn reduce_length<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    let pixels = pixels(lifter, node)?;
    let value = lifter.plain(node.input())?;
    lifter.push(node, Kind::Activation, vec![value.source], value.shape).activation =
        Some(Activation::Power { exponent: 2.0 });
    let squares = Value { order: value.order, ..lifter.last() };
    let mean = reduce_value(lifter, node, &squares, Kind::GlobalAvgPool)?;
    let length = lifter.activate(node, mean, Activation::Power { exponent: 0.5 });
    affine::rescale(lifter, node, length, &[pixels.sqrt()], &[0.0])
}

/// How many pixels a node reduces, which it must all.
fn pixels(lifter: &mut Lifter<'_>, node: &Node) -> Result<f32, Why> {
    let value = lifter.plain(node.input())?;
    match (over(lifter, node, &value)?, value.shape) {
        (Over::Pixels, Shape::Map(map)) => Ok(map.pixels() as f32),
        _ => Err(Why::of("axes", "must be those of height and width")),
    }
}

/// `ReduceMax` over all pixels, or over the channels of each.
pub fn reduce_max<'a>(lifter: &mut Lifter<'a>, node: &'a Node) -> Result<Value, Why> {
    reduce(lifter, node, Kind::GlobalMaxPool)
}

fn global(lifter: &mut Lifter<'_>, node: &Node, kind: Kind) -> Result<Value, Why> {
    let (source, map) = lifter.map(node.input())?;
    lifter.push(node, kind, vec![source], Shape::Map(Map { height: 1, width: 1, channels: map.channels }));
    Ok(lifter.last())
}

/// What is reduced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Over {
    /// The pixels of each channel.
    Pixels,
    /// The channels of each pixel.
    Channels,
}

/// Which axes of a value a node reduces.
fn over(lifter: &Lifter<'_>, node: &Node, value: &Value) -> Result<Over, Why> {
    let dims = lifter.dims(node.input())?;
    let named = axes(node, &lifter.graph.constants).flatten().unwrap_or_default();
    let mut over: Vec<usize> = named.iter().filter_map(|named| axis(*named, dims.len())).collect();
    over.sort_unstable();
    let channels = affine::channel_axis(value, dims).filter(|_| value.is_whole(dims));
    let pixels = channels.and_then(|channels| channels::pixel_axes(value, dims, channels));
    match (channels, pixels) {
        (Some(_), Some(pixels)) if over == pixels => Ok(Over::Pixels),
        (Some(channels), Some(_)) if over == [channels] => Ok(Over::Channels),
        _ => Err(Why::of("axes", "must be those of height and width, or that of channels")),
    }
}

/// A global pool, or what takes the channels of each pixel together.
fn reduce(lifter: &mut Lifter<'_>, node: &Node, kind: Kind) -> Result<Value, Why> {
    let value = lifter.plain(node.input())?;
    reduce_value(lifter, node, &value, kind)
}

/// Likewise of a value with the axes of what the node reads. What is a vector then is flattened, where the reduced axes go.
fn reduce_value(lifter: &mut Lifter<'_>, node: &Node, value: &Value, kind: Kind) -> Result<Value, Why> {
    let Shape::Map(map) = value.shape else {
        return Err(Why::Another);
    };
    if over(lifter, node, value)? == Over::Channels {
        return of_channels(lifter, node, value, map, &kind);
    }
    let channels = map.channels;
    lifter.push(node, kind, vec![value.source], Shape::Map(Map { height: 1, width: 1, channels }));
    if node.int("keepdims")?.unwrap_or(1) != 0 {
        return Ok(Value { order: value.order, ..lifter.last() });
    }
    let pooled = lifter.last();
    lifter.push(node, Kind::Flatten, vec![pooled.source], Shape::Features(channels));
    Ok(lifter.last())
}

/// The mean of the channels of each pixel, which is a convolution, or the largest of them.
fn of_channels(lifter: &mut Lifter<'_>, node: &Node, value: &Value, map: Map, kind: &Kind) -> Result<Value, Why> {
    let shape = Shape::Map(Map { channels: 1, ..map });
    if *kind == Kind::GlobalMaxPool {
        lifter.push(node, Kind::ChannelMax, vec![value.source], shape);
        return Ok(Value { order: value.order, ..lifter.last() });
    }
    if map.channels > MADE {
        return Err(Why::because("works on too many channels"));
    }
    let window = Window { kernel: [1; 2], stride: [1; 2], dilation: [1; 2], padding: Padding::Even(0), rounding: None };
    let layer = lifter.push(node, Kind::Conv { filters: 1, groups: 1, window }, vec![value.source], shape);
    let weight = vec![1.0 / map.channels as f32; map.channels];
    layer.set_tensor("weight", Tensor::floats(vec![1, map.channels, 1, 1], &weight));
    Ok(Value { order: value.order, ..lifter.last() })
}
